// Words around a fault that seem to take it back, and do not; and harmless words that looked like one.

import { expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'

const tagger = openShippedTagger()
const find = (text: string) =>
  checkDraft(createTextDraft(text), {}, { tagger }).map(({ check, level, start, end }) => [
    check,
    level,
    text.slice(start, end),
  ])

it.each([
  'Kính chuyển các đồng chí, đề nghị không phát tán: "Kế hoạch số 21-KH/ĐU (TÀI LIỆU MẬT) về cưỡng chế: 60 đồng chí, 3 mũi".',
  'Kế hoạch số 40-KH/ĐU (TÀI LIỆU MẬT): gồm 60 đồng chí, chia 3 mũi, 5 giờ sáng thứ Hai. Chỉ gửi anh em trong nhóm.',
  'Báo cáo số 12-BC/ĐU (TÀI LIỆU MẬT): tình hình gồm 14 hộ chưa nhận tiền, chia 2 tổ. Đề nghị các đồng chí không phát tán.',
])('holds a paper that is copied with a wish to keep it: %s', (text) => {
  const levels = find(text).map(([check, level]) => `${check} ${level}`)
  expect(levels).toContain('internal-document stop')
  expect(levels).toContain('secret-marking stop')
})

it.each([
  'Đề nghị các đồng chí không phát tán tài liệu mật lên mạng.',
  'Nhắc lại quy định: không chụp, không gửi: tài liệu mật, công văn mật, biên bản họp kín.',
  'Công văn số 1234/UBND-VX yêu cầu toàn dân ở nhà từ 0 giờ ngày mai là văn bản giả. Đừng chia sẻ lên mạng nhé.',
  'Công văn số 55/UBND-VX yêu cầu thu phí vệ sinh từ tháng sau đã thu hồi vì sai sót. Đừng chia sẻ lại văn bản này nhé.',
  'Kế hoạch số 40/KH-UBND về phân luồng: gồm 3 tuyến, xe tải qua cầu cũ. Chỉ dùng đường số 4.',
  'Công văn số 300/UBND-VX về đề phòng lừa đảo: yêu cầu các thôn báo bà con. Đề nghị không cung cấp mã OTP.',
])('leaves a reminder to keep papers: %s', (text) => {
  expect(find(text).filter(([, level]) => level !== 'note')).toEqual([])
})

it.each([
  ['unsourced-claim', 'Từ 0 giờ ngày mai Nhà nước đổi tiền, tờ 200 nghìn hết giá trị, mua vàng ngay đi bà con.'],
  ['unsourced-claim', 'Cả nước giới nghiêm từ đêm nay, tranh thủ mua mì gói đi.'],
  ['illegal-promotion', 'Bỏ tiền vô app này đi, lãi 4% một ngày, bảo đảm không lỗ, nhắn tui nha.'],
  ['accusation', 'Bà Lê Thị Mẫu trưởng phòng ăn 5% các gói thầu của huyện, ai cũng biết.'],
])('warns by %s: %s', (check, text) => {
  expect(find(text).map(([found, level]) => `${found} ${level}`)).toContain(`${check} warn`)
})

it.each([
  ['insult', 'Bọn châu chấu phường này ăn hết của dân, phải phun thuốc diệt sạch'],
  ['insult', 'Đám bọ xít ngồi phòng một cửa, nhìn muốn xịt thuốc'],
  ['discrimination', 'Để gái miền Tây làm dâu là tội ác'],
])('notes by %s who is called a pest, or a crime: %s', (check, text) => {
  expect(find(text)).toContainEqual([check, 'note', expect.any(String)])
})

it.each([
  'Đám bọ xít trên cây nhãn nhà em hôi quá, phun thuốc gì',
  'Nhà bên có sốt xuất huyết rồi, tối qua thời sự tỉnh có nói.',
  'Phim hay quá: cả nước giới nghiêm từ đêm nay, mọi người mua mì trữ.',
  'Mai em ra ngân hàng đổi tiền lẻ đi chùa, ai cần đổi thì nhắn trước.',
  'App ngân hàng gửi tiết kiệm lãi 0,02% một ngày, rút lúc nào cũng được.',
  'Có app mời em góp tiền lãi 3% một ngày, nghe là biết lừa rồi nhé.',
  'Bên em cam kết giao hàng đúng hẹn, sai đền gấp đôi.',
  'Họp hai tiếng để chốt một cái băng rôn là tội ác với nhân loại.',
  'Ai biết trị con bọ xít hại nhãn mà không phun thuốc chỉ giúp.',
  'FPT lời 6,9% một ngày trên sàn HOSE, vui nha.',
  'Lớp kết nạp đội: Lê Gia Mẫu 12/9/2015',
  'Con gái đầu lòng đỗ lớp 10 trường nội trú tỉnh rồi các bác ạ. Bố mẹ mừng rơi nước mắt.',
])('is silent: %s', (text) => {
  expect(find(text)).toEqual([])
})

it.each([
  'Giám đốc Lê Văn Mẫu nhận dự án đạt 80% tiến độ.',
  'Chủ tịch huyện Lê Văn Mẫu cắt 10% mỗi khoản chi để làm nhà tình thương.',
  'Chủ tịch xã Lê Văn Mẫu cắt 20% công trình chưa cấp bách.',
])('takes no part of works or spending for a bribe: %s', (text) => {
  expect(find(text).filter(([, level]) => level !== 'note')).toEqual([])
})

it('marks a cure up to its name, and the promise of it', () => {
  const text = 'Lá này uống 3 thang là khỏi hẳn viêm gan B. Cam kết khỏi 100%, ai không khỏi em hoàn tiền.'
  const found = find(text).filter(([check]) => check === 'illegal-promotion')
  expect(found.map(([, , quote]) => quote).join(' ')).toMatch(/viêm gan B.*Cam kết khỏi 100%/)
  expect(find(text).map(([check]) => check)).not.toContain('speaking-for-agency')
})

it('finds an account before a sum, and who gets it', () => {
  const text =
    'Tiền đền bù đợt 2: ông Bùi Văn Mẫu, STK 8207205116634, 1.842.000.000đ; bà Lò Thị Mẫu, STK 8207215009871, 967.500.000đ.'
  expect(find(text).map(([, , quote]) => quote)).toEqual(['Tiền đền bù đợt 2', '8207205116634', '8207215009871'])
})

it('shortens the name of a teacher in a list of pay', () => {
  const text =
    'Bảng lương tháng 10: cô Tôn Nữ Thị Mẫu 9.460.000; thầy Lê Cảnh Mẫu 7.215.000; cô Phan Thị Mẫu 6.870.000.'
  const [pay] = checkDraft(createTextDraft(text), {}, { tagger }).filter(({ check }) => check === 'personal-data')
  expect(pay?.fix?.replacement).toBe('T.N.T.M. 9.460.000; thầy L.C.M. 7.215.000; cô P.T.M.')
})

it.each(['tâm thần phân liệt', 'bại não', 'tan máu bẩm sinh', 'liệt nửa người', 'động kinh'])(
  'finds %s in a list',
  (illness) => {
    const text = `1. Giáp Văn Mẫu, CCCD 024061007318, ${illness}, hộ nghèo`
    expect(find(text)).toContainEqual(['personal-data', 'warn', illness])
  },
)

it('marks a coming raid, and a work of the army, with how to get there', () => {
  const raid =
    'Tối mai 20h công an huyện vây bắt sòng tài xỉu nhà ông Bảy cuối hẻm 14, 8 anh em, đi xe 7 chỗ, mũi sau chặn bờ kênh.'
  expect(find(raid)[0]?.[2]).toMatch(/mũi sau chặn bờ kênh$/)
  const work =
    'Hôm rồi đi qua công trình phòng thủ của bộ đội, hầm đặt pháo cửa quay hướng đông, đường vào sau dốc 12%. Tọa độ 20.98xx, 107.55xx.'
  expect(find(work)[0]).toEqual(['secret-marking', 'stop', expect.stringMatching(/^công trình phòng thủ.*107\.55xx$/)])
})
