/** Words by which somebody denies to have had a part in something, in small letters. */

const HE = "(?:that )?(?:i|we|he|she|they|it)(?:'s|'re|'m|'ve|'d)?"
const DEED =
  '(?:wrong(?:doing)?|involve(?:ment|d)|role|part|hand|knowledge|responsib(?:le|ility)|behind|impropriety|improper|inappropriate(?:ly)?|illegal(?:ly)?|misconduct|guilt|guilty|to do with|anything like (?:it|that))'
/** "Any involvement in the fire", "that she had done anything wrong". */
export const ANY_PART = new RegExp(
  `^(?:(?:${HE}|to|any|all|having|having had|had|been|being|was|were|did|do|done|the|his|her|its|their|such|anything) )*(?:\\p{L}+ )?${DEED}\\b(?: (?:in|for|of|with|about))?`,
  'u',
)
/** "We had no part in the fire", "she was not involved in it". */
export const NO_PART = new RegExp(
  `^(?:${HE}|\\p{L}+(?: \\p{L}+)?)(?: \\p{L}+)?(?: (?:did|do|does|was|were|is|are|am|has|have|had)(?:n't| not| never| no)?| never|n't| not| no| nothing| done nothing)+ (?:\\p{L}+ ){0,2}?${DEED}\\b(?: (?:in|for|of|with|about))?`,
  'u',
)
/** "Guilty of / sexual misconduct with anyone" says no more than "guilty". */
export const DEEDS = new RegExp(
  `^ (?:any )?(?:\\p{L}+ )?${DEED}\\b(?: (?:with|by|of|in|towards?))?(?: any(?:one|body|thing))?`,
  'u',
)
