import { type PaperLayout, PLAIN_TRUTH } from '../paper.ts'
import type { PaperWords } from '../paper-words.ts'
import { nameWard, pickDifferent } from './held-out-words.ts'

const DRINKS = [
  'Bạc xỉu',
  'Trà vải nhiệt đới',
  'Sinh tố bơ',
  'Sữa chua đánh đá',
  'Cà phê muối',
  'Chanh tuyết',
  'Nước ép ổi',
  'Cacao nóng',
  'Trà gừng mật ong',
  'Soda việt quất',
  'Kem dừa',
  'Rau má đậu xanh',
]

/** Drinks on a black board, in chalk, with a sticker in red. */
export const chalkMenu: PaperLayout = {
  name: 'chalk-menu',
  weight: 2,
  make(words: PaperWords) {
    const rows = pickDifferent(words, DRINKS, words.between(7, 11)).map(
      (drink) =>
        `<div style="display:flex;gap:10px"><span>${drink}</span><span style="flex:1;border-bottom:2px dotted #ffffff55;margin-bottom:9px"></span><span>${words.between(18, 65)}k</span></div>`,
    )
    const html = `<main style="position:relative;box-sizing:border-box;width:800px;height:920px;overflow:hidden;padding:54px 70px;color:#f4f1e6;border:22px solid #7a5330;background:radial-gradient(circle at 30% 20%,#3a4440,#1f2624);font-size:27px;line-height:1.8">
      <div style="font-family:'TeX Gyre Chorus';font-size:60px;text-align:center;line-height:1.2;margin-bottom:24px;color:#ffdf8a">Quán ${nameWard(words)}</div>${rows.join('')}
      <div style="position:absolute;right:34px;bottom:40px;border:5px solid #ff4a3d;color:#ff4a3d;font-weight:bold;font-size:34px;line-height:1.2;padding:8px 18px;transform:rotate(-${words.between(4, 14)}deg)">${words.pick(['MÓN MỚI', 'MẬT ONG', 'HẾT HÀNG', 'MUA 2 TẶNG 1', 'TỐI ƯU ĐÃI'])}</div></main>`
    return { ...PLAIN_TRUTH, kind: 'menu', isOrdinary: true, html, width: 800, height: 920 }
  },
}
