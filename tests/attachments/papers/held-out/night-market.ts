import { type PaperLayout, PLAIN_TRUTH } from '../paper.ts'
import type { PaperWords } from '../paper-words.ts'
import { nameWard } from './held-out-words.ts'

/** A street at night with lanterns, red awnings and lit signs. */
export const nightMarket: PaperLayout = {
  name: 'night-market',
  weight: 3,
  make(words: PaperWords) {
    const lanterns = Array.from({ length: words.between(8, 16) }, () => {
      const size = words.between(24, 58)
      return `<div style="position:absolute;left:${words.below(1040)}px;top:${words.between(10, 210)}px;width:${size}px;height:${size * 0.85}px;border-radius:50%;background:radial-gradient(#ffb0a0,#e0241c 60%,#8d0c0c);box-shadow:0 0 ${size}px #ff5a3a99"></div>`
    })
    const stall = (left: number) => {
      const sign = words.pick([
        'BÁNH MÌ',
        'ỐC NÓNG',
        'CHÈ BƯỞI',
        'KHOAI NƯỚNG',
        'NƯỚC MÍA',
        'SỬA KHÓA',
        'TRÀ TẮC',
        'HỦ TIẾU GÕ',
      ])
      const colour = words.pick(['#c4161c', '#0f6b4f', '#f2c230', '#1d3f8f'])
      return `<div style="position:absolute;left:${left}px;top:${words.between(270, 310)}px;width:290px"><div style="height:70px;background:repeating-linear-gradient(90deg,#c9202a 0 29px,#f6efe6 29px 58px);border-radius:8px 8px 40px 40px"></div>
        <div style="margin:6px 20px;background:${colour};color:#fff;border:4px solid #fff6;text-align:center;font-weight:bold;font-size:32px;padding:4px;box-shadow:0 0 22px ${colour}">${sign}</div><div style="height:190px;margin:0 14px;background:linear-gradient(#e8b45a,#6e4218)"></div></div>`
    }
    const people = Array.from({ length: words.between(5, 9) }, () => {
      const tall = words.between(150, 230)
      return `<div style="position:absolute;left:${words.below(1000)}px;bottom:0;width:64px;height:${tall}px"><div style="width:38px;height:42px;border-radius:50%;background:#2a1a14;margin:0 auto"></div><div style="height:${tall - 42}px;border-radius:26px 26px 0 0;background:hsl(${words.below(360)} 30% ${words.between(12, 34)}%)"></div></div>`
    })
    const html = `<main style="position:relative;width:1040px;height:720px;overflow:hidden;background:linear-gradient(#0d1330,#2a1c3c 45%,#3a2a22 60%,#1a1410)">${lanterns.join('')}${stall(10)}${stall(370)}${stall(730)}
      <div style="position:absolute;left:330px;top:214px;color:#ffd75e;font-size:30px;font-weight:bold;text-shadow:0 0 12px #ff9a2e">CHỢ ĐÊM ${nameWard(words).toUpperCase()}</div>${people.join('')}</main>`
    return { ...PLAIN_TRUTH, kind: 'photo', isOrdinary: true, html, width: 1040, height: 720 }
  },
}
