// Offers that are illegal by their wording alone, by trade, and words of an offer that turn illegal goods into an
// offer.

import { compilePattern, type Pattern } from '../../text/compile-pattern.ts'
import { createClausePattern } from '../shared/context/clause-pattern.ts'
import { BOUGHT_VOTES } from './bought-votes.ts'
import { HOME_MADE_FIREWORKS } from './home-made-fireworks.ts'
import type { IllegalTrade } from './illegal-goods.ts'
import { SOLD_PROMISES } from './sold-promises.ts'
import { PAYS_YIELD, SURE_YIELD, YIELD } from './yields.ts'

/** Papers that an agency or a school issues. */
const OFFICIAL_PAPER =
  'bằng (?:đại học|cao đẳng|trung cấp|cấp \\p{L}+|cấp \\d|thpt|thạc sĩ|tiến sĩ|lái(?: xe)?|tốt nghiệp|giả|[ab]\\d)|' +
  'bằng cấp|chứng chỉ|' +
  'giấy (?:khám|nghỉ|ra viện|phép lái|khai sinh|chứng sinh|tờ|xét nghiệm|chứng nhận (?:sức|tiêm|độc))|' +
  'gplx|cavet|cà vẹt|cccd|căn cước|cmnd|hộ chiếu|sổ (?:đỏ|hồng)|con dấu'
const DOCUMENT = `${OFFICIAL_PAPER}|sao kê|bảng lương|hợp đồng lao động|hóa đơn|bệnh án`
const GENUINE =
  'phôi (?:thật|chuẩn|gốc|bộ)|hồ sơ gốc|bao (?:công chứng|đậu|soi|tra|check|test|kiểm tra|thẩm định)|' +
  'tra (?:được|cứu được)|dấu (?:đỏ|thật|mộc|tươi|sống)'
const NO_EXAM =
  '(?:không|khỏi)(?: (?:cần|phải))? (?:(?:đi|tới|đến) )?(?:học|thi|khám|đến|sát hạch|tới|lấy máu)(?! thì| lần| hai)'
const SHADY =
  `${NO_EXAM}|${GENUINE}|lấy (?:liền|ngay)|có (?:liền|ngay)|` +
  '\\d{1,2} (?:ngày|tiếng|phút) (?:là )?(?:có|lấy|xong)(?! kết quả| hẹn)|trong ngày|(?:như|y) thật|có dấu|đóng dấu|' +
  'không (?:cần )?cọc|chống trượt|trọn gói'

/** An official paper that is made for money, or praised as one that passes for genuine. */
export const FORGED_OFFICIAL_PAPER: Pattern = createClausePattern(
  `(?:làm|bán|cung cấp|mua) (?:các loại |mọi |đủ loại )?(?:${OFFICIAL_PAPER})`,
  `(?:${OFFICIAL_PAPER})<<40>>(?:giả|phôi|${GENUINE}|(?:như|y|giống) thật|có dấu|đóng dấu)`,
)

const LOAN =
  'cho (?:vay|mượn)|vay (?:tiền |vốn )?(?:nhanh|gấp|online|tại nhà|không|từ|\\d+)|hỗ trợ nóng|vay tiền|' +
  'hỗ trợ (?:vay|tài chính|vốn)|giải ngân|cần tiền'
const LOAN_SHADY =
  '(?:không|khỏi)(?: cần)? (?:thế chấp|thẩm định|gặp mặt|chứng minh|giữ giấy tờ)|nợ xấu(?: \\p{L}+){0,2} (?:vẫn|cũng|ok|được|nhận|duyệt|vay|bao)|' +
  '(?:bao|hỗ trợ|cả|kể cả) nợ xấu|(?:giữ|cầm) (?:thẻ (?:atm|lương|ngành)|cavet|cà vẹt|cccd|căn cước)|' +
  'chỉ cần (?:\\p{L}+ )?(?:cccd|cmnd|căn cước|sim|thẻ|giấy tờ)|(?:góp|trả) (?:theo )?ngày|(?:\\d{1,2}|vài|mười) phút|' +
  'có tiền (?:liền|ngay)|duyệt (?:nhanh|ngay|trong)|(?:không|khỏi) (?:hỏi|gọi) (?:người|tham|gia)|' +
  'lãi (?:từng|theo) ngày|vẫn chạy xe|vay (?:góp|đứng)|cách bùng|(?:xử|đòi) nợ|nợ khó đòi'
const PERSON_DATA =
  'khách|phụ huynh|học sinh|sinh viên|số điện thoại|số đt|so dt|sđt|sdt|cccd|cmnd|căn cước|chủ \\p{L}+|bệnh nhân|' +
  'thuê bao|dân cư|công dân|người|cán bộ|giáo viên|nhà đầu tư|mẹ b\\p{L}+|hộ dân'

const FILE = '(?:file|list|tệp|bộ|danh sách|ds|data|dữ liệu)'
/** People whose data is worth money in bulk. */
const MANY_PEOPLE =
  '(?:khách|phụ huynh|học sinh|sinh viên|bệnh nhân|thuê bao|mẹ (?:bầu|bỉm|sữa)|chủ (?:nhà|đất|xe|shop|hộ|doanh nghiệp)|' +
  'người (?:vay|mua|già)|nhà đầu tư|hộ dân|công dân|dân cư)'
const TELEPHONES = '(?:số điện thoại|số đt|sđt|sdt|số máy|cccd|căn cước|cmnd)'
const THOUSANDS = '(?:\\d+ ?(?:k|nghìn|ngàn|triệu)|\\d{1,3}[.,]\\d{3}|\\d{4,7}|mấy (?:nghìn|ngàn))'
/** A list of a class or an office is not named so: data, telephones, thousands of people. */
const BULK_DATA =
  `(?:(?:${FILE} )?(?:data|${FILE} ${TELEPHONES})(?: của)?(?: ${THOUSANDS})? ${MANY_PEOPLE}|` +
  `(?:${FILE} ){1,2}${THOUSANDS}(?: \\p{L}+)? ${MANY_PEOPLE}|(?:${FILE} ){1,2}${TELEPHONES}(?: \\p{L}+)? ${THOUSANDS})`
const GIVES = '(?:cho|tặng|chia|share|có|sẵn|dư|bán|xả|nhả)(?: (?:lại|ae|anh em|luôn|sẵn|free|không|mọi người))?'
const FOR_TAKERS =
  '(?:ib|inbox|nhắn|chấm|cmt|comment|ai (?:cần|lấy|xin|muốn)|(?:bạn|anh chị|anh em|ae|sale) nào|để lại|lấy (?:không|hông)|cho (?:lại|luôn|rẻ)|free)'

const ESCORT = '(?:bé|em|gái|hàng|cô|máy bay)(?: \\p{L}+){0,3},?'

/** Offers that need no other word, by trade. Of two patterns of one trade the first is the more specific. */
export const ILLEGAL_OFFERS: readonly (readonly [IllegalTrade, Pattern])[] = [
  [
    'betting',
    createClausePattern(
      'nạp (?:lần )?(?:đầu )?(?:(?:\\d+\\p{L}{0,3}|trăm|triệu|chục) )?(?:tặng|thưởng|khuyến mãi|x2|x3)(?: \\p{L}+)?' +
        '(?: \\d+(?: ?%|\\p{L}{0,3})?)?|(?:nhận|thầu) (?:cược|lô|đề|ghi (?:lô|đề|số))|' +
        '(?:nhận|mình|em) ôm (?:lô|đề|từ \\d+ điểm)|cá độ<60>(?:tỷ lệ|chung tiền|mở tài khoản)|1 ăn \\d\\d|' +
        '(?:kéo|gỡ|về) bờ',
      '(?:chơi|đánh|ghi|ôm|lên|chốt) (?:\\d+ )?(?:con|cặp|lô|đề|số|kèo)(?: \\p{L}+){0,3}' +
        ' (?:không sợ|bao|ăn chắc|trúng|uy tín|tỷ lệ|thắng)|' +
        'kèo(?: [\\p{L}\\d]+){0,6}? (?:chắc ăn|phí|v[àô]o? nhóm|theo (?:em|anh)|bao)|' +
        '(?:lô|đề)(?: \\p{L}+){0,2} (?:chắc ăn|ăn chắc|bao trúng)',
    ),
  ],
  [
    'loan',
    createClausePattern(
      `(?:${LOAN})<70>(?:${LOAN_SHADY})`,
      'lãi (?:chỉ )?(?:\\d+|\\p{L}+) ?(?:k|nghìn|ngàn)<14>ngày|' +
        '(?:\\d+|năm|ba|bốn) ?(?:k|nghìn|ngàn)(?: trên)? (?:một |1 ?)?(?:triệu|tr|củ)(?: một| 1| mỗi)? ngày|' +
        '(?:một|1) ?(?:triệu|tr|củ),?(?: một| mỗi| 1)? ngày \\d+ ?(?:k|nghìn|ngàn)|rút tiền (?:mặt )?(?:từ )?thẻ tín dụng<10>phí|' +
        'cầm (?:sim|cavet|cà vẹt|cccd|căn cước|sổ|bằng lái)<40>(?:tiền|vay|góp)|' +
        '\\d+ (?:triệu|củ|tr) (?:đóng|trả|góp) \\d+|(?:xóa|tẩy|tẩu tán|làm sạch) nợ xấu|' +
        '(?:nhận|dịch vụ) (?:đòi|thu hồi|siết) nợ(?: thuê)?',
    ),
  ],
  [
    'papers',
    createClausePattern(
      '(?:(?:nhận|chuyên) )?(?:làm|bán|cung cấp|lo|chạy|dịch vụ|mua|xuất) (?:các loại |mọi |đủ loại )?' +
        `(?:${DOCUMENT})<<90>>(?:${SHADY})`,
      `(?:(?:nhận|chuyên) làm (?:các loại )?|(?<!mua )bán )(?:${DOCUMENT})`,
      '(?:mua bán|bán|xuất) hóa đơn (?:đỏ|vat|khống|gtgt)|' +
        'hóa đơn(?: \\p{L}+){1,6}?,? (?:xuất theo|phí \\d|đủ ngành)|(?:nhận|dịch vụ) (?:thi|học) (?:hộ|thuê|giùm)|' +
        'thi (?:hộ|thuê)(?! chiếu| khẩu)<30>(?:môn|cam kết|giá|điểm|bao)|(?:đề|đáp án)<40>trúng(?: \\p{L}+)? \\d+ ?%|' +
        '(?:lo|chạy)(?: \\p{L}+){0,3} (?:vào|vô) (?:trường|ngành|lớp|biên chế)<60>(?:bao|triệu|cam kết|đảm bảo)|' +
        '(?:bao|lo) (?:đậu|đỗ)(?: \\p{L}+){0,2} (?:công chức|viên chức|biên chế|bằng lái|lái xe|đại học|chứng chỉ)|' +
        '(?:lo|chạy) (?:suất |vào )?biên chế',
    ),
  ],
  [
    'pyramid',
    createClausePattern(
      '(?:kéo|rủ|giới thiệu|mời|tuyển|thêm)(?: \\p{L}+){0,2} \\d{1,3} (?:người|bạn|thành viên|f1|nhánh)<60>' +
        '(?:hoa hồng|thưởng|hưởng|lên (?:cấp|hạng|bậc)|nhận \\d|ăn \\d+ ?%|kim cương)(?: \\d{1,3} ?%)?',
      '(?:hoa hồng|thưởng|hưởng)<50>(?:tầng (?:thứ )?\\p{L}+|(?:tuyến|nhánh|cấp|bên|người) dưới|cả nhánh|f1)|' +
        '(?:tuyến dưới|f1|tầng nhánh|gói (?:đầu tư|khởi nghiệp))<60>(?:nhận|hoa hồng|thưởng|lãi|lợi nhuận|hoàn vốn|phần trăm)',
    ),
  ],
  [
    'pyramid',
    createClausePattern(
      '(?:đầu tư|nạp|góp|bỏ|ủy thác|tham gia|vốn|lãi|lợi nhuận|nhận|sinh lời|hưởng)' +
        `<60>(?<!phạt(?: \\p{L}+)? )${YIELD}|(?:${PAYS_YIELD})<60>lời ${YIELD}|lời ${YIELD}<60>(?:${PAYS_YIELD}|${SURE_YIELD})`,
      '(?:nạp|ứng|cọc) \\d+<60>(?:nhiệm vụ|giật đơn)<40>(?:hoa hồng|hưởng|nhận|lãi)|' +
        '(?:nạp|góp|đóng|vốn|hệ thống|sàn)<60>(?:thu nhập thụ động|ngồi (?:không|chơi)|bao (?:hoàn|lỗ)|cháy bao|' +
        '(?:mỗi|một|1|hàng) ngày (?:rút|nhận|lãi|lời))|' +
        '(?:góp vốn|đầu tư|nạp|gửi) \\d+<40>(?:mỗi|một|hàng|1) (?:ngày|tuần|tháng) (?:nhận|lãi|rút|lời) \\d+|' +
        '(?:nhân|x) ?(?:đôi|ba|2|3|5|10) (?:tài khoản|vốn|tiền)|đọc lệnh<40>(?:lãi|lời|bao|\\d+ ?%)|' +
        '(?:cam kết|bao) (?:lãi|lợi nhuận|hoàn vốn)(?: \\p{L}+){0,4} \\d|' +
        '(?:đóng|mua|vào) gói \\d+\\p{L}{0,5}<60>(?:thành viên|hoa hồng|trọn đời|thưởng)',
    ),
  ],
  [
    'sex',
    createClausePattern(
      `${ESCORT} (?:nhận |chịu |có )?(?:đi khách|tàu nhanh|qua đêm|đi tour)<40>(?:giờ|đêm|kín|tận nơi|khách sạn|\\d+ ?k)|` +
        '(?:massage|mát xa)(?: \\p{L}+){0,2} (?:yoni|từ a|tới bến|kích dục)|' +
        '(?:tàu nhanh|đi khách)(?: \\p{L}+){0,3} \\d+ ?(?:k|tr)',
    ),
  ],
  [
    'data',
    createClausePattern(
      '(?:bán|mua|sang lại|nhượng lại|thanh lý|cung cấp|có sẵn|chuyên|share) (?:lại |bộ |gói )?(?:data|dữ liệu|' +
        `danh sách|file|list|tệp|info|thông tin|sđt|sdt|số điện thoại)(?: [\\p{L}\\d.]+){0,5}? (?:${PERSON_DATA})`,
      `(?:có|sẵn|còn)(?: \\p{L}+)? (?:data|file|list|danh sách|tệp|dữ liệu) [\\d.,]+ ?k? (?:${PERSON_DATA}|số)|` +
        '(?:mua|bán|thuê)(?: lại)? (?:tài khoản|tk|stk|thẻ) (?:ngân hàng|bank|atm)|' +
        '(?:clone|via|acc|nick) (?:fb|facebook|zalo|cổ|gmail|telegram)<50>(?:bán|sỉ|giá)|' +
        '(?:bán|thanh lý|cho thuê)<20>(?:clone|via|nick zalo|acc facebook)',
      `(?:data|tệp|file|danh sách)(?: \\p{L}+)? (?:${PERSON_DATA})<50>(?:bán (?:rẻ|lại|gấp)|lọc sẵn|giá \\d)`,
      // Given away it is spread as much as sold.
      `${GIVES} ${BULK_DATA}<50>${FOR_TAKERS}`,
      `ai (?:cần|xin|muốn (?:lấy|có|mua)) ${BULK_DATA}<40>(?:(?:mình|em|tui|tôi|anh|chị|bên em) (?:có|còn|để|bán|cho|gửi)|có sẵn)`,
      '(?:nhận|dịch vụ|chuyên) (?:tra|check|định vị|hack|đọc trộm|theo dõi)(?: \\p{L}+){0,2}' +
        ' (?:thông tin|cccd|biển số|chủ \\p{L}+|số điện thoại|sđt|facebook|zalo|tin nhắn|tài khoản)|' +
        '(?:mua|bán) (?:quả thận|nội tạng)',
    ),
  ],
]

const CONTACT =
  'ib|inbox|inb|nhắn(?: (?:tin|mình|em|riêng|zalo|ship))?|nt|alo|lh|liên hệ|zalo|zl|tele|telegram|' +
  'gọi (?:ngay|số|em|mình)|đăng ký|đk|chốt|order|đặt (?:hàng|trước|mua)|ship|cod|giao (?:tận|nhanh|kín|liền|hàng)|' +
  'che tên|kín tiếng|ới|có mặt|freeship|full ?box|link|v[àô]o? nhóm|(?:mình|em|anh|tui) chỉ (?:cách|cho)|ghé|' +
  '(?:anh em|ae|a e|\\p{L}+ bác|chị em|\\p{L}+ chị|bạn|ai) (?:nào|lấy|cần|ghé|thân|muốn|mua|chơi|hốt|mê)|' +
  'còn (?:hàng|vài|mấy|ít)|hàng (?:về|có sẵn|đẹp|mới)|có hàng|nhận (?:order|đặt|cược)|thủ tục \\p{L}+|\\d{2,4} ?k|' +
  'có tiền|rút (?:tiền )?(?:nhanh|về|trong|\\d)'

const COPIED = 'áo|đồng hồ|túi|giày|mỹ phẩm|thuốc|nước hoa|kem|rượu|viên|hàng|tem'
const ASKS = 'vay|nợ|cà vẹt|vốn|tiền|triệu|củ'
const SELLS = 'gửi tận|để (?:em|anh) lo|tuần sau|nhắn|ib|inbox|liên hệ|bán|nhận|lo|bao|giá|chi phí|\\d+ ?(?:k|tr|triệu)'
const APPLICATION =
  'hồ sơ|giấy tờ|thủ tục|sổ (?:đỏ|hồng|đất|hộ khẩu)|giấy (?:phép|chứng nhận|xác nhận|tờ|khai sinh|kết hôn|tạm trú)|bìa đỏ|' +
  'tách thửa|sang tên|chuyển mục đích|nhập khẩu|tạm trú|hộ nghèo|chế độ|trợ cấp|miễn nghĩa vụ|đăng ký xe|bằng lái|cccd|căn cước'
const GETS_THROUGH =
  '(?:lo|chạy|làm)(?: (?:cho|giùm|dùm|giúp|hộ|trọn|xong|hết|luôn|nhanh|lẹ|gọn|được|các|mọi|ba|cái|bộ|phần|khâu)){0,5}'
const PAYS = 'đóng|đưa|gửi|chuyển|chi|cọc|bồi dưỡng|phí|giá|lấy|chỉ|tốn|hết|trọn gói|từ|khoảng|mất'
const TO_WHOM = 'em|mình|anh|tui|chị|trước|có|khoảng|chừng|tầm|thêm|cho'
const SUM = '\\d+(?:[.,]\\d+)? ?(?:k|tr|triệu|nghìn|ngàn|củ|trăm|đồng)'
/** Not where a lawful way is denied: "khỏi ra công chứng", "không cần hợp đồng". */
const NOT_DENIED =
  '(?<!(?<!\\p{L})(?:không|khỏi|chẳng|chả|khg|ko|hổng|hông|miễn|bỏ qua|chưa)' +
  '(?: (?:cần|phải|có|đi|ra|qua|tới|đến|lên|làm|ký|xuất|lấy|thuê|nhờ|mướn|mất|tốn|thông|bất kỳ|gì|phòng|văn|bên|tiền|phí)){0,4} )'
/** Who does paperwork for a fee that the law allows. */
const LAWFUL_AGENT = createClausePattern(
  `${NOT_DENIED}(?:công chứng|luật sư|hợp đồng|công ty|đo đạc|hóa đơn|thừa phát lại|đấu giá)`,
)
/** Somebody inside, or an outcome that only the office decides. */
const INSIDER =
  '(?<!không |khỏi |chẳng )quen (?:\\p{L}+ ){0,3}(?:cán bộ|lãnh đạo|sếp|địa chính)|có người (?:ở |bên )?trong|' +
  'bao (?:đậu|ký|duyệt)|(?:có|nhờ) (?:tay trong|mối (?:ở |bên )?trong|quan hệ (?:ở|bên|trong|trên))|' +
  'người (?:nhà|quen) (?:làm )?(?:ở |bên )?(?:trong|trên) (?:đó|xã|huyện|phường|ủy ban|phòng|sở)'
const INVESTS = 'gửi|quỹ|nhóm vip|mua|đầu tư|góp|nạp|vốn|gói|đóng|tham gia'

/** A wording that counts only with others in its passage, in any order. */
export interface CombinedOffer {
  readonly trade: IllegalTrade
  readonly wording: Pattern
  readonly others: readonly Pattern[]
  /** Words of a trade that the law allows. */
  readonly lawful?: Pattern
  /** Words with which it is unlawful after all. */
  readonly unlawful?: Pattern
  /** With these it is no offer, in place of the words that hold for most trades. */
  readonly refusals?: Pattern
}

/** Wordings that count only with others. */
export const COMBINED_OFFERS: readonly CombinedOffer[] = [
  {
    trade: 'betting',
    wording: createClausePattern(
      'đặt cược|ăn tiền thật|chung (?:chi|đủ|tiền)|trật (?:hoàn|đền)|(?:con|cặp|cầu) (?:lô|đề)|lô vip|phát số|' +
        '(?:gỡ|về) (?:vốn|lỗ)|thưởng chào mừng|hoàn trả \\d',
    ),
    others: [
      createClausePattern('đá gà|lô|số|con|kèo|cược|phỏm|xì tố|bóng|cá độ|game|nhà cái|nạp'),
      createClausePattern('theo (?:em|anh)|vào|ib|nhắn|alo|link|hội|nhóm|đặt|ăn chia|nạp'),
    ],
  },
  {
    trade: 'fakes',
    wording: createClausePattern(
      'y (?:chang|như|hệt) (?:chính hãng|hàng thật|thật|auth)|bản sao (?:cao cấp|chuẩn|y|giống|loại)|nhái|dấu nổi|' +
        'tem (?:nhãn|mác)|tự đóng (?:chai|gói)|soi(?: \\p{L}+){0,3} không ra|nhập lậu|qua biên|hàng tuồn',
    ),
    others: [createClausePattern(COPIED), createClausePattern(`${SELLS}|sỉ|củ|lấy chục|1 cây|giao kín`)],
  },
  {
    trade: 'data',
    wording: createClausePattern(
      'tệp khách|danh bạ khách|\\d+ ?(?:nghìn|ngàn|k) số|tên tuổi số máy|' +
        '(?:tra|check|xem) (?:\\p{L}+ ){0,2}(?:chủ thuê bao|lịch sử cuộc gọi|vị trí)|nghe lén|đọc trộm|' +
        'mượn tài khoản|đưa (?:app|sim|otp)|sim(?: \\p{L}+)? (?:đăng ký tên|kích hoạt)',
    ),
    others: [
      createClausePattern('khách|phụ huynh|thuê bao|điện thoại|tài khoản|zalo|sim'),
      createClausePattern('mua|bán|sang lại|trả|phí|hoa hồng|giá|hỗ trợ'),
    ],
  },
  {
    trade: 'loan',
    wording: createClausePattern(LOAN_SHADY),
    others: [
      createClausePattern(ASKS),
      createClausePattern(
        'gọi (?:em|ngay)|phí \\d+|ăn chia|ới|cần gấp|chỉ cách|alo|ib|inbox|nhắn|lh|liên hệ|zalo|tele|cho vay',
      ),
    ],
  },
  {
    trade: 'papers',
    wording: createClausePattern(
      `${NO_EXAM}|${GENUINE}|mã vạch|trong sổ gốc|ký tươi|giống 100%|để (?:em|anh) lo|cầm về|viết thuê`,
    ),
    others: [
      createClausePattern(
        `${DOCUMENT}|thẻ ngành|giấy giới thiệu|(?:nâng|thăng) (?:hạng|ngạch)|cái bằng|tiếng anh|luận văn|phôi|giấy nghỉ`,
      ),
      createClausePattern(SELLS),
    ],
  },
  {
    trade: 'brokering',
    wording: createClausePattern(
      `${GETS_THROUGH} (?:${APPLICATION})`,
      `(?:${APPLICATION})<60>(?:em|mình|anh|tui|chị|bên em) (?:lo|chạy)`,
    ),
    others: [
      createClausePattern(`(?:${PAYS})(?: (?:${TO_WHOM})){0,3} ${SUM}|mỗi (?:nhà|người|hồ sơ|bộ|suất) ${SUM}`),
      createClausePattern(
        'ib|inbox|nhắn|alo|zalo|liên hệ|lh|gọi (?:em|mình|anh|số)|gặp (?:em|anh|mình)|ai (?:cần|muốn)|' +
          'bao (?:xong|được|ra)|' +
          '(?:khỏi|không)(?: (?:cần|phải))? (?:chờ|đợi|xếp hàng|đi lại|(?:lên|ra) (?:xã|phường|huyện|quận))|' +
          INSIDER,
      ),
    ],
    lawful: LAWFUL_AGENT,
    unlawful: createClausePattern(INSIDER),
  },
  ...SOLD_PROMISES,
  HOME_MADE_FIREWORKS,
  BOUGHT_VOTES,
  {
    trade: 'pyramid',
    wording: createClausePattern(
      '(?:mời|kéo|rủ) (?:hai|ba|\\d+) người<40>(?:hưởng|mời)|gói kích hoạt|lấy về \\d+|' +
        'lỗ (?:em|mình|bên \\p{L}+) (?:đền|chịu)|bot (?:tự )?đánh|' +
        '(?:không|khỏi)(?: cần| phải)? làm (?:gì )?(?:cũng |vẫn |mà )?(?:có tiền|có thu nhập|sinh lời)|' +
        'ngồi (?:không|chơi|nhà)(?: \\p{L}+){0,3} (?:có tiền|tiền)|tiền (?:tự )?đẻ ra tiền|thu nhập thụ động|' +
        'bao (?:lỗ|hoàn)|cháy bao|(?:rủ|kéo|giới thiệu) thêm (?:người|bạn)|' +
        '(?:tháng|tuần|ngày) (?:nhận|rút|lời|lãi)(?: lại| về)? \\d',
    ),
    others: [
      createClausePattern(INVESTS),
      createClausePattern('lãi|lời|lợi nhuận|hưởng|mỗi tháng|hoa hồng|thưởng|tiền'),
    ],
  },
]

/** Codes of the counterfeit trade: "rep 1:1", "sf 1:1". Count only with words of an offer. */
export const COUNTERFEIT_CODES = createClausePattern(
  '(?:rep|sf|fake|siêu cấp|hàng|loại) ?1 ?[:\\-/] ?1|rep ?11|fake \\d|' +
    '(?:rượu|thuốc|xăng|vàng|điện thoại)(?: \\p{L}+){0,3} (?:không tem|trốn thuế|giá lậu|tuồn)|' +
    'xe(?: \\p{L}+){0,2} không giấy(?: tờ)?|tiền(?: \\p{L}+){0,2} (?:như|giống) thật|1 đổi (?:[3-9]|\\d\\d)|ke,? (?:có )?kẹo|' +
    'tinh dầu phê|vape|pod',
)

/** Ways to buy: contact, availability, delivery. */
export const CONTACT_WORDS = createClausePattern(CONTACT)

/** Words of an offer: a way to buy, or a statement that something is for sale. */
export const OFFER_WORDS = createClausePattern(
  `${CONTACT}|giá|sỉ|lẻ|còn (?:\\d+|đủ|mới)|về (?:hàng|thêm|mẫu|nhiều)|mới về|có sẵn|bán|thanh lý|pass|` +
    'cho (?:thuê|mượn)|để lại|sang lại|xả (?:kho|hàng)|số lượng có hạn|là duyệt|uy tín|như thật|kín đáo|' +
    'bao (?:test|check|ship)|cọc|tặng|khuyến mãi|tham gia|shop|mẫu mới|đủ (?:vị|size|mẫu|loại)',
)

/** Warnings, news and lawful lenders. With these the text is not an offer. */
export const NOT_AN_OFFER = createClausePattern(
  'tàng trữ|trái phép|điều \\d+|cảnh (?:giác|báo)|đề phòng|tránh xa|coi chừng|cẩn (?:thận|trọng)|' +
    'bị (?:phạt|bắt|xử|khởi tố|lừa|tù|đòi|mất)|vi phạm|pháp luật|tuyên truyền|thủ đoạn|triệt phá|' +
    'bắt (?:giữ|quả tang|nhóm|vụ|đối tượng|được)|khởi tố|xét xử|đối tượng|tố giác|trình báo|công an|' +
    'quản lý thị trường|hải quan|biên phòng',
  'không (?:mua|bán)|không nên|(?:đừng|chớ) (?:ham|vay|mua|tin|chơi|nghe|dính|ai|bao giờ|dại|để|vì|thấy|đụng)|' +
    'cấm (?:bán|mua|hút|sử dụng|vận chuyển|đốt|chơi)|(?:nghiêm|bị) cấm|phòng,? chống|tác hại|nguy hiểm|' +
    'mất (?:trắng|nhà|tiền)|(?<!không |nói không với )lừa đảo|trá hình|nói không với|thu giữ|phản đối|nghiện|hậu quả|' +
    'tin nhắn rác|tràn lan|tiêu hủy|giao nộp|tệ nạn|báo chí|theo báo|bỏ (?:cá độ|lô đề|cờ bạc)',
  'ngân hàng (?:chính sách|nông nghiệp)|nhcsxh|agribank|quỹ tín dụng|tổ tiết kiệm|hộ nghèo|ưu đãi|niêm yết|' +
    'không ai nhận|phải (?:ngồi )?giải thích|' +
    'miễn phí|lệ phí|hành chính công|có phép|đúng quy định|(?<!như |y )chính hãng|z121|giấy phép|đồ chơi|bảo tàng|' +
    'trưng bày|phim|truyện|trò chơi',
)

/** An offer made to the writer, who turned it down. */
export const TURNED_DOWN = createClausePattern(
  '(?:tôi|tui|em|mình) (?:từ chối|chặn|báo cáo|hổng bán|không bán)|(?:chặn|báo)(?: \\p{L}+){0,2} (?:luôn|rồi|giùm)|(?:xóa|gỡ) bài',
)
/** Who asks to be written to offers, whatever else is turned down. */
export const ASKS_FOR_CONTACT = createClausePattern(
  '(?:ib|inbox|zalo|liên hệ|lh|alo)(?: (?:zalo|số|qua|tin|cho|page|sđt|fb)){0,2} (?:này|em|mình|tui|tôi|nhé|nha|nhen|ngay|để|\\d)|' +
    '(?:liên hệ|lh)(?: qua)?(?: số)? (?:zalo|sđt)',
)
/** Somebody else offered it to the writer. */
export const WAS_APPROACHED = createClausePattern(
  '(?:có|một|mấy) (?:người|nick|đứa|kẻ|bọn|acc|thằng|số|shop|ông|bà|cô|anh|chị|tài khoản)|bọn nó|tụi nó|(?:gặp|bị|được) (?:nhắn|mời|rủ|add|kéo)',
)

/** Words of a court that without diacritics are others. */
const COURT = 'cáo trạng|bị cáo|bị can(?= (?:khai|trong|này|về|là|đã|bị|\\p{Lu}))'

/** The same, with diacritics only: without them these are other words ("cho", "chiều", "tôi"). */
export const NOT_AN_OFFER_ACCENTED = compilePattern(
  `${COURT}|tội|tòa|lịch sử(?! cuộc gọi)|chớ|chiêu|thua|đừng(?! bỏ lỡ| chần chừ| ngại| lo| chờ)`,
  {
    bare: false,
  },
)

/** News of courts and the police is no offer. */
export const COURT_REPORT = compilePattern(
  `${COURT}|khởi tố|triệt phá|cơ quan điều tra|viện kiểm sát|phạt tù|` +
    'tòa (?:án )?(?:\\p{L}+ ){0,4}(?:tuyên|xét xử)|công an (?:(?!không|chưa|khỏi)\\p{L}+ ){0,4}(?:bắt|thu) giữ',
  { bare: false },
)
