import { describe, expect, it } from 'vitest'
import { startThreadClock } from '../../../scripts/thread-clock.ts'
import { findOcrErrors } from '../../../utils/library/imports/parser/ocr-errors.ts'
import { parseText } from '../../../utils/library/imports/parser/parse-text.ts'

/** CPU time in ms: linear algorithms need far less, others far more. */
const MAX_CPU_MS = 2_000
/** Timeout for a busy machine. */
const TIMEOUT_MS = 60_000

function parseQuickly(text: string) {
  const clock = startThreadClock()
  const parsed = parseText(text)
  expect(clock()).toBeLessThan(MAX_CPU_MS)
  return parsed
}

const lines = (count: number, line: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => line(i)).join('\n')

describe('hostile texts', () => {
  it('rejects ten million UTF-16 units immediately', () => {
    const text = 'Điều 1. Sách\n'.repeat(800_000)
    const clock = startThreadClock()
    expect(parseText(text)).toMatchObject({ problem: 'too-long', parts: [], opening: '' })
    expect(clock()).toBeLessThan(50)
  })

  it.each(['', ' \n\t\u00a0\n'])('reports %j as empty', (text) => {
    expect(parseText(text).problem).toBe('empty')
  })

  it('reports binary content', () => {
    const bytes = lines(500, (i) => String.fromCharCode(i % 9, 80, 75, 3, 4, i % 256, 0xfffd))
    expect(parseText(bytes).problem).toBe('binary')
    expect(parseText('Điều 1. Sách\u0001\nGiữ sách.').problem).toBeNull()
  })

  it(
    'stops at MAX_PARTS',
    () => {
      const parsed = parseQuickly(
        lines(100_000, (i) => (i % 23 === 0 ? `Điều ${i / 23 + 1}. Sách` : `- Việc thứ ${i};`)),
      )
      expect(parsed).toMatchObject({ problem: 'too-many', parts: [] })
    },
    TIMEOUT_MS,
  )

  const traps: [string, string][] = [
    [
      '100,000 lines of nested numbers',
      lines(100_000, (i) => `${Array.from({ length: (i % 9) + 1 }, () => '1').join('.')}. Sách`),
    ],
    ['clauses of one number', lines(30_000, () => '1. Sách.')],
    ['articles of one number', lines(30_000, () => 'Điều 1. Sách.')],
    ['falling articles', lines(9_999, (i) => `Điều ${9_999 - i}. Sách.`)],
    ['one line of a million characters', `Điều 1. ${'sách vở '.repeat(125_000)}`],
    ['one line of a million characters without a space', 'Điều'.repeat(250_000)],
    ['only points', lines(30_000, () => 'a) Sách;')],
    ['unclosed quotations', lines(30_000, (i) => `“Điều ${i}. Sách`)],
    ['unclosed straight quotations', lines(30_000, (i) => `"Điều ${i}. Sách`)],
    ['unclosed brackets', lines(30_000, (i) => `Điều 16.1.LQ.${i % 900}. Sách\n(Điều này có nội dung liên quan đến (`)],
    ['endless pages', 'Điều 1. Sách\n\f'.repeat(30_000)],
    ['endless page numbers', lines(30_000, (i) => String(i))],
    ['an endless title in capitals', `Chương I\n${'SÁCH\n'.repeat(30_000)}`],
    ['endless regulations', `Điều 1. Sách\n${'QUY CHẾ\n'.repeat(30_000)}`],
    ['endless appendices', 'Phụ lục\nSách\n'.repeat(30_000)],
    ['endless signatures of appendices', `Điều 1. Sách\n${'PHỤ LỤC\nI. Sách\nTL. Sách\n'.repeat(30_000)}`],
    ['endless chapters', lines(30_000, () => 'Chương I')],
    ['blank lines', `Điều 1. Sách\n${'\n \n'.repeat(500_000)}Hết.`],
    ['spaces', `Điều${' '.repeat(1_000_000)}1. Sách`],
    ['dashes', `Điều 1. Sách\n${'-'.repeat(1_000_000)}`],
    ['a head of dashes', `SỞ ${'-'.repeat(500_000)}x\nSỐ ${'\t'.repeat(500_000)}x\nĐiều 1. Sách`],
    ['tabs and commas', `Điều 1. Sách\n${'\t'.repeat(500_000)}x${', '.repeat(250_000)}\nHết`],
    ['misread clauses', 'l. Sách\n'.repeat(30_000)],
    ['words that take a number', `Điều 1. Sách\n${'khoản '.repeat(150_000)}\n1. Hết`],
    ['quotation marks', `Điều 1. Sách\n${':“'.repeat(300_000)}\n1. Hết`],
    ['sentences about the effective date', 'Luật này có hiệu lực '.repeat(50_000)],
    ['dots', `Điều 1. Sách\n${'.'.repeat(1_000_000)}`],
    ['digits', `Điều 1. Sách\n${'1'.repeat(1_000_000)}`],
  ]
  it.each(traps)(
    'parses %s in linear time',
    (_, text) => {
      const parsed = parseQuickly(text)
      expect([null, 'no-structure', 'too-many']).toContain(parsed.problem)
    },
    TIMEOUT_MS,
  )

  it.each(traps)(
    'finds OCR errors in %s in linear time',
    (_, text) => {
      const clock = startThreadClock()
      findOcrErrors(text)
      expect(clock()).toBeLessThan(MAX_CPU_MS)
    },
    TIMEOUT_MS,
  )
})
