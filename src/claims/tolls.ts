/** Whether a figure counts the dead: "killed nearly 3,000", "3,000 people died" and "a toll of 3,000" count the same. */

/** @param before what stands before the figure. @param after what follows it. */
export const countsDead = (before: string, after: string): boolean =>
  !MEASURE.test(after) && (KILLING.test(before.slice(-REACH)) || DEAD.test(after.slice(0, REACH)))

/** Characters on either side. */
const REACH = 80

/** "Died 12 years later", "killed 3 miles from the port". */
const MEASURE =
  /^ (?:more )?(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|miles?|kilomet\p{L}+|km|met(?:er|re)s?|feet|times)\b/u
const ABOUT =
  '(?:(?:at least|at most|more|less|fewer|than|as many as|up to|nearly|almost|about|around|some|roughly|over|an estimated|another) )*'
const KILLING = new RegExp(
  `\\b(?:kill(?:s|ed|ing)?|murder(?:s|ed|ing)|death toll (?:of|to|at|is|was|stands at|stood at|rose to|reached)) ${ABOUT}$`,
  'iu',
)
/** "Two gunmen killed the guard": these killed, and others were killed. */
const DEAD =
  /^(?: (?!(?:and|or|in|on|of|at|by|for|from|to|when|after|before|that|which|wounded|injured|hurt)\b)[\p{L}’'-]+){0,4}? (?:(?:(?:known|believed|feared|thought|confirmed|presumed|reported) to have |have )?(?:died|been killed|lost their lives)|dead|die|deaths|fatalities|(?:were|was|are|been|being|people) (?:\p{Ll}+ly |shot )?(?:killed|murdered|slain)|(?:killed|slain)(?=[.,;]|$| (?:in|on|at|by|during|when|since|after)\b))\b/u
