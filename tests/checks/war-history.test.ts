// What soldiers did in a war long ago is history; a threat stays one, whatever year it names.

import { describe, expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'

const tagger = openShippedTagger()
const findThreats = (text: string) =>
  checkDraft(createTextDraft(text), {}, { tagger }).filter(({ check }) => check === 'threat')

describe('a war of the past', () => {
  it.each([
    'Mùa hè 1968 bom Mỹ phá tan khu chợ, đốt hết cả dãy phố ven sông.',
    'Tháng 3-1950 lính Pháp đóng bốt ở gò, đốt hết nhà dân rồi bắt người đi phu.',
    'Rằm tháng bảy năm 1947, quân Pháp càn lên bản, giết hết cả nhà ông trùm Vạn.',
    'Sáng 10-6-1944 lính SS vây làng, đặt mìn phá tan hết nhà cửa.',
    'Ngày 18-4-1978, lính Pol Pot tràn qua sông, giết hết cả nhà bác Sáu.',
    'nam 1949 linh phap do bo len bai, dot het ghe luoi va nha cua',
    'Bia ghi tội ác ngày 2-1-1967: quân đội Mỹ ủi ấp, đốt hết nhà, không tha một ai.',
    'Năm 1966 lính Đại Hàn vào xóm Gò, dồn bà con ra đình, đốt hết nhà, giết hết cả nhà bác Sáu.',
  ])('is no threat: “%s”', (text) => {
    expect(findThreats(text)).toEqual([])
  })

  it.each([
    'Tao đốt nhà mày cho cháy như hồi 1968.',
    'Bom Mỹ năm 1968 còn không tha, tối nay anh em mình qua đốt hết nhà thằng Tám.',
    'Đốt hết nhà bọn nó đi, y như lính Pháp năm 1950 ấy.',
    'Năm 1968 bom Mỹ phá tan làng. Giờ tao phá tan nhà mày.',
    'nam 1950 linh phap dot lang, gio anh em keo sang dot het nha no',
    'Tau giết hết cả nhà mi như lính Pol Pot năm 1978.',
    'Lão Tám theo quân Pháp từ 1952, bà con giết cả nhà lão.',
    'Trưởng thôn sinh năm 1968, ác hơn lính Mỹ, bà con đốt nhà ổng chiều chủ nhật.',
    'Lính Pháp giết người năm 1950, trưởng thôn mới ác, bà con đốt nhà ổng.',
  ])('does not hide a threat or a call: “%s”', (text) => {
    expect(findThreats(text).map(({ level }) => level)).toContain('stop')
  })
})
