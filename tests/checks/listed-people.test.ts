import { describe, expect, it } from 'vitest'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft, getFixes } from '../../utils/draft.ts'

const findPersonalData = (text: string) =>
  checkDraft(createTextDraft(text)).filter(({ check }) => check === 'personal-data')

/** The text after the first fix of every finding, from the last one to the first. */
function maskAll(text: string): string {
  const fixes = findPersonalData(text).flatMap((finding) => getFixes(finding).slice(0, 1))
  return fixes
    .sort((a, b) => b.start - a.start)
    .reduce((after, { start, end, replacement }) => after.slice(0, start) + replacement + after.slice(end), text)
}

describe('a list of people', () => {
  it('has the illness, the home and the telephone of every line found', () => {
    const text =
      'Danh sách người bệnh:\n1. Nguyễn Văn Mẫu, ung thư phổi, số 5 ngõ 10 Láng Hạ, 0912345678\n' +
      '2. Trần Thị Ví, số 7 hẻm 3 Giảng Võ, lao phổi, 0987654321\n- Ông Lê Văn Dụ - viêm gan B - 12/4 Hoa Đào - 0934567890'
    const kinds = findPersonalData(text).map(({ message }) => message)
    for (const kind of ['health', 'address', 'phone']) expect(kinds.filter((each) => each === kind)).toHaveLength(3)
    expect(maskAll(text)).toBe(
      'Danh sách người bệnh:\n1. N.V.M., ung thư phổi, Láng Hạ, 0912••••••\n' +
        '2. T.T.V., đường Giảng Võ, lao phổi, 0987••••••\n- Ông L.V.D. - viêm gan B - Hoa Đào - 0934••••••',
    )
  })

  it('has every name masked below a heading that says the illness', () => {
    expect(maskAll('Danh sách F0 tại nhà: Nguyễn Thị Mẫu, Lê Văn Ví')).toBe('Danh sách F0 tại nhà: N.T.M., L.V.V.')
  })

  it('has the first telephone found below a heading that names a bank', () => {
    const text = 'Hộ nợ ngân hàng: Nguyễn Văn Mẫu nợ 50 triệu, sđt 0912345678; Trần Thị Ví nợ 30 triệu, sđt 0987654321'
    expect(findPersonalData(text).filter(({ message }) => message === 'phone')).toHaveLength(2)
  })
})
