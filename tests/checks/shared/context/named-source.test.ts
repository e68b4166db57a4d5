import { describe, expect, it } from 'vitest'
import { hasNamedSource, hasSourceLink } from '../../../../utils/checks/shared/context/named-source.ts'
import { analyzeText } from '../../../../utils/text/analyzed-text.ts'

const at = (text: string) => [analyzeText(text), { start: 0, end: 1 }] as const

describe('a source that readers can verify', () => {
  it.each([
    'Nước lên, theo Đài Khí tượng thủy văn tỉnh.',
    'Bản án sơ thẩm tuyên 7 năm tù.',
    'Công an phường đã xác minh vụ việc.',
    'Thanh tra tỉnh kết luận chi sai 2 tỷ đồng.',
    'Báo Tuổi Trẻ đăng sáng nay.',
    'Ông phó phòng bị bắt từ tháng trước.',
    'Xem https://angiang.gov.vn/tin',
    'Tin ở tuoitre.vn/abc.htm nha',
  ])('is found in: %s', (text) => {
    expect(hasNamedSource(...at(text))).toBe(true)
  })

  it.each([
    'Nghe nói nước sắp lên.',
    'Không báo nào dám đăng vụ này.',
    'Xem http://angiang-gov.vn.top/tin',
    'Vào tuoitre.vn.xyz coi nè',
    'Chưa bị bắt mà.',
    'Nghe nói ông phó phòng bị bắt rồi.',
    'Bà kế toán bị bắt tối qua, chia sẻ gấp cho mọi người.',
  ])('is not found in: %s', (text) => {
    expect(hasNamedSource(...at(text))).toBe(false)
  })

  it('may be several sentences away when it is a link', () => {
    const text = `Nước lên. ${'Bà con lo xa. '.repeat(20)} Nguồn: https://angiang.gov.vn`
    expect(hasSourceLink(...at(text))).toBe(true)
  })
})
