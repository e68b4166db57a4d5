// Doubt, praise and guesses about a match, a car, an actress or the weather; and the same words of a public matter.

import { describe, expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { isOfPublicMatter } from '../../utils/checks/insinuation/public-matters.ts'
import { createTextDraft } from '../../utils/draft.ts'
import { analyzeText } from '../../utils/text/analyzed-text.ts'
import { findSentences } from '../../utils/text/sentence-bounds.ts'

const tagger = openShippedTagger()
const findChecks = (text: string) => checkDraft(createTextDraft(text), {}, { tagger }).map(({ check }) => check)

describe('a doubt or praise without a public matter', () => {
  it.each([
    'Giỏi thật đấy nhỉ',
    'Lạ nhỉ...',
    'Sao tiền đạo ấy tự nhiên hay thế nhỉ',
    'Đội nhà thay ghế huấn luyện viên, khó hiểu thật',
    'Anh Gia Bảo diễn xuất tự nhiên thật',
    'Xe Hàn mà bền thật, tiết kiệm xăng, chắc ai chạy rồi mới hiểu',
    'Chắc tại gió mùa về',
    'Cơm tấm gì mà ngon dữ, chắc có bùa',
    'Tự nhiên thấy nhớ nhà ghê',
    'chac do troi nang thoi',
    'giau du vay ta, dung la co tai',
  ])('hints at nobody: “%s”', (text) => {
    expect(findChecks(text)).not.toContain('insinuation')
  })

  it.each([
    'Bữa đó xã mua sáu chiếc xe Hàn của một đại lý, giám đốc đại lý là con rể ai thì ai cũng hiểu',
    'Đội xe của huyện toàn xe Nhật đời mới, mua của ai thì ai cũng biết',
    'Huyen mua sau chiec xe cua em re sep, trung hop that',
    'Giải bóng đá của xã, đội nhà chủ tịch lần nào cũng vô địch. Lạ nhỉ...',
    'Chị Hạnh kế toán có nét đẹp tự nhiên, nên sếp cho đi nước ngoài hoài',
    'Kho thuốc cháy ngay trước hôm kiểm kê. Khó hiểu thật',
    'Gỗ về xưởng nhà ai mà kiểm lâm không thấy, chắc mắt mỏi',
    'Ông ấy mới tậu biệt thự, lương ba cọc ba đồng, khó hiểu thật',
    'Cô Nga được cử đi học, chắc nhờ khéo pha trà',
    'Ai đó vừa tậu biệt thự sau khi chợ cháy, khó hiểu thật',
  ])('is a hint where there is one: “%s”', (text) => {
    expect(findChecks(text)).toContain('insinuation')
  })
})

describe('a public matter', () => {
  const isLastOfPublicMatter = (text: string) => isOfPublicMatter(analyzeText(text), findSentences(text).at(-1)!)

  it.each([
    ['Tiền đạo ấy ngồi dự bị. Khó hiểu thật', false],
    ['Tiền đạo ấy là con ông chủ tịch phường. Khó hiểu thật', true],
    ['Bầu trời đỏ rực. Lạ nhỉ', false],
    ['Rừng phòng hộ đỏ rực. Lạ nhỉ', true],
    ['Chắc sở hữu được con xe này cũng sướng', false],
    ['Chắc sở quản lý con xe này cũng sướng', true],
    ['Bữa nay tỉnh táo ghê', false],
    ['Bữa nay tỉnh làm lẹ ghê', true],
    ['Ban nhạc tổ chức đêm diễn hay thật', false],
    ['Mới lên chức mà hay thật', true],
    ['Vay gói vay ấy mua nhà, hay thật', false],
    ['Ký gói ấy xong mua nhà, hay thật', true],
    ['Người ta nấu món này ngon thật', false],
    ['Người ta tậu căn hộ nhanh thật', true],
    ['Ai đứng sau vụ này vậy?', true],
    ['Chị Thu Mai có nét đẹp hiền thật', false],
    ['Chị Thu Mai mát tay thật', true],
  ])('is named in the sentence or near it: “%s” %s', (text, isPublic) => {
    expect(isLastOfPublicMatter(text)).toBe(isPublic)
  })

  it('is not named far before a sentence', () => {
    const story = 'Đêm ấy trăng sáng, cả nhà ra sân ngồi hóng mát. '.repeat(8)
    expect(isLastOfPublicMatter(`Xã mình đẹp. ${story}Lạ nhỉ`)).toBe(false)
  })
})
