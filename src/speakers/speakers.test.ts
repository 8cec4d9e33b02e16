/** Who, through whom and how, on invented sentences with hand-made predictions. `{source|cue|content}` marks an attribution. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { captureOf, makeArticle } from '../ingest/article.ts'
import { read } from '../pipeline.ts'
import type { AttributionSpans, Span } from '../types.ts'
import { attributed } from './testing.ts'

/** Marks: `<s>…</s>` source, `<c>…</c>` cue, `<q>…</q>` content. Each line is one attribution; `¦` begins another in the same line. */
function readingOf(marked: string, outlet = 'Harbour Post') {
  let text = ''
  const attributions: AttributionSpans[] = []
  for (const sentence of marked.split(/(?<=\n)|¦/)) {
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
  return read(article, { attributions, model: 'hand-made' })
}
const speakersOf = (marked: string) => readingOf(marked).speakers

function readMarked(marked: string, outlet?: string) {
  const reading = readingOf(marked, outlet)
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
  it('is the same where the same words are the source of two statements', () => {
    const text = 'Ada Lund left with a friend of Eva Berg. “I saw Mara Roth,” she said, adding, “and it was late.”'
    const at = (part: string) => [{ start: text.indexOf(part), end: text.indexOf(part) + part.length }]
    const said = (cue: string, content: string) => ({
      source: at('she'),
      cue: at(cue),
      content: at(content),
      confidence: 1,
    })
    const article = makeArticle({ text }, captureOf(new TextEncoder().encode(text), 'text/plain'))
    const attributions = [said('said', '“I saw Mara Roth,”'), said('adding', '“and it was late.”')]
    const found = read(article, { attributions, model: 'hand-made' }).attributions
    expect(found[1]!.speaker).toBe(found[0]!.speaker)
  })

  it.each([
    [
      '<s>Kremlin spokesman Ivan Belov</s> <c>said</c> <q>that talks go on</q>.\n',
      'Ivan Belov',
      'person',
      'Kremlin spokesman',
      'Russia',
    ],
    ['<s>Kwame Rose, 20, of Halden</s>, <c>said</c> <q>that it was late</q>.\n', 'Kwame Rose', 'person', null, null],
    ['<q>It was late</q>, <c>according to</c> <s>what was reported by Reuters</s>.\n', 'Reuters', 'outlet', null, null],
    [
      '<q>It was late</q>, <c>according to</c> <s>the Saudi Al-Arabiya outlet</s>.\n',
      'Al Arabiya',
      'outlet',
      null,
      null,
    ],
    [
      'Radwal has a fleet. <s>The Lebanese Radwal movement</s> <c>said</c> <q>that it was late</q>.\n',
      'Radwal',
      'organisation',
      null,
      null,
    ],
    [
      'Reuters published a transcript of the call. <c>According to</c> <s>the transcript</s>, <q>it was late</q>.\n',
      'Reuters',
      'outlet',
      null,
      null,
    ],
    ['The port waits. <s>The group</s> <c>said</c> <q>so</q>.\n', 'group', 'organisation', null, null],
    ['<s>Both sides</s> <c>said</c> <q>that it was late</q>.\n', 'both sides', 'group', null, null],
    [
      '<s>Kwame Rose, 20, of Halden</s>, <c>said</c> <q>that it was late</q>.\n<s>Rose</s> <c>said</c> <q>so</q>.\n',
      'Kwame Rose',
      'person',
      null,
      null,
    ],
    [
      '<s>whistleblower Ada Lund</s> <c>said</c> <q>that it was late</q>.\n',
      'Ada Lund',
      'person',
      'whistleblower',
      null,
    ],
    ['<s>One of the women, Ada Lund</s>, <c>said</c> <q>that it was late</q>.\n', 'Ada Lund', 'person', null, null],
    [
      '<s>The medical examiner for St. Berg County, Ada Lund</s>, <c>said</c> <q>that it was late</q>.\n',
      'Ada Lund',
      'person',
      null,
      null,
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
    ['<s>The Kremlin</s> <c>said</c> <q>that it was late</q>.\n', 'Kremlin', 'place', null, 'Russia'],
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
      'a senior official',
      'a senior official',
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

  it('is of a family the one whom the text calls by the surname before it names another', () => {
    const text =
      'Hugh Lund opened the port. Lund had built it, and Lund paid for it. Jan Lund is his brother.\n<s>Lund</s> <c>said</c> <q>it was late</q>.\n'
    expect(last(text).name).toBe('Hugh Lund')
    // Not the one named in passing by a text that takes another to be known.
    const known = `Lund came. Lund spoke, as Lund does. ${'Hugh Lund wrote. '.repeat(2)}Jan Lund listened, and Lund left. Lund slept. Lund woke.\n`
    expect(last(`${known}<s>Lund</s> <c>said</c> <q>it was late</q>.\n`).name).toBe('Hugh Lund')
  })

  it('is whoever comes next where the sentence leads in with "his"', () =>
    expect(
      last('Hugh Lund spoke.\nIn <s>his</s> <c>statement on</c> <q>the port</q>, Jan Kral called for help.\n').name,
    ).toBe('Jan Kral'))

  it('is not who was told or asked', () =>
    expect(
      last(
        '<s>Hugh Lund</s> <c>spoke of</c> <q>the port</q>.\nHe told Jan Kral a lot, but <s>he</s> <c>said</c> <q>it was late</q>.\n',
      ).name,
    ).toBe('Hugh Lund'))

  it('is the one of whom the sentence says what "who" goes on with', () =>
    expect(last('Ada Lund is the judge <s>who</s> <c>charged</c> <q>the captain</q>.\n').name).toBe('Ada Lund'))

  it('is no person where the name is a body’s or a station’s', () => {
    const kinds = (source: string) => {
      const { name, kind } = last(`<s>${source}</s> <c>said</c> <q>it was late</q>.\n`)
      return [name, kind]
    }
    expect(kinds('the National Rifle Association')).toEqual(['National Rifle Association', 'organisation'])
    expect(kinds('Russia’s state-run Channel One')).toEqual(['Channel One', 'outlet'])
    expect(kinds('the New Republic’s Jeet Heer')).toEqual(['Jeet Heer', 'person'])
  })

  it('is a body, a site or nobody by its headword', () => {
    const kind = (source: string) => last(`<s>${source}</s> <c>showed</c> <q>it was late</q>.\n`).kind
    expect(['the university', 'Halden.com', 'a super PAC', 'Exit polling'].map(kind)).toEqual(
      Array(4).fill('organisation'),
    )
    expect(['the dispute', 'Friday'].map(kind)).toEqual(['unnamed', 'unnamed'])
    expect(['a showman', 'one former employee'].map(kind)).toEqual(['anonymous', 'anonymous'])
  })

  it('is somebody’s campaign where "his" stands', () =>
    expect(
      last('<s>Hugh Lund</s> <c>said</c> <q>it was late</q>.\n<s>His campaign</s> <c>said</c> <q>it was over</q>.\n')
        .name,
    ).toBe('Hugh Lund’s campaign'))

  it('is the judge of the next sentence where a text opens with "a judge"', () =>
    expect(
      readMarked(
        '<s>A judge</s> <c>ordered</c> <q>the port to close</q>.\n<s>Judge Ada Lund</s> <c>said</c> <q>it was late</q>.\n',
      ).map(({ name }) => name),
    ).toEqual(['Ada Lund', 'Ada Lund']))

  it('is the person also where the text tells when', () =>
    expect(last('<s>President Ada Orlan in a Sunday interview</s> <c>said</c> <q>it was late</q>.\n').name).toBe(
      'Ada Orlan',
    ))

  it('is nobody where somebody is only accused', () => {
    expect(last('<s>Twelve officers</s> <c>accused of</c> <q>hacking the port</q> came.\n').kind).toBe('unnamed')
    expect(last('<s>Twelve officers</s> <c>accused</c> <q>the mayor of hacking</q>.\n').kind).toBe('group')
    expect(last('<s>Ada Lund</s>, <c>criticized roundly for</c> <q>hacking the port</q>, left.\n').kind).toBe('unnamed')
    expect(last('<s>Ada Lund</s> <c>has drawn criticism for</c> <q>hacking the port</q>.\n').kind).toBe('unnamed')
    expect(last('<s>Ada Lund</s> <c>criticized</c> <q>the port for hacking</q>.\n').kind).toBe('person')
    expect(
      last('Mayor Hale, <q>whom</q> <s>the dockers</s> <c>have criticized for</c> <q>hacking the port</q>.\n').kind,
    ).toBe('group')
    expect(last('<q>The hacking</q> <c>drew criticism</c> from <s>Ada Lund</s>.\n').kind).toBe('person')
  })

  it('has its surname before "Jr."', () =>
    expect(last('<s>Hugh Marsh King Jr.</s> <c>said</c> <q>it was late</q>.\n').name).toMatch(/King Jr/))

  it('issues the indictment where it is said to have indicted', () =>
    expect(
      last('The Justice Department indicted twelve officers.\n<s>The indictment</s> <c>says</c> <q>they met</q>.\n')
        .name,
    ).toBe('Justice Department'))

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

  it.each([
    [
      'the issuer of a document',
      'On Friday the Harbour Authority published a report.\n<s>The report</s> <c>said</c> <q>that it was late</q>.\n',
      'Harbour Authority',
    ],
    [
      'whose post it is, though the day stands between',
      'Mayor Hugh Marsh spoke.\n<s>Marsh’s Monday tweet</s> <c>said</c> <q>that it was late</q>.\n',
      'Hugh Marsh',
    ],
    [
      'the document itself, where nobody is named',
      '<s>A new report</s> <c>said</c> <q>that it was late</q>.\n',
      'new report',
    ],
    [
      'the name beside a description',
      '<s>The main opposition party, Nova Halda,</s> <c>said</c> <q>that it was late</q>.\n',
      'Nova Halda',
    ],
    [
      'the party that begins the sentence',
      'Nova Halda will name a candidate, <s>the party</s> has <c>confirmed</c> <q>that it is late</q>.\n',
      'Nova Halda',
    ],
    [
      'whoever the next sentence names',
      '<s>The top Democrat on the Harbour Committee</s> <c>said</c> on Sunday <q>that he was concerned about the closing of the whole port</q>.\nIn an interview, <s>Sen. Hugh Marsh</s> <c>said</c> <q>that it was late</q>.\n',
      'Hugh Marsh',
    ],
    [
      'the man at the head of the country',
      'Haldan President Jan Kral met Russian President Ivan Belov.\n<s>The Russian leader</s> <c>said</c> <q>that it was late</q>.\n',
      'Ivan Belov',
    ],
    [
      'a name with spaces before its commas',
      '<s>Maria Lund , head of the port</s>, <c>said</c> <q>that it was late</q>.\n',
      'Maria Lund',
    ],
    [
      'a newspaper by that word',
      '<s>Newspaper Novaya Volna</s> <c>said</c> <q>that it was late</q>.\n',
      'Novaya Volna',
    ],
    [
      'a name before the outlet',
      '<s>Hugh Marsh for the Meridian</s> <c>writes</c> <q>that it was late</q>.\n',
      'Hugh Marsh',
    ],
    ['a name after the outlet', '<s>CNN’s Hugh Marsh</s> <c>said</c> <q>that it was late</q>.\n', 'Hugh Marsh'],
    [
      'somebody whose name is misspelt once',
      '<s>Hunstman</s> <c>said</c> <q>that it was late</q>, as Jon Huntsman, the envoy, had before.\n',
      'Jon Huntsman',
    ],
    [
      'the president spoken of, not one named in passing',
      `Dan Marsh came. ${'It was a long and rainy day in the harbour. '.repeat(15)}Marsh came back.\n<s>The president</s> <c>said</c> <q>that it was late</q>.\nThe treaty was signed by President Odo Hale.\n`,
      'Dan Marsh',
    ],
    [
      'the president in office',
      'President Dan Marsh will meet Halden President Odo Hale, unlike former President Ada Lund.\n<s>The president</s> <c>said</c> <q>that it was late</q>. Marsh left.\n',
      'Dan Marsh',
    ],
    [
      'the president of the administration just named',
      'President Odo Hale met Dan Marsh. Hale left, Hale came.\nIn the Marsh administration <s>the president</s> <c>said</c> <q>that it was late</q>.\n',
      'Dan Marsh',
    ],
    [
      'an envoy named after another',
      'Marsh’s representative Steve Witt and Hale’s envoy Kiril Dorn came.\n<s>Hale’s envoy</s> <c>said</c> <q>that it was late</q>.\n',
      'Kiril Dorn',
    ],
    [
      'a transcript’s surname in capitals',
      'The host Brian Stark spoke to Senator Ada Lund.\n<s>STARK</s><c>:</c> <q>It is late.</q>\n',
      'Brian Stark',
    ],
    [
      'a transcript’s surname that is an office, too',
      'ADA KING, HOST: <q>It is late</q>.\n\nWANG: No.\n\n<s>KING</s><c>:</c> <q>So the harbour is closed</q>.\n',
      'Ada King',
    ],
    [
      'a transcript’s reporter of any first name',
      'The harbour is closed.\n\n<s>ZOREK LO LUND</s>, BYLINE<c>:</c> <q>It is late</q>.\n',
      'Zorek Lo Lund',
    ],
    [
      'a transcript’s title and surname in capitals',
      'The host Brian Stark spoke to Senator Ada Lund.\n<s>SENATOR LUND</s><c>:</c> <q>It is late.</q>\n',
      'Ada Lund',
    ],
    [
      'a transcript’s first name that nobody else has',
      'It is late.\n<s>REP. ZOREK LUND</s><c>:</c> <q>It is late.</q>\n',
      'Zorek Lund',
    ],
    [
      'whom a page names with where they say it',
      '<s>the harbour spokesperson Ada Lund in Halden</s> <c>said</c> <q>that it was late</q>.\n',
      'Ada Lund',
    ],
    [
      'a governor, and not of which regions his is one',
      '<s>The governor of the eastern Halda region, one of two that make up the basin</s>, <c>said</c> <q>that it was late</q>.\n',
      'governor of the eastern Halda region',
    ],
    ['an acronym', '<s>state pollster VOSTOM</s> <c>found</c> <q>that it was late</q>.\n', 'VOSTOM'],
    ['several people by what they do', '<s>Respondents</s> <c>said</c> <q>that it was late</q>.\n', 'respondents'],
    [
      'the woman named last',
      'President Kral congratulated Maria Lund. She is 40.\n<s>she</s> <c>said</c> <q>that it was late</q>.\n',
      'Maria Lund',
    ],
  ])('is %s', (_, text, name) => expect(readMarked(text)[0]!.name).toBe(name))

  it.each([
    [
      'a nickname',
      'Jan "Biff" Kral, a trader, came.\n<s>Biff Kral</s> <c>said</c> <q>that it was late</q>.\n',
      'Jan Kral',
    ],
    ['an initial', 'John Marsh came.\n<s>J. Marsh</s> <c>said</c> <q>that it was late</q>.\n', 'John Marsh'],
    [
      'a short form',
      'Michael Brandt came.\n<s>Mike Brandt</s> <c>said</c> <q>that it was late</q>.\n',
      'Michael Brandt',
    ],
    [
      'a transliteration',
      'Petro Kovalskyy came.\n<s>Kovalsky</s> <c>said</c> <q>that it was late</q>.\n',
      'Petro Kovalskyy',
    ],
    [
      'a title of hers',
      'Michael Brandt and Ada Brandt came.\n<s>Ms. Brandt</s> <c>said</c> <q>that it was late</q>.\n',
      'Ada Brandt',
    ],
    [
      'a title of his',
      'Ada Brandt and Michael Brandt came.\n<s>Mr. Brandt</s> <c>said</c> <q>that it was late</q>.\n',
      'Michael Brandt',
    ],
    [
      'first letters',
      'The North Sea Pilots Union met.\n<s>The NSPU</s> <c>said</c> <q>that it was late</q>.\n',
      'North Sea Pilots Union',
    ],
    [
      'letters in brackets',
      '<s>The World Harbour Organization (WHO)</s> <c>said</c> <q>that it was late</q>.\n',
      'World Harbour Organization',
    ],
    [
      '"his adviser"',
      'Orlan met John Belt, his national security adviser.\n<s>His national security adviser</s> <c>said</c> <q>that it was late</q>.\n',
      'John Belt',
    ],
    [
      'a state behind the name',
      '<s>Sen. Hugh Marsh of New York</s> <c>said</c> <q>that it was late</q>.\n',
      'Hugh Marsh',
    ],
    [
      'a description before the name',
      '<s>a former rival, ex-governor Ada Lund</s>, <c>said</c> <q>that it was late</q>.\n',
      'Ada Lund',
    ],
    ['an untitled trade', '<s>glassblower Robert Marsh</s> <c>said</c> <q>that it was late</q>.\n', 'Robert Marsh'],
    [
      'a statement made by others',
      '<s>information provided by the harbour police</s> <c>says</c> <q>that it was late</q>.\n',
      'harbour police',
    ],
    [
      'two surnames',
      'Ada Lund met Jan Kral.\n<s>Lund and Kral</s> <c>said</c> <q>that it was late</q>.\n',
      'Ada Lund and Jan Kral',
    ],
    [
      'a list',
      '<s>Ada Lund, Jan Kral and Hugh Marsh</s> <c>said</c> <q>that it was late</q>.\n',
      'Ada Lund, Jan Kral and Hugh Marsh',
    ],
    [
      'a couple',
      '<s>Michael and Ada Brandt</s> <c>said</c> <q>that it was late</q>.\n',
      'Michael Brandt and Ada Brandt',
    ],
  ])('is found by %s', (_, text, name) => expect(last(text).name).toBe(name))

  it.each([
    [
      'the principal of an aide',
      '<s>a top aide to President Hugh Marsh</s> <c>said</c> <q>that it was late</q>.\n',
      'anonymous',
    ],
    ['a place where people are', '<s>Voters in Harrowfield</s> <c>said</c> <q>that it was late</q>.\n', 'group'],
    ['an example of several', '<s>lawyers like Hugh Marsh</s> <c>said</c> <q>that it was late</q>.\n', 'group'],
    ['some of many', '<s>Some Fenlanders</s> <c>said</c> <q>that it was late</q>.\n', 'group'],
    [
      'a company',
      'Shares of the airline Halvair fell.\n<s>Halvair</s> <c>said</c> <q>that it was late</q>.\n',
      'organisation',
    ],
    ['a photograph', '<s>A photograph</s> <c>shows</c> <q>that it was late</q>.\n', 'organisation'],
  ])('is not %s taken for a person', (_, text, kind) => expect(last(text).kind).toBe(kind))

  it('gives a role with its body, its country and the words that say so', () => {
    const text = 'Finnish Foreign Minister Ada Lund, chair of the Harbour Council, came late.\n'
    const [speaker] = speakersOf(`${text}<s>Lund</s> <c>said</c> <q>that it was late</q>.\n`)
    const offices = speaker!.offices.map(({ role, organisation, country, span }) => [
      role,
      organisation,
      country,
      text.slice(span.start, span.end),
    ])
    expect(offices).toEqual([
      ['Finnish Foreign Minister', null, 'Finland', 'Finnish Foreign Minister'],
      ['chair of the Harbour Council', 'Harbour Council', null, 'chair of the Harbour Council'],
    ])
  })

  it.each([
    ['Transport Minister Ada Lund came late.\n', 'Transport Ministry'],
    ['Senate Minority Leader Ada Lund came late.\n', 'Senate'],
    ['Homeland Security Secretary Ada Lund came late.\n', null],
    ['Prime Minister Ada Lund came late.\n', null],
  ])('belongs to a body, not to a portfolio: %j', (text, body) => {
    const [speaker] = speakersOf(`${text}<s>Lund</s> <c>said</c> <q>that it was late</q>.\n`)
    expect(speaker!.affiliation).toBe(body)
  })

  it.each([
    ['HALDEN (AP) — President Ada Lund came late.\n', 'President'],
    ['Although President Ada Lund came late, all was well.\n', 'President'],
    ['Mayor Nils Dahl and Finnish President Ada Lund came late.\n', 'Finnish President'],
    ['In this 2031 file photo President Ada Lund comes late.\n', 'President'],
    [
      'So did Ada Lund, a doctor at the University of the South. If he was late, all was well.\n',
      'doctor at the University of the South',
    ],
    ['The Security and Defence Council secretary Ada Lund came late.\n', 'Security and Defence Council secretary'],
  ])('has a role without what stands beside it: %j', (text, role) => {
    const [speaker] = speakersOf(`${text}<s>Lund</s> <c>said</c> <q>that it was late</q>.\n`)
    expect(speaker!.role).toBe(role)
  })

  it.each([
    [
      '<s>Two officials, who asked not to be named because the talks are private,</s> <c>said</c> <q>that it was late</q>.\n',
      2,
      null,
      'because the talks are private',
    ],
    [
      '<s>Three sources close to the ministry</s> <c>said</c> <q>that it was late</q>, on condition of anonymity because they feared reprisal.\n',
      3,
      'ministry',
      'because they feared reprisal',
    ],
    [
      '<s>A person in the Harbour Office</s> <c>said</c> <q>that it was late</q>. The person was not authorized to speak publicly.\n',
      1,
      'Harbour Office',
      'was not authorized to speak publicly',
    ],
    ['<s>A source</s> <c>said</c> <q>that it was late</q> because of the fog.\n', 1, null, null],
  ])('that is not named has its count, body and reason: %j', (marked, count, body, why) => {
    const plain = marked.replace(/<\/?[scq]>/g, '')
    const [speaker] = speakersOf(marked)
    const given = speaker!.anonymity && plain.slice(speaker!.anonymity.start, speaker!.anonymity.end)
    expect([speaker!.kind, speaker!.count, speaker!.affiliation, given]).toEqual(['anonymous', count, body, why])
  })

  it('goes on as subject of the next verb of the sentence', () => {
    const line = '<s>Kral</s> <c>says</c> <q>that it is late</q>¦, but also <c>adds</c> <q>that it is cold</q>.\n'
    expect(readMarked(line).map(({ name }) => name)).toEqual(['Kral', 'Kral'])
    const other = '<s>Kral</s> <c>says</c> <q>that it is late</q>¦, and <c>is expected</c> <q>to leave</q>.\n'
    expect(last(other).kind).toBe('unnamed')
  })

  it('is found again by a title that was abbreviated', () => {
    const text = '<s>Halda Gov. Hugh Marsh</s> <c>hopes</c> <q>that it is late</q>.\n'
    expect(last(`${text}<s>The governor</s> <c>said</c> <q>that it was late</q>.\n`).name).toBe('Hugh Marsh')
  })

  it('is not "there", and not "one" who would think so', () => {
    expect(last('<s>One</s> <c>would think</c> <q>that it was late</q>.\n').kind).toBe('unnamed')
    expect(last('<s>There</s> <c>is no saying</c> <q>that it was late</q>.\n').kind).toBe('unnamed')
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

  const chainsOf = (text: string) => readMarked(text).map(({ chain }) => chain)
  const later = '<s>Kral</s> <c>added</c> <q>that it was late</q>.\n'

  it('goes on with what the same person says, also before the text tells where', () => {
    const told = '<s>Jan Kral</s> <c>told</c> CBS <q>that it was cold</q>.\n'
    expect(chainsOf(told + later)).toEqual([['CBS News'], ['CBS News']])
    expect(chainsOf(later.replace('Kral', 'Jan Kral') + told)).toEqual([['CBS News'], ['CBS News']])
  })

  it('ends where the person speaks elsewhere', () => {
    const told = '<s>Jan Kral</s> <c>told</c> CBS <q>that it was cold</q>.\n'
    const remarks = 'In remarks to the chamber <s>Kral</s> <c>said</c> <q>that it was dark</q>.\n'
    expect(chainsOf(told + remarks + later)).toEqual([['CBS News'], [], []])
    expect(chainsOf(remarks + told)).toEqual([[], ['CBS News']])
  })

  it('is that of the nearest verb where a sentence names two occasions', () => {
    const both =
      '<s>Jan Kral</s> <c>told</c> CBS <q>that it was cold</q>, but then <c>complained</c> <q>of the dark</q> in a tweet.\n'
    expect(chainsOf(both)[0]).not.toContain('Twitter')
  })

  it.each([
    ['In a Facebook post, <s>Kral</s> <c>said</c> <q>that it was late</q>.\n', ['Facebook']],
    ['As <s>Ada Lund</s> <c>wrote</c> in the Atlantic, <q>it was late</q>.\n', ['The Atlantic']],
    ['<s>Kral</s> <c>said</c> in an op-ed in the Chicago Tribune <q>that it was late</q>.\n', ['Chicago Tribune']],
    ['The Halden Times came.\n<s>Kral</s> <c>told</c> the Times <q>that it was late</q>.\n', ['Halden Times']],
    ['NORVIK (AP) - <s>Kral</s> <c>told</c> The Associated Press <q>that it was late</q>.\n', []],
  ])('names where it was posted, written or told, but not the wire that the page carries: %j', (text, chain) =>
    expect(last(text).chain).toEqual(chain),
  )

  describe('of a sentence on the page’s own word', () => {
    const report =
      'The port is old and grey.\nAccording to <s>Axios</s>, <q>the plan has ten points</q> <c>it says</c>.'
    const carried = (text: string) =>
      readingOf(text).mentions.flatMap(
        ({ chain, text }) => chain?.map((link) => [link.name, link.rule, link.inherited, text]) ?? [],
      )

    it.each([
      [
        'the same paragraph',
        `${report} The quay also has a new map.\n`,
        'same-paragraph',
        'The quay also has a new map.',
      ],
      [
        'two reports of one outlet',
        `${report}\nThe quay should be closed by May.\n<q>The ferry will stop</q>, <s>Axios</s> <c>reports</c>.\n`,
        'between-reports',
        'The quay should be closed by May.',
      ],
      [
        'a report',
        `${report}\nUnder the plan, the quay would be closed.\n`,
        'report-goes-on',
        'Under the plan, the quay would be closed.',
      ],
      [
        'the report that the first sentence names',
        'The port is closed, <s>Reuters</s> <c>reported</c>.\nThe harbour has a new map.\n<s>Jan Kral</s> <c>denied</c> <q>that it was late</q>.\n<s>Two sources</s> <c>told</c> Reuters <q>that it was cold</q>.\n',
        'report-goes-on',
        'The harbour has a new map.',
      ],
      [
        'the report that the headline names',
        '<s>Reuters</s><c>:</c> <q>port is closed</q>\nThe harbour has a new map.\n<s>Two sources</s> <c>told</c> Reuters <q>that it was cold</q>.\n',
        'report-goes-on',
        'The harbour has a new map.',
      ],
    ])('goes on with %s', (_, text, rule, words) =>
      expect(carried(text)).toEqual([[text.includes('Axios') ? 'Axios' : 'Reuters', rule, true, words]]),
    )

    it.each([
      ['nothing says that it does', `${report}\nThe harbour was calm on the day.\n`],
      [
        'somebody else speaks between',
        `${report} <s>Kral</s> <c>denied</c> <q>that it was late</q>. The quay is long and dark.\n`,
      ],
      ['the page says what it did itself', `${report} The mayor did not respond to the letter.\n`],
      ['it turns to something else', `${report}\nBut the quay should be closed by May.\n`],
    ])('does not where %s', (_, text) => expect(carried(text)).toEqual([]))
  })

  it('is "the newspaper" for the outlet named last', () => {
    const text =
      '<s>Reuters</s> <c>reported</c> <q>that it was late</q>.\n<s>Jan Kral</s> <c>told</c> the agency <q>that it was cold</q>.\n'
    expect(chainsOf(text)).toEqual([['Reuters'], ['Reuters']])
  })

  it('is "the German tabloid" for the one named just before', () => {
    const text =
      '<s>Bild</s> <c>reported</c> <q>that it was late</q>.\n<s>The German tabloid</s> <c>reported</c> <q>that it was cold</q>.\n'
    expect(chainsOf(text)).toEqual([['Bild'], ['Bild']])
  })
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
    ['<s>Kral</s> <c>regretted</c> <q>the outcome of the summit</q>.\n', 'asserts'],
    ['<s>Kral</s> <c>regretted</c> <q>his remarks on the summit</q>.\n', 'apologises'],
    ['<s>Kral</s> <c>said</c> <q>that the port was closed</q>.\n', 'asserts'],
    ['<s>Reuters</s> <c>reported</c> <q>that the port must close</q>.\n', 'asserts'],
    ['<s>Kral</s> <c>refused to</c> <q>resign</q>.\n', 'rejects'],
    ['<s>Kral</s> <c>did not rule out</c> <q>a pause</q>.\n', 'asserts'],
    ['<s>Kral</s> <c>declined</c> <q>to discuss the port</q>.\n', 'declines-to-comment'],
    ['<s>Kral</s> <c>suggested</c> <q>a pause in the talks</q>.\n', 'proposes'],
    ['<s>Kral</s> <c>suggested</c> <q>that the port was closed</q>.\n', 'asserts'],
    ['<s>Kral</s> <c>said</c> <q>“Close your port and go home”</q>.\n', 'demands'],
    ['<s>Kral</s> <c>said</c> <q>that nothing good will come of it</q>.\n', 'expects'],
    ['<s>Kral</s> <c>said</c> <q>“certainly I’ll be asking about it”</q>.\n', 'promises'],
    ['<s>Kral</s> <c>said</c> <q>“We are in no way involved”</q>.\n', 'denies'],
    ['<s>Kral</s> <c>said</c> <q>that he does not expect a deal</q>.\n', 'doubts'],
    ['<s>Kral</s> <c>said</c> <q>“Who will pay for it?”</q>.\n', 'asks'],
    ['<s>Kral</s> <c>said</c> <q>“It is a disgrace”</q>.\n', 'criticises'],
    ['<s>Kral</s> <c>said</c> <q>“It is not a disgrace”</q>.\n', 'asserts'],
    ['<s>Kral</s> <c>wants</c> <q>the mayor to resign</q>.\n', 'demands'],
    ['<s>Kral</s> <c>wants</c> <q>to resign</q>.\n', 'proposes'],
    ['<s>Kral</s> <c>wants</c> <q>the right to stay</q>.\n', 'proposes'],
    ['<s>Kral</s> <c>does not want</c> <q>the mayor to resign</q>.\n', 'rejects'],
    ['<s>Kral</s> <c>said</c> <q>he would like to go to Halden</q>.\n', 'proposes'],
    ['<s>Kral</s> <c>considers</c> <q>the mayor a traitor</q>.\n', 'criticises'],
    ['<s>Kral</s> <c>considers</c> <q>the mayor a friend</q>.\n', 'asserts'],
    ['<s>Kral</s> <c>was not happy about</c> <q>the port</q>.\n', 'criticises'],
    ['<s>Kral</s> <c>has remained silent on</c> <q>the port</q>.\n', 'declines-to-comment'],
    ['<s>Kral</s> <c>did not explain</c> <q>why it was late</q>.\n', 'declines-to-comment'],
    ['<s>Kral</s> <c>said</c> <q>that it could have been another ship</q>.\n', 'asserts'],
  ])('is read in %j', (text, stance) => expect(last(text).stance).toBe(stance))
})

it.each([
  ['Harbour Works alone', 'Harbour Works'],
  ['Harbour Works itself', 'Harbour Works'],
  ['Ada Lund, too,', 'Ada Lund'],
  ['Chief-of-Staff Ada Lund', 'Ada Lund'],
])('%s is %s', (source, name) => {
  const { speakers } = attributed(`[${source}] <says> {it was late}.\n`)
  expect(speakers.map((each) => each.name)).toEqual([name])
})

it('a label in capitals that comes again is a surname', () => {
  const { speakers } = attributed(
    '[BENDIX]<:> {Why were you late?} [ROTHAU]<:> {I was not.}\n[BENDIX]<:> {You were late.}\n',
  )
  expect(speakers.map((each) => [each.name, each.kind])).toContainEqual(['Bendix', 'person'])
})

describe('between question and answer', () => {
  const who = (marked: string) => readMarked(marked).at(-1)!.name

  it('who answers did not ask in the paragraph before', () =>
    expect(
      who(
        '<s>Ada Lund</s> <c>said</c> <q>she ran</q>.\n\n<s>Eva Marsh</s> <c>asked</c> <q>what she saw</q>.\n\n<q>“No, I saw nobody,”</q> <s>she</s> <c>said</c>.\n',
      ),
    ).toBe('Ada Lund'))

  it('who asks again has not just answered', () =>
    expect(
      who(
        '<q>“Was it late?”</q> <s>Hugh Marsh</s> <c>asked</c>.\n\n<q>“No,”</q> <s>Emil Roth</s> <c>replied</c>.\n\n<q>“Did you ever look?”</q> <s>he</s> <c>pressed</c>.\n',
      ),
    ).toBe('Hugh Marsh'))
})

it.each([
  ['wrote it', 'Halda’s port is shut\n\nBy Ada Kral\n\n'],
  ['took the picture', 'Halda’s port is shut\n\nToggle caption Ada Kral/Getty Images\n\n'],
])('“she” is not who %s', (_, head) =>
  expect(
    readMarked(
      `${head}The harbour, which Ms. Lund oversees, is shut.\n<s>She</s> <c>said</c> <q>it was late</q>.\n`,
    ).at(-1)!.name,
  ).not.toBe('Ada Kral'),
)
