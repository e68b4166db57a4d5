import { type PaperLayout, PLAIN_TRUTH } from '../paper.ts'
import type { PaperWords } from '../paper-words.ts'
import { nameDistrict, nameProvince, nameWard } from './held-out-words.ts'

/** A card that resembles an identity card, held in front of something: one side, sometimes both. */
export const citizenCard: PaperLayout = {
  name: 'citizen-card',
  weight: 2,
  make(words: PaperWords) {
    const number = words.identityNumber()
    const born = `${String(words.between(1, 28)).padStart(2, '0')}/${String(words.between(1, 12)).padStart(2, '0')}/${words.between(1958, 2006)}`
    const name = words.name().toUpperCase()
    const field = (label: string, text: string) =>
      `<div style="margin-top:6px"><span style="font-size:12px;color:#37595b">${label}</span><br><b style="font-size:17px">${text}</b></div>`
    const portrait = `<svg width="132" height="170" viewBox="0 0 66 85"><rect width="66" height="85" fill="#c8d7e2"/><circle cx="33" cy="34" r="17" fill="${words.pick(['#d9a98a', '#c68f6d', '#e2b799'])}"/><path d="M4 85Q8 54 33 54T62 85Z" fill="${words.pick(['#f4f4f4', '#2d4562', '#7a1f2b'])}"/><path d="M16 30Q18 12 33 12T50 30Q40 22 33 23T16 30" fill="#1c1512"/></svg>`
    const card =
      'position:absolute;box-sizing:border-box;width:640px;height:404px;border-radius:20px;box-shadow:0 6px 18px #0007;padding:20px 24px;color:#123'
    const front = `<div style="${card};left:60px;top:46px;background:radial-gradient(circle at 60% 50%,#fff6c9,#bfe3dd 45%,#d9ecf7);transform:rotate(${words.between(-4, 4)}deg)">
      <div style="text-align:center;font-size:14px"><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b><br>Độc lập - Tự do - Hạnh phúc<br><b style="color:#c0202c;font-size:25px">${words.pick(['CĂN CƯỚC', 'CĂN CƯỚC CÔNG DÂN', 'THẺ CĂN CƯỚC MẪU'])}</b></div>
      <div style="display:flex;gap:24px;margin-top:8px">${portrait}<div>${field('Số định danh cá nhân / Personal identification number', number)}${field('Họ, chữ đệm và tên khai sinh / Full name', name)}
      <div style="display:flex;gap:40px">${field('Ngày sinh / Date of birth', born)}${field('Giới tính / Sex', words.pick(['Nam', 'Nữ']))}</div>${field('Quê quán / Place of origin', `${nameWard(words)}, ${nameDistrict(words)}`)}</div></div></div>`
    const code = `IDVNM${number.slice(3)}4${number}&lt;&lt;${words.below(10)}<br>${born.slice(8)}${born.slice(3, 5)}${born.slice(0, 2)}7M3${words.between(100000, 999999)}VNM&lt;&lt;&lt;&lt;&lt;&lt;&lt;<br>${name.normalize('NFD').replace(/\p{M}/gu, '').replace(/Đ/g, 'D').replace(/ /g, '&lt;')}&lt;&lt;&lt;`
    const back = `<div style="${card};left:90px;top:490px;background:linear-gradient(120deg,#d9ecf7,#f3e6c8);transform:rotate(${words.between(-3, 3)}deg)">
      ${field('Nơi cư trú / Place of residence', `Tổ ${words.between(1, 20)}, ${nameWard(words)}, ${nameProvince(words)}`)}${field('Ngày cấp / Date of issue', words.date())}
      <div style="width:70px;height:54px;background:linear-gradient(45deg,#d9b64a,#f4e3a1);border-radius:8px;margin:14px 0"></div><div style="font:bold 22px/1.5 'TeX Gyre Cursor'">${code}</div></div>`
    const both = words.happens(2)
    const height = both ? 940 : 500
    const html = `<main style="position:relative;width:790px;height:${height}px;overflow:hidden;background:${words.pick(['#5d5145', '#9aa3a0', '#d8cfc0', '#2f3b3a'])}">${front}${both ? back : ''}</main>`
    return { ...PLAIN_TRUTH, kind: 'identity-card', html, width: 790, height }
  },
}
