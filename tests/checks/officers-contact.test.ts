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
  'Mưa to liên tục, bà con cần thuyền liên hệ trưởng ấp Mận 0912 345 671',
  'Nửa đêm có ai đau thì gọi y tá thôn chị Lài 0912 345 671',
  'Hộ vay vốn chính sách liên hệ chị Mơ chi hội trưởng phụ nữ 0912 345 671',
  'Mẹ đơn thân cần quà Tết đăng ký với chị Mơ, hội phụ nữ xã, số 0912 345 671',
  'me don than can qua Tet lien he chi Mo, hoi nong dan xa, so 0912 345 671',
  'Chưa đăng ký thì liên hệ anh Pành bí thư chi đoàn 0912 345 671',
  'Bà con báo ngay cho dân quân anh Tư 0912 345 671',
  'Cây đổ thì gọi anh Pành bên dân quân xã, 0912 345 671',
  'Đăng ký tiêm: trạm y tế xã, chị Lài 0912 345 671',
  'Liên hệ: Chị Mơ, Hội Nông dân xã, ĐT 0912 345 671',
  'Ai biết thông tin xin báo mẹ cháu là chị Mơ 0912 345 671',
  'Ai biết phần mộ liệt sĩ Hà Văn Mận xin báo cho gia đình chị Mơ, số 0912 345 671',
  'Ai biet phan mo liet si Lo Van Panh xin bao cho gia dinh chi Mo, so 0912 345 671',
  'Ngày mai ngưng bơm để thay ống, có gì gọi chú Pành trạm bơm 0912 345 671',
  'ngay mai cup nuoc, co gi goi chu Panh tram cap nuoc 0912 345 671',
  'Phụ huynh lên thăm con tối thì gọi thầy Pành quản sinh 0912 345 671, thầy ra mở cổng',
  'Kính gửi bà con bản Mận:\nSáng thứ bảy tiêm sởi cho các cháu ở nhà văn hóa.\nChị Mơ trạm y tế, 0912 345 671.',
  'Thong bao lich cat dien ap Man chieu thu nam.\nAnh Panh, dien luc xa: 0912 345 671',
  'Thông báo lịch tiêm dại cho chó mèo ấp Bưng sáng chủ nhật.\nAnh Đạt thú y xã: 0912 345 671',
  'Kính mời bà con họp bàn làm đường tối thứ ba.\nChú Sự trưởng ấp, 0912 345 671',
  'Xin báo bà con thứ năm cúp nước từ 8 giờ, nhớ khóa vòi nước.\nAnh Lý trạm cấp nước 0912 345 671',
  'Nhắc các hộ đem sổ ra đối chiếu.\n- Cô Bích cán bộ chính sách: 0912 345 671',
  'Đề nghị phụ huynh nộp giấy khám cho các cháu.\nCô Hường giáo vụ, 0912 345 671.',
  'Thông báo mượn loa phát thanh.\nBác Tường đài truyền thanh xã 0912 345 671',
  'thong bao tiem dai cho cho meo ap Bung.\nanh Dat thu y xa: 0912 345 671',
  'kinh moi ba con hop ban lam duong voi xa.\nchu Su truong ap, 0912 345 671',
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
  'Chị Mơ trạm y tế, 0912 345 671',
  'Hôm qua tui gặp hai người.\nChị Mơ trạm y tế, 0912 345 671',
  'Kính gửi bà con:\nChị Mơ trạm y tế bị chồng bỏ, 0912 345 671',
  'Thông báo cho bà con biết mặt con giật nợ:\nChị Mơ trạm y tế, 0912 345 671',
  'Chú Sự trưởng ấp dê gái, 0912 345 671',
  'Kính mời bà con coi mặt người giật hụi.\nChú Sự trưởng ấp, 0912 345 671',
  'Thông báo cho cả xóm biết ai ăn tiền.\nCô Bích cán bộ chính sách: 0912 345 671',
  'Thông báo chuyện lạm thu, vòi tiền dân.\nCô Bích cán bộ chính sách: 0912 345 671',
  'Nhắc các hộ đem sổ ra đối chiếu.\nChị Hằng hàng xóm, 0912 345 671',
  'Thông báo họp.\nVợ chú Sự trưởng ấp, 0912 345 671',
  'anh Dat thu y xa: 0912 345 671',
  'thong bao hop to.\nchi Hang hang xom, 0912 345 671',
  'thong bao cho ca xom biet mat nguoi giat hui.\nchu Su truong ap, 0912 345 671',
  'Liên hệ vợ trưởng thôn 0912 345 671',
  'Gặp con gái ông trưởng bản 0912 345 671 làm quen đi mấy anh',
  'Ai biết tin con Mơ giật hụi thì báo chị Mận 0912 345 671',
  'Ai biết cô Mơ chủ hụi ở đâu xin báo chị Mận 0912 345 671',
  'Số của chị Sáu là 0912 345 671, gọi chửi nó đi',
  'Chị Sáu thiếu nợ không trả, liên hệ chị Sáu 0912 345 671',
  // The readers are to plague who is called.
  'Rảnh gọi trưởng ấp Mận 0912 345 671 nháy máy cả đêm cho ổng mất ngủ',
  'ranh thi thi nhau goi truong ap Man 0912 345 671',
  'Ghi giùm số bí thư chi đoàn Pành 0912 345 671 vào web cho vay',
  'ghi gium so bi thu chi doan Panh 0912 345 671 vao web cho vay',
  'Alo dồn dập vô tổ trưởng Mận 0912 345 671 coi bả chịu nổi không',
  // What is said of them, after the number.
  'Nhắn tổ trưởng Mận 0912 345 671 đi mấy anh, bả góa chồng đó',
  'Liên hệ chi hội trưởng Mơ 0912 345 671, chị ấy đang bị trầm cảm',
  'lien he chi hoi truong Mo 0912 345 671, chi ay dang bi tram cam',
  'Hỏi y tá thôn Lài 0912 345 671, mới bỏ chồng, dễ thương lắm',
  // The number is that of a guest, a neighbour or a victim.
  'Hỏi chị Mơ hàng xóm trạm y tế 0912 345 671',
  'Gặp cô Lài nằm trạm xá 0912 345 671',
  'Gọi anh Pành khách của thú y 0912 345 671',
  'Cô Mơ bị đuổi khỏi nhà đã gọi công an viên, số của cô 0912 345 671',
  'co Mo bi duoi khoi nha da gap cong an vien, so cua co 0912 345 671',
  'Em Pành bị ngã vừa báo trạm xá, số mẹ em 0912 345 671',
  // News is asked for of somebody who is scorned.
  'Ai biết tin tức gì xin báo chồng mụ Mận 0912 345 671',
  'Ai có thông tin vui lòng báo chị gái thằng Pành, sđt 0912 345 671',
  'ai biet thong tin thi bao me con Man, so 0912 345 671',
])('warns where it is given away: “%s”', (text) => {
  expect(findPhones(text)).toContain('phone warn')
})

it('warns of a list', () => {
  const list = ['Mận 0912 345 671', 'Mơ 0912 345 672', 'Pành 0912 345 673'].map(
    (one) => `Liên hệ trưởng thôn ông ${one}`,
  )
  expect(findPhones(list.join('\n'))).toEqual(['phone warn', 'phone warn', 'phone warn'])
})
