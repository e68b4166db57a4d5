// What is promised for money though nobody can or may sell it: a cure, and that an office lets somebody off.

import { createClausePattern } from '../shared/context/clause-pattern.ts'
import { WRITTEN_LAUGHTER } from '../shared/context/laughter.ts'
import type { CombinedOffer } from './illegal-offers.ts'

/** A warning, a complaint, a joke or a film. */
const NO_OFFER = `cảnh (?:giác|báo)|đề phòng|coi chừng|lừa|kẻ|sao lại|bức xúc|${WRITTEN_LAUGHTER}|đùa|giỡn|phim`

/** An illness that nobody may promise to cure. Most are spoken of freely, so that the words for private ones differ. */
const ILLNESS = `(?:bệnh |căn |chứng |khối )?(?:${[
  'ung thư|u (?:xơ|nang|não|tuyến)|bướu|hiv|lao phổi|động kinh|trầm cảm|parkinson|vô sinh|hiếm muộn',
  '(?:tiểu|đái tháo) đường|huyết áp|tim mạch|đột quỵ|tai biến|mỡ máu|gan nhiễm mỡ|xơ gan|suy (?:thận|tim|gan)',
  'viêm (?:gan(?: (?:siêu vi|virus))?(?: [abc])?|khớp|xoang|đa xoang|phế quản|phổi|thận|dạ dày)|sỏi (?:thận|mật)|hen|trĩ|vảy nến|dạ dày',
  'thoái hóa|thoát vị|gai cột sống|gút|gout|xương khớp|đau (?:khớp|lưng|xương)|bách bệnh',
].join('|')})`
const WHOLLY = '(?:khỏi|dứt|dứt điểm|hết|hẳn|tận gốc|lành|sạch|triệt để|luôn|hoàn toàn|được)'
/** What everybody treats at home, and honest sellers say that a syrup is good for: only a sure cure counts. */
const EVERYDAY_ILLNESS =
  '(?:bệnh |chứng )?(?:viêm (?:họng|mũi|amidan|tai|da|lợi|nướu|đường ruột)|mất ngủ|mề đay|á sừng|lang ben|hắc lào|' +
  'tiền đình|ho (?:gà|khan|đờm|có đờm|lâu ngày|kinh niên)|đau (?:nửa đầu|vai|gáy|răng)|nhiệt miệng|tê tay)'
const FOR_GOOD = '(?:khỏi|dứt|dứt điểm|khỏi hẳn|dứt hẳn|hết hẳn|tận gốc|triệt để|hoàn toàn|vĩnh viễn)'
const MEDICINE =
  '(?:thuốc tây|thuốc|insulin|hóa trị|hóa chất|xạ trị|chạy thận|mổ|phẫu thuật|viện|bệnh viện|bịnh viện|bác sĩ)'
const WITHOUT_MEDICINE =
  `(?:không|khỏi|chẳng|hết)(?: (?:cần|phải|lo|sợ|có))? (?:(?:đi|vào|vô|uống|chích|tiêm|dùng|xài|tới|gặp) )?${MEDICINE}|` +
  `(?:bỏ|ngưng|dẹp)(?: (?:hẳn|luôn|được|hết)){0,2} ${MEDICINE}`
const DOSE = '(?:thang|liệu trình|liệu|tháng|tuần|ngày|hộp|lọ|hũ|chai|gói|liều|bữa)'
/** After a word for healed: not "hết tiền", "khỏi đóng phí". */
const NO_MORE_SAID =
  '(?! (?!(?:hẳn|luôn|sạch|liền|ngay|dứt|nha|nhé|nghen|ạ|trong|sau|chỉ|với|nhờ|khi|nếu|mà|em|shop|uống|không|ib|inbox|zalo|alo|\\d+)(?!\\p{L}))\\p{L})'
/** What a cure is of, or taken for it: walls and laptops get no medicine. */
const OF_HEALTH = [
  ILLNESS,
  EVERYDAY_ILLNESS,
  MEDICINE,
  'bệnh|bịnh|uống|bôi|đắp|xoa|liệu trình|gia truyền|đông y|nam y|bài thuốc|viên|siro|cao (?:dán|lá)|đường huyết|huyết áp|men gan',
  'đau|nhức|ngứa|sưng|viêm|mụn|nám|tàn nhang|sẹo|hôi (?:nách|miệng)|rụng tóc|hói|yếu sinh lý|mất ngủ|tái phát|da liễu|nấm (?:da|móng|kẽ)',
].join('|')
const TUMOUR = '(?:khối u|u (?:gan|phổi|vú|não|hạch|nang|xơ|tuyến|dạ dày|đại tràng)|bướu)'
const SHRINKS = '(?:tan|teo|tiêu|xẹp)(?! (?:chảy|cơ|hóa|nát|vào|tiền|dùng|xài)(?!\\p{L}))'
/** A cure that is promised, of a product or a remedy. */
const PROMISED_CURE = [
  `(?:uống|đắp|ăn|dùng)<40>${TUMOUR}<30>${SHRINKS}|${TUMOUR}<40>(?:uống|đắp|ăn|dùng)<30>${SHRINKS}`,
  // Who is in treatment is to stop it.
  'đang (?:\\p{L}+ )?(?:xạ trị|hóa trị|hóa chất|chạy thận|insulin)(?: (?:thì|là|cứ)){0,2} (?:ngưng|dừng|bỏ)(?! (?:hút|rượu|bia|ăn)(?!\\p{L}))',
  `(?:trị|chữa|điều trị|đặc trị)(?: ${WHOLLY}){1,3}(?: (?:được|cả|các|mọi|cho))?<20>${ILLNESS}`,
  `(?:bao|cam kết|đảm bảo|bảo đảm) (?:là )?(?:trị |chữa )?${WHOLLY}(?: ${WHOLLY})?<20>(?:${ILLNESS}|${EVERYDAY_ILLNESS})`,
  `(?:trị|chữa|điều trị|đặc trị) ${FOR_GOOD}(?: (?:được|cả|các|mọi|cho))?<20>${EVERYDAY_ILLNESS}`,
  `(?:đẩy lùi|đánh bay|xóa sổ|tiêu diệt|diệt sạch|đặc trị) ${ILLNESS}`,
  `(?:uống|ăn|dùng|xài|ngâm|bôi|đắp|xoa)(?: [\\p{L}\\d]+){0,3} (?:là |thì )?(?:hết|khỏi|dứt|sạch|lành)(?: (?:hẳn|luôn|sạch|dứt))? ${ILLNESS}`,
  `${ILLNESS}<60>\\d+ ${DOSE}(?: (?:là|thì|đã))?(?: ${WHOLLY}){1,3}`,
  `${ILLNESS}<60>(?:${WITHOUT_MEDICINE}|không khỏi (?:là |thì |xin |em |shop )?(?:hoàn|trả|đền|không|khỏi))`,
  `(?:đường huyết|huyết áp|men gan)(?: \\p{L}+){0,2}? (?:về|xuống)(?: (?:lại|mức|ngưỡng)){0,2} bình thường<30>(?:${WITHOUT_MEDICINE})`,
  `(?:trị|chữa|khỏi|hết|dứt)(?: ${WHOLLY}){0,3},? không (?:lo |sợ |bao giờ |hề |bị )?tái phát`,
  `(?:bệnh|bịnh) (?:gì|nào|chi) cũng (?:(?:uống|dùng|xài) )?(?:(?:khỏi|hết|lành)${NO_MORE_SAID}|(?:trị|chữa|uống|dùng|xài) được)`,
  '(?:cam kết|bao|đảm bảo|bảo đảm) (?:là )?(?:trị |chữa )?khỏi(?: (?:hẳn|bệnh|hoàn toàn|dứt điểm)){0,2}(?: 100 ?%| trăm phần trăm|(?= ?,? không khỏi))',
  `(?:cam kết|bao|đảm bảo)<30>(?:đường huyết|huyết áp|men gan)(?: \\p{L}+){0,2}? (?:về|xuống)`,
]
/** A lower price, and not fewer patients or fees. */
const DISCOUNT =
  'giảm (?:giá )?\\d+ ?%(?! (?:cơn|nguy|ca|số|tỷ|tỉ|người|triệu|biến|viện phí|chi phí|học phí|lệ phí|thuế|đau|mỡ|đường))'
/** Somebody sells it and may be asked. */
const SELLER =
  'inbox|ib|zalo|alo|ship|freeship|chốt|order|đặt (?:hàng|mua|(?:qua|chỗ|bên) (?:em|mình|tui|tôi|cháu|shop))|' +
  'hoàn tiền|không (?:khỏi|hết) không (?:lấy|tính)|' +
  'ai (?:cần|mua|lấy|muốn)|nhắn (?:em|mình|tui|cháu|con|shop)|(?:gọi|liên hệ|lh)(?: \\p{L}+){0,2} \\d|giá (?:chỉ )?\\d|' +
  `giảm (?:giá|còn|sốc)|${DISCOUNT}|khuyến mãi|ưu đãi|` +
  '(?:em|mình|tui|tôi|cháu|con)(?: (?:xin|dám|cũng|sẽ)){0,2} (?:bảo đảm|đảm bảo|cam đoan|cam kết)|' +
  `\\d{1,4} ?(?:k|tr|triệu|củ|ngàn|nghìn)\\d{0,3}(?: ?\\/| một| 1| mỗi)? ?(?:${DOSE}|ký|kg|lít|cân)`
const GOODS = [
  'thuốc|bài thuốc|cao|viên|sâm|đông trùng|nấm|tinh dầu|dầu|men|lá|cốt|rượu|nước|trà',
  'yến|siro|sữa|hạt|bột|tinh bột|ngũ cốc|bánh|mật ong|thực phẩm|gạo',
].join('|')
const WRITERS_GOODS = [
  `(?:${GOODS})(?: (?!của)\\p{L}+){0,3} (?:nhà|bên|của|do) (?:em|mình|tui|tôi|cháu|con|shop)`,
  '(?:em|mình|tui|cháu|shop|bên em|nhà em|nhà mình|nhà tui|nhà cháu)' +
    ' (?:có|còn|bán|chuyên|nhận|đang có|mới về|nấu|ngâm|bào chế)',
  'gia truyền|liệu trình|cam kết',
].join('|')
/** Advice of a doctor, news, a question, or a story of what a hospital did. */
const NO_CURE_OFFER = [
  NO_OFFER,
  'cẩn (?:thận|trọng)|bịp|xạo|nổ (?:quá|vừa)|chém gió|quảng cáo|rao|phốt|bị (?:phạt|bắt|xử)|vi phạm',
  'sao (?:để|cứ)|(?:không|chẳng|chưa)(?: thấy)? ai (?:xử|quản|phạt|dẹp)|nghe lời|nhập viện|giận|bọn|lũ|mụ',
  'họ (?:nói|bảo|hứa)|tiền mất|mất tiền|làm gì có|tin (?:được|nổi|gì)',
  '(?:đừng|chớ|không nên|đâu)(?: \\p{L}+){0,2} (?:tin|mua|nghe|uống|ham)',
  'bác sĩ (?:dặn|khuyên|bảo|nói|cho biết|giải thích)|tuyên truyền|tập huấn|niêm yết|bảo hiểm y tế',
  '(?:không|chưa|chẳng|khó)(?: (?:thể|có thể|ai))? (?:trị|chữa|điều trị)',
  '(?<!(?:không|khỏi|chẳng|chả|hết|hổng|hông|đâu|cần) )(?:phải|nên|nhớ) (?:uống|đi khám|khám|tái khám|tiêm)',
  'có (?:đúng|thật)|thật (?:không|hông)|đúng không|cho hỏi|(?:ai|có ai)(?: \\p{L}+){0,6} (?:chưa|không|hông)\\?',
  '(?:ở|tại|nhờ) (?:bệnh viện|bác sĩ|khoa|viện)',
  '(?:cảm ơn|cám ơn|biết ơn|mang ơn)(?: \\p{L}+){0,3} (?:bác sĩ|y tá|bệnh viện|khoa)',
  '(?:hái|chỉ|nhổ) cho|(?<!(?:khỏi|hết) )không lấy tiền',
  'quyên góp|hoàn cảnh|giúp đỡ|mạnh thường quân|cho (?:chó|mèo|heo|thú cưng|gia súc|gia cầm|vật nuôi)',
  'sửa (?:chữa )?(?:máy|xe|laptop|điện thoại|ti ?vi|tủ lạnh|điều hòa|quạt)|chống (?:thấm|dột)',
].join('|')

/** What the health service does, which may heal the illness, or a talk of it. */
const HEALTH_SERVICE = createClausePattern(
  '(?:trạm|tuyến|trung tâm|sở|bộ|phòng|ngành|cơ sở) y tế|bệnh viện|chương trình (?:chống|phòng|quốc gia|mục tiêu)|phác đồ|' +
    'hội (?:thảo|nghị)|tọa đàm|arv|methadone|kháng virus|phát thuốc|cấp thuốc',
)
/** Goods of a private seller, or a promise that no health service makes. */
const SOLD_AFTER_ALL = createClausePattern(
  `${WRITERS_GOODS}|(?:bao|đảm bảo)(?: \\p{L}+){0,3} (?:khỏi|hết|hoàn tiền|\\d)|hoàn tiền|${WITHOUT_MEDICINE}|` +
    '(?:đặt|mua|order|chốt|lấy)(?: hàng)? (?:qua|ở|chỗ|của|bên|nhanh|ngay|\\d)|' +
    `${DISCOUNT}|` +
    '\\d ?(?:k|tr|triệu|củ|ngàn|nghìn)(?: ?\\/| một| 1| mỗi)? ?(?:hộp|lọ|hũ|chai|gói|liệu trình|thang)|viên uống|thực phẩm chức năng|ship',
)

/** What an office imposes or decides, and nobody may buy off. */
const PENALTY = [
  'đoàn (?:kiểm tra|thanh tra)|thanh tra|phạt nguội|nồng độ cồn|biên bản|cưỡng chế|tại ngoại|lỗi gì',
  '(?:giữ|giam|tạm giữ|thu|tước|treo|lấy|rút)(?: lại)? (?:mất )?(?:xe|bằng|gplx|giấy tờ|phương tiện|hàng)',
  'bị (?:phạt|bắt|tạm giữ|tạm giam|kiểm tra|thanh tra|xử lý|lập biên bản|dính|khởi tố|triệu tập)',
  '(?:dính|sắp bị|bị) (?:lỗi|phạt|thanh tra|nồng độ)|(?:lỗi|quyết định|tiền) (?:phạt|vi phạm)',
  '(?:xe|bằng|bằng lái|giấy tờ|hàng) (?:đang |mới )?bị (?:giữ|giam|tạm giữ|thu|tước)',
  'nghĩa vụ(?: quân sự)?|giấy gọi|mức án|án (?:treo|phạt)',
].join('|')
const GETS_OUT =
  '(?:lo|xin|gỡ|cứu|rút|chạy|lấy|xử lý|giải quyết|can thiệp|nói giúp|nói giùm|bảo lãnh|lo lót)(?: (?:xe|bằng|lỗi|giùm|dùm|giúp|hộ|lại|phạt|nhanh|gọn)){0,3}' +
  ' (?:được|hết|cho|êm|ra|xong|luôn|gọn)'
/** Somebody near to the writer, or the writer, has the influence. */
const WRITERS_LINK =
  '(?:chồng|vợ|ba|bố|cha|cậu|chú|bác|anh(?: trai| rể| họ)?|em (?:trai|rể|gái)|dượng|con trai|ông xã|bạn|người nhà) (?:của )?(?:em|mình|tui|tôi|cháu|con)|' +
  '(?:em|mình|tui|tôi|bên em) (?:có )?(?:quen|mối|người (?:quen|nhà|trong|ở|bên)|tay trong|quan hệ)|' +
  '(?:có|nhờ) (?:người|mối|tay) (?:quen|nhà|trong|bên)|(?:em|mình|tui) (?:lo|gỡ|xin|rút|chạy)(?: (?:giùm|giúp|hộ|dùm))?'
const INVITES =
  '(?:ib|inbox|nhắn|alo|zalo|liên hệ|lh|gọi|ới|tìm|hú)(?: (?:tin|riêng|ngay|liền|qua|cho|với|số)){0,2} (?:em|mình|tui|tôi|anh|chị)|nhắn riêng|ib|inbox|zalo em'
/** It is paid for, or somebody inside does it. */
const PAID_OR_INSIDE =
  '(?<!miễn )(?:phí|giá|chi phí)|cà phê|cafe|bồi dưỡng|lót|\\d ?(?:k|tr|triệu|củ)|vài (?:triệu|trăm|củ)|quen|csgt|cảnh sát|giao thông|công an|' +
  '(?:làm|công tác|trực|đứng)(?: \\p{L}+){0,2} (?:đó|trong|chốt|đội|bên)|(?:có|nhờ) (?:mối|người|tay)'
/** News, or help that the law allows. */
const NO_INFLUENCE_OFFER = [
  NO_OFFER,
  'tố (?:giác|cáo)|trình báo|đối tượng|đừng(?! (?:lo|ngại))|kể cho nghe|kinh nghiệm|nghe (?:nói|đồn)|tự xưng|mạo danh',
  'luật sư|khiếu nại|cổng dịch vụ|dịch vụ công|hướng dẫn|(?:nộp|đóng) phạt|mẫu đơn|đúng quy định|kho bạc',
  '(?:đề nghị|yêu cầu|mong|xin|kính đề nghị)(?: \\p{L}+){0,5}' +
    ' (?:làm rõ|xác minh|kiểm tra|vào cuộc|xử lý|điều tra|giải trình|thanh tra|trả lời)',
  'làm rõ (?:vụ|việc)|sao mà|báo công an',
].join('|')

/** Promises that count only with others. */
export const SOLD_PROMISES: readonly CombinedOffer[] = [
  {
    trade: 'influence',
    wording: createClausePattern(GETS_OUT),
    others: [
      createClausePattern(PENALTY),
      createClausePattern(WRITERS_LINK),
      createClausePattern(INVITES),
      createClausePattern(PAID_OR_INSIDE),
    ],
    refusals: createClausePattern(NO_INFLUENCE_OFFER),
  },
  {
    trade: 'cure',
    wording: createClausePattern(...PROMISED_CURE.map((promise) => `(?:${promise})(?:<40>(?:${WITHOUT_MEDICINE}))?`)),
    others: [createClausePattern(`${SELLER}|${WRITERS_GOODS}`), createClausePattern(OF_HEALTH)],
    refusals: createClausePattern(NO_CURE_OFFER),
    lawful: HEALTH_SERVICE,
    unlawful: SOLD_AFTER_ALL,
  },
]
