import { type PaperLayout, PLAIN_TRUTH } from '../paper.ts'
import type { PaperWords } from '../paper-words.ts'
import { nameWard } from './held-out-words.ts'

const CALLS = [
  ['SALE', 'Giảm sâu toàn bộ áo khoác'],
  ['KHAI TRƯƠNG', 'Tặng trà cho 50 khách đầu tiên'],
  ['TUYỂN DỤNG', 'Phục vụ ca tối, phụ bếp, thu ngân'],
  ['MẬT ONG RỪNG NGUYÊN CHẤT', 'Quay tổ trong ngày, nhận ship toàn quốc'],
  ['BÍ MẬT CỦA SẮC ĐẸP', 'Buổi chia sẻ miễn phí cho mọi người'],
  ['GIAO HÀNG HỎA TỐC', 'Nội thành nhận trong hai giờ'],
  ['MẬT MÍA CỐ TUYẾT', 'Đặc sản quê nhà, can 5 lít'],
  ['TUYỂN GẤP', 'Thợ may, thợ cắt, lương theo sản phẩm'],
  ['THANH LÝ KHẨN CẤP', 'Bàn ghế, tủ lạnh, máy pha cà phê'],
  ['TỐI NAY MỞ CỬA', 'Nhạc sống từ bảy giờ'],
  ['MẬT DỪA NƯỚC', 'Thức quà mới của miền sông nước'],
  ['CẤM ĐỖ XE', 'Cửa ra vào, vui lòng không chắn lối'],
] as const

/** A banner whose big red capitals are framed in red, as sales and openings have it. */
export const framedBanner: PaperLayout = {
  name: 'framed-banner',
  weight: 5,
  make(words: PaperWords) {
    const [call, text] = words.pick(CALLS)
    const red = words.pick(['#d7141a', '#e53935', '#b3001b', '#ff2d2d'])
    const size = Math.min(104, Math.round(1050 / call.length) + 26)
    const frame = words.pick([`6px solid ${red}`, `12px double ${red}`, `4px dashed ${red}`, `20px solid ${red}`])
    const isTall = words.happens(2)
    const [width, height] = isTall ? [720, 960] : [1080, 560]
    const tilt = words.happens(3) ? words.between(-10, 10) : 0
    const html = `<main style="box-sizing:border-box;width:${width}px;height:${height}px;overflow:hidden;padding:44px;text-align:center;background:${words.pick(['#fff', '#fffbe8', '#fdeaea', '#f2f7ff'])};color:#222;display:flex;flex-direction:column;justify-content:space-evenly;align-items:center">
      <div style="font-size:25px">${words.pick(['Cửa hàng', 'Tiệm', 'Nhà vườn', 'Xưởng'])} ${nameWard(words)}</div>
      <div style="border:${frame};padding:14px 30px;color:${red};font-weight:bold;font-size:${size}px;line-height:1.2;transform:rotate(${tilt}deg);${words.happens(3) ? 'border-radius:16px;' : ''}">${call}</div>
      <div style="font-size:30px">${text}</div><div style="font-size:24px;color:#555">${words.happens(2) ? `Chỉ còn ${words.between(2, 9)} ngày` : `Số ${words.between(2, 90)} đường ${nameWard(words)}`} · ${words.phone()}</div></main>`
    return { ...PLAIN_TRUTH, kind: 'poster', isOrdinary: true, html, width, height }
  },
}
