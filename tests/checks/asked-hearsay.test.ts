// A short question about what was heard is no claim: the claim is what answers it.

import { expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'

const tagger = openShippedTagger()
const findClaims = (text: string) =>
  checkDraft(createTextDraft(text), {}, { tagger }).flatMap(({ check, level, start, end }) =>
    check === 'unsourced-claim' && level !== 'note' ? [text.slice(start, end)] : [],
  )

it.each([
  ['Nghe đâu hả? Không, chắc chắn luôn: vỡ đập ở Hồ Sim rồi, chia sẻ gấp cho bà con', 'vỡ đập ở Hồ Sim rồi'],
  [
    'Người ta nói hả? Đâu, tui thấy: ba đứa nhỏ ở chợ Ví bị bắt cóc sáng nay, chuyển tiếp gấp',
    'ba đứa nhỏ ở chợ Ví bị bắt cóc sáng nay',
  ],
  ['Nghe nói mai vỡ đập thật không? Chuyển tiếp gấp cho mọi người', 'Nghe nói mai vỡ đập thật không'],
])('marks the claim of “%s”', (text, words) => {
  expect(findClaims(text)).toEqual([words])
})

it.each(['Thấy bảo à? Ừ, mai có mưa, mang áo nha', 'Nghe nói à? Ai nói vậy, tin này chưa có nguồn'])(
  'finds none where the answer makes none: “%s”',
  (text) => expect(findClaims(text)).toEqual([]),
)
