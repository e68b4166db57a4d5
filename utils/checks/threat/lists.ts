// Words of violence. None of them is a threat alone: "đập", "đốt", "bắn" are work, sport and news on most days. Who says
// them, of whom and in what mood decides (aim.ts). Only the phrases of the last list threaten by themselves.

import { expandAs } from '../expand.ts'

/**
 * `harm`: hitting and cutting, needs a victim or an injury. `maim`: names the injury itself. `kill`: killing. `burn`:
 * against houses, offices, cars. `implied`: a threat without a verb of violence. `knows`: "I know where you live".
 * `innocent`: left alone.
 */
export type Kind = 'harm' | 'maim' | 'kill' | 'burn' | 'implied' | 'knows' | 'innocent'

/** An entry of the list. */
export type Entry = readonly [phrase: string, kind: Kind]

const YOU = 'mày|mầy|mi|bây|chúng mày|tụi bây|bọn mày|tụi mày'
const ME = 'tao|tau|bố|ông|bà|tụi tao|bọn tao|anh em tao|bố mày|ông đây|bà đây|choa|tụi tau'

/** All entries; each is matched without diacritics too, the aim keeps everyday readings out. */
export const ENTRIES: readonly Entry[] = [
  ...expandAs<Kind>(
    'innocent',
    '{giết thời gian|giết chết thời gian|bắn tim|bắn pháo hoa|bắn cung|đập hộp|đập tan âm mưu|đánh bay|đánh giá|đánh máy|đánh dấu|đánh răng|đánh thuế|đánh vần|đánh cờ|đánh bài|đánh đàn|đánh cầu|đánh bóng|đốt cháy mỡ|đốt calo|đốt vía|đốt nhang|đốt lửa trại|xử lý|xử phạt|xử án|xét xử|xử trí|xử sự|phá án|phá cách|phá sản|phá kỷ lục|cắt cổ tay áo|giá cắt cổ|chặt chẽ|chặt chém|chém gió|chém bão|đâm ra|đâm đơn|đấm bóp|đạp xe|phá giá|đánh liều|đánh chén|đấm đá}',
  ),
  ...expandAs<Kind>(
    'harm',
    '{đánh|đập|chém|đâm|xiên|lụi|thọc|bắn|phang|phạng|quất|tẩn|nện|táng|tát|vả|đấm|đạp|uýnh|oánh|quánh|bụp|đục|dần|xử|xử đẹp|thịt|tông|cán|băm|quật|choảng|dộng|thụi|gõ|vụt|hốt|dằn mặt|úp sọt|trùm bao|hội đồng|cho ăn|đánh hội đồng|ném đá|dạy|dợt|đì|táp|xẻo|chôn|dìm|thiêu}',
  ),
  ...expandAs<Kind>(
    'maim',
    '{chặt|bẻ|vặn|cắt|bẻ gãy|chặt đứt|cắt đứt|đánh gãy|đập gãy|đánh què|đập què} {tay|chân|giò|cẳng|cổ|đầu|lưỡi|gân|răng|ngón|họng|tai|sườn|hết răng}',
    '{bóp|siết} cổ',
    'tạt {axit|acid|a xít|axít|xăng|sơn|mắm tôm}',
    '{rạch|đập nát|đập vỡ|đấm vỡ|vả vỡ|tát vỡ|xé|cào nát|đập bể|đập nát cái|đập bể cái|rạch nát} {mặt|mồm|mõm|đầu|mỏ|sọ|bản mặt|họng}',
    '{xé xác|lột da|móc mắt|chọc tiết|róc xương|rút gân|băm vằm|tùng xẻo|lóc thịt|mổ bụng|chọc mù mắt|hiếp chết}',
    'cho {ăn|xơi|nếm} {đòn|đấm|dao|đạn|kẹo đồng|gậy|hành|tát|chưởng|mã tấu}',
    '{cho|chém cho|đâm cho|lụi cho|xiên cho|bắn cho} {một|mấy|vài} {nhát|dao|phát|trận|viên|gậy|búa}',
  ),
  ...expandAs<Kind>(
    'kill',
    '{giết|giết hết|giết sạch|giết chết|thủ tiêu|khử|bắn bỏ|bắn chết|đập chết|đánh chết|chém chết|đâm chết|chôn sống|thiêu sống|treo cổ|chém đầu|dìm chết|cho chết|diệt sạch|tiêu diệt|xử tử|tông chết|cán chết|bóp chết|vặn cổ chết|giết cả nhà|đập chết mẹ|đánh chết mẹ|đập chết cha|đánh chết cha|giết mẹ|giết quách}',
  ),
  ...expandAs<Kind>(
    'burn',
    '{đốt|đốt sạch|đốt rụi|đốt trụi|đốt mẹ|đốt mịa|đốt cha|đốt quách|đốt luôn|đốt hết|đập phá|phá nát|đập nát|đập hết|đập tan|đập sạch|phá sập|phá tan|san bằng|cho nổ tung|đánh bom|ném bom xăng|ném gạch|ném đá|quăng đá|chọi đá|tạt sơn|tạt mắm tôm|ném mắm tôm|ném chất bẩn|ném chai xăng|lật xe|chọc lốp|xịt sơn|đập cửa|đốt xe|đốt nhà|phá nhà|phá quán}',
  ),
  ...expandAs<Kind>(
    'implied',
    '{liệu hồn|liệu thần hồn|liệu cái thần hồn|liệu cái hồn}',
    'liệu {mà|liệu mà} {rút|gỡ|xóa|xin lỗi|im|trả|câm|giữ mồm|giữ cái|biến|cút}',
    'coi chừng {tao|tau|cái mạng|cái đầu|cái răng|hàm răng|ăn đòn|ăn đấm|ăn dao|ăn đạn|bay đầu|mất mạng|mất xác|bể đầu|vỡ mặt|vỡ mồm|gãy răng|gãy giò|gãy cổ|tới số|không toàn mạng|cả nhà mày|con mày|vợ mày}',
    'coi chừng {vợ con|con|vợ|gia đình|mẹ con|con cái|cái nhà} {mày|mi|ông|bà|nó|anh|chị|tụi bây}',
    `{đừng|chớ|đừng có} trách {tao|tau|bố|ông đây|bà đây|tao ác|anh em tao|tụi tao|tại sao tao}`,
    `{chết|tới số|no đòn|xong đời|hết đường sống|khó sống|chết mẹ|chết cha|xong} với {${ME}}`,
    `biết tay {${ME}}`,
    `cho {${YOU}|nó|chúng nó} {biết tay|biết thế nào là lễ độ|biết mùi|xuống lỗ|xanh cỏ|lên bàn thờ|ngắm gà khỏa thân|đi bán muối|tàn phế|nhập viện|hết đường về|khỏi về|một trận|ăn kẹo đồng|ăn dao|ăn đòn|ăn đấm}`,
    `{tao|tau|tụi tao|anh em tao|bố|bố mày|ông đây} {không|chẳng|đéo|sẽ không|thề không|chưa} {tha|để yên|để} {cho|} {${YOU}|nó|chúng nó|tụi nó|thằng đó}`,
    `{${YOU}|nó|chúng nó} {không|đừng hòng|đéo} {yên|yên thân|sống yên|sống nổi|toàn mạng|toàn thây} {với|đâu} {${ME}}`,
    '{mạng đổi mạng|nợ máu phải trả bằng máu|nợ máu trả bằng máu|máu phải trả bằng máu|không toàn thây|không toàn mạng|chết không toàn thây|chết không có chỗ chôn|chết không kịp ngáp}',
    '{chuẩn bị|mua sẵn|sắm sẵn|đặt sẵn|lo mua} {quan tài|hòm|áo quan|hậu sự|cái hòm}',
    '{không|đừng hòng} thấy {mặt trời|được mặt trời|mặt trời ngày mai|được mặt con}',
    '{có ngày|sớm muộn|sớm muộn gì|trước sau gì} {cũng|mày|mi|nó|ông|bà} {ăn dao|ăn đạn|mất mạng|ăn đòn|bị chém|nằm viện|xuống lỗ|cũng ăn dao|cũng ăn đòn|cũng mất mạng}',
    `cả {nhà|họ|lò} {${YOU}|nó|chúng nó} {chết|không yên|lãnh đủ|đi đời|khỏi sống|cũng không yên|sẽ không yên|sẽ chết}`,
    '{đi đêm|đi đường|ra đường|đi làm về|tối đi về} {nhớ|liệu|cẩn thận|coi chừng} {ngó trước ngó sau|nhìn trước ngó sau|cái mạng|sau lưng|nhìn sau lưng|hồn|cái đầu}',
    '{giữ lấy cái mạng|tính mạng khó giữ|cái mạng của mày|hẹn mày ngoài cổng|hẹn gặp mày ngoài cổng|gặp đâu đánh đó|gặp đâu đập đó|thấy đâu đánh đó|thấy mặt ở đâu là đánh}',
  ),
  ...expandAs<Kind>(
    'knows',
    `{biết|biết rõ|biết hết|biết tỏng|có} {nhà|chỗ ở|chỗ làm|đường về|đường đi làm|địa chỉ|địa chỉ nhà|mặt|số xe|xe|con|vợ|trường con|nhà con|nơi ở|lịch đi làm} {của|} {${YOU}|ông|bà|nó|anh|chị|con mày|vợ mày|mụ|lão|cô|mẹ con mày|nhà mày|thằng đó}`,
    `{con|vợ|cháu|mẹ|gia đình} {${YOU}|ông|bà|anh|chị|cô} {học trường nào|học ở đâu|học đâu|đi học đường nào|học lớp nào|làm ở đâu}`,
    `{nhà|con} {${YOU}} {ở đâu|học đâu|chỗ nào}`,
  ),
]
