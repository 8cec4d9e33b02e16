/** Deeds that are argued over by their nouns: who wants somebody to resign stands for a resignation. General English, no story's. */
import { stem, type Word } from '../text/words.ts'

const NOUNS =
  'adjourn adjournment|annex annexation|apologize apology|apologise apology|collude collusion|confirm confirmation|cooperate cooperation|declassify declassification|' +
  'deploy deployment|deport deportation|detain detention|disarm disarmament|evacuate evacuation|expel expulsion|extradite extradition|' +
  'impeach impeachment|indict indictment|interfere interference|intervene intervention|invade invasion|investigate investigation|' +
  'legislate legislation|meddle meddling|negotiate negotiations|nominate nomination|oust ouster|prosecute prosecution|ratify ratification|' +
  'recuse recusal|redact redaction|remove removal|resign resignation|retaliate retaliation|secede secession|testify testimony|' +
  'vaccinate vaccination|withdraw withdrawal'

const NOUN = new Map(
  NOUNS.split('|').map((pair) => {
    const [verb, noun] = pair.split(' ') as [string, string]
    return [stem(verb), noun] as const
  }),
)

/** "Resignation" for "resign", "resigned", "resigning". */
export const nounOf = (word: Word): string | null => NOUN.get(word.stem) ?? null

/** "Resignation", "extradition". */
export const isDeed = (noun: string): boolean => DEEDS.has(noun.toLowerCase())
const DEEDS: ReadonlySet<string> = new Set(NOUN.values())

/** "Withdraw from the treaty": a preposition names its thing; "testify in public" has none. */
export const takesThing = (word: Word): boolean =>
  /^(?:collu|cooperat|interfer|interven|meddl|negotiat|withdr)/.test(word.text)

/** The verbs by the stem of their noun. */
export const verbsOf = (noun: string): string[] =>
  NOUNS.split('|').flatMap((pair) => (stem(pair.split(' ')[1]!) === noun ? pair.split(' ', 1) : []))

/** Of who wants this done to a thing, nobody would say that he wants the thing. */
const UNDOING =
  'abandon abolish avert avoid ban block cancel challenge condemn curb curtail cut defeat defund delay deny derail deter dismantle dismiss drop ease eliminate end ' +
  'exit filibuster forgo freeze halt kill lift limit loosen lower nix nullify oppose override overrule overturn pause postpone prevent prohibit quash ' +
  'reject relax remove repeal rescind resist restrict reverse revoke scrap scuttle shelve shrink sink slash soften stop suspend terminate thwart torpedo trim undo veto ' +
  'weaken withdraw'
const stems = UNDOING.split(' ').map((verb) => verb.replace(/e$/, ''))
export const UNDOES = new RegExp(
  `^(?:(?:${stems.join('|')})(?:e|[nptb]?ed|led|e?s|[nptb]?ing|ling|n)?|den(?:ied|ies)|overridden)$`,
)

/** "Entitlement cuts", "firearms restrictions": who wants these wants less of what stands before. */
export const LESS = 'cuts?|reductions?|freezes?|bans?|repeal|restrictions?|controls?|curbs|moratorium'

/** The same in two words: "rule out", "strike down". */
export const undoesInTwo = (text: string, next: string): boolean => IN_TWO.test(`${text} ${next}`)
const IN_TWO =
  /^(?:(?:back|opt|phase|rule|throw|vote)(?:s|d|ed)? out|(?:rul|phas|throw|vot|back|opt)ing out|(?:strik(?:e|es|ing)|struck|shut(?:s|ting)?|wind(?:s|ing)?) down|(?:call|hold|put)(?:s|ed|t?ing)? off|(?:send(?:s|ing)?|sent) back|(?:turn|hand)(?:s|ed|ing)? over|(?:roll|scale|scal|pull)(?:s|d|ed|ing)? back|(?:walk|back)(?:s|ed|ing)? away|(?:giv(?:e|es|ing)|tear(?:s|ing)?) up|do(?:es|ing)? away|get(?:s|ting)? rid)$/
