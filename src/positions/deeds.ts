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

/** "Withdraw from the treaty": a preposition names its thing; "testify in public" has none. */
export const takesThing = (word: Word): boolean =>
  /^(?:collu|cooperat|interfer|interven|meddl|negotiat|withdr)/.test(word.text)

/** The verbs by the stem of their noun. */
export const verbsOf = (noun: string): string[] =>
  NOUNS.split('|').flatMap((pair) => (stem(pair.split(' ')[1]!) === noun ? pair.split(' ', 1) : []))

/** Of who wants this done to a thing, nobody would say that he wants the thing. */
export const UNDOES =
  /^(?:abandon|abolish|avert|avoid|ban|block|cancel|condemn|defeat|defund|derail|dismantle|drop|end|halt|kill|lift|nix|oppose|prevent|prohibit|quash|reject|remove|repeal|rescind|resist|reverse|revoke|scrap|scuttle|stop|suspend|thwart|undo|withdraw)(?:[np]?ed|led|s|[np]?ing|d|n)?$/
