import { type PaperLayout, PLAIN_TRUTH } from '../paper.ts'
import { makeLines } from '../paper-parts.ts'
import { chooseFramedStamp, makeFramedStamp } from '../paper-stamps.ts'
import type { PaperWords } from '../paper-words.ts'

const TITLES = [
  'HỘI CHỢ XUÂN',
  'MẬT ONG RỪNG NGUYÊN CHẤT',
  'ĐÊM NHẠC ACOUSTIC',
  'GIẢI BÓNG ĐÁ THIẾU NHI',
  'KHAI TRƯƠNG',
]
const BADGES = ['GIẢM 50%', 'KHUYẾN MẠI', 'MẬT ONG', 'MIỄN PHÍ', 'HOT', 'BÍ MẬT BẬT MÍ']

/** A poster with a red framed badge that looks like a stamp. */
export const poster: PaperLayout = {
  name: 'poster',
  weight: 1,
  make(words: PaperWords) {
    const hue = words.between(0, 359)
    const badge = makeFramedStamp({
      ...chooseFramedStamp(words, words.pick(BADGES), { x: 460, y: 60 }),
      size: words.between(26, 36),
    })
    const html = `<main style="position:relative;width:760px;height:1000px;box-sizing:border-box;padding:120px 50px;
      background:linear-gradient(160deg,hsl(${hue} 60% 92%),hsl(${hue + 60} 70% 80%));color:hsl(${hue} 60% 22%)">
      ${badge}${makeLines([`<b>${words.pick(TITLES)}</b>`], 'font-size:62px;line-height:1.15;margin-bottom:40px')}
      ${makeLines([words.dateline(words.place()), `Địa điểm: sân vận động ${words.place()}`, `Liên hệ ban tổ chức: ${words.phone()}`], 'font-size:27px;line-height:1.6')}
      ${makeLines([words.news(), words.news()], 'font-size:23px;margin-top:50px;line-height:1.5')}</main>`
    return { ...PLAIN_TRUTH, kind: 'poster', isOrdinary: true, html, width: 760, height: 1000 }
  },
}
