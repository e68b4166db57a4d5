import { expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'

const tagger = openShippedTagger()
const isHint = (text: string) =>
  checkDraft(createTextDraft(text), {}, { tagger }).some(({ check }) => check === 'insinuation')

it.each([
  'Con trai anh Hải bên nhà đạt giải nhì cờ vua, giỏi ghê!',
  'con trai anh Hai ben nha dat giai nhi co vua, gioi ghe!',
  'Con o Lài bên nhà được giải nhất, giỏi rứa hè!',
  'Mô mà giỏi rứa trời, cháu mệ Tý đó.',
  'Cháu ông Tư thủ khoa huyện, giỏi quá hà.',
  'Con chị Hoa đậu đại học y, giỏi thiệt!',
  'Con bé nhà cô Sáu hát hay ghê, giỏi thật đấy.',
  'Chị Thảo bên nhà nấu bún ngon ghê, khéo tay thiệt',
  'Con chị Hoa đạt giải nhất cờ vua ở tỉnh, giỏi thật mà!',
  'Cháu nội bác Tám mới lớp 2 đã biết bơi, giỏi ghê!',
  'Con mợ Út phụ mẹ rửa chén, ngoan ghê',
  'chau noi bac Tam moi lop 2 da biet boi, gioi ghe!',
  'Bác Ba hàng xóm trồng được giàn bầu trĩu quả, mát tay ghê',
  'Chúc mừng một cháu học sinh lớp 5 của xã mình đạt giải Nhì viết chữ đẹp cấp tỉnh. Giỏi hung răng hỉ!',
  'Chuc mung mot chau hoc sinh lop 5 cua xa minh dat giai Nhi viet chu dep cap tinh. Gioi hung rang hi!',
  'Chia vui cùng cháu Na đậu đại học y nghe bà con. Giỏi thế nhỉ!',
  'Xin tuyên dương hai bạn nhỏ lớp 4A đạt huy chương bơi. Giỏi ghê ta!',
])('takes praise of a child or a craft as it is said: %s', (text) => {
  expect(isHint(text)).toBe(false)
})

it.each([
  'Mới ra trường đã làm phó phòng, giỏi ghê',
  'Con ông chủ tịch vừa ra trường đã vào biên chế, giỏi ghê!',
  'Con ông phó chủ tịch đậu thủ khoa, giỏi ghê ta',
  'Thằng con bà Sáu trúng thầu hết ba công trình, giỏi ghê',
  'Con chị Thảo đoạt giải nhất, giỏi ghê, ai cũng biết vì sao',
  'Cả xóm chờ vắc xin mà không có. Thế mà trại của em trai cô cán bộ thú y thì tiêm đủ, tài thật.',
  'Con bà giám đốc sở được nhà mới, học bổng, giỏi ghê ha',
  // A relative without a deed, papers that are "drawn", and offices and land without a title.
  'Cháu cô Sáu giỏi ghê ta, mới hôm trước còn ở không',
  'Con dì Tư khéo thật, đất rừng hóa sổ đỏ có mấy bữa',
  'chau di Tu kheo ghe, dat rung thanh dat o trong mot buoi',
  'Con thím Ba đậu đại học giỏi ghê ta, má ngồi trong hội đồng mà',
  'Vẽ hồ sơ khéo ghê, công trình nằm trên giấy',
  'Nấu báo cáo khéo ghê ta, kiểm toán không thấy chi',
  'Trồng rừng khéo ghê ta, một năm chết sạch mà quyết toán xong',
  // Congratulations on a post.
  'Chúc mừng sếp được lên chức. Giỏi thế nhỉ!',
  'Tốt nghiệp tại chức mà leo lên tới huyện, giỏi ghê ta',
])('still finds the hint where a post, a contract or an office is behind it: %s', (text) => {
  expect(isHint(text)).toBe(true)
})
