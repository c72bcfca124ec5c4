/** How the public pages look: large, calm, and readable on any telephone. Colours hold AA on their ground; none is the only sign. */
export const styleSheet = `
:root{--ink:#1d2b2f;--soft:#4c5b60;--line:#cfd8d6;--ground:#f4f6f3;--sheet:#fff;--deep:#0a5a55;--wash:#e6f1ee;--late:#a3210f}
*{box-sizing:border-box}
html{font-size:112.5%;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--ink);line-height:1.65;font-family:system-ui,-apple-system,"PingFang SC","Noto Sans CJK SC","Microsoft YaHei",sans-serif;overflow-wrap:anywhere}
header,main,footer{max-width:36rem;margin:0 auto;padding:0 1rem}
header{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:center;gap:0 1rem;min-height:4rem}
header a,header button{color:var(--deep)}
header .home{font-weight:600;text-decoration:none;color:var(--ink)}
main{padding-bottom:2rem}
.sheet{background:var(--sheet);border:1px solid var(--line);border-radius:.75rem;padding:1.25rem;margin:0 0 1rem}
h1{font-size:1.45rem;line-height:1.35;margin:0 0 .5rem}
h2{font-size:1.1rem;line-height:1.4;margin:0 0 .5rem}
p{margin:0 0 .75rem}
p:last-child{margin-bottom:0}
.number,.hint,footer{color:var(--soft)}
.number{margin:0 0 .25rem;font-variant-numeric:tabular-nums}
.hint{font-size:.9rem}
span.hint{display:block;margin-top:.25rem}
details{margin:0 0 1rem}
summary{cursor:pointer;color:var(--deep);text-decoration:underline;padding:.5rem 0}
details .field{margin-top:.5rem}
footer{font-size:.9rem;padding-bottom:2rem}
label{display:block;font-weight:600;margin:0 0 .25rem}
.field{margin:0 0 1.1rem}
input,textarea{width:100%;font:inherit;color:inherit;background:#fff;border:1px solid #73827f;border-radius:.5rem;padding:.6rem .75rem}
.code{font-size:1.35rem;letter-spacing:.12em;text-transform:uppercase;font-variant-numeric:tabular-nums}
.digits{max-width:9rem;font-size:1.35rem;letter-spacing:.2em}
textarea{min-height:5.5rem;resize:vertical}
button{font:inherit;cursor:pointer;border-radius:.5rem}
.do{width:100%;min-height:3.1rem;border:1px solid var(--deep);background:var(--deep);color:#fff;font-weight:600;padding:.6rem 1rem}
.plain{background:none;border:0;padding:.35rem 0;text-decoration:underline;min-height:2.5rem}
.choice{display:block;width:100%;text-align:left;background:#fff;color:var(--ink);border:2px solid var(--deep);padding:.8rem 1rem;margin:0 0 .75rem}
.choice strong{display:block;font-size:1.2rem;color:var(--deep)}
.choice:hover{background:var(--wash)}
a{color:var(--deep)}
a:focus-visible,button:focus-visible,summary:focus-visible,input:focus-visible,textarea:focus-visible{outline:3px solid #c26a00;outline-offset:2px}
.next{background:var(--wash);border-left:.3rem solid var(--deep);border-radius:.4rem;padding:.8rem 1rem;margin:.75rem 0 0}
.next p{margin:0}
.late{color:var(--late);font-weight:600}
.alert{border:2px solid var(--late);border-radius:.5rem;padding:.7rem 1rem;margin:0 0 1.1rem}
ol.track{list-style:none;margin:0;padding:0}
.track li{position:relative;display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 1rem;padding:0 0 .9rem 2.1rem;color:var(--soft)}
.track li:last-child{padding-bottom:0}
.track li:before{content:"";position:absolute;left:.1rem;top:.3rem;width:1.1rem;height:1.1rem;border:2px solid #73827f;border-radius:50%;background:#fff;z-index:1}
.track li:after{content:"";position:absolute;left:.58rem;top:1.3rem;bottom:-.3rem;border-left:2px solid var(--line)}
.track li:last-child:after{display:none}
.track .done{color:var(--ink)}
.track .done:before{content:"\\2713";background:var(--deep);border-color:var(--deep);color:#fff;font-size:.8rem;line-height:1rem;text-align:center;font-weight:700}
.track .now{font-weight:600}
dl{margin:0}
dt{font-weight:600;font-size:.95rem}
dt time{font-weight:400;color:var(--soft);margin-left:.4rem}
dd{margin:.1rem 0 .9rem;white-space:pre-line}
dd:last-child{margin-bottom:0}
.away{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (min-width:45rem){header{min-height:5.5rem}.sheet{padding:1.75rem 2rem}}
@media (prefers-reduced-motion:no-preference){button{transition:background-color .12s}}
@media print{body{background:#fff}form,header form,header a+a{display:none}}
`.trim();
