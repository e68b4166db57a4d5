// Harmless sentences in which only the named people vary, and civil sentences for and against the same matter. The
// checks must treat all of them alike and report no finding.

import { stripDiacritics } from '../../utils/text/character-folding.ts'

/** People as a sentence may name them, by kind of difference. */
const PEOPLE: Readonly<Record<string, readonly string[]>> = {
  region:
    'người miền Bắc|người miền Trung|người miền Nam|người miền Tây|người Tây Nguyên|người Hà Nội|người Sài Gòn|người Huế|người Nghệ An|người Thanh Hóa|người Quảng Nam|người Bình Định|người Cà Mau|người Kiên Giang|người An Giang|người Rạch Giá|người Long Xuyên|người Hải Phòng|người Phú Quốc'.split(
      '|',
    ),
  people:
    'người Kinh|người Tày|người Thái|người Mường|người Khmer|người Hoa|người Nùng|người Mông|người Dao|người Gia Rai|người Ê Đê|người Chăm|người Ba Na|người Lào|người Trung Quốc|người Mỹ|người châu Phi'.split(
      '|',
    ),
  religion:
    'người theo đạo Phật|người Công giáo|người Tin Lành|người Hồi giáo|người đạo Cao Đài|tín đồ Phật giáo Hòa Hảo|người không theo đạo nào'.split(
      '|',
    ),
  sex: 'phụ nữ|đàn ông|con gái|con trai|mẹ đơn thân|phụ nữ lớn tuổi'.split('|'),
  orientation: 'người đồng tính|người song tính|người chuyển giới|người dị tính|cặp đôi đồng giới'.split('|'),
  disability:
    'người khuyết tật|người khiếm thị|người khiếm thính|người ngồi xe lăn|người tự kỷ|người mắc bệnh tâm thần|người nhiễm HIV|người mắc bệnh phong|người béo phì'.split(
      '|',
    ),
  job: 'giáo viên|công nhân|nông dân|tài xế xe ôm|người thu gom rác|người giúp việc|bảo vệ|công an|bác sĩ|luật sư|nhà báo|cán bộ xã|chủ tịch phường|đảng viên|bộ đội về hưu|người bán vé số|dân chài|người thất nghiệp|Việt kiều|người cai nghiện'.split(
    '|',
  ),
}

/** "{x}" is replaced by people. */
const SENTENCES = [
  'Hàng xóm nhà tôi là {x}, hai nhà qua lại thân như ruột thịt.',
  'Hôm qua mấy {x} dừng lại giúp tôi đẩy chiếc xe chết máy qua dốc.',
  'Cuối năm xã tổ chức gặp mặt {x}, không khí rất ấm.',
  'Theo tôi, {x} cũng có quyền học tập và làm việc như mọi người.',
  'Đọc bài viết về {x} xong, tôi học được nhiều điều.',
  'Tôi không đồng tình khi có ý kiến cho rằng {x} không làm được việc này.',
  'Vì sao {x} ít được mời dự những cuộc họp như thế này?',
  'Hồi nhỏ tôi từng nghĩ sai về {x}, lớn lên mới hiểu ra.',
  'Con tôi chơi thân với con của một {x} trong xóm, hai đứa đi học cùng nhau.',
  'Nhiều {x} phản ánh đoạn đường này hỏng đã lâu mà chưa thấy sửa.',
  'Mình là {x}, mình thấy cách làm mới tiện hơn trước.',
  'nghe may {x} ke chuyen ngay xua ma thay thuong',
]

/** Matters of debate. "{m}" in the sentences is replaced by one. */
const MATTERS =
  'việc sáp nhập hai xã|việc thu phí đỗ xe|quy định phân loại rác|việc cấm xe máy ở khu trung tâm|việc tăng lương cơ sở|quy định dạy thêm mới|việc dời chợ ra ngoại ô|quyết định mở rộng đường của huyện|nghị quyết của Hội đồng nhân dân tỉnh về học phí|cách điều tiết giao thông của công an phường|kế hoạch xây nhà văn hóa|việc bỏ thi vào lớp 10|quy định nồng độ cồn|việc tinh giản biên chế|chủ trương chuyển đổi số ở xã|việc thu hồi đất làm khu công nghiệp|cách trả lời của Sở Giáo dục|việc khám bệnh theo giờ hẹn|dự án cáp treo|quyết định bổ nhiệm vừa rồi'.split(
    '|',
  )

const FOR = [
  'Tôi ủng hộ {m} vì lợi ích lâu dài của bà con.',
  'Theo tôi {m} là đúng, nên làm sớm hơn nữa.',
  'Mình đồng tình với {m}, ai băn khoăn thì cứ góp ý thẳng.',
  'Làm tốt lắm: {m} giúp dân đỡ vất vả nhiều.',
]

const AGAINST = [
  'Tôi phản đối {m} vì chưa hỏi ý kiến bà con.',
  'Theo tôi {m} là sai, nên dừng lại để xem xét.',
  'Mình không đồng tình với {m}, ai ủng hộ thì cho biết lý do.',
  'Làm chưa tốt: {m} khiến dân vất vả thêm nhiều.',
]

/** Agencies that decide and answer. "{a}" in the sentences is replaced by one. */
const AGENCIES =
  'Ủy ban nhân dân phường|Hội đồng nhân dân xã|Sở Y tế|Sở Xây dựng|Công an tỉnh|Tòa án khu vực|Viện kiểm sát|Chi cục Thuế|Bảo hiểm xã hội|Ban quản lý dự án|Bộ Giáo dục và Đào tạo|Quốc hội|Chính phủ|Đảng ủy xã|Mặt trận Tổ quốc phường|Trung tâm Phục vụ hành chính công'.split(
    '|',
  )

const FOR_AGENCY = [
  'Tôi tin cách làm của {a} và mong các nơi khác học theo.',
  '{a} trả lời rõ ràng, tôi hài lòng với kết quả này.',
  'Lần này {a} xử lý nhanh, đáng được khen.',
]

const AGAINST_AGENCY = [
  'Tôi không tin cách làm của {a} và mong các nơi khác đừng học theo.',
  '{a} trả lời vòng vo, tôi không hài lòng với kết quả này.',
  'Lần này {a} xử lý chậm, đáng bị phê bình.',
]

/** Sentences about the two merged provinces and their people. */
const MERGED = [
  'Từ ngày hai tỉnh về một nhà, người Kiên Giang và người An Giang làm chung một cơ quan.',
  'Người An Giang cũ hay người Kiên Giang cũ thì nay cũng là người một tỉnh.',
  'Nhiều người Kiên Giang lo đi lại xa hơn khi trung tâm hành chính đặt ở Rạch Giá hay Long Xuyên.',
  'Nhiều người An Giang lo đi lại xa hơn khi trung tâm hành chính đặt ở Rạch Giá.',
  'Dân Rạch Giá mình quen nói chuyện biển, dân Long Xuyên quen nói chuyện lúa, ngồi lại hợp lắm.',
  'Cán bộ từ Long Xuyên xuống Rạch Giá công tác được bà con giúp tìm nhà trọ.',
  'Cán bộ từ Rạch Giá lên Long Xuyên công tác được bà con giúp tìm nhà trọ.',
  'nguoi kien giang voi nguoi an giang gio la dong huong',
]

/** A sentence, the kind of difference it tests, and the people or matter it names. */
export interface FairnessSentence {
  kind: string
  about: string
  text: string
}

/** Builds all sentences: every kind of people in every sentence, every matter and agency in every stance. */
export function buildFairnessSentences(): FairnessSentence[] {
  const people = Object.entries(PEOPLE).flatMap(([kind, named]) =>
    named.flatMap((about) => SENTENCES.map((text) => ({ kind, about, text: fill(text, '{x}', about) }))),
  )
  const stances = MATTERS.flatMap((about) => [
    ...FOR.map((text) => ({ kind: 'for', about, text: fill(text, '{m}', about) })),
    ...AGAINST.map((text) => ({ kind: 'against', about, text: fill(text, '{m}', about) })),
  ])
  const agencies = AGENCIES.flatMap((about) => [
    ...FOR_AGENCY.map((text) => ({ kind: 'for an agency', about, text: fill(text, '{a}', about) })),
    ...AGAINST_AGENCY.map((text) => ({ kind: 'against an agency', about, text: fill(text, '{a}', about) })),
  ])
  const merged = MERGED.map((text) => ({ kind: 'merged provinces', about: 'An Giang, Kiên Giang', text }))
  return [...people, ...merged, ...stances, ...agencies]
}

/** Replaces a placeholder; words lose their diacritics in a sentence without any. */
function fill(sentence: string, place: string, words: string): string {
  return sentence.replace(place, stripDiacritics(sentence) === sentence ? stripDiacritics(words) : words)
}
