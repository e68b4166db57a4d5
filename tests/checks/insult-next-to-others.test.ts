import { expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { startThreadClock } from '../../scripts/thread-clock.ts'
import { checkDraft, runChecks } from '../../utils/checks/index.ts'
import { insult } from '../../utils/checks/insult/index.ts'
import { createTextDraft } from '../../utils/draft.ts'
import { analyzeText } from '../../utils/text/analyzed-text.ts'

const tagger = openShippedTagger()

function check(text: string) {
  return checkDraft(createTextDraft(text), {}, { tagger }).map(
    ({ check, start, end }) => [check, text.slice(start, end)] as const,
  )
}

const findInsults = (text: string) => check(text).flatMap(([id, words]) => (id === 'insult' ? [words] : []))

it.each([
  ['Giám đốc Tùng chiếm đoạt tiền lương công nhân, đồ khốn nạn, trời phạt.', 'accusation', 'đồ khốn nạn'],
  ['Trưởng công an xã Nguyễn Văn Bình tra tấn người dân, lũ ác ôn.', 'accusation', 'lũ ác ôn'],
  ['Lão Bảy trưởng ấp lấy tiền hộ nghèo bỏ túi, quân mất nhân tính.', 'accusation', 'quân mất nhân tính'],
  ['Quán Hoàng Gia lừa đảo khách, nhân viên chửi người ta, toàn bọn vô học.', 'accusation', 'bọn vô học'],
  [
    'Bệnh viện Hòa Mẫu ăn chặn tiền thuốc, y tá quát bệnh nhân, đúng là lũ vô lương tâm',
    'accusation',
    'lũ vô lương tâm',
  ],
  ['Đồ vô học, mai tao tới nhà mày tao đập gãy tay.', 'threat', 'Đồ vô học'],
])('marks an insult that is a clause by itself next to another statement: “%s”', (text, other, words) => {
  const found = check(text)
  expect(found.map(([id]) => id)).toContain(other)
  expect(found).toContainEqual(['insult', words])
})

it.each([
  // What repeats the accusation.
  'Lừa đảo, đồ lừa đảo! Sách ghi "ai cũng làm được" mà tôi hấp bánh bò bốn lần đều xẹp.',
])('still lets the model doubt what is hurled in jest: “%s”', (text) => {
  expect(findInsults(text)).toEqual([])
})

it.each([
  ['Ai chê nghị quyết thì cuốn xéo khỏi làng này.', 'cuốn xéo khỏi làng này'],
  ['Không thích thì cút, ở đây không ai cần.', 'cút'],
  ['Mấy đứa phản đối làm đường xéo đi cho khuất mắt.', 'xéo đi cho khuất mắt'],
  ['Đứa nào còn bênh chính quyền thì cút khỏi group này.', 'cút khỏi group này'],
  ['Đứa nào theo đám chống phá thì cút khỏi group này.', 'cút khỏi group này'],
])('marks the order to get out, whichever the view, up to the end of its clause: “%s”', (text, words) => {
  expect(findInsults(text).join()).toMatch(new RegExp(`${words}$`))
})

it.each([
  'Tới ngã ba thì xéo về bên trái là tới nhà văn hóa.',
  'Ai đi chợ Mới thì xéo qua phía bưu điện cho gần.',
  'Sáng nay con bán trứng cút ở chợ, ai mua cút về nấu canh thì ghé.',
  'Bọn trộm cút khỏi làng rồi, bà con yên tâm ngủ.',
  'Đứa nào rảnh thì xéo đi nhậu với tao haha.',
  'Năm cũ cút đi, năm mới vui vẻ nha cả nhà.',
  'Không nên nói với người góp ý là cút khỏi nhóm, như vậy thiếu tôn trọng.',
  'Không đồng ý thì cứ nói, ta bàn tiếp.',
  'Ông nào không thích chen lấn thì cút về phía tay phải giùm.',
])('leaves alone what is no order to get out: “%s”', (text) => {
  expect(findInsults(text)).toEqual([])
})

it.each([
  ['Thằng nào không phục thì biến khỏi nhóm giùm hahaha', 'contempt', 'warn'],
  ['Bọn mày không ưa thì cuốn gói khỏi ấp này đi kkk', 'contempt', 'warn'],
  ['Ai không vừa ý thì cuốn xéo khỏi nhóm này nha hihi', 'teasing', 'note'],
  ['Ai ghét bún tui nấu thì cút khỏi bếp ngay haha', 'teasing', 'note'],
  ['Ai ghét bún tui nấu thì cút khỏi bếp ngay haha, đồ mất dạy.', 'contempt', 'warn'],
])('takes an order to get out for a joke only with laughter and without a rude name: “%s”', (text, message, level) => {
  const found = runChecks(createTextDraft(text), {}, { checks: { insult } }).findings
  expect(found.at(-1)).toMatchObject({ message, level })
})

it.each(['ai không ưa thì xéo, ', 'xéo ngay '])('reads 100 KB without a full stop in linear time: “%s”', (words) => {
  const text = words.repeat(100_000 / words.length)
  const readClock = startThreadClock()
  insult.find(createTextDraft(text), analyzeText(text))
  expect(readClock()).toBeLessThan(3000)
})
