import { type PaperLayout, PLAIN_TRUTH } from '../paper.ts'
import type { PaperWords } from '../paper-words.ts'
import { nameWard, writeDay } from './held-out-words.ts'

/** A wedding card in red and gold, with a round sign that resembles a seal and "Kính mời" as letters have it. */
export const weddingCard: PaperLayout = {
  name: 'wedding-card',
  weight: 2,
  make(words: PaperWords) {
    const isRed = words.happens(2)
    const [paper, ink, gold] = isRed ? ['#a8101c', '#ffe9b8', '#f0c75e'] : ['#fff6ec', '#8f1022', '#b9892c']
    const sign = words.pick([
      `<svg width="120" height="120" viewBox="-60 -60 120 120" fill="none" stroke="${isRed ? gold : '#c4161c'}"><circle r="55" stroke-width="4"/><circle r="47" stroke-width="1.5"/><path d="M-30-18h24M-18-28v20M-30-8h24M-30 4h24v20h-24zM6-18h24M18-28v20M6-8h24M6 4h24v20H6z" stroke-width="4.5"/></svg>`,
      `<svg width="120" height="110" viewBox="-60 -55 120 110" fill="${isRed ? gold : '#c4161c'}"><path d="M0 40C-60 0-44-46-18-40-6-38 0-26 0-20 0-26 6-38 18-40 44-46 60 0 0 40Z"/></svg>`,
    ])
    const family = (side: string) =>
      `<div style="flex:1"><b>${side}</b><br>Ông ${words.name()}<br>Bà ${words.name()}<br><i>${nameWard(words)}</i></div>`
    const html = `<main style="box-sizing:border-box;width:${words.happens(2) ? 1000 : 860}px;height:660px;padding:34px;background:${paper};color:${ink};text-align:center"><div style="box-sizing:border-box;height:592px;border:3px solid ${gold};outline:1px solid ${gold};outline-offset:-12px;padding:30px 50px;font-size:20px;line-height:1.45">
      <div style="display:flex;gap:30px">${family('NHÀ TRAI')}${sign}${family('NHÀ GÁI')}</div>
      <div style="margin:16px 0 4px">${words.pick(['TRÂN TRỌNG KÍNH MỜI', 'TRÂN TRỌNG BÁO TIN', 'LỄ THÀNH HÔN'])}</div>
      <div style="font-family:'TeX Gyre Chorus';font-size:50px;line-height:1.25;color:${isRed ? '#fff' : ink}">${words.name()}<br>&amp; ${words.name()}</div>
      <div style="margin-top:10px">Tiệc vui lúc <b>${words.between(10, 18)} giờ 30</b>, ngày <b>${writeDay(words)}</b><br>Sảnh ${words.pick(['Ngọc Lan', 'Hoa Sen', 'Bạch Yến'])}, nhà hàng ${nameWard(words)}<br><i>Sự hiện diện của quý vị là niềm vinh hạnh cho gia đình chúng tôi</i></div></div></main>`
    return {
      ...PLAIN_TRUTH,
      kind: 'invitation',
      isOrdinary: true,
      html,
      width: html.includes('width:1000px') ? 1000 : 860,
      height: 660,
    }
  },
}
