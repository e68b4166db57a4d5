import { describe, expect, it } from 'vitest'
import { DOCUMENTS } from '../../../utils/library/index.ts'
import { DocumentNames } from '../../../utils/library/search/document-names.ts'

const names = new DocumentNames(DOCUMENTS)

describe('the names of documents', () => {
  it.each([
    ['bộ quy tắt ứng sử', 'qd-423-2026'],
    ['quy tac ung xu', 'qd-423-2026'],
    ['luật viên chức mới nhất', 'luat-129-2025'],
    ['luật về bí mật nhà nước', 'luat-117-2025'],
    ['luật an ninh mạng năm 2018', 'luat-24-2018'],
    ['nghị định về phát ngôn', 'nd-244-2026'],
    ['nghị định dữ liệu cá nhân', 'nd-356-2025'],
    ['văn bản mới về chống tin giả', 'nd-328-2026'],
    ['kỹ luật đảng viên', 'qdtw-212-2026'],
  ])('are found although they are typed "%s"', (query, id) => {
    expect([...names.find(query)]).toContain(id)
  })

  it('lead from a replaced document to what replaced it', () => {
    expect([...names.find('bộ quy tắc ứng xử trên mạng xã hội')]).toEqual(
      expect.arrayContaining(['qd-874-2021', 'qd-423-2026']),
    )
  })

  it('do not take the name for that of another kind or year', () => {
    expect([...names.find('thông tư phát ngôn')]).toEqual([])
    expect([...names.find('luật trẻ em 2025')]).toEqual([])
  })

  it.each(['tin giả', 'bí mật nhà nước', 'luật mới', 'nghị định', 'kỷ luật viên chức thế nào', ''])(
    'do not take "%s" for one',
    (query) => {
      expect(names.find(query).size).toBe(0)
    },
  )
})
