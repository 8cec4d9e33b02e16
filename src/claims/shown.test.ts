import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shown } from './shown.ts'

const at = (text: string, i: number, speaker = 'lund') => ({
  id: `m${i}`,
  text,
  attribution: 'a1',
  speaker,
  kind: 'person',
  chain: [],
  published: null,
})
const shownOf = (...texts: string[]) => texts[shown(texts.map((text, i) => at(text, i)))]

describe('the mention that stands for a claim', () => {
  it('is a whole one that needs no other to be understood', () => {
    expect(shownOf('he will not resign', 'Mayor Ada Lund will not resign over the harbour.')).toContain('Ada Lund')
    expect(shownOf('the harbour strike over the wages', 'The dockers struck over their wages')).toBe(
      'The dockers struck over their wages',
    )
  })

  it('tells what was denied rather than that something was', () => {
    const denials = ['a claim Rumia has denied', 'a charge Rumia denied', 'an allegation that Rumia denied']
    expect(shownOf(...denials, 'Rumia … denied any part in it')).toBe('Rumia … denied any part in it')
  })

  it('is one that the page has not torn', () => {
    expect(shownOf('Halden ’s dockers struck over wages', 'Halden’s dockers struck over wages')).toContain('Halden’s')
    expect(shownOf('The dockers struck over wages ...', 'The dockers struck over wages.')).toMatch(/wages\.$/)
    expect(shownOf('The dockers struck - ahead of ..', 'The dockers struck over wages.')).toMatch(/wages\.$/)
  })

  it('is a whole one, though one that a list of pages has cut names more', () => {
    const cut = 'Mayor Ada Lund of Halden met the dockers of Oslo on Monday for talks, hours after Erik Moe ...'
    const whole = 'Mayor Ada Lund met the dockers on Monday for talks over their wages.'
    expect(shownOf(cut, whole)).toBe(whole)
    expect(shownOf(`“${cut.slice(0, -4)}…”`, whole)).toBe(whole)
  })

  it('says what most of them say, though another be as clear', () => {
    const most = [
      'The dockers of Halden voted to strike on Monday.',
      'Dockers in Halden voted on Monday to go on strike.',
    ]
    const odd = 'Lund compared it with the Bergen strike of Erik Moe.'
    expect(shownOf(odd, ...most)).not.toBe(odd)
  })

  it('is what most say, not what one page gives to another or has put otherwise', () => {
    const fine = Array.from({ length: 9 }, () => 'she thought the strike would go “fine”')
    expect(shownOf(...fine, 'Lund herself proposed the strike in March.')).toBe(fine[0])
    const texts = [
      ...Array.from({ length: 5 }, () => 'We have not met for years'),
      'Frankly, we have not met for years.',
    ]
    expect(shown(texts.map((text, i) => at(text, i, i === 5 ? 'moe' : 'lund')))).toBe(0)
  })

  it('is nobody’s where most pages name nobody, though each page’s nobody is another', () => {
    const fears = Array.from({ length: 6 }, (_, i) => ({
      ...at('the strike may go on for weeks', i, `page${i}`),
      kind: 'unnamed',
    }))
    const lunds = Array.from({ length: 2 }, (_, i) => at('The strike may go on for weeks', 10 + i))
    expect(shown([...lunds, ...fears])).toBeGreaterThan(1)
  })

  it('of equal ones is the earliest, wherever its clock stood', () => {
    const said = (i: number, published: string) => ({ ...at('The dockers struck over their wages', i), published })
    expect(shown([said(0, '2020-01-01T10:55:00-04:00'), said(1, '2020-01-01T11:14:00Z')])).toBe(1)
  })

  it('is the same in whatever order they come', () => {
    const texts = fc.array(fc.constantFrom('Lund', 'the', 'strike', 'was', 'his', 'over.'), { maxLength: 6 })
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1, maxLength: 6 }), (all) => {
        const mentions = all.map((words, i) => at(words.join(' '), i))
        const turned = [...mentions].reverse()
        expect(turned[shown(turned)]!.id).toBe(mentions[shown(mentions)]!.id)
      }),
    )
  })
})
