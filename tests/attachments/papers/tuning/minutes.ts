import { A4, type PaperLayout, PLAIN_TRUTH } from '../paper.ts'
import { makeColumns, makeLines, makeMotto, makeParagraph, makeRule, makeSheet } from '../paper-parts.ts'
import { makeSecrecyStamp, makeUrgencyStamp } from '../paper-stamps.ts'
import type { PaperWords } from '../paper-words.ts'

/** The minutes of an office's meeting. */
export const minutes: PaperLayout = {
  name: 'minutes',
  weight: 2,
  make(words: PaperWords) {
    const place = words.place()
    const number = words.happens(2) ? `${words.between(10, 98)}/BB-UBND` : null
    const stamp = words.happens(3) ? makeSecrecyStamp(words, { x: 560, y: 176 }) : null
    const mark = words.happens(4) ? makeUrgencyStamp(words, { x: 140, y: 190 }) : null
    const left = makeLines(
      [`<b>ỦY BAN NHÂN DÂN<br>XÃ ${place.toUpperCase()}</b>${makeRule(70)}`, number ? `Số: ${number}` : ''],
      'font-size:16.5px',
    )
    const speakers = Array.from({ length: words.between(4, 6) }, () =>
      makeParagraph(`- Đồng chí ${words.name()}: ${words.statement()}`),
    )
    const html = makeSheet(
      `${makeColumns(left, `${makeMotto(15.5)}${makeRule(170)}`)}
       ${makeLines(['<b style="font-size:20px">BIÊN BẢN</b>', `<b>Cuộc họp về việc ${words.subject()}</b>`], 'margin:60px 0 12px')}
       ${makeParagraph(`Thời gian: ${words.between(7, 15)} giờ 30, ngày ${words.date()}. Địa điểm: phòng họp số ${words.between(1, 4)}.`)}
       ${makeParagraph(`Chủ trì: đồng chí ${words.name()}. Thư ký: đồng chí ${words.name()}.`)}
       ${makeParagraph('<b>Nội dung cuộc họp</b>')}${speakers.join('')}
       ${makeParagraph(`Cuộc họp kết thúc hồi ${words.between(10, 17)} giờ 15 cùng ngày.`)}
       ${makeColumns(makeLines(['<b>THƯ KÝ</b>']), makeLines(['<b>CHỦ TRÌ</b>']), 50)}
       ${stamp?.html ?? ''}${mark?.html ?? ''}`,
    )
    const truth = { ...PLAIN_TRUTH, number, grade: stamp?.grade ?? null, urgency: mark?.urgency ?? null }
    return { ...truth, kind: 'minutes', isInternal: true, html, ...A4 }
  },
}
