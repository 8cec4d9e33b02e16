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
.differing ins,.differing del{margin-inline-end:.4rem;text-decoration:none}
`
