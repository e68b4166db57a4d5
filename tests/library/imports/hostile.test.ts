import { describe, expect, it } from 'vitest'
import { startThreadClock } from '../../../scripts/thread-clock.ts'
import { findOcrErrors } from '../../../utils/library/imports/parser/ocr-errors.ts'
import { parseText } from '../../../utils/library/imports/parser/parse-text.ts'

/** In ms on the processor: far more than any of these takes, far less than what is not linear would. */
const SLOW = 2_000
/** For a machine that does much else. */
const PATIENCE = 60_000

async function quickly(text: string) {
  const clock = startThreadClock()
  const parsed = await parseText(text)
  expect(clock()).toBeLessThan(SLOW)
  return parsed
}

const lines = (count: number, line: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => line(i)).join('\n')

describe('texts made to harm', () => {
  it('refuses ten million units at once', async () => {
    const text = 'Điều 1. Sách\n'.repeat(800_000)
    const clock = startThreadClock()
    expect(await parseText(text)).toMatchObject({ problem: 'too-long', parts: [], opening: '' })
    expect(clock()).toBeLessThan(50)
  })

  it.each(['', ' \n\t\u00a0\n'])('says that %j is empty', async (text) => {
    expect((await parseText(text)).problem).toBe('empty')
  })

  it('says that a file which is no text is none', async () => {
    const bytes = lines(500, (i) => String.fromCharCode(i % 9, 80, 75, 3, 4, i % 256, 0xfffd))
    expect((await parseText(bytes)).problem).toBe('binary')
    expect((await parseText('Điều 1. Sách\u0001\nGiữ sách.')).problem).toBeNull()
  })

  it(
    'stops at more parts than any law has',
    async () => {
      const parsed = await quickly(
        lines(100_000, (i) => (i % 23 === 0 ? `Điều ${i / 23 + 1}. Sách` : `- Việc thứ ${i};`)),
      )
      expect(parsed).toMatchObject({ problem: 'too-many', parts: [] })
    },
    PATIENCE,
  )

  const traps: [string, string][] = [
    [
      '100,000 lines of nested numbers',
      lines(100_000, (i) => `${Array.from({ length: (i % 9) + 1 }, () => '1').join('.')}. Sách`),
    ],
    ['clauses of one number', lines(30_000, () => '1. Sách.')],
    ['articles of one number', lines(30_000, () => 'Điều 1. Sách.')],
    ['falling articles', lines(9_999, (i) => `Điều ${9_999 - i}. Sách.`)],
    ['one line of a million', `Điều 1. ${'sách vở '.repeat(125_000)}`],
    ['one line of a million without a space', 'Điều'.repeat(250_000)],
    ['only points', lines(30_000, () => 'a) Sách;')],
    ['quotations that all stay open', lines(30_000, (i) => `“Điều ${i}. Sách`)],
    ['straight quotations that all stay open', lines(30_000, (i) => `"Điều ${i}. Sách`)],
    [
      'brackets that all stay open',
      lines(30_000, (i) => `Điều 16.1.LQ.${i % 900}. Sách\n(Điều này có nội dung liên quan đến (`),
    ],
    ['pages without end', 'Điều 1. Sách\n\f'.repeat(30_000)],
    ['numbers of pages without end', lines(30_000, (i) => String(i))],
    ['titles in capitals without end', `Chương I\n${'SÁCH\n'.repeat(30_000)}`],
    ['regulations without end', `Điều 1. Sách\n${'QUY CHẾ\n'.repeat(30_000)}`],
    ['appendices without end', 'Phụ lục\nSách\n'.repeat(30_000)],
    ['chapters without end', lines(30_000, () => 'Chương I')],
    ['blank lines', `Điều 1. Sách\n${'\n \n'.repeat(500_000)}Hết.`],
    ['spaces', `Điều${' '.repeat(1_000_000)}1. Sách`],
    ['dashes', `Điều 1. Sách\n${'-'.repeat(1_000_000)}`],
    ['a head of dashes', `SỞ ${'-'.repeat(500_000)}x\nSỐ ${'\t'.repeat(500_000)}x\nĐiều 1. Sách`],
    ['tabs and commas', `Điều 1. Sách\n${'\t'.repeat(500_000)}x${', '.repeat(250_000)}\nHết`],
    ['clauses that were misread', 'l. Sách\n'.repeat(30_000)],
    ['words that lead to a number', `Điều 1. Sách\n${'khoản '.repeat(150_000)}\n1. Hết`],
    ['signs of quotation', `Điều 1. Sách\n${':“'.repeat(300_000)}\n1. Hết`],
    ['sentences that say from when', 'Luật này có hiệu lực '.repeat(50_000)],
    ['dots', `Điều 1. Sách\n${'.'.repeat(1_000_000)}`],
    ['digits', `Điều 1. Sách\n${'1'.repeat(1_000_000)}`],
  ]
  it.each(traps)(
    'takes %s apart in time that grows with its length',
    async (_, text) => {
      const parsed = await quickly(text)
      expect([null, 'no-structure', 'too-many']).toContain(parsed.problem)
    },
    PATIENCE,
  )

  it.each(traps)(
    'looks for faults in %s in time that grows with its length',
    (_, text) => {
      const clock = startThreadClock()
      findOcrErrors(text)
      expect(clock()).toBeLessThan(SLOW)
    },
    PATIENCE,
  )
})
