// Essays and history lessons condemn figures of books and of the past; the same words about people of today stay found.

import { expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'

const tagger = openShippedTagger()
const run = (text: string) => checkDraft(createTextDraft(text), {}, { tagger })

it.each([
  'Đề bài: Phân tích bi kịch của Chí Phèo. Bài của em Tú viết: "bọn cường hào là lũ rắn độc hút máu dân đen"',
  'Tiết Sử hôm nay em Na đọc to: lũ thực dân Pháp tàn ác, bóc lột dân ta đến tận xương tủy',
  'Soạn giáo án bài Tắt đèn: tên cai lệ đúng là đồ súc vật, vợ chồng Nghị Quế là lũ bất nhân, keo kiệt',
  'Trong Vợ chồng A Phủ thì thống lí Pá Tra là một lũ ác ôn, bài này năm nào cũng ra thi',
  'Đọc lại Số đỏ, thấy Xuân Tóc Đỏ đúng là thằng vô học mà gặp thời',
  'Học sử mới biết bọn thực dân nó ác như lũ quỷ, thương dân mình ngày xưa',
  'Thầy Nam giảng Tắt đèn: cai lệ là đồ súc vật, vợ chồng Nghị Quế là lũ bất nhân',
  'Học "Bước đường cùng" mới thấy nghị Lại là đồ súc sinh',
  'Bài thơ của Nguyễn Khuyến chửi bọn quan lại là lũ bù nhìn, dạy mấy em cười quá trời',
  'day hoc sinh bai Binh Ngo dai cao, giang doan toi ac cua giac Minh, bon xam luoc la lu cam thu khat mau',
])('is silent of “%s”', (text) => {
  expect(run(text)).toEqual([])
})

it.each([
  'Học Chí Phèo xong nhìn lại xã mình, mấy ông cán bộ khác gì Bá Kiến, đúng là lũ sâu mọt ăn hại',
  'Đọc Tắt đèn làm gì, ra phường gặp thằng cha trưởng phòng mất dạy là thấy đủ',
  'Môn Sử cái gì, bà hiệu trưởng trường này đúng là đồ vô học, ngu dốt',
  'Chấm bài xong mới biết thằng Tèo lớp 9A đúng là đồ vô học, mất dạy',
  'Giáo viên dạy văn mà ăn nói thế, bà Hường đúng là thứ vô giáo dục',
  'vao nam roi hoc van hoa gi, do mat day',
  'Con Lan kế toán xã tắt đèn về sớm, đồ con chó, đồ khốn nạn.',
  'Chí Phèo: Thằng Trần Văn Bình là đồ súc sinh',
  'Bọn phong kiến như Nguyễn Văn Tèo là đồ súc vật',
  'Nam Cao viết hay thật, còn bà Sáu Mận đúng là đồ vô học mất dạy',
  'Chửi riết thành Chí Phèo, đúng là lũ vô học',
])('warns of “%s”', (text) => {
  expect(run(text).map(({ check, level }) => [check, level])).toContainEqual(['insult', 'warn'])
})
