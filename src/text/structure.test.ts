import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { structureOf } from './structure.ts'

const kinds = (text: string, hints = {}) =>
  structureOf(text, hints).blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)])

describe('the structure of a plain-text page', () => {
  it('sets the place and the agency apart from the first sentence', () => {
    const rest = 'The strike went into its second week on Monday with no end in sight.'
    for (const dateline of [
      'PORT AMSEL (CW) —',
      'PORT AMSEL, Norrland —',
      'Port Amsel, Norrland (CW) -',
      'PORT AMSEL, July 15 (CW) -',
    ]) {
      expect(kinds(`Harbour strike goes on\n\n${dateline} ${rest}`)).toEqual([
        ['title', 'Harbour strike goes on'],
        ['dateline', dateline],
        ['paragraph', rest],
      ])
    }
  })

  it('knows who is in brackets from an agency', () => {
    const rest = 'Thursday was the last day of the strike at the old port of the island.'
    expect(kinds(`Harbour strike goes on\n\nPort Amsel (CW)${rest}`)[1]).toEqual(['dateline', 'Port Amsel (CW)'])
    for (const name of ['Gov. Edmund Lund Edmund (Ned)', 'Gov. Ned Lund (D)'])
      expect(kinds(`Harbour strike goes on\n\n${name} ${rest}`)[1]).toEqual(['paragraph', `${name} ${rest}`])
  })

  it('joins a post and its signature', () => {
    const post = 'We will not move #portamsel pic.example/1\n\n— Ada Brandt (@adabrandt) July 15, 2031'
    const text = `Harbour strike goes on\n\nThe union went on with its strike on Monday, it said:\n\n${post}\n\nNobody else spoke.`
    expect(kinds(text).slice(2)).toEqual([
      ['post', post],
      ['paragraph', 'Nobody else spoke.'],
    ])
  })

  it('takes for a post what begins with who signs it, and no line about somebody with a handle', () => {
    const lead = 'The harbour strike goes on, the union said on Monday morning in Portamsel.'
    const post = 'Ada Brandt (@adabrandt) We will not move before the mayor has come.'
    const about = 'Ada Brandt (@adabrandt) is a reporter who has written of Portamsel for years.'
    expect(kinds(`${lead}\n\n${post}\n\n${about}`)[1]).toEqual(['post', post])
    expect(kinds(`${lead}\n\n${post}\n\n${about}`)[2]![0]).not.toBe('post')
  })

  it('takes for a post what is signed on the same line, and no sentence with a handle in it', () => {
    const lead = 'Harbour strike goes on\n\nThe union went on with its strike on Monday, it said.'
    const post = 'We will not move before the mayor has come. — Ada Brandt (@adabrandt) July 15, 2031'
    const sentence = 'The strike — so the union (@dockers) says — goes on until July 15, 2031.'
    expect(kinds(`${lead}\n\n${post}\n\n${sentence}`).slice(2)).toEqual([
      ['post', post],
      ['paragraph', sentence],
    ])
  })

  it.each([
    'Copyright 2031 The Coast Wire. All rights reserved.',
    'Coast Wire reporter Jan Kral contributed to this report.',
    'This story has been updated with the union’s answer.',
    'CORRECTION: An earlier version misstated the number of ships.',
    'Corrections & Clarifications: Amsel lies in Norrland.',
    '[Editor’s note: The strike began on Monday.]',
    '*Correction, 5/11/31, 9:29 a.m.: Amsel lies in Norrland.',
    'April 3: This story was updated with the vote.',
    'Amsel has two ports. An earlier version of this article incorrectly said it had one. (June 7, 2031)',
    'The name of Ada Brandt was incorrectly given as Brand in an earlier version of this article.',
    'In a story July 11 about the strike, The Coast Press reported erroneously that the port was closed.',
    'A corrected version of the story is below:',
    'Reid Moss teaches in Norvik. The opinions expressed in this commentary are his own.',
    '• This article is based in part on wire service reports.',
    'This is a rush transcript. Copy may not be in its final form.',
    'Content created by the Coast Foundation is available without charge to any news publisher.',
    '--This report was updated at 9:15 a.m.',
    '*This sentence has been updated to tell who was there.',
    '*This article appears in the July 16, 2031, issue of Coast Magazine.',
    'First published in The Coast Times.',
    '(We added a new top to this post at 12:40 p.m. ET to round up the latest.)',
    '• Reid Moss is editor emeritus of The Coast Times.',
    '(Additional reporting by Jan Kral in Port Amsel; Editing by Ada Brandt)',
  ])('takes %j for a note', (line) =>
    expect(kinds(`A title of a page\nThe strike goes on, the union said on Monday.\n${line}`)[2]?.[0]).toBe('note'),
  )

  it.each([
    ['caption', 'Hide Caption 3 of 9 Photos: The harbour strike Dock workers wait in the rain on Monday.'],
    ['caption', 'A dock worker rests in the rain near Port Amsel on Monday. Photographer: Ada Brandt/CW Photo'],
    ['caption', 'Dock workers wait in the rain, on July 15th. Photograph by Ada Brandt / Coast Wire / Getty'],
    [
      'caption',
      'Dock workers wait in Port Amsel, Norrland in this July 28, 2031 handout photo. Harbour Office/Handout via REUTERS',
    ],
    ['caption', 'Ada Brandt, the mayor, arrives in Port Amsel for talks on July 28, 2031. REUTERS/Jan Kral/File Photo'],
    [
      'caption',
      'Ada Brandt, with two dockers, answers questions in Port Amsel, July 28, 2031. Eva Lund/Pool via REUTERS',
    ],
    [
      'caption',
      'This image taken Sunday, July 7, 2031, shows dock workers in the rain in Port Amsel. (Harbour Office)',
    ],
    ['caption', 'The ferry lies in the harbour of Port Amsel in an undated file picture provided by its owners.'],
    ['caption', 'Dock workers march in support of crews whose pay was cut, in Port Amsel July 28, 2031.'],
    ['paragraph', 'Dock workers march again, the union said in Port Amsel July 28, 2031.'],
    ['caption', 'CLOSE Dock workers wait in the rain for the ferry on Monday. COAST WIRE'],
    ['caption', 'Dock workers wait in the rain for the ferry on Monday. Previous Next Ada Brandt/Coast Wire'],
    ['caption', 'Enlarge this image toggle caption Ada Brandt/Coast Wire'],
    ['caption', 'Mayor Lund waves to the crew of the ferry Norvik as it leaves ... more'],
    ['caption', 'Mayor Lund waves to the crew of the ferry Norvik as it leaves the harbour on Monday. less'],
    ['caption', 'Facebook Twitter Pinterest Dock workers wait in the rain for the ferry on Monday.'],
    ['caption', 'Ada Brandt/Reuters The mayor speaks to dock workers in the rain on Monday.'],
    ['furniture', 'The Coast is reader supported: Chip in $10 or more to help us write about what matters.'],
    ['furniture', 'Related Video Video length 45 seconds :45 Dock workers wait in the rain for the ferry'],
    ['furniture', 'Will the strike end? Five things to know about the harbour and its ferries Read more'],
    ['furniture', '01:49 Dock worker tells of a night in the rain – video'],
    ['furniture', 'Sorry we are not currently accepting comments on this article.'],
    ['furniture', 'Visit Coast Wire’s homepage for more stories.'],
    ['furniture', 'Low Water is a weekly column by Ada Brandt, mostly about the harbour.'],
    ['furniture', 'Please include a contact number if you are willing to speak to a reporter.'],
    ['furniture', 'Interested in ferries? Add ferries as an interest to stay up to date on the harbour.'],
    [
      'furniture',
      'JUST WATCHED The strike in the harbour Replay More Videos ... MUST WATCH The strike in the harbour 02:10',
    ],
  ])('takes for %s what a page prints around a picture or a link: %j', (kind, line) =>
    expect(
      kinds(`A title of a page\nThe strike goes on, the union said on Monday.\n${line}\nNobody else spoke.`)[2],
    ).toEqual([kind, line]),
  )

  it('sets the label of a list of highlights apart from its first sentence', () =>
    expect(
      kinds('A title of a page\nStory highlights The strike goes on for a second week.\nNobody spoke.').slice(1),
    ).toEqual([
      ['label', 'Story highlights'],
      ['paragraph', 'The strike goes on for a second week.'],
      ['paragraph', 'Nobody spoke.'],
    ]))

  it('takes the titles under "Related stories" for furniture, up to the next sentence', () => {
    const text = `Harbour strike goes on\n\nThe strike goes on, the union said on Monday.\n\nRelated Stories:\n\nFerries stand still\n\nMayor under fire over port\n\nThe mayor did not answer questions on Monday.`
    expect(kinds(text).map(([kind]) => kind)).toEqual([
      'title',
      'paragraph',
      'furniture',
      'furniture',
      'furniture',
      'paragraph',
    ])
  })

  it('takes what an entry is headed with for a heading', () => {
    const prose = 'The mayor spoke to dock workers on Monday about the strike and the ferry.'
    expect(
      kinds(`Harbour strike goes on\n${prose}\nUpdate at 5:28 p.m. ET. Port Is Closed Again:\n${prose}`)[2]?.[0],
    ).toBe('heading')
  })

  it('takes a quotation that the text repeats for furniture', () => {
    const said = 'We will keep the harbour closed until the ferry is found'
    const pull = `“ ${said}. ”`
    const prose = 'The mayor spoke to dock workers on Monday about the strike and the ferry.'
    expect(
      kinds(`Harbour strike goes on\n${prose}\n${pull}\n“${said},” the mayor said.\n${prose}`).map(([kind]) => kind),
    ).toEqual(['title', 'paragraph', 'furniture', 'paragraph', 'paragraph'])
    expect(kinds(`Harbour strike goes on\n${prose}\n${pull}\n${prose}`)[2]?.[0]).toBe('paragraph')
  })

  it('takes a picture’s text beside its credit for a caption, in the head and below', () => {
    const caption = 'Ada Brandt speaks to dock workers in Port Amsel, Norrland, on July 15, 2031.'
    const prose = 'The strike went into its second week on Monday with no end in sight, both sides said.'
    expect(
      kinds(
        `Harbour strike goes on\n${caption}\n(Photo: Jan Kral, CW)\n${prose}\n${caption}\nJan Kral/Getty Images\n${prose}`,
      ).map(([kind]) => kind),
    ).toEqual(['title', 'caption', 'caption', 'paragraph', 'caption', 'caption', 'paragraph'])
  })

  it('reads a text wrapped at a fixed width by paragraphs', () => {
    const wrapped = `The strike of the dock workers in Port Amsel went into its second\nweek on Monday with no end in sight, both sides said, and the ships\nthat wait outside the port are more than four hundred by now.`
    expect(kinds(`${wrapped}\n\n${wrapped}`)).toEqual([
      ['paragraph', wrapped],
      ['paragraph', wrapped],
    ])
  })

  it('tells title, author, label, share bar, prose and comment box apart', () => {
    const text = `Harbour strike enters its second week

Oksana Lisová Exclusive
VK X OK WhatsApp Telegram

Dock workers in Port Amsel voted on Monday to go on with their strike, the union said.

“We will not move,” said Ada Brandt, who leads the union.
VK X OK WhatsApp Telegram

Read also:
Ferries stand still for a third day

Write a comment:
Your name`
    expect(kinds(text)).toEqual([
      ['title', 'Harbour strike enters its second week'],
      ['byline', 'Oksana Lisová'],
      ['label', 'Exclusive'],
      ['furniture', 'VK X OK WhatsApp Telegram'],
      ['paragraph', 'Dock workers in Port Amsel voted on Monday to go on with their strike, the union said.'],
      ['paragraph', '“We will not move,” said Ada Brandt, who leads the union.'],
      ['furniture', 'VK X OK WhatsApp Telegram'],
      ['furniture', 'Read also:'],
      ['furniture', 'Ferries stand still for a third day'],
      ['furniture', 'Write a comment:'],
      ['furniture', 'Your name'],
    ])
  })

  it.each([
    ['By Jan Kral, Harbour Post', 'Jan Kral, Harbour Post'],
    ['By Jan Kral    |   Sunday, 15 July 2031 04:18 PM', 'Jan Kral'],
    ['BY JAN KRAL AND ADA BRANDT, COAST WIRE', 'JAN KRAL AND ADA BRANDT, COAST WIRE'],
    ['Jan Kral', 'Jan Kral'],
    ['Reuters', 'Reuters'],
  ])('takes %j below a title for the author', (line, byline) => {
    const text = `Harbour strike goes on\n\n${line}\n\nThe strike went into its second week on Monday with no end in sight, both sides said.`
    expect(structureOf(text).byline).toBe(byline)
  })

  it.each([
    ['Posted: 4:35 PM, July 15, 2031', '2031-07-15'],
    ['Updated July 15, 2031 at 10:14 a.m. EDT', '2031-07-15T10:14:00-04:00'],
    ['Published 3:55 a.m. ET July 16, 2031 | Updated 4:10 a.m. ET July 17, 2031', '2031-07-16T03:55:00-04:00'],
    ['Jan 15, 2031 at 9:05 am CT', '2031-01-15T09:05:00-06:00'],
    ['15 July 2031', '2031-07-15'],
    ['2:11 PM 07/16/2031', '2031-07-16'],
    ['Jul 15', '2031-07-15'],
  ])('takes %j for the date', (line, day) => {
    const text = `Harbour strike goes on\n${line}\n\nThe strike went into its second week on Monday with no end in sight, both sides said.`
    const page = structureOf(text, { retrieved: '2031-08-01T00:00:00Z' })
    expect([page.published, page.blocks[1]?.kind]).toEqual([day, 'dateline'])
  })

  it.each([
    '(AP Photo/Jan Kral)',
    'FILE - In this July 7, 2031 file photo, ships wait outside Port Amsel.',
    'Ships wait outside Port Amsel. Jan Kral/AFP/Getty Images',
    'Image copyright Coast Wire Image caption Ships have long waited outside Port Amsel',
    'Image Ships wait outside Port Amsel, as they have for weeks. Credit... Jan Kral/Coast Wire',
    'Image The mayor on Monday.',
    'Media playback is unsupported on your device Media caption Ships have long waited outside Port Amsel',
    'Queen Mara Lund, right meets with Harbour Secretary Emil Roth in Port Amsel.',
  ])('takes %j for a caption', (line) => expect(kinds(`A title of a page\n${line}\nText.`)[1]?.[0]).toBe('caption'))

  it.each([
    'Advertisement',
    'SIGN UP',
    'Facebook Twitter Email Print',
    'Sign up for our newsletter',
    'Image 1 of 12',
    'Read more: Ferries stand still',
    'STORY:Ferries stand still, and the mayor is silent',
    'Full Coverage: Ferries',
    '$$ADVERT$$',
    '{{ related.links }}',
    'WATCH | Dock workers tell of a night in the rain',
    'Get in touch with our news team by writing to news@coast.example.',
    'For more stories like this, look at our page of news.',
    'Or you can submit your videos and pictures here.',
    'Get real-time updates on the ferries of this winter.',
    'Follow The Coast on Google News and add us as a preferred source.',
    'Find out more about the harbour.',
    'Follow live updates on the strike from our reporters.',
    'Tell us why you are on strike and what you ask for.',
    'The Coast takes your privacy seriously. We promise never to sell your address.',
    'Be sure to share this post with all who love the harbour!',
  ])('takes %j for furniture', (line) => expect(kinds(`A title of a page\n${line}\nText.`)[1]?.[0]).toBe('furniture'))

  it.each([
    'Close the port now, Brandt said on Monday.',
    'Share prices fell after the news, and the company said that it would not comment.',
    'Follow the money, said the mayor.',
    'Find out who owns the ferries, the union told its members.',
    'The union first published the letter on Monday.',
    'You can see the ships from here, Brandt said.',
    'He asked readers to subscribe to the view that ports matter.',
    'More than 400 ships were waiting outside on Monday, the harbour office said.',
    '“Print it,” said Brandt.',
  ])('leaves %j as prose', (line) => {
    const text = `Harbour strike goes on\n\nThe strike went into its second week on Monday with no end in sight, both sides said.\n\n${line}`
    expect(kinds(text).at(-1)).toEqual(['paragraph', line])
  })

  it('reads the seed page as its readers do', () => {
    const text = readFileSync(new URL('../../examples/peace-plan/000_76269e1cc24c1213.txt', import.meta.url), 'utf8')
    const page = structureOf(text)
    expect([page.title, page.byline, page.labels]).toEqual([
      "US troops arrived in Ukraine for negotiations to end the war. What is known about Trump's peace plan?",
      'Анна Федорова',
      ['Exclusive'],
    ])
    expect(page.blocks.map((block) => block.kind)).toEqual([
      ...['title', 'byline', 'label', 'furniture'],
      ...Array(42).fill('paragraph'),
      ...['furniture', 'furniture', 'furniture'],
    ])
  })

  it.each([
    'A',
    'Aa ',
    'AP Photo/',
    'By Aa and ',
    '(AP',
    '— A (@a)\n',
    'January 1 ',
    ', left',
    '@a\n',
    'Label\n',
    'EXCLUSIVE\n',
  ])('does not take longer than its length for %j again and again', (unit) => {
    for (const length of [100, 240, 700, 100_000]) {
      const text = `${unit.repeat(length / unit.length)}!`
      expect(structureOf(text).blocks.at(-1)?.end).toBe(text.length)
    }
  })

  it('covers all that is seen, in order, without overlap, whatever the text', () => {
    /** White space, and marks without a width. */
    const UNSEEN = /^[\s\u200b-\u200f\u2060\ufeff]*$/
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('By Jan Kral', 'Read also:', 'July 15')), {
          maxLength: 12,
        }),
        (lines) => {
          const text = lines.join('\n')
          let at = 0
          for (const { start, end } of structureOf(text).blocks) {
            expect(text.slice(at, start)).toMatch(UNSEEN)
            expect(end).toBeGreaterThan(start)
            at = end
          }
          expect(text.slice(at)).toMatch(UNSEEN)
        },
      ),
    )
  })
})
