// Invented agencies, places, people and sentences of papers. No agency, place or person of these names exists.

import { createWords, type Words } from '../../report/surfaces/words.ts'

const PLACES = ['Sông Mây', 'Đồi Chè', 'Bến Lúa', 'Suối Trăng', 'Núi Gió', 'Vườn Nắng', 'Đồng Sương', 'Cầu Khế']
const PROVINCES = ['Hạ Vân', 'Thanh Lĩnh', 'Đông Khê Thượng', 'Bình Sa', 'Nam Viên']
const UNITS = ['VHXH', 'KTHT', 'NC', 'TH', 'VP', 'ĐT', 'QLĐĐ', 'GDĐT', 'NVYT']
const TYPES = ['QĐ', 'KH', 'BC', 'TB', 'TTr', 'CT']
const PARTY_TYPES = ['CV', 'KH', 'TB', 'KL', 'BC', 'HD', 'NQ', 'CTr']
const PARTY_BODIES = ['ĐU', 'BTGĐU', 'UBKTĐU', 'VPĐU', 'BTCĐU', 'TU', 'BCĐ35']
const SUBJECTS = [
  'tăng cường quản lý đất công trên địa bàn',
  'rà soát hồ sơ hộ nghèo năm 2026',
  'chuẩn bị hội nghị tổng kết công tác quý III',
  'phối hợp xử lý phản ánh của người dân',
  'triển khai phương án phòng chống thiên tai',
  'cung cấp số liệu dân cư phục vụ quy hoạch',
  'bảo đảm an ninh trật tự dịp lễ hội',
  'kiểm tra việc sử dụng kinh phí hỗ trợ',
]
const STATEMENTS = [
  'Thực hiện chỉ đạo của cấp trên về việc $subject, cơ quan yêu cầu các bộ phận nghiêm túc triển khai.',
  'Các đơn vị báo cáo kết quả về Văn phòng trước ngày $date để tổng hợp.',
  'Đề nghị thủ trưởng các đơn vị phân công người chịu trách nhiệm và theo dõi thường xuyên.',
  'Trong quá trình thực hiện nếu có vướng mắc thì phản ánh kịp thời để được hướng dẫn giải quyết.',
  'Tổ công tác gồm $count người do đồng chí $name làm tổ trưởng.',
  'Kinh phí dự kiến $money đồng, lấy từ nguồn dự phòng của địa phương.',
  'Qua kiểm tra cho thấy còn $count trường hợp chưa hoàn thành hồ sơ theo quy định.',
  'Việc cung cấp thông tin cho báo chí do người phát ngôn thực hiện sau khi có ý kiến của lãnh đạo.',
  'Giao bộ phận chuyên môn tham mưu nội dung và gửi dự thảo đến các thành viên góp ý.',
  'Các khu dân cư tổ chức họp lấy ý kiến, lập biên bản và gửi kèm danh sách người tham dự.',
  'Nội dung này đã được tập thể lãnh đạo thống nhất tại cuộc họp ngày $date.',
  'Yêu cầu giữ nghiêm kỷ luật phát ngôn, không để lộ nội dung khi chưa được phép.',
]
const NEWS = [
  'Sáng nay, hàng trăm người dân đã đến $place dự hội làng truyền thống sau nhiều năm gián đoạn.',
  'Giá rau tại chợ $place tăng nhẹ do mưa kéo dài, trong khi trái cây vẫn giữ mức ổn định.',
  'Đội bóng $place giành chiến thắng sát nút ở những phút cuối của trận đấu.',
  'Lớp học đàn miễn phí của ông $name thu hút đông đảo học sinh trong vùng.',
  'Theo trung tâm khí tượng, thời tiết cuối tuần nắng đẹp, nhiệt độ cao nhất $count độ.',
  'Cây cầu mới nối hai bờ giúp bà con đi lại thuận tiện hơn trước rất nhiều.',
  'Nhiều gia đình trẻ chọn $place làm điểm dừng chân cho kỳ nghỉ ngắn ngày.',
]
const GOODS = [
  'Phở bò tái',
  'Bún chả',
  'Cơm rang dưa bò',
  'Bánh cuốn nóng',
  'Gỏi cuốn tôm thịt',
  'Chè đậu xanh',
  'Cà phê sữa đá',
  'Nước mía',
  'Trà sen',
  'Lẩu cá',
  'Nem rán',
  'Xôi gấc',
]

/** A source of invented words of papers. */
export interface PaperWords extends Words {
  /** A whole number from `least` to `most`. */
  between(least: number, most: number): number
  place(): string
  province(): string
  /** A date as papers write it in a line: 05/9/2026. */
  date(): string
  /** The line of place and date above a letter. */
  dateline(place: string): string
  subject(): string
  /** A sentence as offices write it. */
  statement(): string
  /** A paragraph of such sentences. */
  paragraph(sentences: number): string
  /** A sentence of a newspaper or of everyday life. */
  news(): string
  goods(): string
  money(): string
  /** A number as identity cards have it, of no known province. */
  identityNumber(): string
  /** A number as mobile phones have it, of a block that no operator has. */
  phone(): string
  /** The number of an official letter: 123/UBND-VHXH. */
  letterNumber(): string
  /** The number of another administrative document: 45/KH-UBND. */
  documentNumber(): string
  /** The number of a decree, which is public: 12/2026/NĐ-CP. */
  lawNumber(): string
  /** The number of a Party document: 12-CV/ĐU. */
  partyNumber(): string
}

/** Creates a source of invented words of papers: the same ones for the same seed. */
export function createPaperWords(seed: number): PaperWords {
  const words = createWords(seed)
  const { below, pick, happens } = words
  const between = (least: number, most: number) => least + below(most - least + 1)
  const digits = (count: number) => Array.from({ length: count }, () => below(10)).join('')
  const twoDigits = (number: number) => String(number).padStart(2, '0')
  const place = () => pick(PLACES)
  const date = () => `${twoDigits(between(1, 28))}/${between(1, 12)}/2026`
  const money = () => `${between(2, 980)}.${between(1, 9)}00.000`
  const subject = () => pick(SUBJECTS)
  const fill = (sentence: string) =>
    sentence
      .replace('$subject', subject)
      .replace('$date', date)
      .replace('$count', () => String(between(12, 38)))
      .replace('$name', () => words.name())
      .replace('$money', money)
      .replace('$place', place)
  const statement = () => fill(pick(STATEMENTS))
  const serial = () => {
    const number = happens(3) ? between(1, 99) : between(100, happens(3) ? 9899 : 989)
    return twoDigits(number)
  }
  return {
    ...words,
    between,
    place,
    province: () => pick(PROVINCES),
    date,
    dateline: (where) => `${where}, ngày ${twoDigits(between(1, 28))} tháng ${between(1, 12)} năm 2026`,
    subject,
    statement,
    paragraph: (sentences) => Array.from({ length: sentences }, statement).join(' '),
    news: () => fill(pick(NEWS)),
    goods: () => pick(GOODS),
    money,
    identityNumber: () => `0${between(97, 99)}${between(0, 3)}${digits(8)}`,
    phone: () => `09${between(50, 59)}${digits(6)}`,
    letterNumber: () => `${serial()}/${pick(['UBND', 'STC', 'SNV', 'VP', 'BQL', 'SGDĐT'])}-${pick(UNITS)}`,
    documentNumber: () => `${serial()}/${pick(TYPES)}-${pick(['UBND', 'HĐND', 'SYT', 'BQL', 'VP'])}`,
    lawNumber: () => `${between(10, 380)}/2026/${pick(['NĐ-CP', 'TT-BTC', 'QĐ-TTg'])}`,
    partyNumber: () => `${serial()}-${pick(PARTY_TYPES)}/${pick(PARTY_BODIES)}`,
  }
}
