import { type PaperLayout, PLAIN_TRUTH } from '../paper.ts'
import type { PaperWords } from '../paper-words.ts'
import { pickDifferent } from './held-out-words.ts'

const LINES = [
  'Tối nay đá bóng không mọi người?',
  'Cho xin lại công thức kho cá với ạ',
  'Mật khẩu wifi nhà mới là gì thế',
  'Mai mưa đấy, nhớ mang áo',
  'Ảnh kỷ yếu đẹp quá trời 😂',
  'Ai còn vé xe về quê không, nhường mình một vé',
  'Con mèo nhà chị lại trốn lên mái rồi',
  'Chốt quán lẩu ngõ 12 nhé, bảy giờ',
  'Gửi giúp em số thợ sửa máy giặt',
  'Bí mật thôi nha, sinh nhật bất ngờ mà 🎂',
  'Hàng giao hỏa tốc mà hai hôm chưa tới',
  'Thứ Bảy này họp lớp, nhớ đóng quỹ',
]

/** A group's chat among friends, dark, with times and reactions. */
export const darkGroupChat: PaperLayout = {
  name: 'dark-group-chat',
  weight: 3,
  make(words: PaperWords) {
    const isDark = !words.happens(3)
    const [ground, bubble, ink] = isDark ? ['#101418', '#262d34', '#eef2f5'] : ['#dfe9e2', '#ffffff', '#1a1a1a']
    const bubbles = pickDifferent(words, LINES, words.between(6, 8)).map((line) => {
      const isOwn = words.happens(3)
      return `<div style="display:flex;gap:8px;margin:9px 10px;${isOwn ? 'flex-direction:row-reverse' : ''}"><div style="width:34px;height:34px;flex:none;border-radius:50%;background:hsl(${words.below(360)} 45% 55%)"></div>
        <div style="max-width:250px;background:${isOwn ? words.pick(['#0a7cff', '#2e7d5b']) : bubble};color:${isOwn ? '#fff' : ink};padding:8px 12px;border-radius:16px;font-size:16px;line-height:1.35">${isOwn ? '' : `<b style="font-size:13px;opacity:.75">${words.name()}</b><br>`}${line}<div style="font-size:11px;opacity:.6">${words.between(6, 22)}:${words.between(10, 59)}</div></div></div>`
    })
    const html = `<main style="box-sizing:border-box;width:390px;height:844px;overflow:hidden;background:${ground};color:${ink}"><div style="display:flex;justify-content:space-between;padding:10px 22px;font-size:14px"><b>${words.between(7, 22)}:${words.between(10, 59)}</b><span>5G ▮▮▮</span></div>
      <div style="padding:8px 16px;font-size:19px;border-bottom:1px solid #8885"><b>‹ ${words.pick(['Hội bạn cấp ba', 'Gia đình mình', 'Xóm trọ số 9', 'Đội bóng chiều thứ Tư'])}</b><div style="font-size:12px;opacity:.7">${words.between(5, 48)} thành viên</div></div>${bubbles.join('')}
      <div style="margin:14px;padding:10px 16px;border-radius:22px;background:${bubble};opacity:.8;font-size:15px">Nhắn tin…</div></main>`
    return { ...PLAIN_TRUTH, kind: 'chat', isOrdinary: true, html, width: 390, height: 844 }
  },
}
