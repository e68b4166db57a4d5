// Invented places, offices and sentences of the held-out papers, which the tuning papers do not use.

import type { PaperWords } from '../paper-words.ts'

const WARDS = [
  'Thạch Khê Hạ',
  'Lộc Uyên',
  'Hòn Sậy',
  'An Giã',
  'Cửa Vạn',
  'Phú Mộc',
  'Trung Lạch',
  'Yên Hạc',
  'Ô Môi Đông',
]
const DISTRICTS = ['Trà Lũng', 'Kim Thượng', 'Sơn Đàm', 'Vĩnh Khoát', 'Hải Lạng']
const PROVINCES = ['Giang Đoài', 'Lâm Thái', 'Cửu Vân', 'Tây Lạng', 'Hoành An']
const MATTERS = [
  'kê khai tài sản của viên chức diện tinh giản',
  'bố trí tái định cư khu bãi ngoài đê',
  'thanh lý xe công và thiết bị hỏng',
  'xác minh đơn kiến nghị của tiểu thương chợ cũ',
  'đối soát nợ thuế của hộ kinh doanh',
  'sắp xếp lại điểm trường lẻ',
  'quy hoạch nhân sự nhiệm kỳ tới',
  'trực chỉ huy trong đợt diễn tập khu vực',
  'tiêm vắc xin cho đàn gia súc vùng giáp ranh',
  'giải phóng mặt bằng tuyến đường gom',
]
const ORDERS = [
  'Xét tờ trình của bộ phận tham mưu về việc $matter, lãnh đạo đơn vị có ý kiến như sau.',
  'Trưởng các bộ phận rà lại toàn bộ hồ sơ, lập bảng kê và ký xác nhận chậm nhất ngày $day.',
  'Số liệu tại phụ lục chỉ dùng để tham khảo trong nội bộ, không cung cấp ra ngoài đơn vị.',
  'Đã có $count đơn gửi vượt cấp; cần gặp gỡ từng hộ, nắm tâm tư và ghi nhận đầy đủ.',
  'Ông $name được phân công đầu mối, giúp việc có $few cán bộ biệt phái.',
  'Phần kinh phí còn thiếu $money đồng được cân đối trong lần điều chỉnh dự toán kế tiếp.',
  'Chưa công bố phương án cho đến khi hội đồng thẩm định kết luận bằng văn bản.',
  'Nếu phát sinh tình huống phức tạp thì gọi ngay số trực ban $phone.',
  'Kết quả thực hiện được tính vào tiêu chí xếp loại thi đua của cả tập thể và người đứng đầu.',
  'Bộ phận văn thư mở sổ theo dõi riêng, giao nhận có ký tên từng lượt.',
  'Qua đối chiếu, $few thửa đất có diện tích thực tế lớn hơn diện tích đã cấp giấy.',
  'Các ý kiến còn khác nhau được ghi lại để trình cấp có thẩm quyền quyết định.',
  'Tổ giám sát kiểm tra đột xuất ít nhất $few lần trong quý và báo cáo bằng phiếu kín.',
  'Trường hợp vắng mặt phải cử người thay và nêu rõ lý do trước giờ họp.',
  'Thời gian hoàn thành: trước 16 giờ ngày $day; quá hạn thì giải trình bằng văn bản.',
  'Về việc $matter, thống nhất chọn phương án hai theo đề xuất của tổ chuyên viên.',
]
const STORIES = [
  'Phiên chợ hoa đầu đông ở $ward kéo dài ba ngày, khách tới đông nhất vào buổi tối.',
  'Chị $name bỏ việc văn phòng về quê nuôi ốc, mỗi vụ thu hơn $few tấn.',
  'Tuyến xe buýt số $count tăng chuyến vào giờ tan tầm kể từ thứ Hai tuần tới.',
  'Nhóm sinh viên phục dựng chiếc thuyền gỗ cổ và đưa ra trưng bày ở bến $ward.',
  'Trung tâm bảo tồn vừa thả $count cá thể rùa về đầm nước lợ.',
  'Giải chạy bán marathon quanh hồ thu hút người tham gia ở mọi lứa tuổi.',
  'Nắng ấm trở lại sau đợt mưa dầm, nông dân tranh thủ phơi lúa và gieo rau vụ mới.',
  'Thư viện lưu động dừng ở từng xóm, mỗi em được mượn hai quyển sách một tuần.',
]

export const nameWard = (words: PaperWords): string => words.pick(WARDS)
export const nameDistrict = (words: PaperWords): string => words.pick(DISTRICTS)
export const nameProvince = (words: PaperWords): string => words.pick(PROVINCES)
export const nameMatter = (words: PaperWords): string => words.pick(MATTERS)

function fillSentence(words: PaperWords, sentence: string): string {
  return sentence
    .replace('$matter', () => nameMatter(words))
    .replace('$day', () => writeDay(words))
    .replace('$count', () => String(words.between(11, 64)))
    .replace('$few', () => String(words.between(2, 9)))
    .replace('$name', () => words.name())
    .replace('$money', () => words.money())
    .replace('$phone', () => words.phone())
    .replace('$ward', () => nameWard(words))
}

/** A date with dots or slashes: 14.11.2026. */
export function writeDay(words: PaperWords): string {
  const mark = words.pick(['/', '/', '.', '-'])
  return [String(words.between(1, 28)).padStart(2, '0'), String(words.between(1, 12)).padStart(2, '0'), '2026'].join(
    mark,
  )
}

/** The line of place and date of a letter, in one of several years. */
export function writeDateline(words: PaperWords, where: string): string {
  const day = String(words.between(1, 28)).padStart(2, '0')
  return `${where}, ngày ${day} tháng ${String(words.between(1, 12)).padStart(2, '0')} năm ${words.between(2024, 2026)}`
}

/** Different sentences of an office, in one text. */
export function writeOrders(words: PaperWords, count: number): string {
  return pickDifferent(words, ORDERS, count)
    .map((sentence) => fillSentence(words, sentence))
    .join(' ')
}

/** Different sentences of everyday life, in one text. */
export function writeStories(words: PaperWords, count: number): string {
  return pickDifferent(words, STORIES, count)
    .map((sentence) => fillSentence(words, sentence))
    .join(' ')
}

/** Picks different ones in no order; all of them when more are asked for. */
export function pickDifferent<T>(words: PaperWords, from: readonly T[], count: number): T[] {
  const rest = [...from]
  return Array.from({ length: Math.min(count, rest.length) }, () => rest.splice(words.below(rest.length), 1)[0]!)
}

/** A serial number with two digits or more. */
export function writeSerial(words: PaperWords, most: number): string {
  return String(words.between(1, words.happens(4) ? 99 : most)).padStart(2, '0')
}
