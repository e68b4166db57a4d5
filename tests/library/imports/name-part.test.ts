import { expect, it } from 'vitest'
import { namePart } from '../../../components/library/imports/name-part.ts'

it.each([
  ['by its heading', 'Phạm vi', 'Ai cũng theo.', 'Phạm vi'],
  [
    'by its text where it has no heading',
    '',
    'Không chụp màn hình máy tính cơ quan.',
    'Không chụp màn hình máy tính cơ quan.',
  ],
  [
    'by the beginning of a longer text, cut after a word and without the sign that follows it',
    '',
    `${'Không đăng ảnh họp, '.repeat(6)}kể cả khi đã xong.`,
    `${'Không đăng ảnh họp, '.repeat(5)}Không đăng ảnh họp…`,
  ],
  ['by as much of a single long word as is shown', '', 'a'.repeat(200), `${'a'.repeat(120)}…`],
])('names a part %s', (_, heading, text, name) => {
  expect(namePart({ heading, text })).toBe(name)
})
