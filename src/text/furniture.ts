/** Lines that belong to the page around an article: what they look like on any site, not on a given one. */

/** Buttons to share, save and print, as single words. */
const SHARE = new Set(
  `a aa amp bluesky bookmark comment comments connect copied copy download email e-mail facebook fb flipboard follow gmail google
  instagram like link linkedin mail mastodon message messenger more ok pin pinterest plus pocket print reddit reprints reprint rss save send
  fbshare gshare share shares sharing skype sms snapchat stumbleupon telegram text threads tiktok to tumblr tweet tweets twitter url via viber views vk
  whatsapp whats app x xing youtube this article story page on in now`.split(/\s+/),
)
/** One of these makes a row of such words a share bar; "More" or "A" alone is none. */
const SHARING = new Set(
  'fbshare gshare bookmark connect email e-mail facebook fb flipboard instagram linkedin messenger pinterest pocket print reddit share shares skype telegram tumblr tweet twitter viber vk whatsapp x'.split(
    ' ',
  ),
)

/** Whole lines, without the full stop that some extractors add. */
const WHOLE = new RegExp(
  `^(?:${[
    // Advertisements and the seams they leave
    '(?:[-–—] ?)?advert(?:isement|ising|s)?\\b.{0,40}',
    'sponsored(?: (?:content|by|links?)\\b.{0,40})?|promoted(?: content)?|paid (?:content|post)|ad',
    'story continue[sd]?(?: below)?.{0,40}|article continue[sd]? (?:below|after).{0,30}|continue(?:s|d)? reading.{0,40}|keep reading',
    // Buttons
    'read (?:more|next|full (?:story|article)|on)|(?:show|see|view|load|learn|find out|tap for|click for) (?:more|less|all|full|details?|here|comments?|gallery|slideshow|replies)(?: ?/ ?show less)?\\b.{0,30}|more|less|next|prev(?:ious)?(?: next)?|back(?: to (?:top|gallery|article|story|video))?|close|edit|go|ok|cancel|submit|search|menu|home|sections?|replay|full ?screen|play(?:_arrow| video| all| now)?|pause|mute|unmute|autoplay|loading\\.*|options|skip.{0,30}|scroll (?:to|down|for).{0,40}|go to (?:permalink|homepage|top|original).{0,20}|modal trigger|more_vert|video_youtube|enlarge(?: (?:this )?image)?|hide caption|toggle caption|copy link|print|save|url|embed|options|follow(?:ing)?|subscribe|subscribe now|sign in|log ?in|log ?out|register|donate|sign (?:me )?up!?|skip ad|buy (?:photo|this photo|now)|order reprints?|purchase: ?.{0,30}|now playing:?|just watched|must watch|watch(?: (?:live|now|this|more))?:?|recommended video:?|up next:?|video|videos|photos?|gallery|share story|posted!?|congratulations!?|your (?:subscription|account|profile)',
    'copy this code to.{0,60}|embed (?:this|code).{0,30}|listen(?: to (?:this )?(?:article|story))?.{0,30}',
    // E-mail
    '(?:view|read|open)(?: (?:it|this)(?: (?:e-?mail|message|newsletter|issue))?)? (?:in|on) (?:your|the|a)? ?(?:web )?(?:browser|app|web|website)|unsubscribe(?: (?:here|instantly|from .{1,60}))?|(?:manage|update|change)(?: your)? (?:e-?mail )?(?:preferences|subscriptions?|settings)|forwarded this (?:e-?mail|message|newsletter)\\?.{0,60}|was this (?:e-?mail|newsletter) forwarded to you\\?.{0,60}|you (?:are receiving|received|.re receiving|.re getting) this (?:e-?mail|message|newsletter).{0,160}|no longer (?:want|wish) to receive .{1,120}',
    // Comments
    '(?:write|leave|post|add|make) (?:a|your) (?:comment|reply|review).{0,20}|join (?:the|our) (?:conversation|discussion|debate|community).{0,40}|\\d* ?comments?:?|\\(?\\d+\\)? comments?.{0,20}|comments? (?:are )?(?:closed|off|disabled).{0,20}|(?:sorry,? )?(?:we are|we.re) (?:not|no longer) (?:currently |presently )?(?:accepting|taking) comments.{0,40}|no comments?(?: yet)?|to find out more about .{0,30}commenting.{0,80}|add your two cents.{0,20}|comments? (?:policy|guidelines|section).{0,40}',
    // Forms and weather boxes
    'enter (?:your|city|an?) .{0,60}|your (?:weather|location|e-?mail|browser|cart) .{0,90}|you are (?:signed|logged) in.{0,40}|you (?:have|are) (?:\\d+ )?(?:free )?articles? (?:left|remaining).{0,40}|accuweather.{0,40}|.{0,40}\\d-day forecast|we are sorry.{0,10}this video.{0,80}|this video is (?:restricted|unavailable|not available).{0,60}|an error occurred.{0,60}|please (?:enable|turn on) javascript.{0,60}|these are external links.{0,60}',
    // Tags
    '(?:tags?|topics?|filed under|keywords|categor(?:y|ies)|in this article|hashtags?)\\b ?:?.{0,100}',
    'image \\d+ ?of ?/? ?\\d+|\\d+ ?(?:of|/) ?\\d+|slide \\d+.{0,12}|\\d+ photos?',
    'this site is protected by recaptcha.{0,120}|check local listings\\b.{0,60}|view our current issue.{0,40}|privacy(?: policy)?|terms(?: of (?:use|service))?|mail icon|image|none|post to facebook|send to a friend',
    '.{0,20}% of readers (?:think|say|like) .{0,60}',
    '(?:read|share|like|tweet) (?:or share )?this (?:story|article|page)\\b.{0,60}|share (?:this|on|via)\\b.{0,30}|do you .{3,40}\\? like the page:?',
    '\\d[\\d,.]*[kmKM]? ?(?:shares?|likes?|views?|retweets?|replies|comments?|votes?)|(?:twitter|facebook) ?\\d[\\d,.]* ?(?:retweets?|likes?|shares?)',
  ].join('|')})[.»›>→ ]{0,3}$`,
  // Without `u`, by which each of its many `.` would be compiled as whole characters: three times as long as all else about a line.
  'i',
)

/** A line that begins so invites to something else on the site. */
const BEGINS = new RegExp(
  `^(?:${[
    '(?:read|see|watch|listen|also|related|more|photos?|videos?|gallery|in pictures|opinion|story|full coverage|must read|don.t miss|click here|breaking|live|recommended|further reading|more (?:from|on|coverage)|read (?:also|more|next|the (?:full|original))|see also|also read|also on|related (?:story|article|content|coverage|video|link)s?|more coverage|go deeper|what to read next) ?[:|](?= ?\\S)',
    '(?:read (?:also|more(?: (?:about|at|on|from|here))?|next)|see also|also read|click here|tap here|click (?:to|on|the)) (?=\\S)',
    "(?:sign up|subscribe|register|log in|sign in|donate|download (?:the|our)|get (?:the|our|all|your|breaking|daily|unlimited|real-time|in touch with (?:us|our)|more (?:news|stories))|follow (?:us|me|along|live updates|@|[\\p{L}.’' ]{3,50} on (?:twitter|facebook|instagram|google news|whatsapp|youtube|linkedin|threads|bluesky|telegram|tiktok|x\\b))|tell us (?:why|what|how|about) you|find out more (?:on|about)|like us|find us|join (?:us|our|the \\p{L}+ newsletter)|try (?:one|1|\\d|it|our)|already (?:a|have)|not a (?:subscriber|member)|thank you for (?:signing|subscribing|reading|your)|thanks for (?:signing|subscribing)|be the first to (?:know|comment|hear)|chat with us|check out (?:more|our|the latest)|watch (?:tv|live|full|more|our|(?:a|the) (?:special|full))|have (?:a|you got a) (?:news )?tip|send (?:us )?(?:your|a) (?:tip|letter|story|comment)s?|contact (?:us|the author)|e-?mail (?:us|the author)|support (?:our|us|independent|quality)|unlimited (?:digital )?access|twitter: ?@|via @|interested in this topic)\\b",
  ].join('|')})`,
  'iu',
)

/** Invitations of any length: they speak to the reader about the outlet's wares. */
const WARES =
  /\b(?:digital (?:subscription|access)|unlimited (?:digital )?access|never miss a|in your in-?box|to your in-?box|our (?:\p{L}+ ){0,3}newsletters?|(?:daily|weekly|free|this|email|e-mail) newsletters?|sign up (?:for|to|here|now)|subscribe (?:now|today|to|for|here)|push notifications|download (?:our|the) app|become a (?:member|subscriber)|use of cookies|uses? cookies|cookie (?:policy|settings)|privacy policy|terms of (?:use|service)|ad ?blocker|your subscription|hear what you think|submit a letter|supports? (?:(?:our|independent|quality|local|progressive|nonprofit) )+journalism|reader[- ]supported|chip in|(?:make|making) a (?:financial )?contribution|your (?:financial )?contribution|we have a proposition|(?:paywalls?|content meters?)|aim to answer your|(?:pitch|e-?mail|write to|reach) us (?:at|on))\b/iu
/** What forms answer. */
const FORMS =
  /\b(?:^for more (?:stories|news) like this|you can (?:submit|send us) your|share your (?:videos|photos|pictures|stories)|as a preferred source|share this (?:post|story|article) with|takes? your privacy seriously|promises? never to (?:rent|sell|share)|enter your e-?mail|^by [\p{L}, -]{3,60},? you (?:consent|agree|accept|acknowledge|confirm)|^visit [\p{L}.’' -]{2,40} (?:home ?page|website) for more|add [^.?!]{2,60} as an interest to stay|just ["“]star["”] this story|is a (?:reported|weekly|daily|monthly|regular|twice-weekly) column (?:by|written by|from)|don['’]t see the (?:graphic|video|chart|map|form|player)|if you are willing to speak to|(?:please )?include a contact number|perspectives on the day['’]s top stories|(?:send|e-?mail) (?:your )?letters to:? [\w.+-]{1,60}@|let us know what you['’]re thinking at|(?:would like|want) (?:to see us|us to) fact[- ]check|reprinted from [^.]{2,60} with permission|vote (?:here )?now in [\p{L} ]{0,30}poll|flipboard magazine|podcast, ["“][^"“”]{2,60}[,.]["”]$|a link has been (?:sent|posted)|unsubscribe at any time|we (?:will )?never share your|please click here|send (?:your )?tips to|you have successfully|your e-?mail address (?:is|has|will)|thank you for your (?:interest|subscription))\b/iu
const READER = /\b(?:you|your|our|us|we)\b/iu

/** Words that open a box of links; the titles below it belong to it. */
const BOX =
  /^(?:(?:more |most |also |the )?(?:related|recommended|popular|trending|read|viewed|watched|shared|e-?mailed|commented|recent|latest|top)(?: (?:stories|story|articles?|contents?|coverage|posts?|links?|topics?|videos?|news|headlines|reads?|now|today|on|in|from|this|for you|by|nation|&|and|world|politics|business|sports)){0,7}|more (?:stories|news|articles|from|on|in|headlines|coverage|videos|like this)(?: .{1,40})?|(?:read|see|watch) (?:also|next|this next)|you (?:may|might) (?:also )?(?:like|be interested in|have missed)(?: .{0,20})?|also (?:on|in|from|read|see) .{1,40}|around the web|from (?:around )?the web|from our partners|what to read next|up next|don.t miss|don.t miss these|editor.?s.? picks?|in case you missed it|up for discussion|newsletters?|last 24 hours|(?:recommended|suggested) (?:for you|reading)|further reading|trending(?: .{1,20})?|topics|tags|most read .{0,30}|previous(?:ly)? (?:coverage|on)|go deeper|see also|top coverage|show more stories)\s?:?[.»›>→]?$/i

/** Share bars, buttons, advertisements, forms, comment boxes, invitations to subscribe: on its own evidence alone. */
export function isFurniture(line: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(line)) return true
  if (/^\d{1,4}(?:\s?\/\s?(?:\d{1,4}|n))?$/.test(line) || /^&?(?:nbsp|amp|quot|lt|gt);?$/.test(line)) return true
  // Where a script would put something else: "[[advert]]", "$$ADVERT$$".
  if (/^(?:\[\[[\w .:-]{1,60}\]\]|\$\$\w{1,60}\$\$|\{\{[\w .:-]{1,60}\}\}|%%\w{1,60}%%)$/.test(line)) return true
  // How long a video lasts: "01:33", "Jul.13.201802:19".
  if (/^(?:\p{L}{3}\.\d{1,2}\.\d{4})?\d{1,2}:\d\d$/u.test(line)) return true
  if (/^(?:https?:\/\/)?[\w.-]{1,80}\.\p{L}{2,10}\/\S*$/u.test(line) || /^https?:\/\/\S+$/.test(line)) return true
  if (/^[\w.+-]{1,60}@[\w-]+\.[\w.]+$/.test(line) || /^by:?$/i.test(line)) return true
  // A title that ends in the button that leads to it.
  if (line.length <= 240 && /\S\s(?:Read more|READ MORE)$/.test(line)) return true
  if (line.length <= 400 && /^just watched\s.{1,200}\breplay\b/i.test(line)) return true
  if (line.length <= 400 && /^related video video length\b/i.test(line)) return true
  // A link to a video, with its length: "01:49 Dockers tell of their night – video".
  if (line.length <= 200 && /^\d{1,2}:\d\d \S.*\s[–—-] (?:video|audio)(?: \p{Ll}+)?$/u.test(line)) return true
  if (line.length <= 140 && /[\p{L}\p{P}]\s\d{1,2}:\d\d$/u.test(line)) return true
  // The size of the letters: "A  A".
  if (/^[aA](?:[\s+-]{1,9}[aA]){1,3}[+-]?$/.test(line)) return true
  if (isShareBar(line)) return true
  if (line.length <= 220 && WHOLE.test(line)) return true
  if (line.length <= 240 && BEGINS.test(line) && !isReported(line)) return true
  // The title of another text in brackets is a link to it.
  if (line.length <= 200 && /^\[[^\][]{8,}\]$/.test(line)) return true
  if (line.length <= 240 && FORMS.test(line) && !isReported(line)) return true
  return line.length <= 700 && WARES.test(line) && READER.test(line) && !isReported(line)
}

/** Whether a line opens a box of links to other pages. */
export const opensBox = (line: string): boolean => line.length <= 80 && BOX.test(line)

/** A sentence about what somebody said is a statement, whatever else it looks like. */
function isReported(line: string): boolean {
  return /["“”]/.test(line) && /\b(?:said|says|told|wrote|added|tweeted|according)\b/.test(line)
}

/** "VK X OK WhatsApp Telegram", "CONNECT TWEET LINKEDIN 27 COMMENTEMAILMORE" */
function isShareBar(line: string): boolean {
  if (line.length > 160) return false
  const lower = line.toLowerCase()
  // Most lines are done with at their first word.
  const [first = ''] = /[\p{L}-]+/u.exec(lower) ?? []
  if (!unglued(first).every((word) => SHARE.has(word))) return false
  const words = lower
    .split(/[^\p{L}-]+/u)
    .flatMap(unglued)
    .filter(Boolean)
  return (
    words.length > 0 &&
    words.every((word) => SHARE.has(word)) &&
    words.some((word) => SHARING.has(word)) &&
    (words.length > 1 || line.length <= 12)
  )
}

/** Buttons whose labels ran together: "commentemailmore". */
function unglued(word: string): string[] {
  if (SHARE.has(word) || word.length < 8) return [word]
  const parts: string[] = []
  let rest = word
  while (rest) {
    let size = Math.min(12, rest.length)
    while (size > 2 && !SHARE.has(rest.slice(0, size))) size--
    if (size <= 2) return [word]
    parts.push(rest.slice(0, size))
    rest = rest.slice(size)
  }
  return parts
}
