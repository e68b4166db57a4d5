// What is copied from a secret or an internal paper is marked with the words for the paper.

import { expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'

const tagger = openShippedTagger()
const findHeld = (text: string) =>
  checkDraft(createTextDraft(text), {}, { tagger }).flatMap(({ check, level, start, end }) =>
    level === 'stop' ? [[check, text.slice(start, end)]] : [],
  )

it.each([
  ['Gửi cả nhóm văn thư mật của huyện ủy về nhân sự nè.', 'secret-marking', 'thư mật'],
  [
    'Công văn của Sở đóng dấu MẬT đây bà con, tui gõ lại: "có 4 ca lạ. Chưa công bố". Giữ mình nha.',
    'secret-marking',
    'đóng dấu MẬT đây bà con, tui gõ lại: "có 4 ca lạ. Chưa công bố"',
  ],
  [
    'Biên bản họp chi bộ tối qua gửi mấy anh: đề nghị khai trừ ông Lê Văn Mẫu vì đánh bạc nhiều lần và gây rối ở chợ, phiếu 5/7.',
    'internal-document',
    'Biên bản họp chi bộ tối qua gửi mấy anh: đề nghị khai trừ ông Lê Văn Mẫu vì đánh bạc nhiều lần và gây rối ở chợ',
  ],
  [
    'Biên bản họp chi bộ tối qua gửi mấy anh coi trước: đề nghị khai trừ ông Lê Văn Mẫu vì đánh bạc nhiều lần mà không sửa chữa và còn lôi kéo người khác tham gia trong thời gian dài.',
    'internal-document',
    'Biên bản họp chi bộ tối qua gửi mấy anh coi trước: đề nghị khai trừ ông Lê Văn Mẫu vì đánh bạc nhiều lần',
  ],
])('marks what is copied up to the end of a clause: “%s”', (text, check, words) => {
  expect(findHeld(text)).toEqual([[check, words]])
})
