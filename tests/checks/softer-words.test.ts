// An illness of the mind in softer words, one that the next sentence says, and plates as people space them.

import { describe, expect, it } from 'vitest'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'

const findMessages = (text: string) =>
  checkDraft(createTextDraft(text), {}, { tagger: undefined })
    .filter(({ check, level }) => check === 'personal-data' && level !== 'note')
    .map(({ message }) => message)

describe('illnesses', () => {
  it.each([
    'Chị Phan Thị Sửu, xóm Đò, có biểu hiện trầm cảm sau sinh.',
    'Anh Lò Văn Pánh có tiền sử tâm thần, hay đập phá.',
    'Ông Đoàn Văn Lục (61 tuổi) bỏ đi từ tối qua. Dạo gần đây ông Lục có dấu hiệu rối loạn tâm thần.',
    'Bà Trịnh Thị Bưởi (70 tuổi) sống một mình ở ấp Đìa. Bà Bưởi bị bệnh thận đã lâu.',
    'Ong Doan Van Luc (61 tuoi) bo di tu toi qua. Gan day ong Luc co dau hieu tram cam.',
  ])('are found: %s', (text) => {
    expect(findMessages(text)).toContain('health')
  })

  it.each([
    'Bác sĩ Phan Thị Sửu nói người có dấu hiệu trầm cảm nên đi khám sớm.',
    'Ông Đoàn Văn Lục có biểu hiện mệt sau chuyến đi dài.',
    'Bà Trịnh Thị Bưởi mở lớp dưỡng sinh. Ai bị bệnh khớp thì nên tập nhẹ.',
    'Có dấu hiệu trầm cảm thì gọi tổng đài 111 nghen bà con.',
    'Bác sĩ Bưởi khám cho chị em ở xóm Đò. Bác sĩ nói bệnh gan cần uống thuốc đều.',
  ])('are not in: %s', (text) => {
    expect(findMessages(text)).not.toContain('health')
  })
})

describe('plates', () => {
  it.each([
    'Xe tải BKS 63C - 112.45 lấn làn ở cầu Bến Lức.',
    'Ai thấy xe máy biển số 29X3 - 045.67 báo giùm.',
    'Chiếc Wave biển 59X3-112/45 đậu trước cổng chợ.',
    'Xe ô tô biển kiểm soát: 51H – 224.56 quẹt người rồi chạy.',
    'xe may bien so 47B1 - 112/45 quet nguoi roi chay',
  ])('are found: %s', (text) => {
    expect(findMessages(text)).toContain('plate')
  })

  it.each([
    'Nhà số 63C - 112/45 đường Hoa Sen đang cho thuê.',
    'Bài 12b - 138.91 điểm cho cả lớp.',
    'Tờ bản đồ 29, thửa 63c - 112/45 đã có sổ.',
    'Xe cứu thương 51H - 224.56 đang chờ trước trạm.',
    'Trang 61 C - 138/91 trong sách toán.',
  ])('are not in: %s', (text) => {
    expect(findMessages(text)).not.toContain('plate')
  })
})
