// A claim with somebody's number in its sentence is as loud as the claim alone.

import { expect, it } from 'vitest'
import { openShippedTagger } from '../../../scripts/shipped-checks.ts'
import { checkDraft } from '../../../utils/checks/index.ts'
import { createTextDraft } from '../../../utils/draft.ts'

const tagger = openShippedTagger()
const findClaims = (text: string) =>
  checkDraft(createTextDraft(text), {}, { tagger }).flatMap(({ check, level, start, end }) =>
    check === 'unsourced-claim' ? [`${level}: ${text.slice(start, end)}`] : [],
  )

const NUMBERS = [
  'cần gì cứ gọi chị Mận, số 0912345671',
  'ai cần gì kêu anh Pành số 0912 345 671 nghen',
  'cần gì cứ gọi chị Mận, số 0912••••••',
]

it.each([
  ...['Nghe nói cầu Hồ Sim sắp cấm xe ba gác', 'Nghe đồn trường cấp hai mình sắp giải thể'].flatMap((claim) =>
    NUMBERS.map((number) => [claim, number] as const),
  ),
  ['Nghe noi cho huyen sap dong cua', 'ai can gi keu chi Man so 0912 345 671 nghen'],
] as const)('“%s” is no softer with “%s” after it', (claim, number) => {
  const alone = findClaims(claim)
  expect(alone).toEqual([`warn: ${claim}`])
  expect(findClaims(`${claim}, ${number}`)).toEqual(alone)
})

it.each([
  'Nghe nói mai có gánh hát về, cần gì cứ gọi chị Mận, số 0912345671',
  'Nghe nói cầu Hồ Sim sắp cấm xe ba gác phải không, ai biết nhắn em 0912345671',
  'Theo báo Tuổi Trẻ, nghe nói cầu Hồ Sim sắp cấm xe ba gác, cần gì gọi chị Mận 0912345671',
  'Cần gì cứ gọi chị Mận, số 0912345671',
])('finds no claim where the claim alone would be none: “%s”', (text) => {
  expect(findClaims(text)).toEqual([])
})
