import { describe, expect, it } from 'vitest'
import { truncateFileName } from '../../../components/compose/files/truncate-file-name.ts'

describe('the name of a file', () => {
  it.each([
    ['cong-van-729.pdf', 16, 'cong-van-729.pdf'],
    ['bao-cao-tinh-hinh-quy-ba.docx', 16, 'bao-cao-…ba.docx'],
    ['anh\u202Egpj.exe', 30, 'anh[U+202E]gpj.exe'],
    ['dòng\nhai.pdf', 30, 'dòng hai.pdf'],
    ['😀😀😀😀😀.pdf', 7, '😀😀😀…pdf'],
    ['biên bản'.normalize('NFD'), 8, 'biên bản'],
  ])('is safe, and is cut in its middle where it is long: %j', (name, longest, expected) => {
    expect(truncateFileName(name, longest)).toBe(expected)
  })
})
