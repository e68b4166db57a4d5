import { type PaperLayout, PLAIN_TRUTH } from '../paper.ts'
import { makeLines } from '../paper-parts.ts'
import type { PaperWords } from '../paper-words.ts'

/** The red cover of a certificate or a passbook. */
export const certificateCover: PaperLayout = {
  name: 'certificate-cover',
  weight: 1,
  make(words: PaperWords) {
    const red = words.pick(['#a3121b', '#b5161f', '#8c0f18', '#c21f2b'])
    const gold = words.pick(['#f2d27a', '#e8c15a', '#f6e3a8'])
    const html = `<main style="width:820px;height:580px;box-sizing:border-box;padding:36px;background:${red};color:${gold}">
      <div style="height:100%;box-sizing:border-box;border:3px solid ${gold};padding:50px 20px">
      ${makeLines(['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', '<span style="font-size:90px;line-height:1.3">★</span>', `<b style="font-size:44px">${words.pick(['GIẤY CHỨNG NHẬN', 'BẰNG TỐT NGHIỆP', 'CHỨNG CHỈ', 'SỔ HỘ KHẨU'])}</b>`], 'font-size:21px;line-height:1.5')}</div></main>`
    return { ...PLAIN_TRUTH, kind: 'certificate-cover', isOrdinary: true, html, width: 820, height: 580 }
  },
}
