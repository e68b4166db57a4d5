// Who informs the authorities is not named; where guards are is marked with their number and the coordinates.

import { expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'

const tagger = openShippedTagger()
const findHeld = (text: string) =>
  checkDraft(createTextDraft(text), {}, { tagger }).flatMap(({ check, level, start, end }) =>
    check === 'secret-marking' && level === 'stop' ? [text.slice(start, end)] : [],
  )

it.each([
  [
    'Bữa trước công an bắt được vụ đánh bạc là nhờ người mật báo tên Hồ Văn Lợi nhà cuối xóm',
    'người mật báo tên Hồ Văn Lợi nhà cuối xóm',
  ],
  [
    'Kiểm lâm phục ở suối Bùn, nguồn tin do ông Y Blơ Niê ở buôn Tría cung cấp',
    'nguồn tin do ông Y Blơ Niê ở buôn Tría',
  ],
  [
    'Trạm ra đa 31 nằm trên núi Đá Bạc, toạ độ 12.3345, 108.9921, gác đổi ca lúc 5h với 17h, mỗi ca ba người, bữa em chụp',
    'Trạm ra đa 31 nằm trên núi Đá Bạc, toạ độ 12.3345, 108.9921, gác đổi ca lúc 5h với 17h, mỗi ca ba người',
  ],
])('marks the whole of “%s”', (text, words) => {
  expect(findHeld(text)).toEqual([words])
})

it.each([
  'Người báo tin con bò lạc là bác Lợi ở xóm Đồi, cảm ơn bác nhiều',
  'Nguồn tin từ Báo Công an Nhân dân cho hay vụ đánh bạc đã khởi tố 5 đối tượng',
  'Tin do Công an tỉnh Đắk Lắk cung cấp, vụ lâm tặc phá rừng ở Ea Súp đã bắt 3 đối tượng',
  'Công an xã tặng giấy khen người báo tin là anh Hồ Văn Lợi đã giúp bắt trộm chó',
  'Mọi người thấy phá rừng thì báo tin cho kiểm lâm, tên người báo tin được giữ kín',
  'Bảo vệ chung cư đổi ca lúc 6h với 18h, mỗi ca hai người, có gì mọi người gọi',
  'Leo Hòn Bà đi mấy bà, toạ độ 12.1187, 108.9487, đường lên đẹp, 6h sáng xuất phát',
])('is silent of “%s”', (text) => {
  expect(findHeld(text)).toEqual([])
})
