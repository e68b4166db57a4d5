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

// Who is said to have spoken to the authorities, in the order of everyday talk.
it.each([
  ['Người báo cho kiểm lâm vụ gỗ là ông Hồ Văn Ngà trưởng bản', 'Người báo cho kiểm lâm vụ gỗ là ông Hồ Văn Ngà'],
  ['Chính anh Lường Văn Pắn là người báo biên phòng vụ thuốc lá lậu', 'anh Lường Văn Pắn là người báo biên phòng'],
  [
    'Người gọi cho công an vụ sòng bài đêm rằm là chị Tám Nết bán cháo',
    'Người gọi cho công an vụ sòng bài đêm rằm là chị Tám Nết',
  ],
  ['Bể sòng là do ông Chín Đờn gọi cho trinh sát, nhà kế cây xăng', 'ông Chín Đờn gọi cho trinh sát'],
  [
    'Co ban trong quan ke, nguoi bao tin cho cong an vu da ga hom ram la chu Bon tho ho',
    'nguoi bao tin cho cong an vu da ga hom ram la chu Bon',
  ],
  ['Lò pháo bị bắt nhanh thế là do cô Sính đầu làng báo cho hải quan đấy', 'cô Sính đầu làng báo cho hải quan'],
  [
    'Thằng đi báo kiểm lâm vụ gỗ lậu là thằng Rin nhà cuối buôn',
    'Thằng đi báo kiểm lâm vụ gỗ lậu là thằng Rin nhà cuối buôn',
  ],
  ['Vụ đánh bạc bị bắt, bà Lài bán nước chính là người gọi công an đấy', 'bà Lài bán nước chính là người gọi công an'],
  [
    'Đứa hót cho quản lý thị trường vụ hàng lậu là con Thơm đó',
    'Đứa hót cho quản lý thị trường vụ hàng lậu là con Thơm',
  ],
  ['Vu may da ga bi bat la tai ong Sau Long goi cong an huyen', 'ong Sau Long goi cong an'],
  ['Anh Sùng A Páo là kẻ mách biên phòng, bản mình bị thu hết gỗ lậu', 'Anh Sùng A Páo là kẻ mách biên phòng'],
  ['Tụi nó bị hốt là nhờ dượng Ba Khía phôn cho mấy anh trinh sát ổ cá độ', 'dượng Ba Khía phôn cho mấy anh trinh sát'],
  ['Ông Bảy xóm trên chỉ điểm cho công an bắt sòng bạc hôm qua', 'Ông Bảy xóm trên chỉ điểm cho công an'],
  ['Sòng bạc bị bắt vì thằng Hải báo công an', 'thằng Hải báo công an'],
  ['Người báo công an vụ mất chó và sòng bạc là bà Tám', 'Người báo công an vụ mất chó và sòng bạc là bà Tám'],
  ['Khen thưởng thằng Hải báo công an sòng bạc, anh em nhớ mặt nó', 'thằng Hải báo công an'],
  ['Sòng bạc bể vì anh Tư Mẫu báo công an, cảm ơn anh Tư nha, biết mặt rồi', 'anh Tư Mẫu báo công an'],
])('names an informant in plain words: “%s”', (text, words) => {
  expect(findMarked(text)).toEqual([['warn', words]])
})

it.each([
  'Người báo cho kiểm lâm vụ cháy rừng là bà con bản trên, may mà kịp',
  'Nhờ anh Tư báo công an nên bắt được thằng trộm chó, cảm ơn anh',
  'Anh Lâm là người báo công an vụ đánh bạc, được huyện tặng giấy khen sáng nay',
  'Người báo tin cho công an vụ mất xe là bác Hai bảo vệ',
  'Ai là người báo công an vụ sòng bạc vậy?',
  'Người báo cho công an vụ lô đề là ai thì không được nói, để người ta yên',
  'Chủ tịch xã là người báo công an vụ đánh bạc theo đúng nhiệm vụ',
  'Vụ sòng bạc bể nhờ quần chúng báo tin, công an giữ kín tên',
  'Bà Sáu gọi công an vì tiếng karaoke ồn quá, tụi nhỏ tắt loa rồi',
  'Cảm ơn chị Hoa là người báo kiểm lâm vụ bẫy thú, rừng nhà mình mới còn',
  'Vụ đá gà bị bắt là do công an tuần tra phát hiện',
  'Anh Nam gọi công an giúp bà cụ đi lạc, cả xóm mừng',
  'Do chị Hà báo công an xã làm căn cước trễ nên phải đợi',
  'Tôi là người báo công an vụ đá gà, tôi không giấu ai',
  'Ông trưởng thôn báo công an đường trơn, xe đổ liên tục',
])('leaves alone who calls for help or is praised: “%s”', (text) => {
  expect(findMarked(text)).toEqual([])
})
