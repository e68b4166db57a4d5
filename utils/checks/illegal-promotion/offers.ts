// Offers that say by themselves what they are, by trade, and the words of an offer that turn a thing into one.

import type { Pattern } from '../../text/pattern.ts'
import { clause } from '../clause.ts'
import type { Trade } from './goods.ts'

const DOCUMENT =
  'bằng (?:đại học|cao đẳng|trung cấp|cấp \\d|thpt|thạc sĩ|tiến sĩ|lái xe|lái|tốt nghiệp|giả|a1|a2|b1|b2|c)|văn bằng|bằng cấp|chứng chỉ|giấy (?:khám sức khỏe|khám|nghỉ (?:ốm|bệnh|việc)|ra viện|nằm viện|phép lái xe|tờ xe|tờ các loại|tờ tùy thân|khai sinh|chứng sinh|kết hôn|đăng ký xe|tờ giả)|gplx|cavet|cà vẹt|cccd|căn cước|cmnd|hộ chiếu|sổ (?:đỏ|hồng)|con dấu|dấu tròn|hóa đơn|bệnh án|giấy xét nghiệm|sổ khám'
const SHADY =
  'không học|không cần (?:thi|học|khám|đi khám|đến|có mặt|sát hạch|đi)|khỏi (?:thi|khám|học|đi)|khỏi cần (?:thi|khám|học|đi)|không (?:thi|phải thi|phải học|phải đi khám)|bao (?:công chứng|đậu|soi|tra|check|test|kiểm tra|hồ sơ|xác minh)|lấy (?:liền|ngay|nhanh|gấp)|có (?:liền|ngay)|\\d{1,2} (?:ngày|tiếng|phút|hôm|giờ) (?:là )?(?:có|lấy|xong|nhận)|trong ngày|phôi (?:thật|chuẩn|gốc)|(?:giống|như|y) (?:hệt |như )?thật|có dấu|đóng dấu|dấu (?:đỏ|thật|xịn|mộc|giáp lai|bệnh viện)|hồ sơ gốc|giả|khống|không (?:cần )?cọc|chống trượt|(?:lo|bao) trọn gói|tra (?:được|cứu được)|nhận (?:hàng|bằng) mới (?:trả|thanh toán)|kiểm tra mới (?:trả|thanh toán)|không hỏi'
const MAKE =
  'nhận chạy|chạy chọt|nhận làm|chuyên làm|nhận lo|chuyên lo|làm|bán|cung cấp|lo|chạy|dịch vụ(?: làm)?|cần bán|mua|xuất|mua bán'

const LOAN =
  'cho vay|vay (?:tiền |vốn )?(?:nhanh|gấp|cấp tốc|online|siêu tốc|tại nhà|không|từ|tới|đến|\\d)|vay tiền|hỗ trợ (?:vay|tài chính|vốn)|giải ngân|cần tiền (?:gấp|nhanh)|tiền (?:nhanh|liền tay)'
const LOAN_SHADY =
  'không (?:cần )?(?:thế chấp|thẩm định|gặp mặt|chứng minh|giữ giấy tờ|xét duyệt|tài sản)|khỏi (?:cần )?(?:thế chấp|thẩm định)|nợ xấu|bùng|chỉ cần (?:có )?(?:hình |ảnh |chụp )?(?:cccd|cmnd|căn cước|sim|số điện thoại|giấy tờ|một)|(?:góp|trả) (?:theo )?ngày|duyệt (?:\\d|nhanh|ngay|trong)|(?:\\d{1,2}|vài|mấy) phút|có tiền (?:liền|ngay)|giải ngân (?:liền|ngay|trong ngày|nhanh)|bao (?:đậu|duyệt)'

/** Offers that need nothing beside them, by trade. */
export const offers: readonly (readonly [Trade, Pattern])[] = [
  [
    'betting',
    clause(
      'nạp (?:lần )?(?:đầu )?(?:\\d+\\p{L}{0,3} )?(?:được )?(?:tặng|thưởng|nhân|khuyến mãi|x2|x3)(?: (?:ngay|thêm|lên|tới|đến)){0,2} \\d+(?: ?%|\\p{L}{0,3})?|(?:tỷ|tỉ) lệ 1 ăn \\d+|1 ăn 9\\d(?:[.,]\\d)?|(?:kéo|gỡ|bao) (?:về )?bờ|(?:lên|kéo|chỉ) (?:kèo|số)(?: \\p{L}+){0,3} (?:ăn|thắng|về bờ|bao)|(?:chơi|đánh|ghi|ôm) (?:lô|đề|số)(?: \\p{L}+){0,3} (?:không sợ|bao trúng|ăn chắc|uy tín|tỷ lệ)|(?:lên|cho|chốt) \\d+ (?:con|số|cặp)(?: \\p{L}+){0,2} (?:bao|ăn|trúng|lô|đề)|kèo(?: [\\p{L}\\d]+){0,6}? (?:chắc ăn|phí|vào nhóm|vô nhóm|vip|theo em|theo anh|bao thắng)|(?:lô|đề)(?: \\p{L}+){0,2} (?:chắc ăn|ăn chắc|chuẩn xác|bao trúng)',
    ),
  ],
  [
    'loan',
    clause(
      `(?:${LOAN})<70>(?:${LOAN_SHADY})|(?:${LOAN_SHADY})<50>(?:${LOAN}|vay được|vẫn vay|được vay)|nợ xấu (?:vẫn|cũng|đều|ok) (?:vay|duyệt|giải ngân|được)|lãi (?:chỉ )?\\d+ ?k ?(?:/|1|một|mỗi|trên)<14>ngày|cầm (?:sim|cavet|cà vẹt|đăng ký xe|cccd|căn cước|sổ|bằng lái|thẻ)<40>(?:lấy tiền|có tiền|vay|góp|xe vẫn đi|giữ lại xe)|\\d+ (?:triệu|củ|tr) (?:đóng|trả|góp) \\d+|(?:xóa|tẩu tán|làm sạch|tẩy|rửa) nợ xấu|làm đẹp cic|(?:nhận |dịch vụ )(?:đòi nợ|thu hồi nợ|siết nợ)(?: thuê)?`,
    ),
  ],
  [
    'papers',
    clause(
      `(?:${MAKE}) (?:các loại |tất cả |mọi |đủ loại |dịch vụ )?(?:${DOCUMENT})<<90>>(?:${SHADY})|(?:nhận|chuyên) làm (?:các loại |tất cả |mọi |đủ loại )?(?:bằng (?:đại học|cao đẳng|trung cấp|cấp \\d|thpt|thạc sĩ|tiến sĩ|lái xe|lái|tốt nghiệp|giả)|văn bằng|bằng cấp|giấy tờ giả|con dấu|cccd|căn cước|cmnd)|(?:nguồn|có|sẵn)(?: \\p{L}+)? (?:${DOCUMENT})<40>(?:phôi|hồ sơ gốc|dấu thật|tra được|bao (?:công chứng|soi|check|tra))|(?:${DOCUMENT})<<60>>(?:không (?:học|thi|cần (?:học|thi))(?! thì)|phôi (?:thật|gốc|chuẩn)|bao công chứng|\\d ngày (?:là )?(?:có|lấy)(?! kết quả| hẹn))|hóa đơn(?: \\p{L}+){1,6}?,? (?:xuất theo yêu cầu|phí \\d|đủ ngành nghề)|(?:${DOCUMENT})<<60>>(?:em|mình|anh|shop) (?:lo|bao|làm)(?: hết| trọn gói| từ a)|(?:mua bán|bán|xuất) hóa đơn(?: (?:đỏ|vat|khống|gtgt|giá trị gia tăng)){1,2}|(?:nhận|dịch vụ) (?:thi|học|sát hạch) (?:hộ|thuê|dùm|giùm)|(?:bao|lo) (?:đậu|đỗ)(?: \\p{L}+){0,2} (?:công chức|viên chức|biên chế|bằng lái|b2|đại học|chứng chỉ)|(?:lo|chạy|nhận chạy|nhận lo) (?:suất |vào )?biên chế`,
    ),
  ],
  [
    'pyramid',
    clause(
      '(?:kéo|rủ|giới thiệu|mời|tuyển|dẫn|thêm)(?: (?:thêm|được|về|đủ|chỉ cần)){0,2} \\d{1,3} (?:người|bạn|thành viên|f1|chân|nhánh)<60>(?:hoa hồng|thưởng|hưởng|lên (?:cấp|hạng|level)|nhận (?:ngay|\\d)|kim cương)(?: \\d{1,3} ?%)?|(?:hoa hồng|thưởng|hưởng)<50>(?:tầng (?:thứ )?\\p{L}+|tuyến dưới|nhánh (?:dưới|yếu|mạnh)|f1,? f2|đời f\\d|hệ thống cấp dưới)|(?:tuyến dưới|hoa hồng f1|f1,? f2,? f3|gói đầu tư)<60>(?:hoa hồng|thưởng|lãi|lợi nhuận|rút)',
    ),
  ],
  [
    'pyramid',
    clause(
      '(?:đầu tư|nạp|góp vốn|góp|bỏ|ủy thác|gửi|tham gia|lãi|lợi nhuận|nhận|sinh lời|hưởng)<60>\\d{1,3}(?:[.,]\\d)? ?% ?(?:/|mỗi|một|1|trên|hàng|hằng)? ?(?:ngày|tuần|tháng|giờ)(?! lương)|(?:nạp|ứng|cọc|đặt cọc) \\d+\\p{L}{0,5}<30>(?:làm )?(?:nhiệm vụ|giật đơn)<40>(?:hoa hồng|hưởng|nhận|lãi|thưởng)|nạp \\d+\\p{L}{0,5}<30>(?:mỗi|một|1|hàng) ngày (?:rút|nhận|lãi|được|lời)|(?:nhân|x) ?(?:đôi|ba|2|3|5|10) (?:tài khoản|vốn|tiền|số tiền)|(?:cam kết|bao) (?:lãi|lợi nhuận|hoàn vốn|sinh lời)(?: \\p{L}+){0,4} (?:\\d|mỗi ngày|hàng ngày|100)|(?:đóng|mua|vào|kích hoạt) gói \\d+\\p{L}{0,5}<60>(?:thành viên|hoa hồng|trọn đời|lên cấp|thưởng)',
    ),
  ],
  [
    'data',
    clause(
      '(?:bán|mua|cần mua|cần bán|thu mua|sang lại|nhượng lại|thanh lý|cung cấp|có sẵn|chuyên|share|order) (?:lại )?(?:bộ |gói |lô |nguyên )?(?:data|dữ liệu|danh sách|file|list|tệp|info|database|thông tin|sđt|sdt|số điện thoại)(?: [\\p{L}\\d]+){0,5}? (?:khách|phụ huynh|học sinh|sinh viên|số điện thoại|số đt|so dt|sđt|sdt|cccd|cmnd|căn cước|chủ xe|bệnh nhân|thuê bao|dân cư|công dân|người (?:vay|mua|già|dùng)|chủ (?:nhà|đất|căn hộ|shop|doanh nghiệp)|đảng viên|cán bộ|giáo viên|nhà đầu tư|sản phụ|mẹ bỉm|vip|ngân hàng|hộ dân)|(?:có|sẵn|còn)(?: \\p{L}+)? (?:data|file|list|danh sách|tệp|dữ liệu) [\\d.,]+ ?k? (?:khách|số|sđt|phụ huynh|học sinh|người|thuê bao|mẹ|chủ)|(?:thu mua|mua|bán|thuê|cho thuê|cần thuê|cần mua)(?: lại)? (?:tài khoản|tk|stk|thẻ|acc) (?:ngân hàng|bank|atm)|(?:bán|thanh lý) sim (?:rác|kích hoạt sẵn|đăng ký sẵn|chính chủ sẵn|reg sẵn)|(?:nhận|dịch vụ|chuyên) (?:tra|check|truy|định vị|hack|đọc trộm|theo dõi)(?: \\p{L}+){0,2} (?:thông tin|cccd|biển số|chủ (?:xe|sim|thuê bao)|số điện thoại|sđt|facebook|zalo|tin nhắn|nick|tài khoản)|(?:mua|bán|thu mua) (?:thận|nội tạng)',
    ),
  ],
]

const CONTACT =
  'ib|inbox|inb|ibx|nhắn (?:tin|mình|em|riêng|shop|zalo|page|ngay|tui|anh|ship)|nt|alo|a lô|lh|liên hệ|zalo|zl|tele|telegram|gọi (?:ngay|số|em|mình)|đăng ký|đk|chốt(?: đơn)?|order|đặt (?:hàng|trước|mua)|ship|cod|giao (?:tận|hàng tận|nhanh|kín|liền)|freeship|full box|fullbox|link|vào nhóm|vô nhóm|(?:mình|em|tui|anh|tôi) chỉ (?:cách|cho)|ghé shop|ghé tiệm|(?:anh em|ae|a e|các bác|mấy bác|chị em|mấy chị|bạn|ai) (?:nào|lấy|cần|ghé|thân|muốn|mua|chơi|có nhu cầu|hốt|thích|mê)|còn (?:hàng|vài|mấy|ít|sẵn)|hàng (?:về|mới về|có sẵn|đẹp|xịn)|sẵn hàng|có hàng|nhận (?:order|đặt|cược|kèo|bảng)|thủ tục (?:nhanh|gọn|đơn giản|\\d)|\\d{2,4} ?k|có tiền (?:liền|ngay|là)|là có tiền|rút (?:tiền )?(?:nhanh|về|trong|\\d)'

/** Codes of the counterfeit trade: "rep 1:1", "sf 1:1". They count beside words of an offer. */
export const copies = clause('(?:rep|replica|sf|fake|siêu cấp|hàng|loại|vip) ?1 ?[:\\-/] ?1|rep ?11|replica')

/** A way to buy: how to reach the seller, that it is in stock, that it will be delivered. */
export const contactWords = clause(CONTACT)

/** Words of an offer: a way to buy, or that it is for sale at all. */
export const offerWords = clause(
  `${CONTACT}|giá|sỉ|lẻ|còn (?:\\d+|đủ|nguyên|mới)|về (?:hàng|thêm|mẫu|kho|nhiều|đủ)|mới về|sẵn (?:kho|số lượng)|có sẵn|bán|thanh lý|pass lại|pass|để lại|nhượng|sang lại|xả (?:kho|hàng)|số lượng có hạn|giao trước|là duyệt|uy tín|bao (?:test|check|ship|chất|ngon|phê)|cọc|tặng|khuyến mãi|km|tham gia|shop|mẫu mới|đủ (?:vị|size|màu|mẫu|loại)`,
)

/** Warnings, news and lawful lenders: then nothing is offered. */
export const notOffered = clause(
  'tội|tàng trữ|trái phép|điều \\d+|khoản \\d+|cảnh giác|cảnh báo|đề phòng|tránh xa|né xa|coi chừng|cẩn thận|cẩn trọng|bị (?:phạt|bắt|xử lý|xử phạt|khởi tố|lừa|tù|truy|đòi|khủng bố|mất)|vi phạm|pháp luật|tuyên truyền|thủ đoạn|chiêu|chiêu trò|triệt phá|bắt (?:giữ|quả tang|nhóm|vụ|đối tượng|được|gọn)|khởi tố|xét xử|tòa|đối tượng|tố giác|trình báo|công an|quản lý thị trường|hải quan|biên phòng|(?:đừng|chớ|không nên|chẳng nên|khỏi) (?:tin|nghe|dính|vay|mua|chơi|ham|để|tham gia|chuyển|dại|ai|có|nên|bấm|vô|vào|sử dụng|dùng|hút|đi|làm|rủ|đụng|dây|thử|mất|bán|đầu tư|nạp|cho|xài|rớ)|nghiêm cấm|bị cấm|cấm (?:bán|mua|hút|sử dụng|vận chuyển|tàng trữ|đốt|chơi)|phòng chống|phòng, chống|tác hại|nguy hiểm|mất (?:trắng|nhà|tiền)|(?<!không |nói không với )lừa đảo|trá hình|nói không với|tịch thu|tang vật|thu giữ|phản đối|lên án|nghiện|cai nghiện|hậu quả|tin nhắn rác|tràn lan|tiêu hủy|giao nộp|xử lý hình sự|tệ nạn|báo chí|phóng sự|theo báo|dẹp|bỏ (?:cá độ|lô đề|cờ bạc)|thua|tán gia bại sản|ngân hàng (?:chính sách|nông nghiệp)|nhcsxh|csxh|agribank|quỹ tín dụng|tổ tiết kiệm|hộ nghèo|lãi suất ưu đãi|niêm yết|chính hãng|z121|nhà máy z|có giấy phép|đồ chơi|phim|truyện|game (?:thủ|online này)|trò chơi',
)
