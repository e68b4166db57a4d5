import { A4, type PaperLayout, PLAIN_TRUTH } from '../paper.ts'
import {
  makeColumns,
  makeLines,
  makeMotto,
  makeParagraph,
  makeParagraphs,
  makeRule,
  makeSheet,
  makeSignature,
} from '../paper-parts.ts'
import { makeRoundSeal, makeSecrecyStamp, makeUrgencyStamp } from '../paper-stamps.ts'
import type { PaperWords } from '../paper-words.ts'

/** Places of secrecy stamps: below the number, over it, and above the head. */
const STAMP_PLACES = [
  { x: 150, y: 196 },
  { x: 120, y: 152 },
  { x: 130, y: 22 },
  { x: 105, y: 232 },
] as const
const URGENCY_PLACES = [
  { x: 330, y: 22 },
  { x: 560, y: 186 },
  { x: 148, y: 268 },
] as const

/** A letter of a state office, the commonest paper that leaks. */
export const stateLetter: PaperLayout = {
  name: 'state-letter',
  weight: 5,
  make(words: PaperWords) {
    const place = words.place()
    const number = words.letterNumber()
    const stamp = words.happens(3) ? null : makeSecrecyStamp(words, words.pick(STAMP_PLACES))
    const mark = words.happens(3) ? makeUrgencyStamp(words, words.pick(URGENCY_PLACES)) : null
    const office = `XÃ ${place}`.toUpperCase()
    const left = makeLines(
      [
        'ỦY BAN NHÂN DÂN',
        `<b>${office}</b>${makeRule(70)}`,
        `<span style="font-size:17px">Số: ${number}</span>`,
        `<span style="font-size:15px">V/v ${words.subject()}</span>`,
      ],
      'font-size:16px',
    )
    const right = `${makeMotto(15.5)}${makeRule(170)}${makeLines([`<i>${words.dateline(place)}</i>`], 'margin-top:12px')}`
    const body = `${makeLines([`Kính gửi: ${words.pick(['Các thôn, bản', 'Phòng Văn hóa', 'Ban Chỉ huy', 'Công an xã'])} ${words.place()}.`], 'margin:44px 0 16px')}
      ${makeParagraphs(words, words.between(3, 4))}${makeParagraph('Nhận được văn bản này, đề nghị các đơn vị thực hiện./.')}`
    const recipients = ['Như trên;', 'Chủ tịch, các Phó Chủ tịch;', 'Lưu: VT, VP.']
    const html = makeSheet(
      `${makeColumns(left, right)}${body}${makeSignature(recipients, ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], words.name())}
       ${words.happens(2) ? makeRoundSeal(words, { x: 450, y: words.between(790, 860) }, `ỦY BAN NHÂN DÂN ${office}`) : ''}
       ${stamp?.html ?? ''}${mark?.html ?? ''}`,
    )
    const truth = { ...PLAIN_TRUTH, number, grade: stamp?.grade ?? null, urgency: mark?.urgency ?? null }
    return { ...truth, kind: 'state-letter', isInternal: true, html, ...A4 }
  },
}
