// Accounts whose holder is a body are public; those of a person stay, also where they collect for a fund.

import { describe, expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'

const tagger = openShippedTagger()
const findAccounts = (text: string) =>
  checkDraft(createTextDraft(text), {}, { tagger }).filter(
    ({ check, message }) => check === 'personal-data' && message !== 'phone',
  )

describe('an account of a body', () => {
  it.each([
    'Chủ tài khoản: Quỹ Áo ấm biên cương: 4410298765 BIDV.',
    'Chủ tài khoản là Quỹ khuyến tài họ Vũ, số tài khoản 4410298765 Agribank',
    'Mọi đóng góp xin gửi về: Tên tài khoản: UBTWMTTQ tỉnh Đông Sơn. Số tài khoản: 4410298765 Vietinbank.',
    'Tên TK: BTV Hội LHPN phường Tân Hưng. Số TK: 4410298765 Sacombank hoặc 7720298761 tại Agribank.',
    'Chủ TK: Báo Đông Sơn: 4410298765, Ngân hàng BIDV, nội dung ghi giúp bà con vùng lũ.',
    'CTK: Chùa Phước Lâm, STK: 4410298765 MB, xin các phật tử ghi rõ tên.',
    'Chủ tài khoản: Hội đồng hương Nghi Thạch - số TK 4410298765 Vietinbank',
    'Tên tài khoản: Trường Tiểu học Hòa Ân, số tài khoản 4410298765 Agribank',
    'ten tai khoan: BCH DOAN XA TAN HUNG, stk 4410298765 agribank',
    'chu tk: HTX rau sach Tan Hung, stk 4410298765 agribank',
    // A school, a firm or a fund that bears somebody's name.
    'Chủ tài khoản: Trường THPT Nguyễn Thị Minh Khai, STK 4410298765 BIDV',
    'Chủ tài khoản: Công ty TNHH Phạm Văn Mẫu, STK 4410298765 BIDV',
    'Chủ TK: Quỹ khuyến học Phạm Văn Mẫu, STK 4410298765 BIDV',
    'Chủ tài khoản: Văn phòng luật sư Phạm Văn Mẫu, STK 4410298765 BIDV',
    'chu tai khoan: van phong ubnd xa Tan Hung, stk 4410298765 bidv',
    'Chủ tài khoản: Đảng ủy xã Tân Hưng, STK 4410298765 BIDV',
    'chu tai khoan: dang uy xa tan hung, stk 4410298765 bidv',
    'Chủ TK: Báo Nhân Dân, STK 4410298765 BIDV',
    'Chủ TK: Quỹ Bảo trợ trẻ em, STK 4410298765 BIDV, liên hệ chị Phạm Thị Mơ.',
    'Chủ TK: Ban thường vụ Đoàn xã, STK 4410298765 BIDV',
    'STK bà Mẫu thủ quỹ Hội Phụ nữ xã 4410298765, chủ tài khoản: Hội LHPN xã',
    'STK anh em Công ty An Phát 4410298765',
    'Tài khoản có số 4410298765 của kho bạc huyện',
    'STK 4410298765 tên HOI PHU NU xã, của riêng hội, không phải của ai',
  ])('is silent: “%s”', (text) => {
    expect(findAccounts(text)).toEqual([])
  })

  it.each([
    'Chủ tài khoản: Nguyễn Văn Quỹ: 4410298765 BIDV.',
    'Chủ tài khoản: Quý Bình: 4410298765 BIDV.',
    'Chủ TK: Đoàn Trường Giang. STK đóng quỹ lớp: 4410298765 Agribank',
    'Chủ tài khoản: Trương Thị Hội, STK 4410298765 BIDV',
    'Ủng hộ Quỹ Áo ấm biên cương qua STK 4410298765 Vietcombank, chủ tài khoản Lê Thị Mẫu.',
    'Tên tài khoản: Bàn Thị Mẫu, số tài khoản 4410298765 Agribank, tiền quỹ của chi hội.',
    'Chủ TK: Bảo Ngọc. STK 4410298765 Agribank',
    'chu tk: TRUONG THI QUY, stk 4410298765 agribank',
    'chu tai khoan: DOAN THI HOI, so tai khoan 4410298765 sacombank',
    'Tên TK: Chi Mai, số TK 4410298765 Sacombank, gom quỹ áo ấm cho trẻ.',
    // A person who keeps it, or whose name is like the word for a body.
    'CTK: Mái ấm Phạm Thị Mơ, STK 4410298765 BIDV',
    'ten tai khoan: quy lop chi pham thi mo, stk 4410298765 bidv',
    'Chủ tài khoản quỹ là Phạm Thị Mơ, STK 4410298765 BIDV',
    'Chủ tài khoản: Quỹ Phạm Văn Mẫu, STK 4410298765 BIDV',
    'Chủ tài khoản: Câu lạc bộ cờ tướng (Hà Văn Mận), STK 4410298765 BIDV',
    'chu tk: hoi dong huong - pham van mau, stk 4410298765 bidv',
    'Chủ TK: Ban chấp hành Phạm Thị Mơ, STK 4410298765 BIDV',
    'Chủ tài khoản: Văn phòng nhận thay cho em gái tui Phạm Thị Mơ STK 4410298765 BIDV',
    'Chủ tài khoản: Trường Thiện Nhân, STK 4410298765 BIDV',
    'chu tai khoan: Dang Bo Linh, stk 4410298765 bidv',
    'Chủ tài khoản: Văn Phong Vũ, STK 4410298765 BIDV',
    'Chủ TK: Báo Ân, em họ tui, STK 4410298765 BIDV',
    // A body is named nearby, and the account is somebody's.
    'Chị Mẫu làm ở bệnh viện huyện, stk chị ấy 4410298765',
    'Ông Mẫu công ty Minh Phát nợ tao, stk ông ấy 4410298765 đó',
    'Ủng hộ quỹ vì người nghèo của UBMTTQ xã, stk cô Mẫu kế toán 4410298765',
    'stk 4410298765 ten hoi phu nu nhung cua rieng ba Pham Thi Mau',
    'Số tài khoản của mẹ em 4410298765 tên MAT TRAN THI LAN',
  ])('is not that of a person: “%s”', (text) => {
    expect(findAccounts(text).length).toBeGreaterThan(0)
  })
})
