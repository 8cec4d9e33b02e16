/** Who, through whom and how, on invented sentences with hand-made predictions. `{source|cue|content}` marks an attribution. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { captureOf, makeArticle } from '../ingest/article.ts'
import { read } from '../pipeline.ts'
import type { AttributionSpans, Span } from '../types.ts'

/** Marks: `<s>…</s>` source, `<c>…</c>` cue, `<q>…</q>` content; each `<c>` begins a new attribution's cue and takes the marks of its sentence. */
function readMarked(marked: string, outlet = 'Harbour Post') {
  let text = ''
  const attributions: AttributionSpans[] = []
  for (const sentence of marked.split(/(?<=\n)/)) {
    const spans: Record<string, Span[]> = { s: [], c: [], q: [] }
    const open: Record<string, number> = {}
    for (const part of sentence.split(/(<\/?[scq]>)/)) {
      const tag = /^<(\/?)([scq])>$/.exec(part)
      if (!tag) text += part
      else if (tag[1]) spans[tag[2]!]!.push({ start: open[tag[2]!]!, end: text.length })
      else open[tag[2]!] = text.length
    }
    if (spans.c!.length) attributions.push({ source: spans.s!, cue: spans.c!, content: spans.q!, confidence: 1 })
  }
  const article = makeArticle(
    { text, outlet, published: '2031-05-04' },
    captureOf(new TextEncoder().encode(text), 'text/plain'),
  )
  const reading = read(article, { attributions, model: 'hand-made' })
  return reading.attributions.map((each) => {
    const speaker = reading.speakers.find(({ id }) => id === each.speaker)
    return {
      name: speaker?.name ?? null,
      kind: speaker?.kind ?? null,
      role: speaker?.role ?? null,
      party: speaker?.party ?? null,
      chain: each.chain.map(({ name }) => name),
      stance: each.stance,
    }
  })
}
const last = (marked: string) => readMarked(marked).at(-1)!

describe('a speaker', () => {
  it.each([
    [
      '<s>Kremlin spokesman Ivan Belov</s> <c>said</c> <q>that talks go on</q>.\n',
      'Ivan Belov',
      'person',
      'Kremlin spokesman',
      'Russia',
    ],
    ['<s>Hugh Marsh, a doctor</s>, <c>said</c> <q>that it was late</q>.\n', 'Hugh Marsh', 'person', 'doctor', null],
    [
      '<s>The opposition leader, Paul Marchetti</s>, <c>said</c> <q>that it was late</q>.\n',
      'Paul Marchetti',
      'person',
      'opposition leader',
      null,
    ],
    [
      '<s>The Justice Department</s> <c>said</c> <q>that it was late</q>.\n',
      'Justice Department',
      'organisation',
      null,
      'United States',
    ],
    ['<s>Moscow</s> <c>said</c> <q>that it was late</q>.\n', 'Russia', 'place', null, 'Russia'],
    ['<s>Reuters</s> <c>reported</c> <q>that it was late</q>.\n', 'Reuters', 'outlet', null, null],
    [
      '<s>two people familiar with the talks</s> <c>said</c> <q>that it was late</q>.\n',
      'two people familiar with the talks',
      'anonymous',
      null,
      null,
    ],
    [
      '<s>British officials</s> <c>said</c> <q>that it was late</q>.\n',
      'British officials',
      'group',
      'officials',
      'United Kingdom',
    ],
    ['<s>it</s> <c>is noted</c> <q>that there was no offer</q>.\n', '', 'unnamed', null, null],
  ])('is read in %j', (text, name, kind, role, party) => {
    const found = last(text)
    expect([found.name, found.kind, found.role]).toEqual([name, kind, role])
    if (party) expect(found.party).toBe(party)
  })

  it('is found again by surname, pronoun and description', () => {
    const found = readMarked(`<s>Transport Minister Clara Weiss</s> <c>said</c> <q>that it was late</q>.
<s>Weiss</s> <c>said</c> <q>that the port would open</q>.
<s>She</s> <c>added</c> <q>that she was glad</q>.
<s>A senior official</s> <c>said</c> <q>that it would rain</q>.
<s>The official</s> <c>said</c> <q>that it would stop</q>.
`)
    expect(found.map(({ name }) => name)).toEqual([
      'Clara Weiss',
      'Clara Weiss',
      'Clara Weiss',
      'A senior official',
      'A senior official',
    ])
  })

  it('with a title is not the only one of the family whom the text names in full', () => {
    const found = readMarked(`President Orlan arrived with Melania Orlan.
<s>President Orlan</s> <c>said</c> <q>that it was late</q>.
<s>Orlan</s> <c>said</c> <q>that it was late</q>.
`)
    expect(found.map(({ name }) => name)).not.toContain('Melania Orlan')
  })

  it('is not another of the same surname', () => {
    const found = readMarked(`<s>John Marsh</s> <c>said</c> <q>that it was late</q>.
<s>Jane Marsh</s> <c>said</c> <q>that it was early</q>.
`)
    expect(found.map(({ name }) => name)).toEqual(['John Marsh', 'Jane Marsh'])
  })

  it('is the outlet of that last name where only the last word is written', () => {
    const text = 'The chamber met again, the Halden Times wrote on Monday.\n'
    expect(last(`${text}<s>The Times</s> <c>reported</c> <q>that it was late</q>.\n`)).toMatchObject({
      name: 'Halden Times',
      kind: 'outlet',
    })
  })

  it('has its name also where the source ends at the title', () => {
    expect(last('<s>Deputy Mayor</s> Hugh Marsh <c>said</c> <q>that it was late</q>.\n')).toMatchObject({
      name: 'Hugh Marsh',
      kind: 'person',
    })
  })

  it('does not depend on unrelated paragraphs', () => {
    const weather = 'The weather was fine and the sea was calm all day.\n'
    const said =
      '<s>Hugh Marsh, a doctor</s>, <c>said</c> <q>that it was late</q>.\n<s>He</s> <c>added</c> <q>that he was tired</q>.\n'
    expect(readMarked(weather + said)).toEqual(readMarked(said + weather))
  })

  it.each([
    'Mark Mark',
    'A'.repeat(2000),
    'ПЕТРО КОВАЛЬ',
    'محمد علي',
    '“”',
    '’s',
    '- ,',
    'THE FULL ALL CAPITALS MINISTER JAN KRAL',
  ])('is something or nothing, never a crash: %j', (source) =>
    expect(() => last(`<s>${source}</s> <c>said</c> <q>that it was late</q>.\n`)).not.toThrow(),
  )

  it('is something or nothing for any words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), (source) => {
        const plain = source.replace(/[<>\n]/g, '')
        if (plain.trim()) readMarked(`<s>${plain}</s> <c>said</c> <q>that it was late</q>.\n`)
      }),
      { numRuns: 200 },
    )
  })
})

describe('a chain', () => {
  it.each([
    ['<s>Jan Kral</s> <c>told</c> CBS <q>that it was late</q>.\n', ['CBS News']],
    ['<s>an official who spoke with CBS</s> <c>said</c> <q>that it was late</q>.\n', ['CBS News']],
    ['<s>Jan Kral</s> <c>said</c> in an interview with The Meridian <q>that it was late</q>.\n', ['The Meridian']],
    ['<s>Jan Kral</s> <c>tweeted</c> <q>that it was late</q>.\n', ['Twitter']],
    ['<s>Reuters</s> <c>reported</c> <q>that it was late</q>.\n', ['Reuters']],
    ['<s>Jan Kral</s> <c>told</c> the Harbour Post <q>that it was late</q>.\n', []],
    ['<s>Jan Kral</s> <c>said</c> <q>that it was late</q>.\n', []],
  ])('is read in %j', (text, chain) => expect(last(text).chain).toEqual(chain))
})

describe('a stance', () => {
  it.each([
    ['<s>Kral</s> <c>denied</c> <q>that it was late</q>.\n', 'denies'],
    ['<s>Kral</s> <c>did not deny</c> <q>that it was late</q>.\n', 'asserts'],
    ['<s>Kral</s> <c>confirmed</c> <q>that it was late</q>.\n', 'confirms'],
    ['<s>Kral</s> <c>called for</c> <q>an inquiry</q>.\n', 'demands'],
    ['<s>Kral</s> <c>declined</c> <q>to comment</q>.\n', 'declines-to-comment'],
    ['<s>Kral</s> <c>did not respond to</c> <q>a request for comment</q>.\n', 'has-not-answered'],
    ['<s>Kral</s> <c>downplayed</c> <q>the reports</q>.\n', 'downplays'],
    ['<s>Kral</s> <c>expressed gratitude for</c> <q>the help</q>.\n', 'thanks'],
    ['<s>Kral</s> <c>said</c> <q>that the port was closed</q>.\n', 'asserts'],
    ['<s>Reuters</s> <c>reported</c> <q>that the port must close</q>.\n', 'asserts'],
  ])('is read in %j', (text, stance) => expect(last(text).stance).toBe(stance))
})
