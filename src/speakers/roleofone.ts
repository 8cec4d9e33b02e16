/** Roles as one person has them, without what else stands between them and a name. */
import { isCommon } from '../text/common.ts'
import { headOf, isHolder, isRoleWord, isTrade } from './roles.ts'
import { ROLES } from './words.ts'

/**
 * A role as one person has it: "sociologist" of "sociologists", "adviser" of "another adviser". Null where words before a name
 * tell no role: "CNN", "Bible-reading".
 */
export function roleOfOne(written: string): string | null {
  const role = withoutTitle(written)
    .replace(/^[Oo]ne of (?:the|his|her|its|their) (?=\S+)/, '')
    .replace(
      /^["“]|^(?:[Aa]nother|[Oo]ne|(?:the )?(?:two|three|four|five|several|both)) |^of (?:the |his |her |its |their )?(?=\S+)/,
      '',
    )
    .replace(LOWER_BEFORE_TITLE, '')
    .replace(/^\p{Lu}\p{Ll}+:\p{Lu}\p{Ll}+ /u, '')
    .replace(SHOUTED, (words) => (words.trim().includes(' ') || isCommon(words.trim()) ? '' : words))
    .replace(NAMED_TOO, '')
    .replace(RANK_TOO, '')
    .replace(SECTION, '')
    .replace(ON_AIR, '')
    .replace(OF_ITS, '$2 $1')
    .replace(LEFT_OPEN, '')
    .replace(/\b(Sen|Rep|Gov|Gen|Col)s\.$/, '$1.')
    .replace(
      /(?<=^(?:(?!of |at |for |to |in )\S+ ){0,4}?)(?<!Joint )\p{L}{3,}s(?= (?:of|at|for|with|from|in|on)\b|$)/u,
      (word) =>
        isRoleWord(word.slice(0, -1)) && !isRoleWord(`${word}s`) && !ROLES.has(word.toLowerCase())
          ? word.slice(0, -1)
          : word,
    )
  const words = role.split(/[\s,]+/)
  if (SEVERAL.test(role)) return null
  return words.some((word) => isHolder(word) || isTrade(word)) || LETTER.test(role) || PARTISAN.test(role) ? role : null
}
/** "Committee Chairman Sen.": what somebody is, and the title that stands with the name. */
function withoutTitle(role: string): string {
  const before = /^(.*\p{L}{3}) (?:Sen|Rep|Gov)\.$/u.exec(role)?.[1]
  return before && isRoleWord(headOf(before)) && !NO_OFFICE.test(before) ? before : role
}

/** What a senator may be beside, and no office. */
const NO_OFFICE = /^(?:\p{Ll}+ )?(?:veteran|freshman|incumbent)$/iu

/** "In a message | President": what stands before a title and is neither office nor quality. */
const LOWER_BEFORE_TITLE =
  /^(?:(?!(?:former|then|new|newly|incoming|outgoing|late|acting|current|sitting|moderate|incumbent|retired|state|freshman|fellow|veteran|longtime|conservative|liberal|progressive|centrist|embattled|disgraced|popular|deputy|assistant|vice|interim|elected|first|second|third)\b)\p{Ll}{3,} ){1,3}(?=(?:(?:Vice )?President|Prime Minister|Attorney General|Secretary of State|House Speaker|Sen|Rep|Gov|Senator|Representative|Governor|Mayor|Sheriff)\.?$)/u
/** "JUST WATCHED | President", "CLOSE | President": what a page calls to its readers. */
const SHOUTED = /^(?:\p{Lu}{4,} )+(?=\p{Lu}\p{Ll})/u
/** "Politics | Rep.": the section of the page. */
const SECTION =
  /^(?:Politics|Opinion|Exclusive|Breaking|Video|Watch|Update|Live)(?: News)? (?=(?:President|Vice President|Prime Minister|Attorney General|Sen|Rep|Gov|Senator|Representative|Governor|Mayor|Sheriff)\.?$)/
/** "Former prosecutor | on CNN on Thursday": where and when they spoke. */
const ON_AIR = / (?:on (?:\p{Lu}[\p{L}&]*(?: \p{Lu}[\p{L}&]*){0,2}) )?on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/u
/** "Mayor | Carlos A.": a first name and an initial are no part of the office. */
const NAMED_TOO = / \p{Lu}\p{Ll}+ \p{Lu}\.$/u
/** "Army spokesman | Captain": the rank that stands with the name of whoever speaks for others. */
const RANK_TOO =
  /(?<=spokes(?:man|woman|person)) (?:(?:Brig(?:adier|\.)|Lieutenant|Lt\.|Major|Maj\.|Vice|Rear) )?(?:General|Gen\.|Colonel|Col\.|Captain|Capt\.|Commander|Cmdr\.|Major|Maj\.|Admiral|Adm\.|Commodore|Lieutenant|Lt\.|Sergeant|Sgt\.)$/
/** "Host of the Meridian's", before a title in quotation marks. */
const OF_ITS =
  /\b(host|anchor|editor|author|moderator|creator|producer|correspondent|columnist|writer) (?:of|for|on) (?:the )?(\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*)?)[’']s$/u
/** "Author of", "director for defence such". */
const LEFT_OPEN =
  /(?:(?<= of) (?:Dr|Mr|Mrs|Ms|Sen|Rep|Gov)\.)?(?: (?:such|including|of|for|at|in|on|to|with|and|from|the|(?:the|a|this) (?:new )?(?:book|novel)))+$/
const LETTER = /^[RDI]-[A-Z]/
/** "R-Halda" says less of somebody than any office. */
export const isParty = (role: string): boolean => LETTER.test(role)
/** "A bipartisan group of senators — Ada Lund, …": several. */
const SEVERAL = /\b(?:group|pair|trio|coalition|handful|number) of \p{L}+s$/u
const PARTISAN = /\b(?:Democrat|Republican)$/
