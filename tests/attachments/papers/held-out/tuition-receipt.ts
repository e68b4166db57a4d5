import { type PaperLayout, PLAIN_TRUTH } from '../paper.ts'
import type { PaperWords } from '../paper-words.ts'
import { nameWard, writeDay } from './held-out-words.ts'
import { pressBox } from './ink-stamps.ts'
import { makeScrawl } from './office-parts.ts'

/** A receipt from a block, with the red box of the cashier. */
export const tuitionReceipt: PaperLayout = {
  name: 'tuition-receipt',
  weight: 3,
  make(words: PaperWords) {
    const lines = words.pick([
      ['ĐÃ THU TIỀN'],
      ['ĐÃ THU TIỀN', writeDay(words)],
      ['ĐÃ THANH TOÁN', 'PAID'],
      ['ĐÃ NỘP ĐỦ'],
      ['ĐÃ THU PHÍ', 'QUẦY SỐ 2'],
    ])
    const line = (label: string, text: string) =>
      `<div style="display:flex;gap:8px;margin:9px 0"><span>${label}:</span><span style="flex:1;border-bottom:1px dotted #667">${text}</span></div>`
    const html = `<main style="position:relative;box-sizing:border-box;width:860px;height:560px;overflow:hidden;padding:34px 48px;background:${words.pick(['#fff', '#fdf3f5', '#f0f6ea'])};color:#1c2333;font-size:19px">
      <div style="display:flex;justify-content:space-between;font-size:16px"><div><b>${words.pick(['Trung tâm Anh ngữ', 'Mầm non tư thục', 'Câu lạc bộ bơi'])} ${nameWard(words)}</b><br>${words.phone()}</div><div>Quyển số: ${words.between(1, 40)}<br>Số: <b style="color:#b32">${String(words.between(12, 9800)).padStart(7, '0')}</b></div></div>
      <div style="text-align:center;margin:14px 0"><b style="font-size:27px">${words.pick(['BIÊN LAI THU TIỀN', 'PHIẾU THU', 'BIÊN NHẬN'])}</b><br><i>Ngày ${writeDay(words)}</i></div>
      ${line('Người nộp', words.name())}${line('Lý do', words.pick(['Học phí tháng này', 'Tiền ăn bán trú', 'Phí giữ xe', 'Đặt cọc thuê loa']))}${line('Số tiền', `${words.money()} đồng`)}${line('Kèm theo', 'một liên hóa đơn')}
      <div style="display:flex;justify-content:space-around;text-align:center;margin-top:18px"><div>Người nộp<br>${makeScrawl(words, 120)}</div><div>Người thu<br>${makeScrawl(words, 120)}</div></div>
      ${pressBox(words, lines, {
        place: words.pick([
          { x: 340, y: 400 },
          { x: 520, y: 210 },
          { x: 300, y: 60 },
        ]),
        sizes: [24, 40],
        turn: 15,
      })}</main>`
    return { ...PLAIN_TRUTH, kind: 'receipt', isOrdinary: true, html, width: 860, height: 560 }
  },
}
