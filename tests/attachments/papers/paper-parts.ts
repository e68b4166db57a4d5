// Parts that papers of several kinds have in common, as HTML.

import type { PaperWords } from './paper-words.ts'

/** A place on the page, in CSS pixels from its top left corner. */
export interface Place {
  x: number
  y: number
}

/** Lays a stamp or a seal over the page: its words are none of the text. */
export function placeStamp({ x, y }: Place, html: string, style = ''): string {
  return `<div class="stamp" style="position:absolute;left:${x}px;top:${y}px;${style}">${html}</div>`
}

/** A sheet of white paper with the text size of letters. */
export function makeSheet(html: string, style = ''): string {
  return `<main style="position:relative;box-sizing:border-box;width:794px;height:1123px;overflow:hidden;background:#fff;
    color:#111;padding:70px 64px 60px 96px;font-size:18.6px;line-height:1.35;${style}">${html}</main>`
}

/** A paragraph with an indented first line. */
export function makeParagraph(text: string): string {
  return `<p style="margin:8px 0;text-indent:36px;text-align:justify">${text}</p>`
}

/** Several paragraphs of an office. */
export function makeParagraphs(words: PaperWords, count: number): string {
  return Array.from({ length: count }, () => makeParagraph(words.paragraph(words.between(2, 3)))).join('')
}

/** A block of centred lines; a line may be HTML. */
export function makeLines(lines: readonly string[], style = ''): string {
  return `<div style="text-align:center;${style}">${lines.map((line) => `<div>${line}</div>`).join('')}</div>`
}

/** Two blocks next to each other: the head of a letter. */
export function makeColumns(left: string, right: string, share = 42): string {
  return `<div style="display:flex;gap:8px"><div style="width:${share}%">${left}</div>
    <div style="flex:1">${right}</div></div>`
}

/** A line below a head or a motto. */
export function makeRule(width: number): string {
  return `<div style="width:${width}px;border-top:1.3px solid #111;margin:3px auto"></div>`
}

const MOTTO = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'] as const

/** The national motto. */
export function makeMotto(size: number): string {
  return makeLines(
    [MOTTO[0], `<span style="font-size:1.08em">${MOTTO[1]}</span>`],
    `font-weight:bold;font-size:${size}px`,
  )
}

/** A table with ruled lines. */
export function makeTable(head: readonly string[], rows: readonly (readonly string[])[], size = 15): string {
  const cell = (tag: string) => (text: string) =>
    `<${tag} style="border:1px solid #333;padding:4px 6px">${text}</${tag}>`
  const body = rows.map((row) => `<tr>${row.map(cell('td')).join('')}</tr>`).join('')
  return `<table style="border-collapse:collapse;width:100%;margin:12px 0;font-size:${size}px;line-height:1.25">
    <tr>${head.map(cell('th')).join('')}</tr>${body}</table>`
}

/** The block of recipients and the signature below a letter, with a place for a seal. */
export function makeSignature(recipients: readonly string[], office: readonly string[], name: string): string {
  const left = `<div style="font-size:14px;line-height:1.3"><b><i>Nơi nhận:</i></b>${recipients
    .map((line) => `<div>- ${line}</div>`)
    .join('')}</div>`
  const right = makeLines([
    ...office.map((line) => `<b>${line}</b>`),
    '<div style="height:92px"></div>',
    `<b>${name}</b>`,
  ])
  return `<div style="margin-top:22px">${makeColumns(left, right, 50)}</div>`
}
