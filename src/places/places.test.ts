import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentencesOf } from '../text/sentences.ts'
import type { Article } from '../types.ts'
import { placesNamed } from './gazetteer.ts'
import { places } from './stage.ts'

function read(text: string) {
  const article = { text, blocks: [{ kind: 'paragraph', start: 0, end: text.length }] } as unknown as Article
  return places.run({ article, sentences: sentencesOf(article) }).places
}
const short = (text: string) => read(text).map(({ name, country, kind }) => `${name} ${country} ${kind}`)

describe('places', () => {
  it.each([
    ['They met in Kyiv on Monday.', ['Kyiv UA city']],
    ['Shells fell near the town of Bakhmut and in eastern Ukraine.', ['Bakhmut UA city', 'Ukraine UA country']],
    ['Trains left from Vienna, Prague and Warsaw.', ['Vienna AT city', 'Prague CZ city', 'Warsaw PL city']],
    ['He flew to St. Petersburg, Florida.', ['St. Petersburg US city', 'Florida US region']],
    ['He spoke in the U.S. and in Britain.', ['United States US country', 'United Kingdom GB country']],
    ['ODESSA, Ukraine (AP) — The port stands still.', ['Odessa UA city']],
    ['They flew to Duesseldorf.', ['Düsseldorf DE city']],
    ['It was signed in Northern Ireland.', ['Northern Ireland GB region']],
    ['The ferry was found in Somerset.', ['Somerset GB region']],
    ['It sank off the coast of Trinidad.', ['Trinidad and Tobago TT country']],
    ['They met in Norfolk, Virginia.', ['Norfolk US city', 'Virginia US region']],
  ])('%s', (text, wanted) => {
    expect(short(text)).toEqual(wanted)
  })

  it('means the one in a country that the text speaks of', () => {
    expect(short('They met in Moscow.')).toEqual(['Moscow RU city'])
    expect(short('They live in London, Ontario.')[0]).toBe('London CA city')
    expect(short('The university in Moscow, Idaho, is closed.')[0]).toBe('Moscow US city')
    expect(short('He lives in Brunswick, Georgia, and she in Atlanta.')[0]).toBe('Brunswick US city')
    expect(short('They met in Atlanta, and elsewhere in Georgia.')).toContain('Georgia US region')
    expect(short('They met in Tbilisi, and elsewhere in Georgia.')).toContain('Georgia GE country')
    expect(new Set(short('They met in Georgia. He lives in Atlanta, Georgia.'))).toContain('Georgia US region')
    expect(short('They met in Georgia. He lives in Atlanta, Georgia.')).not.toContain('Georgia GE country')
    expect(short('It began in Palm Beach, and he left Florida.')).toEqual(['Florida US region'])
    expect(read('He lives in Springfield, Illinois.')[0]).toMatchObject({ name: 'Springfield', latitude: 39.8 })
    expect(read('They met at the port in Washington, U.S., on Monday.')[0]).toMatchObject({ latitude: 38.9 })
    expect(short('It closed in Port Arthur in Tasmania.')).toEqual(['Tasmania AU region'])
    expect(short('It closed in Birmingham in Alabama.')[0]).toBe('Birmingham US city')
    expect(short('A fire broke out in Wellington near Taunton.')).toContain('Wellington GB city')
    expect(short('She studied at the University of Alabama at Birmingham.')).toContain('Birmingham US city')
    expect(short('The French police found her in Saint-Denis.')).toEqual(['Saint-Denis FR city'])
    expect(short('The British government answered the attack in Salisbury.')).toEqual(['Salisbury GB city'])
    expect(short('He spoke in the United States, in the U.S. Senate and in Salisbury, a town in Maryland.')).toContain(
      'Salisbury US city',
    )
  })

  it.each([
    ['those who bear its name', 'He told former mayor John Clinton. He was close to Clinton, and is dead.'],
    ['those who bear its name', 'Anna Clinton won. There was a shift in Clinton’s direction.'],
    ['whose something is, or who says it', 'Take this from Clinton’s interview. It rose, according to Gallup polling.'],
    ['who governed', 'It was so in the Clinton, Bush and Obama administrations, and in the Bush years.'],
    ['storms', 'Hurricane Florence came. There is flooding in Florence’s path.'],
    ['continents', 'It is a long way to Asia.'],
    ['governments', 'Moscow said that Washington would answer, and London agreed.'],
    ['people', 'Talks with Paris Hilton, from George Washington to Jordan Peterson, went on.'],
    [
      'papers, treaties and clubs',
      'He told it to Washington Post readers, and left the Paris Agreement to London Bridge.',
    ],
    ['parts of a town', 'It was felt in the North Bay on Monday.'],
    ['words', 'It begins in March, at the Summit, with a Reading.'],
    ['what kind of thing it is', 'They meddled in the U.S. election, at a Vienna conference.'],
  ])('are none that stand for %s', (_, text) => {
    expect(short(text)).toEqual([])
  })

  it('lie on the globe, and are named by the words of the text', () => {
    const part = fc.constantFrom(
      'in ',
      'Kyiv',
      'Paris',
      ', ',
      'and ',
      'the ',
      'town of ',
      'New ',
      'York',
      '. ',
      'U.S.',
      "'s ",
      'IN ',
      'Saint',
      ' ',
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 50 }), (parts) => {
        const text = parts.join('')
        for (const { start, end, latitude, longitude } of read(text)) {
          expect(text.slice(start, end)).not.toBe('')
          expect(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180).toBe(true)
        }
      }),
    )
    read(`in ${'Paris '.repeat(20_000)}`)
    read(`in ${'Paris, '.repeat(20_000)}`)
  })

  it('know every capital', () => {
    for (const name of ['Helsinki', 'Canberra', 'Nairobi', 'Washington', 'Kyiv', 'Kiev'])
      expect(placesNamed(name)[0]?.capital).toBe(true)
  })
})
