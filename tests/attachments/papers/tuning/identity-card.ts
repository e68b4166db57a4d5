import { type PaperLayout, PLAIN_TRUTH } from '../paper.ts'
import { makeLines } from '../paper-parts.ts'
import type { PaperWords } from '../paper-words.ts'

/** A card with the printed headings of an identity card, of nobody. */
export const identityCard: PaperLayout = {
  name: 'identity-card',
  weight: 1,
  make(words: PaperWords) {
    const fields = [
      ['Số / No.', words.identityNumber()],
      ['Họ và tên / Full name', words.name().toUpperCase()],
      ['Ngày sinh / Date of birth', words.date().replace('2026', '1987')],
      ['Giới tính / Sex', words.pick(['Nam', 'Nữ'])],
      ['Quê quán / Place of origin', `${words.place()}, ${words.province()}`],
      ['Nơi thường trú / Place of residence', `Thôn ${words.between(1, 9)}, ${words.place()}, ${words.province()}`],
    ]
    const html = `<main style="position:relative;width:860px;height:540px;box-sizing:border-box;padding:24px 30px;
      background:linear-gradient(120deg,#cfe6ea,#eef0d8 60%,#d8e6cf);border-radius:18px;color:#1c2a30">
      ${makeLines(
        [
          '<b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b>',
          'Độc lập - Tự do - Hạnh phúc',
          '<b style="font-size:30px;color:#b3202a">CĂN CƯỚC CÔNG DÂN</b>',
          'Citizen Identity Card',
        ],
        'font-size:19px;line-height:1.3',
      )}
      <div style="display:flex;gap:26px;margin-top:14px">
      <svg width="190" height="250"><rect width="190" height="250" fill="#9fb7c4"/><circle cx="95" cy="95" r="48" fill="#e2c3a2"/>
      <path d="M15 250q10-90 80-92q70 2 80 92z" fill="#34495e"/></svg>
      <div>${fields.map(([label, value]) => `<div style="font-size:15px;margin-bottom:5px">${label}:<br><b style="font-size:19px">${value}</b></div>`).join('')}</div></div></main>`
    return { ...PLAIN_TRUTH, kind: 'identity-card', html, width: 860, height: 540 }
  },
}
