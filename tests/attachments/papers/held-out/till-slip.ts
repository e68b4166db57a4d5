import { type PaperLayout, PLAIN_TRUTH } from '../paper.ts'
import type { PaperWords } from '../paper-words.ts'
import { nameWard, writeDay } from './held-out-words.ts'

/** The long slip of a till in a typewriter's letters, on a table. */
export const tillSlip: PaperLayout = {
  name: 'till-slip',
  weight: 1,
  make(words: PaperWords) {
    const rows = Array.from(
      { length: words.between(5, 10) },
      () =>
        `<div style="display:flex;justify-content:space-between"><span>${words.goods()} x${words.between(1, 4)}</span><span>${words.between(12, 180)}.000</span></div>`,
    )
    const html = `<main style="width:640px;height:960px;overflow:hidden;background:${words.pick(['#4b3b30', '#8d9499', '#cdb899'])}"><div style="width:400px;margin:40px auto;padding:26px 24px;background:#fbfbf8;color:#333;font:18px/1.45 'TeX Gyre Cursor';transform:rotate(${words.between(-4, 4)}deg);box-shadow:4px 8px 18px #0006">
      <div style="text-align:center"><b>TẠP HÓA ${nameWard(words).toUpperCase()}</b><br>HÓA ĐƠN BÁN LẺ<br>${writeDay(words)} ${words.between(7, 21)}:${words.between(10, 59)}</div><div style="border-top:2px dashed #888;margin:12px 0"></div>${rows.join('')}<div style="border-top:2px dashed #888;margin:12px 0"></div>
      <div style="display:flex;justify-content:space-between"><b>TỔNG</b><b>${words.money()}</b></div><div style="text-align:center;margin-top:14px">Cảm ơn quý khách!</div><div style="height:60px;margin-top:14px;background:repeating-linear-gradient(90deg,#222 0 2px,#fff0 2px 5px,#222 5px 9px,#fff0 9px 11px)"></div></div></main>`
    return { ...PLAIN_TRUTH, kind: 'receipt', isOrdinary: true, html, width: 640, height: 960 }
  },
}
