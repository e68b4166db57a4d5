import { expect, it } from 'vitest'
import { revealsAuthorName } from '../../../utils/report/masking/author-name.ts'
import type { Report } from '../../../utils/report/model/report-schema.ts'
import { POST } from '../sample-report.ts'

const post = (change: Partial<Report['post']>): Report['post'] => {
  const { author: _, ...rest } = POST
  return { ...rest, textHash: '0'.repeat(64), ...change }
}

it.each<[string, string, Partial<Report['post']>, boolean]>([
  ['in the text', 'Lê Thị Ví Dụ', { text: 'Chị Lê Thị Ví Dụ viết vậy.' }, true],
  ['in the shared original', 'Lê Thị Ví Dụ', { shared: 'Lê Thị Ví Dụ: tin' }, true],
  ['in an image description', 'Lê Thị Ví Dụ', { pictureTexts: ['Ảnh của Lê Thị Ví Dụ'] }, true],
  [
    'in the address, without diacritics and in lower case',
    'Hỗ trợ trúng thưởng 2026',
    { permalink: 'https://www.facebook.com/hotro.trungthuong.2026/posts/pfbid0a' },
    true,
  ],
  [
    'in the address, for a name with Đ',
    'Đỗ Quang Hà',
    { permalink: 'https://www.facebook.com/do-quang-ha/posts/1' },
    true,
  ],
  [
    'in no text and no address',
    'Lê Thị Ví Dụ',
    { permalink: 'https://www.facebook.com/groups/77/posts/81204/' },
    false,
  ],
  ['only as letters that many addresses have', 'An', { permalink: 'https://www.facebook.com/lan.anh/posts/1' }, false],
  ['with no address', 'Hỗ trợ trúng thưởng 2026', { permalink: null }, false],
])('reports whether a report reveals the name: %s', (_, name, change, expected) => {
  expect(revealsAuthorName(post(change), name)).toBe(expected)
})
