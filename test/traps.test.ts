/** What real coverage does to what was said, in invented texts, through the real models: what must not be taken for what. */
import { afterAll, describe, expect, it } from 'vitest'
import { dossier } from '../src/dossier/dossier.ts'
import type { Claim, Dossier } from '../src/dossier/types.ts'
import { captureOf, makeArticle } from '../src/ingest/article.ts'
import { createEmbedder, createPredictor } from '../src/model/index.ts'
import { sqliteStore } from '../src/store/sqlite/index.ts'
import { addAll } from '../src/stories/add.ts'
import { group } from '../src/stories/group.ts'
import { load } from '../src/stories/load.ts'

const predictor = createPredictor()
const embedder = createEmbedder()
afterAll(() => Promise.all([predictor.close(), embedder.close()]))

interface Page {
  text: string
  outlet?: string
  title?: string
  published?: string
}

async function known(pages: readonly (string | Page)[]): Promise<Dossier> {
  const store = sqliteStore(':memory:')
  const story = await store.ensureStory('Trap')
  const reads = pages.map((each, i) => {
    const page: Page = typeof each === 'string' ? { text: each } : each
    const outlet = page.outlet ?? `${['norvik', 'tamir', 'halden', 'orsk', 'amsel', 'brenn'][i % 6]}${i}.example`
    const { text, title = null, published = `2031-05-04T1${i % 10}:00:00Z` } = page
    const capture = captureOf(new TextEncoder().encode(`${i} ${text}`), 'text/plain')
    const url = `https://${outlet}/${i}`
    return {
      article: makeArticle({ text, title, outlet, published, url, externalId: `${i}` }, capture),
      capture,
      where: `${i}`,
    }
  })
  for await (const { problem } of addAll(reads, story.id, { store, predictor, embedder, at: '2031-06-01T00:00:00Z' }))
    if (problem) throw new Error(problem.what)
  await group(store, story.id)
  const found = dossier(await load(store, story), { asOf: null, since: null })
  await store.close()
  return found
}

/** The claim that holds a mention with these words; the page's where several have it. */
function claim({ claims, articles }: Dossier, words: string, page?: number): Claim {
  const id = page === undefined ? null : articles.find(({ externalId }) => externalId === `${page}`)!.id
  const found = claims.find(({ mentions }) =>
    mentions.some(({ text, article }) => text.includes(words) && (id === null || id === article)),
  )
  if (!found) throw new Error(`${words}: ${claims.map(({ text }) => text).join(' | ')}`)
  return found
}

const FILL =
  'The commission has met eleven times since March, and its hearings were broadcast on the channel of the parliament. Fishermen from the northern villages came by bus to listen.'

describe('one source is one origin', () => {
  it('however pages that rest on one wire describe it', async () => {
    const lead = 'The dredging of the Halden channel will begin in September'
    const found = await known([
      `NORVIK (Reuters) - ${lead}, a senior official of the port ministry said on Monday.\n\n${FILL}`,
      `NORVIK (Reuters) - ${lead}, a source close to the minister said on Monday.\n\n${FILL}`,
      `NORVIK (Reuters) - ${lead}, a person briefed on the plans said on Monday.\n\n${FILL}`,
    ])
    expect(claim(found, lead).mentions).toHaveLength(3)
    expect(claim(found, lead).origins).toHaveLength(1)
  })

  it('also on the page that drops "three people familiar"', async () => {
    const body = `the Brenn shipyard will lay off nine hundred welders before the winter.\n\n${FILL}\n\nThe yard built two icebreakers last year and has no orders left for the next one.`
    const found = await known([
      `Three people familiar with the plans said ${body}`,
      `${body.charAt(0).toUpperCase()}${body.slice(1)}`,
    ])
    expect(claim(found, 'nine hundred welders').mentions).toHaveLength(2)
    expect(claim(found, 'nine hundred welders').origins).toHaveLength(1)
  })

  it('also where a copyist gives the page’s own sentence to "one of the sources"', async () => {
    const own = 'The two governments have quietly agreed to reopen the Tamir tunnel before the harvest'
    const found = await known([
      `${own}.\n\n${FILL}\n\nEngineers inspected the ventilation shafts in April and found rust on four of them.`,
      `${own}, one of the sources said.\n\n${FILL}\n\nEngineers inspected the ventilation shafts in April and found rust on four of them.`,
    ])
    expect(claim(found, 'reopen the Tamir tunnel').mentions).toHaveLength(2)
    expect(claim(found, 'reopen the Tamir tunnel').origins).toHaveLength(1)
  })

  it('also where its words are given to another minister', async () => {
    const words = '“We will not sell a single tonne of grain below the price that our farmers were promised,”'
    const found = await known([
      `${words} agriculture minister Ilse Brandt told reporters in Norvik.`,
      `${words} finance minister Oskar Lind told reporters in Norvik.`,
    ])
    expect(claim(found, 'a single tonne of grain').mentions).toHaveLength(2)
    expect(claim(found, 'a single tonne of grain').origins).toHaveLength(1)
  })

  it('also where a page mangles the name', async () => {
    const said = 'said the ferry company had hidden the cracks in the hull from the inspectors.'
    const found = await known([
      `Harbour inspector Henrik Dahlgren ${said}`,
      `Harbour inspector Hendrick Dahlgren ${said}`,
    ])
    expect(claim(found, 'hidden the cracks').mentions).toHaveLength(2)
    expect(claim(found, 'hidden the cracks').origins).toHaveLength(1)
  })

  it('for seventeen pages with one interview', async () => {
    const quotes = [
      '“The bridge will be paid for by the cities, not by the state,”',
      '“The bridge will be paid for by the cities,”',
      'The bridge will be paid for by the cities and not by the state,',
    ]
    const found = await known(
      Array.from(
        { length: 17 },
        (_, i) => `${quotes[i % 3]} transport minister Ada Weiss told CBS News in an interview on Sunday.`,
      ),
    )
    const { mentions, origins } = claim(found, 'The bridge will be paid for by the cities')
    expect(mentions.length).toBeGreaterThanOrEqual(17)
    expect(origins).toHaveLength(1)
  }, 60_000)

  it('where a quotation was turned round by translation or a thesaurus', async () => {
    const found = await known([
      '“We never gave any guarantee to the miners about the pits in the east,” Prime Minister Ada Weiss said on Friday.',
      '“We have never given any guarantees to the miners regarding the eastern pits,” Prime Minister Ada Weiss said on Friday.',
    ])
    const { mentions, origins } = claim(found, 'guarantee')
    expect(mentions).toHaveLength(2)
    expect(origins).toHaveLength(1)
  })
})

describe('texts are copies of each other', () => {
  const copies = ({ articles }: Dossier) => articles.filter(({ copyOf }) => copyOf !== null).length
  const STORY =
    'The council of Halden voted on Thursday to close the old fish market, which has stood beside the quay since 1911, and to build flats in its place. Eleven members were for it and nine against, after a debate of six hours that was interrupted twice by shouting from the gallery. The mayor promised the traders a new hall near the station, with cold rooms and a ramp for lorries, and said that nobody would have to leave before the spring. Traders said that the rents in the new hall would be three times as high. The last vote on the market, ten years ago, ended in a draw.'

  it('without any credit', async () => {
    expect(copies(await known([STORY, STORY]))).toBe(1)
  })

  it('not for a long quotation or a post that both hold', async () => {
    const quote =
      '“I have sat in this chamber for thirty years, and I have never seen a government treat its own fishermen with such contempt, or lie so plainly about what it has promised to the buyers of their boats,” Lund said.'
    const found = await known([
      `${quote}\n\nThe budget was passed late on Tuesday with the votes of two independents, and the speaker closed the session before the appendix on quotas could be read. ${FILL}`,
      `In Orsk the schools stayed closed because of the storm, which tore roofs from the houses along the Tamir and left nine villages without power.\n\n${quote}\n\nA lorry with blankets is on its way from the capital, the mayor wrote.`,
    ])
    expect(copies(found)).toBe(0)
  })

  it('not for the furniture that pages of one site share', async () => {
    const box =
      'Sign up for our morning newsletter and get the day’s most important stories in your inbox. By signing up you agree to our terms of use and privacy policy. You can unsubscribe at any time.\n\nFollow us on Facebook\n\nAll rights reserved.'
    const found = await known([
      `The ferry to Halden sails again on Monday after welders had closed the cracks in its hull.\n\n${box}`,
      `Villagers of Orsk voted against the reservoir in the Tamir valley on Sunday.\n\n${box}`,
    ])
    expect(copies(found)).toBe(0)
  })
})

describe('what only sounds alike is kept apart', () => {
  const apart = async (one: string, other: string, words: [string, string]) => {
    const found = await known([one, other])
    expect(claim(found, words[0], 0).id).not.toBe(claim(found, words[1], 1).id)
    return found
  }

  it('figures that belong to different states of a plan', async () => {
    const found = await apart(
      'The draft of March limits the navy to 400 sailors, foreign minister Ilse Brandt said.',
      'The draft of May limits the navy to 600 sailors, foreign minister Ilse Brandt said.',
      ['400 sailors', '600 sailors'],
    )
    expect(found.disputes).toEqual([])
  })

  it('"highly unlikely" said of two things', () =>
    apart(
      'A return of the ferry before Monday is highly unlikely, Lund said.',
      'A strike of the pilots before Monday is highly unlikely, Lund said.',
      ['highly unlikely', 'highly unlikely'],
    ))

  it('a call without a condition and one with "unless"', () =>
    apart(
      'The president should cancel the visit to Orsk, senator Mara Holt said.',
      'The president should cancel the visit to Orsk unless the prisoners are freed, senator Paul Reese said.',
      ['should cancel the visit', 'should cancel the visit'],
    ))

  it('a foe abroad and foes at home', () =>
    apart(
      'Rumia is our worst enemy, Weiss said at a rally in Halden.',
      'The newspapers of the capital are our worst enemy, Weiss said at a rally in Halden.',
      ['worst enemy', 'worst enemy'],
    ))

  it('a statement and a question', () =>
    apart(
      'The ministry knew of the cracks in the hull, Lund said.',
      '“Did the ministry know of the cracks in the hull?” Dahl asked.',
      ['of the cracks', 'of the cracks'],
    ))

  it('the same on another day', () =>
    apart(
      'The ferry will sail again on 12 May 2031, the company said.',
      'The ferry will sail again on 19 May 2031, the company said.',
      ['12 May', '19 May'],
    ))
})

describe('nothing is denied or disputed', () => {
  it('by a headline’s "rejected" where the text quotes no rejection', async () => {
    const found = await known([
      {
        title: 'Orsk rejected the plan for the dam',
        text: 'Orsk rejected the plan for the dam\n\nThe mayor of Orsk said the plan for the dam would be studied in June.',
      },
      'The plan for the dam would be studied by Orsk in June, the mayor said.',
    ])
    expect(found.disputes).toEqual([])
    expect(found.claims.map(({ status }) => status)).not.toContain('denied')
  })

  it('by one for whom it is "nothing new"', async () => {
    const found = await known([
      'Rumia bought spare parts for its tanks through firms in Amsel, the Courier reported.',
      '“There is nothing new in this report,” Rumian spokesman Ivo Marek said of the purchase of spare parts.',
    ])
    expect(found.claims.map(({ status }) => status)).not.toContain('denied')
    expect(found.disputes).toEqual([])
  })

  it('by one side that turns round on the same day', async () => {
    const found = await known([
      {
        text: 'Rumia will attend the talks in Halden, Rumian foreign minister Ivo Marek said.',
        published: '2031-05-04T08:00:00Z',
      },
      {
        text: 'Rumia will not attend the talks in Halden, Rumian foreign minister Ivo Marek said.',
        published: '2031-05-04T20:00:00Z',
      },
    ])
    expect(found.disputes).toEqual([])
    expect(claim(found, 'will attend').id).not.toBe(claim(found, 'will not attend').id)
  })

  it('but by the accused, who denies the deed, and by another figure for one event', async () => {
    const found = await known([
      'Rumia hacked the computers of the election commission, the Norvik government said.',
      'Rumia denied that it had hacked the computers of the election commission.',
      'Twelve passengers were hurt when the ferry struck the quay at Halden, the police said.',
      'Nine passengers were hurt when the ferry struck the quay at Halden, the ferry company said.',
    ])
    expect(found.disputes.map(({ kind }) => kind).sort()).toEqual(['denial', 'figure'])
    expect(claim(found, 'hacked the computers', 0).status).toBe('denied')
  })
})
