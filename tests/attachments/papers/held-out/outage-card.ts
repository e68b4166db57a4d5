import { type PaperLayout, PLAIN_TRUTH } from '../paper.ts'
import type { PaperWords } from '../paper-words.ts'
import { nameWard } from './held-out-words.ts'

/** A coloured card of a public utility or a school for its followers, with big letters and no head of a letter. */
export const outageCard: PaperLayout = {
  name: 'outage-card',
  weight: 1,
  make(words: PaperWords) {
    const [title, text, hue] = words.pick([
      ['THÔNG BÁO KHẨN: MẤT NƯỚC', 'Do vỡ ống chính, nước sẽ có lại sau', 205],
      ['LỊCH CÚP ĐIỆN', 'Bảo trì đường dây trung thế, đóng điện lại lúc', 32],
      ['HỌC SINH NGHỈ TRÁNH BÃO', 'Các lớp học trở lại vào sáng thứ Hai, lúc', 160],
    ] as const)
    const html = `<main style="box-sizing:border-box;width:900px;height:900px;padding:60px;background:linear-gradient(160deg,hsl(${hue} 70% 40%),hsl(${hue} 60% 24%));color:#fff;display:flex;flex-direction:column;justify-content:space-between">
      <div style="font-size:24px;opacity:.9">${words.pick(['Xí nghiệp nước', 'Điện lực', 'Trường học'])} ${nameWard(words)}</div>
      <div style="font-size:74px;font-weight:bold;line-height:1.15;color:${words.pick(['#fff', '#ffe14d', '#ff5a4d'])}">${title}</div>
      <div style="font-size:34px;line-height:1.4">${text} ${words.between(5, 20)} giờ ngày ${words.date()}.<br>Khu vực: ${nameWard(words)}, ${nameWard(words)}.</div>
      <div style="font-size:26px;border-top:2px solid #fff8;padding-top:18px">Hỗ trợ 24/7: ${words.phone()}</div></main>`
    return { ...PLAIN_TRUTH, kind: 'poster', isOrdinary: true, html, width: 900, height: 900 }
  },
}
