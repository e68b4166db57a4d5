// Refuges, affairs, telephones of co-operatives and of many people, and where the praised live.

import { describe, expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'

const tagger = openShippedTagger()
const findLoud = (text: string) =>
  checkDraft(createTextDraft(text), {}, { tagger }).flatMap(({ check, level }) =>
    check === 'personal-data' && level !== 'note' ? [check] : [],
  )

describe('personal-data', () => {
  it.each([
    'Chị Tâm chồng đánh phải bỏ đi, giờ ở nhà tạm lánh số 9 ngõ 21 phố Lò Đúc, ai thân thì tới chơi.',
    'Cẩn thận ông Đỗ Văn Sĩ, CCCD 038081234567. Vợ ngoại tình với thợ xây nên ông ta hay quạu.',
    'Tránh chị Lò Thị Én ra. Nhà ở cuối bản, ngoại tình với ông chủ quán nước.',
    'HTX Rau sạch Phú Lễ quỵt tiền, ai gặp chị Phấn 0912 345 678 thì đòi giùm.',
    'Chị Phấn HTX Phú Lễ: 0912 345 678',
    'Khen chị Hà Thị Mận số nhà 15/4 đường Láng nấu ăn ngon, nhà có một mình chị.',
  ])('gives somebody away: %s', (text) => {
    expect(findLoud(text)).not.toEqual([])
  })

  it.each([
    'HTX Rau sạch Phú Lễ: 0912 345 678',
    'Hợp tác xã dịch vụ Hòa Tiến - 0983 221 445',
    'Tổ hợp tác dưa lưới Bàu Sen, ĐT: 0977 123 321',
    'HTX Mật ong Tân Lạc, xóm 3, xã Phong Phú, điện thoại 0912 345 678, bán mật nguyên chất.',
    'HTX nong nghiep Suoi Dau 0983 221 445',
    'Khen ngợi bà Lê Thị Tám, tổ 5, khu phố 3 nhặt được ví trả lại.',
    'Phường tuyên dương anh Võ Văn Đợi, tổ 12, khu phố 6 cứu hai em nhỏ.',
    'Cám ơn bác Nhàn tổ 2 khu phố 4 ngày nào cũng quét hẻm.',
    'Chị Lan là bạn em. Chồng ngoại tình thì nên ly hôn hay tha, ai có kinh nghiệm chỉ giúp.',
    'Bộ phim có nhân vật Trần Đại Phú. Vợ ngoại tình nên anh ta bỏ nhà đi.',
    'Ông Nam đánh cờ giỏi, chồng cô Hoa đánh đàn hay, nhà tạm lánh bão ở trường làng.',
  ])('gives nobody away: %s', (text) => {
    expect(findLoud(text)).toEqual([])
  })
})

describe('a list of telephones', () => {
  const findLevels = (text: string) =>
    checkDraft(createTextDraft(text), {}, { tagger }).flatMap(({ check, level }) =>
      check === 'personal-data' ? [level] : [],
    )

  it.each([
    'Chị Lan 0912345070\nAnh Hùng 0913345171\nCô Mai 0914345272\nChú Tư 0915345373\nBà Năm 0916345474\nAnh Phúc 0917345575\nChị Hoa 0918345676\nÔng Sáu 0919345777',
    '1. Nguyễn Thị Lan - 0912345070\n2. Trần Văn Hùng - 0913345171\n3. Lê Thị Mai - 0914345272\n4. Đỗ Văn Tư - 0915345373\n5. Hồ Thị Năm - 0916345474\n6. Võ Văn Phúc - 0917345575\n7. Lý Thị Hoa - 0918345676\n8. Phan Văn Sáu - 0919345777',
    'Chi Lan: 0912345070\nAnh Hung: 0913345171\nCo Mai: 0914345272\nChu Tu: 0915345373\nBa Nam: 0916345474\nAnh Phuc: 0917345575\nChi Hoa: 0918345676\nOng Sau: 0919345777',
  ])('of eight private people stops: %s', (text) => {
    expect(new Set(findLevels(text))).toEqual(new Set(['stop']))
  })

  it.each([
    'Chị Lan 0912345070\nAnh Hùng 0913345171\nCô Mai 0914345272\nChú Tư 0915345373\nBà Năm 0916345474\nAnh Phúc 0917345575\nChị Hoa 0918345676',
    'Trưởng thôn Lan - 0912345070\nCông an viên Hùng - 0913345171\nTổ trưởng Mai - 0914345272\nTrạm y tế Tư - 0915345373\nThú y Năm - 0916345474\nChi hội Phúc - 0917345575\nBí thư Hoa - 0918345676\nDân quân Sáu - 0919345777',
    'Tiệm Lan: 0912345070\nQuán Hùng: 0913345171\nShop Mai: 0914345272\nThợ sửa Tư: 0915345373\nNhà xe Năm: 0916345474\nTaxi Phúc: 0917345575\nĐại lý Hoa: 0918345676\nShip Sáu: 0919345777',
  ])('of fewer, of posts or of trades does not stop: %s', (text) => {
    expect(findLevels(text)).not.toContain('stop')
  })
})
