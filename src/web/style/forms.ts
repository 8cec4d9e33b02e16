/** Forms of a page of their own: one field below the other. */
export const FORMS = `
main input[type=search]{width:22rem}
form.filters label{max-width:100%}
@media(max-width:40rem){
form.filters label,form.filters details label{display:grid;grid-template-columns:7.5rem minmax(0,1fr);gap:.6rem;align-items:center;width:100%;margin:.3rem 0}
form.filters label :is(input,select){width:100%}
}
form.stacked{display:grid;gap:1rem;max-width:42rem;margin:1rem 0}
form.stacked label{display:grid;gap:.25rem;font-weight:600}
form.stacked input,form.stacked textarea{font-weight:400}
form.stacked details label{margin:.6rem 0}
form.stacked summary{cursor:pointer;min-height:24px}
form.stacked button{justify-self:start;min-height:2.75rem;padding:.25rem 1.25rem}
textarea{font:1rem/1.5 var(--serif);color:inherit;background:var(--paper);border:1px solid var(--soft);border-radius:3px;padding:.5rem;width:100%}
textarea:focus-visible{outline:3px solid var(--link);outline-offset:2px}
form.stacked .drop{border:2px dashed var(--soft);border-radius:4px;padding:1rem}
form.stacked .drop .soft{font-weight:400}
.drop.over{border-color:var(--link);background:var(--wash)}
.drop input[type=file]{border:0;padding:0;min-width:0;max-width:100%}
[role=alert]{border-left:4px solid var(--bad);padding:.25rem .75rem}
ol.comments .text{white-space:pre-line;max-width:44rem}
form.account{margin:.4rem 0}
@media print{form.stacked,form.account{display:none}}
`
