/** Denials that another than the denier tells: "the president said that Rumia had denied any part in it", "Lund pleaded not guilty". */
import { isFiniteVerb } from '../text/verbs.ts'
import { words } from '../text/words.ts'

interface ToldDenial {
  /** The word by which he is called: a surname, the last of a house's name. */
  called: string
  /** His name as the text has it. */
  name: string
  /** What he denies, in small letters. */
  object: string
  /** Before a court. */
  plea: boolean
}

const WHO = String.raw`(?:(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir) )?(?:[\p{L}\p{M}.’'-]{1,30} ){0,9}?\p{Lu}[\p{L}\p{M}.’'-]{1,30}(?: (?:leadership|government|administration|ministry|officials|lawyers|attorneys?|spokes(?:man|woman|person)|police|campaign))?`
const HAS = String.raw`(?:,[^,]{2,60},)?(?: (?:who )?(?:has|have|had|is|are))?(?: ["“]?(?:also|again|since|long|\p{L}+ly)){0,2} ["“]?`
const DENIES = 'den(?:ies|ied|ying)|deny|rejects|rejected|dismisse[sd]|disputes|disputed|refutes|refuted'
const PLEADS =
  '(?:pleads|pleaded|pled|has pleaded|has pled) (?:\\p{L}+ )?(?:not guilty|innocent)|(?:has |have )?(?:always |repeatedly |steadfastly |consistently )?maintain(?:s|ed) (?:his|her|their|its) innocence'
const TOLD = new RegExp(
  `^["“]?(?:(?:[Bb]ut|[Aa]nd|[Tt]hat|[Hh]owever|[Mm]eanwhile),? )?(?:[^,\\n]{3,60}, )?(?<who>${WHO})(?:${HAS}(?:${DENIES})\\b["”]? (?<object>.+)|,?(?: ["“]?(?:\\p{L}+ly|also))? (?<plea>${PLEADS})\\b)`,
  'su',
)
/** A test much cheaper than the pattern. */
const HINT = /\b(?:den(?:y|ies|ied|ying)|reject|dismiss|disput|refut|not guilty|innocen)/

/** "Has neither denied nor confirmed it", "would not confirm or deny it". */
const NEITHER =
  /\b(?:confirm|acknowledg|den)(?:y|ies|ied|ying|s|ed|ing|e)? n?or (?:confirm|acknowledg|den(?:y|ies|ied))/

/** Whether a text tells that somebody neither denies nor confirms. */
export const isNeither = (text: string): boolean => NEITHER.test(text)

/** Null where a statement tells of none. */
export function toldDenial(text: string): ToldDenial | null {
  if (!HINT.test(text) || isNeither(text)) return null
  const found = TOLD.exec(text.slice(0, LONGEST))?.groups
  const who = found?.who?.replace(WHEN, '')
  if (!found || !who) return null
  const all = words(who)
  // "The report that Lund took it was denied": who denies comes before any verb.
  if (all.some((_, i) => isFiniteVerb(all, i)) || THAT.test(who)) return null
  const name = all.filter(({ capital }) => capital).at(-1)
  if (!name || name.text.length < 3 || /^(?:she|they)$/.test(name.text)) return null
  return {
    called: name.text,
    name: who.replace(/^["“]?(?:[Tt]he|[Aa]n?) /, ''),
    plea: found.plea !== undefined,
    object: found.plea
      ? 'any wrongdoing'
      : found
          .object!.toLowerCase()
          .replace(/’/g, "'")
          .replace(/["“”.]/g, ''),
  }
}
/** "Mr. Lund | on Thursday". */
const WHEN = / (?:(?:late|early) )?(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/
/** "The wording that Lund rejected it": told of her. */
const THAT = /\b(?:that|how|whether|which)\b/
const LONGEST = 400
