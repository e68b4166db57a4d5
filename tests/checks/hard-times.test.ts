// Debts, court cases, wages and broken marriages of people whom the neighbours know.

import { describe, expect, it } from 'vitest'
import { runChecks } from '../../utils/checks/index.ts'
import { personalData } from '../../utils/checks/personal-data/index.ts'
import { createTextDraft } from '../../utils/draft.ts'

const find = (text: string) =>
  runChecks(createTextDraft(text), {}, { checks: { 'personal-data': personalData } }).findings

describe('the troubles of a neighbour', () => {
  it.each([
    ['Chị Hiền bán bún đầu hẻm vỡ nợ rồi.', 'Chị Hiền bán bún đầu hẻm vỡ nợ', 'H.'],
    ['Anh Đức thôn Bắc đang bị kiện vì tranh chấp đất.', 'Anh Đức thôn Bắc đang bị kiện', 'Đ.'],
    ['Ông Trần Văn Lượm phá sản rồi.', 'Trần Văn Lượm phá sản', 'T.V.L.'],
    ['Bà Hạnh nợ 150 triệu tiền cám, nhà gần trạm bơm.', 'Bà Hạnh nợ 150 triệu', 'H.'],
    ['Cô Nguyệt phòng tài vụ lương tháng 25 triệu.', 'Cô Nguyệt phòng tài vụ lương tháng 25 triệu', 'N.'],
    ['Vợ chồng anh Lực xóm chài sắp ly hôn.', 'anh Lực xóm chài sắp ly hôn', 'L.'],
    ['Mệ Gái đầu kiệt vỡ hụi rồi tề.', 'Mệ Gái đầu kiệt vỡ hụi', 'G.'],
    ['chị hiền xóm dưới nợ ngân hàng 500 triệu', 'chị hiền xóm dưới nợ ngân hàng 500 triệu', 'H.'],
    ['Ong Luc xom chai no ngan hang 90 trieu', 'Ong Luc xom chai no ngan hang 90 trieu', 'L.'],
  ])('are a note, and the name can be masked: %s', (text, words, initials) => {
    const [finding, ...others] = find(text)
    expect(others).toEqual([])
    expect(text.slice(finding!.start, finding!.end)).toBe(words)
    expect(finding).toMatchObject({ message: 'trouble', level: 'note', fix: { kind: 'mask', replacement: initials } })
    expect(find(text.slice(0, finding!.fix!.start) + initials + text.slice(finding!.fix!.end))).toEqual([])
  })

  it.each([
    'Chị Lê Thị Hiền thôn 3 vỡ nợ rồi haha.',
    'Chị Hiền bán bún đầu hẻm vỡ nợ rồi. Inbox tui nói thêm.',
    'Anh Đức thôn Bắc đang bị kiện. Coi như phim.',
    'Bí thư kể chị Mơ xóm 4 vỡ hụi.',
    'Bà Hạnh thôn Bắc phá sản, giám đốc cũng hay tin.',
    `${'Nghe nói có người vỡ nợ. '.repeat(40)}Chị Hiền bán bún đầu hẻm vỡ nợ.`,
  ])('are found whatever is said next to them: %s', (text) => {
    expect(find(text).map(({ message }) => message)).toEqual(['trouble'])
  })

  it('are looked for in linear time', () => {
    const measure = (times: number) => {
      const start = process.cpuUsage().user
      find('chị Hoa xóm 5 vỡ nợ haha và '.repeat(times))
      return process.cpuUsage().user - start
    }
    measure(100)
    const short = measure(500)
    expect(measure(4000)).toBeLessThan(Math.max(short * 40, 500_000))
  })

  it('leave an address that is louder', () => {
    expect(find('Anh Lực ở số nhà 22 tổ 5, vợ chồng sắp ly hôn.').map(({ message }) => message)).toContain('address')
  })

  it.each([
    'Con Mắm nợ tao ly cà phê.',
    'Anh Tèo xóm dưới trốn nợ chầu nhậu haha.',
    'Bà Hạnh thôn Bắc nợ viện phí 40 triệu. Mong mọi người chung tay.',
    'Tuyển thợ may. Chị Hiền thôn 3 trả lương 8 triệu.',
    'Ông Phan Văn Đáng, chủ tịch công ty Sóng Biển, phá sản.',
    'Giám đốc Trần Văn Lượm phá sản.',
    'Tôi nợ ngân hàng 300 triệu, mệt quá.',
    'Anh Lực xóm chài nợ tôi 30 triệu hai năm chưa trả.',
    'Anh Lực xóm chài mượn nhà tôi 300 triệu rồi trốn nợ.',
    'Anh Lực nợ ngân hàng 300 triệu.',
    'Theo báo Thanh Niên, ông Trần Văn Lượm nợ ngân hàng 300 tỷ.',
    'Chuỗi siêu thị Mai Thôn gần chợ phá sản.',
    'Ca sĩ Mai Lan ly hôn sau mười năm, nhà ở sau chợ.',
    'Bà Hạnh thôn Bắc nợ viện phí 40 triệu, mong bà con giúp đỡ.',
    'Anh Lực xóm chài trả hết nợ ngân hàng rồi.',
    'Đừng đồn chị Hiền thôn 3 vỡ nợ nữa.',
    'Chị Hiền thôn 3 không vỡ nợ đâu.',
    'Chị Hiền thôn 3 vỡ nợ thật không?',
    'Ông chủ tịch Lực xã mình lương 12 triệu mà xây nhà 10 tỷ.',
    'Anh Lực tài chính xã lương 8 triệu mà nhà bốn tầng.',
    'Hợp tác xã nợ lương anh Lực thôn Bắc 60 triệu.',
    'Anh Lực thôn Bắc bị chủ thầu quỵt lương 12 triệu.',
    'Tuyển thợ may, lương 8 triệu, liên hệ chị Hiền thôn 3.',
    'Bạn Lân lớp 9B bố mẹ ly hôn.',
    'Em Vi Gia Mẫu, sinh 2015, nhà ở tổ 5, bố mẹ đang ra tòa.',
    'Phim tối qua: bà Hạnh chủ trọ vỡ nợ.',
  ])('are none here: %s', (text) => {
    expect(find(text).filter(({ message }) => message === 'trouble')).toEqual([])
  })
})

describe('a broken marriage', () => {
  it.each([
    'Vợ chồng anh Lực bán vật tư ngay ngã ba ly hôn rồi, quyết định tòa gửi về phường sáng nay.',
    'Vợ chồng chị Liên bán cám đầu xóm ra tòa ly dị rồi, nghe đâu chồng cặp bồ.',
    'Hồ sơ ly hôn của anh Đức thợ hàn mới về xã nè.',
    'Anh Đức thôn Bắc ly hôn rồi, vợ theo trai mà.',
  ])('is private where an affair or its papers are exposed: %s', (text) => {
    expect(find(text)).toMatchObject([{ message: 'private', level: 'warn', fix: { kind: 'mask' } }])
  })

  it.each([
    'Em với chồng ly hôn rồi, mong mọi người đừng hỏi.',
    'Đơn ly hôn của chị Ví thì nộp ở đâu?',
    'Phim tối qua vợ chồng anh Khải ly hôn vì chồng ngoại tình.',
    'Hai vợ chồng anh Lực bán vật tư mới mở thêm tiệm.',
  ])('of nobody known is none: %s', (text) => {
    expect(find(text)).toEqual([])
  })
})

it('is louder where the debt is next to the number that an office has for somebody', () => {
  const text = 'Ông Trần Văn Lượm, mã số BHXH 510••••••••, lương hưu ít, đang nợ ngân hàng.'
  expect(find(text)).toMatchObject([{ message: 'money-record', level: 'warn', fix: { replacement: 'T.V.L.' } }])
})

describe('dues that somebody owes to a school, a landlord or a hamlet', () => {
  it.each([
    ['Chị Phạm Thị Thơm nợ tiền ăn bán trú 1.480.000 hai tháng rồi', 'T'],
    ['Ông Trần Đức Lợi chưa đóng tiền vệ sinh 6 tháng, tổ nhắc hoài', 'L'],
    ['anh Hồ Sỹ Toàn nợ tiền trọ 3 tháng trốn mất tiêu', 'T'],
    ['Ong Le Van Thach no tien rac 180.000 khong chiu dong', 'T'],
  ])('are a warning where the name is in full: %s', (text) => {
    expect(find(text)).toMatchObject([{ message: 'money-record', level: 'warn', fix: { kind: 'mask' } }])
  })

  it.each([
    'Cháu Bống nhà chị Thơm nợ tiền ăn 2 tháng rồi mà chưa đóng',
    'Gia đình ông Tộ số 5 nợ tiền nước 300 nghìn 4 tháng',
    'Hộ anh Páo nợ tiền lúa giống 2 vụ',
    'Mẹ em Trần Thị Hoa nợ tiền phòng 3 tháng, em đang kiếm việc làm thêm',
  ])('are a note where it is not, or of the own family: %s', (text) => {
    expect(find(text)).toMatchObject([{ message: 'trouble', level: 'note' }])
  })

  it.each([
    'Em nợ tiền trọ 2 tháng rồi, ai cho vay với',
    'Thôn mình còn 3 hộ nợ tiền nước, mong bà con nộp sớm',
    'Tháng này cả xóm nợ tiền điện 2 triệu vì đồng hồ hỏng',
    'Chị Hoa ơi tháng này nhà mình nợ tiền rác 20 nghìn nhé',
    'Thầy Nguyễn Văn Nam đóng giùm học trò nghèo nợ học phí 2 kỳ, cảm ơn thầy',
    'Ông chủ Nguyễn Văn Bình nợ tiền công em 3 tháng chưa trả',
  ])('are none of the writer, of nobody named, or of wages: %s', (text) => {
    expect(find(text)).toEqual([])
  })
})
