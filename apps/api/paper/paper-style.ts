/** A sheet of A4: black on white, one subject a sheet, a place for the seal. */
export const paperStyle = `
@page{size:A4;margin:20mm 18mm}
*{box-sizing:border-box}
body{margin:0;background:#eceff1;color:#111;font:12pt/1.7 "Songti SC","Noto Serif CJK SC","SimSun",serif;overflow-wrap:anywhere}
article{position:relative;max-width:210mm;min-height:297mm;margin:8mm auto;padding:20mm 18mm;background:#fff}
h1{margin:0 0 4mm;font-size:22pt;letter-spacing:.3em;text-align:center;text-indent:.3em}
.head{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 8mm;margin:0 0 2mm;border-bottom:2pt solid #b00;padding-bottom:2mm}
table{width:100%;border-collapse:collapse;table-layout:fixed}
th,td{border:.75pt solid #333;padding:2mm 3mm;vertical-align:top;text-align:left}
th{width:26mm;font-weight:600}
.words{white-space:pre-line}
.tall{min-height:30mm}
.foot{margin-top:12mm;display:grid;justify-items:end;gap:2mm}
.seal{min-height:32mm}
.small{font-size:9pt;color:#444}
.dense{font-size:10.5pt;line-height:1.5}
.dense h1{margin-bottom:3mm;font-size:20pt}
.dense th,.dense td{padding:1.2mm 2.5mm}
.dense th{width:31mm;overflow-wrap:normal}
.dense .foot{margin-top:6mm}
.dense .seal{min-height:18mm}
.columns{display:grid;grid-template-columns:1fr 1fr;gap:0 6mm}
.columns>*{break-inside:avoid}
@media (max-width:640px){article{min-height:0;margin:0;padding:6mm 4mm}th{width:22mm}h1{font-size:17pt}}
@media print{body{background:#fff}article{max-width:none;min-height:0;margin:0;padding:0;break-after:page}article:last-child{break-after:auto}}
`.trim();
