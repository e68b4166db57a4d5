import { A4, type PaperLayout, PLAIN_TRUTH } from '../paper.ts'
import { makeLines, makeSheet, makeTable } from '../paper-parts.ts'
import type { PaperWords } from '../paper-words.ts'

/** A list of households or of people who get support, with their identity numbers and phones. */
export const peopleList: PaperLayout = {
  name: 'people-list',
  weight: 2,
  make(words: PaperWords) {
    const rows = Array.from({ length: words.between(12, 22) }, (_, i) => [
      String(i + 1),
      words.name(),
      String(words.between(1950, 2008)),
      words.identityNumber(),
      words.phone(),
      `Thôn ${words.between(1, 9)}`,
    ])
    const title = words.pick(['DANH SÁCH HỘ NGHÈO', 'DANH SÁCH HỘ DÂN NHẬN HỖ TRỢ', 'DANH SÁCH CÔNG DÂN'])
    const html = makeSheet(
      `${makeLines([`<b style="font-size:20px">${title}</b>`, `<i>Xã ${words.place()}, năm 2026</i>`], 'margin-bottom:18px')}
       ${makeTable(['STT', 'Họ và tên', 'Năm sinh', 'Số CCCD', 'Điện thoại', 'Địa chỉ'], rows)}
       ${makeLines([`<i>Tổng số: ${rows.length} hộ</i>`], 'text-align:left')}`,
      'padding-left:60px;padding-right:50px',
    )
    return { ...PLAIN_TRUTH, kind: 'people-list', isPeopleList: true, html, ...A4 }
  },
}
