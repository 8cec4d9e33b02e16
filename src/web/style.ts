/** The look of every page. Two voices: the coverage's words in a serif, ours in a sans. No colour carries a meaning alone. */
const DARK =
  '--paper:#161615;--ink:#eceae4;--soft:#aeaaa1;--line:#3a3833;--link:#8fc3f5;--wash:#22211f;--content:#4a3f12;--source:#8fc3f5;--cue:#e0b26a;--good:#7fd19b;--bad:#ff9a94;--doubt:#e6bd6c'

export const STYLE = `
:root{color-scheme:light dark;--paper:#fdfcf9;--ink:#1b1b1a;--soft:#5d5a55;--line:#dcd8cf;--link:#0b4f8a;--wash:#f3f0e8;
--content:#fff3c4;--source:#0b4f8a;--cue:#7a4b00;--good:#1d6b3a;--bad:#a32020;--doubt:#7a5200;
--serif:"Iowan Old Style","Palatino Linotype",Palatino,"Book Antiqua",Georgia,"Times New Roman",serif;
--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
:root[data-theme=light]{color-scheme:light}
:root[data-theme=dark]{color-scheme:dark;${DARK}}
@media(prefers-color-scheme:dark){:root:not([data-theme=light]){${DARK}}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.45 var(--sans)}
a{color:var(--link);text-underline-offset:.15em}
a:focus-visible,button:focus-visible,input:focus-visible,select:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-99em}.skip:focus{left:1em;top:.5em;background:var(--paper);padding:.5em;z-index:9}
header.bar{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;align-items:center;padding:.4rem 1.25rem;border-bottom:1px solid var(--line)}
.bar .home{font-weight:700;color:var(--ink);text-decoration:none;padding:.35rem 0}
.bar nav{display:flex;flex-wrap:wrap;gap:0 1rem}
.bar nav a{padding:.35rem 0;text-decoration:none}.bar nav a[aria-current]{color:var(--ink);border-bottom:3px solid var(--ink)}
.bar search{margin-left:auto}.bar form{display:flex;gap:.4rem}
input,select,button{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--soft);border-radius:3px;padding:.25rem .5rem;min-height:2.1rem}
button{cursor:pointer;background:var(--wash)}
main{max-width:80rem;margin:0 auto;padding:1rem 1.25rem 4rem}
h1{font:700 1.7rem/1.15 var(--serif);margin:.3rem 0 .3rem;text-wrap:balance}
h2{font:700 1.05rem/1.2 var(--sans);margin:1.8rem 0 .5rem;padding-top:.5rem;border-top:2px solid var(--ink)}
h3{font:600 .95rem/1.3 var(--sans);margin:1.1rem 0 .3rem}
p{margin:.4rem 0}
.soft,.rule{color:var(--soft);font-size:.875rem}
.lead{font-size:1rem;color:var(--soft)}
.cols{display:grid;gap:0 2.5rem}
@media(min-width:62rem){.cols{grid-template-columns:minmax(0,1fr) 21rem}}
ol.claims,ul.plain{list-style:none;margin:0;padding:0}
.claim{padding:.6rem 0 .65rem;border-bottom:1px solid var(--line)}
.claim .said{font:1.06rem/1.35 var(--serif);margin:.1rem 0}
.said a{color:inherit;text-decoration:none}.said a:hover{text-decoration:underline}
q,blockquote{quotes:"“" "”" "‘" "’";font-family:var(--serif)}
q.bare{quotes:none}
blockquote{margin:.2rem 0;font:1.02rem/1.4 var(--serif)}
.word{font-size:.875rem}
.status{font-weight:600;font-size:.8rem;letter-spacing:.02em;text-transform:uppercase;margin-right:.5rem;white-space:nowrap}
.status::before{content:"● "}.status.confirmed,.status.agrees{color:var(--good)}.status.denied,.status.retracted{color:var(--bad)}.status.denied::before,.status.retracted::before{content:"✕ "}
.status.disputed,.status.unconfirmed{color:var(--doubt)}.status.disputed::before{content:"◐ "}.status.unconfirmed::before{content:"○ "}.status.confirmed::before{content:"✓ "}
.status.reported{color:var(--soft);font-weight:500}
.new{border:1px solid currentColor;border-radius:3px;padding:0 .3em;font-size:.75rem;margin-left:.4rem;white-space:nowrap}
.filters{display:flex;flex-wrap:wrap;gap:.2rem .9rem;font-size:.875rem;margin:.4rem 0}
.filters a{padding:.15rem 0;min-height:24px}
.filters a[aria-current]{color:var(--ink);font-weight:600;text-decoration:none}
.facing{display:grid;gap:.5rem 1.5rem;padding:.5rem 0;border-bottom:1px solid var(--line)}
@media(min-width:40rem){.facing{grid-template-columns:1fr 1fr}}
table{border-collapse:collapse;width:100%;font-size:.92rem}th,td{text-align:left;vertical-align:top;padding:.4rem .6rem .4rem 0;border-bottom:1px solid var(--line)}
thead th{font-size:.8rem;color:var(--soft)}
.scroll{overflow-x:auto}
.origin{border-left:3px solid var(--line);padding:.1rem 0 .3rem .9rem;margin:.8rem 0}
.origin ol{list-style:none;margin:0;padding:0 0 0 .75rem}
.origin li{padding:.3rem 0}
.why{color:var(--soft);font-size:.875rem}
.reader{display:grid;gap:0 2.5rem}
@media(min-width:62rem){.reader{grid-template-columns:minmax(0,42.5rem) minmax(16rem,25rem)}}
.reader .text{font:1.08rem/1.6 var(--serif)}
.reader .text p,.reader .text h3,.reader .text li{margin:.75rem 0;scroll-margin-top:6rem}
.furniture,.caption,.byline,.label,.dateline,.note{font:.875rem/1.4 var(--sans);color:var(--soft)}
.content{background:var(--content);box-decoration-break:clone;-webkit-box-decoration-break:clone}
.content.first::before{content:"[";color:var(--soft)}.content.last::after{content:"]";color:var(--soft)}
.source{text-decoration:underline;text-decoration-thickness:2px;text-decoration-color:var(--source)}
.cue{text-decoration:underline dotted;text-decoration-thickness:2px;text-decoration-color:var(--cue)}
mark{background:var(--content);color:inherit;outline:2px solid var(--cue)}
.card{border:1px solid var(--line);border-radius:4px;padding:.5rem .75rem;margin:.5rem 0;font-size:.9rem;scroll-margin-top:1rem}
.card:target,.card.chosen{border-color:var(--ink);box-shadow:inset 4px 0 0 var(--ink)}
.card summary{cursor:pointer;min-height:24px}
.cards{max-height:none}
@media(min-width:62rem){.cards{position:sticky;top:0;max-height:100vh;overflow:auto;align-self:start}}
dl{margin:.3rem 0;display:grid;grid-template-columns:max-content 1fr;gap:.1rem .75rem}dt{color:var(--soft)}dd{margin:0}
.versions del{color:var(--bad)}.versions ins{color:var(--good)}
.map{width:100%;max-height:28rem;border:1px solid var(--line);background:var(--wash)}.map .land{fill:var(--paper);stroke:var(--soft)}
.map circle{fill:var(--link);fill-opacity:.75;stroke:var(--paper)}.map circle.country,.map circle.region{fill:none;stroke:var(--link)}
.map text{fill:var(--ink);font-family:var(--sans);paint-order:stroke;stroke:var(--paper);stroke-width:.25em;stroke-linejoin:round}
form.correct{display:inline-flex;flex-wrap:wrap;gap:.3rem .6rem;align-items:center;margin:.25rem .5rem .25rem 0}.correct button{font-size:.8rem;min-height:1.75rem;padding:.1rem .5rem}
.filters details{flex-basis:100%}.filters details label{display:inline-block;margin:.3rem .8rem .3rem 0}.filters summary{cursor:pointer;min-height:24px}
.corrections{margin:.4rem 0;font-size:.9rem}.corrections summary{cursor:pointer;min-height:24px}
@media print{form.correct,.corrections{display:none}}
h2.plain{border:0;padding:0;margin:.2rem 0}
footer .choices,footer .choices nav{display:flex;flex-wrap:wrap;gap:.2rem 1rem}footer .choices{gap:.2rem 2.5rem}footer .choices a{min-height:24px}footer .choices a[aria-current]{color:var(--ink);font-weight:600;text-decoration:none}
footer{border-top:1px solid var(--line);padding:1rem 1.25rem;color:var(--soft);font-size:.875rem}
@media(max-width:40rem){main{padding:.6rem 1rem 4rem}header.bar{padding:.3rem 1rem}h1{font-size:1.4rem}.bar search{margin-left:0;width:100%}.bar form input{flex:1;min-width:0}.bar nav a,.filters a{min-height:44px;display:inline-flex;align-items:center}}
@media(forced-colors:active){.content,mark{background:Mark;color:MarkText}}
@media print{footer .choices{display:none}:root,:root[data-theme]{color-scheme:light;--paper:#fff;--ink:#000;--soft:#333;--link:#000;--content:#eee}header.bar nav,header.bar form,.filters,.skip{display:none}.claim{break-inside:avoid}.cards{position:static;max-height:none}a[href^="http"]::after{content:" (" attr(href) ")";font-size:.8em}}
`
