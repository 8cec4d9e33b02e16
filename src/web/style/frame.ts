/** What stands around every page. */
export const FRAME = `
.skip{position:absolute;left:-99em}.skip:focus{left:1em;top:.5em;background:var(--paper);padding:.5em;z-index:9}
header.bar{display:flex;flex-wrap:wrap;gap:.1rem 1.5rem;align-items:center;padding:.35rem 1.25rem;border-bottom:1px solid var(--line)}
.bar .home{font:700 1.1rem var(--serif);color:var(--ink);text-decoration:none;padding:.35rem 0}
.bar nav{display:flex;flex-wrap:wrap;gap:0 1.1rem}
.bar nav a{padding:.35rem 0;text-decoration:none;border-bottom:3px solid transparent}
.bar nav a[aria-current]{color:var(--ink);border-color:var(--ink)}
.bar search{margin-left:auto}.bar form{display:flex;gap:.4rem}
main{max-width:80rem;margin:0 auto;padding:1rem 1.25rem 4rem}
.cols{display:grid;gap:0 3rem}
.cols>*{min-width:0}
@media(min-width:62rem){.cols{grid-template-columns:minmax(0,1fr) 21rem}}
.filters{display:flex;flex-wrap:wrap;gap:.2rem .95rem;font-size:.875rem;margin:.5rem 0;align-items:center}
.filters a{padding:.15rem 0;min-height:24px}
.filters a[aria-current]{color:var(--ink);font-weight:600;text-decoration:none}
.filters details{flex-basis:100%}.filters details label{display:inline-block;margin:.3rem .8rem .3rem 0}
footer{border-top:1px solid var(--line);padding:1rem 1.25rem;color:var(--soft);font-size:.875rem}
footer p{max-width:46rem}
.choices,.choices nav{display:flex;flex-wrap:wrap;gap:.2rem 1rem;align-items:center}
.choices{gap:.2rem 2.5rem;border:0;padding:0;margin:0}
.choices[hidden]{display:none}
.choices a{padding:.2rem 0;min-height:24px}
.choices a[aria-current],.choices [aria-pressed=true]{color:var(--ink);font-weight:600;text-decoration:none}
.share{display:flex;flex-wrap:wrap;gap:.3rem 1.1rem;align-items:center;margin:2rem 0 0;padding-top:.6rem;border-top:1px solid var(--line);font-size:.9rem}
.share a{padding:.2rem 0;min-height:24px}
@media(max-width:40rem){
main{padding:.6rem 1rem 4rem}
header.bar{padding:.3rem 1rem}
h1{font-size:1.45rem}h1.words{font-size:1.3rem}
.bar search{margin-left:0;width:100%}.bar form input{flex:1;min-width:0}
.bar nav{gap:0 .9rem}
.filters a{min-height:36px;display:inline-flex;align-items:center}
.bar nav a,.choices a,.share a,.steps a,footer a,.masthead a{min-height:44px;display:inline-flex;align-items:center}
.masthead a,.masthead span{min-height:0;display:inline}
}
`
