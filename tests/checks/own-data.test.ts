import { describe, expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { type CheckChoices, checkDraft } from '../../utils/checks/index.ts'
import { CHECK_MESSAGES } from '../../utils/checks/message-registry.ts'
import { createTextDraft, type Finding } from '../../utils/draft.ts'

const tagger = openShippedTagger()
const check = (text: string, softens: boolean, choices: CheckChoices = {}): Finding[] =>
  checkDraft(createTextDraft(text), choices, { softens, tagger })
const levels = (text: string, softens: boolean) =>
  check(text, softens).map(({ check: id, level, start, end }) => `${id} ${level}: ${text.slice(start, end)}`)

// Messages to one person, as clerks write them; all people and numbers are invented.
const OWN: readonly string[] = [
  'stk em 0123456789012 vcb nha chị',
  'sđt mình 0912 345 678',
  'CCCD của em: 079201012345',
  'Dạ số em là 0912345678 ạ',
  'số đt của tôi: 0912.345.678, chị cần thì gọi',
  'Em gửi chị stk ạ: 0123456789012 Vietcombank',
  '0912345678',
  'dạ 0912345678 ạ',
  '079201012345',
  'Dạ đây ạ: 079201012345',
  'stk 0123456789012 vcb',
  '0123456789012 Vietcombank NGUYEN VAN MAU',
  'STK 0123456789012 VCB chủ tk Trần Thị Mẫu',
  'stk em 0123456789012 vietcombank tên Lê Văn Mẫu nhé anh',
  'zalo em 0912345678 nha',
  'Chị ơi, sdt của mình là 0912345678',
  'Chị Lan ơi stk em 0123456789012 bidv ạ',
  'Gửi chị Lan stk của em: 0123456789012 agribank',
  'Em dùng số 0912345678, chị gọi lúc nào cũng được ạ',
  'mail em: le.thi.mau.1990@gmail.com',
  'Địa chỉ của em: số 45/7 đường Hoa Giấy, khóm 3, phường An Bình ạ',
  'Nhà mình ở số 12 ngõ 5 phố Hoa Sữa, phường An Bình nhé',
  'cccd em 079201012345 chị làm giấy giúp em',
  'sdt em 0912345678, cccd em 079201012345',
  'Thông tin của em ạ:\nSĐT: 0912345678\nCCCD: 079201012345',
  'ck cho em qua stk 0123456789012 techcombank nha chị',
  '0912345678 là số của em nha chị',
  '0912345678 (số mình)',
  'em doi so roi chi oi, so moi cua em 0912345678',
  'stk minh 0123456789012 vcb nhe',
  'Em tên là Trần Thị Mẫu, số em 0912345678 ạ',
  'số chị đây nha em: 0912345678',
  'Dạ em gửi anh số tài khoản của em: 0123456789012, ngân hàng Agribank ạ',
  'mã số thuế của em 8012345678 ạ',
  'Gọi lại cho em qua số 0912345678 nha anh',
  'mẹ ơi stk con 0123456789012 vcb ạ',
  'Chị nhắn qua zalo em nhé: 0912345678',
  'Biển số xe em 67A-123.45 ạ',
]

const OTHERS: readonly string[] = [
  'cccd ông Nguyễn Văn Mẫu 079201012345',
  'CCCD của chị Lan: 079201012345',
  'số của chị Lan 0912345678',
  'Chị Lan 0912345678 nha em',
  'số em Lan 0912345678',
  'số em gái mình 0912345678',
  'sđt mẹ em 0912345678',
  'stk vợ mình 0123456789012 vcb',
  'stk của sếp 0123456789012 vcb',
  'Danh sách hộ nghèo:\nNguyễn Văn Mẫu 079201012345\nTrần Thị Mẫu 079301054321',
  'ds hộ nghèo gửi chị: Nguyễn Văn Mẫu, cccd 079201012345',
  '0912345678, 0987654321',
  'sđt em 0912345678, sđt anh Tuấn 0987654321',
  'hồ sơ em phụ trách: sđt 0912345678, cccd 079201012345',
  'thông tin em tra được: cccd 079201012345',
  'hồ sơ em thụ lý cccd 079201012345',
  'thông tin con nợ: sđt 0912345678, cccd 079201012345',
  'thông tin cháu bị lạc: sđt 0912345678, cccd 079201012345',
  '0912345678 số em lễ tân',
  '0912345678 là số con nợ',
  '0912345678 của em bán hàng',
  'nhắn cho em này số 0912345678',
  'cccd ck em 079201012345',
  'hồ sơ em đang giữ: cccd 079201012345',
  'Nguyễn Văn Mẫu 079201012345',
  'Họ tên: Trần Thị Mẫu\nSĐT: 0912345678\nCCCD: 079201012345',
  'cccd 079201012345 nguyễn văn mẫu nhờ chị tra giúp',
  'cccd em 079201012345, vợ em là Trần Thị Mẫu 079301054321',
  'số điện thoại khách hàng nè 0912345678',
  'gọi giúp em số này nha chị 0912345678',
  'anh ấy dùng số 0912345678',
  'số nó là 0912345678',
  'số ổng 0912345678 á',
  'người nộp hồ sơ có sđt 0912345678, em ghi lại rồi',
  'Số của học sinh em: 0912345678',
  'Bệnh nhân Trần Thị Mẫu dương tính HIV, sđt 0912345678',
  '0912345678 là số của chị kế toán',
  'stk công dân vừa gửi 0123456789012 vcb, em chuyển tiếp',
  'Số này không phải số em: 0912345678',
  'số của em là 0912345678 phải không?',
  'mã OTP là 482913',
  'Dạ mã OTP của em là 482913 ạ',
  'mật khẩu của em là Abc@12345',
  'stk em 0123456789012 vcb, mã OTP là 482913',
  'số thẻ của em 4111 1111 1111 1111',
  'Mã PIN của mình là 4829',
  'Gửi chị công văn số 729-CV/TU lưu hành nội bộ, số em 0912345678',
  'cháu Nguyễn Văn Mẫu học lớp 3A trường tiểu học An Bình, số em 0912345678',
  'Đặt cọc vào stk em 0123456789012 tại https://vietcombank-vn.top/login nhé',
  'nhà cô Hoa ở số 45/7 đường Hoa Giấy, khóm 3, phường An Bình',
  'hộ khẩu của đương sự: CCCD 079201012345',
  'số chị Lan em ơi 0912345678',
  'Dạ chị Lan: 0912345678',
  'nhắn chị Lan: 0912345678',
  'sdt c lan la 0912345678',
  'so cccd ong Ba 079201012345',
  'Đây là số con trai em 0912345678',
  '079201012345 nộp thiếu giấy nha chị',
  'em lấy cccd 079201012345 làm giúp bác',
  'xe em bị xe 67A-123.45 tông',
  'nhà em bị trộm, nghi nhà số 45/7 đường Hoa Giấy, khóm 3, phường An Bình',
  'Em gửi chị cccd bà Tư 079201012345',
  `${'Em gửi chị biên bản làm việc hôm qua để chị xem lại. '.repeat(8)} cccd em 079201012345`,
]

describe('in a message to one person', () => {
  it.each(OWN)('only points out the writer’s own number or an answer: %s', (text) => {
    expect(check(text, false).map(({ check: id }) => id)).toContain('personal-data')
    expect(levels(text, true).filter((line) => !line.includes(' note: '))).toEqual([])
  })

  it.each(OTHERS)('is as loud as in public: %s', (text) => {
    expect(levels(text, true)).toEqual(levels(text, false))
    expect(check(text, true).some(({ level }) => level !== 'note')).toBe(true)
  })

  it('says why a number is only a note, and still offers to mask it', () => {
    const [finding] = check('cccd em 079201012345 nha chị', true)
    expect(finding).toMatchObject({ message: 'own', fix: { kind: 'mask' } })
    expect(CHECK_MESSAGES['personal-data'].vi.messages.own).toMatch(/gợi ý/)
  })

  it.each([
    ['STK 0123456789012 Vietcombank Tran Thi Be', 'named-account'],
    ['0123456789012 Vietcombank NGUYEN VAN MAU', 'named-account'],
    ['stk 0123456789012 vcb', 'own'],
  ])('does not call an account with a holder’s name the writer’s own: %s', (text, message) => {
    expect(check(text, true)).toMatchObject([{ check: 'personal-data', message, level: 'note', fix: { kind: 'mask' } }])
  })

  it('says of an account with a holder’s name what holds if it is another’s', () => {
    const { 'named-account': said } = CHECK_MESSAGES['personal-data'].vi.messages
    expect(said).toMatch(/nếu không phải của chính người viết/)
  })

  it('takes warm words for a note at most, and leaves vulgar ones, insults and threats', () => {
    const raised: CheckChoices = { 'profanity/mild': 'warn', insult: 'stop' }
    const mild = 'vãi chưởng luôn á chị'
    expect(check(mild, false, raised)).toMatchObject([{ check: 'profanity', level: 'warn' }])
    expect(check(mild, true, raised)).toMatchObject([{ check: 'profanity', level: 'note' }])
    for (const text of ['đồ ngu, làm ăn như hạch', 'tao đốt nhà mày', 'địt mẹ mày'])
      expect(levels(text, true)).toEqual(levels(text, false))
  })
})
