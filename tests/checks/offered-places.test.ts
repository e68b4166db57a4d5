// Addresses of what is on offer and of public places are at most a note; those of homes are found.

import { describe, expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'

const tagger = openShippedTagger()
const findLevels = (text: string) =>
  checkDraft(createTextDraft(text), {}, { tagger })
    .filter(({ check }) => check === 'personal-data')
    .map(({ level }) => level)

describe('an address', () => {
  it.each([
    'Nhà sinh hoạt cộng đồng mở cửa chiều chủ nhật. Địa chỉ: 18/4 Trần Quý Cáp, phường 3',
    'Điểm tiêm vắc xin sáng mai đặt tại trường Kim Đồng.\nĐịa chỉ: 7/12 đường số 4, phường 5, quận Tân Bình',
    'Điểm hiến máu. Địa chỉ: 33/2 đường Hoa Sứ, phường 7.',
    'Sân cầu lông Bình Minh mới làm lại mặt sân. Đ/c: 21/6 Phan Bội Châu, phường Vĩnh Ninh',
    'Quán cháo lươn mở lại từ mai. Địa chỉ: 41/3 Nguyễn Văn Trỗi, phường Hà Huy Tập',
    'Bưu cục chuyển về chỗ mới. Địa chỉ: 9/14 Lý Tự Trọng, phường 2',
    'San bong phuong mo cua lai. Dia chi: 21/6 Phan Boi Chau, phuong 4',
    'Trạm xá xã khám bệnh cho người già. Địa chỉ: số 12/3 đường Cây Dừa, xã Hòa Tiến',
  ])('of a public place is not found: %s', (text) => {
    expect(findLevels(text)).toEqual([])
  })

  it.each([
    'Chính chủ cho thuê phòng khép kín, giờ giấc tự do.\n- Địa chỉ: 91/27 Âu Cơ, P.9, Quận 11',
    'Còn 3 phòng trọ mới xây, có gác.\nĐịa chỉ: 64/8 đường số 12, phường 16',
    'Cho mướn nhà nguyên căn số 33/9 đường Hồng Lạc, phường 10, giá 9 triệu.',
    'Cần bán nhà hẻm ba gác. Địa chỉ: 77/5 Lạc Long Quân, phường 8, giá 4 tỷ.',
    'Tìm một bạn nữ ở ghép gần trường. Địa chỉ: 15/42 Tạ Quang Bửu, phường Bách Khoa',
    'Sang quán cà phê đang đông khách. Địa chỉ: 15/4 Ngô Gia Tự, phường Phước Ninh',
    'Cho thuê phòng gần chợ. Địa chỉ: Quận 8 - Phường Hưng Phú Đông - Số nhà 51 Trần Văn Thạch',
    'cho thue phong tro co gac. dia chi: 91/27 Au Co, p.9, quan 11',
  ])('of what is on offer is at most a note: %s', (text) => {
    expect(findLevels(text).filter((level) => level !== 'note')).toEqual([])
  })

  it('of the firm that hires is at most a note after its mailbox', () => {
    const text = 'Gửi hồ sơ ứng tuyển về hr@songtien.vn Tòa B2 Ven Sông, số 11 Hà Huy Giáp, P.Thạnh Lộc, Q.12'
    expect(findLevels(text).filter((level) => level !== 'note')).toEqual([])
  })

  it.each([
    'Chị Mận. Địa chỉ: 18/4 Trần Quý Cáp, phường 3',
    'Địa chỉ nhà hắn: 18/4 Trần Quý Cáp, phường 3',
    'Hà Thị Mận, dạy ở trường Kim Đồng. Địa chỉ: 18/4 Trần Quý Cáp, phường 3',
    'Cô Mận làm ở thư viện. Địa chỉ nhà: 7/12 đường số 4, phường 5',
    'Thằng chủ sân bóng quỵt cọc. Địa chỉ: 21/6 Phan Bội Châu, phường 4',
    'Dia chi nha han: 21/6 Phan Boi Chau, phuong 4',
    'Bà Mận cho thuê phòng trọ, ở số 33/9 đường Hồng Lạc, phường 10, chặt chém lắm.',
    'Lụa đang thuê phòng trọ ở 91/27 Âu Cơ, phường 9',
    'Ca dương tính có tới trạm y tế. Địa chỉ: 33/2 đường Hoa Sứ, phường 7',
    'Cho thuê phòng thì lừa tiền cọc, ai bị thì kéo tới. Địa chỉ: 64/8 đường số 12, phường 16',
    'Nhà anh Dậu ở số 33/9 đường Hồng Lạc, phường 10 đi vắng cả tháng.',
    'Hộ bà Võ Thị Dậu, thường trú 77/5 Lạc Long Quân, phường 8',
    'Cho thuê phòng. Người đang thuê là chị Hà Thị Mận, địa chỉ: 91/27 Âu Cơ, phường 9',
  ])('of a home is still found: %s', (text) => {
    expect(findLevels(text)).not.toEqual([])
  })
})
