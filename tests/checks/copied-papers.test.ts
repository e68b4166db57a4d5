// What is copied from a secret or an internal paper is marked with the words for the paper.

import { expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft, getFixes } from '../../utils/draft.ts'

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

/** The text after each fix of what holds a draft. */
const fixHeld = (text: string) =>
  checkDraft(createTextDraft(text), {}, { tagger })
    .filter(({ level }) => level === 'stop')
    .flatMap(getFixes)
    .map(({ start, end, replacement }) => text.slice(0, start) + replacement + text.slice(end))

it.each([
  [
    'Tui chép lại cho bà con coi nè: MẬT. Số 45-CV/TU. Kính gửi Bí thư các xã. Nội dung: bố trí 3 tổ tuần tra ở ngã ba.',
    ['Tui chép lại cho bà con coi nè'],
  ],
  [
    'Tui chep lai cho ba con coi ne: MAT. So 45-CV/TU. Kinh gui Bi thu cac xa. Noi dung: bo tri 3 to tuan tra o nga ba.',
    ['Tui chep lai cho ba con coi ne'],
  ],
  ['Em gõ lại công văn 45-CV/TU nội bộ cho cả nhà coi. Kính gửi Bí thư các xã. Căn cứ kế hoạch, giao các xã trực.', []],
  [
    'Sáng nay họp xong rồi.\nMẬT\nSố 45-CV/TU\nKính gửi Bí thư các xã.\nNội dung: bố trí 3 tổ tuần tra.',
    ['Sáng nay họp xong rồi.'],
  ],
  [
    'Hôm nay thôn tổng vệ sinh.\n\nMẬT\nSố 45-CV/TU\nKính gửi Bí thư các xã.\nNội dung: bố trí 3 tổ.\n\nMai 7 giờ họp phụ huynh.',
    ['Hôm nay thôn tổng vệ sinh.\n\nMai 7 giờ họp phụ huynh.'],
  ],
  ['Em gửi công văn nội bộ 45-CV/TU cho cả nhà coi trước nè. Mai đi ăn sáng nhé.', ['Mai đi ăn sáng nhé.']],
])('offers no deletion that leaves what a copied paper says: “%s”', (text, left) => {
  expect([...new Set(fixHeld(text))]).toEqual(left)
})

it.each([
  ['MAT. So 45-CV/TU ve viec bo tri luc luong bao ve bau cu', true],
  ['Chup vo duoc cai nay: TOI MAT. So: 7-KH/TU, can cu ket luan, thuc hien dot 2', true],
  ['MAT bien so 59X1-234.56, ai nhat duoc cho xin lai', false],
  ['MAT. So dien thoai 0912345678 ai nhat duoc lien he', false],
  ['Di cho mua: MAT ong 2 chai, so 45 duong Le Loi', false],
  ['MAT: so tay va giay to, noi dung gom can cuoc, bang lai', false],
  ['MAT. Kinh gui UBND xa, em bi mat xe', false],
  ['MAT DIEN. So 45-CV/DL ve viec cat dien khu vuc xa', false],
])('reads a grade without diacritics only before the number and the words of a paper: “%s”', (text, isMark) => {
  const checks = checkDraft(createTextDraft(text), {}, { tagger }).map(({ check, level }) => `${check} ${level}`)
  expect(checks.includes('secret-marking stop')).toBe(isMark)
})
