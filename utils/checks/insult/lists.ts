// How contempt for a person is put into words. A head ("đồ", "thằng", "lũ") turns the word after it into contempt; many
// of those words alone ("vô dụng", "hèn") are also fair criticism, so they need a head or a person before them.

import { expandAs } from '../expand.ts'

/**
 * `insult`: contempt by itself. `strong`: contempt when said of a person or behind a head. `weak`: only behind a head.
 * `mild`: right behind a head, teasing as often as not. `brain`: also a nut or a dish. `beast`: of a person, after "là",
 * "như". `head`: takes its word with a name or an office between; `near`: only right behind it. `innocent`: left alone.
 */
export type Kind = 'insult' | 'strong' | 'weak' | 'mild' | 'brain' | 'beast' | 'head' | 'near' | 'innocent'

/** An entry of the lists. */
export type Entry = readonly [phrase: string, kind: Kind]

/** With or without diacritics: several syllables that mean nothing else, and heads, which only count with a word behind. */
export const ANYWHERE: readonly Entry[] = [
  ...expandAs<Kind>(
    'innocent',
    'súc vật {kéo|nuôi}',
    'khốn nạn thân',
    'thiểu năng {tuần hoàn|vành|giáp|tim|tuyến|động mạch|mạch|nhau thai|cơ tim|máu|thất}',
    '{trẻ|người|bệnh nhân|học sinh|trẻ em|cháu|em} thiểu năng',
    'rác rưởi {trên|dưới|trong|ngoài|từ|trôi|sau|sinh hoạt}',
  ),
  ...expandAs<Kind>(
    'head',
    '{thằng|thg|thag|lũ|bọn|tụi|đám|bầy|bè lũ|mụ|lão|gã|con mụ|con đàn bà|con mẹ|con nhỏ|thằng cha|thằng già|con già|lão già|mụ già|đứa|mấy đứa|mấy thằng|mấy con|cái thằng|cái con|cái lũ|cái bọn|cái đám|cái thứ|cái loại|cái đồ|cái ngữ|cái hạng|cái giống|loại|hạng|hạng người|loại người|thứ người|cái mặt|cái bản mặt|bản mặt|chúng mày|tụi mày|tụi bây|bọn mày|chúng bây|toàn một lũ|toàn lũ|một lũ|một đám|một bọn}',
  ),
  ...expandAs<Kind>('near', '{đồ|thứ|con|ngữ|phường|mặt|đúng là|thật là|toàn|rặt|chúng nó|tụi nó|bọn nó}'),
  ...expandAs<Kind>(
    'insult',
    '{mất dạy|mặt người dạ thú|lòng lang dạ thú|lòng lang dạ sói|đầu trâu mặt ngựa|mặt dày mày dạn|mặt trơ trán bóng|vô liêm sỉ|đĩ thõa|đĩ điếm|chó má|súc sinh|não phẳng|não tàn|não lợn|não chó|óc cứt|bại não|ngu xuẩn|ngu đần|ngu ngục|ngu lâu dốt bền|dốt đặc cán mai|cặn bã xã hội|cặn bã của xã hội|rác rưởi của xã hội|đội lốt người|ăn tàn phá hại|giá áo túi cơm|bán trôn nuôi miệng|con giáp thứ 13|con giáp thứ mười ba}',
    'ngu như {con|} {bò|chó|trâu}',
    '{không bằng|không bằng một|chẳng bằng|thua|thua cả|không khác gì|chẳng khác gì|khác gì|khác nào} {con|loài|lũ|đồ|} {chó|súc vật|loài vật|con vật|thú vật|cầm thú}',
    '{không|chẳng} {đáng|xứng|xứng đáng} làm {người|con người}',
    '{ngu|dốt|đần} {vcl|vl|vkl}',
  ),
  ...expandAs<Kind>(
    'strong',
    '{khốn nạn|đê tiện|bỉ ổi|hèn hạ|trơ trẽn|mặt dày|đần độn|ngu ngốc|ngu dốt|ngu si|dốt nát|dốt đặc|cặn bã|rác rưởi|ăn hại|vô dụng|bần tiện|ti tiện|hạ đẳng|hạ cấp|mạt hạng|rẻ rách|súc vật|cầm thú|thú vật|ký sinh trùng|sâu mọt|giòi bọ|vô lại|thối tha|vô tích sự|bất tài vô dụng|vô não|thiểu năng|hèn nhát|mất nhân cách|vô văn hóa|vô giáo dục|thất đức|ác ôn|ôn dịch|trời đánh|trời đánh thánh vật|chết tiệt|phản phúc|tráo trở|đểu cáng|đểu giả|lăng loàn|hư đốn|vô học|thất học|mất nết|trắc nết|đốn mạt|bám váy|bợ đít|liếm gót|chó chết|chó đẻ}',
  ),
  ...expandAs<Kind>(
    'weak',
    '{lươn lẹo|dối trá|giả tạo|hai mặt|đạo đức giả|lật lọng|xảo trá|xảo quyệt|gian xảo|nịnh bợ|nịnh thần|xu nịnh|hám tiền|hám danh|tham lam|vô ơn|bạc bẽo|bội bạc|vong ơn|phản bội|phản chủ|bất hiếu|bất nhân|vô đạo đức|bất tài|vô trách nhiệm|ăn bám|báo đời|báo hại|phá gia chi tử|ăn cướp|ăn cắp|ăn trộm|lừa đảo|lưu manh|bất lương|bệnh hoạn|biến thái|dâm đãng|dâm dê|lẳng lơ|hư hỏng|xấu xa|bẩn thỉu|độc ác|ác độc|máu lạnh|hỗn láo|láo toét|bố láo|láo chó|vô ý thức|ăn cháo đá bát|lười biếng|lười nhác|xấu xí|béo ú|béo ị|béo phệ|mập ú|lùn tịt|lùn tè|già khọm|quỷ cái|cô hồn|âm binh|mắc dịch|dịch vật|chết bầm|chết dẫm|con hoang|trẻ trâu|bò đỏ|ba que|sửu nhi|đầu đất|đầu bò|ngáo đá|trẩu tre|rảnh háng|rửng mỡ|hồ ly|hồ ly tinh|tiểu tam|giật chồng|cướp chồng|tâm thần|thần kinh|chập mạch|hoang tưởng|cuồng loạn|bán nước|hại dân|hút máu|vô tâm|vô cảm|ngu học|óc bã đậu|óc đậu|đầu óc bã đậu|óc vịt|óc tôm|bỏ đi|ít học|não cá vàng|phá hoại}',
  ),
  ...expandAs<Kind>('brain', '{óc chó|óc heo|óc lợn|óc bò|óc trâu}'),
]

/** With diacritics only: without them these are everyday words. */
export const ACCENTED: readonly Entry[] = [
  ...expandAs<Kind>(
    'innocent',
    'hèn {chi|gì|nào|mọn}',
    'khốn {khổ|khó|đốn|cùng|khiếp}',
    'ngu {ngơ|muội|gì|sao|công|ngốc gì}',
    'đần {mặt|người|thối}',
    '{điên|khùng} {đầu|điển|tiết|cuồng|đảo|loạn|rồ vì}',
    '{chơi|giả|bớt|khỏi|hết|cái|chống|phòng|xóa|giải} ngu',
    'mặt {hàng|bằng|trời|trận|nạ|sông|đường|đất|tiền|nước}',
    'con {chó con|mắt|số|đường|cái}',
    'đồ {chơi|ăn|hàng|dùng|uống|đạc|án|thị|sơn|gốm|khô|cũ|chó mèo|bỏ đi}',
    'thứ {hai|ba|tư|năm|sáu|bảy|nhất|nhì|bậc|tự|trưởng}',
  ),
  ...expandAs<Kind>(
    'insult',
    'câm {mồm|mõm|họng|miệng|mỏ}',
    '{ngậm|im|khóa|đóng|khép} {mồm|mõm|họng|mỏ}',
    '{ngậm|im} {mồm|miệng} {lại|đi|vào|hộ|dùm|giùm}',
    '{cút|xéo} {đi|xéo|về|khỏi|ngay|ra khỏi|cho khuất|hết}',
    'sủa {bậy|gì|ít thôi|tiếp đi|càn|dai|nhăng|như chó}',
    '{vào|bu vào|nhảy vào|lên mạng|cứ} sủa',
    '{là|} cái thá gì',
    '{chỉ tổ|chỉ} {bẩn ghế|tốn cơm|tốn cơm tốn gạo|chật đất|phí cơm|tốn gạo}',
    '{sống|ở|sống cho} {chật đất|tốn cơm|phí cơm|tốn cơm tốn gạo}',
    '{sao không|sao mày không|sao nó không|ước gì mày|mong mày} chết {đi|quách|cho rồi}',
    'chết đi cho {rồi|xong|khuất|đỡ|sạch|rảnh|nhẹ}',
    '{không|chẳng|chả|hổng|hông|đéo} {có|hề có} {não|liêm sỉ|tính người}',
    '{không|chẳng|chả|hổng|đéo} biết {nhục|xấu hổ|ngượng|liêm sỉ}',
    'não {để đâu|để trang trí|để làm gì|ngắn|bé|như hạt|toàn bã đậu|úng nước}',
    '{đầu|đầu óc} {toàn|chứa|chứa toàn} {bã đậu|đất|phân|cứt|rơm|tôm}',
    '{béo|mập|ú|to|phệ} như {con|cái|} {lợn|heo|bò|voi|hà mã|lu|chum|thùng phi|trâu|lợn sề|heo nái|lu nước}',
    '{xấu|xấu xí} như {con|} {ma|quỷ|khỉ|cóc|đười ươi|chó|ma lem|quỷ sứ|dạ xoa|lợn}',
    '{bẩn|dơ|hôi|ở bẩn|ở dơ|thối} như {con|} {lợn|heo|chó|cú|chuột}',
    '{lười|lười biếng} như {con|} {hủi|lợn|heo}',
    '{ngu|dốt|đần|ngu si|ngu dốt} như {con|} {bò|chó|trâu|lợn|heo|lừa|vịt}',
    '{mặt|mồm|mặt mũi|cái mặt|mỏ|bản mặt} {như|nhìn như|trông như|y như} {cái|con|} {mâm|thớt|đít nồi|đít|lưỡi cày|lợn|chó|khỉ|bò|heo|dê|ngựa|cứt|bãi cứt|bãi phân|đâm lê|tổ đỉa|chuột kẹp|cái bô|giày|cóc|đười ươi|quỷ}',
    '{mặt|bản mặt|cái mặt} {chó|lợn|heo|mo|thớt|nạc đóm dày|dơi tai chuột|mẹt}',
    '{xấu|già} {ma chê quỷ hờn|khú đế|như quỷ|khằn}',
    '{dạng háng|bò lên giường|leo lên giường|lên giường với|làm điếm|chửa hoang}',
    'ngủ với {sếp|giám đốc|chủ tịch|trưởng phòng|lãnh đạo|hiệu trưởng|bí thư}',
    'thằng {chủ tịch|phó chủ tịch|bí thư|giám đốc|phó giám đốc|trưởng phòng|phó phòng|hiệu trưởng|hiệu phó|cán bộ|công an|csgt|cảnh sát|trưởng ban|trưởng ấp|trưởng thôn|địa chính|kế toán|trưởng khoa|thanh tra|sếp|quản lý|tổ trưởng}',
    'con {mụ|mẹ} {kế toán|hiệu trưởng|giám đốc|chủ tịch|trưởng phòng|phó phòng|cán bộ|giáo viên|bác sĩ|y tá|sếp|chủ|hàng xóm|già|đó|kia|này|nớ|ấy|thủ quỹ|văn thư|nhân viên|tổ trưởng|thủ kho|nào|quản lý}',
    '{loại|cái loại|cái thứ|cái ngữ|cái hạng|cái đồ|hạng|hạng người|loại người|thứ người|thứ|ngữ} như {ông|bà|lão|mụ|hắn|nó|mày|mi|mầy|chúng|bọn|tụi|thằng|con|cô ta|anh ta|bả|ổng|y|mấy|lũ|m|cậu}',
    '{ranh con|nhãi ranh|nhãi con|oắt con|ôn con|ôn vật|thằng nhãi|thằng ranh|con ranh|thằng oắt}',
    '{ngu|dốt|đần|hèn|láo} {vcl|vl|vkl|vãi|vlol|vloz|vãi l}',
    'đã {ngu|dốt|xấu|hèn|đần} {còn|lại còn|mà còn}',
    '{ngu|dốt} {mà|thế mà|vậy mà|vậy|thế|như vậy mà} {còn|cũng|lại|cứ|hay} {đòi|thích|bày đặt|tỏ ra|cãi|nói|ra vẻ|to mồm|gân cổ|lên mặt|dạy|phát biểu|làm|được}',
    '{ngu|dốt} thì {chết|im|cút|đừng|câm|chịu|biến}',
    'ngu {hết phần thiên hạ|hết chỗ nói|không chịu được|cả lũ|cả đám|cả họ|như đất|bẩm sinh|toàn tập}',
    '{mày|mi|ông|bà|nó|hắn|tụi bây|chúng mày|bọn này|ổng|bả} {bị|có bị|có} {thiểu năng|ngáo|khùng|tâm thần|thần kinh|điên|dở hơi|chập mạch|hâm}',
  ),
  ...expandAs<Kind>('head', 'quân'),
  ...expandAs<Kind>('strong', '{ngu|đần|dốt|ngáo|đểu|khốn|bố đời}'),
  ...expandAs<Kind>(
    'weak',
    '{chó|lợn|heo|khỉ|chó hoang|chó dại|chó săn|rắn độc|đỉa|đĩ|điếm|phò|cave|tồi|hèn|lùn|hói|dê già|già dê|dê xồm|dê cụ|bẩn|dơ|láo|hỗn|gian|tham|ác|rồ|đao|đụt|hãm|rác|thối nát}',
  ),
  ...expandAs<Kind>('mild', '{điên|khùng|hâm|dở hơi|ngớ ngẩn|dở người|gàn dở|vô duyên}'),
  ...expandAs<Kind>(
    'beast',
    '{là|đúng là|đúng|toàn|là một|là loài|là thứ} {con|đồ|loài|lũ|bọn|giống|} {chó|lợn|heo|súc vật|thú vật|cầm thú|đỉa|ký sinh trùng|rắn độc|chó săn|giòi bọ}',
  ),
]
