import { describe, expect, it } from 'vitest'
import { describeFileState } from '../../../components/compose/files/describe-file-state.ts'
import type { AttachedFile } from '../../../utils/compose/files/attached-file.ts'
import { attachFile, attachReadFile, STAMP } from './sample-files.ts'

const unread = { findings: [], unavailable: [], hash: '0'.repeat(64), problem: 'encrypted' } as const

describe('what is said of a file', () => {
  it.each<[string, AttachedFile]>([
    ['chưa đọc', attachFile('a', { step: 'waiting' })],
    ['đang đọc', attachFile('a', { step: 'reading', progress: undefined })],
    ['trang 6 trên 14', attachFile('a', { step: 'reading', progress: { done: 6, of: 14 } })],
    ['đã dừng', attachFile('a', { step: 'stopped' })],
    ['không đọc được', attachFile('a', { step: 'failed' })],
    ['chỉ xem tên tệp', attachFile('a', { step: 'skipped' })],
    ['chỉ xem tên tệp', attachFile('a', { step: 'read', report: { ...unread, findings: [], unavailable: [] } })],
    ['không thấy gì', attachReadFile('a')],
    ['1 chỗ nên xem', attachReadFile('a', [STAMP])],
    ['1 chỗ nên xem', attachFile('mật.pdf', { step: 'failed' }, [STAMP])],
  ])('is how far it is read, or what came of that: %s', (expected, attached) => {
    expect(describeFileState(attached, 'vi')).toBe(expected)
  })

  it.each<[string, Parameters<typeof attachReadFile>[2]]>([
    ['chỉ đọc được một phần', { pagesRead: 2 }],
    ['chỉ đọc được một phần', { notes: ['read-in-part'] }],
    ['chỉ đọc được một phần', { notes: ['pages-without-text'] }],
    ['không đọc được chữ', { kind: 'picture', hasWords: false }],
    ['không thấy gì', { kind: 'picture', notes: ['hidden-parts'] }],
  ])('claims no more than was read: %s', (expected, content) => {
    expect(describeFileState(attachReadFile('a', [], content), 'vi')).toBe(expected)
  })
})
