/** The text of an article, its marks, and the cards beside it. */
import { LANGUAGES } from '../words/index.ts'

/** What a screen reader says where a mark begins; seen, there is nothing but the mark. */
const labels = LANGUAGES.map(
  ({ code, article }) =>
    `:root:lang(${code}){--who:"${article.source}: ";--how:"${article.cue}: ";--what:"${article.content}: "}`,
).join('')

export const ARTICLE = `${labels}
.steps{display:flex;flex-wrap:wrap;gap:.2rem 1.1rem;align-items:center;font-size:.9rem;padding:.5rem 0;border-top:2px solid var(--ink);border-bottom:1px solid var(--line);margin:1rem 0;position:sticky;top:0;background:var(--paper);z-index:2}
.steps a{padding:.15rem 0;min-height:24px}
.legend{margin-left:auto;color:var(--soft)}
.about{font-size:.9rem;margin:.4rem 0}
.reader{counter-reset:block;padding-top:.5rem}
.row{display:grid;gap:0 2.5rem}
.block{font:1.09rem/1.62 var(--serif);margin:.55rem 0;position:relative;scroll-margin-top:33vh;white-space:pre-line}
p.block.paragraph{counter-increment:block}
@media(min-width:62rem){
.row{grid-template-columns:minmax(0,42.5rem) minmax(16rem,1fr)}
.reader{padding-left:2.2rem}
p.block.paragraph::before{content:counter(block);position:absolute;left:-2.2rem;top:.35em;font:.75rem var(--sans);color:var(--soft)}
}
h2.block{font:700 1.2rem/1.3 var(--serif);border:0;margin:1.4rem 0 .3rem;padding:0}
blockquote.block{border-left:3px solid var(--line);padding-left:1rem}
.block.title,.block.subtitle{font-weight:600}
.block.furniture,.block.caption,.block.byline,.block.label,.block.dateline,.block.note{font:.875rem/1.45 var(--sans);color:var(--soft)}
.block.furniture,.block.byline,.block.label,.block.dateline{margin-block:.1rem}
.reader mark{background:var(--content);color:inherit;outline:2px solid var(--cue);scroll-margin-top:33vh;box-decoration-break:clone;-webkit-box-decoration-break:clone}
.content{background:var(--content);box-decoration-break:clone;-webkit-box-decoration-break:clone}
.content.first::before{content:"[";color:var(--soft);content:"[" / var(--what)}
.content.last::after{content:"]";color:var(--soft);content:"]" / ""}
.source{text-decoration:underline;text-decoration-thickness:2px;text-decoration-color:var(--source)}
.cue{text-decoration:underline dotted;text-decoration-thickness:2px;text-decoration-color:var(--cue)}
.source::before{content:"";content:"" / var(--who)}
.cue::before{content:"";content:"" / var(--how)}
.copied{border-bottom:3px double var(--good)}
[data-of]{cursor:pointer}
.plain .content,.plain .source,.plain .cue{background:none;text-decoration:none;cursor:auto}
.plain .content::before,.plain .content::after{content:none}
.plain .cards{display:none}
.cards{font-size:.88rem;margin:.5rem 0}
.card{border-left:3px solid var(--line);padding:.1rem 0 .1rem .75rem;margin:.15rem 0}
.card summary{list-style:none;color:var(--soft)}
.card summary::-webkit-details-marker{display:none}
.card summary strong{color:var(--ink);font-weight:600}
.card[open]{border:1px solid var(--line);border-left:4px solid var(--soft);border-radius:3px;padding:.6rem .75rem;margin:.4rem 0;background:var(--wash)}
.card.chosen{border-left-color:var(--ink)}
.card blockquote{font-size:1rem}
@media(max-width:61.99rem){
.card:not([open]){display:inline-block;margin-right:1rem}
.card.chosen[open]{position:fixed;inset:auto 0 var(--bar,0);max-height:45vh;overflow:auto;margin:0;border-width:2px 0 0;border-color:var(--ink);border-radius:0;z-index:3;padding:.7rem 1rem 1.2rem}
html:has(.card.chosen[open]){scroll-padding-bottom:52vh}
body:has(.card.chosen[open]) footer{padding-bottom:52vh}
.card.chosen blockquote{display:-webkit-box;-webkit-line-clamp:2;-webkit-box-orient:vertical;overflow:hidden}
.legend{display:none}
.block{font-size:17px}
}
.versions{display:grid;gap:0 2.5rem}
@media(min-width:48rem){.versions{grid-template-columns:1fr 1fr}}
.pre{white-space:pre-line;font:1rem/1.6 var(--serif)}
.versions del{background:color-mix(in srgb,var(--bad) 14%,transparent)}
.versions ins{background:color-mix(in srgb,var(--good) 16%,transparent)}
.versions del::before{content:"−"}.versions ins::before{content:"+"}
@media(forced-colors:active){.content,mark{background:Mark;color:MarkText}}
`
