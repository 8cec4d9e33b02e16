import { moment } from '../time.ts'
import type { DomDocument } from './dom.ts'

type Json = Record<string, unknown>

/** What schema.org says about the article; all of it optional, and any of it may be nonsense. */
export interface LinkedData {
  title: string | null
  byline: string | null
  published: string | null
  modified: string | null
  outlet: string | null
  language: string | null
  url: string | null
  body: string | null
  updates: LiveUpdate[]
  /** False where the page says that its text is for subscribers. */
  free: boolean
}

/** An entry of a live blog. */
export interface LiveUpdate {
  title: string
  /** ISO 8601. */
  at: string
}

const ARTICLE = /Article$|^(?:BlogPosting|LiveBlogPosting|Report|SocialMediaPosting|ClaimReview|Review|WebPage)$/

/** Reads the page's JSON-LD blocks, `@graph` and lists included; the first article there counts. */
export function linkedData(document: DomDocument): LinkedData | null {
  const nodes: Json[] = []
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const source = (script.textContent ?? '').trim().replace(/^<!\[CDATA\[|\]\]>$/g, '')
    if (source.length > 2_000_000) continue
    try {
      collect(JSON.parse(source), nodes, 0)
    } catch {
      // Broken JSON-LD is common; the page's other metadata serve.
    }
  }
  const article = nodes.find((node) => isArticle(node, false)) ?? nodes.find((node) => isArticle(node, true))
  return article ? read(article, nodes) : null
}

function collect(value: unknown, into: Json[], depth: number): void {
  if (depth > 4 || into.length > 500) return
  if (Array.isArray(value)) for (const each of value) collect(each, into, depth + 1)
  else if (typeof value === 'object' && value !== null) {
    into.push(value as Json)
    const { '@graph': graph, mainEntity, mainEntityOfPage } = value as Json
    for (const inner of [graph, mainEntity, mainEntityOfPage])
      if (typeof inner === 'object') collect(inner, into, depth + 1)
  }
}

function isArticle(node: Json, loose: boolean): boolean {
  const types = [node['@type']].flat().filter((type): type is string => typeof type === 'string')
  return types.some((type) => ARTICLE.test(type) && (loose || type !== 'WebPage'))
}

function read(node: Json, nodes: readonly Json[]): LinkedData {
  const publisher = resolve([node.publisher].flat()[0], nodes)
  return {
    title: string(node.headline) ?? string(node.name),
    byline: names(node.author ?? node.creator, nodes),
    published: string(node.datePublished) ?? string(node.dateCreated),
    modified: string(node.dateModified),
    outlet: names(publisher, nodes),
    language: string(node.inLanguage),
    url: string(node.url) ?? string(node.mainEntityOfPage) ?? string((node.mainEntityOfPage as Json | null)?.['@id']),
    body: string(node.articleBody),
    updates: [node.liveBlogUpdate].flat().flatMap(updateOf),
    free: !/^false$/i.test(String(node.isAccessibleForFree ?? true)),
  }
}

function updateOf(value: unknown): LiveUpdate[] {
  const { headline, name, datePublished } = (value ?? {}) as Json
  const title = string(headline) ?? string(name)
  const at = moment(string(datePublished))
  return title && at?.includes('T') ? [{ title, at }] : []
}

function names(value: unknown, nodes: readonly Json[]): string | null {
  const found = [value]
    .flat()
    .map((each) => string(each) ?? string((resolve(each, nodes) as Json | null)?.name))
    .filter((name): name is string => name !== null && !/^https?:/.test(name))
  return found.length ? [...new Set(found)].slice(0, 20).join(', ') : null
}

/** `{"@id": …}` stands for the node of that id. */
function resolve(value: unknown, nodes: readonly Json[]): unknown {
  if (typeof value !== 'object' || value === null) return value
  const { '@id': id, name } = value as Json
  return name === undefined && id !== undefined
    ? (nodes.find((node) => node['@id'] === id && node.name) ?? value)
    : value
}

const string = (value: unknown): string | null => (typeof value === 'string' && value.trim() ? value.trim() : null)
