/** Forms that change what was read: the edges of a statement, terms, what a correction changed. */
export const EDITING = `
.edges{max-width:42.5rem;padding-inline:.6rem;border-inline-start:3px solid var(--line)}
.edges>span:not(.handle){color:var(--soft)}
.edges mark{background:var(--content);color:inherit}
[data-island=edges] .filters>span{display:inline-flex;flex-wrap:wrap;gap:0 .7rem;align-items:center}
.keyed{display:none}.live .keyed{display:inline}
.handle{display:inline-block;width:24px;height:1.4em;margin:0 -6px;vertical-align:-.3em;cursor:ew-resize;touch-action:none;background:linear-gradient(var(--cue),var(--cue)) center/4px 100% no-repeat}
.handle:focus-visible{outline:3px solid var(--link);outline-offset:0}
.forms{display:flex;flex-wrap:wrap;gap:.3rem 1.5rem;align-items:center;margin:.3rem 0}
.forms form.correct,li .forms form.correct{margin:0}
fieldset.picks{border:0;padding:0;margin:0;width:100%}
.pick{display:grid;grid-template-columns:auto minmax(0,1fr);gap:.3rem .8rem;align-items:start}
.pick input{width:24px;height:24px;min-height:0;margin:.2rem 0}
.review>h2{border:0;margin:.6rem 0 .2rem;padding:0;font-size:1.2rem}
.reader.around{border-block:1px solid var(--line);padding:.3rem 0;margin:.4rem 0;max-width:46rem}
.reader.around p.block.paragraph::before{content:none}
.context .block{color:var(--soft);font-size:.98rem}
.sides{display:grid;gap:0 3rem}
.sides h3{margin-top:.6rem}
.doubts{margin:.3rem 0;padding-inline-start:1.2rem}
@media(min-width:62rem){.sides{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}}
.decide fieldset{border:0;padding:0;margin:.6rem 0}
.decide legend{padding:0;font-size:.9rem;color:var(--soft)}
.decide .forms{gap:.5rem}
.decide :is(button,a.button){min-height:2.1rem;padding:.25rem .7rem}
.decide form>.forms :is(button,a.button){min-height:2.75rem;padding:.25rem 1rem}
@media(max-width:40rem){.decide :is(button,a.button){min-height:2.75rem}}
.decide .main{border:2px solid var(--ink);font-weight:600}
.decide .note{display:grid;gap:.2rem;font-size:.9rem;max-width:30rem;margin:.6rem 0}
a.button{display:inline-flex;gap:.4rem;align-items:center;border:1px solid var(--soft);border-radius:3px;color:inherit;text-decoration:none;background:var(--wash)}
.differing ins,.differing del{margin-inline-end:.4rem;text-decoration:none}
`
