import { expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'

const tagger = openShippedTagger()
const find = (text: string) =>
  checkDraft(createTextDraft(text), {}, { tagger }).filter(({ check }) => check === 'child-privacy')

it.each([
  [
    'Cảm ơn bốn em Trần Văn Mẫu, Lê Thị Ví, Nguyễn Gia Dụ, Phạm Thu Thử lớp 5A đã nhặt được ví trả lại.',
    'Trần Văn Mẫu, Lê Thị Ví, Nguyễn Gia Dụ, Phạm Thu Thử',
    'T.V.M., L.T.V., N.G.D., P.T.T.',
  ],
  [
    'Chúc mừng các em: Trần Văn Mẫu (5A), Lê Thị Ví (5B), Nguyễn Gia Dụ (5C) trường Tiểu học Hoa Mẫu đạt giải nhất.',
    'Trần Văn Mẫu (5A), Lê Thị Ví (5B), Nguyễn Gia Dụ',
    'T.V.M. (5A), L.T.V. (5B), N.G.D.',
  ],
  [
    'Khen em Trần Văn Mẫu lớp 5A, em Lê Thị Ví lớp 5B và em Nguyễn Gia Dụ lớp 5C trường Tiểu học Hoa Mẫu đạt giải.',
    'Trần Văn Mẫu lớp 5A, em Lê Thị Ví lớp 5B và em Nguyễn Gia Dụ',
    'T.V.M. lớp 5A, em L.T.V. lớp 5B và em N.G.D.',
  ],
])('warns once of several pupils who are named in a row: %s', (text, names, masked) => {
  const [finding, ...others] = find(text)
  expect(others).toEqual([])
  expect(finding).toMatchObject({ message: 'named', fix: { replacement: masked } })
  expect(text.slice(finding!.fix!.start, finding!.fix!.end)).toBe(names)
  expect(text.slice(finding!.start, finding!.end).startsWith('Trần Văn Mẫu')).toBe(true)
})

it('warns of each pupil who is named in another sentence', () => {
  const text =
    'Chúc mừng em Trần Văn Mẫu lớp 5A trường Tiểu học Hoa Mẫu đạt giải nhất. Em Lê Thị Ví lớp 5B trường Tiểu học Hoa Mẫu được giải nhì.'
  expect(find(text)).toHaveLength(2)
})
