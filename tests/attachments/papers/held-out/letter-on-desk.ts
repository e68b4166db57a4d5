import { type PaperLayout, PLAIN_TRUTH } from '../paper.ts'
import type { PaperWords } from '../paper-words.ts'
import { nameMatter, nameWard, writeDateline, writeSerial } from './held-out-words.ts'
import { pressSeal, pressSecrecy, pressWord } from './ink-stamps.ts'
import { chooseSealPlace, makeClauses, makeClosing, makeHead, makeLeaf, makeNationLines } from './office-parts.ts'

/** A letter that lies on a desk next to a cup and a pen, photographed from above at a slant. */
export const letterOnDesk: PaperLayout = {
  name: 'letter-on-desk',
  weight: 3,
  make(words: PaperWords) {
    const ward = nameWard(words)
    const number = `${writeSerial(words, 720)}/UBND-${words.pick(['QS', 'NNMT', 'VHTT', 'TĐC'])}`
    const stamp = words.happens(3)
      ? null
      : pressSecrecy(words, {
          place: words.pick([
            { x: 120, y: 180 },
            { x: 100, y: 130 },
            { x: 520, y: 190 },
          ]),
          sizes: [20, 34],
        })
    const other = stamp
      ? ''
      : pressWord(words, words.pick(['LƯU HÀNH NỘI BỘ', 'XEM XONG TRẢ LẠI', 'TÀI LIỆU THU HỒI']), {
          place: { x: 300, y: 186 },
          sizes: [17, 24],
        })
    const leaf = makeLeaf(
      `${makeHead(
        [`ỦY BAN NHÂN DÂN<br><b>PHƯỜNG ${ward.toUpperCase()}</b>`, '***', `Số: ${number}`],
        [...makeNationLines(words), `<i style="display:block;margin-top:12px">${writeDateline(words, ward)}</i>`],
        'font-size:16px',
      )}
      <div style="margin:52px 0 14px;text-align:center">Kính gửi: Các thành viên Tổ công tác về ${nameMatter(words)}</div>
      ${makeClauses(words, words.between(4, 6), 'number')}
      ${makeClosing(['Như kính gửi;', 'Lưu: VT.'], ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH'], words.name(), pressSeal(words, { place: chooseSealPlace(words), ring: `ỦY BAN NHÂN DÂN PHƯỜNG ${ward.toUpperCase()}`, centre: 'star' }))}
      ${stamp?.html ?? ''}${other}`,
    )
    const desk = words.pick(['#6b4a2f', '#8a6a48', '#3d4a52', '#a8a39a', '#c9b79a'])
    const tilt = `perspective(1900px) rotateX(${words.between(4, 13)}deg) rotateZ(${words.between(-5, 5)}deg)`
    const html = `<main style="position:relative;width:980px;height:1260px;overflow:hidden;background:repeating-linear-gradient(92deg,#0000 0 60px,#00000014 62px 66px),${desk}">
      <div style="position:absolute;left:90px;top:64px;transform:${tilt};box-shadow:8px 14px 30px #0009">${leaf}
        <div style="position:absolute;inset:0;background:linear-gradient(${words.between(0, 180)}deg,#fff0 30%,#0002)"></div></div>
      <div style="position:absolute;right:-70px;bottom:-60px;width:210px;height:210px;border-radius:50%;background:radial-gradient(circle,#3b2314 0 44%,#efe9df 46% 60%,#cfc7b8 62%);box-shadow:0 0 24px #0008"></div>
      <div style="position:absolute;left:-20px;bottom:60px;width:330px;height:15px;border-radius:8px;background:linear-gradient(#39f,#024);transform:rotate(${words.between(24, 48)}deg)"></div></main>`
    const truth = { ...PLAIN_TRUTH, number, grade: stamp?.grade ?? null }
    return { ...truth, kind: 'state-letter', isInternal: true, html, width: 980, height: 1260 }
  },
}
