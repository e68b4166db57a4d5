import { describe, expect, it } from 'vitest'
import { runChecks } from '../../utils/checks/index.ts'
import { personalData } from '../../utils/checks/personal-data/index.ts'
import { createTextDraft } from '../../utils/draft.ts'

const find = (text: string) =>
  runChecks(createTextDraft(text), {}, { checks: { 'personal-data': personalData } }).findings

describe('an affair', () => {
  it.each([
    ['Anh Mẫu bên kế hoạch cặp bồ mấy năm nay', 'Anh Mẫu bên kế hoạch cặp bồ', 'M.'],
    ['Nghe đâu bà Đinh Thị Mẫu ngoại tình', 'Đinh Thị Mẫu ngoại tình', 'Đ.T.M.'],
    ['Co Lan dau xom giat chong nguoi ta', 'Co Lan dau xom giat chong', 'L.'],
    ['Chú Mẫu gần chợ bị đánh ghen', 'Chú Mẫu gần chợ bị đánh ghen', 'M.'],
  ])('of somebody named is private: %s', (text, words, initials) => {
    const [finding, ...others] = find(text)
    expect(others).toEqual([])
    expect(text.slice(finding!.start, finding!.end)).toBe(words)
    expect(finding).toMatchObject({ message: 'private', level: 'warn', fix: { kind: 'mask', replacement: initials } })
    expect(finding!.provisions[0]).toBe('blds-2015.d38')
  })

  it.each([
    'Chồng tôi ngoại tình, tôi buồn quá',
    'Chị Mẫu chẳng ngoại tình gì cả',
    'Anh Mẫu cho hỏi vợ ngoại tình thì có bị phạt',
    'Chị Mẫu ngoại tình thật hả?',
    'Ông Đinh Văn Mẫu bị kỷ luật vì ngoại tình',
    'Mình là chị Mẫu, chuyên tư vấn chồng ngoại tình',
    'Ngoại tình là lỗi của ai?',
    'Vai Mẫu trong phim ngoại tình với sếp, xem tức ghê',
    'Diễn viên Trần Mẫu cặp bồ mới',
    'Chị Mẫu không hề ngoại tình, đừng đồn nữa',
    'Anh Mẫu có bồ rồi, mừng ghê',
  ])('of nobody named, of fiction or denied is none: %s', (text) => {
    expect(find(text)).toEqual([])
  })
})
