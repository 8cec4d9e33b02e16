import type { GivenBlock } from '../../text/structure.ts'

/** A line of an export: a paragraph, or a field such as "LENGTH: 355 words". */
export interface ExportLine {
  /** With the line breaks that it has there. */
  text: string
  kind: GivenBlock['kind']
}

/** An article as a database gives it. What it does not say is null. */
export interface Exported {
  /** Of the database, where it has one. */
  id: string | null
  outlet: string | null
  title: string | null
  byline: string | null
  /** Of the paper: "NEWS; Pg. 3", "Op-Ed". */
  section: string | null
  /** ISO 8601. */
  published: string | null
  body: readonly ExportLine[]
}
