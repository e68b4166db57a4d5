import { A4, type PaperLayout, PLAIN_TRUTH } from '../paper.ts'
import type { PaperWords } from '../paper-words.ts'
import { nameMatter, nameProvince, nameWard, writeDateline, writeSerial } from './held-out-words.ts'
import { pressSeal, pressSecrecy, pressUrgency, pressWord } from './ink-stamps.ts'
import { chooseSealPlace, makeClauses, makeClosing, makeHead, makeLeaf } from './office-parts.ts'

/** A letter of a Party committee as the guidance of 2018 sets it, with the number below an asterisk. */
export const committeeLetter: PaperLayout = {
  name: 'committee-letter',
  weight: 3,
  make(words: PaperWords) {
    const province = nameProvince(words)
    const ward = nameWard(words)
    const [over, body, symbol] = words.pick([
      [`TỈNH ỦY ${province}`, 'BAN TUYÊN GIÁO', 'BTGTU'],
      [`HUYỆN ỦY ${ward}`, 'ỦY BAN KIỂM TRA', 'UBKTHU'],
      [`ĐẢNG BỘ TỈNH ${province}`, `ĐẢNG ỦY XÃ ${ward}`, 'ĐU'],
      [`ĐẢNG ỦY PHƯỜNG ${ward}`, 'BAN XÂY DỰNG ĐẢNG', 'BXDĐ'],
    ] as const)
    // A letter may leave out its type, as older ones do.
    const type = symbol === 'ĐU' && words.happens(3) ? '' : '-CV'
    const number = `${writeSerial(words, 1300)}${type}/${symbol}`
    const stamp = words.happens(2)
      ? pressSecrecy(words, {
          place: words.pick([
            { x: 120, y: 172 },
            { x: 90, y: 124 },
            { x: 600, y: 96 },
          ]),
          sizes: [15, 27],
        })
      : null
    const mark = words.happens(3) ? pressUrgency(words, { place: { x: 320, y: 196 }, sizes: [15, 22] }) : null
    const html = makeLeaf(
      `${makeHead(
        [
          over.toUpperCase(),
          `<b>${body.toUpperCase()}</b>`,
          '*',
          `Số ${number}`,
          `<i style="font-size:14px">${nameMatter(words)}</i>`,
        ],
        [
          '<b style="font-size:16px;border-bottom:1.4px solid">ĐẢNG CỘNG SẢN VIỆT NAM</b>',
          `<i style="display:block;margin-top:16px">${writeDateline(words, words.pick([ward, province]))}</i>`,
        ],
      )}
      <div style="margin:40px 0 12px 150px"><u>Kính gửi</u>:<div style="margin-left:50px">- Các chi bộ trực thuộc,<br>- Đồng chí bí thư ${words.pick(['đoàn thanh niên', 'chi bộ cơ quan', 'chi bộ trường học'])}.</div></div>
      ${makeClauses(words, words.between(3, 6), words.pick(['dash', 'indent'] as const))}
      ${makeClosing(['Như trên,', 'Thường trực (để báo cáo),', 'Lưu Văn phòng.'], ['T/L BAN THƯỜNG VỤ', 'TRƯỞNG BAN'], words.name(), words.happens(3) ? '' : pressSeal(words, { place: chooseSealPlace(words), ring: body.toUpperCase(), centre: words.pick(['sickle', 'star'] as const) }))}
      ${words.happens(5) ? pressWord(words, 'ĐẢNG ỦY SAO LỤC', { place: { x: 80, y: 1020 }, sizes: [14, 18] }) : ''}
      ${stamp?.html ?? ''}${mark?.html ?? ''}`,
    )
    const truth = { ...PLAIN_TRUTH, number, grade: stamp?.grade ?? null, urgency: mark?.urgency ?? null }
    return { ...truth, kind: 'party-letter', isInternal: true, html, ...A4 }
  },
}
