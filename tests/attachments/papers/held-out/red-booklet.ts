import { type PaperLayout, PLAIN_TRUTH } from '../paper.ts'
import type { PaperWords } from '../paper-words.ts'
import { nameWard } from './held-out-words.ts'

/** The closed cover of a red booklet with golden letters, on a table cloth. */
export const redBooklet: PaperLayout = {
  name: 'red-booklet',
  weight: 2,
  make(words: PaperWords) {
    const red = words.pick(['#a20f1c', '#bf1a22', '#7f0d18', '#c92c2c'])
    const gold = words.pick(['#f2cf6b', '#e6b94a', '#ffe39a'])
    const title = words.pick(['GIẤY CHỨNG NHẬN', 'BẰNG TỐT NGHIỆP', 'GIẤY KHEN', 'SỔ VÀNG TRUYỀN THỐNG', 'KỶ YẾU'])
    const html = `<main style="position:relative;width:900px;height:680px;overflow:hidden;background:repeating-linear-gradient(45deg,#e9e2d0 0 16px,#ded4bd 16px 32px)"><div style="position:absolute;left:90px;top:70px;box-sizing:border-box;width:720px;height:520px;padding:26px;background:linear-gradient(100deg,#0003,#0000 12%),${red};border-radius:8px;box-shadow:0 14px 30px #0008;transform:rotate(${words.between(-6, 6)}deg)">
      <div style="box-sizing:border-box;height:468px;border:${words.pick(['2px solid', '6px double', '1px dashed'])} ${gold};color:${gold};text-align:center;padding:40px 20px"><div style="font-size:20px">${words.pick(['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'TRƯỜNG THPT', 'HỘI NGƯỜI CAO TUỔI'])}</div>
      <div style="font-size:96px;line-height:1.5">${words.pick(['★', '❀', '✦'])}</div><div style="font-size:50px;font-weight:bold;line-height:1.2">${title}</div><div style="font-size:22px;margin-top:30px">${nameWard(words)} - ${words.between(2012, 2026)}</div></div></div></main>`
    return { ...PLAIN_TRUTH, kind: 'certificate-cover', isOrdinary: true, html, width: 900, height: 680 }
  },
}
