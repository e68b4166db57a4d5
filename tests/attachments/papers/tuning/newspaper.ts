import { A4, type PaperLayout, PLAIN_TRUTH } from '../paper.ts'
import { makeLines, makeSheet } from '../paper-parts.ts'
import type { PaperWords } from '../paper-words.ts'

/** A page of a newspaper, its name in red. */
export const newspaper: PaperLayout = {
  name: 'newspaper',
  weight: 1,
  make(words: PaperWords) {
    const article = () =>
      `<h3 style="margin:10px 0 4px;font-size:21px;line-height:1.15">${words.news()}</h3><p style="margin:0">${Array.from({ length: 6 }, () => words.news()).join(' ')}</p>`
    const html = makeSheet(
      `${makeLines([`<b style="font-size:54px;color:#c4161c">BÁO ${words.place().toUpperCase()}</b>`, words.dateline('Số ra hằng ngày')], 'border-bottom:2px solid #222;margin-bottom:12px')}
       <div style="columns:2;column-gap:26px;font-size:16px;text-align:justify">${article()}${article()}${article()}${article()}</div>`,
      'padding:50px;background:#f7f5ee',
    )
    return { ...PLAIN_TRUTH, kind: 'newspaper', isOrdinary: true, html, ...A4 }
  },
}
