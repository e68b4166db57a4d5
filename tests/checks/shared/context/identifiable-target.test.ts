import { describe, expect, it } from 'vitest'
import {
  hasBackReference,
  hasNamedOffice,
  hasNamedTarget,
} from '../../../../utils/checks/shared/context/identifiable-target.ts'
import { analyzeText } from '../../../../utils/text/analyzed-text.ts'

function names(text: string): boolean {
  return hasNamedTarget(analyzeText(text), 0, text.length)
}

describe('an identifiable person or organisation', () => {
  it.each([
    'Ông Tám Lúa nói vậy',
    'Bà Sáu Mận ở chợ',
    'anh K. phòng bên',
    'Nguyễn Văn Thử vừa về',
    'chủ tịch xã mình',
    'Hiệu trưởng trường Hoa Giấy',
    'kế toán của hợp tác xã',
    'công ty này',
    'Công ty Sen Vàng',
    'công an phường',
    'ong chu tich xa minh noi vay',
    'bac si Lam o phong kham',
    'công ty sen vàng vừa mở',
  ])('is found in: %s', (text) => {
    expect(names(text)).toBe(true)
  })

  it.each([
    'Cán bộ thì phải gương mẫu',
    'Doanh nghiệp nộp thuế đúng hạn',
    'Bà con mình đi đâu đông vậy',
    'hôm nay trời đẹp, đi bộ cho khỏe',
    'Người dân chờ lâu quá',
  ])('is not found in: %s', (text) => {
    expect(names(text)).toBe(false)
  })

  it('may be an office held by one person, or a person mentioned earlier', () => {
    const office = analyzeText('phó phòng mới về')
    expect(hasNamedOffice(office, 0, office.text.length)).toBe(true)
    const before = analyzeText('Ổng lấy hết rồi')
    expect(hasBackReference(before, 0, before.text.length)).toBe(true)
    expect(hasBackReference(before, 4, before.text.length)).toBe(false)
  })
})
