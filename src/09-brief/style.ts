/** The look of a brief in HTML: one column for reading, a sheet for the document behind a sentence, A4 in print, light and dark. */
export const style = `
:root{color-scheme:light dark;--paper:#fbfaf7;--ink:#1d1c1a;--soft:#5f5b54;--line:#dcd7cc;--accent:#7a2e1d;--mark:#ffe58a;--sheet:#fff;--shade:rgba(29,28,26,.28);
--serif:"Iowan Old Style","Palatino Linotype",Palatino,"Book Antiqua","URW Palladio L",Charter,Georgia,serif;--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
@media (prefers-color-scheme:dark){:root{--paper:#161614;--ink:#e9e5dc;--soft:#a39d91;--line:#37342e;--accent:#e59a83;--mark:#6b5412;--sheet:#1f1e1b;--shade:rgba(0,0,0,.6)}}
*{box-sizing:border-box}
html{font-size:106.25%;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font-family:var(--serif);line-height:1.5;font-feature-settings:"kern","liga","onum";text-rendering:optimizeLegibility}
main{max-width:40rem;margin:0 auto;padding:3.5rem 1.25rem 5rem}
a{color:inherit;text-decoration-color:var(--line);text-underline-offset:.18em}
a:hover{color:var(--accent);text-decoration-color:currentColor}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:2px}
header{border-top:3px solid var(--ink);padding-top:.9rem;margin-bottom:2rem}
.kind{margin:0;font:600 .72rem/1 var(--sans);letter-spacing:.14em;text-transform:uppercase;color:var(--accent)}
h1{margin:.55rem 0 .35rem;font-size:clamp(2rem,6vw,2.9rem);line-height:1.08;font-weight:600;letter-spacing:-.015em;text-wrap:balance}
h1 i{font-style:normal;color:var(--soft);font-weight:400}
.facts{margin:0;color:var(--soft);font:.86rem/1.4 var(--sans)}
nav{display:flex;flex-wrap:wrap;gap:.15rem .95rem;margin-top:1.1rem;padding-top:.7rem;border-top:1px solid var(--line);font:.78rem/1.7 var(--sans)}
nav a{color:var(--soft);text-decoration:none}
section{margin:2.1rem 0 0;break-inside:auto}
h2{margin:0 0 .55rem;font:600 .8rem/1.3 var(--sans);letter-spacing:.06em;text-transform:uppercase;color:var(--ink);padding-bottom:.35rem;border-bottom:1px solid var(--line);break-after:avoid}
ul,ol{margin:0;padding:0;list-style:none}
li{margin:.55rem 0;hanging-punctuation:first;text-wrap:pretty;overflow-wrap:break-word}
.says{text-decoration:none}
.says:hover{color:inherit;background:color-mix(in srgb,var(--mark) 45%,transparent)}
figure{margin:1.1rem 0 1.6rem;break-inside:avoid}
figcaption{color:var(--soft);font:.78rem/1.45 var(--sans);margin-bottom:.6rem;overflow-wrap:anywhere}
figcaption b{display:block;color:var(--ink)}
.drawn{overflow-x:auto}
.drawn svg{display:block;max-width:none}
.numbers{font:.74rem/1.35 var(--sans);margin:.7rem 0 0;font-feature-settings:"lnum","tnum"}
.numbers thead th,.numbers tbody th,.numbers td{padding:.16rem .8rem .16rem 0}
.missing{color:var(--soft);font-style:italic}
.own{border-left:3px solid var(--accent);padding:.1rem 0 .1rem .7rem;margin:.3rem 0;font-size:.95em}
.s-our-own-words li{border-left:3px solid var(--accent);padding-left:.7rem}
.flag{color:var(--accent)}
.hedge{color:var(--soft);font-size:.93em}
.reported{font:600 .78rem/1 var(--sans);color:var(--soft);margin-right:.25em;white-space:nowrap}
.s-at-a-glance{background:color-mix(in srgb,var(--line) 32%,transparent);padding:1rem 1.1rem .95rem;border-radius:3px}
.s-at-a-glance h2{border:0;padding:0;margin-bottom:.5rem}
dl{display:grid;grid-template-columns:minmax(5.5rem,auto) 1fr;gap:.42rem 1.1rem;margin:0}
dt{font:600 .82rem/1.75 var(--sans);color:var(--soft)}
dd{margin:0}
.marks{font:500 .66rem/0 var(--sans);vertical-align:.42em;white-space:nowrap;margin-left:.18em;font-feature-settings:"lnum","tnum"}
.marks a{scroll-margin-top:40vh;color:var(--accent);text-decoration:none;padding:.35em .12em}
.marks a:hover{text-decoration:underline}
table{width:100%;border-collapse:collapse;font-size:.93rem;line-height:1.35;margin:.2rem 0 .9rem}
thead th{font:600 .74rem/1.3 var(--sans);color:var(--soft);text-align:left;padding:.25rem .8rem .3rem 0;border-bottom:1px solid var(--line)}
tbody th{font-weight:400;text-align:left}
tbody th,td{padding:.42rem .8rem .42rem 0;border-bottom:1px solid var(--line);vertical-align:baseline}
td:last-child,thead th:last-child{padding-right:0}
.figure{text-align:right!important;padding-right:1.5rem!important;white-space:nowrap;font-feature-settings:"lnum","tnum"}
tr{break-inside:avoid}
.s-notes ol,.s-sources ul{font-size:.82rem;line-height:1.42}
.s-notes ol{counter-reset:none}
.s-notes li{display:list-item;list-style:decimal;margin:.4rem 0 .4rem 2.1rem;padding-left:.3rem}
.s-notes li::marker{font:500 .72rem var(--sans);color:var(--accent);font-feature-settings:"tnum"}
.s-notes li:target{background:var(--mark)}
.s-sources li{margin:.3rem 0}
q{quotes:"“" "”"}
cite{font-style:italic}
.chain{color:var(--soft)}
.open{font:.74rem var(--sans);color:var(--accent);white-space:nowrap}
footer{margin-top:2.2rem;border-top:1px solid var(--line);padding-top:.7rem;color:var(--soft);font:.78rem/1.5 var(--sans)}
.sheet{position:fixed;inset:0;visibility:hidden;background:var(--shade);z-index:2}
.sheet:has(:target){visibility:visible}
.page{position:absolute;inset:0 0 0 auto;width:min(37rem,94vw);overflow-y:auto;overscroll-behavior:contain;background:var(--sheet);padding:0 1.6rem 4rem;box-shadow:-1px 0 0 var(--line)}
.bar{position:sticky;top:0;display:flex;justify-content:space-between;align-items:baseline;gap:1rem;margin:0 -1.6rem 1.2rem;padding:.85rem 1.6rem;background:var(--sheet);border-bottom:1px solid var(--line);font:.82rem/1.4 var(--sans);color:var(--soft)}
.bar b{color:var(--ink)}
.close{display:none;color:var(--accent);font-weight:600;text-decoration:none;padding:.2rem .1rem}
.page h3{font-size:1.35rem;line-height:1.2;margin:0 0 1rem;text-wrap:balance}
.text{font-size:.97rem;line-height:1.55;overflow-wrap:anywhere}
.text p{margin:0 0 .72rem}
.cut{color:var(--soft)}
.text a[id]{scroll-margin-top:38vh}
mark{background:none;color:inherit;border-bottom:1px dotted var(--accent);padding:0}
@media (max-width:34rem){main{padding:1.4rem 1.1rem 3rem}dl{grid-template-columns:1fr;gap:0}dt{line-height:1.5;margin-top:.45rem}
thead{position:absolute;clip-path:inset(50%);height:1px;overflow:hidden}
table,tbody,tr,tbody th,td{display:block}
tr{display:grid;grid-template-columns:1fr auto;column-gap:1rem;border-bottom:1px solid var(--line);padding:.5rem 0}
tbody th,td{border:0;padding:0}
.numbers{display:table}.numbers thead{position:static;clip-path:none;height:auto;display:table-header-group}.numbers tbody{display:table-row-group}.numbers tr{display:table-row;border:0}
.numbers tbody th,.numbers td{display:table-cell;padding:.16rem .8rem .16rem 0;border-bottom:1px solid var(--line)}
td[data-name]{grid-column:1/-1;color:var(--soft);font-size:.86rem}
.page{width:100%;inset:6vh 0 0 0;border-radius:12px 12px 0 0;padding:0 1.1rem 3rem}.bar{margin:0 -1.1rem 1rem;padding:.8rem 1.1rem}}
@page{size:A4;margin:17mm 19mm 18mm}
@media print{:root{--paper:#fff;--ink:#000;--soft:#444;--line:#bbb;--accent:#5c2114;--sheet:#fff;--mark:transparent}
html{font-size:10pt}body{line-height:1.38}main{max-width:none;padding:0}.sheet,nav,.open{display:none!important}
header{margin-bottom:1rem}h1{font-size:22pt}section{margin-top:1.1rem}li{margin:.28rem 0;orphans:2;widows:2}.s-at-a-glance{border:1px solid var(--line);background:none;padding:.6rem .8rem}
a{text-decoration:none}table{font-size:9pt}figure{margin:.7rem 0 1.1rem}.drawn{overflow:visible}.numbers{font-size:7.4pt;width:auto;min-width:60%}.s-notes{break-before:auto}.s-notes ol,.s-sources ul{font-size:7.6pt;line-height:1.3}.s-notes li{margin:.18rem 0 .18rem 1.8rem}}
`;
