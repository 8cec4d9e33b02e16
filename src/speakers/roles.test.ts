/** What one person's role is, where it is and for whom they speak, from words as texts have them. */
import { describe, expect, it } from 'vitest'
import { affiliationOf } from './affiliation.ts'
import { partyOf } from './party.ts'
import { roleOfOne } from './roleofone.ts'
import { roleAfter, roleBefore } from './roles.ts'

describe('a role of one person', () => {
  it.each([
    ['another former adviser to Mr. Lund', 'former adviser to Mr. Lund'],
    ['Halda protesters', 'Halda protester'],
    ['sociologists at the Harbour University', 'sociologist at the Harbour University'],
    ['two separatist leaders', 'separatist leader'],
    ['Joint Chiefs of Staff Chairman', 'Joint Chiefs of Staff Chairman'],
    ['JUST WATCHED President', 'President'],
    ['CLOSE President', 'President'],
    ['Report:Read special counsel', 'special counsel'],
    ['UNESCO President', 'UNESCO President'],
    ['author of the book', 'author'],
    ['“Former congressman', 'Former congressman'],
    ['D-Halda', 'D-Halda'],
    ['Harbour Committee Chairman Sen.', 'Harbour Committee Chairman'],
    ['Liberal Sen.', 'Liberal Sen.'],
    ['Liberal Sens.', 'Liberal Sen.'],
    ['message President', 'President'],
    ['week Vice President', 'Vice President'],
    ['veteran Sen.', 'veteran Sen.'],
    ["former host of the Meridian's", 'former Meridian host'],
    ["friend of Roth's", "friend of Roth's"],
    ['newly elected Gov.', 'newly elected Gov.'],
    ['Halda Mayor Carlos A.', 'Halda Mayor'],
    ["of Roth's colleagues", "Roth's colleague"],
  ])('%s: %s', (written, role) => expect(roleOfOne(written)).toBe(role))

  it.each(['CNN', 'Bible-reading', 'Democratic National', 'bipartisan group of senators'])('is not %s', (written) =>
    expect(roleOfOne(written)).toBeNull(),
  )

  it.each([
    ['told reporters that it was late', null],
    ['dressed head to toe in yellow', null],
    ['73, and his 46-year-old son', null],
    ['retired head of the guild', 'retired head of the guild'],
    ['then the ambassador to Norland', 'ambassador to Norland'],
    ["envoy to Halda. ''It was late.''", 'envoy to Halda'],
    ['the mother of a drowned ferryman told a channel that it was late', 'mother of a drowned ferryman'],
    ['head of the harbour bank. In the fifties she', 'head of the harbour bank'],
    ['spokesman for Gov. Lund, who', 'spokesman for Gov. Lund'],
  ])('after a name: %s', (text, role) => expect(roleAfter(text)).toBe(role))

  it.each([
    ['… said the president. Politico’s', 0],
    ['he sent President', 1],
    ['• Former council chairman', 3],
    ['Lund and North Korean leader', 3],
    ['to target Rumian leader', 2],
    ['that it was ‘accurate,’ Halda Senator', 2],
    ['“Former congressman', 2],
    ['“We totally take Senator', 1],
    ['the Rumian Parliament gave President', 1],
    ['Analysts say President', 1],
    ['NASA administrator Jim Roth and Halda founder', 2],
    ['privilege"—while Halda mayor', 2],
    // The button of a video's box.
    ['CLOSE Halden Police Commissioner', 3],
    ['Some left, notably Lund’s minister', 2],
    ['a founder of the Women’s', 0],
  ])('before a name: %s', (text, words) => expect(roleBefore(text.split(' '))).toBe(words))
})

describe('where a role is', () => {
  it.each([
    ['Senate Foreign Relations Chairman', 'Senate Foreign Relations'],
    ['senior National Security Council official', 'National Security Council'],
    ['head of the conservative Center for the Harbour Interest', 'Center for the Harbour Interest'],
    ['Deputy Secretary of State for Ada Lund', null],
    ['fellow for Rumian and Eurasian studies at the Council on Harbour Relations', 'Rumian and Eurasian'],
    ['fellow for Russian and Eurasian studies at the Council on Harbour Relations', 'Council on Harbour Relations'],
    ['Political commentator', null],
    ['Kremlin spokesman', 'Kremlin'],
    ['White House correspondent', null],
    ['Chinese Defence Ministry spokesman', 'Defence Ministry'],
    ['Democratic National Committee Chair', 'Democratic National Committee'],
    ['His chief of staff', null],
    ['One witness', null],
    ['mother of Ada Lund', null],
    ['New York County District Attorney', 'New York County'],
    ['director of Administration for Children & Families', 'Administration for Children & Families'],
    ["president of the Harbour Women's Caucus", "Harbour Women's Caucus"],
    ['Hispanic leader', null],
    ['Law Professor', null],
    ["Halda Attorney General's Office spokesman", "Halda Attorney General's Office"],
    ['Lead prosecutor', null],
    ['Air Chief Marshal', null],
    ['Rear Admiral', null],
    ['Air Force General', 'Air Force'],
    ['Supreme Leader Ayatollah', null],
    ['Democratic candidate for Congress', null],
    ['research scientist in the Department of Ferry Science at Halda State University', 'Halda State University'],
    ['professor of law at Halda State University', 'Halda State University'],
  ])('%s: %s', (role, body) => expect(affiliationOf(role)).toBe(body))
})

describe('the party of a role', () => {
  it.each([
    ['D-N.Y.', 'Democrats'],
    ['official for Russia during the war', null],
    ['another former American envoy', null],
    ['president of the Russian Association for Harbours', null],
    ['Russian foreign minister', 'Russia'],
  ])('%s: %s', (role, party) => expect(partyOf(role, null, '')).toBe(party))
})

describe('an office before a name', () => {
  it.each([
    ['A spokesman for Sen.', 'Sen.'],
    ['Senior aides to President', 'President'],
    ['the husband of White House counselor', 'White House counselor'],
    ['The sister of American photojournalist', 'American photojournalist'],
    ['Critics of Mayor', 'Mayor'],
    ['Secretary of State', 'Secretary of State'],
    ['an adviser to the board and former mayor', 'former mayor'],
    ['Chief-of-Staff', 'Chief-of-Staff'],
    ['White House press secretary', 'White House press secretary'],
  ])('%s: %s', (words, role) => {
    const all = words.split(' ')
    expect(all.slice(all.length - roleBefore(all)).join(' ')).toBe(role)
  })
})

it.each(['Brig-Gen', 'Lt-Col', 'Rear-Admiral'])('a rank as British papers write it: %s', (rank) =>
  expect(roleBefore([rank])).toBe(1),
)
