import { type PaperLayout, PLAIN_TRUTH } from '../paper.ts'
import { makeLines } from '../paper-parts.ts'
import type { PaperWords } from '../paper-words.ts'

/** The menu of an eating house, its head in a red frame. */
export const menu: PaperLayout = {
  name: 'menu',
  weight: 1,
  make(words: PaperWords) {
    const rows = Array.from(
      { length: words.between(8, 13) },
      () =>
        `<div style="display:flex;justify-content:space-between"><span>${words.goods()}</span><span>${words.between(15, 95)}.000đ</span></div>`,
    )
    const html = `<main style="width:680px;height:960px;box-sizing:border-box;padding:50px 60px;background:#fdf6e3;color:#3a2a18">
      ${makeLines([`<b style="display:inline-block;border:4px solid #cf2a2a;color:#cf2a2a;padding:6px 24px">${words.pick(['THỰC ĐƠN', 'MẬT MÍA', 'QUÁN KHÁNH', 'MENU'])}</b>`], 'font-size:40px;margin-bottom:24px')}
      ${makeLines([`Quán ăn ${words.place()} - ${words.phone()}`], 'font-size:20px;margin-bottom:24px')}
      <div style="font-size:25px;line-height:1.9">${rows.join('')}</div></main>`
    return { ...PLAIN_TRUTH, kind: 'menu', isOrdinary: true, html, width: 680, height: 960 }
  },
}
