/** What stands under pictures, and whom they come from. */

const AGENCY =
  '(?:AP(?: Photo)?|A\\.P\\.|AFP|EPA(?:-EFE)?|Reuters|REUTERS|TASS|Tass|Sputnik|Xinhua|Getty(?: Images)?|Associated Press|ASSOCIATED PRESS|Bloomberg(?: News)?|Shutterstock|Lehtikuva|LEHTIKUVA|PA(?: Wire| Images)?|Press Association|Pool(?: Photo)?|UPI|ANSA|DPA|dpa|Zuma(?: Press)?|ZUMA(?: Press)?|Rex(?: Features)?|Alamy|iStock|Corbis|Polaris|Redux|Magnum|Wikimedia(?: Commons)?|Flickr|Handout|Screengrab|Screenshot|Courtesy|Staff|File(?: photo)?)'

/** A whole line that names whose picture it is. */
const CREDIT = [
  /^\(?(?:photo(?:s|graph|grapher|graphs|graphy| credit| illustration)?|image(?:s| credit)?|picture|credit|illustration|video|media|source|caption|cover photo|file photo)s?(?: by| courtesy(?: of)?| via|:)\s?.{1,120}\)?$/iu,
  /^\(?AP (?:Photo|Images)\b.{0,120}$/u,
  new RegExp(`^\\(?(?:${AGENCY}|via|/|\\||,|and|-|–|\\s|photo|\\d{4}|getty|images|file){1,8}\\)?\\.?$`, 'u'),
  // "Mikhail Klimentyev | TASS | Getty Images", "Doug Mills/The New York Times", "(Pablo Martinez Monsivais/AP)"
  new RegExp(
    `^\\(?\\p{Lu}[\\p{L}.’'-]*(?:\\s\\p{Lu}[\\p{L}.’'-]*){0,4}\\s?(?:\\/|\\||,|via|\\()\\s?.{0,60}\\b(?:${AGENCY})\\b[^.]{0,40}\\)?$`,
    'u',
  ),
  /^\(?\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,3}\s?\/\s?(?:The )?\p{Lu}[\p{L}.’' -]{2,40}\)?$/u,
  /^(?:image |photo |picture )?(?:copyright|credit)\s?\p{Lu}.{1,80}$/u,
  /^credit\s?\p{Lu}[^.]{1,80}(?:\/|for |via )[^.]{1,60}$/iu,
  /^©\s?(?:getty|ap|afp|reuters|epa|alamy|shutterstock|istock|rex)\b.{0,60}$/iu,
  /^(?:getty|file photo|file|pool|handout|courtesy|stock photo)\.?$/iu,
] as const

/** A line that ends with such a credit is a caption. */
const CREDITED = [
  new RegExp(`\\((?:[^()]{0,80}[\\s/,|])?(?:${AGENCY})(?:[\\s/,|][^()]{0,60})?\\)?\\.?$`, 'u'),
  /\((?:photo|image|picture|credit|source|video|file)s?\b[^()]{0,120}\)?\.?$/iu,
  /(?:[.”")]|\s)\s?(?:[Pp]hoto(?:s|graph(?:s|er)?)?|PHOTO|[Ii]mages?|[Pp]ictures?)(?: (?:[Cc]redit|[Cc]ourtesy):?(?: of)?| [Bb]y|:)\s?\p{Lu}[^.]{1,80}$/u,
  /(?:[.”")]|\s)\s?Credit(?::|\.{3}|…)?\s?\p{Lu}[^.]{1,80}$/u,
  /[.”"’)]\s{0,3}(?:\p{Lu}[\p{L}.’'-]*[\s,]{1,2}){0,4}(?:\p{Lu}[\p{L}.’'-]*\s?[/|]\s?|(?:(?:Pool|Handout|Files?)\s)?via\s|[/|]\s?){0,3}(?:AP(?: Photo)?|AFP|EPA(?:-EFE)?|REUTERS|Reuters|TASS|Sputnik|Bloomberg|Getty(?: Images)?|Associated Press|Shutterstock)(?:\/[\p{L}.’' -]{2,30}){0,2}$/u,
] as const

/** "… in this July 28, 2031 handout photo": so only the text of a picture speaks of it. */
const HANDED_OUT =
  /\bin (?:this|an?) [^.!?"“]{0,40}\b(?:handout|file|undated|courtesy) (?:photo|photograph|picture|image)\b/iu
const CAPTION =
  /^(?:image (?:caption|copyright)|media (?:playback is|caption)|image (?=(?:an?|the) )|caption|pictured|photo|file|in this (?:(?:\p{L}|\d|[.,])+ ){0,6}(?:file )?(?:photo|image|picture|frame)|this (?:file |combination |undated )?(?:photo|photograph|image|picture|frame grab)s? (?:taken|released|provided|made) |file ?(?:-|–|—|:)|above|\((?:L-R|from left|left to right)\)|(?:clockwise )?from (?:top )?left)\b/iu
/** Who stands where in a picture. */
const PLACED =
  /\((?:L-R|L to R|from left|left to right|left|right|centre|center)\)|, (?:(?:second|third|fourth|far) (?:from )?)?(?:left|right|centre|center)(?:,| and\b(?! right)| (?:meets|speaks|talks|walks|stands|poses|greets|listens|looks|waves|sits|shakes|holds|arrives|attends|is seen)\b)|,? from left[,:]|^from left\b/iu
const MARKERS = /\bfile photo\b|\b(?:is|are) (?:seen|pictured|shown)\b|\bpictured\b|\bposes? for\b|\bphotographed\b/iu
/** What people in pictures do, in the present tense. */
const DOING =
  /\b(?:arrives?|attends?|waves?|talks?|shakes?|stands?|poses?|walks?|speaks?|looks?|greets?|listens?|gestures?|smiles?|leaves?|boards?|addresses|address|meets?|holds?|hold|sits?|watch(?:es)?|waits?|march(?:es)?|protests?|gathers?|welcomes?|delivers?|takes?|escorts?|carr(?:y|ies)|shows?|reacts?|embraces?|hugs?|inspects?|disembarks?|steps?|plays?|hits?|prepares?|participates?|appears?)\b/u
const DATED =
  /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}(?:, \d{4})?\b|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? /u

/** "Dockers march to the port, in Halden October 17, 2031.": as agencies end what they write of a picture. */
const ENDS_DATED =
  /,? (?:in|at|near|outside) \p{Lu}[\p{L}’'-]+(?:,? \p{Lu}[\p{L}’'-]+){0,3},? (?:on )?(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4}\.$/u

/** What no picture shows. */
const TELLS = /\b(?:said|says|told|announced|reported|killed|died)\b/u

/** The buttons of a gallery or a player, which run on in one line with the picture's text, cut or whole: "The mayor waves on … more". */
const GALLERY =
  /\b(?:hide|toggle) caption\b|\bprevious next\b|(?:\.\.\.|…) more$|[.!?”] less$|^(?:(?:facebook|twitter|pinterest|whatsapp|linkedin|e-?mail) ){2}/i
/** The button that shuts a player, before what its film is about: "CLOSE Dock workers wait in the rain." */
const PLAYER = /^CLOSE (?=\p{Lu}[\p{Ll}.’' ])/u
/** "Ada Brandt/AP The mayor speaks to dock workers": the credit before its picture's text. */
const CREDITED_FIRST = new RegExp(
  `^\\p{Lu}[\\p{L}.’'-]*(?: \\p{Lu}[\\p{L}.’'-]*){1,3}/(?:${AGENCY})\\s(?=\\p{Lu}\\p{Ll})`,
  'u',
)

/** Whether a line only says whose a picture is. */
export const isCredit = (line: string): boolean => line.length <= 160 && CREDIT.some((pattern) => pattern.test(line))

/** A caption on its own evidence: it says that it describes a picture, or ends with the picture's credit. */
export function isCaption(line: string): boolean {
  if (GALLERY.test(line) || PLAYER.test(line)) return true
  if (line.length > 900) return false
  if (CAPTION.test(line)) return true
  if (line.length <= 400 && ENDS_DATED.test(line) && DOING.test(line) && !TELLS.test(line)) return true
  if ((PLACED.test(line) || HANDED_OUT.test(line)) && line.length <= 500 && !/["“]/.test(line)) return true
  return line.length <= 700 && (CREDITED_FIRST.test(line) || CREDITED.some((pattern) => pattern.test(line)))
}

/** A line beside a credit that reads like a caption: one or two sentences, saying who stands where and when. */
export function looksLikeCaption(line: string): boolean {
  if (line.length > 700 || /["“]/.test(line)) return false
  return PLACED.test(line) || MARKERS.test(line) || (DATED.test(line) && (DOING.test(line) || line.length <= 200))
}
