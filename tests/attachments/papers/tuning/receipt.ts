import { type PaperLayout, PLAIN_TRUTH } from '../paper.ts'
import { makeLines } from '../paper-parts.ts'
import { chooseFramedStamp, makeFramedStamp, makeRoundSeal } from '../paper-stamps.ts'
import type { PaperWords } from '../paper-words.ts'

/** A receipt, most often with the red box that says that a fee was paid. */
export const receipt: PaperLayout = {
  name: 'receipt',
  weight: 2,
  make(words: PaperWords) {
    const rows = Array.from(
      { length: words.between(4, 7) },
      () =>
        `<div style="display:flex;justify-content:space-between"><span>${words.goods()}</span><span>${words.between(15, 95)}.000</span></div>`,
    )
    const place = { x: words.between(90, 260), y: words.between(380, 470) }
    const text = words.pick(['ĐÃ THU PHÍ', 'ĐÃ THU TIỀN', 'ĐÃ THANH TOÁN', 'BẢN SAO'])
    const html = `<main style="position:relative;width:520px;height:720px;box-sizing:border-box;padding:40px;background:#fff;color:#222">
      ${makeLines([`<b style="font-size:24px">CÔNG TY ${words.place().toUpperCase()}</b>`, `Điện thoại: ${words.phone()}`, '<b>BIÊN LAI THU TIỀN</b>', `Số: ${words.between(1000, 9999)}`], 'font-size:18px;line-height:1.5')}
      <div style="font-size:19px;line-height:1.8;margin-top:20px">${rows.join('')}</div>
      <div style="font-size:20px;margin-top:14px"><b>Tổng cộng: ${words.money()} đồng</b></div>
      ${makeFramedStamp(chooseFramedStamp(words, text, place))}
      ${words.happens(3) ? makeRoundSeal(words, { x: 330, y: 540 }, `CÔNG TY ${words.place().toUpperCase()}`) : ''}</main>`
    return { ...PLAIN_TRUTH, kind: 'receipt', isOrdinary: true, html, width: 520, height: 720 }
  },
}
