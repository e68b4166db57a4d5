// An appeal in the name of a body with the account of a private person; and the collections that are as they should be.

import { expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft, getFixes } from '../../utils/draft.ts'

const tagger = openShippedTagger()
const findAppeals = (text: string) =>
  checkDraft(createTextDraft(text), {}, { tagger }).filter(({ check }) => check === 'unsourced-claim')

it.each([
  'Mặt trận Tổ quốc xã kêu gọi ủng hộ đồng bào bị lũ, số tài khoản 19036677889012 Techcombank, chủ tài khoản NGUYEN VAN MAU, hạn chót hôm nay.',
  'Hội Chữ thập đỏ huyện đang quyên góp cho bà con vùng sạt lở. STK: 0971234567 MB Bank, chủ TK Lê Thị Mẫu. Chia sẻ giúp!',
  'UBND phường Mẫu kêu gọi mỗi hộ đóng góp 200k ủng hộ bão. CK 104872345678 Vietinbank PHAM QUOC MAU',
  'Hội Phụ nữ xã vận động chị em góp tiền hỗ trợ bà con lũ quét. Số tài khoản: 2001215034567 Agribank, tên tài khoản: Ngô Thị Mẫu',
  'MẶT TRẬN TỔ QUỐC XÃ MẪU KÊU GỌI ỦNG HỘ\nSố tài khoản: 0123456789123\nNgân hàng: MB\nChủ tài khoản: PHAN VAN MAU',
  'Hội Chữ thập đỏ phường phát động giúp đồng bào lũ, chuyển vào tài khoản của tôi: 1019 2283 774, tên Phan Thị Mẫu, tôi gom rồi nộp cho hội sau.',
  'Mặt trận xã vận động ủng hộ người nghèo, mỗi hộ 50 nghìn, tk cá nhân em 8800 1123 440 tên Đoàn Thị Mẫu, em nộp lại cho mặt trận.',
  'Hội Nông dân xã phát động giúp chú Tám cất nhà, gửi stk của tui 0700 3381 225 tên Lý Văn Mẫu, tui giữ giùm hội.',
  'Hội Phụ nữ xã kêu gọi góp tiền mua gạo, ck stk em 0100 2233 445 tên LE THI MAU, em chuyển lên cho hội',
  'Đoàn xã Mẫu vận động góp áo ấm, ai góp tiền chuyển khoản 0123 4567 891 tên Vũ Văn Mẫu.',
  'Hội Cựu chiến binh phường kêu gọi giúp đồng đội nghèo, gửi tài khoản của mình 1020 3344 556 tên Đỗ Văn Mẫu, mình nộp lại cho hội.',
  'Mặt trận phường vận động giúp hộ cháy nhà, tk của tui 6600 1122 338 tên Mai Văn Mẫu, tui thu giùm mặt trận.',
  'UBND xã vận động đóng góp làm cầu, chuyển khoản 1234 5678 901 tên Bùi Thị Mẫu.',
  'doan xa phat dong gop ao am, ck stk em 0987654321 ten Trinh Thi Mau, em nop lai cho doan',
  'mat tran to quoc huyen van dong ung ho nguoi ngheo, stk 0912345678912 mb bank, nguoi nhan TRAN THI MAU',
])('warns that a body has no account of a person: “%s”', (text) => {
  const [appeal] = findAppeals(text)
  expect(appeal).toMatchObject({ level: 'warn', message: 'appeal' })
  const [fix] = getFixes(appeal!)
  if (fix) expect(findAppeals(text.slice(0, fix.start) + fix.replacement + text.slice(fix.end))).toEqual([])
})

it.each([
  'Mặt trận Tổ quốc xã kêu gọi ủng hộ đồng bào bị lũ, số tài khoản 3761.0.9090909.91046 tại Kho bạc, chủ tài khoản UBMTTQ xã Mẫu.',
  'Ban vận động cứu trợ xã Mẫu tiếp nhận ủng hộ: STK 3602201001234 Agribank, chủ tài khoản: Ban vận động cứu trợ xã Mẫu',
  'Đoàn xã Mẫu phát động ủng hộ bão, STK 3602201001234 Agribank DOAN XA MAU',
  'Quỹ lớp 5A: phụ huynh đóng 200k, STK 0123456789 VCB cô Nguyễn Thị Mẫu chủ nhiệm',
  'Hội Phụ nữ xóm 5 vận động chị em góp quỹ thăm ốm, chuyển STK 0123456789 VCB, chủ TK Lê Thị Mẫu',
  'Gia đình tôi gặp hỏa hoạn, kêu gọi bà con giúp đỡ, STK 0123456789 VCB, chủ tài khoản Trần Văn Mẫu',
  'Hội Chữ thập đỏ xã kêu gọi giúp đỡ gia đình chị Hồ Thị Mẫu. STK 3602205123456 Agribank, chủ TK HO THI MAU',
  'Mình đứng ra quyên góp giúp bà con vùng lũ, STK 0123456789 VCB, chủ tài khoản LE THI MAU',
  'Hội Nông dân xã phát động hiến máu. Riêng mình đứng ra quyên góp giúp bé Na, STK 0123456789 tên LE THI MAU.',
  'Hội Phụ nữ xã vận động góp gạo, chị em nộp cho hội trước thứ sáu.',
  'Mặt trận xã kêu gọi ủng hộ, tui gom tiền của xóm rồi chuyển vào STK 3601201001234 tên UBMTTQ XA MAU.',
  'Cảm ơn Hội Chữ thập đỏ đã kêu gọi giúp nhà em, em nhận đủ qua tài khoản em 0123456789 tên Lê Thị Mẫu.',
  'Hội Cựu chiến binh phường kêu gọi giúp đồng đội nghèo, nộp tại văn phòng hội sáng thứ hai.',
  'Đoàn xã phát động góp sách, tài khoản 0987 6543 210 tên DOAN XA MAU.',
  'doan xa phat dong gop sach, tai khoan 0987654321 ten DOAN XA MAU',
  'UBND xã vận động đóng góp làm cầu, chuyển khoản 1234 5678 901 tên UBND XA MAU.',
  'minh keu goi giup chu Bay mo tim, stk minh 66001122338 ten Mai Van Mau, sao ke hang ngay',
  'Chùa Mẫu nấu cháo từ thiện, ai ủng hộ gửi STK 0123456789 VCB, chủ TK Nguyễn Văn Mẫu',
  'Cảnh báo: có kẻ giả danh Mặt trận Tổ quốc xã kêu gọi ủng hộ, STK 19036677889012 Techcombank, chủ tài khoản NGUYEN VAN MAU.',
  'Cho mình hỏi Mặt trận Tổ quốc xã kêu gọi ủng hộ qua STK 19036677889012 chủ tài khoản NGUYEN VAN MAU có thật không ạ?',
  'UBND xã Mẫu vận động ủng hộ, STK 3601201001234 Agribank, nội dung: PHAN VAN MAU UNG HO.',
  'Đoàn xã Mẫu kêu gọi ủng hộ bão, STK 3601201001234 BIDV, cú pháp LE THI MAU UH BAO',
  'Mặt trận xã kêu gọi ủng hộ, STK 3601201001234, tên tài khoản: UBMTTQ VIET NAM XA MAU HOA.',
  'UBND xã kêu gọi ủng hộ, STK 3601201001234, chủ tài khoản: LÂM TRƯỜNG PHÚ MẪU.',
  'Hội Khuyến học xã kêu gọi ủng hộ, STK 3601201001234, tên TK: NGO VAN MAU THU QUY XA.',
  'Đoàn xã phát động ủng hộ, STK 3601201001234, tên TK: DO THI MAU BI THU DOAN XA.',
  'Hội Nông dân xã vận động hỗ trợ giải cứu bí xanh, chuyển khoản 0123456789 VO THI MAU, 6k/kg.',
  'Hội Phụ nữ xã kêu gọi ủng hộ. Sao kê: 3/6 STK 0123456789 TRAN THI MAU chuyển 200k.',
  'Hội Chữ thập đỏ huyện phát động chung tay hiến máu. Rơi ví có thẻ số tài khoản 0123456789 tên VU VAN MAU.',
  'Cảm ơn Hội Chữ thập đỏ huyện đã kêu gọi ủng hộ bà con. Nhà mình bán gạo sạch, STK 0123456789 VCB, chủ TK Lê Thị Mẫu',
])('leaves other collections and warnings alone: “%s”', (text) => {
  expect(findAppeals(text)).toEqual([])
})
