/** Colours, type and form fields. Two voices: the coverage's words in a serif, ours in a sans. No colour carries a meaning alone. */
const DARK =
  '--paper:#161615;--ink:#eceae4;--soft:#b3afa6;--line:#3a3833;--link:#8fc3f5;--wash:#22211f;--content:#4a3f12;--source:#8fc3f5;--cue:#e0b26a;--good:#7fd19b;--bad:#ff9a94;--doubt:#e6bd6c;'

export const BASE = `
:root{color-scheme:light dark;--paper:#fdfcf9;--ink:#1b1b1a;--soft:#5a5752;--line:#dcd8cf;--link:#0b4f8a;--wash:#f3f0e8;
--content:#fff3c4;--source:#0b4f8a;--cue:#7a4b00;--good:#1d6b3a;--bad:#a32020;--doubt:#7a5200;
--serif:"Iowan Old Style","Palatino Linotype",Palatino,"Source Serif 4","Book Antiqua",Georgia,"Times New Roman",serif;
--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans",Arial,sans-serif}
:root[data-theme=light]{color-scheme:light}
:root[data-theme=dark]{color-scheme:dark;${DARK}}
@media(prefers-color-scheme:dark){:root:not([data-theme=light]){${DARK}}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.45 var(--sans);overflow-wrap:anywhere}
a{color:var(--link);text-underline-offset:.16em;text-decoration-thickness:.06em}
a:hover{text-decoration-thickness:.12em}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
h1,h2,h3{text-wrap:balance}
h1{font:700 1.9rem/1.15 var(--serif);margin:.3rem 0}
h1.words{font-weight:600;font-size:1.6rem;line-height:1.25;max-width:48rem}
h1 .said,h1 .said a{font:inherit!important}
h2{font:700 1.05rem/1.25 var(--sans);margin:2rem 0 .5rem;padding-top:.5rem;border-top:2px solid var(--ink)}
h2 a{color:inherit;text-decoration:none}
h2 a:hover{text-decoration:underline}
h2.plain{border:0;padding:0;margin:.2rem 0}
h3{font:600 .95rem/1.3 var(--sans);margin:1.1rem 0 .3rem}
p{margin:.4rem 0}
ol,ul{padding-left:1.4rem}
ul.plain,ol.claims,ol.carried,ul.inline{list-style:none;margin:0;padding:0}
ul.inline{display:flex;flex-wrap:wrap;gap:.15rem 1rem}
.soft,.rule,.why{color:var(--soft);font-size:.875rem}
.rule{max-width:46rem}details.rule{margin:.4rem 0}
.lead{color:var(--soft)}
.kicker{font-weight:600;font-size:.9rem;margin:.2rem 0 0}
.empty{padding:1.2rem;background:var(--wash);border-radius:4px;max-width:46rem}
.notice{padding:.6rem 1rem;border-left:4px solid var(--bad);background:var(--wash)}
q,blockquote{quotes:"“" "”" "‘" "’";font-family:var(--serif)}
q.bare{quotes:none}
blockquote{margin:.3rem 0;font:1.02rem/1.45 var(--serif)}
::placeholder{color:var(--soft);opacity:1}
input,select,textarea,button{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--soft);border-radius:3px;padding:.25rem .5rem;min-height:2.1rem;max-width:100%}
button{cursor:pointer;background:var(--wash)}
summary{cursor:pointer;min-height:24px}
code{font-size:.9em;overflow-wrap:anywhere}
kbd{font:inherit;border:1px solid var(--soft);border-radius:3px;padding:0 .4em;background:var(--wash)}
dl{margin:.4rem 0;display:grid;grid-template-columns:max-content 1fr;gap:.15rem .75rem}
dt{color:var(--soft)}dd{margin:0}
table{border-collapse:collapse;font-size:.92rem}
th,td{text-align:left;vertical-align:top;padding:.5rem .8rem .5rem 0;border-bottom:1px solid var(--line)}
thead th{font-size:.8rem;color:var(--soft);border-bottom:2px solid var(--ink)}
.scroll{overflow-x:auto}
.scroll td,.scroll th{min-width:11rem}
del{color:var(--bad)}ins{color:var(--good);text-decoration:none}
dialog{color:inherit;background:var(--paper);border:1px solid var(--soft);border-radius:6px;max-width:30rem}
dialog::backdrop{background:#0008}
dialog h2{border:0;margin:0}
`
