// The timetable of a body says "xin thông báo" and is no more than one without it; what settles or takes is.

import { describe, expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'

const tagger = openShippedTagger()
const findVoices = (text: string) =>
  checkDraft(createTextDraft(text), {}, { tagger }).filter(({ check }) => check === 'speaking-for-agency')

describe('a timetable', () => {
  it.each([
    'UBND phường Tân Hưng xin thông báo lịch thu gom rác cồng kềnh: chiều thứ bảy tại khu phố 3.',
    'Trường THCS Hòa Ân xin trân trọng thông báo thời gian tựu trường: 7 giờ ngày 5/9.',
    'Trạm y tế phường xin thông báo đến quý phụ huynh lịch uống vitamin A như sau:\nSáng 2/6 tại trường mầm non.',
    'Nay trạm y tế thị trấn xin thông báo thời gian khám sức khỏe người cao tuổi: 7 giờ 30 sáng 9/6.',
    'UBND xã Tân Hưng thông báo treo cờ Tổ quốc dịp Quốc khánh: từ 30/8 đến hết 3/9.',
    'UBND xã Tân Hưng kính đề nghị bà con treo quốc kỳ từ chiều 30/8 đến hết ngày 3/9.',
    'Đoàn phường Tân Hưng xin thông báo lịch tập văn nghệ: tối thứ tư ở nhà văn hóa.',
    'ubnd phuong tan hung xin thong bao lich phun thuoc muoi: sang thu bay khu pho 3',
    'UBND phường Tân Hưng xin thông báo lịch tiếp công dân tháng 6: sáng thứ tư.',
    'UBND xã Hòa Ân kính thông báo thời gian phiên chợ quê: sáng chủ nhật.',
    'truong tieu hoc hoa an xin thong bao thoi gian don tre: 16 gio 30',
  ])('is silent: “%s”', (text) => {
    expect(findVoices(text)).toEqual([])
  })

  it.each([
    'UBND phường Tân Hưng xin thông báo lịch cưỡng chế các kiốt ven chợ: sáng thứ bảy.',
    'Trường THCS Hòa Ân xin thông báo thời gian nộp học phí: từ 5/9 đến 10/9.',
    'UBND xã Tân Hưng xin thông báo: từ tháng sau ngừng nhận hồ sơ đất đai.',
    'Thay mặt UBND phường, tôi xin thông báo lịch thu gom rác: chiều thứ bảy.',
    'Bệnh viện huyện xin thông báo thời gian xảy ra sự việc: 9 giờ ngày 2/6, bệnh viện khẳng định không sai sót.',
    'Sở Y tế xin trả lời về lịch tiêm: tin đồn hết vắc xin là bịa đặt.',
    'UBND xã Tân Hưng thông báo treo cờ từ 30/8, hộ nào không treo sẽ bị phạt.',
    'ubnd phuong tan hung xin thong bao lich cuong che cac kiot ven cho: sang thu bay',
    'UBND phường Tân Hưng xin thông báo lịch tháo dỡ các quán ven đường từ thứ hai.',
    'ubnd phuong tan hung xin thong bao lich thao do cac quan ven duong tu thu hai',
    'Trường THCS Hòa Ân xin thông báo lịch nghỉ việc của cô Mẫu.',
    'Công an phường xin thông báo lịch làm việc với các hộ buôn lậu.',
    'UBND xã Hòa Ân xin thông báo thời gian cấp đất cho các hộ: thứ hai.',
    'Trạm y tế phường xin thông báo lịch tiêm, ai vắng mất lượt.',
    'UBND phường Tân Hưng kính đề nghị các nhà treo cờ, nhà nào không treo thì kiểm điểm.',
  ])('is more where it takes, refuses or answers: “%s”', (text) => {
    expect(findVoices(text).map(({ level }) => level)).toContain('warn')
  })
})

describe('the signature of a committee', () => {
  it.each([
    'Kính mời dân làng về dự hội đền.\nThay mặt Ban khánh tiết\nTrưởng thôn\nPhạm Văn Mẫu',
    'Thay mặt Ban liên lạc đồng ngũ\nTrần Quốc Mẫu',
    'Hẹn gặp bà con tối rằm.\nThay mặt Chi họ Vũ\nTộc trưởng\nVũ Đình Mẫu',
    'Cảm ơn các mạnh thường quân ủng hộ giải bóng.\nThay mặt Ban tổ chức\nPhạm Văn Mẫu',
    'Kính mời chị em dự gặp mặt 20/10.\nThay mặt Hội phụ nữ thôn Đông\nPhạm Thị Mẫu',
    'Giải bóng chuyền khai mạc sáng chủ nhật.\nThay mặt Ban tổ chức\nPhạm Văn Mẫu',
    'Moi ba con ve du gio to.\nThay mat ban to chuc\nTruong ban\nPham Van Mau',
  ])('is silent under an invitation: “%s”', (text) => {
    expect(findVoices(text)).toEqual([])
  })

  it.each([
    'Thay mặt UBND xã Tân Hưng\nChủ tịch\nPhạm Văn Mẫu',
    'Ban tổ chức quyết định loại đội xóm Bắc.\nThay mặt Ban tổ chức\nTrưởng ban\nPhạm Văn Mẫu',
    'Kính mời bà con dự hội, Ban không cho xe máy vào sân đình.\nThay mặt Ban tổ chức\nPhạm Văn Mẫu',
    'Hội đòi trưởng thôn từ chức.\nThay mặt Hội đồng hương Vọng Hà\nPhạm Văn Mẫu',
    'Nhà máy phải dời khỏi làng ngay.\nThay mặt Hội cựu học sinh Vọng Hà\nPhạm Văn Mẫu',
    'Ban khanh tiet cam ban hang o san dinh.\nThay mat Ban khanh tiet\nPham Van Mau',
    'Kính mời hội viên dự họp.\nThay mặt Hội nông dân xã Tân Hưng\nPhạm Văn Mẫu',
    'Thay mặt Ban tổ chức, tôi khẳng định trọng tài không sai.',
    'Thay mặt Ban quản lý chợ\nTrưởng ban\nPhạm Văn Mẫu xin trả lời bà con: sạp nào nợ sẽ bị thu hồi.',
  ])('does not hide an office or a decision: “%s”', (text) => {
    expect(findVoices(text).length).toBeGreaterThan(0)
  })
})
