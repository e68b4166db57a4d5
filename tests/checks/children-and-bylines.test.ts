// Names of grown-ups next to words for children: who wrote the report, parents, sponsors, schools.

import { describe, expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'

const tagger = openShippedTagger()
const findQuotes = (text: string, isLoud = false) =>
  checkDraft(createTextDraft(text), {}, { tagger })
    .filter(({ check, level }) => check === 'child-privacy' && !(isLoud && level === 'note'))
    .map(({ start, end }) => text.slice(start, end))

describe('the name of who wrote a report', () => {
  it.each([
    'Sáng nay Trường Tiểu học Cù Chính Lan đón hơn 60 em vào lớp 1.\nPhan Thu Hằng',
    'Học sinh lớp 9 thi thử môn Toán vào thứ Bảy tới, thi tại trường.\nVõ Minh',
    'Các em học sinh lớp 4 nhận áo ấm của đoàn thiện nguyện.\n\nTrịnh Hải - Bùi Nga',
    'Trường tặng xe đạp cho học sinh lớp 8 nghèo vượt khó.\nĐặng Hoa\nẢnh: Hội Khuyến học xã',
    'Tụi nhỏ lớp 3 được chích ngừa tại trạm bữa thứ Năm rồi nghen.\nLê Văn Chín',
    'Truong tang xe dap cho hoc sinh lop 8 vuot kho.\nDang Hoa',
  ])('is no pupil: %s', (text) => {
    expect(findQuotes(text)).toEqual([])
  })

  it.each([
    'Danh sách học sinh lớp 5A nghỉ học hôm nay:\nLê Hoàng',
    'Học sinh yếu lớp 7B:\nPhan Thu Hằng',
    'Lớp 9 thi thử môn Toán, dưới đây là em điểm thấp nhất.\nVõ Minh - 2 điểm',
    'Lớp 7B hôm nay có hai bạn không thuộc bài, cô ghi lại cho phụ huynh biết.\nVõ Minh\nBùi Nga',
    'Danh sach hoc sinh lop 5A nghi hoc hom nay.\nLe Hoang',
    'Kết quả học sinh giỏi lớp 5B như sau.\nNguyễn Thị Oanh',
  ])('is not a name of a list: %s', (text) => {
    expect(findQuotes(text)).not.toEqual([])
  })
})

describe('a parent and a child together', () => {
  it.each([
    'Hai bố con ông Lò Văn Pánh bị nước cuốn ở suối Nậm Mu, dân bản đang tìm, có trẻ đi cùng.',
    'Mẹ con chị Phan Thị Sửu gặp tai nạn ở ngã tư, đứa nhỏ chỉ trầy xước.',
    'Vợ chồng con cái ông Mười Thẹo bị cháy nhà, bà con gom đồ cho mấy đứa nhỏ.',
  ])('are not "the child of": %s', (text) => {
    expect(findQuotes(text, true).filter((quote) => quote.startsWith('con'))).toEqual([])
  })

  it.each([
    ['Con ông Lò Văn Pánh mới 8 tuổi bị đuối nước ở suối.', 'Con ông Lò Văn Pánh'],
    ['Bé gái bị đuối nước là con chị Phan Thị Sửu ở xóm Đò.', 'con chị Phan Thị Sửu'],
    ['Cháu ngoại ông Lò Văn Pánh, 6 tuổi, bị đuối nước ở ao.', 'Cháu ngoại ông Lò Văn Pánh'],
  ])('still are found when it is the child alone: %s', (text, quote) => {
    expect(findQuotes(text, true).join()).toContain(quote)
  })
})

describe('grown-ups, sponsors and schools', () => {
  it.each([
    'Anh Lò Văn Pánh (35 tuổi) cùng vợ là chị Vàng Thị Mỷ (31 tuổi) và con dâu Sùng Thị Say (19 tuổi) đi hái măng thì gặp lũ.',
    'Bà Phan Thị Sửu, SN 1961, và con trai Phan Đình Quý (SN 1990) bị ngộ độc rượu.',
    'Anh Đặng Văn Tạo, cháu ông Đặng Văn Lục, nhập ngũ đợt này cùng ba thanh niên trong ấp.',
    'Nhà hảo tâm là bà Trịnh Thị Bé và ông Đoàn Văn Út tặng 20 suất học bổng cho 20 cháu.',
    'Cô Phan Thị Bé Ba (tiệm tạp hóa xóm Đò) trao gạo cho các em học sinh nghèo.',
    'Trường Mầm non Hoa Sữa tiếp nhận trẻ trên địa bàn khu phố 2 và 3; Trường Mầm non Sao Mai nhận trẻ thuộc ấp 5.',
    'Trường THCS Cù Chính Lan tuyển học sinh cư trú tại phường 4, phường 7 và khu tái định cư.',
  ])('are no child: %s', (text) => {
    expect(findQuotes(text)).toEqual([])
  })

  it.each([
    'Anh Lò Văn Pánh (35 tuổi) cùng con trai là Lò Văn Tỉnh (9 tuổi), học sinh lớp 3 Trường Tiểu học Nậm Mu, bị ngộ độc nấm phải nhập viện.',
    'Bà Trịnh Thị Bé tặng quà cho em Đoàn Minh Khôi, lớp 5B, mồ côi cha, ở ấp Đìa.',
    'Trường Mầm non Hoa Sữa nhận cháu Đoàn Minh Khôi bị tự kỷ ở khu phố 2.',
    'Cháu Phan Đình Quý, 12 tuổi, lớp 7A, con bà Sửu, bị trầm cảm.',
  ])('still are next to one: %s', (text) => {
    expect(findQuotes(text)).not.toEqual([])
  })
})
