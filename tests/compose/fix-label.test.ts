import { expect, it } from 'vitest'
import { formatFixLabel } from '../../utils/i18n/compose/fix-label.ts'

const label = (replaced: string, replacement: string) => formatFixLabel({ kind: 'mask', replacement }, 'vi', replaced)

it.each([
  // A child and its parent, with the school between them.
  [
    'Thạch Gia Mẫu, học sinh lớp 4A Trường Tiểu học Hoa Mẫu, con chị Ví',
    'T.G.M., học sinh lớp 4A Trường Tiểu học Hoa Mẫu, con chị V.',
    'Che thành T.G.M. … chị V.',
  ],
  [
    'lớp 4A trường Tiểu học Hoa Mẫu, con của chị bán bún đầu hẻm 12',
    'lớp ••• trường •••, con của chị bán bún đầu hẻm •••',
    'Che thành lớp ••• trường ••• … hẻm •••',
  ],
  [
    'xom Mau la con chi Vi ban bun dau cho, dang hoc lop 4B',
    'xom ••• la con chi V. ban bun dau cho, dang hoc lop •••',
    'Che thành xom ••• la con chi V. … lop •••',
  ],
])('leaves out of a mask what it does not change: %s', (replaced, replacement, shown) => {
  expect(label(replaced, replacement)).toBe(shown)
})

it.each([
  ['Thạch Gia Mẫu', 'T.G.M.'],
  ['Trần Văn Mẫu, Lê Thị Ví và em Nguyễn Gia Dụ', 'T.V.M., L.T.V. và em N.G.D.'],
  ['Trần Văn Mẫu lớp 5A, em Lê Thị Ví', 'T.V.M. lớp 5A, em L.T.V.'],
  ['0912 345 678', '0912 ••• •••'],
  ['', 'T.G.M., học sinh lớp 4A Trường Tiểu học Hoa Mẫu'],
])('shows the whole of a short mask: %s', (replaced, replacement) => {
  expect(label(replaced, replacement)).toBe(`Che thành ${replacement}`)
})
