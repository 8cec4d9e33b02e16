/** Articles that try to break out of the page, at every place where text from outside is shown. */
const PAYLOADS = [
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
]

const line = (payload: string) =>
  `Jan Kral said on Friday that ${payload} would close the port. “We will ${payload} strike,” said Ada ${payload} Brandt of the union.`

export const HOSTILE = PAYLOADS.flatMap((payload, n) =>
  ['title', 'byline', 'outlet', 'text', 'url', 'published', 'id', 'labels'].map((field) => {
    const article: Record<string, string> = {
      id: `${n}-${field}`,
      outlet: 'Harbour Post',
      title: `A strike ${n}`,
      text: `A strike ${n}\n\nDock workers voted on Monday to go on with their strike ${n}, the union said in a statement.\n\n${field === 'text' ? line(payload) : ''}`,
    }
    if (field === 'url')
      article.url = payload.startsWith('<')
        ? `javascript:globalThis.hacked=1//${payload}`
        : `https://evil.example/${payload}`
    else if (field !== 'text' && field !== 'labels') article[field] = `${n} ${payload}`
    if (field === 'labels') article.text = `A strike ${n}\n\n${payload} Exclusive\n\n${article.text}`
    return article
  }),
)
