// Renders a report as a standalone page to read, save and print. It has no script, no link and no external resource; a
// picture is embedded.

import type { Picture } from '../picture/picture-schema.ts'
import { escapeHtml } from './escape-html.ts'
import type { ReportPaper, ReportPaperPart } from './report-paper.ts'

const STYLE = `
@page { size: A4; margin: 20mm 15mm 20mm 30mm }
* { box-sizing: border-box }
body { max-width: 180mm; margin: 10mm auto; padding: 0 5mm; color: #000; background: #fff;
  font: 13pt/1.4 "Times New Roman", "Liberation Serif", "Noto Serif", serif }
header { display: grid; grid-template-columns: 2fr 3fr; gap: 4mm; text-align: center }
header p, footer p, h1, .about { margin: 0 }
.strong { font-weight: bold }
.motto { display: inline-block; padding-bottom: 1mm; border-bottom: 1px solid #000 }
.date { margin-top: 3mm; font-style: italic }
h1 { margin-top: 8mm; font-size: 16pt; text-align: center }
.about { font-weight: bold; text-align: center }
.to { margin: 6mm 0; text-align: center }
h2 { margin: 5mm 0 1mm; font-size: 13pt; break-after: avoid }
table { width: 100%; border-collapse: collapse }
th, td { padding: 1mm 2mm; border: 1px solid #000; text-align: left; vertical-align: top; overflow-wrap: anywhere }
th { width: 34%; font-weight: normal }
.said p, .plain p { margin: 0; overflow-wrap: anywhere; white-space: pre-wrap }
.remark { margin: 2mm 0 0 }
.said { padding-left: 4mm; border-left: 1mm solid #888 }
img { display: block; width: auto; max-width: 100%; height: auto; max-height: 170mm; margin-bottom: 1mm; break-inside: avoid }
.said p:empty::after { content: "\\00a0" }
@media print { body { max-width: none; margin: 0; padding: 0 } }
footer { display: grid; grid-template-columns: 1fr 1fr; gap: 4mm; margin-top: 10mm; break-inside: avoid }
.sent { font-size: 11pt }
.sign { min-height: 35mm; text-align: center }
.hint { font-style: italic }
.sign .name { margin-top: 25mm }
.from { margin-top: 6mm; font-size: 10pt; color: #333 }
`

/**
 * Renders a paper as an HTML page.
 *
 * @param language The language of the paper, as a BCP 47 tag.
 */
export function renderHtml(paper: ReportPaper, language: string): string {
  const e = escapeHtml
  return `<!doctype html>
<html lang="${e(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="viewport" content="width=device-width">
<title>${e(paper.about)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<div><p class="strong">${e(paper.unit)}</p><p>${e(paper.number)}</p></div>
<div><p class="strong">${e(paper.nation)}</p><p class="strong motto">${e(paper.motto)}</p><p class="date">${e(paper.date)}</p></div>
</header>
<h1>${e(paper.title)}</h1>
<p class="about">${e(paper.about)}</p>
<p class="to">${e(paper.to)}</p>
<h2>${e(paper.factsTitle)}</h2>
<table>
${paper.facts.map(({ name, value }) => `<tr><th scope="row">${e(name)}</th><td dir="auto">${e(value)}</td></tr>`).join('\n')}
</table>
${paper.parts.map(renderPart).join('\n')}
<footer>
<div class="sent"><p class="strong">${e(paper.sentTo)}</p><p>- ${e(paper.recipient)}</p></div>
<div class="sign"><p class="strong">${e(paper.signer)}</p><p class="hint">${e(paper.signHint)}</p>${renderSigner(paper)}</div>
</footer>
<p class="from">${e(paper.fromPage)}</p>
</body>
</html>
`
}

function renderSigner({ signName }: ReportPaper): string {
  return signName ? `<p class="strong name">${escapeHtml(signName)}</p>` : ''
}

function renderPart({ title, lines, quoted, picture }: ReportPaperPart): string {
  if (lines.length === 0 && !picture) return `<p class="remark">${escapeHtml(title)}</p>`
  const words = lines.map((line) => `<p dir="auto">${escapeHtml(line)}</p>`).join('\n')
  const image = picture ? `${renderImage(picture, title)}\n` : ''
  return `<h2>${escapeHtml(title)}</h2>\n<div class="${quoted ? 'said' : 'plain'}">${image}${words}</div>`
}

function renderImage({ type, bytes, width, height }: Picture, title: string): string {
  const source = `data:${type};base64,${bytes}`
  return `<img src="${escapeHtml(source)}" width="${width}" height="${height}" alt="${escapeHtml(title)}">`
}
