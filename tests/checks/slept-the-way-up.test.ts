// That somebody whom readers know slept the way up is a slander, however the rest of the sentence reads.

import { expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'

const tagger = openShippedTagger()
const findInsults = (text: string) =>
  checkDraft(createTextDraft(text), {}, { tagger }).flatMap(({ check, level }) => (check === 'insult' ? [level] : []))

it.each([
  'Bà phó phòng Nguyễn Thị Tơ lên chức là nhờ ngủ với giám đốc, tài cán chi',
  'Cô kế toán trưởng trường Hòa Bình leo lên được cái ghế đó do lên giường với hiệu trưởng chớ giỏi gì',
  'con mu Hanh pho ban len chuc nho ngu voi sep, ca co quan ai chang biet',
  'Ông Lâm Chí Dũng phó khoa lên chức nhờ ngủ với sếp, cả trường ai chả biết',
  'Bà Tơ phó phòng lên chức không nhờ tài mà nhờ ngủ với giám đốc',
  'Bà Tơ phó phòng lên chức nhờ ngủ với giám đốc, đề nghị đuổi việc',
])('warns of “%s”', (text) => {
  expect(findInsults(text)).toContain('warn')
})

it.each([
  'Phim này nữ chính ngủ với sếp rồi bị đuổi việc, kết buồn ghê',
  'Bị đồn là ngủ với sếp để lên chức, chị ấy khóc suốt, mong mọi người đừng ác miệng',
  'Vợ tui là giám đốc, tối nào tui cũng ngủ với giám đốc hehe',
  'Ông trưởng phòng nói đùa: muốn lên chức thì ngủ với sếp trong giờ họp, cả phòng ngủ gật cười ầm',
  'Đi công tác chung phòng, tui phải ngủ với sếp nữ, sếp ngáy to cả đêm không ngủ được',
  'Chị Lan phó phòng không ngủ với sếp để lên chức, ai nói vậy là vu khống',
  'Chị Lan phó phòng lên chức nhờ năng lực chứ không nhờ ngủ với sếp',
  'Chị Hạnh trưởng ban được bổ nhiệm đâu phải do lên giường với sếp',
  'Tin chị Hạnh trưởng khoa ngủ với giám đốc để lên chức là bịa đặt, mong bà con đừng chia sẻ',
  'Bà Tơ phó phòng lên chức nhờ ngủ với giám đốc là chuyện ai cũng nói, đề nghị thanh tra làm rõ',
])('is silent of “%s”', (text) => {
  expect(findInsults(text)).toEqual([])
})
