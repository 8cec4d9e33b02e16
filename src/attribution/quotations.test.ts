import { describe, expect, it } from 'vitest'
import { quotationsOf } from '../text/quotes.ts'
import { withWholeQuotations } from './quotations.ts'

/** The content that comes of one, `[…]` where it was predicted, `<…>` about a cue. */
function whole(marked: string): string {
  const at = (mark: string) => marked.slice(0, marked.indexOf(mark)).replace(/[[\]<>]/g, '').length
  const text = marked.replace(/[[\]<>]/g, '')
  const cue = marked.includes('<') ? [{ start: at('<'), end: at('>') }] : []
  const found = { source: [], cue, content: [{ start: at('['), end: at(']') }], confidence: 1 }
  const [{ content } = found] = withWholeQuotations([found], quotationsOf(text), text)
  return text.slice(content[0]!.start, content[0]!.end)
}

describe('a content', () => {
  it('goes on to the end of its quotation', () => {
    expect(whole('Lund <said> [“there is nothing new in our approach] to the harbour,” and left.')).toBe(
      '“there is nothing new in our approach to the harbour,”',
    )
    expect(whole('Lund <said> there was [nothing “new in our] approach”.')).toBe('nothing “new in our approach”')
  })
  it('goes on through more sentences where it stopped between two words', () => {
    const rest =
      'us at night. We shall see what the council has to say about it, and whether it means to sell the port.'
    expect(whole(`Lund <said>: [“It is late. It is not for] ${rest}”`)).toBe(`“It is late. It is not for ${rest}”`)
  })
  it('begins with it', () => {
    expect(whole('“It is [late for us,”] Lund <said>.')).toBe('“It is late for us,”')
  })
  it('is all of a paragraph’s quotation that its speaker is named behind', () => {
    const all =
      '“You know, he has to sell it. You say, "They want it." It is a harbour like others in the north of Halden, and we have seen what comes of it. It is late,”'
    expect(whole(`${all.replace('It is late', '[It is late')}] <said> Lund.`)).toBe(all)
    expect(whole('She came. “We saw a ship. [It is late,”] <said> Lund.')).toBe('It is late,”')
  })
  it('does not take another sentence along, nor what else was found there', () => {
    expect(whole('Lund <said>: “[It is late]. We shall see.”')).toBe('It is late')
    expect(whole('Lund <said>: “It is late. [We shall see].”')).toBe('We shall see')
    expect(whole('“[It is late], <said> the mayor, and dark.”')).toBe('It is late')
  })
})
