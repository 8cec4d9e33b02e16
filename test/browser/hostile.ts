import type { AttributionSpans } from '../../src/types.ts'

/** Texts that try to break out of a page, a feed or a table, wherever text from outside is shown. */
export const PAYLOADS = [
  '<script>globalThis.hacked=1;alert(1)</script>',
  '"><img src=x onerror="globalThis.hacked=1">',
  "'><svg/onload=globalThis.hacked=1>",
  '</title><script>globalThis.hacked=1</script>',
  '</style><script>globalThis.hacked=1</script>',
  '</textarea><iframe srcdoc="<script>parent.hacked=1</script>">',
  '<a href="javascript:globalThis.hacked=1">x</a>',
  '<math><mtext></p><script>globalThis.hacked=1</script>',
  '{{constructor.constructor("globalThis.hacked=1")()}}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: that is the attack
  '${globalThis.hacked=1}',
  '<!--><script>globalThis.hacked=1</script>-->',
  '<object data="data:text/html,<script>parent.hacked=1</script>">',
  '\u202Ereversed\u202C <b onmouseover=globalThis.hacked=1>x</b>',
  '<details open ontoggle=globalThis.hacked=1>',
  '<body onload=globalThis.hacked=1>',
  '&lt;script&gt;globalThis.hacked=1&lt;/script&gt;',
  '<base href="https://evil.example/">',
  '<meta http-equiv="refresh" content="0;url=javascript:globalThis.hacked=1">',
  '<form action="javascript:globalThis.hacked=1"><button autofocus onfocus=globalThis.hacked=1>',
  '%3Cscript%3Eglobalthis.hacked%3D1%3C/script%3E',
  '../../../etc/passwd',
  "'; drop table article; --",
  '<style>@import "https://evil.example/x.css";</style>',
  '<link rel=stylesheet href=https://evil.example/x.css>',
  '<svg><script>globalThis.hacked=1</script></svg>',
  '<video><source onerror="globalThis.hacked=1"></video>',
  '<template><script>globalThis.hacked=1</script></template>',
  '"><marquee onstart=globalThis.hacked=1>',
  ']]></content><script xmlns="http://www.w3.org/1999/xhtml">globalThis.hacked=1</script>',
  '<?xml-stylesheet href="javascript:globalThis.hacked=1"?>',
  '=HYPERLINK("https://evil.example/","x")',
  '+cmd|"/C calc"!A0',
  '@SUM(1+1)',
  '-2+3+cmd',
]

/** Where each of them stands. */
export const PLACES = [
  ...['title', 'byline', 'outlet', 'text', 'address', 'name of the input', 'source', 'content', 'search'],
  ...['comment', 'name of who comments', 'title of a feed', 'failure of a feed'],
] as const

/** An article that has a payload in every field. Its source and what is said are payloads too. */
export const hostileArticle = (payload: string, n: number) => ({
  id: `${n} ${payload}`,
  outlet: `Post ${n} ${payload}`,
  title: `Strike ${n} ${payload}`,
  byline: `By ${n} ${payload}`,
  published: n % 2 === 0 ? '2031-05-04T10:00:00Z' : payload,
  url: payload.startsWith('<') ? `javascript:globalThis.hacked=1//${payload}` : `https://evil.example/${payload}`,
  text: `${payload} Exclusive

${word(n, 'ar')} ${word(n, 'el')} of Halden voted on Monday ${payload} to mend 12 ${word(n, 'im')}.

${line(payload)} said: the ${word(n, 'or')} ${word(n, 'un')} ${payload} closes on Friday in Halden.`,
})

/** A web page that has a payload in all that it says of itself, in its text, and as elements of its own. */
export function hostilePage(payload: string, n: number): string {
  const text = payload.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`)
  const about = {
    '@type': 'NewsArticle',
    headline: `Strike ${n} ${payload}`,
    datePublished: payload,
    author: { name: `By ${n} ${payload}` },
    publisher: { name: `Post ${n} ${payload}` },
    url: `javascript:globalThis.hacked=1//${n}`,
  }
  const said = hostileArticle(payload, n).text.split('\n\n')
  const paragraphs = said.map((each) => `<p>${each.replaceAll(payload, text)}</p>`).join('\n')
  return `<!doctype html><html><head><title>Strike ${n} ${text}</title>
<meta property="og:title" content="Strike ${n} ${text}"><meta property="og:site_name" content="Post ${n} ${text}">
<meta name="author" content="By ${n} ${text}"><meta property="article:published_time" content="${text}">
<link rel="canonical" href="javascript:globalThis.hacked=1//${n}"><base href="https://evil.example/">
<script type="application/ld+json">${JSON.stringify(about).replace(/<\//g, '<\\/')}</script></head>
<body onload="globalThis.hacked=1"><article><h1>Strike ${n} ${text}</h1>
<p onclick="globalThis.hacked=1">The port stood still on Monday, and nobody knew when it would open again. ${payload}</p>
${paragraphs}
<p>“We will not go back until the port pays us,” said Ada ${word(n, 'ond')}, a docker. <img src=x onerror="globalThis.hacked=1"></p>
<svg onload="globalThis.hacked=1"><script>globalThis.hacked=1</script></svg></article></body></html>`
}

/** A word that no other article has, so that they make claims of their own. */
const word = (n: number, end: string) => `Q${'bcdfghjklm'[n % 10]}${'aeiou'[Math.floor(n / 10)]}${end}`

const line = (payload: string) => payload.replace(/\s+/g, ' ')

/** Who says what in such an article, without a model. */
export function saidIn(text: string): AttributionSpans[] {
  const found = /^(.+) (said): (.+)$/mu.exec(text)
  if (!found) return []
  const { index, 1: who, 3: content } = found
  const cue = index + who!.length + 1
  return [
    {
      source: [{ start: index, end: index + who!.length }],
      cue: [{ start: cue, end: cue + 'said'.length }],
      content: [{ start: cue + 'said: '.length, end: cue + 'said: '.length + content!.length }],
      confidence: 1,
    },
  ]
}
