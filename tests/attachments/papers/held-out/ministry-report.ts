import { A4, type PaperLayout, PLAIN_TRUTH } from '../paper.ts'
import type { PaperWords } from '../paper-words.ts'
import { nameMatter, nameProvince, writeDateline, writeOrders, writeSerial } from './held-out-words.ts'
import { pressSeal, pressSecrecy, pressUrgency, pressWord } from './ink-stamps.ts'
import { chooseSealPlace, makeClosing, makeHead, makeLeaf, makeNationLines } from './office-parts.ts'

/** A report of a department of a ministry, with numbered copies and chapters in Roman numerals. */
export const ministryReport: PaperLayout = {
  name: 'ministry-report',
  weight: 3,
  make(words: PaperWords) {
    const [ministry, symbol] = words.pick([
      ['BỘ KHO BÃI VÀ VẬN CHUYỂN', 'BKBVC'],
      ['BỘ ĐÊ ĐIỀU VÀ SÔNG HỒ', 'BĐĐSH'],
    ] as const)
    const type = words.pick(['BC', 'TTr', 'TB', 'KH'] as const)
    const title = { BC: 'BÁO CÁO', TTr: 'TỜ TRÌNH', TB: 'THÔNG BÁO', KH: 'KẾ HOẠCH' }[type]
    const number = `${writeSerial(words, 4800)}/${type}-${symbol}`
    const stamp = words.happens(3)
      ? null
      : pressSecrecy(words, {
          place: words.pick([
            { x: 110, y: 150 },
            { x: 130, y: 204 },
            { x: 560, y: 166 },
          ]),
          sizes: [17, 28],
        })
    const mark = words.happens(3) ? pressUrgency(words, { place: { x: 330, y: 8 }, sizes: [15, 20], turn: 5 }) : null
    const copies =
      stamp && words.happens(2)
        ? `<div style="position:absolute;right:58px;top:22px;font-size:13px">Bản số: ${words.between(1, 9)}/${words.between(10, 20)}</div>`
        : ''
    const chapter = (roman: string, name: string) =>
      `<div style="margin-top:12px"><b>${roman}. ${name}</b></div><p style="margin:5px 0;text-align:justify;text-indent:34px">${writeOrders(words, words.between(3, 5))}</p>`
    const html = makeLeaf(
      `${copies}${makeHead(
        [`<b>${ministry}</b>`, '<span style="letter-spacing:4px">-----</span>', `Số: ${number}`],
        [...makeNationLines(words), `<i style="display:block;margin-top:14px">${writeDateline(words, 'Hà Nội')}</i>`],
      )}
      <div style="text-align:center;margin:48px 40px 14px"><b style="font-size:20px">${title}</b><br><b>${words.pick(['Tình hình', 'Kết quả', 'Một số vấn đề trong'])} ${nameMatter(words)}</b></div>
      <div style="text-align:center"><i>(tài liệu phục vụ họp lãnh đạo Bộ)</i></div>
      ${chapter('I', 'BỐI CẢNH')}${chapter('II', `DIỄN BIẾN TẠI ${nameProvince(words).toUpperCase()}`)}${chapter('III', 'ĐỀ XUẤT')}
      ${makeClosing(['Bộ trưởng (để b/c);', 'Các Thứ trưởng;', `Lưu: VT, TCCB (${words.between(3, 12)}).`], ['TL. BỘ TRƯỞNG', 'VỤ TRƯỞNG VỤ TỔ CHỨC CÁN BỘ'], words.name(), words.happens(2) ? pressSeal(words, { place: chooseSealPlace(words), ring: ministry, centre: 'wreath', diameter: 160 }) : '')}
      ${words.happens(4) ? pressWord(words, 'SAO Y BẢN CHÍNH', { place: { x: 90, y: 1030 }, sizes: [14, 18] }) : ''}
      ${stamp?.html ?? ''}${mark?.html ?? ''}`,
    )
    const truth = { ...PLAIN_TRUTH, number, grade: stamp?.grade ?? null, urgency: mark?.urgency ?? null }
    return { ...truth, kind: 'state-letter', isInternal: true, html, ...A4 }
  },
}
