import { describe, expect, it } from 'vitest'
import { checkDraft } from '../../utils/checks/index.ts'
import { personalData } from '../../utils/checks/personal-data/index.ts'
import { createTextDraft, type Fix, getFixes } from '../../utils/draft.ts'
import { analyzeText } from '../../utils/text/analyzed-text.ts'

const apply = (text: string, fix: Fix) => text.slice(0, fix.start) + fix.replacement + text.slice(fix.end)

function applyFixes(text: string): string[] {
  const found = checkDraft(createTextDraft(text)).find(({ message }) => message === 'address')
  return getFixes(found!).map((fix) => apply(text, fix))
}

describe('the fix of a home address', () => {
  it.each([
    ['Nhà nó hẻm 62/9 Hoa Mẫu, chị tới mà hỏi.', 'Nhà nó đường Hoa Mẫu, chị tới mà hỏi.'],
    ['Nhà ông ấy ở hẻm 12 đường Hoa Mẫu, căn cuối có cổng xanh nhé.', 'Nhà ông ấy ở đường Hoa Mẫu nhé.'],
    ['Cô Tám ở số 8 ngách 31/22 phố Hoa Mẫu, phường Hoa Ban nhé.', 'Cô Tám ở phố Hoa Mẫu, phường Hoa Ban nhé.'],
    ['Chị Ví nhà ở ngõ 27 Tô Mẫu, hay qua chơi.', 'Chị Ví nhà ở đường Tô Mẫu, hay qua chơi.'],
    ['Thầy Ví nhà ở kiệt 15 Hoa Mẫu, số 7, ai gần thì qua.', 'Thầy Ví nhà ở đường Hoa Mẫu, ai gần thì qua.'],
    ['nha no so 45 hem 3 Hoa Mau do, qua do doi tien', 'nha no duong Hoa Mau do, qua do doi tien'],
    ['Nhà hắn ở ngõ 12 xóm Mẫu, ai qua thì gọi.', 'Nhà hắn ở xóm Mẫu, ai qua thì gọi.'],
    ['Nhà chị Ví hẻm 8 đường Hoa Mẫu, số 0905 000 000.', 'Nhà chị Ví đường Hoa Mẫu, số 0905 000 000.'],
    ['Ông Mẫu ở số 12 ngõ 3 phố Ví, số 5 người đều tốt', 'Ông Mẫu ở phố Ví, số 5 người đều tốt'],
    [
      'Nhà bà Lan ở số 12 ngõ 34 đường Lê Mẫu, nhà thứ ba là của ông Dụ.',
      'Nhà bà Lan ở đường Lê Mẫu, nhà thứ ba là của ông Dụ.',
    ],
  ])('leaves the street of a lane: “%s”', (text, after) => {
    expect(applyFixes(text)[0]).toBe(after)
  })

  it('may also hide all of it', () => {
    expect(applyFixes('Nhà ông Ví số 7 hẻm Hoa Mẫu, cứ tới đó.')).toContain('Nhà ông Ví •••, cứ tới đó.')
  })
})

it.each([
  ['Hắn ở ngõ sau nhà thờ, nhà thứ ba nhé.', 'Hắn ở ngõ sau ••• nhé.'],
  ['Nó ở nhà thứ hai sau miếu, ai cũng biết.', 'Nó ở •••, ai cũng biết.'],
  ['Cổ ở phòng 6 khu tập thể Hoa Mẫu một mình.', 'Cổ ở khu tập thể Hoa Mẫu một mình.'],
  ['Trốn ở số 18/4 ngõ Mẫu, thôn Hoa Ban, nhà cổng xanh rồi.', 'Trốn ở ngõ Mẫu, thôn Hoa Ban rồi.'],
])('hides a home that only the model points out: “%s”', (text, after) => {
  const [fix] = personalData.buildPassageFixes!(analyzeText(text), { start: 0, end: text.length }).filter(Boolean)
  expect(apply(text, fix!)).toBe(after)
})
