import { A4, type PaperLayout, PLAIN_TRUTH } from '../paper.ts'
import { makeLines, makeSheet, makeTable } from '../paper-parts.ts'
import type { PaperWords } from '../paper-words.ts'

/** The marks of a class, by name. */
export const pupilResults: PaperLayout = {
  name: 'pupil-results',
  weight: 1,
  make(words: PaperWords) {
    const mark = () => `${words.between(4, 9)},${words.between(0, 9)}`
    const rows = Array.from({ length: words.between(16, 24) }, (_, i) => {
      const rank = words.pick(['Tốt', 'Khá', 'Đạt', 'Chưa đạt'])
      return [
        String(i + 1),
        words.name(),
        `${words.between(1, 28)}/${words.between(1, 12)}/2014`,
        mark(),
        mark(),
        mark(),
        rank,
      ]
    })
    const html = makeSheet(
      `${makeLines(
        [
          `TRƯỜNG TRUNG HỌC CƠ SỞ ${words.place().toUpperCase()}`,
          `<b style="font-size:20px">KẾT QUẢ HỌC TẬP LỚP ${words.between(6, 9)}${words.pick(['A', 'B', 'C'])}</b>`,
          'Học kỳ I, năm học 2026 - 2027',
        ],
        'margin-bottom:14px',
      )}
       ${makeTable(['TT', 'Họ và tên học sinh', 'Ngày sinh', 'Toán', 'Văn', 'Anh', 'Xếp loại'], rows)}`,
      'padding-left:60px;padding-right:50px',
    )
    return { ...PLAIN_TRUTH, kind: 'pupil-results', isPeopleList: true, html, ...A4 }
  },
}
