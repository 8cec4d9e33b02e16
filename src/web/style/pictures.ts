/** Map, provenance, timeline. Each is drawn from a list that stands on the same page. */
export const PICTURES = `
.map{width:100%;max-height:28rem;border:1px solid var(--line);background:var(--wash)}
.map .land{fill:var(--paper);stroke:color-mix(in srgb,var(--soft) 50%,var(--paper))}
.map circle{fill:var(--link);fill-opacity:.75;stroke:var(--paper)}
.map circle.country,.map circle.region{fill:none;stroke:var(--link)}
.map text{fill:var(--ink);font-family:var(--sans);paint-order:stroke;stroke:var(--paper);stroke-width:.25em;stroke-linejoin:round}
.provenance text{fill:var(--ink);font:13px var(--sans);paint-order:stroke;stroke:var(--paper);stroke-width:8px;stroke-linejoin:round}
.provenance .root{font-weight:600}
.provenance path{fill:none;stroke:var(--soft)}
.spread{display:block;width:100%;max-width:56rem;margin:.5rem 0 1rem}
.spread rect{fill:var(--link)}
.spread text{fill:var(--soft);font:12px var(--sans)}
.spread line{stroke:var(--line)}
@media(max-width:40rem){.spread{overflow:visible}.spread text{font-size:26px;transform:translateY(10px)}.map text{display:none}}
`
