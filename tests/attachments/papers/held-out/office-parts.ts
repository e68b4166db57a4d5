// Parts that held-out papers of offices have in common, as HTML.

import type { PaperWords } from '../paper-words.ts'
import { writeOrders } from './held-out-words.ts'

/** A sheet with narrower margins than the tuning sheets have. */
export function makeLeaf(html: string, style = ''): string {
  return `<main style="position:relative;box-sizing:border-box;width:794px;height:1123px;overflow:hidden;background:#fffefb;
    color:#191919;padding:56px 58px 40px 82px;font-size:17.2px;line-height:1.36;${style}">${html}</main>`
}

/** Head of a letter as a table without lines: what is on the left, what is on the right. */
export function makeHead(left: readonly string[], right: readonly string[], style = ''): string {
  const block = (lines: readonly string[]) => lines.map((line) => `<div>${line}</div>`).join('')
  return `<table style="width:100%;text-align:center;border-spacing:0;font-size:15px;line-height:1.3;${style}"><tr style="vertical-align:top">
    <td style="width:44%;padding:0">${block(left)}</td><td style="padding:0">${block(right)}</td></tr></table>`
}

/** The national motto in one of the spellings and widths that typists use. */
export function makeNationLines(words: PaperWords): string[] {
  const nation = words.pick(['CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'])
  const motto = words.pick(['Độc lập – Tự do – Hạnh phúc', 'Độc lập - Tự do - Hạnh phúc'])
  return [
    `<b style="font-size:14px;white-space:nowrap">${nation}</b>`,
    `<b style="border-bottom:1px solid;font-size:15.5px">${motto}</b>`,
  ]
}

/** Paragraphs that begin with a dash, a number or an indent. */
export function makeClauses(words: PaperWords, count: number, mark: 'dash' | 'number' | 'indent'): string {
  return Array.from({ length: count }, (_, i) => {
    const begin = mark === 'dash' ? '- ' : mark === 'number' ? `${i + 1}. ` : ''
    return `<p style="margin:6px 0;text-align:justify;text-indent:${mark === 'indent' ? 42 : 26}px">${begin}${writeOrders(words, words.between(2, 3))}</p>`
  }).join('')
}

/** Recipients on the left and who signs on the right; a seal lies over the left end of the signature. */
export function makeClosing(recipients: readonly string[], signs: readonly string[], name: string, seal = ''): string {
  return `<div style="display:flex;justify-content:space-between;margin-top:16px">
    <div style="font-size:13px;line-height:1.25"><i><b>Nơi nhận</b></i>${recipients.map((line) => `<div>- ${line}</div>`).join('')}</div>
    <div style="position:relative;text-align:center;min-width:300px">${signs.map((line) => `<div><b>${line}</b></div>`).join('')}
      <div style="height:110px"></div><b>${name}</b>${seal}</div></div>`
}

/** Where a seal lies in the block of a signature. */
export function chooseSealPlace(words: PaperWords): { x: number; y: number } {
  return { x: words.between(-40, 50), y: words.between(6, 40) }
}

/** A scrawl of blue ink as signatures have it. */
export function makeScrawl(words: PaperWords, width = 150): string {
  const points = Array.from({ length: 7 }, (_, i) => `${10 + i * 22 + words.between(-9, 9)} ${words.between(8, 62)}`)
  return `<svg width="${width}" viewBox="0 0 160 70" fill="none" stroke="#20409a" stroke-width="2.6"><path d="M${points[0]} C${points
    .slice(1)
    .join(' ')}"/><path d="M14 58 Q80 ${words.between(30, 66)} 152 ${words.between(36, 50)}"/></svg>`
}
