// Names of crimes and corrupt acts, each phrased as something that a person does.

import type { AnalyzedText } from '../../../../text/analyzed-text.ts'
import { createIncrementalRegExp } from '../../../../text/incremental-regexp.ts'
import { createClausePattern } from '../clause-pattern.ts'

const PUBLIC_MONEY =
  'công quỹ|ngân sách|trợ cấp|quỹ \\p{L}+|(?:tiền|gạo|hàng|quà)(?: của)? (?:dân|hội|quỹ|hỗ trợ|cứu trợ|trợ cấp|' +
  'tiết kiệm|công đức|từ thiện|chính sách|đền bù|ăn|bán trú|sữa|dự án|công trình|vay|cọc|hụi|học phí|hộ nghèo|' +
  'người \\p{L}+|ủng hộ|quyên góp|lũ|mặt trận|đoàn phí|bà con|bệnh nhân|học sinh|phụ huynh|khách)'
const BRIBE =
  'hối lộ|đút lót|lót tay|phong bì|lại quả|mãi lộ|chung chi|bôi trơn|bảo kê|hoa hồng (?:từ|của|ngầm)|' +
  'tiền chạy \\p{L}+'
const AMOUNT =
  '(?:\\d[\\d.,]*|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười(?: (?:một|hai|ba|bốn|lăm|sáu|bảy|tám|chín|mấy))?|mấy|vài|cả|hàng|gần|hơn) ?(?:triệu|tỷ|ngàn|nghìn|củ|tr|cây|chục|trăm)'
const WEAK =
  'học sinh|học trò|con nít|bọn trẻ|trẻ|người|các (?:cháu|bé)|mấy (?:bé|đứa nhỏ)|cháu bé|bé gái|bệnh nhân|người (?:dân|già)|dân|' +
  'nữ \\p{L}+|học trò nữ'
const BAD_GOODS =
  'hàng trắng|(?:hàng|thuốc|sữa|rượu|vàng|xăng|phân bón|tiền|bằng|mỹ phẩm) (?:giả(?! bộ| vờ| đò)|nhái|lậu|cấm|dởm|dỏm|non)|' +
  '(?:hàng|thịt|cá|bánh|heo|gà|thực phẩm|thuốc|sữa) (?:thối|bẩn|bệnh|hết hạn|hết date|ôi|chết)|(?:gỗ|cát|pháo) lậu|' +
  'ma túy|thuốc lắc|vũ khí'
const SECRET_GOODS =
  'đất (?:công|của dân|nghĩa trang|rừng)|(?:tài liệu|hồ sơ|thông tin) (?:thầu|đấu|mật|bệnh|khách|của dân)|con dấu|' +
  'dấu công chứng|chữ ký|đề|điểm|bằng|chức|ghế|suất|độ|vắc xin|thuốc bảo hiểm|(?:hàng|gạo) cứu trợ'
const CROOKS =
  'lâm tặc|cát tặc|đầu nậu|cò|nhà thầu|doanh nghiệp|giang hồ|xã hội đen|bọn|đám|tội phạm|công ty|chủ|nhà xuất bản'

const CONTRACTORS = '(?:(?:nhà|chủ|bên|đám|mấy) )?(?:thầu|thi công|doanh nghiệp|chủ xe|chủ quán)'
const WORKS = '(?:công trình|gói thầu|dự án)'
const PERCENTAGE = '(?:\\d{1,2} ?%|\\d{1,2} phần trăm|(?:mười|(?:hai|ba|bốn|năm) (?:mươi|chục)) phần trăm|phần trăm)'
/** Between who gives and the share: not how far the works are. */
const GIVES = '(?: (?!(?:đạt|hoàn|xong|làm|tiến|vượt|còn|giảm|tăng|chỉ)(?!\\p{L}))\\p{L}+){0,2}'
/** Not how far the works are, nor what a contract or a law gives. */
const NO_WAGE =
  '(?! (?:tiến độ|khối lượng|kế hoạch|vốn|hạng mục|trong (?:tuần|tháng|quý|năm)|' +
  '(?:\\p{L}+ )?(?:hoàn thành|bàn giao|đạt))(?!\\p{L}))' +
  '(?!<40>(?:lương|tiền công|tạm ứng|bảo hành|đặt cọc|hợp đồng|thuế|bảo hiểm|cổ phần|hoa hồng môi giới))'

/** Matches a crime or corrupt act phrased as done by somebody. */
export const CRIME_ACTS = createClausePattern(
  // Crimes by name
  'trốn (?:đóng )?bảo hiểm|bỏ túi (?:riêng|tiền)|nhét giẻ|ép (?:cung|ký)|' +
    '(?:nhuộm|trộn|(?<!phê )pha|tẩm|ngâm)(?: \\p{L}+)? (?:hóa chất|hàn the|formol|corticoid|tạp chất|chất cấm|thuốc tẩy)|' +
    'chở người chui|xả thải (?:thẳng|trực tiếp|lén|trộm|ra)|tham ô|tham nhũng|biển thủ|thụt két|rút ruột|xà xẻo|' +
    'bớt xén|hối lộ|đút lót|chia chác|đút túi|thông thầu|vòi (?:vĩnh|tiền)|moi tiền|làm giả \\p{L}+|' +
    'nhận tiền (?:sửa|chạy|nâng|bỏ qua|làm ngơ|bao che|lo)|(?:bảo kê|bao che|tiếp tay) cho \\p{L}+|tống tiền|' +
    'cưỡng đoạt|chiếm đoạt|trốn thuế|rửa tiền|buôn lậu|lừa (?:đảo|gạt|bán|lấy|tiền)|trộm cắp|móc túi|dâm ô|' +
    '(?:hiếp|cưỡng) (?:dâm|hiếp|bức)|hãm hiếp|xâm hại|gạ tình|sàm sỡ|quấy rối|mua dâm|(?:chứa|môi giới) mại dâm|' +
    'giết người|tra tấn|bức cung|bắt cóc|cho vay nặng lãi|(?:tổ chức )?đánh bạc|chứa bạc|ghi đề|gian lận|' +
    'toàn hàng giả',
  'ăn (?:chặn|xén|trộm|cắp|cướp|hối lộ|quỵt)|' +
    'ăn bớt (?:tiền|vật|xi măng|sắt|gạo|khẩu phần|sữa|công|suất|chế độ|quà)|(?:giật|ôm|vỡ) hụi|' +
    'quỵt (?:nợ|lương|tiền)|(?:kê|khai|lập|nâng|chi|thu|ký|quyết toán) khống|(?:sửa|nâng|bán) điểm|' +
    'cướp (?:đất|nhà|trắng)|(?:chạy|mua|bán) (?:chức|quyền|án|ghế|điểm)|phá (?:nát )?rừng|' +
    '(?:hút|múc|khai thác) cát(?: \\p{L}+)? (?:lậu|trộm|trái phép)|(?:xả|đổ|chôn)(?: \\p{L}+){0,3} (?:trộm|lén)|' +
    'ăn (?:tiền )?của (?:dân|bà con|nhà nước) (?:cho|rồi|hoài|riết|miết|lắm|nhiều|quen|để|suốt|không biết)|' +
    'siết nợ|ăn tiền (?:mới|rồi|để|nên)|(?:trộm|chôm|bớt) (?:sữa|thịt|gạo|thuốc|xăng|tiền|đồ)(?: \\p{L}+){0,6} (?:về|đem|bán)|nhét(?: \\p{L}+){1,6} cho(?: \\p{L}+){1,7} (?:là|mới|để) (?:qua|được|cho|ký)',
  // Taking money
  '(?:lấy|ăn|ẵm|chia|bỏ túi|cuỗm|ém|bòn|vét|nuốt|xài|tiêu|cắt|bớt|giữ|bán|rút)' +
    `(?: (?:hết|sạch|xén|rút|trộm|nhau|cả|riêng|lại|trọn|số)){1,3} (?:${PUBLIC_MONEY})|` +
    `(?:ăn|ẵm|bán|chiếm dụng|tuồn|chia nhau|bỏ túi|ôm|cuỗm|đớp|xơi|bòn rút|vét) (?:${PUBLIC_MONEY})|` +
    `(?:lấy|rút) (?:${PUBLIC_MONEY})(?: \\p{L}+){0,3} (?:đi|để|mua|xây|xài|chia|trả nợ|đánh bạc|cho vay)`,
  `(?:nhận|ăn|đòi|lấy|thu|vòi|đưa)(?: (?:tiền|của|\\p{L}+)){0,2}? (?:${BRIBE})`,
  // A share of what is built or bought
  `(?:nhận|ăn|đòi|lấy|vòi|cắt|xơi)(?: (?:của|từ|luôn|riêng|tiền|lại)){0,2} ${CONTRACTORS}${GIVES} ${PERCENTAGE}${NO_WAGE}|` +
    '(?:(?:nhận|lấy|đòi)(?: (?:luôn|riêng|tiền|lại))? (?:của|từ)|(?:ăn|vòi|cắt|xơi)(?: (?:của|từ|luôn|riêng|tiền|lại)){0,2})' +
    ` (?:(?:mỗi|các|từng|mọi) )?${WORKS}${GIVES} ${PERCENTAGE}${NO_WAGE}|` +
    // Fewer works may be right.
    `(?:nhận|ăn|đòi|vòi|cắt(?! ${PERCENTAGE} (?:các )?${WORKS})|xơi)(?: (?:của|từ|luôn|riêng|tiền|lại)){0,2} ${PERCENTAGE}(?: (?:của|từ|trên|giá trị)){0,2} (?:(?:mỗi|các|từng|mọi) )?(?:${CONTRACTORS}|${WORKS})${NO_WAGE}`,
  `(?:không|ko|chưa|thiếu|hổng)(?: (?:có|đưa|bỏ|kẹp|chung|lo|nộp|biết|đủ|tiền)){0,2} (?:${BRIBE})(?: ${AMOUNT})?,? (?:là|thì|nó|ổng|bả) ` +
    '(?:không|ko|chưa|chẳng|hổng|đừng hòng|khỏi|bắt|để)(?: \\p{L}+){0,2}? (?:mổ|khám|ký|duyệt|làm|giải quyết|cấp|cho|chữa|đỡ|nhận|tiêm|xét|chờ|đợi|nằm)',
  `(?:nhận|đòi|lấy|vòi|moi|cầm|ngậm|ăn|đớp)(?: \\p{L}+){0,4}? (?:${AMOUNT})<30>(?:mới|để|rồi|xong) (?:chịu |cho |được )?` +
    '(?:ký|đưa|làm|đo|chứng|xác nhận|duyệt|cấp|giải quyết|bỏ qua|chạy|lo|nâng|tha|trốn|bỏ trốn|biến mất)',
  `(?:giật|quỵt|xù|ôm|cuỗm|lừa|chiếm|gạt|bỏ túi|đút túi|nuốt)(?: \\p{L}+){0,3}? (?:${AMOUNT})|` +
    '(?:ôm|cuỗm)(?: \\p{L}+){0,5} (?:bỏ trốn|trốn|biến mất|chạy|chuồn)|' +
    'gạt (?:bà con|khách|dân)|lừa (?:sạch|hết|hàng|cả (?!đấy|đó|mà)\\p{L}+|nhiều|bà con|khách|dân|\\p{L}+ \\p{L}+ (?:ký|vay|mua|góp|nộp|đóng|chuyển))',
  // Goods, papers, people
  `(?:bán|chở|vận chuyển|tàng trữ|buôn|tuồn|sản xuất|tiêu thụ)(?: \\p{L}+){0,2}? (?:${BAD_GOODS})|` +
    `bán(?: hết| rẻ| chui)? (?:${SECRET_GOODS})|` +
    'bán (?:một|1)(?: \\p{L}+){1,4} cho (?:hai|ba|nhiều|\\d+) (?:người|khách)|' +
    'tuồn(?: \\p{L}+){1,4} (?:ra|cho|về|qua) \\p{L}+|lấy(?: \\p{L}+){1,3} (?:đem |đi )?bán ra (?:ngoài|chợ)',
  '(?:dùng|xài|mua|thuê|làm)(?: \\p{L}+){0,2}?' +
    ' (?:bằng(?: \\p{L}+){0,2}|bác sĩ|hồ sơ|giấy tờ|chữ ký|con dấu|chứng (?:từ|chỉ)|hóa đơn|tem) (?:giả|dỏm|khống)|' +
    '(?:lập|làm) (?:\\p{L}+ )?(?:hồ sơ|chứng từ|hóa đơn|danh sách|hợp đồng) khống|làm (?:giấy|sổ sách|sổ) giả|' +
    'giả (?:mạo )?(?:chữ ký|hồ sơ)|sửa (?:date|hạn|hồ sơ|sổ|bệnh án)',
  '(?:đánh|tát|đập|nhốt|hành hạ|bạo hành|sờ soạng|sờ mó|gạ gẫm|bỏ đói)' +
    `(?: (?:đập|bầm|tím|dã|man|chửi|các|mấy|nhiều|cả|thô|bạo)){0,3} (?:${WEAK})`,
  '(?<!đi )(?:đốt|đập phá|phá nát) (?:nhà|xe|quán|ghe|chợ|kho)(?: \\p{L}+){0,2}|(?:đốt|phá) (?:rẫy|vườn|ruộng) (?:nhà|của)|' +
    '(?:trộm|chôm|cướp|giật)(?: (?:hết|mấy|một|hai|ba|\\d{1,2}|con|cái|chiếc|bầy)){0,3} (?:xe|tiền|chó|gà|vịt|heo|vàng|đồ|điện thoại|túi|bò)(?: \\p{L}+){0,2}|' +
    '(?:chữa|mổ|tiêm|tông) chết \\p{L}+|đầu độc|hãm hại',
  '(?:bắt tay|ăn chia|đi đêm|thông đồng|cấu kết|câu kết|móc (?:nối|ngoặc)|bao che|tiếp tay|bảo kê)' +
    `(?: (?:với|cho|cùng|để))? (?:${CROOKS})|` +
    // With anybody, these are no fair dealings.
    '(?:thông đồng|móc ngoặc|cấu kết|câu kết) (?:với|cùng) \\p{L}+(?: \\p{L}+)?|' +
    'ăn chia (?:với|cùng) (?!(?:bà con|nhau|xã viên|nông dân|anh em|dân)(?!\\p{L}))\\p{L}+(?: \\p{L}+)?(?! (?:theo )?(?:tỷ|tỉ) lệ)|' +
    '(?:chia|cấp|bán|giao|cắt)(?: \\p{L}+){0,2} đất (?:công|đấu giá|tái định cư|dự án|quỹ hai)(?: \\p{L}+){0,3} cho (?:(?:con|cháu|em|anh|chị) (?:ruột|rể|dâu|vợ|trai|gái|họ|mình)|người nhà|họ hàng|vợ|chồng)',
)

const KIN = '(?:con (?:rể|trai|gái|dâu|ruột)|vợ|chồng|em (?:vợ|rể|ruột|trai|gái)|cháu|người nhà|sui gia|bồ)'
/** What is let through, at a price. */
const LETS =
  '(?:mở (?:cổng|cửa|barie|chốt)|cho (?:xe|ghe|tàu|đoàn xe|chúng|bọn nó|nó)(?: \\p{L}+){0,4} (?:qua|đi|chạy|vào|vô|ra)|thả (?:xe|người|ghe)|' +
  'ngó lơ|làm ngơ|nhắm mắt|bỏ qua|bật đèn xanh)'
const EACH = '(?:mỗi|một|từng|cứ) (?:xe|chuyến|ghe|tàu|lượt|đêm|hồ sơ|bộ|chữ ký|con dấu|suất|khối|vụ|người|ca)'
/** What somebody buys who kept public money. */
const BOUGHT =
  '(?:sửa|xây|mua|sắm|tậu|đổi|cất|lên đời)(?: (?:cái|con|chiếc|lại|luôn|mới|thêm|được|căn|miếng|cho|thằng|đứa|vợ|con)){0,3} (?:nhà|cổng|cửa|xe|đất|điện thoại|vàng|tivi|vườn|ô tô|máy)'

/** The writer or the family: what somebody says of the own loss is a complaint. */
const WRITERS = '(?:tôi|tui|em|mình|tao|tớ|chúng tôi|nhà tôi)'
const UNLESS_WRITERS = `(?!(?: [\\p{L}\\d]+){0,4} ${WRITERS}(?!\\p{L}))`
const FLED = '(?:bỏ (?:chạy|trốn|mặc)|(?:chạy|phóng|trốn|chuồn|lủi) (?:mất|luôn|thẳng)|trốn khỏi hiện trường)'
/** What is shared out by the head, of which somebody keeps a part. */
const SHARE = '(?:suất|hộ|cháu|bé|khẩu|đầu (?:người|học sinh)|em|học sinh|bữa|phần)'
/** Whose rest is openly kept for all. */
const KEPT_FOR_ALL = '(?!<40>(?:để|cho|làm quỹ|góp|hoàn lại|theo|thống nhất|bảo hiểm|công đoàn|trả lại|biên lai))'

/** What is left of a sum or of goods, before somebody keeps it. */
const LEFT_BEFORE =
  '(?<=(?:phần|số|tiền|gạo|quà)(?: \\p{L}+){0,2} (?:còn lại|dư|thừa|chênh|chênh lệch)(?: (?:thì|là|đâu|\\p{L}+ ấy|\\p{L}+ ta|ổng|bả|hắn|nó|ông|bà|cô|anh|chị|\\p{L}{1,7})){1,4} )'

/**
 * Returns the source of words and what is looked for before them. The words are named first: otherwise every word of a
 * draft is looked back from.
 */
const lookBackFrom = (words: string, before: string) => `(?=${words})${before}(?:${words})`

/**
 * Crimes and corrupt acts that are said by what happens in them: somebody is run over and left, a deposit is taken
 * for goods that never come, each that is let through has a price, land is put in the name of a relative. The model
 * knows few of them.
 */
export const DESCRIBED_ACTS = createClausePattern(
  // Hit and run
  `${lookBackFrom('tông|đụng|cán|húc|ủi|quẹt|quệt|(?:gạt|đâm|va)(?= (?:té|ngã|trúng|phải))', '(?<!bị (?:\\p{L}+ ){0,4})')}${UNLESS_WRITERS}` +
    `(?: (?!(?:chó|mèo|gà|vịt|heo|lợn|bò|trâu|dê)(?!\\p{L}))[\\p{L}\\d]+){1,6},? (?:rồi|xong|mà|thì|là) (?:\\p{L}+ )?${FLED}`,
  // Money taken for goods that never come
  `(?:nhận|lấy|ôm|gom|cầm)(?: (?:tiền|đủ|hết|xong)){0,2} (?:đặt )?cọc${UNLESS_WRITERS}(?: \\p{L}+){0,4},? (?:rồi|xong|là)(?: \\p{L}+)?` +
    ' (?:chặn|khóa máy|khóa số|tắt máy|biến mất|lặn|bốc hơi|cắt liên lạc|cao chạy)',
  // A part of each share
  `(?:bớt|cắt|xén|giữ lại|ăn)(?: (?:lại|bớt|xén|của|đi)){0,2} (?:(?:mỗi|từng) ${SHARE}(?: \\p{L}+){0,2}? (?:${AMOUNT})|(?:${AMOUNT})(?: (?:trên|ở|của))? (?:mỗi|từng) ${SHARE})${KEPT_FOR_ALL}|` +
    `(?:mỗi|từng) ${SHARE}(?: \\p{L}+){0,2} (?:bớt|cắt|xén|ăn)(?: (?:lại|bớt|xén|mất|đi)){0,2} (?:${AMOUNT})${KEPT_FOR_ALL}|` +
    'được chia(?: (?:phần|chác|tiền|hoa hồng|nữa)){0,2} (?:nên|mới)(?: \\p{L}+){0,2} (?:ký|duyệt|làm ngơ|im|lờ|bỏ qua)',
  `${LETS}<40>${EACH}(?: (?:là|thì|chung|nộp|đưa|lấy|thu|cỡ))? (?:${AMOUNT})`,
  `${lookBackFrom('giữ|lấy|xài|cầm|ém|ôm', LEFT_BEFORE)}(?: (?:hết|luôn|riêng|lấy))?<12>${BOUGHT}(?!(?: \\p{L}+){0,3} (?:trường|lớp|xóm|thôn|hội|bà con|các cháu|dân))`,
  `${lookBackFrom('sang tên|đứng tên|làm giấy|cấp sổ|làm sổ|hợp thức|chuyển|cắt|chia', '(?<=đất (?:công|công điền|xã|tập thể|nghĩa trang|rừng|dự án|quỹ hai)[^.!?\\n]{0,50} )')}<20>${KIN}`,
  '(?:ăn|xơi|cưa|gặm|đớp|hưởng)(?: (?:trọn|luôn|hết|đủ|tới|đứt|cỡ|ít nhất)){0,2} ' +
    `${PERCENTAGE} (?:từ|ngay|trên|của)(?: (?:khi|lúc|hồi|ngày|tiền|giá|mỗi))? (?:ký|hợp đồng|duyệt|gói|công trình|chia|đấu thầu|trúng thầu|nghiệm thu|lúc ký)`,
  `(?:đứng sau|giật dây|chủ mưu|cầm đầu)(?: (?:mọi|cả|hết|cái|toàn bộ|tất cả))? (?:vụ (?:này|đó|ấy|lừa|trộm|ăn|cướp|bán)|đường dây (?!(?:nóng|giúp|hỗ trợ|thiện|từ thiện|hiến)(?!\\p{L})))(?: \\p{L}+){0,2}`,
  'cân (?:gian|điêu)(?: (?:của|cho|hết|với))? (?:bà con|khách|dân)|cân (?:gian|điêu)(?: \\p{L}+){0,2} (?:suốt|quanh năm|(?:mấy|hai|ba|bốn|\\d) (?:vụ|năm|mùa))|lận(?: của)? (?:bà con|khách|dân)<20>(?:ký|cân|tạ|bao)',
  `${lookBackFrom('toàn|đều|là|chính', '(?<=bằng(?: cấp| đại học| cấp ba| cấp 3| thạc sĩ| tại chức)?[^.!?\\n]{1,50} )')}(?: (?:là|đi|đồ|bằng|hàng)){0,2} ` +
    '(?:mua(?= ?(?:$|[,.!?;…\\n]|(?:ở|tại|của|trên|qua|từ|giá|ngoài|trong|hết|đó|đấy|chứ|chớ|cả|nốt|mấy|với|bằng)(?!\\p{L})))|giả|dỏm|rởm)(?! (?:cũng|thì|hay|nếu))',
  '(?:bẻ|cạy) (?:khóa|cửa|két)(?: (?:mấy|hết|từng|cả|vô|vào|nhiều)){0,2} (?:nhà|xe|tiệm|kho|chùa|quán|phòng)(?! (?:\\p{L}+ )?(?:giùm|giúp|dùm|hộ))',
  'ăn (?:quen|tạp|bạo|dày|dầy)(?: (?:tay|rồi|lắm|quá|ra)){0,2},?<14>(?:có giá (?:hết|cả|sẵn|đó|rồi)|cũng có giá|đúng giá|cứ tiền|có tiền|phong bì)',
)

/** Who gets such a price, or where. */
const OFFICE_WORDS =
  '(?:quản lý|địa chính|đăng ký|phòng|cán bộ|công an|thuế|hải quan|kiểm lâm|đăng kiểm|giám định|y tế|hiệu trưởng|chủ tịch|bí thư|trưởng|phó|' +
  'một cửa|tư pháp|thanh tra|sếp|chợ|đội|xã|phường|huyện)'
/** A price for what an office gives, after the one who gets it: "phải đưa anh … địa chính 3 triệu mới có sổ". */
export const PAYEE_THEN_SUM = createClausePattern(
  `phải (?:đưa|dúi|chung|lót|nhét|kẹp|biếu)(?: (?:tận tay|vào tay|riêng|cho|trước)){0,2}(?=(?: \\p{L}+){0,6}? ${OFFICE_WORDS}(?!\\p{L}))(?: \\p{L}+){2,7}? (?:${AMOUNT})` +
    '<30>(?:mới|thì|để|rồi)(?: \\p{L}+){0,5}? (?:được|có|lại|qua|ký|cấp|duyệt|nhận|làm|xong|yên|cho)',
)
/** The same before the one who gets it: "muốn có sổ thì 3 triệu đưa tận tay anh …". */
export const SUM_THEN_PAYEE = createClausePattern(
  `(?:muốn|để|cho)(?: [\\p{L}\\d]+){1,9}?,? (?:thì|là|phải)(?: (?:phải|cứ|có|lo|chung|bỏ|chạy|tốn|mất|đủ|trăm|cả|gần)){0,2} (?:\\d[\\d.,]*|\\p{L}+(?: (?:chục|mươi|trăm))?) ?(?:triệu|củ|tr|cây|tỷ),?<12>` +
    '(?:đưa|dúi|chung|nộp|gửi|gởi|nhét|chồng|trao)(?: (?:tận|vào|vô|riêng|kín|thẳng|cho|tay|tiền|bì thư)){0,3}',
)

/** What a school may not do. A complaint about a school is everyday, so these count of a person named in full only. */
export const SCHOOL_ACTS = createClausePattern(
  'dạy thêm (?:trái (?:phép|quy định)|chui)|(?:lạm thu|thu tiền (?:trái|sai) (?:phép|quy định))|' +
    'ép (?:\\p{L}+ )?(?:học sinh|học trò|phụ huynh|con em)(?: \\p{L}+){0,2} (?:học thêm|đóng tiền|nộp tiền)',
)

const BEATEN =
  '(?:người|vợ|chồng|mẹ|má|cha|bố|ba|bà|ông|anh|chị|em|cụ|con (?:trai|gái|ruột|dâu|rể|riêng|nuôi)|cháu|hàng xóm|bạn(?! (?:cờ|bài|diễn|cầu))|khách|công nhân|bảo vệ|học sinh|cô|thầy|thằng|đứa)'
const WOUNDED =
  '(?:gãy (?:tay|chân|xương|răng|mũi|sườn|\\p{L}+ xương)|nhập viện|(?:đi |phải )?cấp cứu|bất tỉnh|trọng thương|bị thương|thủng (?:bụng|phổi)|' +
  'bầm (?:mặt|tím|dập)|vỡ đầu|đến chết|tử vong)'
/** Violence and robbery in plain words. Only somebody named does them to others. */
export const STREET_ACTS = createClausePattern(
  `(?:đánh|đập|đâm|chém|đấm|quánh|bóp cổ)(?: (?:đập|chết|trọng thương))? ${BEATEN}(?! (?:mình|tôi|tui)(?!\\p{L}))(?: \\p{L}+){0,4}? (?:${WOUNDED}|(?:rồi|xong) (?:bỏ )?(?:chạy|trốn))`,
  'đốt rừng(?! (?:làm|hồi|ngày|để lấy))(?: \\p{L}+)?',
  '(?:cướp giật|giật(?= (?:dây chuyền|túi xách|giỏ xách|bóp|điện thoại)))(?: (?:cái|chiếc))? (?:dây chuyền|túi(?: xách)?|giỏ xách|bóp|điện thoại|vàng|tiền|tài sản)',
  'bỏ thuốc (?:độc|sâu|chuột|trừ sâu) (?:vào|vô|xuống) (?:ao|giếng|bể|hồ|bình|nồi|chuồng)',
)

const PREFILTER = createIncrementalRegExp(
  'bare',
  /tham|them|bien thu|quy|tien|hoi lo|lot|chia|tui|loi |thau|voi |doat|thue|lau|lua |trom|dam |hiep|hai|tinh|so |roi|giet|bao |tra tan|cung|coc|vay|bac|de|gian|gia|an |hui|khong|diem|cuop|chuc|rung|cat |len|no|bi|ke|trieu|ty |ban|cho |danh|tat|dot|pha|chet|doc|thuoc|tay|cau/,
)

/** Whether the text may contain a criminal act. A cheap test; `false` is certain. */
export function canContainAct(reading: AnalyzedText): boolean {
  return PREFILTER.test(reading)
}
