// The number of who serves a village is given to be called: at most a note. Next to blame, debts or insults, and of
// anybody else, it is private.

import { expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'

const tagger = openShippedTagger()
const findPhones = (text: string) =>
  checkDraft(createTextDraft(text), {}, { tagger }).flatMap(({ check, level, message }) =>
    check === 'personal-data' ? [`${message} ${level}`] : [],
  )

it.each([
  'Tối thứ sáu ấp họp ở nhà văn hóa, mời bà con. Liên hệ trưởng ấp: ông Hà Văn Mận, 0912 345 671',
  'Toi thu sau ap hop o nha van hoa, moi ba con. Lien he truong ap: ong Lo Van Panh, 0912 345 671',
  'Hộ nào cần giống lúa đăng ký với chị Mơ, chi hội trưởng hội phụ nữ, số 0912 345 671',
  'Thanh niên hiến máu thì gặp em Pành bí thư chi đoàn 0912 345 671 nghen',
  'Nhà mô có chó chưa chích thì báo anh Tư thú y xã 0912 345 671 hí',
  'Các mẹ đưa bé đi uống vitamin, hỏi chị Lài y tá trạm xá 0912 345 671',
  'Mọi thắc mắc về căn cước xin gọi đồng chí Lò Văn Pành, công an viên, ĐT: 0912 345 671',
  'Rác để đúng chỗ, có chi phản ánh tổ trưởng dân phố bà Hà Thị Mận (0912 345 671)',
  'Bản dọn mương sáng mai, liên hệ 0912 345 671 (anh Pành, trưởng bản)',
  'Gia đình ai biết tin xin liên hệ chị Mơ 0912 345 671',
  'Ai biết phần mộ liệt sĩ Hà Văn Mận xin báo cho gia đình chị Mơ, số 0912 345 671',
  'Ai biet phan mo liet si Lo Van Panh xin bao cho gia dinh chi Mo, so 0912 345 671',
])('is a note where the readers are asked to reach them: “%s”', (text) => {
  expect(findPhones(text)).toEqual(['contact note'])
})

it.each([
  'Trưởng ấp: ông Hà Văn Mận, 0912 345 671',
  'Trưởng thôn ăn chặn gạo cứu trợ, bà con gọi trưởng thôn ông Mận 0912 345 671 mà hỏi',
  'Truong thon an chan gao cuu tro, ba con goi truong thon ong Man 0912 345 671 ma hoi',
  'Làm việc thiên vị vậy mà coi được. Ai rảnh liên hệ tổ trưởng bà Mận 0912 345 671',
  'Bí thư chi đoàn giật nợ tui, ai biết báo bí thư chi đoàn tên Pành 0912 345 671',
  'Gọi thẳng chị chi hội trưởng phụ nữ cho lẹ, 0912 345 671 số riêng của chỉ đó, chỉ ngại cũng phải nghe',
  'goi thang chi chi hoi truong phu nu cho le, 0912 345 671 so rieng cua chi do, chi ngai cung phai nghe',
  'Liên hệ vợ trưởng thôn 0912 345 671',
  'Gặp con gái ông trưởng bản 0912 345 671 làm quen đi mấy anh',
  'Ai biết tin con Mơ giật hụi thì báo chị Mận 0912 345 671',
  'Ai biết cô Mơ chủ hụi ở đâu xin báo chị Mận 0912 345 671',
  'Số của chị Sáu là 0912 345 671, gọi chửi nó đi',
  'Chị Sáu thiếu nợ không trả, liên hệ chị Sáu 0912 345 671',
])('warns where it is given away: “%s”', (text) => {
  expect(findPhones(text)).toContain('phone warn')
})

it('warns of a list', () => {
  const list = ['Mận 0912 345 671', 'Mơ 0912 345 672', 'Pành 0912 345 673'].map(
    (one) => `Liên hệ trưởng thôn ông ${one}`,
  )
  expect(findPhones(list.join('\n'))).toEqual(['phone warn', 'phone warn', 'phone warn'])
})
