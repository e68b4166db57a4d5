import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ImportedPart, PartKind } from '../../../utils/library/imports/parser/imported-text.ts'
import { correctOcrErrors, findOcrErrors } from '../../../utils/library/imports/parser/ocr-errors.ts'
import { parseText } from '../../../utils/library/imports/parser/parse-text.ts'
import { formatPartLabel } from '../../../utils/library/imports/parser/part-label.ts'
import { prepareText } from '../../../utils/library/imports/parser/prepare-text.ts'
import { joinAllText } from './format-outline.ts'

const WORDS = [
  'sách',
  'người đọc',
  'thư viện làng',
  'khoản 2 Điều 9',
  'ngày 01 tháng 7',
  '“phòng đọc”',
  'Ủy ban',
  'và',
  'của',
]
const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 }).map((some) => some.join(' '))
const heading = words.map((some) => `Việc ${some} làng`)
const sentence = words.map((some) => `Người ${some} đọc.`)

const part = (kind: PartKind, number: string, title: string, text: string, parts: ImportedPart[]): ImportedPart => ({
  kind,
  number,
  heading: title,
  text,
  parts,
})
const LETTERS = [...'abcdđeghiklmnopqrstuvxy']
const point = sentence.map((text) => (i: number) => part('diem', LETTERS[i]!, '', text, []))
const clause = fc.tuple(sentence, fc.oneof(fc.constant([]), fc.array(point, { minLength: 1, maxLength: 23 }))).map(
  ([text, points]) =>
    (i: number) =>
      part(
        'khoan',
        String(i + 1),
        '',
        text,
        points.map((one, n) => one(n)),
      ),
)
const article = fc
  .tuple(heading, sentence, fc.oneof(fc.constant([]), fc.array(clause, { minLength: 1, maxLength: 5 })))
  .map(
    ([title, text, clauses]) =>
      (n: number) =>
        part(
          'dieu',
          String(n),
          title,
          text,
          clauses.map((one, i) => one(i)),
        ),
  )
/** A law of chapters, with articles numbered through all of them. */
const law = fc
  .array(fc.array(article, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 })
  .map((chapters) => {
    let n = 0
    return chapters.map((articles, i) =>
      part(
        'chuong',
        ['I', 'II', 'III', 'IV'][i]!,
        `VIỆC THỨ ${i + 1}`,
        '',
        articles.map((one) => one(++n)),
      ),
    )
  })

function printed(one: ImportedPart): string[] {
  const first = [formatPartLabel(one), one.kind === 'dieu' ? one.heading : one.text].join(' ')
  const own =
    one.kind === 'chuong' ? [formatPartLabel(one), one.heading] : one.kind === 'dieu' ? [first, one.text] : [first]
  return [...own, ...one.parts.flatMap(printed)]
}

/** Markers of every kind, and lines that look like markers. */
const line = fc.oneof(
  fc.nat(30).map((n) => `Điều ${n}. Việc`),
  fc.nat(12).map((n) => `${n}. Người đọc`),
  fc.constantFrom(...LETTERS, 'f', 'w').map((letter) => `${letter}) sách;`),
  fc.constantFrom(
    ...[
      'Điều 5',
      'Điều 5. 1. a) Sách',
      '“Điều 7. Sách',
      'sách”.',
      '"',
      '“',
      '”',
      '- Sách',
      '+ Vở',
      '1.1. Một',
      '1.2- Hai',
    ],
    ...[
      'I- PHẠM VI',
      'II. VIỆC',
      'CHƯƠNG I',
      'Chương II Luật này',
      'MỤC 1. SÁCH',
      'Phần thứ hai',
      'PHỤ LỤC',
      'Phụ lục I',
    ],
    ...[
      'QUY CHẾ',
      '(Ban hành kèm theo Quyết định)',
      'Nơi nhận:',
      'TM. CHÍNH PHỦ',
      'GIÁM ĐỐC',
      'này./.',
      'theo khoản',
      '',
    ],
    ...[
      '1',
      '2',
      '3',
      '\f',
      'CÔNG BÁO/Số 1 + 2/Ngày 01-7-2031',
      'Điều 16.1.LQ.5. Sách',
      '(Điều 5 Luật số 1/2031/QH18)',
    ],
    ...[
      '(Điều này có nội dung liên quan đến',
      'Căn cứ Luật;',
      'Luật số: 1/2031/QH18',
      '---',
      '*',
      '1a. Sách',
      'a1) Vở',
    ],
  ),
  sentence,
)
const page = fc.array(line, { maxLength: 60 }).map((lines) => lines.join('\n'))

const unitsIn = (text: string) => [...prepareText(text).replace(/\s+/g, '')]

describe('any text', { timeout: 60_000 }, () => {
  it('parses without throwing', () => {
    fc.assert(
      fc.property(fc.oneof(page, fc.string({ unit: 'binary', maxLength: 300 }), fc.string()), (text) => {
        const parsed = parseText(text)
        expect(parsed.parts.length === 0).toBe(parsed.problem !== null)
        expect(() => correctOcrErrors(text, findOcrErrors(text))).not.toThrow()
      }),
      { numRuns: 300 },
    )
  })

  it('loses and duplicates no character', () => {
    fc.assert(
      fc.property(page, (text) => {
        const parsed = parseText(text)
        fc.pre(parsed.problem === null || parsed.problem === 'no-structure')
        const kept = [...unitsIn(joinAllText(parsed)), ...parsed.dropped.flatMap(unitsIn)]
        expect(kept.toSorted()).toEqual(unitsIn(text).toSorted())
        const inOrder = parsed.dropped.length === 0 && !parsed.parts.some(({ kind }) => kind === 'phu-luc')
        if (inOrder) expect(kept).toEqual(unitsIn(text))
      }),
      { numRuns: 500 },
    )
  })

  it('restores a printed structure', () => {
    fc.assert(
      fc.property(law, (chapters) => {
        const parsed = parseText(chapters.flatMap(printed).join('\n'))
        expect(parsed.parts).toEqual(chapters)
      }),
      { numRuns: 200 },
    )
  })

  it('finds OCR errors in order, without overlaps, at their stated spans', () => {
    fc.assert(
      fc.property(
        page,
        fc.array(fc.constantFrom('Điêu 5', 'khoan 2 Điều 3', 'nguời', 'qu y', 'Điều l0.')),
        (text, faulty) => {
          const whole = prepareText(`${text}\n${faulty.join(' ')}`)
          let past = 0
          for (const { start, end, found } of findOcrErrors(whole)) {
            expect(start).toBeGreaterThanOrEqual(past)
            expect(whole.slice(start, end)).toBe(found)
            past = end
          }
        },
      ),
    )
  })
})
