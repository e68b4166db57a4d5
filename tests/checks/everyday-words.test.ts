// What the model takes for contempt or a threat in everyday words.

import { expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'

const tagger = openShippedTagger()
const find = (text: string) => checkDraft(createTextDraft(text), {}, { tagger }).map(({ check }) => check)

it.each([
  'bo cua ong Danh bi lac tu hom qua, bo cai mau vang co deo chuong, ai thay bao giup ong, ong lo mat an mat ngu',
  'con trau co deo khoen mui',
  'bò cái màu vàng có đeo chuông',
  'dem qua mat ngu vi tieng on karaoke, de nghi phuong nhac giup',
  'Mấy ông cứ tưởng dân ngu không biết gì, dân biết hết đấy',
  'Kiện thì cứ kiện đi, bệnh viện làm đúng quy trình, bệnh nhân chết là do nhập viện muộn',
])('is silent of what is worn, of sleep, of animals, of what others think, and of a lawsuit: “%s”', (text) => {
  expect(find(text)).toEqual([])
})

it.each([
  ['may deo co quyen noi, do ngu', 'insult'],
  ['anh ay đéo the noi duoc gi', 'insult'],
  ['do con bo cai, may ngu vua thoi', 'insult'],
  ['Mày kiện thì kiện đi, coi chừng cả nhà mày không yên', 'threat'],
])('still finds contempt and threats in such words: “%s”', (text, check) => {
  expect(find(text)).toContain(check)
})
