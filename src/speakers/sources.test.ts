/** Who a source is: names, several people, descriptions. `[…]` is the source, `<…>` the cue, `{…}` the content of an attribution. */
import { describe, expect, it } from 'vitest'
import { attributed } from './testing.ts'

const last = (marked: string) => {
  const { speakers, attributions } = attributed(marked)
  const speaker = speakers.find(({ id }) => id === attributions.at(-1)!.speaker)
  return speaker ? { name: speaker.name, kind: speaker.kind } : null
}
const person = (name: string) => ({ name, kind: 'person' })
const body = (name: string) => ({ name, kind: 'organisation' })
const group = (name: string) => ({ name, kind: 'group' })

describe('names', () => {
  it.each([
    [
      'no initial at the end of a short name before',
      'Emil Roth wants to stay in the EU. Roth has lost. [Roth] <said> {it is late}.',
      person('Emil Roth'),
    ],
    [
      'a surname with an article in front',
      'It came from spokesman Omar Bakr al-Hadani. [Al-Hadani] <called on> {them to go}.',
      person('Omar Bakr al-Hadani'),
    ],
    [
      'initials by which somebody is known',
      '[Omar bin Hadi, the crown prince known as OBH,] <said> {it is late}.\n[OBH] <said> {it is early}.',
      person('Omar bin Hadi'),
    ],
    [
      'one with whom a quotation begins, without its mark',
      '[“A second source familiar with it] <said> {it is late}.”',
      { name: 'a second source familiar with it', kind: 'anonymous' },
    ],
    ['a member’s letters', '[Joan Lund MP] <said> {it is late}.', person('Joan Lund')],
    ['a party and a state', '[Sen. Joan Lund D-Calif.] <said> {it is late}.', person('Joan Lund')],
    ['a treasury', "[Rumia's Treasury] <said> {it is late}.", body("Rumia's Treasury")],
    ['a body by its members', '[Doctors without Harbours] <said> {it is late}.', body('Doctors without Harbours')],
    [
      'and no firm',
      '[Citizens for Halda] <said> {it is late}.\n[Appleton] <said> {it is late}.\n[The firm] <said> {it is early}.',
      null,
    ],
    [
      'a name with its verb',
      'Emil Roth came. [Roth isn’t the first mayor] <to say> {it is late}.',
      person('Emil Roth'),
    ],
    [
      'what she is before "who"',
      'The driver, Ada Lund, a devout Muslim [who] <promised> {to come}, left.',
      person('Ada Lund'),
    ],
    [
      'whose ally he is before "who"',
      'The driver, an ally of Emil Roth, [who] <promised> {to come}, left.',
      person('Emil Roth'),
    ],
    ['an account passed on', '[RT @USHD] <:> {it is late}.', body('@USHD')],
    [
      'who sent a message out',
      '[a tweet sent out by the Hadi Agency, an online operation] <said> {it is late}.',
      body('Hadi Agency'),
    ],
  ])('%s', (_, marked, who) => {
    if (who) expect(last(marked)).toEqual(who)
    else expect(last(marked)?.name).not.toBe('Citizens for Halda')
  })
})

describe('several people', () => {
  it.each([
    ['a preposition before', 'It was played before jurors, [who] <have decided> {it is late}.', group('jurors')],
    ['a verb before', 'The move from Halda outraged Rumians, [who] <hope> {it is late}.', group('Rumians')],
    ['a part of them', '[Half of Twitter] <loved> {it}.', group('half of Twitter')],
    [
      'a group of them',
      '[A group of U.S. Democratic mayors] <demand> {it is late}.',
      group('group of U.S. Democratic mayors'),
    ],
    [
      'countries, each by its name',
      '[Israel, Saudi Arabia, and the United Arab Emirates] <say> {it is late}.',
      group('Israel, Saudi Arabia, and the United Arab Emirates'),
    ],
    [
      'countries and others',
      '[Israel, the United States and much of the West] <say> {it is late}.',
      group('Israel, the United States and much of the West'),
    ],
    ['counted by persons', '[Republicans, who hold a 54-person majority,] <say> {it is late}.', group('Republicans')],
    ['a time before', '[until recently authorities] <believed> {it is late}.', group('authorities')],
  ])('%s', (_, marked, who) => expect(last(marked)).toEqual(who))
})

describe('descriptions', () => {
  it.each([
    [
      'by an age',
      '[Emil Roth] <hopes> {it is late}.\n[The 58-year-old butcher] <explained> {why}.',
      person('Emil Roth'),
    ],
    [
      'by a fortune',
      '[Mayor Emil Roth] <wants> {a ban}.\n[The billionaire] <says> {the doors should be closed}.',
      person('Emil Roth'),
    ],
    [
      'by a fortune: of whom the sentence before speaks',
      '[President Ada Lund] <said> {it is late}.\nIt rained. For Emil Roth it is one more thing. [The billionaire] <says> {it is early}.',
      person('Emil Roth'),
    ],
    [
      'the pontiff',
      '[Pope Linus] <said> {it is late}.\nThe rain fell. [The pontiff] <told> {them to go}.',
      person('Linus'),
    ],
    [
      'one of two before',
      '[Two police officials] <said> {it is late}.\n[One] <said> {the woman, Ada Lund, is dead}.\n[The official] <confirmed> {it}.',
      { name: 'one', kind: 'anonymous' },
    ],
    [
      'a militant group is no army',
      '[The Halda Defense Forces] <said> {it is late}.\n[The terrorist group] <understands> {it}.',
      body('terrorist group'),
    ],
    [
      'whom an outlet cites',
      '[A harbour official cited by Reuters] <said> {it is late}.',
      { name: 'a harbour official', kind: 'anonymous' },
    ],
    [
      'peoples with fighters are no movement',
      '[Kurdish fighters] <said> {it is late}. Kurdish ships.',
      group('Kurdish fighters'),
    ],
    [
      'half of a land',
      'North Korean ships left. [The North] <said> {it is late}.',
      { name: 'North Korea', kind: 'place' },
    ],
    ['a front by its Arabic name', '[Jabhat al-Halda] <said> {it is late}.', body('Jabhat al-Halda')],
    ['brothers are a company', '[Halden Bros.] <said> {it is late}.', body('Halden Bros.')],
    ['one of several groups is no movement', '[One group] <carried> {signs}. One left.', body('One group')],
    [
      'a body before "which"',
      'He wants to sink the Harbour Watch group, [which] <says> {it is late}.',
      body('Harbour Watch group'),
    ],
  ])('%s', (_, marked, who) => expect(last(marked)).toEqual(who))

  it.each(['[Today’s] <announcement> {that it is late}.', '[Earlier on Tuesday] the guild <said> {that it is late}.'])(
    'a day says nothing: %s',
    (marked) => expect(last(marked)?.kind).toBe('unnamed'),
  )
})

it.each([
  ['Former mayor John Roth and Ferry Minister Ada Lund came. [Lund] <said> {it is late}.', 'Ferry Minister'],
  ['President Roth and Ferry Minister Ada Lund came. [Lund] <said> {it is late}.', 'Ferry Minister'],
  ['[Ed Lund, one of the MPs who came,] <said> {it is late}.', 'MP'],
])('one role of one person: %s', (marked, role) => expect(attributed(marked).speakers[0]?.role).toBe(role))

it('Northern Ireland is no Ireland', () =>
  expect(attributed('[Northern Ireland Secretary Ada Lund] <said> {it is late}.').speakers[0]?.party).toBe(
    'United Kingdom',
  ))

it.each([
  [
    'a statement is of whoever signs it',
    '[A statement from Harbour Board spokesman John Bakr] <said> {it is late}.',
    person('John Bakr'),
  ],
  ['what somebody uses', 'Emil Roth came. [Roth used his speech] <to argue> {it is late}.', person('Emil Roth')],
  ['whose group', 'It went to Ada Lund, [whose group] <opposes> {it}.', body('Ada Lund’s group')],
  [
    'whose group, which the page names',
    '[Ada Lund, director of Harbour Watch,] <said> {it is late}.\nThe board met Lund, [whose group] <opposes> {it}.',
    body('Harbour Watch'),
  ],
])('%s', (_, marked, who) => expect(last(marked)).toEqual(who))

it.each([
  ['[Council on Harbour Relations member Ada Lund] <said> {it is late}.', 'Council on Harbour Relations member'],
  ['[Suddenly Rumian President Emil Roth] <announced> {it is late}.', 'Rumian President'],
  ['[Guy Bentley] <said> {it is late}.', null],
])('the role of %s', (marked, role) => expect(attributed(marked).speakers[0]?.role).toBe(role))

it('a council keeps what it is on', () =>
  expect(
    attributed('[Council on Harbour Relations member Ada Lund] <said> {it is late}.').speakers[0]?.affiliation,
  ).toBe('Council on Harbour Relations'))

it('a shop keeps its name', () =>
  expect(attributed('[John Lund, chief of Brennan’s Smoke Shop,] <said> {it is late}.').speakers[0]?.affiliation).toBe(
    'Brennan’s Smoke Shop',
  ))

describe('who it is that a capital could hide', () => {
  it.each([
    ['a general staff', '[The General Staff of Rumia] <said> {it is late}.', body('General Staff of Rumia')],
    ['another', '[Rumia’s General Staff] <said> {it is late}.', body('Rumia’s General Staff')],
    ['but a sergeant of it', '[General Staff Sergeant Ada Lund] <said> {it is late}.', person('Ada Lund')],
    ['a union by its name', "[The drivers' union, Footplate,] <said> {it is late}.", body('Footplate')],
    ['a group of theirs', "[The tenants' group Amselco] <said> {it is late}.", body('Amselco')],
    ['a transcript’s chair', '[CHAIR LUNDGREN] <:> {It is late.}', person('Lundgren')],
    ['a knight’s letters', '[Committee chair Sir Emil Lund MP] <said> {it is late}.', person('Emil Lund')],
    [
      'a given name by which somebody is known',
      'Minister Þordis Osk Halldsdottir came. [Þordis] <said> {it is late}.',
      person('Þordis Osk Halldsdottir'),
    ],
    ['a lady', 'Prime Minister Ada Lundé left. [Mme Lundé] <said> {it is late}.', person('Ada Lundé')],
    ['a gentleman', 'Mayor Emil Lundler left. [Herr Lundler] <said> {it is late}.', person('Emil Lundler')],
    [
      'a name’s end that is no first name',
      'Colonel Omar Ag Intallan came. [Ag Intallan] <said> {it is late}.',
      person('Omar Ag Intallan'),
    ],
    ['a virtue', 'They heard from carer Blessing Orlanda, [who] <said> {it is late}.', person('Blessing Orlanda')],
  ])('%s', (_, marked, who) => expect(last(marked)).toEqual(who))
})

describe('the former, the latter, the post', () => {
  it.each([
    ['the former', 'Ada Lund and Emil Roth met. [The former] <said> {it is late}.', person('Ada Lund')],
    [
      'the latter, a sentence on',
      'Ada Lund and Emil Roth met. It was late. [The latter] <said> {it is late}.',
      person('Emil Roth'),
    ],
    [
      'the latter of one',
      'Ada Lund left. Her editor, Emil Roth, stayed. [The latter] <said> {it is late}.',
      person('Emil Roth'),
    ],
    [
      'of two bodies',
      'The Harbour Ministry met the Ferry Council. [The latter] <said> {it is late}.',
      body('Ferry Council'),
    ],
    ['of nobody', 'It was late. [The latter] <said> {it is late}.', group('latter')],
    [
      'a mother',
      'Trader Ada Lund <said> {it is late}. [The mother of four] <said> {it is early}.'.replace(
        'Trader Ada Lund',
        '[Trader Ada Lund]',
      ),
      person('Ada Lund'),
    ],
    [
      'a post',
      '[The Ferry Council] <said> on its Telegram channel {it is late}. {It is early}, [the post] <read>.',
      body('Ferry Council'),
    ],
    ['a tweet', '[Ada Lund] <tweeted> {it is late}. [The tweet] <read> {it is early}.', person('Ada Lund')],
  ])('%s', (_, marked, who) => expect(last(marked)).toEqual(who))
})
