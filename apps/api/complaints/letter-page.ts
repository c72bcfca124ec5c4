import { localDate, type Language } from '@bihuan/core';
import type { Letter } from '@bihuan/post';
import { html, type Markup } from '../public/markup.js';

const words = {
  number: { zh: '编号', en: 'No.' },
  to: { zh: '致', en: 'To' },
  seal: { zh: '（印章）', en: '(seal)' },
} as const;

/** A letter as a sheet of paper: who, number, text, date, and room for the seal. No script, and nothing from elsewhere. */
export function letterPage({ title, body, to, number, no, at, district, zone }: Letter, language: Language): string {
  return html`<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<title>${title} ${number}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/api/letters/page.css">
</head>
<body>
<main>
<h1>${title}</h1>
<p class="number">${words.number[language]} ${number}-${no}</p>
<p class="to">${words.to[language]} ${to}</p>
${paragraphs(body)}
<div class="sign"><p>${district}</p><p class="seal">${words.seal[language]}</p><p><time datetime="${at}">${readableDate(localDate(zone, at), language)}</time></p></div>
</main>
</body>
</html>
`.text;
}

function paragraphs(text: string): Markup[] {
  return text.split('\n').filter((line) => line.trim() !== '').map((line) => html`<p class="text">${line}</p>
`);
}

function readableDate(date: string, language: Language): string {
  const [year, month, day] = date.split('-').map(Number);
  return language === 'zh' ? `${year ?? ''}年${month ?? ''}月${day ?? ''}日` : date;
}

/** A4, black on white; on a screen the sheet lies on a grey ground. */
export const letterStyle = `
@page{size:A4;margin:25mm 22mm}
*{box-sizing:border-box}
body{margin:0;background:#e8ebe9;color:#000;font-family:"FangSong","STFangsong","Noto Serif CJK SC","Songti SC",Georgia,serif;font-size:12pt;line-height:1.9;overflow-wrap:anywhere}
main{max-width:210mm;min-height:297mm;margin:1rem auto;padding:25mm 22mm;background:#fff;box-shadow:0 0 .5rem #0003}
h1{margin:0 0 4mm;text-align:center;font-size:20pt;line-height:1.4;font-weight:700}
.number{margin:0 0 10mm;text-align:center;font-variant-numeric:tabular-nums}
.to{margin:0 0 4mm;font-weight:700}
.text{margin:0;text-indent:2em}
html[lang=en] .text{text-indent:0;margin:0 0 3mm}
.sign{width:70mm;margin:22mm 0 0 auto;text-align:center;break-inside:avoid}
.sign p{margin:0}
.seal{padding:12mm 0;color:#767676}
@media print{body{background:#fff}main{margin:0;padding:0;max-width:none;min-height:0;box-shadow:none}.seal{color:transparent}}
`.trim();
