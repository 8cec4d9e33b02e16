import { hasVerb } from '../text/verbs.ts'
import { words } from '../text/words.ts'
import type { Span } from '../types.ts'
import { CONCESSION, opensClause } from './clauses.ts'

/** Of these is no sentence's subject without an article: "that scenario had changed" points at one, as "that aid was late" may not. */
const POINTED_AT =
  'answer|argument|assessment|assumption|attack|belief|call|case|conclusion|conversation|deal|decision|effort|episode|estimate|event|experience|fact|figure|incident|intervention|issue|letter|man|meeting|message|moment|motion|move|number|order|person|picture|plan|point|position|premise|process|promise|proposal|question|reality|scenario|scheme|sentiment|step|system|testimony|threat|trend|trip|view|vote|warning|woman'
const AUXILIARY =
  'is|isn|was|wasn|will|won|would|wouldn|has|hasn|had|hadn|can|could|couldn|may|might|must|should|does|doesn|did|didn'
/** "That" with a capital begins a sentence of its own. */
const LEADING = new RegExp(
  `^(?:[\\s,;:.•·—–\\-)\\]”’]|<[^<>\\n]{1,200}>|(?:(?:only )?that,?\\s(?!(?:${AUXILIARY}|makes?|made|means?|meant|shows?|said|(?:account|claim|charge|accusation|allegation|assertion|suggestion|statement|notion|idea|theory|rumou?r|story|report|description|characteri[sz]ation|version)|(?:${POINTED_AT}) (?:(?:also|never|now|still|\\p{Ll}+ly) )?(?:${AUXILIARY}))\\b)|(?:both(?=\\sthat\\s)|[Aa]nd(?:,? yet,)?|[Bb]ut|[Ss]o(?!\\s(?:far|long|many|much|few|little|often|soon)\\b)|or|because(?! of\\b))\\s)(?=\\S))+`,
  'u',
)
/** "Because the storm grew, the port was shut": the ground of what follows the comma is no statement apart from it. */
const isGround = (rest: string, lead: string): boolean =>
  /\bbecause\s$/.test(lead) &&
  /^[^,]*,(?! (?:and|but|or|which|who|whom|whose|where|when|while|as|if|though|although)\b)/.test(rest) &&
  opensClause(rest.slice(rest.indexOf(',') + 1))
const NUMBERED = /^\d{1,2}[.)] (?=\p{Lu})/u
/** Markup that has come along. */
const CLOSING_TAG = /<\/\w{1,20}>[.\s]{0,2}$/u
/** "The port is closed, but that could not be confirmed": of what was said, and no part of it. */
const UNCONFIRMED =
  /,?\s(?:(?:and|but|although|though) (?:it|that|this|(?:his|her|its|the|their) (?:account|claim|report|statement)s?)|which) (?:cannot|could not|can[’']t|couldn[’']t|has not|have not|was not|were not) (?:be |been )?(?:immediately |independently |officially |yet )*(?:be |been )?(?:confirmed|corroborated|verified)(?: (?:independently|immediately))?\.?$/u
const TRAILING = new Set(
  'and but that or as because though although whereas unless until than after before when while since which who whose of to for with by from in on at the a an his its their our my your'.split(
    ' ',
  ),
)
/** "It leaks, saying", "it is old, prompting", "she left, it" was reported, "it leaks, especially": what they lead to is told by itself. */
const HANGING = /^(?:where|it|particularly|especially|notably|mainly|mostly|partly|\p{Ll}+ing)$/u
/** "This cannot go on.", "what you are looking for,” she said": with the sentence or the quotation such a word ends, too. */
const ENDING =
  /^(?:though|than|until|after|before|since|it|of|to|for|with|by|from|in|on|at|that|his|her|[a-z]+ing)(?:[.!?]|,?["”]|,[’'])/i
/** "The balcony they had entered from, the court heard": its noun came before. */
const STRANDED = /^(?:of|to|for|with|by|from|in|on|at),\s[^,;:]{2,60}[.!?]/i
/** "The day after that" joins nothing to what follows. */
const POINTS =
  /(?<![\p{L}’'])(?:after|before|like|than|of|about|with|for|by|from|without|beyond|do|did|does|done|all) $/iu
const JOINT = /[\s,;:—–\-([“‘]/
const PAIRS: Record<string, string> = { '“': '”', '"': '"', '‘': '’', '«': '»' }

/** Without what joins a statement to its surroundings, and without quotation marks that are not a pair; null when nothing is left. */
export function trim(text: string, { start, end }: Span): Span | null {
  let from = start
  let to = end
  for (let before = -1; before !== to - from; ) {
    before = to - from
    if (from >= to) return null
    const lead = LEADING.exec(text.slice(from, Math.min(to, from + 260)))?.[0] ?? ''
    from += isGround(text.slice(from + lead.length, to), lead) ? lead.lastIndexOf('because') : lead.length
    // "2. The port would be closed", in a list.
    if (from === 0 || text[from - 1] === '\n') from += NUMBERED.exec(text.slice(from, from + 6))?.[0].length ?? 0
    to = beforeTrailing(text, from, to)
    to -= UNCONFIRMED.exec(text.slice(Math.max(from, to - 120), to))?.[0].length ?? 0
    to -= CLOSING_TAG.exec(text.slice(Math.max(from, to - 40), to))?.[0].length ?? 0
    const piece = text.slice(from, to)
    const open = piece[0] ?? ''
    const closing = PAIRS[open]
    if (closing !== undefined) {
      const at = piece.indexOf(closing, 1)
      if (at < 0 || at === piece.length - 1 || (/[.,!?]/.test(piece[at + 1] ?? '') && at === piece.length - 2)) from++
    }
    const last = text[to - 1] ?? ''
    const tick = /(?:’’|'')$/.exec(text.slice(from, to))?.[0]
    if (tick && !/‘‘|''/.test(text.slice(from, to - 2))) to -= 2
    else if ((last === '”' && !text.slice(from, to).includes('“')) || (last === '"' && odd(text.slice(from, to)))) to--
    const single = singleMarks(text.slice(from, to))
    from += single.open
    to -= single.close
    if (text[from] === '(' && !text.slice(from, to).includes(')')) from++
    from += conceding(text.slice(from, to))
    from += TOPIC.exec(text.slice(from, Math.min(to, from + 90)))?.[0].length ?? 0
  }
  return from < to ? { start: from, end: to + closed(text, from, to) } : null
}

/** Whether a mark or bracket that was opened within the stretch closes behind it. */
function closed(text: string, from: number, to: number): number {
  const mark = text[to]
  if (mark === ')') return text.lastIndexOf('(', to) > Math.max(from, text.lastIndexOf(')', to - 1)) ? 1 : 0
  if ((mark !== '”' && mark !== '"') || /[\p{L}\p{N}]/u.test(text[to + 1] ?? '')) return 0
  const piece = text.slice(from, to)
  return (mark === '"' ? odd(piece) : piece.lastIndexOf('“') > piece.lastIndexOf('”')) ? 1 : 0
}

/** Of what somebody said, without the page's words about it that stand before or behind its quotation marks. */
export function quotedIn(text: string, { start, end }: Span): Span {
  const piece = text.slice(start, end)
  const lead = LEADS_TO.exec(piece)
  const from = lead && !hasVerb(words(lead[0])) ? lead[0].length : 0
  const tail = TAIL.exec(piece)
  return { start: start + from, end: tail ? start + tail[1]!.length : end }
}
/** "The storm and the port: “We lost it", "Roth, “We lost it": what she spoke of; "ANNE LUND: We lost it": who speaks in a transcript. */
const LEADS_TO =
  /^(?:[^"“”:\n]{3,90}: (?=["“]\p{Lu})|(?:of |the |\p{Lu}[\p{L}.’-]{0,20} ){0,5}\p{Lu}[\p{L}.’-]{0,20}, (?=["“]\p{Lu})|\p{Lu}[\p{Lu}.’' -]{2,60}: (?=\p{Lu}))/u
/** "It is lost,” she said in Halden": a quotation ends in it that did not begin in it. */
const TAIL = /^([^"“”\n]{12,400}[.,?!])(?:”|"|'')\s[^"“”\n]{2,}$/u

/** "Told the Courier about the theft, “and built models …": of what she spoke is no part of what she said. */
const TOPIC = /^(?:about|regarding) [^“”",.;\n]{3,60}, (?=(?:and |but )?["“])/u

/** Where the words and marks begin that join a stretch to what follows it. */
function beforeTrailing(text: string, from: number, to: number): number {
  let end = to
  for (;;) {
    while (end > from && JOINT.test(text[end - 1]!)) end--
    let start = end
    while (start > from && !JOINT.test(text[start - 1]!)) start--
    const word = text.slice(start, end).toLowerCase()
    if (
      start === from ||
      !/\s/.test(text[start - 1]!) ||
      !(TRAILING.has(word) || (HANGING.test(word) && /,["”]?\s$/.test(text.slice(start - 3, start))))
    )
      return end
    if (ENDING.test(text.slice(start, end + 2)) || STRANDED.test(text.slice(start, end + 66))) return end
    if (word === 'before' && /\b(?:than|as|ever|never)\s$/i.test(text.slice(Math.max(from, start - 6), start)))
      return end
    if (word === 'that' && POINTS.test(text.slice(Math.max(from, start - 12), start))) return end
    end = start
  }
}

/** "While the two spoke of trade", of which no more is left: what was conceded is what is said. */
function conceding(text: string): number {
  const word = CONCESSION.exec(text)?.[0]
  return word && !text.includes(',') && opensClause(text.slice(word.length)) ? word.length : 0
}

/** How long the single quotation marks are about a text that stands in them from end to end, or in one of which the other was cut off. */
function singleMarks(text: string): { open: number; close: number } {
  const open = OPENING.exec(text)?.[0].length ?? 0
  const close = CLOSING.exec(text)?.[0].length ?? 0
  const inner = text.slice(open, text.length - close)
  // Another pair inside, or a mark that closes before the end: whose marks these are cannot be told.
  return WITHIN.test(inner) ? { open: 0, close: 0 } : { open, close }
}
/** Not the apostrophe of "'em" and "'90s". */
const OPENING = /^(?:‘‘|''|[‘'])(?!(?:em|til|cause|tis|twas)\b|\d)/iu
const CLOSING = /(?:’’|''|(?<=[.,!?…])[’'])$/u
const WITHIN = /(?<=[\s(])[‘']|[.,!?…][’'](?=\s)|‘‘|’’/u

const odd = (text: string): boolean => (text.split('"').length - 1) % 2 === 1
