/** How a proof looks on a screen and on paper. */
export const PROOF_CSS = `
:root{color-scheme:light;--ink:#1a1a1a;--soft:#555;--line:#d8d4cc}
*{box-sizing:border-box}
body{margin:0 auto;max-width:68rem;padding:2rem 1.5rem 4rem;font:17px/1.55 Georgia,"Charis SIL",serif;color:var(--ink);background:#fff}
.row{display:grid;grid-template-columns:minmax(0,1fr) 17rem;column-gap:2rem;align-items:start}
.row>:first-child{margin:0 0 1em;min-width:0;overflow-wrap:anywhere}
h1{font-size:2rem;line-height:1.2}.subtitle{font-size:1.2rem;color:#444}.byline{color:var(--soft);font-variant:small-caps}
h2{font-size:1.3rem}h3{font-size:1.12rem}h4{font-size:1rem}
blockquote{border-inline-start:3px solid var(--line);padding-inline-start:1rem}
blockquote.pull-quote{font-size:1.25rem;border-inline-start:0;border-block-start:2px solid var(--soft);padding:.5rem 0 0}
.attribution,.caption,.credit{font-size:.85rem;color:var(--soft)}
.row>p.caption{margin-block-end:.3em}.row>p.credit{margin-block-end:1.6em}
.bullet,.number{padding-inline-start:calc(1.6rem*(var(--level,0) + 1));text-indent:-1rem}
.bullet::before{content:"•";display:inline-block;width:1rem;text-indent:0}
.number::before{content:"–";display:inline-block;width:1rem;text-indent:0}
img{max-width:100%;height:auto;display:block}.missing{border:1px dashed var(--soft);padding:.5rem;display:inline-block}
.tint-1{--tint:#0b57a4}.tint-2{--tint:#8a2be2}.tint-3{--tint:#0a6e4f}.tint-4{--tint:#a1440a}.tint-5{--tint:#9c1c5f}.tint-6{--tint:#4d5b00}
ins{color:var(--tint,#0b57a4);text-decoration:underline;text-underline-offset:2px}
del{color:var(--tint,#a11);text-decoration:line-through}
.look{border-block-end:2px dotted var(--tint,var(--soft))}
mark{background:#fff1bf;color:inherit}
sup{font:600 .62em/1 system-ui,sans-serif;color:var(--tint,var(--soft));padding-inline-start:1px;text-decoration:none}
sup.said{color:#7a5b00}
.end{color:var(--tint);padding-inline-start:.2em}
.notes{list-style:decimal;margin:0 0 1em;padding:.1rem 0 .1rem 1.9rem;font:12.5px/1.4 system-ui,sans-serif;border-inline-start:1px solid var(--line)}
.notes li{margin-block-end:.55em;overflow-wrap:anywhere}.notes li::marker{font-weight:600;color:var(--tint)}
.notes b{color:var(--tint)}.notes p{margin:0 0 .3em}.notes time,.who,.done{color:var(--soft)}
.comment{background:#fff8e1;padding:.3rem .4rem;border-radius:3px}
.note{font:14px/1.5 system-ui,sans-serif;border-inline-start:4px solid #b8860b;background:#fff8e1;padding:.8rem 1rem;margin-block-end:1.5rem}
.note p{margin:0 0 .4em}
.key{font:13px/1.4 system-ui,sans-serif;color:var(--soft);border-block-end:1px solid var(--line);margin-block-end:1.8rem;padding-block-end:.6rem;display:flex;flex-wrap:wrap;gap:.3rem 1.5rem;align-items:baseline}
.key p{margin:0}.key ul{list-style:none;display:flex;gap:1rem;margin:0;padding:0;flex-wrap:wrap}.key li{display:flex;align-items:center;gap:.4rem}
.key .tint{width:.8em;height:.8em;border-radius:2px;background:var(--tint)}
.signs ins,.signs del,.signs .look{color:inherit}
@media (max-width:46rem){.row{grid-template-columns:minmax(0,1fr)}.notes{margin-inline-start:0}}
@page{size:A4;margin:16mm 14mm}
@media print{body{max-width:none;padding:0;font-size:11pt}.row{grid-template-columns:minmax(0,1fr) 58mm;column-gap:7mm}.notes{font-size:8.5pt}.notes li,h1,h2,h3,h4,img{break-inside:avoid}h2,h3,h4{break-after:avoid}mark,.comment,.note{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`;
