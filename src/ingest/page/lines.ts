/** What a single line of a page is, told from its words alone. The words are those that many sites print; none is one story's. */
import type { BlockKind } from '../../types.ts'

const SHARE = new Set(
  'vk x ok whatsapp telegram facebook twitter tweet share email e-mail mail print linkedin pinterest pin reddit tumblr viber flipboard messenger instagram youtube bluesky threads mastodon copy link save comment comments sms google plus + | · •'.split(
    ' ',
  ),
)

/** Lines that are furniture as a whole. */
const FURNITURE_LINES = new Set(
  `ad|ads|1 / 1|back to gallery|recommended video:|now playing:|now playing|cnn video|posted on|advertisement|close|more|edit|replay|fullscreen|full screen|subscribe|subscribe now|sign up|sign up now|sign in|log in|login|register|
skip|next|prev|previous|prev next|loading|menu|search|home|news|×|url|mail icon|a a|more_vert|expand|show chapters|caption|hide caption|toggle caption|
view comments|comments|comment|congratulations!|related|related story|related stories|related content|related coverage|related video|related articles|
recommended|recommended stories|popular stories|most popular|most read|trending|trending now|latest news|top stories|more stories|editors' picks|
go to permalink|read more|learn more|continue reading|story continues below|article continues below|watch|watch:|video|photos|photo gallery|gallery|
newsletter|newsletters|breaking news emails|back to top|top|sponsored|sponsored content|promoted|about the author|what we're covering here|posted on|by`
    .split('|')
    .map((line) => line.trim()),
)

const FURNITURE_STARTS =
  /^(?:read (?:also|more|next|the full)|related:|see also|also (?:read|see)|more (?:on|from|about|coverage|stories)\b|you (?:may|might) (?:also|like)|recommended (?:for|by)|write a comment|leave a (?:comment|reply)|post a comment|join the (?:conversation|discussion)|sign up\b|subscribe\b|already a subscriber|support (?:our|local|independent) journalism|share (?:this|on)\b|share ?view|follow (?:us|@|him on|her on)|click (?:here|to|for)\b|tap (?:here|to)\b|get (?:daily|unlimited|breaking|the latest|our)\b|try (?:one|1) (?:month|week)|advertisement\b|article continues|story continues|continue reading|scroll (?:down|for)|enter city and state|your weather is|accuweather|you are signed in|you have successfully|thank(?:s| you) for (?:subscribing|signing|reading)|copyright\b|©|\(c\) \d|&copy|trademark and copyright|all rights reserved|this material may not|most (?:read|popular|viewed)|trending\b|tags?:|topics?:|filed under|image \d+ of|photo \d+ of|slide \d|\d+ of \d+$|download (?:the|our)|listen to (?:this|the) (?:article|podcast)|watch (?:live|now|the video|:)|to find out more about facebook|interested in this topic|these are external links|read more about these links|to read the full|connect ?tweet|updated less than|be the first to know|no one covers what is happening|with a digital subscription|have a (?:tip|story)|contact (?:us|the (?:writer|reporter|author))|email the (?:writer|reporter|author)|this article (?:originally )?appeared|published by|powered by|newsletter sign|by signing up|by clicking|we use cookies|this site uses cookies|please enable|your browser|javascript)/i

const NOTES =
  /^(?:\W{0,3}(?:associated press|ap|reuters|afp|bloomberg|cnn|the \w+)(?:'s|’s)? (?:\w+ ){0,3}(?:writers?|reporters?|journalists?|staff)\b.{0,200}\bcontributed|reporting by\b|additional reporting\b|editing by\b|(?:this|the) (?:story|article|post|report|version) (?:has been|was|corrects|is being) (?:\w+ )?(?:updated|corrected|amended|clarified|published|originally)|(?:this|the) (?:story|article) corrects|correction:|clarification:|editor['’]s note|an earlier version\b|updates? with\b|(?:the )?views expressed (?:by|in)|with (?:files|reporting|inputs?) from)/i
const CONTRIBUTED =
  /\b(?:contributed to this (?:report|story|article)|contributed reporting|reported from|contributed from)\b/i

const CAPTION =
  /^(?:file\b ?[-–—:(]|photo(?:s|graph)?(?: by)?\s?[:|]|images?\s?:|image (?:copyright|caption|source)|picture:|credit:|media caption|pictured:|cartoon:|graphic:|video by|in this (?:\w+\.? \d{1,2}, \d{4},? )?(?:file )?(?:photo|image|picture|handout|frame))|\bfile photo\b|\(photo(?:graph)?(?: by|:|\))|\((?:ap|reuters|afp|epa|getty|pool)(?: photo)?(?:\)$|\/|,)|\bap photo\b|\b(?:afp|epa|ap|reuters|getty|pool|bloomberg|tass|sputnik)\s?\/\s?(?:getty|afp|ap|reuters|epa|\p{Lu})|getty images\)?$|\bvia (?:getty|ap|reuters|epa|shutterstock)\b|\/(?:ap|afp|reuters|getty images|epa|pool photo)\)?$|shutterstock\)?$/iu

/** A line that only names who made a picture: what stands above it is the picture's caption. */
const CREDIT =
  /^(?:[Cc]redit:|[Pp]hoto:|[Ii]mage:|\([Pp]hoto:|\([Ii]mage:)|^\(?\p{Lu}[\p{L} .'’-]{3,50},? ?(?:\/|,|\|) ?(?:[Tt]he )?(?:AP|AFP|Associated Press|Reuters|REUTERS|Getty Images|EPA|USA TODAY|AFP\/Getty Images)\)?$/u

const POST_SIGNATURE = /^[—–-]{1,2} ?.{1,80}\(@\w{1,20}\)/
const POST_PIECE = /pic\.twitter\.com\/\w|https?:\/\/t\.co\/\w/

const LABELS =
  /^(?:exclusive|analysis|opinion|commentary|editorial|explainer|fact check|factbox|interview|investigation|live|breaking|breaking news|column|perspective|special report|developing)$/i

export const isLabel = (line: string): boolean => LABELS.test(line)

/** Ends as a sentence does, a closing quotation mark or bracket aside. */
export const endsSentence = (line: string): boolean => /[.!?…:;]["”’'»)\]]*$|[.!?]["”’'»)\]]* ?\d?$/.test(line)

export const wordCount = (line: string): number => line.match(/[\p{L}\p{N}]+/gu)?.length ?? 0

/** The kind of a line that its own words give away; null where only its place can tell. */
export function kindOfLine(line: string): BlockKind | null {
  const plain = line.toLowerCase()
  if (FURNITURE_LINES.has(plain.replace(/[\s:»>›→]+$/, '')) || !/[\p{L}\p{N}]/u.test(line)) return 'furniture'
  if (plain.length < 200 && plain.split(/[\s,/]+/).every((word) => SHARE.has(word))) return 'furniture'
  if (/^[\w.+-]+@[\w-]+\.[\w.]+$|^(?:https?:\/\/|www\.)\S+$|^&nbsp;?$|^[\w-]+(?:\.[\w-]+)+\/\S*$/.test(line))
    return 'furniture'
  if (line.length < 400 && (NOTES.test(line) || CONTRIBUTED.test(line))) return 'note'
  if (POST_SIGNATURE.test(line)) return 'furniture'
  if (POST_PIECE.test(line)) return 'post'
  if (line.length < 1200 && CAPTION.test(line)) return 'caption'
  if (line.length < 160 && FURNITURE_STARTS.test(line)) return 'furniture'
  if (line.length < 400 && /^(?:copyright\b|©|trademark and copyright)/i.test(line)) return 'furniture'
  if (isLabel(line)) return 'label'
  return null
}

export const isCredit = (line: string): boolean => line.length < 90 && CREDIT.test(line)
export const isPostSignature = (line: string): boolean => POST_SIGNATURE.test(line)
