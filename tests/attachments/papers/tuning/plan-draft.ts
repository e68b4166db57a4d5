import { A4, type PaperLayout, PLAIN_TRUTH } from '../paper.ts'
import { makeColumns, makeLines, makeMotto, makeParagraph, makeRule, makeSheet } from '../paper-parts.ts'
import { makeSecrecyStamp } from '../paper-stamps.ts'
import type { PaperWords } from '../paper-words.ts'

/** A draft of a plan that has no number yet, or one that somebody reserved. */
export const planDraft: PaperLayout = {
  name: 'plan-draft',
  weight: 2,
  make(words: PaperWords) {
    const place = words.place()
    const number = words.happens(2) ? words.documentNumber() : null
    const stamp = words.happens(2) ? makeSecrecyStamp(words, { x: 130, y: 210 }) : null
    const left = makeLines(
      [
        `<b>ỦY BAN NHÂN DÂN<br>TỈNH ${words.province().toUpperCase()}</b>${makeRule(80)}`,
        number ? `Số: ${number}` : 'Số: &nbsp; &nbsp; &nbsp; &nbsp;/KH-UBND',
        `<span style="border:1px solid;padding:1px 10px"><b>DỰ THẢO${words.happens(2) ? ` LẦN ${words.between(2, 4)}` : ''}</b></span>`,
      ],
      'font-size:16.5px;line-height:1.5',
    )
    const right = `${makeMotto(15.5)}${makeRule(170)}
      ${makeLines([`<i>${place}, ngày &nbsp; &nbsp; tháng ${words.between(1, 12)} năm 2026</i>`], 'margin-top:10px')}`
    const parts = ['I. MỤC ĐÍCH, YÊU CẦU', 'II. NỘI DUNG THỰC HIỆN', 'III. TỔ CHỨC THỰC HIỆN'].map(
      (title) =>
        `<p style="margin:14px 0 4px"><b>${title}</b></p>${makeParagraph(words.paragraph(3))}${makeParagraph(`- ${words.statement()}`)}`,
    )
    const html = makeSheet(
      `${makeColumns(left, right)}
       ${makeLines(['<b style="font-size:20px">KẾ HOẠCH</b>', `<b>Về việc ${words.subject()}</b>`], 'margin:56px 0 12px')}
       ${parts.join('')}${stamp?.html ?? ''}`,
    )
    return { ...PLAIN_TRUTH, kind: 'plan-draft', number, grade: stamp?.grade ?? null, isInternal: true, html, ...A4 }
  },
}
