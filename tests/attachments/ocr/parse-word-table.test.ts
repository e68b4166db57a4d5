import { expect, it } from 'vitest'
import { parseWordTable } from '../../../utils/attachments/ocr/parse-word-table.ts'

it('makes lines and words of a table, composed and without empty words', () => {
  const table = [
    '1\t1\t0\t0\t0\t0\t0\t0\t1240\t1754\t-1\t',
    '4\t1\t1\t1\t1\t0\t100\t50\t300\t20\t-1\t',
    '5\t1\t1\t1\t1\t1\t100\t50\t60\t20\t91.5\tSô\u0301:',
    '5\t1\t1\t1\t1\t2\t170\t52\t200\t18\t88\t12/UBND',
    '5\t1\t1\t1\t2\t1\t100\t80\t40\t20\t70\tV/v',
    '5\t1\t2\t1\t1\t1\t600\t50\t40\t20\t10\t ',
    '',
  ].join('\n')
  const page = parseWordTable(table)
  expect(page.text).toBe('Số: 12/UBND\nV/v\n')
  expect(page.lines[0]!.box).toEqual({ x: 100, y: 50, width: 270, height: 20 })
  expect(page.words.map(({ text, confidence }) => [text, confidence])).toEqual([
    ['Số:', 0.915],
    ['12/UBND', 0.88],
    ['V/v', 0.7],
  ])
})

it('reads an empty table as a page without words', () => {
  expect(parseWordTable('')).toEqual({ text: '', lines: [], words: [] })
})
