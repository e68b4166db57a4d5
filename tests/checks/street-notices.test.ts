// Streets of a notice about power, water, roads or a vote, and the number of an office, belong to nobody.

import { describe, expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'
import { findLoudChecks } from './find-loud-checks.ts'

const tagger = openShippedTagger()
const findPersonal = (text: string) =>
  checkDraft(createTextDraft(text), {}, { tagger }).filter(({ check }) => check === 'personal-data')

describe('stretches of a street', () => {
  it.each([
    'Tạm ngừng cấp nước ngày 9/6 từ 08:00 đến 11:30: ngách 21, 33 phố Vọng Hà, số 102 đến 140 phố Vọng Hà.',
    'Tân Hưng | 09/06/2026 | 05:00 | 09:30 | Số 12/5 - 12/41 Đường Hoa Giấy, phường Tân Hưng, thành phố Đông Sơn |',
    'Đông Sơn | 09/06/2026 | 13:00 | 16:00 | Hẻm 52 Hoa Giấy |',
    'Khu vực bỏ phiếu số 7: hội trường khu phố 2, số 15 hẻm 52 đường Hoa Giấy, ngày 15/3/2026.',
    'Đào đường lắp cống từ 9/6 đến 20/6: kiệt 14, 18 đường Hoa Giấy, đoạn số 30 đến số 66.',
    'Phun thuốc phòng chống sốt xuất huyết: hẻm 52, 60 đường Hoa Giấy, số 12 đến 41.',
    'Tổ trưởng khu phố thông báo cúp điện: hẻm 52, 60 đường Hoa Giấy, số 12 đến 41, sáng 9/6.',
    'Cup nuoc ngay 9/6 tu 8h den 11h: kiet 14, 18 duong Hoa Giay, tu so 30 den so 66 duong Hoa Giay.',
  ])('are no home: “%s”', (text) => {
    expect(findPersonal(text)).toEqual([])
  })

  it.each([
    'Cúp nước cả hẻm là do nhà bà Tư nợ tiền, số 15 hẻm 52 đường Hoa Giấy.',
    'Mất điện vì hộ ông Phạm Văn Mẫu, số 15 hẻm 52 đường Hoa Giấy câu trộm, sinh 9/6/1971.',
    'Phạm Văn Mẫu | 09/06/1986 | Số 15 Đường Hoa Giấy, phường Tân Hưng',
    'Phun thuốc ngày 9/6, ca mắc sốt xuất huyết là chị Phạm Thị Mẫu, số 15 hẻm 52 đường Hoa Giấy, khu phố 2.',
    'Sắp tới tổ bầu cử, ai hỏi thì tới nhà riêng ông Phạm Văn Mẫu, số 15 hẻm 52 đường Hoa Giấy.',
    'Ong Pham Van Mau tam tru tai so 15 hem 52 duong Hoa Giay, cup nuoc ngay 9/6.',
  ])('do not hide a home next to them: “%s”', (text) => {
    expect(findPersonal(text).map(({ level }) => level)).toContain('warn')
  })
})

describe('a home among the streets', () => {
  it.each([
    'Cúp nước cả hẻm, người yêu cũ của Bảo ở 12/5 hẻm 52 đường Hoa Giấy.',
    'Thu gom rác ở 12/5 đường Hoa Giấy, ông chủ mắc lao phổi.',
    'Đào đường khổ quá, giám đốc Mẫu ở 12/5 hẻm 52 đường Hoa Giấy cũng kêu.',
    'Cup nuoc ca hem, hieu truong o 12/5 hem 52 Hoa Giay.',
    'Phun thuoc xong, hang xom 12/5 hem 52 Hoa Giay bi lao phoi.',
  ])('stays one: “%s”', (text) => {
    expect(findPersonal(text)).not.toEqual([])
  })
})

describe('an office in brackets after a number', () => {
  it.each([
    'Bà con gọi 0869 411 205 (Trạm Y tế phường Tân Hưng) để đặt lịch.',
    'Ai nhặt được thẻ xin báo số điện thoại: 0869.411.205 (Công an phường) để nhận lại.',
    'Cần tư vấn xin liên hệ số điện thoại 0869411205 (Bệnh viện huyện Đông Sơn).',
    'Can tu van xin lien he so dien thoai 0869411205 (Benh vien huyen Dong Son).',
    'Bà con cần gì gọi 0869 411 205 (UBND xã), 0869 411 206 (Công an xã) hoặc 0869 411 207 (Trạm Y tế xã).',
    'Thấy cháy rừng thì báo ngay cho 0869 411 205 (kiểm lâm huyện).',
  ])('is whose number it is: “%s”', (text) => {
    expect(findLoudChecks(text)).toEqual([])
    expect(findPersonal(text)).toEqual([])
  })

  it.each([
    'Bà con gọi 0869 411 205 (chị Mẫu, Trạm Y tế phường) để đặt lịch.',
    'Ai nhặt được thẻ xin báo Phạm Thị Mẫu: 0869.411.205 (Công an phường).',
    'Số của nó 0869411205 (bệnh viện huyện), gọi mà chửi.',
    'Danh sách bệnh nhân: 0869411205 (Bệnh viện huyện Đông Sơn)',
    'Ba con goi chi Mau 0869 411 205 (tram y te phuong) de dat lich.',
    // No call right before it.
    'Mận giao hàng 0869 411 205 (bưu điện huyện)',
    'Man giao hang 0869 411 205 (buu dien huyen)',
    'Ca mới đẻ hôm qua: 0869 411 205 (bệnh viện huyện)',
    'Người bị hại: 0869 411 205 (tòa án huyện đang thụ lý)',
    'Đứa quỵt tiền thuê trọ 0869 411 205 (công an phường)',
    'dua quyt tien thue tro 0869 411 205 (cong an phuong)',
    'Đứa nào chạy làng thì gọi 0869 411 205 (công an xã) là ra.',
    // More than the office in the brackets.
    'Muốn biết thì gọi 0869 411 205 (bệnh viện huyện, khoa sản)',
  ])('does not hide a person: “%s”', (text) => {
    expect(findPersonal(text).length).toBeGreaterThan(0)
  })
})

describe('the day somebody fell', () => {
  it.each([
    'Liệt sỹ Phạm Bá Mẫu, đơn vị Đội 21, hy sinh ngày 3-5-1969, quê Đông Sơn.',
    'Bác Phạm Bá Mẫu hi sinh ngày 3/5/1969 tại mặt trận phía Nam.',
  ])('is no birthday: “%s”', (text) => {
    expect(findLoudChecks(text)).toEqual([])
  })

  it.each([
    'Ông Phạm Bá Mẫu, đội 21, sinh ngày 3-5-1969, quê Đông Sơn.',
    'Chị Phạm Thị Mẫu, ngày sinh 3/5/1989, tổ 21.',
  ])('is not that of a birth: “%s”', (text) => {
    expect(findLoudChecks(text)).toContain('personal-data')
  })
})
