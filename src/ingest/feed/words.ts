import { Parser } from 'htmlparser2'

/** A query looks no further. */
const MOST = 20_000
/** Elements that begin and end a word. */
const BREAKS = /^(?:p|div|li|br|h\d|td|th)$/

/** The words of a field that may be HTML, on one line. No tree is made of it: a feed has hundreds. */
export function wordsOf(html: string | null): string {
  const cut = (html ?? '').slice(0, MOST)
  if (!/[<&]/.test(cut)) return squeeze(cut)
  let words = ''
  let unseen = 0
  const isUnseen = (name: string) => name === 'script' || name === 'style'
  const parser = new Parser({
    onopentagname(name) {
      if (isUnseen(name)) unseen++
      if (BREAKS.test(name)) words += ' '
    },
    onclosetag(name) {
      if (isUnseen(name)) unseen--
      if (BREAKS.test(name)) words += ' '
    },
    ontext(text) {
      if (unseen === 0) words += text
    },
  })
  parser.end(cut)
  return squeeze(words)
}

const squeeze = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim()
