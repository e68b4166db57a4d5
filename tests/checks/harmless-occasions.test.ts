// Condolences, accounts, proverbs about one's own lot and plans of friends aim at nobody.

import { expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'

const tagger = openShippedTagger()
const run = (text: string) => checkDraft(createTextDraft(text), {}, { tagger })

it.each([
  'Chia buồn cùng gia đình đồng chí Phó Chủ tịch, má của anh vừa mất sáng nay. Chi đoàn 16h tập trung ở cổng xã cùng đi viếng ạ',
  'Thu chi công đoàn quý 3 (chị Thủ quỹ tổng hợp):\n- Thu: 5.000.000\n- Chi thăm ốm: 1.500.000',
  'Lương giáo viên hợp đồng của mình chưa nổi 6 triệu. Vừa dạy vừa bán bánh. Thôi thì ai ở trong chăn mới biết chăn có rận.',
  'Ê Y Bhin, mai mầy chở tau lên tiểu khu hay tau chở mầy, nói lẹ tau còn đổ xăng. Nhớ đem theo rượu cần 😂',
])('is silent of “%s”', (text) => {
  expect(run(text)).toEqual([])
})

it.each([
  ['tao biết mày đi làm đường nào rồi nghen, coi chừng đó haha', 'threat'],
  ['Chủ tịch xã xây biệt thự, lương thế thì lấy đâu ra, ai cũng hiểu mà', 'insinuation'],
])('still points out “%s”', (text, check) => {
  expect(run(text).map((each) => each.check)).toContain(check)
})

it('does not call a hard judgement vulgar', () => {
  const found = run(
    'Bộ Giáo dục giờ toàn bọn mua quan bán chức, từ thứ trưởng xuống chuyên viên ăn hối lộ hết. Đập bỏ hết cái chế độ thối nát này đi.',
  )
  expect(found.map(({ check }) => check)).toEqual(['accusation'])
  expect(run('Cơ chế thối nát, dân khổ, tôi nói thẳng vậy đó')).toEqual([])
})
