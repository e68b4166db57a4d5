// Orphans, dead children and minors who were caught, by full name with an age; and their harmless twins.

import { describe, expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'

const tagger = openShippedTagger()
const findLoud = (text: string) =>
  checkDraft(createTextDraft(text), {}, { tagger })
    .filter(({ check, level }) => check === 'child-privacy' && level !== 'note')
    .map(({ start, end }) => text.slice(start, end))

describe('orphans', () => {
  it.each([
    ['Chi hội phụ nữ nhận đỡ đầu em Lò Thị Mai Hoa (sinh năm 2015), bản Nà Sự.', 'Lò Thị Mai Hoa'],
    ['Cháu K’Brin - sinh năm 2018, mồ côi mẹ, ở với bà tại thôn Đạ Nghịt.', 'K’Brin'],
    ['Trao quà cho em Đoàn Minh Khôi, 11 tuổi, và em Đoàn Minh Khang, 8 tuổi, mồ côi cha, ấp Đìa.', 'Đoàn Minh Khôi'],
    ['Tặng sổ tiết kiệm cho em Phan Đình Quý (SN 2013) mồ côi cha lẫn mẹ, trú xóm Đò.', 'Phan Đình Quý'],
    ['Hoi nhan do dau em Doan Minh Khoi (sinh nam 2015), ap Dia.', 'Doan Minh Khoi'],
  ])('are found: %s', (text, name) => {
    expect(findLoud(text).join()).toContain(name)
  })

  it.each([
    'Hội nhận đỡ đầu 12 trẻ mồ côi của xã Nậm Mu, mỗi cháu 300 nghìn đồng một tháng.',
    'Ông Phan Đình Quý (SN 1958) mồ côi từ nhỏ, nay là trưởng xóm Đò.',
    'Chị Đoàn Thị Lụa (34 tuổi), ấp Đìa, nhận đỡ đầu hai cháu nhỏ.',
    'Hội nhận đỡ đầu em H. (sinh năm 2015), mồ côi cha, ở thôn Đạ Nghịt.',
    'Đề bài: kể về một bạn nhỏ mồ côi ở làng em.',
  ])('are not in: %s', (text) => {
    expect(findLoud(text)).toEqual([])
  })
})

describe('dead children', () => {
  it.each([
    [
      'Bà con đưa tang hai cháu.\nCháu Vàng A Páo (6 tuổi) và Vàng A Sử (8 tuổi), bản Nà Sự, sảy chân xuống suối.',
      'Vàng A Páo',
    ],
    [
      'Xã vừa hỗ trợ mai táng cho em Đoàn Minh Khôi (9 tuổi), trú ấp Đìa.\nHôm đó em đi tắm kênh với bạn.',
      'Đoàn Minh Khôi',
    ],
    ['Tìm thấy thi thể bé Phan Đình Quý, 5 tuổi, ở mương gần xóm Đò.', 'Phan Đình Quý'],
    ['Bố con ông Lò Văn Pánh bị lũ cuốn. Con trai ông mới 7 tuổi.', 'Con trai ông mới 7 tuổi'],
    ['Mẹ con chị Phan Thị Sửu đuối nước ở ao làng. Con gái chị vừa lên 4 tuổi.', 'Con gái chị vừa lên 4 tuổi'],
  ])('are found: %s', (text, name) => {
    expect(findLoud(text).join()).toContain(name)
  })

  it.each([
    'Anh Lò Văn Pánh (31 tuổi), bản Nà Sự, bị lũ cuốn khi qua suối.',
    'Gia đình chúng tôi kính báo: con trai Đoàn Minh Khôi (9 tuổi) đã qua đời, lễ viếng tại ấp Đìa.',
    'Cháu Đ.M.K. (9 tuổi) đuối nước ở kênh.',
    'Mỗi hè xã có vài vụ đuối nước, phần lớn là trẻ 7 tuổi đến 12 tuổi ở các thôn ven sông.',
    'Bố con ông Lò Văn Pánh bị lũ cuốn. Con trai ông 31 tuổi, có hai con.',
    'Vợ chồng anh Pánh mở quán. Con trai anh mới 7 tuổi đã biết phụ bưng nước.',
  ])('are not in: %s', (text) => {
    expect(findLoud(text)).toEqual([])
  })
})

describe('minors who were caught', () => {
  it.each([
    [
      'Công an xã bắt giữ 2 thiếu niên Đoàn Minh Khôi (SN 2011), Phan Đình Quý (SN 2012) mang mã tấu ra cầu.',
      'Đoàn Minh Khôi',
    ],
    ['Tổ tuần tra phát hiện nhóm học sinh gồm: Vàng A Páo, Lò Văn Tỉnh cầm tuýp sắt hẹn đánh nhau.', 'Vàng A Páo'],
    ['Công an mời làm việc em Trịnh Gia Huy, sinh năm 2010, vì chế pháo nổ và dao phóng.', 'Trịnh Gia Huy'],
    [
      'Tạm giữ nhóm thiếu niên 15 tuổi Đoàn Minh Khôi, Phan Đình Quý đi cướp điện thoại ở chợ Bến Lức.',
      'Đoàn Minh Khôi',
    ],
    [
      'Cong an xa bat giu 2 thieu nien Doan Minh Khoi (SN 2011), Phan Dinh Quy (SN 2012) mang ma tau.',
      'Doan Minh Khoi',
    ],
  ])('are found: %s', (text, name) => {
    expect(findLoud(text).join()).toContain(name)
  })

  it.each([
    'Công an xã khen em Đoàn Minh Khôi (SN 2011) dũng cảm đuổi bắt trộm xe.',
    'Công an bắt Phan Đình Quý (SN 1988), Lò Văn Tỉnh (SN 1990) mang mã tấu đòi nợ.',
    'Công an xã tuyên truyền cho học sinh không mang dao, hung khí đến trường.',
    'Nhóm thiếu niên mang dao gồm Đ.M.K. và P.Đ.Q. bị công an xã giữ.',
    'Thiếu niên Đoàn Minh Khôi đoạt giải nhất cờ vua của xã.',
  ])('are not in: %s', (text) => {
    expect(findLoud(text)).toEqual([])
  })
})

describe('children who pull another one out', () => {
  const findVictims = (text: string) =>
    checkDraft(createTextDraft(text), {}, { tagger }).filter(({ message }) => message === 'victim')

  it.each([
    'Xã khen em Phan Đình Quý, 13 tuổi, cứu bạn bị đuối nước.',
    'Huyện trao giấy khen cho em Lò Thị Mai Hoa (12 tuổi), bản Nà Sự, kéo được hai bạn khỏi chết đuối.',
    'Em Đoàn Minh Khôi, 14 tuổi, ấp Đìa, nhảy xuống kênh vớt một bé gái bị nước cuốn.',
    'Thôn biểu dương cháu Vàng A Sử (11 tuổi), đưa được em hàng xóm bị ngã xuống ao lên bờ.',
    'Em Hồ Văn Thành, 12 tuổi, ấp Bưng, lao xuống mương kéo em nhỏ bị trượt chân lên bờ.',
    'Tuyên dương em Quàng Thị Ón (13 tuổi, bản Pọng) đã cứu bà cụ bị lũ cuốn.',
    'Phường 3 tặng quà cho cháu Đinh Gia Huy, 10 tuổi, kịp đưa bạn rơi xuống hồ vào bờ.',
    'Xóm Mới ai cũng khen em Cao Minh Đạt, 14 tuổi, vớt hai đứa nhỏ ngã xuống giếng.',
    'Em Trương Bảo Ngọc, 11 tuổi, xã An Hòa, cứu sống bé 4 tuổi bị đuối nước.',
    'em Ho Van Thanh, 12 tuoi, ap Bung, lao xuong muong keo em nho bi truot chan len bo',
    'tuyen duong em Quang Thi On (13 tuoi, ban Pong) da cuu ong cu bi lu cuon',
    'xa khen em Phan Dinh Quy, 13 tuoi, xom Do, cuu ban bi duoi nuoc',
  ])('are none who drowned: %s', (text) => {
    expect(findVictims(text)).toEqual([])
  })

  it.each([
    'Em Phan Đình Quý, 13 tuổi, xóm Đò, bị đuối nước khi cứu bạn.',
    'Em Đoàn Minh Khôi, 14 tuổi, ấp Đìa, được dân cứu khi bị nước cuốn nhưng đã tử vong.',
    'Dân làng vớt được em Lò Thị Mai Hoa, 12 tuổi, bản Nà Sự, bị nước cuốn.',
    'Cháu Vàng A Sử (11 tuổi, bản Nà Sự) kéo bạn bị đuối nước lên rồi kiệt sức, tử vong.',
    'Em Hồ Văn Thành, 12 tuổi, ấp Bưng, bị trượt chân xuống mương, dân kéo lên thì đã muộn.',
    'Cháu Quàng Thị Ón (13 tuổi, bản Pọng) bị lũ cuốn, cả bản đang tìm.',
    'Phường 3 thăm nhà cháu Đinh Gia Huy, 10 tuổi, rơi xuống hồ chiều qua.',
    'Em Cao Minh Đạt, 14 tuổi, xóm Mới, cứu được bạn đuối nước nhưng em mất tích.',
    'Thi thể em Trương Bảo Ngọc, 11 tuổi, xã An Hòa, đã được đội cứu hộ đưa lên.',
    'em Ho Van Thanh, 12 tuoi, ap Bung, bi truot chan xuong muong, dan keo len thi da muon',
    'chau Quang Thi On (13 tuoi, ban Pong) bi lu cuon, ca ban dang tim',
    'Xã truy tặng bằng khen cho em Phan Đình Quý, 13 tuổi, xóm Đò, qua đời vì cứu bạn.',
  ])('are victims where they die: %s', (text) => {
    expect(findVictims(text)).not.toEqual([])
  })
})
