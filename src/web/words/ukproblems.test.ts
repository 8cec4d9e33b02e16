import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { packageRoot } from '../../root.ts'
import { uk } from './uk.ts'
import { PROBLEMS } from './ukproblems.ts'

const TEXT = String.raw`(?:'((?:[^'\\\\]|\\\\.)*)'|\`((?:[^\`\\\\]|\\\\.)*)\`)`
const AFTER_PLACE = new RegExp(
  String.raw`(?:HearsayError|NotFound|FetchError)\(\s*[^,()]*(?:\([^()]*\))?[^,()]*,\s*${TEXT}(?:,\s*${TEXT})?`,
  'g',
)
const REFUSED = new RegExp(String.raw`\[\d{3}, ${TEXT}, ${TEXT}\]`, 'g')

/** The texts of the program's files in a folder, without tests. */
function sources(folder: string, isWanted: (name: string) => boolean): string[] {
  const root = join(packageRoot, folder)
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/test|fixtures/.test(name) && isWanted(name))
    .map((name) => readFileSync(join(root, name), 'utf8'))
}

/** What goes wrong where a page is asked for, a feed followed or coverage added, as it stands in the sources. */
function sentences(): string[] {
  const found = ['server', 'fetch', 'ingest'].flatMap((folder) =>
    sources(`src/${folder}`, (name) => !/listen|serve|correctionbody/.test(name))
      .flatMap((text) => [...text.matchAll(AFTER_PLACE), ...text.matchAll(REFUSED)])
      .flatMap(([, what, made, hint, madeHint]) => [what ?? made, hint ?? madeHint]),
  )
  return [...new Set(found.flatMap((each) => each ?? []).map((each) => each.replace(/\$\{[^}]*\}/g, '7')))]
}

describe('what went wrong, in Ukrainian', () => {
  it('has a sentence for each of the program’s own', () => {
    const all = sentences()
    expect(all.length).toBeGreaterThan(90)
    expect(all.filter((each) => each !== '' && uk.reason(each) === null)).toEqual([])
  })
  it('has none for what is said no more', () => {
    const said = sources('src', (name) => !name.includes('words/')).join('\n')
    expect(Object.keys(PROBLEMS).filter((each) => !said.includes(each))).toEqual([])
  })
  it('leaves what it does not know as it is', () => {
    expect(uk.reason('the moon is full')).toBeNull()
    expect(uk.reason('is empty; the moon is full')).toBeNull()
    expect(uk.reason('is empty; nothing was read from it')).toBe('порожньо; нічого з цього не прочитано')
  })
})
