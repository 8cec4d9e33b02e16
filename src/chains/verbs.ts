/** What one does in a conversation, a report or a post, by the words of the cue. */

export const SAYS =
  /\b(?:sa(?:y|id)|says|saying|t(?:ell|old)|tells|telling|add(?:s|ed|ing)?|not(?:es|ed|ing)|point(?:s|ed|ing) out|call(?:s|ed|ing)?|blam\w+|suggest\w*|insist\w*|argu\w+|claim\w*|indicat\w*|describ\w*|acknowledg\w*|admit\w*|den(?:y|ies|ied|ying)|warn\w*|predict\w*|cit(?:es|ed|ing)|declar\w*|label(?:s|l?ed|l?ing)|accus\w+|defend\w*|hop(?:es|ed|ing)|expect\w*|prais\w+|explain\w*|express\w*|reveal\w*|voic\w+|back(?:s|ed)|denounc\w+|signal\w*|caution\w*|stress\w*|emphasi[sz]\w*|maintain\w*|assert\w*|conced\w*|remark\w*|respond\w*|repl(?:y|ies|ied)|repeat\w*|continu(?:e|es|ed)|boast\w*|jok(?:e|es|ed)|quip\w*|recall\w*|confirm\w*)\b|^:/i
export const ASKS =
  /^(?:(?:then|also|later) )?(?:ask(?:s|ed)|press(?:es|ed)|question(?:s|ed)|start(?:s|ed)|began|interject(?:s|ed)|counter(?:s|ed)|interrupt(?:s|ed)|follow(?:s|ed) up|shot back)\b/i
/** Of these some are done without a word, so that they tell less. */
export const ATTACKS =
  /\b(?:declin(?:es|ed|ing)|fault(?:s|ed|ing)|rail(?:s|ed|ing)|blast(?:s|ed|ing)|slam\w*|rip(?:s|ped|ping)|trash(?:es|ed|ing)|chid(?:es|ed|ing)|recit(?:es|ed|ing)|question(?:s|ed|ing)|dismiss(?:es|ed|ing)|reject(?:s|ed|ing)|urg(?:es|ed|ing)|vow(?:s|ed|ing)|promis(?:es|ed|ing)|pledg(?:es|ed|ing)|lament(?:s|ed|ing)|complain(?:s|ed|ing)|critici[sz](?:es|ed|ing)|rebuk(?:es|ed|ing)|assail(?:s|ed|ing)|mock(?:s|ed|ing)|tout(?:s|ed|ing)|reiterat(?:es|ed|ing)|elaborat(?:es|ed|ing)|liken(?:s|ed|ing)|decr(?:ied|ies|ying)|lash(?:es|ed|ing)|scoff(?:s|ed|ing)|hint(?:s|ed|ing)|singl(?:es|ed|ing) out|derid(?:es|ed|ing)|alleg(?:es|ed|ing)|contend(?:s|ed|ing)|mus(?:es|ed|ing)\b|speculat(?:es|ed|ing)|counter(?:s|ed|ing)|reason(?:s|ed|ing)|observ(?:es|ed|ing)|agre(?:es|ed|eing)|disagre(?:es|ed|eing)|weigh(?:s|ed|ing) in|downplay(?:s|ed|ing)|point(?:s|ed|ing) to|credit(?:s|ed|ing)|portray(?:s|ed|ing)|compar(?:es|ed|ing)|characteri[sz](?:es|ed|ing)|refer(?:s|red|ring)|laugh(?:s|ed|ing)|recommend(?:s|ed|ing)|encourag(?:es|ed|ing)|ma(?:kes|de) (?:clear|the (?:comments?|remarks?|case|argument|point))|(?:took|takes) (?:aim|issue)|push(?:es|ed|ing) back|shrug(?:s|ged|ging)|brush(?:es|ed|ing) (?:off|aside)|stat(?:es|ed|ing))\b/i
/** "It is noted", "reportedly": somebody's report that the text is telling. */
export const NOTED =
  /^(?:it )?(?:(?:is|are|was|were) (?:also )?(?:noted|reported|added|stated|said|alleged|claimed|specified|emphasi[sz]ed)|reportedly|allegedly)/i
/** What one does in a post. */
export const WRITES_ON =
  /^(?:(?:also|then|later|\p{L}+ly) )?(?:wrote|writes|added|adds|continued|continues|went on)\b/iu
/** What is written is not said in an interview. */
export const WRITES = /^(?:\p{L}+ )?(?:wrote|writes|written|writing)\b/iu
/** An interview that the sentence does not say to be with somebody else. */
export const INTERVIEW = /(?<!\p{Lu}[\p{L}.]{1,20} )\binterview\b(?! (?:with|by|on (?!\p{Lu}\p{Ll}+day\b)) )/u
