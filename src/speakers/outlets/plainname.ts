/** An outlet's name without what a page says of it, so that one outlet has one name: "Norland’s Novosti Dnia", "KBS-affiliate KAML". */
import { placesNamed } from '../../places/gazetteer.ts'
import { isCommon } from '../../text/common.ts'
import { remembered } from '../names/spelling.ts'
import { isNation } from '../roles.ts'
import { isBroadcaster, isWordToo, outletNamed, readsLikeOutlet } from './outlets.ts'

/** The name itself where nothing is said of it. */
export const plainOutlet: (name: string) => string = remembered((name) => {
  const plain = withoutKind(withoutPlace(name.replace(/^the /, '').replace(SAID_OF_IT, '')))
  return plain === name || NO_NAME.test(plain) ? name : (outletNamed(plain)?.name ?? plain)
})

/** "State-run TV", "a state-run Norland media outlet". */
const NO_NAME = /^(?:TV|Television|Radio|Media|Press)$| \p{Ll}[\p{L}-]*$/u

/** "State-run Gull News", "KBS affiliate KAML", "the official Gull Daily". */
const SAID_OF_IT =
  /^(?:[Tt]he )?(?:(?:official|[Ss]emi-?official|(?:[Ss]tate|[Gg]overnment|[Mm]ilitary)-(?:run|owned|controlled|backed|funded)|[Pp]ro-\p{L}+|(?:\p{Lu}{2,5}[ -])?[Aa]ffiliate) )+(?=\p{Lu})/u

/** "Norland’s Novosti Dnia", "Halda’s KAML-TV"; but "Norland’s Newsroom" is a title, and "People’s Daily" of no place. */
function withoutPlace(name: string): string {
  const [, place, its] = OF_A_PLACE.exec(name) ?? []
  if (!place || !its || outletNamed(name) || !(isNation(place) || placesNamed(place).length > 0)) return name
  const words = its.split(' ')
  const isTitle =
    words.length === 1 ? isCommon(its) || PROGRAMME.test(its) : words.every(isCommon) && !readsLikeOutlet(its)
  return isTitle && !outletNamed(its) ? name : its
}
const PROGRAMME = /(?:room|show|line|cast|night|watch|talk)$/
const OF_A_PLACE = /^(?:[Tt]he )?(\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){0,2})[’']s? (\p{Lu}.*)$/u

/** "China Daily newspaper", "Time Magazine": where the rest is known to be one, or reads like one. */
function withoutKind(name: string): string {
  const onAir = outletNamed(/^(.+) (?:TV|Television)$/.exec(name)?.[1] ?? '')?.name
  if (onAir && isBroadcaster(onAir) && !outletNamed(name)) return onAir
  const [, rest] = OF_A_KIND.exec(name) ?? []
  if (!rest || outletNamed(name)) return name
  return outletNamed(rest) || (/ \p{Ll}+$/u.test(name) && readsLikeOutlet(rest) && !isWordToo(rest)) ? rest : name
}
const OF_A_KIND = /^(.+) (?:[Mm]agazine|newspaper|daily|weekly|tabloid|news agency|television|website)$/
