import { A4, type PaperLayout, PLAIN_TRUTH } from '../paper.ts'
import { makeColumns, makeLines, makeParagraphs, makeRule, makeSheet, makeSignature } from '../paper-parts.ts'
import { makeRoundSeal, makeSecrecyStamp, makeUrgencyStamp } from '../paper-stamps.ts'
import type { PaperWords } from '../paper-words.ts'

const STAMP_PLACES = [
  { x: 150, y: 170 },
  { x: 118, y: 138 },
  { x: 420, y: 150 },
  { x: 120, y: 26 },
] as const

/** A letter, notice or conclusion of a Party body: its number has no colon before it, and its type comes first. */
export const partyLetter: PaperLayout = {
  name: 'party-letter',
  weight: 5,
  make(words: PaperWords) {
    const place = words.place()
    const number = words.partyNumber()
    const stamp = words.happens(3) ? null : makeSecrecyStamp(words, words.pick(STAMP_PLACES))
    const mark = words.happens(4) ? makeUrgencyStamp(words, { x: 320, y: 24 }) : null
    const left = makeLines(
      [
        `ĐẢNG BỘ TỈNH ${words.province().toUpperCase()}`,
        `<b>ĐẢNG ỦY XÃ ${place.toUpperCase()}</b>`,
        '*',
        `Số ${number}`,
      ],
      'font-size:16.5px',
    )
    const right = `${makeLines(['<b>ĐẢNG CỘNG SẢN VIỆT NAM</b>'], 'font-size:18px')}${makeRule(230)}
      ${makeLines([`<i>${words.dateline(place)}</i>`], 'margin-top:14px;font-size:17px')}`
    const title = words.pick(['THÔNG BÁO', 'KẾT LUẬN', 'CÔNG VĂN', 'HƯỚNG DẪN', 'BÁO CÁO'])
    const html = makeSheet(
      `${makeColumns(left, right, 46)}
       ${makeLines([`<b style="font-size:20px">${title}</b>`, `<i>về ${words.subject()}</i>`, '-----'], 'margin:56px 0 14px')}
       ${makeParagraphs(words, words.between(3, 5))}
       ${makeSignature(
         ['Ban Thường vụ Đảng ủy,', 'Các chi bộ trực thuộc,', 'Lưu Văn phòng Đảng ủy.'],
         ['T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ'],
         words.name(),
       )}
       ${words.happens(2) ? makeRoundSeal(words, { x: 455, y: words.between(780, 860) }, 'ĐẢNG CỘNG SẢN VIỆT NAM ĐẢNG ỦY XÃ') : ''}
       ${stamp?.html ?? ''}${mark?.html ?? ''}`,
    )
    const truth = { ...PLAIN_TRUTH, number, grade: stamp?.grade ?? null, urgency: mark?.urgency ?? null }
    return { ...truth, kind: 'party-letter', isInternal: true, html, ...A4 }
  },
}
