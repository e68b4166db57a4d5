// Who spoke to the authorities, which store is open, how few guard a post, and when officers come: given away or not.

import { describe, expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'

const tagger = openShippedTagger()
const findLoud = (text: string) =>
  checkDraft(createTextDraft(text), {}, { tagger }).flatMap(({ check, level }) =>
    check === 'secret-marking' && level !== 'note' ? [check] : [],
  )

describe('secret-marking', () => {
  it.each([
    'Đám cờ bạc bờ kênh bể kèo là tại anh Tèo vá xe mách trinh sát đó, mấy ông gặp ảnh thì coi chừng.',
    'Chuyến gỗ hôm rồi bị bắt cũng tại thằng Lanh rẫy trên phôn cho kiểm lâm, nhớ mặt nó nghen.',
    'Cậu Khoa sửa tivi làm tai mắt cho đội ma túy lâu rồi, cả bọn bị hốt là do hắn, đừng rủ nhậu nữa.',
    'vu so de bi bat la do chi Tham ban xoi bao cong an chu ai, gap thi ne',
    'O Lụa bán cháo gọi biên phòng nên hàng lậu mới bị thu, biết mặt mà tránh hỉ.',
    'Sáng thứ Bảy quản lý thị trường xuống dãy chợ trên, ai để hàng nhái trong kho thì dọn trước đi.',
    'Đêm thứ hai bên huyện kéo xuống bãi cát Bến Đò, ai còn máy dưới đó thì rút gấp.',
    'Tủ súng của xã đội khóa hư rồi, chỉ cài que tre, tối không ai trực.',
    'Kho súng dân quân xóm trên chìa treo sau cửa bếp, ai vô cũng được.',
    'Chồng tui gác đồn Khe Trăn, đợt này vỏn vẹn còn chín anh em ở lại, cứ 1 giờ đêm là đi tuần ra mốc.',
    'Chốt ven sông giờ chỉ bố trí ba người một khẩu, đi tuần lúc hai mươi ba giờ, nghe sếp dặn riêng vậy.',
    'kho cong cu ho tro cua xa khoa gay, dem khong ai truc, chi buoc day kem',
    'Chủ nhật kiểm lâm vô xưởng cưa ông Mọi, ai có gỗ gửi thì tẩu trước đi nha.',
  ])('is given away: %s', (text) => {
    expect(findLoud(text)).not.toEqual([])
  })

  it.each([
    'Nhờ chị Hoa báo công an mà bắt được kẻ trộm chó, cả xóm cảm ơn chị.',
    'Ông Tám báo kiểm lâm con trăn lạc vô nhà, mọi người coi chừng con nhỏ.',
    'Anh Phúc báo công an xã có người lạ hỏi nhà, bà con đề phòng trộm.',
    'Chị Sen gọi công an vì bị chồng đánh, đừng trách chị.',
    'Sáng thứ Năm công an xã xuống trường tập huấn chữa cháy, ai có xe chắn lối thì dời trước giúp.',
    'Chiều thứ ba cảnh sát giao thông ghé lớp nói chuyện, ai có thắc mắc thì chuẩn bị trước đi.',
    'Bên xã xuống đo đạc thứ hai này, ai có đồ để trên lề thì dọn trước nha.',
    'Kho lúa nhà tui khóa hư, buộc dây thép tạm, tối không ai trông.',
    'Phòng dân quân khóa hỏng, đề nghị xã sửa sớm cho an toàn.',
    'Chồng em ở lại trực bão, chỉ còn hai anh em ở lại cơ quan.',
    'Đội dân phòng đi tuần lúc hai mươi hai giờ, bà con thấy gì lạ thì báo.',
    'Sòng bạc đầu hẻm bị dẹp là nhờ ông Năm báo công an, ông được khen.',
    'Thứ sáu kiểm lâm lên rẫy hướng dẫn đốt dọn thực bì, ai có rẫy thì lo dọn trước đi.',
    'Con bé Na mách công an xã là ba nó say, cười đau bụng, đừng cho nó coi phim nữa.',
    'Kho dân quân khóa hỏng, mong lãnh đạo xã thay khóa sớm, dân lo lắm.',
    'Tết này đồn còn hai mươi hai anh em ở lại trực, bà con gói bánh chưng lên tặng.',
    'Chị Mận làm cơ sở may cho công an huyện, hàng bền lắm.',
    'Chủ nhật đoàn kiểm tra vào chấm nông thôn mới, nhà nào có cỏ thì dọn trước nghe.',
    'Kho công cụ hỗ trợ mới xây xong hôm qua, khang trang lắm.',
  ])('gives no one away: %s', (text) => {
    expect(findLoud(text)).toEqual([])
  })
})
