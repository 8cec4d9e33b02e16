/** Who wrote it, as pages print it between the title and the text. */
import { restOf } from './datelines.ts'

const NAME = "\\p{Lu}[\\p{L}.’'`-]*"
/** "Ada B. Brandt". The space between is needed: without it a row of capitals could be cut into names in countless ways. */
const PERSON = `${NAME}(?:\\s{1,3}${NAME}){1,3}`
/** "By X and Y", "Authored by Craig Murray,", "From CNN's Kaitlan Collins" */
const BY =
  /^(?:by|from|authored by|written by|posted by|reported by|story by|analysis by|opinion by|commentary by|text by|edited by)[:\s]\s?(?=\p{Lu}|the |\p{Lo})/iu
/** `AFTER_NAME` cares for no capitals; its first words must have them. */
const LEADING = new RegExp(`^${PERSON}(?!\\p{L})`, 'u')
const NAMES = new RegExp(`^${PERSON}(?:(?:,| and| &|;|,? und| y| et| и)\\s?${PERSON}){0,5}$`, 'u')
const TRADE =
  '(?:writer|reporter|correspondent|editor|columnist|contributor|staff|columnist|analyst|producer|bureau chief|journalist|anchor|host|blogger)'
const AFTER_NAME = new RegExp(
  `^${PERSON}(?:(?:,| and| &)\\s?${PERSON}){0,5}\\s?(?:[,|/–—•-]|\\s{2,}|contact|(?=Associated Press|AP ))\\s?.{0,80}(?:${TRADE}\\b.{0,40}|news|press|post|times|today|cnn|nbc|abc|cbs|fox|bbc|ap|reuters|afp|journal|tribune|herald|gazette|globe|media|magazine|wire|dispatch|chronicle|agency|@\\w+)\\b.{0,30}$`,
  'iu',
)
/** A byline wherever it stands: "By" and names, nothing else. */
export const NAMED_BYLINE = new RegExp(
  `^(?:[Bb]y|BY|Authored by|Written by|From \\p{Lu}[\\p{L} ]{1,20}['’]s) ${PERSON}(?:(?:,| and| &|, and)\\s?${PERSON}){0,5}(?:,? .{0,60})?$`,
  'u',
)
/** An agency or an outlet alone on a line. */
export const HOUSE =
  /^(?:the )?(?:associated press|reuters|afp|agence france-presse|bloomberg(?: news)?|upi|ap|tass|interfax|xinhua|dpa|efe|ansa|kyodo(?: news)?|cnn(?: wires?)?|nbc news|abc news|cbs news|fox news|bbc(?: news)?|npr|pbs newshour|washington post|new york times|wall street journal|los angeles times|guardian|politico|tribune news service|usa today|staff(?: (?:report|writer|reports|and wire reports))?|[\p{L} ]{2,30} (?:staff|editorial board|news staff|wires?|wire services?|wire reports?))\.?$/iu
/** These are no first names: a line of them is a caption, a heading or a place. */
const NOT_NAMES =
  /\b(?:president|prime|minister|secretary|senator|sen|rep|gov|governor|general|king|queen|pope|white|house|north|south|east|west|united|states|news|latest|summit|meeting|county|city|street|park|station|world|cup|today|live|video|photo|images?|more|read|share|best|top|why|how|what|the|who|when|where|war|peace|russian|american|british|ukrainian|chinese|french|german|english|european|analysis|opinion|politics|exclusive|breaking|election|press|arms|control|trade|business|ties)\b/iu

interface Byline {
  /** The names and what is printed with them, without "By" and dates. */
  byline: string
  /** Words like "Exclusive" that stand in the same line. */
  label: string | null
}

/** Labels as outlets print them: they say what kind of text this is. */
const LABEL_WORD =
  '(?:exclusive|analysis|opinion|commentary|editorial|op-?ed|column|columns?|explainer|review|letters?|letters? to the editor|perspective|perspectives|fact[ -]check|live(?: (?:updates?|blog|coverage))?|breaking(?: news)?|developing(?: story)?|interview|investigation|feature|q ?& ?a|obituary|sponsored|satire|first on \\p{L}+|special report|in depth|long read|guest (?:column|essay|post)|the latest|update[ds]?|watch live|abstract|full text|transcript|newsletter|politics analysis|white house|eксклюзив|эксклюзив|аналитика|мнение)'
const LABEL = new RegExp(`^(?:\\p{L}+ )?${LABEL_WORD}\\s?[:.!|]?$`, 'iu')
const LABEL_AFTER = /\s+[|•·–—-]?\s?(exclusive|analysis|opinion|commentary|explainer|perspective|эксклюзив)$/iu

/** The label at the end of a byline: "Anna Kovač Exclusive". */
export const labelBehind = (line: string): string | null => LABEL_AFTER.exec(line)?.[1] ?? null

/** Whether a line is such a label and nothing else. */
export const isLabel = (line: string): boolean => line.length <= 40 && LABEL.test(line)

/**
 * Reads a byline from a line above the text; null where it is none. `sure` lines say so themselves ("By …"); the others
 * are names that stand where bylines do, which the caller must know.
 */
export function bylineOf(line: string): (Byline & { sure: boolean }) | null {
  // "Wired News•": the source, on pages that carry others' texts.
  const source = /^([\p{L}\d][\p{L}\d .,&'’-]{1,50}?)\s?•$/u.exec(line)
  if (source) return { byline: source[1]!, label: null, sure: true }
  if (line.length > 240 || /[.!?]["”]?\s+\p{Lu}\p{Ll}+ \p{Ll}+ \p{Ll}+/u.test(line)) return null
  const labelled = LABEL_AFTER.exec(line)
  const bare = (labelled ? line.slice(0, labelled.index) : line)
    .replace(/^[\p{L} .]{2,40}?\s[—–-]\s(?=(?:By|BY)\s\p{Lu})/u, '')
    .trim()
  const label = labelled?.[1] ?? null
  const by = BY.exec(bare)
  if (by) {
    const rest = withoutDates(bare.slice(by[0].length))
    return rest && /\p{L}{2}/u.test(rest) && !/\b(?:is|are|was|were|has|have|will)\b/u.test(rest)
      ? { byline: rest, label, sure: /^(?:by|authored|written|posted|story)\b/iu.test(bare) }
      : null
  }
  const plain = withoutDates(bare)
  if (!plain || plain.split(/\s+/u).length > 30) return null
  if (HOUSE.test(plain)) return { byline: plain.replace(/\.$/, ''), label, sure: true }
  if (LEADING.test(plain) && AFTER_NAME.test(plain) && !NOT_NAMES.test(plain.split(/[,|/]/u)[0]!))
    return { byline: plain, label, sure: plain.length < 120 }
  if (NAMES.test(plain) && !NOT_NAMES.test(plain)) return { byline: plain, label, sure: label !== null }
  return null
}

/** A byline without the date and the words around it that the same line gives. */
function withoutDates(line: string): string {
  const cut = line.search(
    /\s*(?:[|•·–—-]\s*)?(?:\bon\b\s*)?(?:\b(?:published|posted|updated?|originally)\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b,?\s+\w+ (?:\d|\w)|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}\b|\b\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|\b\d{1,2}\/\d{1,2}\/\d|\b\d{1,2}:\d\d\b)/iu,
  )
  const kept = (cut < 0 ? line : line.slice(0, cut))
    .replace(/[\s|•·,;/–—-]+(?:on|at|in)?\s*$/iu, '')
    .replace(/\s+/gu, ' ')
    .trim()
  return restOf(kept) ? kept.replace(/\s+,/g, ',') : ''
}
