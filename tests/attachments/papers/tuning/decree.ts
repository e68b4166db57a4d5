import { A4, type PaperLayout, PLAIN_TRUTH } from '../paper.ts'
import { makeColumns, makeLines, makeMotto, makeParagraph, makeRule, makeSheet } from '../paper-parts.ts'
import { makeRoundSeal } from '../paper-stamps.ts'
import type { PaperWords } from '../paper-words.ts'

/** A printout of a public decree, circular or decision: its number has a year. */
export const decree: PaperLayout = {
  name: 'decree',
  weight: 2,
  make(words: PaperWords) {
    const number = words.lawNumber()
    const office = number.endsWith('CP') ? 'CHÍNH PHỦ' : number.endsWith('TTg') ? 'THỦ TƯỚNG CHÍNH PHỦ' : 'BỘ TÀI CHÍNH'
    const kind = number.includes('NĐ') ? 'NGHỊ ĐỊNH' : number.includes('TT-') ? 'THÔNG TƯ' : 'QUYẾT ĐỊNH'
    const left = makeLines([`<b>${office}</b>${makeRule(60)}`, `Số: ${number}`], 'font-size:16.5px')
    const right = `${makeMotto(15.5)}${makeRule(170)}${makeLines([`<i>${words.dateline('Hà Nội')}</i>`], 'margin-top:10px')}`
    const articles = Array.from({ length: words.between(3, 4) }, (_, i) =>
      [
        `<p style="margin:12px 0 4px"><b>Điều ${i + 1}. ${words.pick(['Phạm vi điều chỉnh', 'Đối tượng áp dụng', 'Giải thích từ ngữ', 'Nguyên tắc thực hiện'])}</b></p>`,
        ...[1, 2].map((clause) => makeParagraph(`${clause}. ${words.statement()}`)),
      ].join(''),
    )
    const html = makeSheet(
      `${makeColumns(left, right)}
       ${makeLines([`<b style="font-size:20px">${kind}</b>`, `<b>Quy định về việc ${words.subject()}</b>`], 'margin:40px 0 20px')}
       ${makeParagraph('<i>Căn cứ Luật Tổ chức Chính phủ;</i>')}${makeParagraph('<i>Theo đề nghị của cơ quan soạn thảo;</i>')}
       ${articles.join('')}${words.happens(2) ? makeRoundSeal(words, { x: 500, y: 880 }, `${office} VIỆT NAM`) : ''}`,
    )
    return { ...PLAIN_TRUTH, kind: 'decree', number, isOrdinary: true, html, ...A4 }
  },
}
