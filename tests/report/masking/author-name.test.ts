import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type AuthorNamePlace, findAuthorNamePlaces } from '../../../utils/report/masking/author-name.ts'
import { removeName } from '../../../utils/report/masking/remove-name.ts'
import type { Report } from '../../../utils/report/model/report-schema.ts'
import { POST } from '../sample-report.ts'

const report = (post: Partial<Report['post']>, rest: Partial<Report> = {}) => {
  const { author: _, ...captured } = POST
  return { post: { ...captured, textHash: '0'.repeat(64), ...post }, evidence: [], note: '', ...rest }
}

it.each<[string, string, Partial<Report['post']>, AuthorNamePlace[]]>([
  ['in the text', 'Lê Thị Ví Dụ', { text: 'Chị Lê Thị Ví Dụ viết vậy.' }, ['content']],
  ['in the shared original', 'Lê Thị Ví Dụ', { shared: 'Lê Thị Ví Dụ: tin' }, ['content']],
  ['in an image description', 'Lê Thị Ví Dụ', { pictureTexts: ['Ảnh của Lê Thị Ví Dụ'] }, ['content']],
  [
    'in the address, without diacritics and in lower case',
    'Hỗ trợ trúng thưởng 2026',
    { permalink: 'https://www.facebook.com/hotro.trungthuong.2026/posts/pfbid0a' },
    ['address'],
  ],
  [
    'in the address, for a name with Đ',
    'Đỗ Quang Hà',
    { permalink: 'https://www.facebook.com/do-quang-ha/posts/1' },
    ['address'],
  ],
  [
    'in the address, without the nickname in brackets',
    'Phạm Hồng Sen (Bống)',
    { permalink: 'https://www.facebook.com/pham.hong.sen.12/posts/1', title: 'Phạm Hồng Sen | Facebook' },
    ['content', 'address'],
  ],
  [
    'in the text, without the nickname in brackets and without diacritics',
    'Phạm Hồng Sen（Bống）🌸',
    { text: 'chị pham hong sen nói' },
    ['content'],
  ],
  [
    'nowhere, where only the nickname is written',
    'Phạm Hồng Sen (Bống)',
    { text: 'Con cá bống', permalink: 'https://www.facebook.com/bong.bong/posts/1' },
    [],
  ],
  [
    'nowhere, where other words have the letters of a short name',
    'An (Bé)',
    { text: 'Anh ăn chưa', permalink: 'https://www.facebook.com/an.be.an/posts/1' },
    [],
  ],
  ['in no text and no address', 'Lê Thị Ví Dụ', { permalink: 'https://www.facebook.com/groups/77/posts/81204/' }, []],
  ['only as letters that many addresses have', 'An', { permalink: 'https://www.facebook.com/lan.anh/posts/1' }, []],
  ['with no address', 'Hỗ trợ trúng thưởng 2026', { permalink: null }, []],
])('finds where a report has the name: %s', (_, name, change, expected) => {
  expect(findAuthorNamePlaces(report(change), name)).toEqual(expected)
})

it.each<[string, Partial<Report>, AuthorNamePlace[]]>([
  ['in a comment', { comments: ['Ghê quá', 'anh Nguyễn Văn Mẫu ơi'] }, ['comments']],
  ['in a comment, without diacritics', { comments: ['anh nguyen van mau oi'] }, ['comments']],
  ['in the note', { note: 'Bài của Nguyễn Văn Mẫu.' }, ['note']],
  ['in a phrase of evidence', { evidence: ['Nguyễn Văn Mẫu nói'] }, ['content']],
  ['in none of them', { comments: ['anh Nguyễn Văn ơi'], note: 'Nguyễn Mẫu', evidence: ['Văn Mẫu'] }, []],
])('finds where a report has the name: %s', (_, rest, expected) => {
  expect(findAuthorNamePlaces(report({ title: 'Chợ quê' }, rest), 'Nguyễn Văn Mẫu')).toEqual(expected)
})

it.each([
  ['Lê Thị Ví Dụ', 'Lê Thị Ví Dụ | Facebook', '… | Facebook'],
  ['Lê Thị Ví Dụ', 'LÊ THỊ VÍ DỤ | Facebook', '… | Facebook'],
  ['Lê Thị Ví Dụ', 'Bài của Lê Thị Ví Dụ | Facebook'.normalize('NFD'), 'Bài của … | Facebook'.normalize('NFD')],
  ['Lê Thị Ví Dụ'.normalize('NFD'), 'Lê Thị Ví Dụ | Facebook', '… | Facebook'],
  ['Lê Thị Ví Dụ', 'Lê\u00a0Thị  Ví\u200b Dụ | Facebook', '… | Facebook'],
  ['Lê \u200eThị Ví Dụ', 'Lê Thị Ví Dụ | Facebook', '… | Facebook'],
  ['Lê Thị Ví Dụ', 'Le Thi Vi Du | Facebook', '… | Facebook'],
  ['Lê Thị Ví Dụ', 'LeThiViDu2 | Facebook', '…2 | Facebook'],
  ['Hoà', 'Hòa | Facebook', '… | Facebook'],
  ['Thuỷ 🌸', 'Thuỷ 🌸', '…'],
  ['Thuỷ 🌸', 'Thủy | Facebook', '… | Facebook'],
  ['Hoà', 'Hoa quả hoá đơn, Hoàng | Facebook', 'Hoa quả hoá đơn, Hoàng | Facebook'],
  ['Lê Thị Ví Dụ', 'Lê Thị Ví Dụng, Lê Thị Ví', 'Lê Thị Ví Dụng, Lê Thị Ví'],
  ['🌸 .*', 'a.* 🌸 .* b', 'a.* … b'],
  ['Phạm Hồng Sen (Bống)', 'Phạm Hồng Sen (Bống) | Facebook', '… | Facebook'],
  ['Phạm Hồng Sen (Bống)', 'Phạm Hồng Sen - Bài viết | Facebook', '… - Bài viết | Facebook'],
  ['Phạm Hồng Sen (Bống)', 'Bài của pham hong sen', 'Bài của …'],
  ['Phạm Hồng Sen（Bống）✨', 'Phạm Hồng Sen | Facebook'.normalize('NFD'), '… | Facebook'],
  ['Hoà (Bé)', 'Hoà | Hoàng | bé', '… | Hoàng | bé'],
  ['(🌸)', 'Chợ (quê) (🌸)', 'Chợ (quê) …'],
])('removes the name %j from the title %j', (name, title, expected) => {
  expect(removeName(title, name)).toBe(expected)
})

it('leaves no name in any title, in whatever form both are written', () => {
  const forms = ['NFC', 'NFD', 'NFKC', 'NFKD'] as const
  const name = fc.array(fc.constantFrom('Nguyễn', 'Thuỳ', 'Hoà', 'Đỗ', 'Quỳnh', 'Ví', 'Dụ'), {
    minLength: 2,
    maxLength: 4,
  })
  const space = fc.constantFrom(' ', '  ', '\u00a0', ' \u200e', '\u200b ')
  fc.assert(
    fc.property(name, space, space, fc.constantFrom(...forms), fc.constantFrom(...forms), (words, a, b, c, d) => {
      const title = removeName(`(3) ${words.join(a).normalize(c)} | Facebook`, words.join(b).normalize(d))
      expect(title).toBe('(3) … | Facebook')
    }),
  )
})
