import { type PaperLayout, PLAIN_TRUTH } from '../paper.ts'
import type { PaperWords } from '../paper-words.ts'
import { nameMatter, writeDay, writeOrders } from './held-out-words.ts'

/** The minutes of a Party cell in a ruled notebook: printed headings on the page, the rest in a cursive hand. */
export const cellMeetingNotebook: PaperLayout = {
  name: 'cell-meeting-notebook',
  weight: 1,
  make(words: PaperWords) {
    const hand = (text: string) =>
      `<div style="font-family:'TeX Gyre Chorus';font-size:24px;color:#26307f">${text}</div>`
    const html = `<main style="box-sizing:border-box;width:760px;height:1040px;overflow:hidden;padding:40px 44px 0 96px;line-height:36px;font-size:18px;color:#222;
      background:linear-gradient(90deg,#0000 78px,#e58a8a 78px 80px,#0000 80px),repeating-linear-gradient(#fdfcf4 0 34.5px,#a9c4e4 35px 36px)">
      <div style="display:flex;justify-content:space-between"><span>ĐẢNG ỦY …………<br><b>CHI BỘ ${words.pick(['KHU VỰC 3', 'CƠ QUAN', 'ẤP GIỮA'])}</b></span><b><u>ĐẢNG CỘNG SẢN VIỆT NAM</u></b></div>
      <div style="text-align:center"><b>BIÊN BẢN HỌP CHI BỘ</b></div>
      ${hand(`Ngày ${writeDay(words)}. Có mặt: ${words.between(9, 26)} đảng viên. Vắng: ${words.between(1, 4)}.`)}
      ${hand(`Chủ trì: đ/c ${words.name()}, bí thư. Thư ký: đ/c ${words.name()}.`)}
      <b>Nội dung thảo luận:</b>${hand(`Về ${nameMatter(words)}.`)}${hand(writeOrders(words, 4))}
      <b>Biểu quyết:</b>${hand(`Tán thành ${words.between(8, 20)} đồng chí, không tán thành ${words.between(0, 3)}.`)}${hand(writeOrders(words, 2))}</main>`
    return { ...PLAIN_TRUTH, kind: 'minutes', isInternal: true, html, width: 760, height: 1040 }
  },
}
