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
