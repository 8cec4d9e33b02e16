/** "The club": of which a page of sport names managers and players. */
import { isCommon } from '../../text/common.ts'
import type { Span } from '../../types.ts'
import type { Context } from '../context.ts'
import { countryNamed } from '../names/countries.ts'
import { canBeFirstName } from '../names/firstnames.ts'
import { isRoleWord } from '../roles.ts'

const OF_A_CLUB =
  /(?<![\p{L}’'-])(?<!\b(?:[Ff]ormer|[Ee]x-?|then) )(\p{Lu}[\p{L}’-]{2,24}(?: \p{Lu}[\p{Ll}’-]{2,24})?)(?:[’']s?)? (?:(?:head|assistant|interim|caretaker|first-team) )?(?:manager|boss|coach|captain|striker|midfielder|defender|goalkeeper|winger|supporters|fans)(?!\p{L})/gu

/** The last named so in this sentence, or else the only one of the page. */
export function clubMeant(at: Span, { article: { text }, sentences }: Context): { name: string; span: Span } | null {
  const all = [...text.matchAll(OF_A_CLUB)].flatMap(({ 1: name, index }) =>
    isName(name!) ? [{ name: name!, span: { start: index, end: index + name!.length } }] : [],
  )
  const from = sentences.findLast(({ start }) => start <= at.start)?.start ?? at.start
  const here = all.findLast(({ span }) => span.start >= from && span.start < at.start)
  return here ?? (new Set(all.map(({ name }) => name)).size === 1 ? all[0]! : null)
}

const isName = (name: string): boolean =>
  !countryNamed(name) &&
  name
    .split(' ')
    .every(
      (word, i) =>
        !isRoleWord(word) &&
        !(i === 0 && (canBeFirstName(word) || isCommon(word) || /(?:ly|lic|ish|ian|ese|[’']s)$/.test(word))),
    )
