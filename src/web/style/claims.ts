/** Claims wherever they stand: in lists, beside them, face to face, by origin. */
export const CLAIMS = `
.masthead{max-width:62rem}
.masthead a{color:inherit;text-decoration-color:color-mix(in srgb,currentColor 45%,transparent)}
.cols>*>section:first-child>h2,.cols>section>h2:first-child{margin-top:1.1rem}
.since{background:var(--wash);border-left:4px solid var(--ink);padding:.45rem .8rem;margin:.7rem 0;font-size:.95rem}
.claim{padding:.55rem 0 .6rem;border-bottom:1px solid var(--line)}
.long>ol{contain:content;content-visibility:auto;contain-intrinsic-block-size:auto 52rem;margin:0 -.6rem;padding:0 .6rem}
.long>.laid{content-visibility:visible}
@media(max-width:40rem){.long>ol{contain-intrinsic-block-size:auto 70rem}}
.claim .said,.origin .said,.steps-in-time .said,td .said,.facing .said{font:1.08rem/1.38 var(--serif);margin:.1rem 0 .2rem;max-width:44rem}
.said>.soft{font:.875rem/1.4 var(--sans)}
.said a{display:block}
.said a,.quoted{color:inherit;text-decoration:none}
.said a:hover,.quoted:hover{text-decoration:underline;text-decoration-thickness:.06em}
aside .claim .said,td .said{font-size:1rem}
.rest{margin:.3rem 0}.rest>summary{color:var(--soft);font-size:.875rem}
.run{margin:.25rem 0}.run .said,.run .said a{display:inline}
.short .claim{padding:.4rem 0}
.word{font-size:.9rem;margin:.1rem 0}
.status{font-weight:600;font-size:.85rem;margin-right:.25rem}.status.by{margin-right:0}
.status::before{content:"●\\00a0";font-size:.7em;vertical-align:.12em}
.status.confirmed,.status.agrees{color:var(--good)}.status.confirmed::before{content:"✓\\00a0"}
.status.denied,.status.retracted{color:var(--bad)}.status.denied::before,.status.retracted::before{content:"✕\\00a0"}
.status.disputed,.status.unconfirmed{color:var(--doubt)}.status.disputed::before{content:"◐\\00a0"}.status.unconfirmed::before{content:"○\\00a0"}
.status.reported{color:var(--soft);font-weight:500}
.byline .word{font-size:1rem}
.verdict{max-width:46rem}.verdict .status{font-size:1rem}
.new{border:1px solid currentColor;border-radius:3px;padding:0 .3em;font-size:.75rem;margin-left:.4rem;white-space:nowrap}
.facing{display:grid;gap:.8rem 1.5rem;padding:.7rem 0;border-bottom:1px solid var(--line)}.facing>div+div{border-left:3px solid var(--line);padding-left:.8rem}.side+.side,.facing .rest>*{margin-top:.55rem}
@media(min-width:40rem){main>section .facing{grid-template-columns:1fr 1fr}main>section .facing>div+div{padding-left:1.5rem}.facing .why{grid-column:1/-1}}
body.embed{padding:.2rem .9rem}body.embed main{padding:.3rem 0;border:0;max-width:none}body.embed h1{font-size:1.15rem}
.excerpt{font:1.05rem/1.5 var(--serif);max-width:44rem;white-space:pre-line}.excerpt .around{color:var(--soft)}.excerpt q{quotes:none}.excerpt mark{background:var(--content);color:inherit}
.claim:target{outline:2px solid var(--cue);outline-offset:.4rem}
.origin{border-left:4px solid var(--ink);padding:.1rem 0 .4rem 1rem;margin:1.1rem 0}
.origin h3{margin:.1rem 0}
.origin h3 .soft{font-weight:400}
.carried{padding:0 0 0 .75rem!important;border-left:1px solid var(--line)}
.carried li{padding:.35rem 0}
.carried .said{font-size:1rem}
.steps-in-time{list-style:none;padding:0;margin:0}
.steps-in-time li{padding:.4rem 0;border-bottom:1px solid var(--line)}
.steps-in-time li>.soft:first-child{display:inline-block;min-width:12rem}
form.correct{display:inline-flex;flex-wrap:wrap;gap:.3rem .6rem;align-items:center;margin:.25rem .5rem .25rem 0}
.correct button{font-size:.8rem;min-height:1.75rem;padding:.1rem .5rem}
li form.correct,.word form.correct{margin:0 0 0 .5rem}
.origin form.correct button{background:none;border:0;padding:0;min-height:24px;color:var(--soft);text-decoration:underline}
.corrections{margin:.4rem 0;font-size:.9rem}
.replaced del,.replaced ins{display:block;text-decoration:none}
.day{margin:0;padding:.8rem 0;border-bottom:1px solid var(--line)}
@media(min-width:48rem){.day{display:grid;grid-template-columns:11rem minmax(0,1fr);gap:0 1.5rem}}
.day h2{border:0;margin:0;padding:0}
.day .claim:first-child{padding-top:0}.day .claim:last-child{border:0}
.sourcing :is(td,th){min-width:0;overflow-wrap:normal}.sourcing .n,.sourcing thead th:not(:first-child,:last-child){text-align:right;font-variant-numeric:tabular-nums}.sourcing :is(td,th):last-child{min-width:14rem}
.sourcing th[scope=row]{position:sticky;left:0;max-width:14rem;overflow-wrap:break-word;background:var(--paper)}
.positions td{min-width:13rem}.positions th{min-width:7.5rem}.positions th[scope=row]{position:sticky;left:0;min-width:7.5rem;overflow-wrap:break-word;background:var(--paper)}
.positions details{font-size:.875rem}
@media(max-width:48rem){
.positions :is(table,tbody,tr,td,th[scope=row]){display:block;min-width:0;border:0;padding:.2rem 0}
.positions thead{display:none}
.positions tr{border-top:2px solid var(--ink);padding:.4rem 0 .8rem}
.positions th[scope=row]{position:static;font-size:1.1rem}
.positions .party{display:inline;font-weight:600}
.positions td.none{display:inline}.positions td.none .party{font-weight:400}.positions td.none .party::after{content:":"}.positions td.none:has(~td.none)::after{content:" · "}
}
`
