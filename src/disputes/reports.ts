/** Words for what is called false, and that call it so, in small letters. */

/** Not so as a fact; what is only bad, or absurd, may be so. */
export const UNTRUE =
  /\b(?:untrue|false(?:hoods?)?|lies|an? (?:[\p{L}-]+ ){0,3}lie|(?:bald|bold|bare)-?faced lie|baseless|groundless|unfounded|fabricat\p{L}*|fiction|fake(?: news)?|propaganda|an? (?:\p{L}+ )?hoax|made[ -]up|inaccurate|incorrect|bogus|nonsense|(?:not|n't) (?:\p{L}+ly |even |quite |at all )?(?:true|so|accurate|correct|the case)|(?:nothing|far|further|farther) (?:is |could be |can be )?(?:further |farther )?from the truth|no truth (?:to|in|whatsoever)|without merit|meritless|(?:do(?:es)?|did)(?: not|n't) (?:\p{L}+ly )?(?:reflect|correspond (?:to|with)|match|conform to|accord with) (?:the )?(?:reality|truth|facts)|nothing (?:to do|in common) with (?:the )?(?:reality|truth))\b(?! (?:police|police report|report to|statements? to|information|name|identity|alarm|pretenses?))/u
export const REPORTS =
  '(?:reports?|claims?|allegations?|accusations?|charges?|stor(?:y|ies)|statements?|suggestions?|assertions?|rumou?rs?|contentions?|accounts?|versions?|arguments?|narratives?|theor(?:y|ies)|lawsuits?|suits?|complaints?)'
export const REPORT = new RegExp(
  `(?:^|\\b(?:the|that|this|those|these|such|his|her|their|its|any|all|an?) (?:\\p{L}+ ){0,2}?)${REPORTS}\\b(?! (?:of|that|by)\\b)`,
  'u',
)
