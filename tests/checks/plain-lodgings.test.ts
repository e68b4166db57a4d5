// "Phòng" is a room and an office. Who lets or reviews a room hints at nobody; who asks what it was bought with does.

import { describe, expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'

const tagger = openShippedTagger()
const findChecks = (text: string) => checkDraft(createTextDraft(text), {}, { tagger }).map(({ check }) => check)

describe('a room or a house to let', () => {
  it.each([
    'Phòng đơn giản thôi mà sạch sẽ, hợp với mấy bạn đi du lịch bụi.',
    'Phòng đẹp ngay trung tâm, xem hình rồi nhắn nha.',
    'Nhà nguyên căn 2PN có sân sau rộng, ban công đón gió, chủ dễ tính lạ lùng.',
    'Khách sạn yên tĩnh, phòng thoáng, bữa sáng đầy đặn mà giá mềm, lạ ghê.',
    'Biệt thự 4 phòng ngủ, hồ bơi riêng, nội thất mới.',
    'Nhà trọ có ban công, giờ giấc tự do, giá sinh viên, tự nhiên thích.',
    'Căn hộ 62m2, máy lạnh đủ, khách nước ngoài thuê hoài.',
    'phong rong, noi that moi, gan cho, gia re bat ngo',
  ])('is no hint: “%s”', (text) => {
    expect(findChecks(text)).not.toContain('insinuation')
  })

  it.each([
    'Phòng riêng cho sếp, biệt thự 3 tầng, lương có 7 triệu, giỏi ghê ta.',
    'Chị Lài thủ quỹ tự nhiên có căn hộ 2 phòng ngủ, nội thất nhập, tài thật.',
    'Anh Hợi địa chính mới xây biệt thự, ban công dát vàng, lương bậc 3, khéo thật.',
    'Phòng đẹp, khách sạn này là sân sau của chủ tịch xã, ai cũng biết.',
    'phong ngu nha ong chu tich rong hon hoi truong xa, noi that go huong, luong may dong ta',
    'Ông trưởng phòng Tấn có căn hộ view sông, đồng lương công chức mà khéo ghê ta.',
    'Cán bộ địa chính xã mà biệt thự hồ bơi, tiền ở đâu ra ta?',
  ])('is one where somebody owns it: “%s”', (text) => {
    expect(findChecks(text).length).toBeGreaterThan(0)
  })
})
