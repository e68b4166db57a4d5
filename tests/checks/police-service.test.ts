// Which unit of the police somebody serves in is public; where it lies, how many it has and what it plans is not.

import { expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'

const tagger = openShippedTagger()
const findSecrets = (text: string) =>
  checkDraft(createTextDraft(text), {}, { tagger }).filter(({ check }) => check === 'secret-marking')

it.each([
  'Anh Huy công tác tại Trung đội lái xe Tiểu đoàn 1, thuộc Trung đoàn Cảnh sát cơ động Tây Nguyên.',
  'Anh Huy cong tac tai Trung doan Canh sat co dong Tay Nguyen.',
  'Ngày 12/3/2026, thượng úy Lê Văn Huy, công tác tại Tiểu đoàn Cảnh sát cơ động số 2, Công an tỉnh, đã lao xuống sông cứu hai em nhỏ.',
])('is silent about who serves in a unit of the police: “%s”', (text) => {
  expect(findSecrets(text)).toEqual([])
})

it.each([
  'Trung đoàn Cảnh sát cơ động Tây Nguyên đóng quân ở ấp 4 xã Tân Hòa, có 300 người và 20 xe bọc thép.',
  'Tiểu đoàn Cảnh sát cơ động số 2 tối mai 20h ra quân vây bắt ở chợ Tân Hòa.',
  'Anh Huy đang công tác tại Tiểu đoàn 1, Trung đoàn 88, Sư đoàn 302.',
])('keeps the place, the strength and the plan, and the army: “%s”', (text) => {
  expect(findSecrets(text)).not.toEqual([])
})
