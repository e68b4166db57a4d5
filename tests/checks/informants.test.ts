// Who informs the authorities is not named; where guards are is marked with their number and the coordinates.

import { expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'

const tagger = openShippedTagger()
const findMarked = (text: string) =>
  checkDraft(createTextDraft(text), {}, { tagger }).flatMap(({ check, level, start, end }) =>
    check === 'secret-marking' ? [[level, text.slice(start, end)]] : [],
  )

it.each([
  [
    'warn',
    'Bữa trước công an bắt được vụ đánh bạc là nhờ người mật báo tên Hồ Văn Lợi nhà cuối xóm',
    'người mật báo tên Hồ Văn Lợi nhà cuối xóm',
  ],
  [
    'warn',
    'Kiểm lâm phục ở suối Bùn, nguồn tin do ông Y Blơ Niê ở buôn Tría cung cấp',
    'nguồn tin do ông Y Blơ Niê ở buôn Tría',
  ],
  [
    'warn',
    'Người báo tin vụ sòng bạc cho công an là anh Nguyễn Văn Hùng nhà ở ấp 3',
    'Người báo tin vụ sòng bạc cho công an là anh Nguyễn Văn Hùng nhà ở ấp 3',
  ],
  [
    'warn',
    'Cảm ơn anh em đã theo dõi, người mật báo vụ đá gà cho công an là thằng Lợi cuối xóm',
    'người mật báo vụ đá gà cho công an là thằng Lợi',
  ],
  [
    'stop',
    'Tối mai công an đột kích sòng bạc, người báo tin là Nguyễn Văn Hùng ở ấp 3',
    'người báo tin là Nguyễn Văn Hùng ở ấp 3',
  ],
  [
    'stop',
    'Trạm ra đa 31 nằm trên núi Đá Bạc, toạ độ 12.3345, 108.9921, gác đổi ca lúc 5h với 17h, mỗi ca ba người, bữa em chụp',
    'Trạm ra đa 31 nằm trên núi Đá Bạc, toạ độ 12.3345, 108.9921, gác đổi ca lúc 5h với 17h, mỗi ca ba người',
  ],
])('has a %s on the whole of “%s”', (level, text, words) => {
  expect(findMarked(text)).toEqual([[level, words]])
})

it.each([
  'Người báo tin con bò lạc là bác Lợi ở xóm Đồi, cảm ơn bác nhiều',
  'Nguồn tin từ Báo Công an Nhân dân cho hay vụ đánh bạc đã khởi tố 5 đối tượng',
  'Mật báo là Phim hay về công an',
  'Chỉ điểm là Việt gian, công an bắt',
  'Người tố giác là Chủ tịch Hội Nông dân, công an xã đang làm vụ đánh bạc',
  'Người báo tin vụ đánh bạc cho công an là chú Tám, biết ơn chú nhiều lắm',
  'Tin do Công an tỉnh Đắk Lắk cung cấp, vụ lâm tặc phá rừng ở Ea Súp đã bắt 3 đối tượng',
  'Công an xã tặng giấy khen người báo tin là anh Hồ Văn Lợi đã giúp bắt trộm chó',
  'Mọi người thấy phá rừng thì báo tin cho kiểm lâm, tên người báo tin được giữ kín',
  'Bảo vệ chung cư đổi ca lúc 6h với 18h, mỗi ca hai người, có gì mọi người gọi',
  'Leo Hòn Bà đi mấy bà, toạ độ 12.1187, 108.9487, đường lên đẹp, 6h sáng xuất phát',
])('is silent of “%s”', (text) => {
  expect(findMarked(text)).toEqual([])
})
