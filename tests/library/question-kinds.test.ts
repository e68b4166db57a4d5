import { describe, expect, it } from 'vitest'
import { askLibrary } from '../../utils/library/answers/ask-library.ts'
import { QUESTION_KINDS } from '../../utils/library/answers/kinds/index.ts'
import { createKind } from '../../utils/library/answers/kinds/question-kind.ts'
import { joinPhrases, readWording, requireAll, requireNone } from '../../utils/library/answers/kinds/wording.ts'
import { collectFeatures } from '../../utils/library/answers/question-features.ts'
import { readQuestionWords } from '../../utils/library/answers/question-words.ts'
import { SHORT_ANSWERS } from '../../utils/library/answers/short-answers/index.ts'
import { BUNDLED_LIBRARY, DOCUMENTS, PROVISIONS } from '../../utils/library/index.ts'
import { SearchEngine } from '../../utils/library/search/index.ts'

const search = new SearchEngine(DOCUMENTS, PROVISIONS, 'vi')
const ask = (query: string) =>
  askLibrary(query, search, BUNDLED_LIBRARY, { today: '2026-11-24', currentFirst: true, roles: [] })
const toBare = (query: string) => query.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd')
const read = (query: string) => collectFeatures(readQuestionWords(query))

const OF_KINDS: readonly [question: string, answer: string][] = [
  ['bật định vị trong doanh trại rồi đăng story có sao không', 'vi-tri-don-vi'],
  ['làm meme trưởng phòng gửi nhóm cho vui có bị gì không', 'anh-che'],
  ['đài mời tui lên sóng với tư cách hiệu trưởng, có phải xin phép phòng giáo dục không', 'noi-rieng-hay-thay-co-quan'],
  ['tư vấn giúp bà con thủ tục trong nhóm facebook có bị coi là nói thay cơ quan không', 'noi-rieng-hay-thay-co-quan'],
  ['trường bị đồn cơm có giòi, nhà trường nên làm gì trước', 'co-quan-bi-don'],
  ['dì tui nghe điện thoại tự xưng công an đọc otp mất 30 triệu, báo ai', 'lua-dao-bao-o-dau'],
  ['dân mạng ném đá một bé 13 tuổi, đoàn xã muốn bênh vực cháu', 'benh-tre-bi-nem-da'],
  ['người ứng cử bị tung tin có vợ bé, báo cơ quan nào', 'bao-tin-gia'],
  ['bịa chuyện bà ứng cử viên bỏ chồng bị phạt bao nhiêu', 'phat-xuc-pham'],
  ['hộ lý mặc đồng phục quay clip bán mỹ phẩm', 'nguoi-nha-nuoc-quang-cao'],
  ['hình họp nội bộ bị tuồn ra mạng, ai phải chịu', 'chiu-trach-nhiem-bai-chia-se'],
  ['viên chức chê một dự thảo nghị định trên facebook được không', 'phe-binh-co-bi-ky-luat'],
  ['khen con hàng xóm đoạt giải có được không', 'anh-hoc-sinh-nhan-giai'],
  ['lịch cúp điện tuần này tui đăng lên facebook cho xóm biết được không', 'thong-bao-cho-dan'],
  ['hồ sơ của dân nhờ người quen trên tỉnh xem giùm', 'dua-du-lieu-cho-noi-khac'],
  ['xã bị đồn vỡ đê, xã có được tự lên tiếng đính chính không', 'co-quan-bi-don'],
  ['người lạ nhắn hỏi đơn vị em có mấy khẩu pháo', 'hoi-viec-don-vi'],
  ['nghỉ hưu rồi kể chuyện nội bộ cơ quan cũ trên facebook có phải xin phép ai', 'chuyen-co-quan-cu'],
  ['bị nick lạ bảo em nhận phong bì, làm đơn gửi ai', 'bi-noi-xau-bao-ai'],
  ['hai mẹ chửi lộn trên nhóm lớp, em là trưởng nhóm có phải dẹp không', 'quan-tri-nhom'],
  ['chia sẻ bài than đường xấu thì có phải xóa không', 'bi-yeu-cau-go'],
  ['quay phim cán bộ đang làm việc được hông', 'quay-nguoi-thi-hanh-cong-vu'],
  ['quay video công an lập biên bản', 'quay-nguoi-thi-hanh-cong-vu'],
  ['người ta chửi mình trên mạng', 'bi-noi-xau'],
  ['ngta chửi em trên nhóm lớp', 'bi-noi-xau'],
  ['viên chức bị kỷ luật thì theo nghị định nào', 'ky-luat-vien-chuc'],
  ['lấy hình người lạ đăng lên thì phạm điều mấy', 'anh-dieu-nao'],
  ['đăng ảnh con người ta lên mạng vi phạm điều mấy', 'anh-tre-dieu-nao'],
  ['cô giáo đăng ảnh bé nhà tôi, tôi yêu cầu gỡ được không', 'go-anh-tre'],
  ['ghép nhạc nổi tiếng vô clip đăng tiktok đc ko', 'dang-lai-bai-bao'],
  ['ghép nhạc vô clip', 'dang-lai-bai-bao'],
  ['bỏ beat vô tóp tóp dc k', 'dang-lai-bai-bao'],
  ['lồng ca khúc của hà anh tuấn vào video tổng kết năm', 'dang-lai-bai-bao'],
  ['gắn nhạc vào video tuyên truyền của xã được không', 'dang-lai-bai-bao'],
  ['lồng nhạc vô clip bị phạt bao nhiêu', 'phat-chia-se-tac-pham'],
  ['chèn nhạc bản quyền vào tiktok có bị xử phạt không', 'phat-chia-se-tac-pham'],
  ['sử dụng nhạc của ca sĩ trong video của trường được không', 'dang-lai-bai-bao'],
  ['dân cứ giơ điện thoại quay mình lúc tiếp dân, mình có quyền kêu tắt không', 'bi-quay-khi-lam-viec'],
  ['csgt có được không cho dân quay phim không', 'bi-quay-khi-lam-viec'],
  ['tui ngồi bàn tiếp dân bị quay, kêu họ xóa video có được không', 'bi-quay-khi-lam-viec'],
  ['admin cũ nghỉ rồi ôm luôn fanpage của xã', 'nguoi-cu-khong-ban-giao'],
  ['văn thư cũ giữ tài khoản zalo oa, xin hoài không chịu trả', 'nguoi-cu-khong-ban-giao'],
  ['rep comment của dân có tính là trả lời chính thức hông', 'tra-loi-duoi-binh-luan'],
  ['phản hồi kiến nghị trên zalo có thay văn bản được không', 'tra-loi-duoi-binh-luan'],
  ['lãnh đạo kêu cả phòng vô cãi lại người dân dưới bài báo', 'bi-bat-len-tieng'],
  ['hiệu trưởng yêu cầu giáo viên vào bình luận bênh trường', 'bi-bat-len-tieng'],
  ['phường kêu tụi tui phải thả tim, hổng làm có bị trừ điểm hông', 'bi-bat-tuong-tac'],
  ['xã giao chỉ tiêu mỗi người chia sẻ năm bài', 'bi-bat-tuong-tac'],
  ['thả tym sếp', 'bam-thich-noi-chung'],
  ['chỉ like chứ không bình luận thì có phải chịu trách nhiệm không', 'bam-thich-noi-chung'],
  ['xài hình AI làm bìa fanpage có phải đánh dấu hông', 'ghi-chu-anh-ai'],
  ['người lạ nhắn hỏi otp có nên đưa không', 'duong-dan-hoi-ma'],
  ['nhận được link bảo nhập mã xác thực vneid, có nên làm theo không', 'duong-dan-hoi-ma'],
  ['đảng viên chê chủ trương trên facebook có bị xử lý không', 'dang-vien-gop-y-bi-xu-ly'],
  ['đảng viên góp ý dự thảo văn kiện trên mạng được không', 'dang-vien-gop-y'],
  ['cán bộ góp ý dự thảo luật trên facebook được không', 'phan-anh-gop-y'],
  ['viên chức chỉ trích chủ trương của tỉnh trên mạng bị gì', 'phe-binh-co-bi-ky-luat'],
  ['công chức phản đối quy hoạch trên nhóm của phường có bị kiểm điểm không', 'phe-binh-co-bi-ky-luat'],
  ['đảng viên viết bài trái chủ trương bị khai trừ hay khiển trách', 'dang-vien-bi-ky-luat'],
  ['trẻ bị bắt nạt trên facebook gọi tổng đài nào', 'con-bi-bat-nat'],
  ['con trai bị bạn học nói xấu trên facebook phải làm gì', 'con-bi-bat-nat'],
  ['chị cùng phòng chia sẻ tin giả về bão, em nên nhắc hay thôi kệ', 'dong-nghiep-dang-sai'],
  ['livestream chửi hàng xóm phạm điều nào', 'xuc-pham-dieu-nao'],
  ['tung tin giả trên mạng thì phạm điều khoản nào vậy', 'tin-gia-dieu-nao'],
  ['lộ số điện thoại của dân trái quy định nào', 'du-lieu-dieu-nao'],
  ['làm lộ bí mật nhà nước trái điều khoản nào', 'bi-mat-dieu-nao'],
  ['giáo viên bôi nhọ trường trên mạng xử lý theo văn bản nào', 'vien-chuc-noi-xau-noi-lam'],
  ['đồn vỡ hồ thủy lợi, làm răng biết thiệt hay giả', 'kiem-tra-tin-don'],
  ['cả phòng dùng chung zalo trực, có người nhắn sai thì lỗi của ai', 'muon-nick-ai-chiu'],
  ['chia sẻ nhầm bài quyên góp lừa, có chịu trách nhiệm gì không', 'chia-se-keu-goi-gia'],
  ['ghi rõ góc nhìn cá nhân rồi thì còn bị kỷ luật không', 'ghi-quan-diem-rieng'],
  ['bình luận vụ đồng nghiệp bị kỷ luật có được không', 'dong-nghiep-bi-ky-luat'],
  ['kể chuyện người cùng cơ quan bị khiển trách lên nhóm zalo được không', 'dong-nghiep-bi-ky-luat'],
  ['đảng viên không được đăng gì trên facebook', 'dieu-dang-vien-khong-lam'],
  ['đảng viên cấm viết gì lên mạng', 'dieu-dang-vien-khong-lam'],
  ['đảng viên share tin bbc', 'dang-vien-doc-bao-nuoc-ngoai'],
  ['điều dưỡng quay tiktok nhảy ở trạm y tế được không', 'quay-o-noi-kham-benh'],
  ['phát tán thông tin cá nhân của dân có bị đi tù không', 'lo-du-lieu-hinh-su'],
  ['cô nhắn riêng kết quả học cho ba mẹ từng em', 'diem-gui-rieng'],
  ['up tài liệu sinh hoạt chi bộ lên mạng', 'tai-lieu-cua-dang'],
  ['cơ quan chưa có bộ quy tắc ứng xử thì theo văn bản nào', 'so-cua-quy-tac'],
  ['cán bộ xã làm affiliate trên facebook', 'nguoi-nha-nuoc-ban-hang'],
  ['chụp đơn khiếu nại của người dân up lên mạng', 'don-thu-cua-dan'],
  ['chụp hình chung có bạn kêu xóa thì phải xóa không', 'bi-doi-go-anh'],
  ['nói chuyện trong nhóm kín có bị coi là công khai không', 'trong-nhom-kin'],
  ['giới thiệu sữa công thức trên facebook', 'quang-cao-hang-rieng'],
  ['đảng viên lỡ like bài phản động có sao không', 'dang-vien-tuong-tac-bai-xau'],
  ['xã trao trích lục khai sinh cho bé, chụp hình up fb được hông', 'anh-trao-giay-to'],
  ['đăng ảnh lễ trao giấy chứng nhận kết hôn của người dân lên facebook xã được không', 'anh-trao-giay-to'],
  ['hình trao sổ đỏ cho bà con đăng trang huyện', 'anh-trao-giay-to'],
  ['đăng ảnh cấp căn cước lưu động', 'anh-trao-giay-to'],
  ['đăng tên, lớp, trường bé nhà bên được giải vẽ tranh', 'anh-hoc-sinh-nhan-giai'],
  ['nêu tên cháu trong xóm đạt giải ba môn toán', 'anh-hoc-sinh-nhan-giai'],
  ['lễ trao giấy khen học sinh giỏi đăng ảnh lên trang xã được không', 'anh-hoc-sinh-nhan-giai'],
  ['người dân quay phim tôi lúc làm việc rồi đăng lên mạng', 'quay-nguoi-thi-hanh-cong-vu'],
  ['người dân quay phim cán bộ đang làm việc có được không', 'quay-nguoi-thi-hanh-cong-vu'],
  ['bà con quay lén em lúc nhận hồ sơ', 'quay-nguoi-thi-hanh-cong-vu'],
  ['tui đang cấp giấy thì dân quay rồi tung lên mạng', 'quay-nguoi-thi-hanh-cong-vu'],
  ['dân quay mình lúc tiếp dân, có được bắt xóa không', 'bi-quay-khi-lam-viec'],
  ['gắn thẻ sếp vào bài viết cá nhân', 'gan-the-nguoi-khac'],
  ['tag ubnd xã vào bài đăng được hông', 'gan-the-nguoi-khac'],
  ['gắn thẻ bạn bè vào ảnh', 'gan-the-nguoi-khac'],
  ['gửi nhầm danh sách có căn cước của dân vào nhóm, phải báo cáo ai, có bị kỷ luật không', 'co-quan-de-lo-du-lieu'],
  ['đăng số trực của trạm y tế lên nhóm zalo', 'so-may-co-quan'],
  ['quay buổi họp giao ban đăng lên zalo được không', 'dang-cuoc-hop'],
  ['đăng ảnh lễ tuyên dương công chức của phường lên fanpage', 'anh-hoat-dong-chung'],
  ['mạo danh bệnh viện trên facebook bị phạt bao nhiêu', 'phat-mao-danh-co-quan'],
  ['lấy tên người khác lập nick giả phạt mấy triệu', 'phat-mao-danh'],
  ['đăng hình người hái trộm xoài lên zalo để làm gương', 'hinh-de-beu-rieu'],
  ['chụp hình kẻ ăn trộm', 'hinh-ke-trom'],
  ['quay clip thằng giật dây chuyền ở chợ', 'hinh-ke-trom'],
  ['người hoạt động không chuyên trách xã phê bình xã trên mạng', 'phan-anh-gop-y'],
  ['không chuyên trách ở ấp lên mạng phê bình xã có sao không', 'phan-anh-gop-y'],
  ['tôi bị y tá quay clip bệnh án rồi đăng tiktok', 'bi-lo-thong-tin'],
  ['bị quán cà phê chụp hình đăng lên fanpage', 'go-anh-cua-minh'],
  ['đăng clip camera lớp mầm non lên nhóm phụ huynh', 'anh-tre-em'],
  ['đăng danh sách học sinh chưa nộp học phí vào nhóm lớp', 'neu-loi-hoc-sinh'],
  ['học sinh quay lén thầy giáo đăng lên tiktok', 'anh-nguoi-khac'],
  ['công chức hộ tịch quát bà con, bị quay clip rồi lan khắp nhóm làng', 'can-bo-hach-dich'],
  ['tui lỡ to tiếng với cụ già ở một cửa, clip lên tiktok rồi giờ răng', 'can-bo-hach-dich'],
  ['cán bộ địa chính quăng hồ sơ trước mặt dân, bị quay đăng fb', 'can-bo-hach-dich'],
  ['người lạ trả tiền nhờ quay cảnh bà con tụ tập trước huyện', 'duoc-tra-tien-quay'],
  ['có tài khoản lạ thuê tui livestream chỗ công nhân đình công', 'duoc-tra-tien-quay'],
  ['nhận tiền quay clip đoàn người kéo lên tỉnh thì báo ai', 'duoc-tra-tien-quay'],
  ['ngân hàng xin danh sách hội viên nông dân, xã đưa được không', 'dua-du-lieu-cho-noi-khac'],
  ['trung tâm ngoại ngữ đề nghị cung cấp số điện thoại bà con trong phường', 'dua-du-lieu-cho-noi-khac'],
  ['nhà mạng hỏi xin thông tin hộ kinh doanh', 'dua-du-lieu-cho-noi-khac'],
  ['trang thông tin của phường bị chèn link cá độ', 'bao-viec-tren-mang'],
  ['website trường bấm vô là nhảy sang trang đánh bài', 'bao-viec-tren-mang'],
  ['trưởng phòng mượn facebook của em đăng bài cho cơ quan', 'nick-rieng-cho-co-quan'],
  ['lãnh đạo kêu dùng zalo cá nhân đăng tin của xã', 'nick-rieng-cho-co-quan'],
  ['đảng viên về hưu đăng bậy trên facebook có bị kỷ luật không', 'dang-vien-nghi-huu'],
  ['thả tim tin giả phạt mấy triệu', 'phat-tuong-tac'],
  ['công chức ngoài đảng có được bình luận trên facebook không', 'cong-chuc-len-mang'],
  ['bị vu lấy tiền quỹ thôn thì làm sao', 'bi-noi-xau'],
  ['đăng danh sách trúng tuyển lên fanpage', 'danh-sach-dan'],
  ['quản trị fanpage của trường nghỉ việc rồi thì tính sao', 'nguoi-cu-khong-ban-giao'],
  ['tên miền nhái cổng thông tin tỉnh', 'bi-gia-mao'],
  ['mở zalo phụ canh chồng', 'nick-phu-theo-doi'],
  ['lấy nick clone xem con gái đăng gì', 'nick-phu-theo-doi'],
  ['ba là công an, tui viết chuyện phá án của ba lên fb', 'viec-mat-nghe-o-nha'],
  ['anh trai thụ lý vụ án, em khoe với bạn', 'viec-mat-nghe-o-nha'],
  ['khách đập bàn quát ở ủy ban, nhân viên ứng xử sao', 'bi-dan-xuc-pham'],
  ['người dân sỉ nhục cán bộ tiếp dân thì làm gì', 'bi-dan-xuc-pham'],
  ['cò đất nhờ địa chính cho số chủ thửa', 'dua-du-lieu-cho-noi-khac'],
  ['chuyển cho công ty giấy tờ đất của người dân', 'dua-du-lieu-cho-noi-khac'],
  ['trưởng ấp viết facebook có phải theo quy định như cán bộ không', 'hop-dong-theo-quy-tac'],
  ['y tế thôn lên mạng theo quy định như viên chức không', 'hop-dong-theo-quy-tac'],
  ['y tá bán số điện thoại bệnh nhân cho nhà thuốc', 'mua-ban-du-lieu'],
  ['giáo viên về hưu phê bình hiệu trưởng cũ trên mạng', 'nghi-huu-gop-y'],
  ['nghỉ hưu rồi góp ý chủ tịch huyện trên facebook', 'nghi-huu-gop-y'],
  ['gắn thẻ nhớ vô máy soạn công văn mật', 'thiet-bi-may-mat'],
  ['cô trông trẻ đăng clip cháu khóc', 'clip-lam-tre-so'],
  ['giáo viên đăng clip phạt đứng học sinh', 'clip-lam-tre-so'],
  ['mách anh em mua đất trước khi quy hoạch', 'dang-du-thao'],
  ['bán hàng qua facebook trong giờ hành chính có sao hông', 'mang-trong-gio-lam'],
  ['đăng ảnh trẻ em đi bơi có cần ba mẹ đồng ý không', 'ai-dong-y-anh-tre'],
  ['dang hinh lop mam non co phai hoi phu huynh truoc khong', 'ai-dong-y-anh-tre'],
  ['đăng hình đồng nghiệp ngày hội có phải xin phép không', 'ai-dong-y-anh'],
  ['mẹ bé nói miệng là được rồi thì đăng ảnh bé có sao không', 'hinh-thuc-dong-y'],
  ['dang anh hoc sinh can phieu dong y cua phu huynh khong', 'hinh-thuc-dong-y'],
  ['đưa tên hộ thiếu tiền nước lên zalo ấp được hông', 'neu-ten-tren-loa'],
  ['dang danh sach nguoi chua dong quy len nhom', 'neu-ten-tren-loa'],
  ['gửi đường dẫn trang lừa đảo vào nhóm phạt mấy triệu', 'phat-duong-dan'],
  ['dang lai bai bao ma quen ghi nguon co sao khong', 'khong-ghi-nguon'],
  ['gửi danh sách học sinh có số điện thoại vào nhóm zalo', 'danh-sach-tre-co-so'],
  ['đăng danh sách có số căn cước vào nhóm xóm', 'danh-sach-co-so-rieng'],
]

/** Questions of something worse, in the words of a kind with a mild answer. */
const WORSE: readonly [question: string, answer: string][] = [
  ['y tá quay clip sản phụ sinh con ở bệnh viện đăng tiktok được không', 'thong-tin-suc-khoe'],
  ['điều dưỡng quay người tới khám phụ khoa làm vlog được không', 'thong-tin-suc-khoe'],
  ['bác sĩ livestream ca mổ ở bệnh viện được không', 'thong-tin-suc-khoe'],
  ['hộ sinh chụp hình thi thể trong nhà xác làm vlog được không', 'hinh-tai-nan'],
  ['hộ lý đăng clip bé bị bạo hành ở khoa nhi được không', 'tre-bi-hai-giu-kin'],
  ['nêu tên cháu gái vừa được giải cứu', 'tre-bi-hai-giu-kin'],
  ['gửi riêng bảng điểm của học sinh cho trung tâm luyện thi được không', 'diem-cho-nguoi-khac'],
  ['nhắn riêng điểm của bé cho bạn trai của mẹ bé', 'diem-cho-nguoi-khac'],
  ['nhắn riêng cho từng phụ huynh bảng điểm của tất cả học sinh', 'diem-cho-nguoi-khac'],
  ['cô gửi điểm em A cho phụ huynh em B qua tin nhắn riêng', 'diem-cho-nguoi-khac'],
  ['rao bán bảng điểm của học sinh', 'mua-ban-du-lieu'],
  ['kêu gọi bà con tẩy chay cuộc bầu cử trên mạng', 'tay-chay'],
  ['đăng kết quả kiểm phiếu khi chưa công bố được không', 'tin-nhan-su'],
  ['em quay lén bạn trong nhà tắm, bạn ấy kêu xóa thì có phải xóa không', 'quay-len-noi-rieng-tu'],
  ['nhấn like trang đánh bạc có sao không', 'tuong-tac-bai-xau'],
  ['công bố người nhiễm hiv trên facebook có bị đi tù không', 'lo-benh-hinh-su'],
  ['đang khám xét mà dân quay, có quyền yêu cầu tắt máy không', 'bi-quay-khi-kham-xet'],
  ['bị dân quay lúc tiếp công dân, tôi giật máy được không', 'giat-may-nguoi-quay'],
  ['đảng viên chia sẻ bài báo nước ngoài bôi đen chế độ được không', 'dang-vien-tuong-tac-bai-xau'],
  ['kèm câu quan điểm cá nhân rồi đăng văn bản mật có bị gì không', 'gui-van-ban-mat'],
  ['thêm dòng ý kiến riêng rồi đăng đề thi có bị kỷ luật không', 'lo-de-thi'],
  ['ghi quan điểm cá nhân rồi đăng công văn nội bộ có bị gì không', 'dang-cong-van'],
  ['lồng nhạc vào clip quay lén bạn cùng phòng', 'quay-len-noi-rieng-tu'],
  ['lồng nhạc trong giờ làm việc vào clip đăng tiktok', 'mang-trong-gio-lam'],
  ['bỏ nhạc vào clip bắt quả tang trộm đăng fb', 'phat-truc-tiep-xu-ly'],
  ['lồng nhạc vào clip xuyên tạc lịch sử', 'xuyen-tac-lich-su'],
  ['lồng quốc ca vào clip được không', 'quoc-ky-lanh-tu'],
  ['chèn nhạc vào clip quay học sinh đánh nhau', 'clip-bao-luc-hoc-duong'],
]

/** Questions that share their words with a kind and are of another. */
const TWINS: readonly [question: string, answer: string][] = [
  ['dân có quyền quay phim csgt không', 'quay-nguoi-thi-hanh-cong-vu'],
  ['quay video cán bộ đang làm việc rồi đăng lên facebook', 'phat-truc-tiep-xu-ly'],
  ['mình chửi người ta trên mạng', 'xuc-pham'],
  ['đưa mật khẩu fanpage cho đồng nghiệp được không', 'dua-mat-khau'],
  ['fanpage xã bị hack thì báo ai', 'bi-hack'],
  ['trả lời dân trên zalo được không', 'tra-loi-dan-tren-mang'],
  ['góp ý lãnh đạo trên mạng có được không', 'phan-anh-gop-y'],
  ['thả tim bài vu khống bí thư có bị phạt không', 'tuong-tac-bai-xau'],
  ['dùng ai giả giọng chủ tịch', 'ghep-anh-deepfake'],
  ['đảng viên góp ý bí thư có bị khai trừ không', 'dang-vien-gop-y-bi-xu-ly'],
  ['con tôi bị ghép ảnh khỏa thân thì báo ai', 'con-bi-ghep-anh'],
  ['báo tin giả ở đâu', 'bao-tin-gia'],
  ['chửi người khác trên mạng phạt bao nhiêu', 'phat-xuc-pham'],
  ['gửi bảng điểm vào nhóm phụ huynh', 'bang-diem'],
  ['gửi văn bản mật vào nhóm kín', 'gui-van-ban-mat'],
  ['quảng cáo thuốc trên facebook', 'quang-cao-thuoc'],
  ['tin nhân sự chưa công bố đăng được không', 'tin-nhan-su'],
  ['đăng ảnh lễ trao bằng khen cho cán bộ xã lên facebook', 'anh-hoat-dong-chung'],
  ['đăng ảnh trao nhà tình thương lên zalo xã', 'anh-hoat-dong-chung'],
  ['đăng ảnh lễ trao quà trung thu cho các cháu lên facebook xã', 'anh-hoc-sinh-nhan-giai'],
  ['đăng ảnh căn cước của dân', 'dang-can-cuoc'],
  ['đăng ảnh giấy kết hôn của dân lên zalo', 'giay-to-cua-dan'],
  ['đăng ảnh con nhận giấy khen', 'anh-hoc-sinh-nhan-giai'],
  ['công an quay phim người vi phạm rồi đăng facebook', 'phat-truc-tiep-xu-ly'],
  ['hàng xóm quay tôi trong nhà', 'quay-len-noi-rieng-tu'],
  ['quay lén trong nhà vệ sinh cơ quan', 'quay-len-noi-rieng-tu'],
  ['gắn thẻ chủ tịch xã vào bài phản ánh đường hư', 'phan-anh-gop-y'],
  ['bị người khác gắn thẻ vào bài phản động', 'bi-gan-the'],
  ['gắn thẻ học sinh vào ảnh lớp', 'anh-tre-em'],
  ['điều dưỡng trẻ quay tiktok nhảy sau ca trực ở bệnh viện được không', 'quay-o-noi-kham-benh'],
  ['trung tâm gửi riêng điểm cho phụ huynh từng em', 'diem-gui-rieng'],
  ['nhắn riêng điểm thi cho từng phụ huynh, không cho người khác biết', 'diem-gui-rieng'],
  ['thả tim bài của sếp có sao không', 'bam-thich-noi-chung'],
  ['đảng viên chia sẻ bài báo nước ngoài phê bình chính sách được không', 'dang-vien-doc-bao-nuoc-ngoai'],
  ['phát tán số căn cước của dân có bị khởi tố không', 'lo-du-lieu-hinh-su'],
  ['tôi bị dân quay lúc làm việc rồi đăng lên, đòi gỡ được không', 'go-anh-cua-minh'],
  ['livestream kỳ họp hội đồng nhân dân xã', 'anh-hoat-dong-chung'],
  ['gửi bệnh án của người bệnh cho bác sĩ tuyến trên xem', 'benh-an-cho-dong-nghiep'],
  ['công ty bảo hiểm xin bệnh án của bệnh nhân', 'benh-an-cho-dong-nghiep'],
  ['đăng hình kẻ trộm lấy từ camera nhà', 'camera-an-ninh'],
  ['bị đăng hình nói là kẻ trộm', 'bi-noi-xau'],
  ['đảng viên phê bình xã trên mạng', 'dang-vien-gop-y'],
  ['trang web giả mạo ủy ban xã thì báo đâu', 'bi-gia-mao'],
  ['ai hỏi mã otp qua link lạ, tôi nhập mã rồi thì làm sao', 'bi-hack'],
]

describe('a kind of questions', () => {
  it.each(OF_KINDS)('"%s" has its answer, with or without diacritics', (question, id) => {
    expect(ask(question).answer?.id).toBe(id)
    expect(ask(toBare(question)).answer?.id).toBe(id)
  })

  it.each(WORSE)('has the firm answer where the question is of something worse: "%s"', (question, id) => {
    expect(ask(question).answer?.id).toBe(id)
    expect(ask(toBare(question)).answer?.id).toBe(id)
  })

  it.each(['sửa điểm rồi nhắn riêng cho phụ huynh', 'gửi riêng kết quả xét nghiệm hiv và điểm của cháu cho mẹ cháu'])(
    'does not say that one may where more is done than sending scores: "%s"',
    (question) => {
      expect(ask(question).answer?.verdict).not.toBe('duoc')
      expect(ask(toBare(question)).answer?.verdict).not.toBe('duoc')
    },
  )

  it.each(TWINS)('does not take what is like it: "%s"', (question, id) => {
    expect(ask(question).answer?.id).toBe(id)
  })

  it.each([
    'đừng nhắc tên ai trong clip',
    'để nhắc mọi người thì đăng clip được không',
    'app nào ghép nhạc vào video dễ nhất',
  ])('is not one on music where that is not asked: "%s"', (question) => {
    expect(ask(question).answer).toBeUndefined()
    expect(ask(toBare(question)).answer).toBeUndefined()
  })

  it('has an answer of the library and a question above, or none where every near one misleads', () => {
    const known = SHORT_ANSWERS.map(({ id }) => id)
    const named = QUESTION_KINDS.flatMap(({ answer }) => answer ?? [])
    expect(named.filter((id) => !known.includes(id))).toEqual([])
    const asked = new Set([...OF_KINDS, ...WORSE].map(([, answer]) => answer))
    expect(named.filter((id) => !asked.has(id))).toEqual([])
    expect(ask('kết quả kiểm phiếu tổ em đăng zalo được chưa').answer).toBeUndefined()
  })

  it('is known by all that it says, each in one of its ways, and by what it does not say', () => {
    const { isSaid } = createKind(undefined, ['trả mật khẩu', '[page]'], '[hack]')
    expect(isSaid(read('không trả mật khẩu fanpage'))).toBe(true)
    expect(isSaid(read('không trả mật khẩu máy tính'))).toBe(false)
    expect(isSaid(read('fanpage bị hack, không trả mật khẩu'))).toBe(false)
  })

  it('takes the place of the answers by the topic that it names, and of none if the question says that', () => {
    const { replaces } = createKind('anh-tre-em', ['camera'], '', { ids: ['quyen-gop'], none: '[post]' })
    const found = (id: string) => SHORT_ANSWERS.find((answer) => answer.id === id)
    expect(replaces!(found('quyen-gop'), read('camera lớp'))).toBe(true)
    expect(replaces!(found('anh-tre-em'), read('đăng camera lớp'))).toBe(false)
    expect(replaces!(undefined, read('đăng camera lớp'))).toBe(true)
    expect(replaces!(undefined, read('xem camera lớp'))).toBe(false)
  })
})

describe('a wording', () => {
  it('goes by the diacritics of a word where these are typed', () => {
    const isMilk = readWording('sữa')
    expect(isMilk(read('quảng cáo sữa'))).toBe(true)
    expect(isMilk(read('quảng cáo sửa xe'))).toBe(false)
    expect(isMilk(read('quang cao sua'))).toBe(true)
  })

  it('goes by them always where a word means another thing without', () => {
    const isSchool = readWording('=trường')
    expect(isSchool(read('số điện thoại của trường'))).toBe(true)
    expect(isSchool(read('số điện thoại của trưởng thôn'))).toBe(false)
    expect(isSchool(read('so dien thoai cua truong'))).toBe(false)
  })

  it('has concepts and what is asked', () => {
    expect(readWording('[post], ?where')(read('báo ở đâu'))).toBe(true)
    expect(readWording('[post], ?where')(read('đăng lên được không'))).toBe(true)
    expect(readWording('[post], ?where')(read('phạt bao nhiêu'))).toBe(false)
    expect(() => readWording('[pots]')).toThrow('[pots]')
    expect(() => readWording('?whre')).toThrow('?whre')
  })

  it('is put together from others', () => {
    const isOpenMeeting = requireAll('cuộc họp', requireNone('nội bộ'))
    expect(isOpenMeeting(read('cuộc họp thôn'))).toBe(true)
    expect(isOpenMeeting(read('cuộc họp nội bộ'))).toBe(false)
    expect(joinPhrases('đòi, xin', 'gỡ, xóa ảnh')).toBe('đòi gỡ,đòi xóa ảnh,xin gỡ,xin xóa ảnh')
  })
})

describe('a question on the criticism of a Party member', () => {
  it.each([
    'đảng viên bình luận chê chủ trương của nhà nước có bị kỷ luật không',
    'đảng viên viết bài không đồng tình nghị quyết của Đảng có bị kỷ luật không',
    'đảng viên góp ý bí thư có bị khai trừ không',
    'đảng viên chê sếp trên facebook có bị kỷ luật không',
  ])('names first what binds the member, before what the committee does about it: "%s"', (question) => {
    for (const query of [question, toBare(question)]) {
      expect(ask(query).answer?.id).toBe('dang-vien-gop-y-bi-xu-ly')
      expect(ask(query).answer?.provisions[0]).toBe('qdtw-207-2026.nhom-1')
    }
  })

  it('leaves the duty of the committee first where that is asked', () => {
    expect(ask('chi bộ xử lý đảng viên đăng bài sai thế nào').answer?.provisions[0]).toBe('qdtw-85-2022.cap-uy')
  })
})

describe('a question for what replaced a document', () => {
  it.each([
    ['quy định những điều đảng viên không được làm mới nhất thay quy định 37', 'qdtw-207-2026'],
    ['quy định nào thay quy định 37', 'qdtw-207-2026'],
    ['quy định 37 còn hiệu lực không, thay bằng gì', 'qdtw-207-2026'],
    ['nđ 15 hết hiệu lực rồi thì theo nghị định nào', 'nd-174-2026'],
    ['quyết định nào thay thế quyết định 874', 'qd-423-2026'],
    ['luật 29/2018 bị thay bởi luật nào', 'luat-117-2025'],
    ['quy định 69 về kỷ luật đảng viên bản mới nhất', 'qdtw-212-2026'],
  ])('"%s" finds the successor first', (question, id) => {
    expect(ask(question).found.hits[0]?.id).toBe(id)
    expect(ask(toBare(question)).found.hits[0]?.id).toBe(id)
  })

  it.each(['quy định 37', 'quy định 37 còn hiệu lực không', 'quy định 37 thay quy định nào'])(
    'is not one about the document itself: "%s"',
    (question) => {
      expect(ask(question).found.hits[0]?.id).toBe('qdtw-37-2021')
    },
  )

  it.each(['quy định mới nhất thay quy định 37', 'quy định 37 hết hiệu lực rồi thì theo quy định nào'])(
    'lists what the successor says before the old one: "%s"',
    (question) => {
      const [first, ...others] = ask(question).found.hits.map(({ id }) => id)
      expect(first).toBe('qdtw-207-2026')
      expect(others.slice(0, 2).every((id) => id.startsWith('qdtw-207-2026.'))).toBe(true)
      expect(others).toContain('qdtw-37-2021')
    },
  )
})
