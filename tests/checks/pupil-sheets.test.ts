// Lists of pupils that were pasted from a sheet.

import { describe, expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { isSafeToFixAll, selectSafeFixes } from '../../utils/checks/safe-fixes.ts'
import { createTextDraft, type Finding } from '../../utils/draft.ts'

const tagger = openShippedTagger()
const run = (text: string): readonly Finding[] => checkDraft(createTextDraft(text), {}, { tagger })

/** Finds the children whom a rule has named; a hint of the model alone is softer. */
const findNamed = (text: string) =>
  run(text).filter(({ check, message }) => check === 'child-privacy' && message !== 'sensed')

const NAMES = [
  'Lê Văn Ví',
  'Trần Thị Mẫu',
  'Phạm Gia Dụ',
  'Đỗ Thu Thử',
  'Bùi Đức Ví',
  'Ngô Thị Dụ',
  'Vũ Minh Mẫu',
  'Hoàng Thị Thử',
  'Đặng Gia Ví',
  'Lý Thị Mẫu',
]

/** Builds a sheet: its headings, and a row for each name. */
function buildSheet(headings: string, row: (name: string, at: number) => readonly (string | number)[]): string {
  return [headings, ...NAMES.map((name, at) => row(name, at).join('\t'))].join('\n')
}

const phone = (at: number) => `09${12345670 + at * 1111}`

const SHEETS: readonly [headings: string, row: (name: string, at: number) => readonly (string | number)[]][] = [
  ['STT\tHọ và tên\tLớp\tSĐT phụ huynh\tSố tiền', (name, at) => [at + 1, name, '5A', phone(at), '350.000']],
  ['STT\tHọ tên học sinh\tLớp\tĐiện thoại', (name, at) => [at + 1, name, '6B', phone(at)]],
  ['TT\tLớp\tHọ và tên\tNgày sinh\tSĐT', (name, at) => [at + 1, '4C', name, '12/03/2016', phone(at)]],
  ['Danh sách lớp 3D nộp quỹ\nSTT\tHọ và tên\tSĐT', (name, at) => [at + 1, name, phone(at)]],
  ['Các em nộp quỹ muộn, nhờ phụ huynh nhắc:', (name, at) => [at + 1, name, '5E', '50.000', phone(at)]],
]

describe('a sheet of pupils', () => {
  it.each(SHEETS)('finds each of them: “%s”', (headings, row) => {
    const text = buildSheet(headings, row)
    const found = run(text).filter(({ check }) => check === 'child-privacy')
    const missed = NAMES.filter((name) => {
      const start = text.indexOf(name)
      return !found.some((each) => each.start <= start && each.end >= start + name.length)
    })
    expect(missed).toEqual([])
  })

  it.each(SHEETS)('offers the mask of each name and number, and of all at once: “%s”', (headings, row) => {
    const text = buildSheet(headings, row)
    const findings = run(text)
    for (const check of ['child-privacy', 'personal-data'] as const) {
      const alike = findings.filter(
        (each) => each.check === check && each.fix?.kind === 'mask' && each.end - each.start < 40,
      )
      expect(alike.map((each) => selectSafeFixes(text, each, findings, run)[0]?.kind)).toEqual(alike.map(() => 'mask'))
      expect(isSafeToFixAll(text, alike, findings, run)).toBe(true)
    }
  })

  it.each([
    ['STT\tHọ và tên\tChức vụ\tLớp chủ nhiệm', (name: string, at: number) => [at + 1, name, 'Giáo viên', '5A']],
    ['Danh sách học viên bồi dưỡng\nSTT\tHọ và tên\tLớp', (name: string, at: number) => [at + 1, name, 'K12']],
    ['STT\tTên hàng\tGiá', (name: string, at: number) => [at + 1, name, '50.000']],
  ])('is silent about grown-ups and goods: “%s”', (headings, row) => {
    expect(findNamed(buildSheet(headings, row))).toEqual([])
  })
})

it.each([
  'Lớp 5B bồi dưỡng, danh sách học viên:\nLê Văn Ví, Trần Thị Mẫu, Phạm Gia Dụ',
  'Bảng điểm lớp 5B (sinh viên thực tập chấm):\nLê Văn Ví 3 toán\nTrần Thị Mẫu 4 toán',
  'Kết quả lớp 7A, do sinh viên kiến tập tổng hợp:\nLê Văn Ví 4 văn\nTrần Thị Mẫu 3 văn',
])('warns of a list of a school class, whatever students or courses are mentioned: “%s”', (text) => {
  expect(run(text)).toEqual(
    expect.arrayContaining([expect.objectContaining({ check: 'child-privacy', message: 'listed' })]),
  )
})

it.each([
  'Danh sách học viên lớp 2A trung cấp chính trị:\nLê Văn Ví\nTrần Thị Mẫu\nPhạm Gia Dụ',
  'Họp mặt cựu học sinh lớp 9A:\nLê Văn Ví\nTrần Thị Mẫu\nPhạm Gia Dụ',
])('is silent about a list of grown-ups who learn or were at school together: “%s”', (text) => {
  expect(findNamed(text)).toEqual([])
})
