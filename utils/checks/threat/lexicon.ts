// Words of violence. None is a threat alone: "đập", "đốt", "bắn" usually mean work, sport or news. The speaker, the
// target and the mood decide. Only the phrases of kind `implied` threaten by themselves.

import { toLexiconEntries } from '../shared/context/lexicon-entries.ts'
import { RUDE_ME, RUDE_YOU } from './rude-pronouns.ts'

/**
 * The kind of a term.
 * `harm`: hitting; needs a victim or an injury. `wound`: cutting, shooting; after "tao" the target may be omitted.
 * `maim`: names the injury itself. `injury`: what a blow does to a body; needs who strikes. `kill`: killing.
 * `burn`: against houses, offices, cars. `outcome`: hospital, grave. `implied`: a threat without a verb of violence.
 * `lesson`: "teach you a lesson"; needs a condition. `knows`: "I know where you live". `watch`: "mind your legs".
 * `cursed`: a wish of death by its wording. `die`: a wish of death where it is aimed at somebody. `innocent`: never a
 * match.
 */
export type ThreatKind =
  | 'harm'
  | 'wound'
  | 'maim'
  | 'injury'
  | 'kill'
  | 'burn'
  | 'outcome'
  | 'implied'
  | 'lesson'
  | 'knows'
  | 'watch'
  | 'cursed'
  | 'die'
  | 'innocent'

/** An entry of the list. */
export type ThreatEntry = readonly [phrase: string, kind: ThreatKind]

const THEM = 'nó|chúng nó|tụi nó|bọn nó|hắn|ổng|bả|thằng đó|con đó'
const CIVIL_YOU = 'ông|bà|anh|chị|cô|chú|thầy|các người|mấy người'
const ME = `tao|bố|ông|bà|${RUDE_ME}`
const DAMN = 'mẹ|cụ|con mẹ|cha|bà|mịa|cmn|con cụ|con bà|moẹ|cm|cmnl'
/** Those of them that are no person: "con mẹ bán vé" is one. */
const SWEARING = 'mẹ|cha|cụ|bà|mịa|moẹ|cmn|cmnl'
const BLOWS = 'đòn|đấm|dao|đạn|kẹo đồng|gậy|hành|tát|mã tấu|búa|chưởng'
const BLOW = 'dao|nhát|phát|trận|đấm|gậy|búa|viên|tát|mã tấu'

const YOUR_CHILD = 'con bé|thằng bé|con|thằng nhỏ|con nhỏ|con gái|con trai'

/** Terms that also match without diacritics; the required target excludes everyday readings. */
export const THREAT_TERMS: readonly ThreatEntry[] = [
  ...toLexiconEntries<ThreatKind>(
    'innocent',
    '{giết|giết chết} thời gian',
    '{đánh chết|đánh} cái nết',
    'vân tay',
    'bắn {tim|pháo hoa|pháo|cung|tiền|vé|link|file|tin|bi|ná|bia|súng nước|súng nhựa|súng sơn|chun|thun|dây thun|bong bóng}',
    'nhớ {cái|} mặt {tao|tau|tụi tao} {không|ko|hông|hong|chưa}',
    'đừng {có|} trách {tôi|tui} {ác|độc} {mồm|miệng}',
    '{đánh|đập} {hộp|bay|giá|máy|dấu|răng|thuế|vần|cờ|bài|đàn|cầu|bóng|liều|chén|thức|số|trống|chữ|tiếng|chiêng|' +
      'vảy|kem|cá|bắt|đổi|đề|tan âm mưu}',
    'đốt {cháy mỡ|calo|vía|nhang|lửa trại|vàng mã|đồng|rẫy|rơm|rác|pháo|than|lò|đèn|đuốc}',
    'xử {lý|phạt|án|trí|sự}',
    'phá {án|cách|sản|kỷ lục|giá|dỡ|hoại}',
    'cắt {cổ tay áo|cổ áo|cổ gà|cổ vịt}',
    'chặt {chẽ|chém}',
    'chém {gió|bão|giá}',
    'đâm {ra|đơn|chồi}',
    '{đấm bóp|đạp xe|xét xử|giá cắt cổ|đấm đá|tát nước|tát ao|dần dần|thịt kho|nện đất|gõ cửa|gõ phím|dạy học|' +
      'hốt rác|hốt hụi|đục lỗ}',
    '{cười|cười muốn|mệt muốn|nóng muốn} chết',
    'danh {bạ|sách|mục|hiệu}',
    'đánh cái máy',
    'cây xăng',
    `dạy {cho|} {${RUDE_YOU}|m} {một|1|vài} bài {toán|hát|văn|thơ|tập|võ|lý|hóa|nhảy|múa|giảng|học cách}`,
    '{thân|con|mặt|chân|cửa|hồ|vai|nứt|vỡ|xả} đập',
    'đập {nước|thủy điện|tràn|thủy lợi|dâng}',
    '{tưới|tẩm|xối|rưới|đổ} xăng {đốt|} {rác|rơm|rạ|cỏ|lá|đống|bụi|ổ kiến|tổ ong|củi|than}',
    'chết {đi sống lại|đi được|đi mất|đi thôi|đi cho rồi vì}',
  ),
  ...toLexiconEntries<ThreatKind>(
    'cursed',
    `chết {${DAMN}} {${RUDE_YOU}|m|${THEM}|cái lũ này|cả lũ} {một mình|hết|luôn|bớt|} {đi|cho rồi|cho xong|cho đỡ}`,
    `chết {${DAMN}} {hết|luôn|sạch|bớt|quách} {đi|cho rồi|cho xong}`,
    `chết {${RUDE_YOU}} {luôn|hết|} đi`,
    '{cứ|nên|đem ra|lôi ra|thì} bắn bỏ {hết|luôn|sạch|}',
    '{đi|đi mà} chết đi',
    '{mong|chúc|cầu|cầu mong|mong sao|ước gì|cầu trời} {cho|} {cả|} {nó|mày|bọn này|lũ này|chúng nó|bọn nó|tụi nó|' +
      'thằng này|con này|chúng mày|nhà mày|mấy đứa} {chết|chết sớm|tai nạn|đi sớm|gãy cổ}',
    `cho {${RUDE_YOU}|${THEM}|bọn này|lũ này|tụi này|thằng này|cả lũ} chết {${DAMN}} {nó|mày|luôn|hết|} {đi|cho rồi|}`,
    `cho chết {${DAMN}} {${RUDE_YOU}|${THEM}|bọn này|lũ này} {luôn|đi|hết|}`,
  ),
  ...toLexiconEntries<ThreatKind>(
    'die',
    `chết {hết|luôn|bớt|sớm|quách|sạch|${DAMN}|} {${DAMN}|} {nó|mày|} {đi|cho rồi|cho xong|cho khuất|cho rảnh|cho đỡ|` +
      'cho rộng|cho sạch}',
    'chết {bớt|hết|sạch} {cũng được|là vừa|}',
    `cho {${RUDE_YOU}|${THEM}|bọn này|lũ này|tụi này|thằng này|cả lũ|} chết {luôn|hết|bớt|sạch|như chó|${DAMN}} {đi|luôn|}`,
    '{vào|vô|ngủ|nằm|cho vào|cho vô|bỏ vào|bỏ vô|mua} thùng xốp',
    'thùng xốp {đâu|chờ|đang chờ|đang đợi|đợi|khẩn trương|cho}',
    '{ăn|đi ăn} chuối xanh',
    '{xanh cỏ|mọc cỏ|nuôi cỏ|đăng xuất|bay màu|lên bảng đếm số|gặp diêm vương|ngắm gà khỏa thân|vào hòm|vô hòm}',
    '{về với|đoàn tụ với|đi theo|theo|gặp} {ông bà|tổ tiên|ông vải|đất mẹ|các cụ}',
  ),
  ...toLexiconEntries<ThreatKind>(
    'harm',
    '{đánh|đập|đấm|đạp|uýnh|oánh|quánh|bụp|úp sọt|trùm bao|dằn mặt|đánh hội đồng|hỏi tội|tính sổ|xử tội|' +
      'vài nhát dao|mấy nhát dao|một nhát dao|viên kẹo đồng}',
  ),
  ...toLexiconEntries<ThreatKind>('wound', '{chém|xiên|phang|phạng|tẩn|bóp cổ|siết cổ|xiết cổ|đâm thủng|cắt cổ}'),
  ...toLexiconEntries<ThreatKind>(
    'maim',
    '{chặt|bẻ|vặn|cắt|xẻo|rạch|đánh|đập|bẻ gãy|chặt đứt|cắt đứt|đánh gãy|đập gãy|đánh gẫy|đập gẫy|đánh què|đập què|chặt lìa|chặt cụt|' +
      'phạt|phạt cụt|phạt đứt|tiện}' +
      ' {hết|mẹ|hai|cả hai|2|cả 2|mấy|cái|cả|luôn|luôn cái|luôn hai|từng|bàn|} {tay|chân|giò|cẳng|cổ|đầu|lưỡi|gân|răng|ngón|họng|tai|sườn|của quý|cu}',
    'tạt {axit|acid|a xít|axít|xăng|sơn|mắm tôm|lửa}',
    '{tưới|xối|rưới|tẩm|dội|giội|hất|tạt} {can|ca|chai|} {xăng|dầu hôi|dầu hỏa|axit|a xít}',
    '{nhận|nhấn|dìm|trấn|dúi} {đầu|cổ} {mày|mi|nó|hắn|lão|} {xuống|vô|vào} {nước|sông|ao|bùn|mương|kênh|ruộng|giếng}',
    `{nhận|trấn|dìm} nước {${RUDE_YOU}|${THEM}}`,
    `{dần|vả|tát|đấm|đập|táng|vụt|đạp|quất|đánh} cho {${RUDE_YOU}|${THEM}|} {vỡ|bể|sưng|gãy|nát|toác|dập|sấp|lệch}` +
      ' {mồm|mõm|mặt|mỏ|đầu|răng|họng|hàm|sọ|giò|cẳng|xương}',
    '{rạch|đập nát|đập vỡ|đấm vỡ|vả vỡ|tát vỡ|xé|cào nát|đập bể|rạch nát|đấm bể} {cái|}' +
      ' {mặt|mồm|mõm|đầu|mỏ|sọ|bản mặt|họng}',
    `{chích|tiêm} {cho|} {${RUDE_YOU}|${THEM}|} {một|1|vài|} {mũi|ống|phát|} {nước cất|không khí|thuốc độc|thuốc chuột|thuốc mê}`,
    '{xé xác|lột da|móc mắt|chọc tiết|róc xương|rút gân|băm vằm|tùng xẻo|lóc thịt|mổ bụng|thả chó cắn|lột đồ|' +
      'lột quần áo|lột sạch đồ|cạo đầu|cạo trọc}',
    '{bổ|phang|đập|táng|phạng|đấm|đạp|quất|bắn|chém|đâm|vả} {thẳng|} {vô|vào} {giữa|cái|} {đầu|mặt|mồm|mỏ|họng|gáy|ngực|bụng}',
    `cho {${RUDE_YOU}|${THEM}|} {ăn|xơi|nếm} {vài|mấy|} {viên|} {${BLOWS}}`,
    `cho {${RUDE_YOU}|${THEM}|} {một|1|mấy|vài|mỗi đứa một} {${BLOW}|viên kẹo đồng}`,
    `{chém|đâm|lụi|xiên|bắn|đập|đấm|phang} cho {một|1|mấy|vài|mỗi đứa một|} {${BLOW}}`,
  ),
  ...toLexiconEntries<ThreatKind>(
    'kill',
    '{giết|thủ tiêu|khử|bắn bỏ|giết bỏ|chôn sống|thiêu sống|treo cổ|chém đầu|xử tử|giết cả nhà}' +
      ' {hết|sạch|chết|quách|mẹ|cha|}',
    '{bắn|đập|đánh|chém|đâm|xiên|phang|quất|tông|cán|bóp|dìm|tát|đạp|cắn|thiêu|đốt|dần|vặn cổ|diệt|đấm|uýnh|oánh}' +
      ` {chết|sạch} {${SWEARING}|}`,
    '{đập|đánh|chém} chetme',
    '{chém|đâm|bắn|xiên} hết {mẹ|cha|}',
  ),
  ...toLexiconEntries<ThreatKind>(
    'burn',
    '{đốt|đập|phá|đập phá} {sạch|rụi|trụi|mẹ|mịa|cha|quách|luôn|hết|nát|tan|sập|bỏ}',
    '{đốt|đập phá|phá nát|san bằng|đánh bom|tạt sơn|xịt sơn|chọc lốp|lật xe|đập cửa|đốt xe|đốt nhà|phá nhà|' +
      'phá quán|phá sập}',
    '{cho|} {nó|} nổ {tung|banh|tanh bành}',
    '{đập|đập vỡ|phá} {kính|xe|cửa kính|camera}',
    '{ném|quăng|chọi|tạt|liệng} {gạch|đá|mắm tôm|chất bẩn|bom xăng|chai xăng|can xăng|phân}',
    '{châm lửa|phóng hỏa}',
    '{cho|châm|quăng|gí} {một|} mồi lửa',
  ),
  ...toLexiconEntries<ThreatKind>(
    'injury',
    '{cụt|gãy|què|bể|vỡ|nát|rụng|văng|dập|giập|toác|sứt|lọi|đứt|sưng} {hết|luôn|mẹ|cả|hai|cái|từng|mấy|} {cái|}' +
      ' {giò|chân|cẳng|tay|xương|răng|hàm|sọ|đầu|mặt|mồm|mỏ|mõm|mũi|cổ|ngón|sườn|ống quyển|óc}',
    '{nhừ|nát|mềm|nhũn} {xương|tử|đòn|người|thây}',
    '{banh|tan|nát|mất|phơi} {xác|thây|thịt}',
    '{lòi|phòi|đổ|phọt} {ruột|phèo|óc|máu}',
    '{hộc|ói|thổ|phun|xịt} {máu|huyết}',
    '{nhập|nằm|vào|vô|đi} viện',
    '{què quặt|bất tỉnh|tàn phế|liệt giường|đi cấp cứu|ngồi xe lăn|nằm liệt|nằm giường|nằm cáng|nằm quan tài|nằm hòm|' +
      'bò về|bò lết}',
    'nằm {luôn|một đống|} {dưới|ngoài|xuống|ở|} {mương|ao|ruộng|sông|kênh|cống|giếng|lề đường|đất|tại chỗ|đó}',
    'nằm luôn',
    '{gãy|què|cụt|nhừ|rụng} {luôn|hết|cả}',
  ),
  ...toLexiconEntries<ThreatKind>(
    'outcome',
    '{xuống lỗ|xuống mồ|xuống suối vàng|lên bàn thờ|xanh cỏ|ngắm gà khỏa thân|đi bán muối|' +
      'hết đường về|hết đường sống}',
    'chầu {ông bà|diêm vương|ông vải|trời}',
  ),
  ...toLexiconEntries<ThreatKind>(
    'implied',
    'liệu {cái|} {thần|} hồn',
    'hỏi thăm {nó|hắn|ổng|bả|chúng nó|tụi nó} {sức khỏe|} {hộ|giùm|giúp|dùm|} {tôi|tao|tui|em|anh|} {một|1} trận',
    '{liệu|liệu mà|khôn hồn|khôn hồn thì|khôn thì|biết điều thì} {rút|gỡ|xóa|xin lỗi|im|trả|câm|giữ mồm|biến|cút|ngậm}',
    'coi chừng {tao|tau|cái mạng|bay đầu|tới số|không toàn mạng}',
    `coi chừng ăn {${BLOWS}}`,
    `xác định {là|} {ăn|no} {${BLOWS}}`,
    'xác định {là|} {đứt gân|gãy chân|gãy giò|gãy tay|mất ngón|nằm viện|lên bàn thờ}',
    'có ngày {cũng|} {ăn dao|ăn đạn|ăn chém}',
    '{thì|là} đừng hòng {sống yên|sống nổi|yên thân|yên ổn|toàn mạng}',
    'đừng {có|} trách {tôi|tui} {ác|độc|nặng tay|mạnh tay|ra tay|xuống tay|cho người|cho mày}',
    '{chán sống|hết muốn sống} {rồi|} {hả|à|phải không} {mày|mi|thằng|con}',
    `{${YOUR_CHILD}} {nhà|của|} {${RUDE_YOU}|${CIVIL_YOU}} {đi học|đi đường|ra đường|} coi chừng {mất tích|không về|đi học không về|gặp chuyện|gặp nạn|bị gì}`,
    `{${YOUR_CHILD}} {nhà|của|} {${RUDE_YOU}} {đi học|đi đường|ra đường|} coi chừng {đi lạc|bị bắt|bị đánh|bị tông|bị đụng|bị hốt}`,
    `gặp {${ME}|tôi|tui} {thì|là} {khỏi về|xác định|no đòn|biết tay|hết đường về|toi|chết chắc|ăn đòn}`,
    `{${RUDE_YOU}|m} {không còn|hết|khỏi còn} {cái|} răng {nào|mà|để|ăn|nhai}`,
    `{răng|chân|tay|giò} {${RUDE_YOU}|m} còn {mấy|bao nhiêu|đủ|nguyên}`,
    '{môi răng|răng môi} lẫn lộn',
    `{bố mẹ|ba má|cha mẹ|mẹ|má} {${RUDE_YOU}} {nhìn|nhận} {không|ko|hết|hổng} ra`,
    '{cho|tới|đến|tới nỗi} {bố mẹ|ba má|cha mẹ|mẹ|má} {nhìn|nhận} {không|ko|hết|hổng} ra',
    `coi chừng {vợ con|con|vợ|gia đình|mẹ con|con cái|cái nhà|cả nhà} {${RUDE_YOU}}`,
    `coi chừng {vợ con|con|vợ|gia đình|mẹ con|con cái|cả nhà} {${CIVIL_YOU}|${THEM}}` +
      ' {ra đường|đi học|không yên|bị|trên đường}',
    '{cẩn thận|giữ lấy|liệu|giữ|coi chừng} cái {mạng|mồm|mỏ|lưỡi|cổ}' +
      ' {mày|đó|đấy|chó|của mày|ông|bà|lại|không thì|nha|nghe|thằng}',
    '{đừng|chớ} {có|} trách {tao|tau|bố|ông đây|bà đây|anh em tao|tụi tao}',
    `{chết|tới số|no đòn|xong đời|hết đường sống|khó sống|chết mẹ|chết cha|xong} với {${ME}}`,
    `biết tay {${ME}|tôi|tui}`,
    `cho {${RUDE_YOU}|${THEM}} {biết tay|biết thế nào là lễ độ|biết thế nào là đau|biết thế nào là địa ngục|biết thế nào là sợ|biết mùi}`,
    `cho {${RUDE_YOU}|m|${THEM}} hết đường {làm ăn|sinh sống|đi lại|buôn bán}`,
    `cho {${RUDE_YOU}|${THEM}} khỏi {về|sống|đi làm|đi học|đường về|ăn cơm|thấy|nhìn|ra đường|đi đứng|ngóc đầu}`,
    '{tao|tau|tụi tao|anh em tao|bố|bố mày|ông đây} {không|chẳng|đéo|sẽ không|thề không|chưa} {tha|để yên|để}' +
      ` {cho|} {${RUDE_YOU}|${THEM}}`,
    `{${RUDE_YOU}|${THEM}} {không|đừng hòng|đéo} {yên|yên thân|sống yên|sống nổi|toàn mạng|toàn thây} {với|đâu} {${ME}}`,
    '{mạng đổi mạng|nợ máu|trả bằng máu|trả giá bằng máu|trả giá bằng mạng|không toàn thây|chết không toàn thây|' +
      'chết không có chỗ chôn|chết không kịp ngáp}',
    '{chuẩn bị|mua sẵn|sắm sẵn|đặt sẵn|lo mua} {mua|sắm|đặt|} {cái|} {quan tài|hòm|áo quan|hậu sự}' +
      ' {đi|là vừa|cho mày|cho nó|sẵn đi}',
    `{chuẩn bị|chuẩn bị tinh thần|muốn|thèm|thích|ngứa} {ăn|no} {${BLOWS}}`,
    '{mày|mi|ông|bà|nó|tụi bây|bọn mày} {chán sống|hết muốn sống|muốn chết} {rồi|à|hả|phỏng|hay sao|chắc}',
    '{mày|mi|nó|hắn|tụi bây|chúng mày|bọn mày|thằng đó} tới số {rồi|nha|nghe|con}',
    `{${RUDE_YOU}|${THEM}} {đừng|đừng có|khỏi|hết} {mong|hòng} {yên|sống|thoát|ngóc|toàn mạng}`,
    '{muốn|nếu muốn|còn muốn} {yên thân|yên ổn|sống yên|sống} thì {rút|im|gỡ|xóa|cút|biến|đừng|trả|nôn}',
    '{lành lặn|toàn mạng|nguyên vẹn} thì {rút|im|gỡ|xóa|cút|biến|đừng|trả}',
    '{không thì|nếu không|bằng không} {thì|} đừng {có|} trách {tôi|tui|} {ác|độc|vô tình|mạnh tay|nặng tay}',
    '{không|đừng hòng} thấy {mặt trời|được mặt trời}',
    `{có ngày|sớm muộn|sớm muộn gì|trước sau gì} {cũng|${RUDE_YOU}|${THEM}|${CIVIL_YOU}} {cũng|}` +
      ' {ăn dao|ăn đạn|mất mạng|ăn đòn|bị chém|nằm viện|xuống lỗ}',
    `cả {nhà|họ|lò} {${RUDE_YOU}|${THEM}} {sẽ|cũng|} {chết|không yên|lãnh đủ|đi đời}`,
    '{đi đêm|đi đường|ra đường|đi làm về|tối đi về} {nhớ|liệu|cẩn thận|coi chừng}' +
      ' {ngó trước ngó sau|nhìn trước ngó sau|ngó sau lưng|nhìn sau lưng|cái mạng|sau lưng|hồn|cái đầu}',
    `{${RUDE_YOU}|${CIVIL_YOU}|${THEM}} {cũng|sẽ|coi như|thế nào cũng} {mất mạng|mất xác|đi đời|ăn dao|ăn đạn}`,
    '{có ngày|coi chừng|sớm muộn|thế nào cũng} {cũng|} {bị|} {úp sọt|trùm bao|no đòn|xin tí huyết}',
    '{nhớ|nhớ kỹ} {cái|} mặt {tao|tau|tụi tao|bố|ông đây}',
    '{gặp|thấy} {mặt|} {đâu|ở đâu} {là|} {đánh|đập|chém} {đó|đấy}',
    `{nhà|xe|quán|tiệm} {${RUDE_YOU}|${CIVIL_YOU}} {mà|có|} {bốc cháy|cháy|phát nổ|nổ} {thì|} {đừng|chớ} {có|} hỏi`,
    '{đừng|chớ} {có|} hỏi {tại sao|sao|vì sao} {xe|nhà|quán|con|vợ|mặt|chân|tay} {mày|bị|cháy|gãy|nát|vỡ}',
    'hẹn {gặp|} mày ngoài cổng',
    `{${RUDE_YOU}} {sẽ|là|} {ra bã|no đòn|lãnh đủ|toi đời|tàn đời|nát xương|chết chắc|khó sống}`,
    `{${RUDE_YOU}|${THEM}} {sẽ|} {không|không có|hết} {đường về|đường sống|đường thoát}`,
    'sống không qua {khỏi|nổi|} {đêm|tháng|tuần|ngày|mùa}',
    'coi chừng {nó|con bé|thằng bé|thằng nhỏ|cháu nó|con} {đi lạc|mất tích|không về}',
  ),
  ...toLexiconEntries<ThreatKind>(
    'lesson',
    `dạy {cho|} {${RUDE_YOU}|m} {một|1|vài} bài {học|}`,
    `cho {${CIVIL_YOU}} biết tay`,
  ),
  ...toLexiconEntries<ThreatKind>(
    'watch',
    '{coi chừng|cẩn thận|giữ|liệu|coi lại|giữ lấy|lo mà giữ} {cái|hai cái|đôi|cặp|cây|chiếc}' +
      ' {chân|giò|cẳng|tay|mặt|răng|cổ|đầu|gáy|lưng|mắt|xe|nhà|mái nhà|quán|tiệm|máy}',
    `{${RUDE_YOU}} {coi chừng|liệu chừng} {đó|đấy|nha|nghe}`,
    '{chỉ còn|còn lại|thành} {một|} {đống|nắm|} {tro|tro tàn|sắt cháy|sắt vụn|than}',
  ),
  ...toLexiconEntries<ThreatKind>(
    'knows',
    '{biết|biết rõ|biết hết|nắm|nắm rõ|có} {nhà|chỗ ở|chỗ làm|đường về|địa chỉ|địa chỉ nhà|mặt|số xe|xe|con|vợ|' +
      `trường con|nơi ở|lịch đi làm} {của|} {${RUDE_YOU}|${CIVIL_YOU}|nó|con mày|vợ mày|mụ|lão|thằng đó}`,
    `{con|vợ|cháu|mẹ|gia đình} {${RUDE_YOU}|${CIVIL_YOU}} {học|đi học|làm|ở}` +
      ' {trường nào|ở đâu|đâu|đường nào|lớp nào|chỗ nào}',
    `{tao|tau|tôi|tui|tụi tao} {biết|nắm|rành|rõ|thuộc} {hết|rồi|cả}`,
  ),
]

/** Terms that match only with diacritics: without them these are very common words ("ban", "dan", "dong"). */
export const THREAT_TERMS_ACCENTED: readonly ThreatEntry[] = [
  ...toLexiconEntries<ThreatKind>(
    'harm',
    '{quất|nện|táng|tát|vả|đục|dần|xử|xử đẹp|thịt|tông|cán|quật|choảng|dộng|thụi|vụt|hốt|hội đồng|dợt|đì|táp|chôn|' +
      'dìm|thiêu}',
  ),
  ...toLexiconEntries<ThreatKind>('wound', '{đâm|lụi|thọc|bắn|băm|xẻo}'),
  ...toLexiconEntries<ThreatKind>(
    'kill',
    `{quật|giã|đá|húc|vả|táng|vụt|nện|thui|chôn} {chết|sống} {${SWEARING}|con cụ|}`,
    '{đem|mang|lôi|đưa|kéo} {nó|hết|cổ|} {ra|đi|lên|} {xử|} bắn {luôn|hết|bỏ|mẹ|chết}',
    'xử bắn {tại chỗ|luôn|mẹ}',
  ),
  ...toLexiconEntries<ThreatKind>('maim', `{vả|táng} cho {một|1|mấy|vài|mỗi đứa một|} {${BLOW}}`),
  ...toLexiconEntries<ThreatKind>('innocent', '{không|đừng|ko|k|chưa|chả|chẳng} {nên|phải|cần|thể|được|cho|} bắn bỏ'),
  ...toLexiconEntries<ThreatKind>(
    'cursed',
    '{phải|cần|đáng|đem|mang|đem đi|mang ra|lên|nên} bắn bỏ {hết|luôn|mẹ|đi|}',
    'bắn bỏ {mẹ|hết|mọi|} {thằng|con|bọn|lũ|tụi|mấy|nó|chúng|đi|loại|thành phần}',
  ),
  ...toLexiconEntries<ThreatKind>(
    'implied',
    `gặp {${ME}|tôi|tui|t} {mà|} {thì|là|} {tao|tôi|tui|t|} {cũng|sẽ|} {đấm|đập|tát|vả|chém|bắn|xiên|phang|tông|húc|giết|táng|xử đẹp|` +
      'xử luôn|xử liền|đánh cho|đánh chết|đánh liền|đánh luôn|cho một trận|cho ăn đấm|cho ăn đòn}',
    `cho {${RUDE_YOU}|m} ăn {đấm|đạn|dao|kẹo đồng|tát|gạch}`,
  ),
]
