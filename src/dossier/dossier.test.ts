import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coverageOf, type StoryData } from './data.ts'
import { compared, dossier } from './dossier.ts'
import { stateAt } from './state.ts'
import { copied, type Page, printed, story } from './testing.ts'

const ALL = { asOf: null, since: null }
const known = (pages: Page[], more = {}) => dossier(story(pages, more), ALL)
const origins = (pages: Page[], more = {}) => known(pages, more).claims[0]!.origins.map(({ name }) => name)
const port = { claim: 'port', text: 'The harbour of Estra was shelled at night' }

describe('an origin', () => {
  it('is one for ten pages that repeat one wire', () => {
    const pages = Array.from({ length: 10 }, (_, i): Page => ({ id: `p${i}`, credit: 'AP', says: [port] }))
    expect(origins(pages)).toEqual(['AP'])
  })
  it('is one for the copy of a page, though no wire is credited', () => {
    expect(
      origins(
        [
          { id: 'a', says: [port] },
          { id: 'b', says: [port] },
        ],
        { copies: [copied('a', 'b')] },
      ),
    ).toEqual(['a.example'])
  })
  it('is another for each outlet on its own word', () => {
    expect(
      origins([
        { id: 'a', says: [port] },
        { id: 'b', says: [{ ...port, text: 'Nobody has yet opened the harbour again' }] },
      ]),
    ).toEqual(['a.example', 'b.example'])
  })
  it('is one for one interview, whoever carries it', () => {
    const lund = { ...port, by: 'Mara Lund', chain: ['Radio Nord'] }
    expect(
      origins([
        { id: 'a', says: [lund] },
        { id: 'b', says: [lund] },
      ]),
    ).toEqual(['Mara Lund to Radio Nord'])
  })
  it('is called after the occasion that most pages name', () => {
    const lund = (chain: string[]) => [{ ...port, by: 'Mara Lund', chain }]
    expect(
      origins([
        { id: 'a', says: lund(['Canal 7']) },
        { id: 'b', says: lund(['Radio Nord']) },
        { id: 'c', says: lund(['Radio Nord']) },
      ]),
    ).toEqual(['Mara Lund to Radio Nord'])
  })
  it('is one for a government by whichever name', () => {
    const says = (by: string) => [{ ...port, by, kind: 'place' as const, party: 'Rumia' }]
    expect(
      origins([
        { id: 'a', says: says('Rumia') },
        { id: 'b', says: says('the Old Palace') },
      ]),
    ).toEqual(['Rumia'])
  })
  it('says as data whose word it is and where it was given, and in English the same', () => {
    const given = (each: object, more = {}) => {
      const [origin] = known([{ id: 'a', says: [{ ...port, ...each }], ...more }]).claims[0]!.origins
      const { kind, who, to, on, name } = origin!
      return [kind, who, to, on, name]
    }
    expect(given({ by: 'Mara Lund', chain: ['Radio Nord'] })).toEqual([
      'utterance',
      'Mara Lund',
      'Radio Nord',
      null,
      'Mara Lund to Radio Nord',
    ])
    expect(given({ by: 'Mara Lund', chain: ['Twitter'] })).toEqual([
      'utterance',
      'Mara Lund',
      null,
      'Twitter',
      'Mara Lund on Twitter',
    ])
    expect(given({ by: 'two officials', kind: 'anonymous' })).toEqual([
      'anonymous',
      'two officials',
      'a.example',
      null,
      'two officials to a.example',
    ])
    expect(given({}, { credit: 'AP' })).toEqual(['wire', 'AP', null, null, 'AP'])
  })
  it('is one for a speaker of whom no occasions are told', () => {
    const lund = { ...port, by: 'Mara Lund' }
    const pages: Page[] = [
      { id: 'a', says: [lund] },
      { id: 'b', says: [{ ...lund, chain: ['Radio Nord'] }] },
    ]
    expect(origins(pages)).toEqual(['Mara Lund to Radio Nord'])
  })
  it('is one for the same words, and bears the name that most pages give', () => {
    const lund = { ...port, by: 'Mara Lund' }
    const pages: Page[] = [
      { id: 'a', says: [{ ...port, by: 'Jon Berg' }] },
      { id: 'b', says: [lund] },
      { id: 'c', says: [lund] },
    ]
    expect(origins(pages)).toEqual(['Mara Lund'])
  })
  it('is two for one who confirms what another said, in the same words', () => {
    const pages: Page[] = [
      { id: 'a', says: [{ ...port, by: 'Mara Lund' }] },
      { id: 'b', says: [{ ...port, by: 'Jon Berg', stance: 'confirms' }] },
    ]
    expect(origins(pages)).toEqual(['Mara Lund', 'Jon Berg'])
  })
  it('is one for a sentence that outlets share, though their texts are no copies', () => {
    const text = 'The ferry reached the port of Estra half an hour later than planned'
    const pages = ['a', 'b'].map((id): Page => ({ id, says: [{ claim: 'ferry', text }] }))
    expect(origins(pages)).toEqual(['a.example'])
  })
  it('is two for other words of one speaker on two programmes', () => {
    const pages: Page[] = [
      { id: 'a', says: [{ ...port, by: 'Mara Lund', chain: ['Radio Nord'] }] },
      { id: 'b', says: [{ claim: 'port', text: 'Estra came under fire', by: 'Mara Lund', chain: ['Canal 7'] }] },
    ]
    expect(origins(pages)).toEqual(['Mara Lund to Radio Nord', 'Mara Lund to Canal 7'])
  })
  it('is two for two outlets with their own anonymous sources, and one where one rests on the other', () => {
    const official = { ...port, by: 'an official', kind: 'anonymous' as const }
    const pages: Page[] = [
      { id: 'a', outlet: 'Morning Post', says: [official] },
      { id: 'b', outlet: 'Evening Star', says: [official] },
      { id: 'c', outlet: 'Canal 7', says: [{ ...official, chain: ['The Morning Post'] }] },
    ]
    expect(origins(pages)).toEqual(['an official to Morning Post', 'an official to Evening Star'])
  })
  it('says why', () => {
    const lund = { ...port, by: 'Mara Lund' }
    const [origin] = known([
      { id: 'a', says: [lund] },
      { id: 'b', says: [lund] },
    ]).claims[0]!.origins
    expect(origin!.why).toBe('2 articles: one speaker, and no occasions that can be told apart, so the lower number')
  })
})

describe('a credit', () => {
  it('is of another outlet: one that names itself credits nobody', () => {
    const page = (id: string, outlet: string, credit: string): Page => ({ id, outlet, credit, says: [port] })
    const { articles } = known([page('a', 'meridian.example', 'Coast Wire'), page('b', 'The Meridian', 'Meridian')])
    expect(articles.map(({ credit }) => credit)).toEqual(['Coast Wire', null])
  })
})

describe('a status', () => {
  const rumia = { by: 'Rumia', kind: 'place' as const, stance: 'denies' as const }
  it('is denied where the accused denies, and the denial is disputed', () => {
    const { claims, disputes } = known([
      { id: 'a', says: [{ claim: 'hack', text: 'Rumia hacked the election commission', by: 'Mara Lund' }] },
      { id: 'b', says: [{ claim: 'no', text: 'any involvement in the hacking', ...rumia }] },
    ])
    expect(disputes.map(({ kind }) => kind)).toEqual(['denial'])
    const told = claims.map(({ text, status, statusWhy, statusBy }) => [text, [status, statusWhy, statusBy]])
    expect(Object.fromEntries(told)).toEqual({
      'Rumia hacked the election commission': ['denied', 'denied by Rumia: “any involvement in the hacking”', 'Rumia'],
      'any involvement in the hacking': [
        'disputed',
        'contradicted by Mara Lund: “Rumia hacked the election commission”',
        'Mara Lund',
      ],
    })
  })
  it('is not denied where but one of its many wordings is: that one may say something else', () => {
    const others = Array.from({ length: 12 }, (_, i) => ({
      claim: 'hack',
      text: `Twelve officers were indicted on day ${i}`,
    }))
    const { claims, disputes } = known([
      { id: 'a', says: [...others, { claim: 'hack', text: 'Rumia hacked the election commission', by: 'Mara Lund' }] },
      { id: 'b', says: [{ claim: 'no', text: 'any involvement in the hacking', ...rumia }] },
    ])
    expect(disputes).toEqual([])
    expect(claims.find(({ mentions }) => mentions.length > 1)!.status).toBe('reported')
  })
  it('is not disputed where only what a wording adds to what is shown is', () => {
    const concern = {
      claim: 'concern',
      text: 'Guild members have voiced concern about how the mayor will face the owner',
    }
    const longer = `The call to cancel the dinner came after guild members voiced concern`
    const pages: Page[] = [
      { id: 'a', says: [concern] },
      { id: 'b', says: [concern] },
      { id: 'c', says: [{ ...concern, text: longer }] },
      { id: 'd', says: [{ claim: 'go', text: 'The mayor should go ahead with the dinner', by: 'Mara Lund' }] },
    ]
    expect(known(pages.slice(2)).disputes).toHaveLength(1)
    expect(known(pages).disputes).toEqual([])
  })
  it('is not denied by one who denies something else', () => {
    const { claims } = known([
      { id: 'a', says: [{ claim: 'hack', text: 'Rumia hacked the election commission', by: 'Mara Lund' }] },
      { id: 'b', says: [{ claim: 'no', text: 'that a treaty is near', ...rumia }] },
    ])
    expect(Object.fromEntries(claims.map(({ text, status }) => [text, status]))).toEqual({
      'Rumia hacked the election commission': 'reported',
      'that a treaty is near': 'denied',
    })
  })
  it('is confirmed by a mention that confirms, and names who does', () => {
    const pages: Page[] = [
      { id: 'a', says: [port] },
      { id: 'b', says: [{ ...port, by: 'Mara Lund', stance: 'confirms' }] },
    ]
    expect(known(pages).claims[0]).toMatchObject({
      status: 'confirmed',
      statusWhy: 'by Mara Lund (b.example)',
      statusBy: 'Mara Lund',
    })
  })
  it('is not confirmed by who was the first to say it, whoever says so later', () => {
    const by = (who: string, stance: 'asserts' | 'confirms') => [{ ...port, by: who, stance }]
    const pages: Page[] = [
      { id: 'a', published: '2030-05-01', says: by('Mara Lund', 'asserts') },
      { id: 'b', published: '2030-05-02', says: by('Jon Dahl', 'asserts') },
      { id: 'c', published: '2030-05-03', says: by('Mara Lund', 'confirms') },
    ]
    expect(known(pages).claims[0]!.status).toBe('reported')
    expect(known([{ ...pages[1]!, published: '2030-04-01' }, pages[0]!, pages[2]!]).claims[0]!.status).toBe('confirmed')
  })
  it('is not confirmed by nobody in particular, nor by who confirms a part', () => {
    const whole = {
      claim: 'read',
      text: 'Thieves tried to read the voter registers of 21 harbour towns, and broke into one',
    }
    const part = { ...whole, text: 'the registers were indeed a target', by: 'Mara Lund', stance: 'confirms' as const }
    const { by: _, ...nobody } = { ...part, text: whole.text, kind: 'unnamed' as const }
    for (const says of [part, nobody])
      expect(
        known([
          { id: 'a', says: [whole] },
          { id: 'b', says: [says] },
        ]).claims[0]!.status,
      ).toBe('reported')
  })
  it('is not confirmed by who has said it before, and nobody else', () => {
    const says = (stance: 'asserts' | 'confirms') => [{ ...port, by: 'Mara Lund', stance }]
    const { claims } = known([
      { id: 'a', says: says('asserts') },
      { id: 'b', says: says('confirms') },
    ])
    expect(claims[0]!.status).toBe('reported')
  })
})

describe('what an outlet takes back', () => {
  const twelve = { claim: 'twelve', text: 'Twelve passengers were hurt when the ferry struck the quay' }
  const nine = { claim: 'nine', text: 'Nine passengers were hurt when the ferry struck the quay' }
  const note =
    'Correction: an earlier version of this story misstated how many were hurt when the ferry struck the quay. It was nine passengers, not twelve.'
  const earlier: Page = {
    id: 'a1',
    url: 'https://a.example/ferry',
    outlet: 'a.example',
    says: [twelve],
    supersededBy: 'a2',
  }
  const later: Page = { ...earlier, id: 'a2', says: [nine], note, published: '2030-05-02T10:00:00Z' }
  const status = (pages: Page[], text: string, asOf?: string) =>
    dossier(story(pages), { asOf: asOf ?? null, since: null }).claims.find((each) => each.text === text)?.status
  delete (later as { supersededBy?: string }).supersededBy

  it('is retracted on a page that rests on its report, and what it says now is not', () => {
    const other: Page = { id: 'b', says: [{ ...twelve, by: 'A.example', kind: 'outlet', chain: ['a.example'] }] }
    expect(status([earlier, later, other], twelve.text)).toBe('retracted')
    expect(status([earlier, later, other], nine.text)).not.toBe('retracted')
  })

  it('is a report that its outlet retracts on a page of its own', () => {
    const first: Page = { id: 'a', outlet: 'a.example', says: [twelve] }
    const text =
      'On Sunday A reported that twelve passengers were hurt when the ferry struck the quay. That is wrong, and we retract it.'
    const back: Page = { id: 'c', outlet: 'a.example', says: [port], note: text, published: '2030-05-02T10:00:00Z' }
    const own: Page = { id: 'b', outlet: 'b.example', says: [{ ...twelve, by: 'Mara Lund' }] }
    expect(status([first, back], twelve.text)).toBe('retracted')
    expect(status([first, back], port.text)).toBe('reported')
    expect(status([first, back, own], twelve.text)).toBe('reported')
  })

  it('is a report of which another page tells that its outlet has retracted it', () => {
    const first: Page = { id: 'a', outlet: 'The Courier', says: [twelve] }
    const text =
      'The Courier has retracted its story that twelve passengers were hurt when the ferry struck the quay. “I am glad,” the mayor said.'
    const tells: Page = { id: 'c', outlet: 'b.example', says: [port], note: text, published: '2030-05-02T10:00:00Z' }
    expect(status([first, tells], twelve.text)).toBe('retracted')
    expect(status([{ ...first, outlet: 'The Herald' }, tells], twelve.text)).toBe('reported')
  })

  it('was reported before, and its change of status is told', () => {
    const other: Page = { id: 'b', says: [{ ...twelve, by: 'A.example', kind: 'outlet', chain: ['a.example'] }] }
    expect(status([earlier, later, other], twelve.text, '2030-05-01T12:00:00Z')).toBe('reported')
    const { changes } = dossier(story([earlier, later, other]), { asOf: null, since: '2030-05-01T12:00:00Z' })
    expect(changes[0]).toMatchObject({ kind: 'status', before: 'reported', after: 'retracted' })
    expect(changes[0]!.why).toContain('misstated how many were hurt')
  })

  it('stands where another says it of its own accord', () => {
    const other: Page = { id: 'b', says: [{ ...twelve, by: 'Mara Lund' }] }
    expect(status([earlier, later, other], twelve.text)).not.toBe('retracted')
  })

  it('is all that a retracted page says on its own word, not what a speaker told it and others', () => {
    const withdrawn: Page = { id: 'a', says: [twelve, port], note: 'Editor’s note: this story has been retracted.' }
    const pages: Page[] = [withdrawn, { id: 'b', says: [port] }]
    expect(status(pages, twelve.text)).toBe('retracted')
    expect(status(pages, port.text)).toBe('reported')
  })

  it('is nothing where a note only tells who helped, or corrects something else', () => {
    const spelling = 'Correction: an earlier version of this story misspelled the name of the harbour master.'
    expect(status([{ id: 'a', says: [twelve], note: spelling }], twelve.text)).toBe('reported')
    expect(status([{ id: 'a', says: [twelve], note: 'Additional reporting by Mara Lund.' }], twelve.text)).toBe(
      'reported',
    )
  })
})

const days: Page[] = [
  { id: 'a', published: '2030-05-01T10:00:00Z', says: [port, { claim: 'two', text: 'Two ships were hit' }] },
  { id: 'b', published: '2030-05-02T10:00:00+02:00', says: [{ ...port, by: 'Mara Lund', stance: 'confirms' }] },
  { id: 'c', published: null, retrieved: '2030-05-03', says: [{ claim: 'three', text: 'Three ships were hit' }] },
]

describe('as of a moment', () => {
  it('counts what was there', () => {
    const { articles, claims } = dossier(story(days), { asOf: '2030-05-01', since: null })
    expect(articles.map(({ id }) => id)).toEqual(['a'])
    expect(claims.map(({ status }) => status)).toEqual(['reported', 'reported'])
  })
  it('takes a page without a date by when it was retrieved', () => {
    expect(dossier(story(days), { asOf: '2030-05-02', since: null }).articles.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(known(days).articles.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  })
  it('shows a page in the version of that moment', () => {
    const url = 'https://a.example/1'
    const pages: Page[] = [
      { id: 'a', url, published: '2030-05-01', supersededBy: 'b', says: [port] },
      { id: 'b', url, published: '2030-05-03', says: [{ claim: 'x', text: 'The harbour of Estra is open' }] },
    ]
    expect(dossier(story(pages), { asOf: '2030-05-02', since: null }).articles.map(({ id }) => id)).toEqual(['a'])
    const { articles, changes } = dossier(story(pages), { asOf: null, since: '2030-05-02' })
    expect(articles.map(({ id }) => id)).toEqual(['b'])
    expect(changes.map(({ kind }) => kind)).toEqual(['new-claim', 'dropped', 'new-version'])
  })
})

describe('a later version of a page that keeps its day', () => {
  const url = 'https://pier.example/a'
  const says = (...texts: string[]) => texts.map((text, i) => ({ claim: `c${i} ${text}`, text }))
  const page = { url, published: '2030-05-01T10:00:00Z' }
  const first: Page = {
    ...page,
    id: 'p1',
    retrieved: '2030-05-01T12:00:00Z',
    supersededBy: 'p2',
    says: says('Twelve ships wait'),
  }
  const known = (second: Omit<Page, 'id'>, since: string) =>
    dossier(story([first, { ...second, id: 'p2' }]), { asOf: null, since })
  const correction = { ...page, retrieved: '2030-05-03T09:00:00Z', says: says('Eleven ships wait') }
  it('counts from when it was fetched', () => {
    const both = story([first, { ...correction, id: 'p2' }])
    expect(dossier(both, { asOf: '2030-05-02', since: null }).articles.map(({ id }) => id)).toEqual(['p1'])
    const { changes } = known(correction, '2030-05-02T00:00:00Z')
    expect(changes.map(({ kind }) => kind)).toEqual(['new-claim', 'dropped', 'new-version'])
    const at = '2030-05-03T09:00:00Z'
    expect(changes.slice(1)).toMatchObject([
      { before: 'Twelve ships wait', article: 'p2', at },
      { article: 'p2', at },
    ])
    expect(known(correction, '2030-05-04T00:00:00Z').changes).toEqual([])
  })
  it('counts from when it says that it was changed', () => {
    const { changes } = known({ ...correction, modified: '2030-05-02T08:00:00Z' }, '2030-05-01T20:00:00Z')
    expect(changes.at(-1)!.at).toBe('2030-05-02T08:00:00Z')
    // A template's moment of change that lies before the version that was there.
    const stale = known({ ...correction, modified: '2030-05-01T11:00:00Z' }, '2030-05-02T00:00:00Z')
    expect(stale.changes.at(-1)!.at).toBe('2030-05-03T09:00:00Z')
  })
  it('tells what it corrects', () => {
    const note = 'Correction: An earlier version of this story gave a wrong number of ships.'
    const { changes } = known({ ...correction, note: `\n\n${note}` }, '2030-05-02T00:00:00Z')
    expect(changes.find(({ kind }) => kind === 'new-version')!.why).toContain(`which says: “${note}”`)
  })
})

describe('what changed', () => {
  it('is told most important first, each with its reason', () => {
    const { changes } = dossier(story(days), { asOf: null, since: '2030-05-02T00:00:00Z' })
    expect(changes.map(({ kind, before, after }) => [kind, before, after])).toEqual([
      ['status', 'reported', 'confirmed'],
      ['new-origin', 'a.example', 'Mara Lund'],
      ['new-claim', null, 'Three ships were hit'],
      ['new-speaker', null, 'Mara Lund'],
    ])
    expect(changes.every(({ why }) => why !== '')).toBe(true)
  })
  it('is nothing where a page only has its commas changed, and what is new in its later version', () => {
    const url = 'https://pier.example/a'
    const says = (text: string, more: { claim: string; text: string }[] = []) => [
      { claim: 'c1', text, by: 'Anna Lund' },
      ...more,
    ]
    const first = {
      id: 'p1',
      url,
      published: '2030-05-01T10:00:00Z',
      supersededBy: 'p2',
      says: says('The ferry will sail on Monday she thinks'),
    }
    const later = (more: { claim: string; text: string }[]) =>
      dossier(
        story([
          first,
          {
            id: 'p2',
            url,
            published: '2030-05-03T10:00:00Z',
            says: says('“The ferry will sail on Monday,” she thinks', more),
          },
        ]),
        { asOf: null, since: '2030-05-02T00:00:00Z' },
      ).changes.map(({ kind }) => kind)
    // Titles tell the pages apart here.
    expect(later([])).toEqual(['new-version'])
    expect(later([{ claim: 'c2', text: 'Fares will rise in June' }])).toEqual(['new-claim', 'new-version'])
  })

  it('tells of a new claim that is close to another after those that are not', () => {
    const claim = (name: string, text: string) => ({ claim: name, text, by: 'Mara Lund' })
    const says = [claim('b', 'the port is shut for good'), claim('c', 'fares rise')]
    const data = story([
      { id: 'p1', published: '2030-05-01', says: [claim('a', 'the port of Halden is shut')] },
      { id: 'p2', published: '2030-05-03', says },
    ])
    const now = stateAt(data, null)
    const told = () =>
      compared(now, coverageOf(data), data.texts, '2030-05-02').changes.flatMap(({ kind, after }) =>
        kind === 'new-claim' ? after : [],
      )
    const [first, second] = told()
    expect([first, second].sort()).toEqual(says.map(({ text }) => text).sort())
    now.claims.find(({ text }) => text === first)!.near = now.claims.find(({ text }) => text.includes('Halden'))!.id
    expect(told()).toEqual([second, first])
  })

  it('tells of what was long over after the rest, though nobody told it before', () => {
    const data = story([
      { id: 'p1', published: '2030-05-01', says: [{ claim: 'a', text: 'the port is shut' }] },
      {
        id: 'p2',
        published: '2030-05-20',
        says: [
          {
            claim: 'b',
            text: 'the port of Halden opened in March',
            days: [['in March', '2030-03-01', '2030-03-31']],
          },
          {
            claim: 'c',
            text: 'cranes stood still on Sunday',
            days: [['on Sunday', '2030-05-19', '2030-05-19']],
          },
        ],
      },
    ])
    const { changes, claims } = dossier(data, { asOf: null, since: '2030-05-15' })
    const told = changes.flatMap(({ kind, after }) => (kind === 'new-claim' ? after : []))
    expect(claims.map(({ text }) => text).indexOf(told[1]!)).toBeLessThan(
      claims.map(({ text }) => text).indexOf(told[0]!),
    )
    expect(told).toEqual(['cranes stood still on Sunday', 'the port of Halden opened in March'])
  })

  it('is another number of ships, but no other time of day', () => {
    const changed = (before: string, after: string) =>
      dossier(
        story([
          { id: 'p1', published: '2030-05-01', says: [{ claim: 'c', text: before }] },
          { id: 'p2', published: '2030-05-03', says: [{ claim: 'c', text: after }] },
        ]),
        { asOf: null, since: '2030-05-02' },
      ).changes.flatMap(({ kind, why }) => (kind === 'figure' ? why : []))
    expect(changed('Two ships were hit at 6 a.m.', 'Three ships were hit at 6 a.m.')).toEqual([
      '2 before, 3 now (ships)',
    ])
    expect(changed('The meeting begins at 6 a.m.', 'The meeting begins at 1:00 p.m.—6:00 a.m. here')).toEqual([])
  })

  it('tells of new voices before outlets that state it on their own word', () => {
    const rain = { claim: 'rain', text: 'Rain fell on the northern harbour', by: 'Jon Berg' }
    const first = ['a', 'b', 'c'].map(
      (id): Page => ({ id, published: '2030-05-01', says: [rain, { ...port, by: 'Mara Lund' }] }),
    )
    const own = { claim: 'rain', text: 'It rained on the harbour’s north side' }
    const pages: Page[] = [
      ...first,
      { id: 'd', published: '2030-05-01', says: [rain] },
      { id: 'e', published: '2030-05-03', says: [own] },
      {
        id: 'f',
        published: '2030-05-03',
        says: [{ claim: port.claim, text: 'no crane moves any more', by: 'Ola Dahl' }],
      },
    ]
    const { changes } = dossier(story(pages), { asOf: null, since: '2030-05-02' })
    const origins = changes.filter(({ kind }) => kind === 'new-origin').map(({ after }) => after)
    expect(origins).toEqual(['Ola Dahl', 'e.example'])
  })

  it('tells of new voices before whoever says it again elsewhere', () => {
    const lund = (outlet: string) => ({ ...port, by: 'Mara Lund', chain: [outlet] })
    const rain = { claim: 'rain', text: 'Rain fell on the northern harbour', by: 'Jon Berg' }
    const first = ['a', 'b', 'c'].map((id): Page => ({ id, published: '2030-05-01', says: [lund('Radio Nord')] }))
    const pages: Page[] = [
      ...first,
      { id: 'd', published: '2030-05-01', says: [rain] },
      { id: 'e', published: '2030-05-03', says: [{ ...lund('The Meridian'), text: 'no crane moves any more' }] },
      { id: 'f', published: '2030-05-03', says: [{ ...rain, text: 'It rained on the quay', by: 'Ola Dahl' }] },
    ]
    const { changes } = dossier(story(pages), { asOf: null, since: '2030-05-02' })
    const origins = changes.filter(({ kind }) => kind === 'new-origin').map(({ after }) => after)
    expect(origins).toEqual(['Ola Dahl', 'Mara Lund to The Meridian'])
  })

  it('is no change of status that a claim is put in words by which an older denial meets it', () => {
    const rumia = { by: 'Rumia', kind: 'place' as const, stance: 'denies' as const }
    const denial = { claim: 'no', text: 'any involvement in the hacking', ...rumia }
    const hack = (text: string) => ({ claim: 'hack', text, by: 'Mara Lund' })
    const told = (pages: Page[]) =>
      dossier(story(pages), { asOf: null, since: '2030-05-02' }).changes.map(({ kind }) => kind)
    const first: Page = { id: 'a', published: '2030-05-01', says: [hack('The commission was hacked from abroad')] }
    const later: Page = { id: 'b', published: '2030-05-03', says: [hack('Rumia hacked the commission')] }
    expect(told([first, later, { id: 'c', published: '2030-05-01', says: [denial] }])).not.toContain('status')
    expect(told([first, later, { id: 'c', published: '2030-05-03', says: [denial] }])).toContain('status')
  })

  it('is nothing on a quiet day', () => {
    expect(dossier(story(days), { asOf: null, since: '2030-05-04' }).changes).toEqual([])
  })
})

it('puts what many independent origins say first', () => {
  const pages: Page[] = [
    { id: 'a', says: [{ claim: 'x', text: 'Rain fell' }, port] },
    { id: 'b', says: [port] },
  ]
  expect(known(pages).claims.map(({ text }) => text)).toEqual([port.text, 'Rain fell'])
})

it('puts what many outlets carry from one origin before what two pages have from two', () => {
  const pages = ['a', 'b', 'c', 'd'].map(
    (id): Page => ({
      id,
      says: [{ ...port, by: 'Mara Lund' }, ...(id < 'c' ? [{ claim: 'x', text: `${id} tells of rain`, by: id }] : [])],
    }),
  )
  expect(known(pages).claims.map(({ origins }) => origins.length)).toEqual([1, 2])
})

it('counts what one says on two occasions once, and what says little by itself half', () => {
  const rain = { claim: 'rain', text: 'Rain fell on the northern harbour', by: 'Jon Berg' }
  const twice = (text: string): Page[] => [
    { id: 'a', says: [rain, { claim: 'x', text, by: 'Mara Lund', chain: ['NBC'] }] },
    { id: 'b', says: [rain, { claim: 'x', text: `So ${text}`, by: 'Mara Lund', chain: ['CNN'] }] },
    { id: 'c', says: [rain] },
  ]
  const first = (pages: Page[]) => known(pages).claims[0]!.mentions[0]!.text
  expect(known(twice('the quay is closed')).claims[1]!.origins).toHaveLength(2)
  expect(first(twice('the quay is closed'))).toBe(rain.text)
  const short = { claim: 'x', text: 'It means nothing.', by: 'Mara Lund' }
  expect(first(['a', 'b', 'c'].map((id) => ({ id, says: id === 'c' ? [short] : [rain, short] })))).toBe(rain.text)
})

it('puts what two people say before what two outlets state on their own word', () => {
  const rain = { claim: 'x', text: 'Rain fell' }
  const pages: Page[] = [
    { id: 'a', says: [rain, { ...port, by: 'Mara Lund' }] },
    { id: 'b', says: [rain, { claim: 'port', text: 'Shells fell on Estra', by: 'Jon Berg' }] },
  ]
  expect(known(pages).claims.map(({ text }) => text)).toEqual([port.text, rain.text])
})

it('tells an event that several pages tell once in the timeline', () => {
  const told = {
    claim: 'm',
    text: 'They meet on Monday in Estra',
    days: [['Monday', '2030-05-06', '2030-05-06']] as [string, string, string][],
  }
  const { timeline } = known([
    { id: 'a', says: [told] },
    { id: 'b', says: [told] },
  ])
  expect(timeline).toMatchObject([{ from: '2030-05-06', expression: { article: 'a', text: 'Monday' } }])
})

it('tells a claim in the timeline by its day, not by the years behind it', () => {
  const told = {
    claim: 'm',
    text: 'She was arrested on Monday in Estra, where she had been since 2012',
    days: [
      ['Monday', '2030-05-06', '2030-05-06'],
      ['2012', '2012-01-01', '2012-12-31'],
    ] as [string, string, string][],
  }
  expect(known([{ id: 'a', says: [told] }]).timeline.map(({ from }) => from)).toEqual(['2030-05-06'])
  const since = { ...told, days: told.days.slice(1) }
  expect(known([{ id: 'a', says: [since] }]).timeline.map(({ from }) => from)).toEqual(['2012-01-01'])
})

it('tells no ages in the timeline', () => {
  const told = {
    claim: 'm',
    text: 'The harbour of the 16th century was built of oak',
    days: [['the 16th century', '1501-01-01', '1600-12-31']] as [string, string, string][],
  }
  expect(known([{ id: 'a', says: [told] }]).timeline).toEqual([])
})

const anyPage = fc.record({
  published: fc.constantFrom('2030-05-01', '2030-05-02T08:00:00Z', '2030-05-02T08:00:00+03:00', null),
  credit: fc.constantFrom(undefined, undefined, 'AP'),
  says: fc.array(
    fc.record({
      claim: fc.constantFrom('x', 'y', 'z'),
      text: fc.constantFrom(
        'Rumia hacked the commission',
        'Two ships were hit',
        'Three ships were hit',
        'involvement in the hacks',
      ),
      by: fc.constantFrom(undefined, 'Mara Lund', 'Rumia', 'an official'),
      stance: fc.constantFrom('asserts' as const, 'denies' as const, 'demands' as const),
      chain: fc.constantFrom([], ['Radio Nord'], ['Canal 7', 'Radio Nord']),
    }),
    { maxLength: 4 },
  ),
})
const anyStory = fc.array(anyPage, { maxLength: 7 }).map((pages) => pages.map((page, i) => ({ ...page, id: `p${i}` })))
const shuffled = (data: StoryData): StoryData => ({
  ...data,
  articles: [...data.articles].reverse(),
  readings: [...data.readings].reverse(),
  claims: new Map([...data.claims].reverse()),
  copies: [...data.copies].reverse(),
  texts: new Map([...data.texts].reverse()),
})

it('does not depend on the order of what it is made from', () => {
  fc.assert(
    fc.property(anyStory, (pages) => {
      const data = story(pages, { copies: pages.length > 1 ? [copied('p0', 'p1')] : [] })
      const moments = { asOf: null, since: '2030-05-02' }
      expect(printed(dossier(shuffled(data), moments))).toEqual(printed(dossier(data, moments)))
    }),
  )
})

it('shows nothing as said that does not stand in its article', () => {
  fc.assert(
    fc.property(anyStory, (pages) => {
      const data = story(pages)
      for (const claim of dossier(data, ALL).claims) {
        expect(claim.text).toBe(claim.mentions[claim.shown]!.text)
        const each = claim.origins.flatMap(({ mentions }) => mentions).sort((a, b) => a - b)
        expect(each).toEqual(claim.mentions.map((_, i) => i))
        for (const { article, spans, text } of claim.mentions)
          expect(spans.map(({ start, end }) => data.texts.get(article)!.slice(start, end)).join(' … ')).toBe(text)
      }
    }),
  )
})
