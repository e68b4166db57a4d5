// Contact blocks at the end of a notice: the office on one line, its number on a line below.

import { describe, expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'

const tagger = openShippedTagger()
const findLoud = (text: string) =>
  checkDraft(createTextDraft(text), {}, { tagger }).flatMap(({ check, level }) => (level === 'note' ? [] : [check]))

describe('the number of an office below its name', () => {
  it.each([
    'Bà con cần hỏi thêm xin liên hệ:\nTrạm Y tế phường Vĩnh Nguyên\nSĐT: 0905.112.334',
    'Mọi thắc mắc xin liên hệ Ban Quản lý chợ Bến Lức\nĐT: 0918 224 556',
    'Chi tiết liên hệ: Công an xã Mường Lay\nHotline: 0978.335.667 (giờ hành chính)',
    'Nơi nhận hồ sơ: Bộ phận một cửa xã Ea Tu\nĐiện thoại: 0935 446 778 - 0935 446 779',
    'Mọi chi tiết xin liên hệ:\nHội Chữ thập đỏ xã Hải Lý\nĐịa chỉ: xóm 4, xã Hải Lý\nĐT: 0987.557.889',
    'Phụ huynh cần hỏi thêm liên hệ:\nTrường Mầm non Nguyễn Thị Định\nSố điện thoại: 0909.668.990',
    'Moi thac mac xin lien he:\nTram Y te xa Tan Thanh\nSDT: 0905112334',
    '- UBND xã Quảng Phú\n- SĐT: 0912 779 001',
    'Có chi thắc mắc bà con liên hệ Hợp tác xã Nông nghiệp Phú Thuận\nĐT: 0905.880.112',
    'Đăng ký tại Trung tâm Văn hóa xã Cái Nước\n\nLiên hệ: 0919.991.223',
  ])('is public: %s', (text) => {
    expect(findLoud(text)).toEqual([])
  })

  it.each([
    'Mọi thắc mắc xin liên hệ:\nTrạm Y tế phường Vĩnh Nguyên\nSĐT: 0905.112.334 (chị Hạnh)',
    'Mọi thắc mắc xin liên hệ:\nTrạm Y tế phường Vĩnh Nguyên\nChị Hạnh: 0905.112.334',
    'Cô Hạnh - Trạm Y tế phường Vĩnh Nguyên\nSĐT: 0905.112.334',
    'Phan Thị Hạnh\nTrạm Y tế phường Vĩnh Nguyên\nSĐT: 0905.112.334',
    'Ông Bảy\nBan Quản lý chợ Bến Lức\nĐT: 0918 224 556',
    'Bệnh nhân nằm ở Trạm Y tế xã Ea Tu\nĐT: 0935 446 778',
    'Nó làm ở UBND xã Quảng Phú\nSĐT: 0912 779 001',
    'Người nợ tiền tôi làm ở Công an xã Mường Lay\nSĐT: 0978.335.667',
    'Phan Thi Hanh\nTram Y te xa Tan Thanh\nSDT: 0905112334',
    'Liên hệ nhà riêng cán bộ UBND xã Quảng Phú\nSĐT của vợ anh Tú: 0912 779 001',
  ])("is somebody else's: %s", (text) => {
    expect(findLoud(text)).toContain('personal-data')
  })
})

describe('the line of an office in a contact block', () => {
  const findVoices = (text: string) =>
    checkDraft(createTextDraft(text), {}, { tagger }).filter(({ check }) => check === 'speaking-for-agency')

  it.each([
    'Mọi thắc mắc xin liên hệ:\nTrung tâm Hành chính công xã Quảng Phú\nSĐT: 0912 779 001',
    'Mọi chi tiết xin liên hệ: Trạm Y tế xã Ea Tu\nĐT: 0935 446 778',
    'Trạm Y tế xã Hải Lý\nĐịa chỉ: xóm 4, xã Hải Lý\nHotline: 0987.557.889',
    'Bà con liên hệ UBND xã Cái Nước\nĐT: 0919.991.223',
  ])('speaks for nobody: %s', (text) => {
    expect(findVoices(text)).toEqual([])
  })

  it.each([
    'UBND xã Cái Nước thông báo cưỡng chế 12 hộ lấn chiếm\nĐT: 0919.991.223',
    'Thay mặt UBND xã Cái Nước, tôi khẳng định không có chuyện thu tiền. Mọi chi tiết liên hệ:\nUBND xã Cái Nước\nĐT: 0919.991.223',
    'Trạm Y tế xã Ea Tu xin trả lời: vắc xin đã hết, ai chưa tiêm thì chịu.\nĐT: 0935 446 778',
  ])('still is found next to one: %s', (text) => {
    expect(findVoices(text)).not.toEqual([])
  })
})
