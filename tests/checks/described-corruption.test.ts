// Corrupt acts that are named by what is done, and businesses called frauds with no fact given; honest twins.

import { describe, expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'

const tagger = openShippedTagger()
const findLoud = (text: string) =>
  checkDraft(createTextDraft(text), {}, { tagger }).flatMap(({ check, level }) =>
    check === 'accusation' && level !== 'note' ? [check] : [],
  )

describe('accusation', () => {
  it.each([
    'Hạt kiểm lâm Suối Lội cứ nửa đêm là nhắm mắt cho qua, mỗi chuyến ba triệu, gỗ về đầy xưởng.',
    'Chốt trưởng Bùi Văn Tỏi mở barie cho ghe cát đi, một ghe hai triệu.',
    'Bà Diệp thủ quỹ phát thiếu quà Tết. Tiền dư bả giữ luôn, mua cái điện thoại mới cho con.',
    'Ông Khải bí thư thôn phát mỗi hộ có một bao gạo, số còn lại ổng lấy, tậu con xe máy.',
    'Đất công đầu làng ông trưởng thôn Lục Văn Páo đã làm sổ cho con rể rồi.',
    'dat nghia trang o ap 2 ba Hai Loan dia chinh sang ten cho em ruot het',
    'Bà phó giám đốc Kiều Thị Nga hưởng trọn hai chục phần trăm từ lúc ký hợp đồng mua máy.',
    'Ông Lâm Quang Sửu cầm đầu đường dây bán đề cả tỉnh này chứ không ai khác.',
    'Vựa cá cô Sáu Rớt cân điêu cho bà con mấy mùa nay, ai bán cũng thiếu.',
    'Bằng đại học của ông phó bí thư Tạ Văn Nhỡ toàn là mua, học hành gì đâu.',
    'Thằng Sửu con ông Mót cạy cửa mấy nhà trong xóm, ai cũng biết.',
    'Bên trạm đăng kiểm Gò Sậy ăn quen tay rồi, xe nào cũng có giá.',
    'Muốn ký hồ sơ thì hai chục triệu, dúi tận tay chị Mười kế toán xã là xong.',
    'Muon vo bien che thi tram hai chuc trieu, dua cho ong Luan truong phong',
    'Anh Tấn địa chính cầm của nhà em tám triệu mới chịu đo đất.',
    'Tiệm vàng Ngọc Bích bán vàng giả cho khách bao năm nay.',
    'Cửa hàng này lừa đảo, mọi người tránh xa.',
    'Shop Mây Tím lừa đảo nha cả nhà.',
    'Tiệm vàng Ngọc Bích bán vàng non tuổi gạt bà con, đừng có vô.',
    'Nhà xe Phú Lộc chuyên lừa khách, ai đi là dại.',
    'Xã này cấp gạo cứu đói có tôi thấy. Ông Mùa A Tính trưởng bản chia. Cứ nửa đêm nhắm mắt cho xe thóc đi, mỗi xe ba triệu.',
    'Ông Sáu Chột địa chính moi của dân mười hai triệu mới chịu đo.',
    'Ông Dần kiểm lâm mở barie cho xe gỗ ra, mỗi xe năm trăm ngàn, chẳng có biên lai nào.',
    'Anh Thuận địa chính lấy của nhà tôi 8 triệu mới chịu đo, không có hóa đơn.',
  ])('accuses: %s', (text) => {
    expect(findLoud(text)).not.toEqual([])
  })

  it.each([
    'Bác bảo vệ mở cổng cho xe đưa rước vào sân, mỗi xe bốn mươi em.',
    'Bến phà Bình Ca cho xe qua, mỗi xe thu hai chục ngàn theo bảng giá.',
    'Tiền dư chị thủ quỹ giữ, mua xe đẩy cho các cháu mẫu giáo.',
    'Phần còn lại má giữ, mua cái xe đạp cho em đi học.',
    'Đất ông nội để lại đã sang tên cho con trai út rồi.',
    'Cô Nga được hưởng mười phần trăm từ tiền bán hàng theo hợp đồng.',
    'Anh Tú đứng sau đường dây nóng hỗ trợ phụ nữ của huyện.',
    'Vựa cô Sáu cân đủ, bà con tin suốt mấy năm nay.',
    'Bằng của bé Na là giấy khen mua khung ở tiệm bác Tư.',
    'Em quên chìa, nhờ thợ khóa bẻ khóa nhà em giùm.',
    'Muốn con học bơi thì ba trăm ngàn, đóng học phí cho cô Hương ở nhà thiếu nhi.',
    'Quán bà Tám em ăn quen miệng rồi, có giá bình dân lắm.',
    'Để xe qua đêm thì mười ngàn, gửi cho chú Bảy giữ xe.',
    'Có hay không việc trưởng thôn giữ tiền dư? Đề nghị xã làm rõ.',
    'Con Mực nhà chị Hoa phá cửa phòng chạy ra, cả nhà cười.',
    'Chị Tám cầm của em hai triệu để mua vé xe giúp rồi, chờ vé.',
    'Cửa hàng này lừa đảo. Mình mua hai hộp sữa, giao hàng hết hạn, đòi đổi thì họ chặn.',
    'Shop này lừa đảo, tôi chuyển khoản cọc xong là mất hút, có tin nhắn đây.',
    'Cửa hàng này cảnh báo khách về trang lừa đảo.',
    'Quán này lừa đảo hả mọi người?',
    'Trang này lừa đảo, bà con đừng bấm.',
    'Tiệm này đâu có lừa đảo, chủ hiền khô.',
    'Shop này có lừa đảo không vậy cả nhà',
    'Bà Năm chèo đò cho ghe qua sông, mỗi chuyến mười lăm ngàn.',
    'Chú Dần bảo vệ chợ cho xe vào bãi, mỗi xe 3 nghìn, có vé hẳn hoi.',
    'Cô Thu trưởng khu mở cửa nhà văn hóa cho gửi xe, mỗi xe 5 ngàn góp quỹ khuyến học.',
    'Bằng lái của chú Dần là mua kèm bảo hiểm ở đại lý.',
    'Công ty trắc địa Nam Việt lấy 4 triệu mới đo đất, có hóa đơn đỏ.',
    'Chị Vân hưởng 8 phần trăm từ hợp đồng theo quy chế công ty.',
    'Chồng tui cân điêu từ hồi mới cưới, hứa một ký mà đem về bảy lạng.',
  ])('accuses nobody: %s', (text) => {
    expect(findLoud(text)).toEqual([])
  })
})

describe('an accusation of what was done on the road, with a deposit or with each share', () => {
  it.each([
    'Cô Hà thủ quỹ bớt của mỗi cháu 5 nghìn tiền sữa một ngày.',
    'Ông Thạo trưởng thôn giữ lại mỗi hộ 300 ngàn tiền hỗ trợ lũ, tới tay dân còn có 700.',
    'Bà Liên bếp trưởng mỗi suất cơm cắt 8 ngàn, một tháng ba bốn chục triệu về túi bả.',
    'Chị Hợi kế toán trường bớt lại 6 nghìn trên mỗi suất cơm của tụi nhỏ.',
    'Thầy Lộc hiệu phó biết hết, thầy được chia nên thầy mới ký.',
    'ong Bay truong ap cat 200 ngan moi ho ngheo',
    'Anh Luân con ông Bảy chạy xe bán tải tông trúng cháu nhỏ rồi bỏ chạy luôn.',
    'Thang Hung xe oto do nha o dau cau dung ong cu roi bo chay, ong cu gay chan.',
    'Ông Lực lái xe tải cán chết người ta rồi phóng mất.',
    'Bà Diễm chạy xe hơi quẹt té hai mẹ con rồi chạy thẳng.',
    'ong Chuc toi qua gat te ba cu roi bo chay',
    'Nguyễn Thị Mỹ Ngân bán áo dài online, nhận cọc xong chặn số, ai mua nhớ né.',
    'Trần Công Danh chuyên nhận cọc phòng trọ rồi khoá máy biến mất.',
    'Tôi phải đưa ông Lương quản lý chợ hai triệu thì sạp mới được ký lại.',
    'Nhà tôi phải dúi cho chị Hảo văn phòng đăng ký đất ba triệu mới có sổ.',
    'Em phai chung cho anh Kien dang kiem 2 trieu thi xe moi qua.',
  ])('accuses: %s', (text) => {
    expect(findLoud(text)).not.toEqual([])
  })

  it.each([
    'Ông Ba bị xe tải tông rồi bỏ chạy, ai có camera cho gia đình xin.',
    'ong Ba hang xom bi xe may dung roi bo chay, ai thay chi giup',
    'Xe máy đụng bà cụ rồi bỏ chạy, anh Nam chở bà đi viện.',
    'Anh Hùng đụng con mèo rồi chạy mất hồn vía.',
    'Ông Tám quẹt xe tui rồi chạy luôn, mai tui qua nói chuyện phải trái.',
    'Ông Chúc gạt tay ông Bảy rồi bỏ đi.',
    'Con trâu nhà ông Bảy húc hàng rào xong chạy mất.',
    'Phim hay: ông Lâm tông người ta rồi bỏ chạy, cuối phim hối hận.',
    'Anh Lực có tông ai rồi bỏ chạy không vậy?',
    'Công an xã xác định anh Lực tông bà cụ rồi bỏ chạy, đã khởi tố.',
    'Đề nghị công an xác minh việc ông Lực tông bà cụ rồi bỏ chạy.',
    'Chị Mai nhận cọc của em rồi báo hết phòng, trả lại cọc đàng hoàng.',
    'Công ty Hoà An lấy cọc rồi nhưng chưa giao, em gọi hỏi thì họ hẹn mai.',
    'Shop Mây nhận cọc của tôi xong chặn số, tôi có tin nhắn.',
    'Cô Hà thủ quỹ giữ lại mỗi cháu 5 nghìn để làm quỹ lớp, phụ huynh đồng ý.',
    'Cô Lan cắt mỗi cháu một phần bánh, còn dư 5 phần.',
    'Chị Hoa bếp trưởng bớt 2 nghìn mỗi suất cho công nhân nghèo.',
    'Anh Tú cắt tóc giảm 10 nghìn mỗi em học sinh.',
    'Lớp em mỗi cháu góp 5 nghìn, cô Hà giữ giùm.',
    'Bà Sáu ăn hai phần cơm một bữa, khoẻ ghê.',
    'Anh Long được chia đất nên mới ký giấy, mừng cho ảnh.',
    'Em phải đưa chị Hảo phòng trọ hai triệu tiền cọc thì mới được nhận phòng.',
    'Tôi phải đưa bác Long phòng thuế hai triệu lệ phí thì mới có biên lai.',
    'Tôi phải đưa cô Thu kế toán bệnh viện hai triệu viện phí, có phiếu thu rồi mới được mổ.',
  ])('accuses nobody: %s', (text) => {
    expect(findLoud(text)).toEqual([])
  })
})
