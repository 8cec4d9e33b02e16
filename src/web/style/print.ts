/** On paper: light, unfolded, with the addresses of links, and no claim cut in two. */
export const PRINT = `
@media print{
:root,:root[data-theme]{color-scheme:light;--paper:#fff;--ink:#000;--soft:#333;--link:#000;--content:#eee;--wash:#fff;--line:#999}
header.bar nav,header.bar form,.filters,.skip,.choices,.share,.steps,form.correct,.corrections,dialog{display:none!important}
body{font-size:11pt}
main{max-width:none;padding:0}
.claim,.origin li,.facing{break-inside:avoid}
ol.claims{content-visibility:visible!important}
h2{break-after:avoid}
details>:not(dl){display:block!important}
::details-content{content-visibility:visible;block-size:auto}
.card.chosen[open]{position:static;max-height:none}
a[href^="http"]::after{content:" (" attr(href) ")";font-size:.8em}
.scroll{overflow:visible}
@page{margin:18mm 15mm}
}
`
