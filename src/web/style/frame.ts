/** What stands around every page. */
export const FRAME = `
:root{--edge:max(1.25rem,calc((100% - 80rem)/2 + 1.25rem))}
.bar .more,.below,.party{display:none}
#more{display:contents}
.skip{position:absolute;left:-99em}.skip:focus{left:1em;top:.5em;background:var(--paper);padding:.5em;z-index:9}
header.bar{display:flex;flex-wrap:wrap;gap:.1rem 1.5rem;align-items:center;padding:.35rem var(--edge);border-bottom:1px solid var(--line)}
.bar .home{font:700 1.1rem var(--serif);color:var(--ink);text-decoration:none;padding:.35rem 0;white-space:nowrap}
.bar nav{display:flex;flex-wrap:wrap;gap:0 1.1rem}
.bar nav a{padding:.35rem 0;text-decoration:none;border-bottom:3px solid transparent}
.bar nav a[aria-current]{color:var(--ink);border-color:var(--ink)}
.bar search{margin-left:auto}.bar form{display:flex;gap:.4rem}.bar form input{width:11.5rem}
main{max-width:80rem;margin:0 auto;padding:1rem 1.25rem 4rem}
main>:is(h2,ol,ul),main>section:not(.scroll){max-width:60rem}
.cols{display:grid;gap:0 3rem}
.cols>*{min-width:0}
@media(min-width:62rem){.cols{grid-template-columns:minmax(0,1fr) 21rem}}
.filters{display:flex;flex-wrap:wrap;gap:.2rem .95rem;font-size:.875rem;margin:.5rem 0;align-items:center}
.filters .group{display:contents}
.filters .group~.group::before{content:"";flex-basis:100%;height:0}
.filters a{padding:.15rem 0;min-height:24px}
.filters a[aria-current]{color:var(--ink);font-weight:600;text-decoration:none}
.filters details{flex-basis:100%}.filters details label{display:inline-block;margin:.3rem .8rem .3rem 0}
footer{border-top:1px solid var(--line);padding:1rem var(--edge) 1.5rem;color:var(--soft);font-size:.875rem}
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
header.bar{flex-wrap:nowrap;gap:1rem;padding:.3rem 1rem}
footer{padding-inline:1rem}
h1{font-size:1.45rem}h1.words{font-size:1.3rem}
.bar search{flex:1;min-width:0;max-width:18rem}.bar form input{flex:1;min-width:0;min-height:44px}.bar form button{display:none}
body:has(.bar nav){--bar:3.25rem;padding-bottom:var(--bar)}
html:has(.bar nav){scroll-padding-bottom:4rem}
.bar nav{position:fixed;inset:auto 0 0;z-index:4;flex-wrap:nowrap;gap:0;height:var(--bar);background:var(--paper);border-top:1px solid var(--line)}
.bar nav>*{flex:1;justify-content:center}
.bar nav>a,.bar .more{display:flex;align-items:center;height:100%;font-size:.9rem;background:none;border:0;border-top:3px solid transparent;border-radius:0;color:var(--link)}
.bar .more:has(~#more [aria-current]){color:var(--ink);border-color:var(--ink)}
#more:not(:popover-open){display:none}
#more:popover-open{display:grid;grid-template-columns:1fr 1fr;position:fixed;inset:auto 0 var(--bar);width:auto;margin:0;padding:.5rem 1rem;border:0;border-top:2px solid var(--ink);background:var(--paper);color:inherit}
#more a[aria-current]{border:0;font-weight:600}
.below{display:block;font-size:.9rem}.below a{min-height:44px;display:inline-flex;align-items:center}
.filters .group{display:flex;gap:0 1rem;overflow-x:auto;white-space:nowrap;flex-basis:100%}
.filters .group~.group::before{content:none}
.filters{gap:0 1rem;margin:.2rem 0}form.filters{row-gap:.5rem}
.filters a{min-height:44px;display:inline-flex;align-items:center}
#more a,.choices a,.steps{gap:0 .8rem;font-size:.85rem}
.share a,.steps a{min-height:44px;display:inline-flex;align-items:center}
}
`
