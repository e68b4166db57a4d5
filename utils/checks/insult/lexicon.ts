// Expressions of contempt for a person. A head ("đồ", "thằng", "lũ") turns the word after it into contempt. Many of
// those words alone ("vô dụng", "hèn") are also fair criticism, so they need a head or a person before them.

import { BAD_CONDUCT_WORDS, CRIME_NAMES, VILE_WORDS } from '../shared/context/contempt-lexicon.ts'
import { toLexiconEntries } from '../shared/context/lexicon-entries.ts'
import { POINTING } from '../shared/context/pointing-words.ts'
import { OFFICES } from '../shared/context/titles.ts'

/**
 * The kind of a term.
 * `insult`: contempt by itself. `strong`: contempt when said of a person, after a head or in a quarrel. `weak`: only
 * after a head. `crime`: after a head, said of somebody and not of criminals. `mild`: right after a head, often only
 * teasing. `looks`: teasing between people who are fond of each other. `brain`: also the name of a nut or a dish.
 * `order`: an order to get out, contempt by itself. `leave`: one where somebody is addressed.
 * `beast`: where the sentence quarrels. `bark`: or where no animal is near. `verdict`: where the writer does not speak
 * of themselves. `head`: a name or an office may be between it and its word. `near`: a head only
 * right before its word. `innocent`: never a match.
 */
export type InsultKind =
  | 'insult'
  | 'strong'
  | 'weak'
  | 'crime'
  | 'mild'
  | 'looks'
  | 'brain'
  | 'order'
  | 'leave'
  | 'beast'
  | 'bark'
  | 'verdict'
  | 'head'
  | 'near'
  | 'innocent'

/** An entry of the lists. */
export type InsultEntry = readonly [template: string, kind: InsultKind]

const WHO = 'ông|bà|lão|mụ|hắn|nó|mày|mi|mầy|chúng|bọn|tụi|thằng|con|cô ta|anh ta|bả|ổng|y|mấy|lũ|m|cậu|các người'
const OFFICE = `${OFFICES}|hiệu phó|trưởng ban|trưởng ấp|địa chính|trưởng khoa|thanh tra|sếp|quản lý|thủ quỹ|thủ kho`
const SLEEP_WITH_CHIEF =
  '{ngủ|lên giường|ăn nằm} {với|cùng} {sếp|xếp|giám đốc|chủ tịch|trưởng phòng|lãnh đạo|hiệu trưởng|bí thư}'
/** Words that deny. An alternative of templates and patterns. */
export const NOT = 'không|chẳng|chả|hổng|hông|đéo|đâu|ko|k|kg|kh|hk|éo|méo|đếch'

/**
 * Terms that also match in drafts typed without diacritics: several unambiguous syllables, and heads, which count only
 * with a word after them.
 */
export const INSULT_TERMS: readonly InsultEntry[] = [
  ...toLexiconEntries<InsultKind>(
    'innocent',
    'súc vật {kéo|nuôi}',
    'khốn nạn thân',
    '{đi|chạy|quay|lên|xuống|trở|mới|đường|ghé} vô lại',
    'vô lại {chốt|nhà|trong|đó|đây|chỗ|bệnh viện|trường|group|nhóm|trang}',
    'thiểu năng {tuần hoàn|vành|giáp|tim|tuyến|động mạch|mạch|nhau thai|cơ tim|máu|thất}',
    '{trẻ|người|bệnh nhân|học sinh|trẻ em|cháu|em} thiểu năng',
    'rác rưởi {trên|dưới|trong|ngoài|từ|trôi|sau|sinh hoạt}',
    'chó {nó|hàng xóm|nhà|con|mẹ|hoang|} sủa',
    '{ném|vứt|quăng|xả|đổ|bỏ|nhặt|đốt|gom} rác',
    '{thịt|ăn thịt|ăn|nuôi|bán|thiến|mổ|giết|bắt|trộm|câu|mất|dắt|thả|phóng|mua|làm} {chó|heo|lợn|khỉ}',
    'loại {bỏ|trừ|khỏi|ra}',
  ),
  ...toLexiconEntries<InsultKind>(
    'head',
    '{|cái|mấy|một|lũ} {thằng|thg|thag|lũ|bọn|đám|lão|đứa|con mụ|con đàn bà|con mẹ|con nhỏ|thằng cha|mụ già|' +
      'lão già|bà già|ông già|cha già|ổ|thứ người|thứ đàn bà|hạng đàn bà|đồ đàn bà|ngữ đàn bà|hạng|hạng người|loại|loại người|loại đàn bà}',
    `{thằng|con} {già|${POINTING}|nớ|nào}`,
    'cái {con|thứ|đồ|ngữ|giống|mặt|bản mặt|mồm}',
    '{bản mặt|chúng mày|tụi mày|tụi bây|bọn mày|chúng bây|chúng nó|tụi nó|bọn nó|bọn này|tụi này}',
  ),
  ...toLexiconEntries<InsultKind>('near', '{đồ|đúng là|thật là|toàn|rặt}'),
  ...toLexiconEntries<InsultKind>(
    'insult',
    '{mất dạy|mặt người dạ thú|lòng lang dạ thú|lòng lang dạ sói|đầu trâu mặt ngựa|mặt dày mày dạn|' +
      'mặt trơ trán bóng|vô liêm sỉ|đĩ thõa|đĩ điếm|súc sinh|nghiệt súc|não phẳng|não tàn|óc cứt|bại não|ngu xuẩn|' +
      'ngu đần|ngu ngục|ngu lâu|dốt đặc|cặn bã xã hội|đội lốt người|ăn tàn phá hại|giá áo túi cơm|' +
      'óc bã đậu|đầu óc bã đậu|não cá vàng|bán trôn nuôi miệng|con giáp thứ 13|con giáp thứ mười ba|táng tận lương tâm|sâu dân mọt nước}',
    '{học hành|học|ăn học|chữ nghĩa|trình độ} {không|chẳng|chả|chưa|nỏ|hổng} {tới|đến|ra|qua} {đâu|mô|ai|hồn|' +
      'lớp ba|lớp một} {mà|thì} {còn|cũng|đòi|hay|thích|bày đặt|làm phách|lên mặt|ra vẻ|dạy đời|làm tàng}',
    'chữ {nghĩa|} {không|chẳng} {đầy|nổi} {cái|} {lá mít|lá me|lá tre}',
    '{một|} chữ bẻ đôi {cũng|} {không|chẳng} {biết|có} mà',
    '{nằm|thấp|chỉ|} ngang {mặt chiếu|ngọn cỏ|đế giày|đế dép|gót giày}',
    '{da mặt|da mặt nó|mặt} dày {như|bằng|hơn|cỡ} {cái|} {thớt|lốp|lốp xe|lốp máy cày|đế|đế dép|mo|mo cau|bê tông|tường}',
    'ngu như {con|} {bò|chó|trâu}',
    '{không bằng|chẳng bằng|thua|thua cả|không khác gì|chẳng khác gì|khác gì|khác nào} {một|} {con|loài|lũ|đồ|}' +
      ' {chó|súc vật|loài vật|vật|thú vật|cầm thú}',
    '{không|chẳng} {đáng|xứng|xứng đáng} làm {người|con người}',
    '{ngu|dốt|đần} {vcl|vl|vkl}',
    `{${NOT}} {biết|còn biết} {nhục|xấu hổ|liêm sỉ}`,
    '{quân|lũ} chó đẻ',
    '{quân|lũ} chó chết {này|kia|bay|tụi bây|chúng mày|đó}',
    'đồ chó {đẻ|chết} {không|chẳng|ko} {biết|có|còn} {nhục|xấu hổ|liêm sỉ|tính người|}',
    '{mặt dày|trơ trẽn|mặt trơ trán bóng} {thiệt|dễ sợ|thấy ghê|thấy ớn|hết chỗ nói}',
    '{óc chó|óc lợn|óc heo} {vcl|vkl|vlol|vloz}',
    'ngu {hết phần thiên hạ|không chịu nổi|không thể tả|bẩm sinh|toàn tập|nhất quả đất}',
    'ngu mà còn {bày đặt|dạy đời|lên mặt}',
    '{câm|ngậm} {cái|} {mồm|mõm} {lại|đi}',
    `{cái loại|cái thứ|cái ngữ|cái hạng|hạng người|loại người|thứ người} như {\${WHO}}`,
    'đồ con {lợn|heo|chó|hoang}',
    `{nhờ|do|bằng cách} ${SLEEP_WITH_CHIEF}`,
    'xấu người xấu nết',
  ),
  ...toLexiconEntries<InsultKind>('strong', `{${VILE_WORDS}}`),
  ...toLexiconEntries<InsultKind>('crime', `{${CRIME_NAMES}}`),
  ...toLexiconEntries<InsultKind>(
    'weak',
    `{${BAD_CONDUCT_WORDS}}`,
    '{vô trách nhiệm|vô tâm|vô cảm|nịnh thần|bội bạc|bội nghĩa|phản chủ|phản thầy|dâm dê|béo ú|béo ị|béo phệ|mập ú|' +
      'lùn tịt|lùn tè|già khọm|quỷ cái|cô hồn|âm binh|mắc dịch|dịch vật|chết bầm|chết dẫm|chết tiệt|con hoang|' +
      'trẻ trâu|bò đỏ|ba que|sửu nhi|đầu đất|đầu bò|ngáo đá|trẩu tre|rảnh háng|rửng mỡ|hồ ly|hồ ly tinh|tiểu tam|' +
      'giật chồng|cướp chồng|tâm thần|thần kinh|chập mạch|cuồng loạn|hại dân|ngu học|bã đậu|' +
      'óc vịt|óc tôm|ế chồng|ế vợ|khỉ gió|hai lúa|kền kền|đỉa đói|ma cô|ma cà bông|sở khanh|đào mỏ|' +
      'vô công rồi nghề|ăn cháo đá bát|lừa thầy phản bạn|qua cầu rút ván|ăn hại đái nát|nghiện ngập|vô duyên|bám váy|' +
      'bợ đít|chó cùng|yêu nghiệt|chằn tinh|thùng rỗng kêu to|gió chiều nào che chiều ấy|ăn trên ngồi trốc|' +
      'háo danh|háo sắc|hám gái|hám trai|lắm chuyện|lắm mồm|bốc phét|mất gốc|tép riu|vô danh tiểu tốt}',
  ),
  ...toLexiconEntries<InsultKind>(
    'looks',
    '{béo|mập|ú|phệ} như {con|cái|} {lợn|heo|bò|voi|hà mã|lu|chum|thùng phi|trâu|lợn sề|heo nái|lu nước}',
    '{mặt|mồm|mặt mũi|cái mặt|mỏ|bản mặt|răng|chân} {nhìn|trông|y|} như {cái|con|}' +
      ' {mâm|thớt|đít nồi|đít|lưỡi cày|lợn|chó|khỉ|bò|heo|dê|ngựa|cứt|bãi cứt|bãi phân|đâm lê|tổ đỉa|chuột kẹp|bô|' +
      'giày|cóc|đười ươi|quỷ|bàn cào|bàn nạo|cột đình}',
    '{xấu|già} {ma chê quỷ hờn|khú đế|như quỷ|khằn}',
    '{xấu|xấu xí} như {con|} {ma|quỷ|khỉ|cóc|đười ươi|chó|ma lem|dạ xoa|lợn}',
  ),
  ...toLexiconEntries<InsultKind>(
    'strong',
    '{đẻ con ra|đẻ ra|đẻ con|sinh con ra} {mà|} {không|ko} biết {dạy|dạy dỗ|đường dạy}',
  ),
  ...toLexiconEntries<InsultKind>('brain', 'óc chó'),
]

/** Terms that match only with diacritics: without them these are everyday words. */
export const INSULT_TERMS_ACCENTED: readonly InsultEntry[] = [
  ...toLexiconEntries<InsultKind>(
    'innocent',
    'hèn {chi|gì|nào|mọn}',
    'gian {nan|khổ|khó|truân|hàng|phòng|nhà|bếp|lao}',
    'ác {mộng|tính|cảm|liệt}',
    '{láo nháo|rác thải|tiếng sủa|tà sủa}',
    'mặt {bẩn|dơ}',
    'lùn {nhất|hơn}',
    '{cái|} thứ {bẩn|dơ} nhất',
    '{bé|con|cháu} {cứ|hay|} ngậm {mồm|miệng} {lại|}',
    'ngáo {lồn|l|lol|đá}',
    'tham {nhũng|nhủng|gia|quan|khảo|dự|mưu|luận|số|chiến|vấn|chiếu|ô}',
    'hâm {mộ|nóng|lại}',
    '{đỡ đần|quân đao|thịt bò đỏ|sáng sủa}',
    '{|là|đúng là|thật là|toàn} thú {vị|thật|nhận|tội|y|thực|vui|cưng|nuôi}',
    '{biết|thừa biết|rõ|nghi|tưởng|bảo|mua phải|tiêu thụ|bán} {|là} {|toàn} đồ {ăn trộm|ăn cắp|ăn cướp|trộm cắp}',
    '{con|mấy con} bò {sữa|cái|tót|vàng|mẹ|đực|nhà|lai|giống}',
    'khốn {khổ|khó|đốn|cùng|khiếp}',
    'dân ngu {khu đen|cu đen|khu ra}',
    '{thuê|bán|mua|mặc|may|mượn|sắm|bộ} {bộ|mấy bộ|sẵn|nhiều|} đồ {phù thủy|la sát|chằn tinh}',
    'ngu {ngơ|gì|sao|công}',
    'đần {mặt|người|thối}',
    '{điên|khùng} {đầu|điển|tiết|cuồng|đảo}',
    '{chơi|giả|bớt|khỏi|hết|cái|chống|phòng|xóa|giải} ngu',
    'mặt {hàng|bằng|trời|trận|nạ|sông|đường|đất|tiền|nước}',
    'con {số|đường|cái|lừa đảo}',
    'mặt dày {hai|ba|bốn|năm|sáu|2|3|4|5|6} {phân|ly|li|cm|mm}',
    'đồ {chơi|ăn thừa|ăn vặt|ăn sáng|hàng|dùng|uống|đạc|án|thị|sơn|gốm|khô|cũ|chó mèo}',
    'thứ {hai|ba|tư|năm|sáu|bảy|nhất|nhì|bậc|tự|trưởng}',
  ),
  ...toLexiconEntries<InsultKind>(
    'insult',
    '{câm|ngậm|im|khóa|đóng|khép} {cái|} {mồm|mõm|họng|mỏ}',
    '{đồ|quân|lũ|bọn|thứ|hạng|loại} {mất|không còn|chẳng còn} {nhân tính|tính người}',
    '{chưa thấy|chẳng thấy|không thấy|có} ai {ngu|dốt|đần} {như|bằng|hơn}',
    '{là|đúng là|thật là} {cái|} {đồ|quân|phường} {ăn cắp|ăn trộm|ăn cướp|trộm cắp|lừa đảo|lừa lọc|ăn bẩn|ăn chặn}',
    '{là|đúng là|toàn|như} {đồ|loài|lũ|bọn|giống|thứ} {chó|lợn|heo|súc vật|thú vật|cầm thú|đỉa|rắn độc|chó săn}',
    'câm miệng',
    '{bọn|lũ|đám|mấy đứa} dân ngu {khu đen|cu đen}',
    '{mày|mi|chúng mày|tụi mày|bọn mày|tụi bây|các người|mấy người} {chỉ|đúng|} {là|toàn|toàn là} dân ngu {khu đen|cu đen}',
    '{ngậm|im} miệng {lại|đi|vào|hộ|dùm|giùm}',
    'sủa {bậy|gì|ít thôi|tiếp đi|càn|dai|nhăng|như chó}',
    '{vào|bu vào|nhảy vào|lên mạng|cứ} sủa',
    'chó má',
    '{bố mẹ|ba mẹ|cha mẹ|ba má|gia đình|nhà} {mày|nó|hắn|mi|bây|chúng mày|tụi bây} {không|ko|có} {biết|} {dạy|dậy}' +
      ' {à|hả|sao|bảo|dỗ|mày|nó|}',
    'đẻ {mày|nó|ra mày|ra nó|mà} {mà|} {không|ko} {biết|} dạy',
    '{thứ|đồ|cái thứ|loại|con nhà|quân} {không|thiếu|vô} {ai|cha mẹ|người|} {dạy|dạy dỗ|dạy bảo}',
    '{bò đỏ|dân chủ mõm|dư lợn viên|cộng nô}',
    '{ý thức|nhân cách|đạo đức} {thua|kém|không bằng|như|gần bằng|chỉ bằng} {cả|} {con|mấy con|lũ|} {chó|lợn|bò|súc vật}',
    '{đẻ ra|sinh ra|đẻ} {quả|cái|trái|} {trứng|hột vịt} {ăn|luộc ăn|bán} còn {hơn|bổ hơn|có ích}',
    '{thằng|con|mấy thằng|bọn|lũ} {không|ko|chưa} có {não|óc|liêm sỉ|tính người|học}',
    'não {lợn|chó}',
    'cái thá gì',
    'đồ con {bò|khỉ|trâu|rơi|đĩ|gái}',
    '{chỉ đáng|chỉ xứng|về mà|nên về|về quê mà} {đi|} {chăn bò|chăn trâu|chăn vịt|chăn lợn|ăn mày}',
    '{óc|não|đầu} để {đâu|ở đâu|trong đít|dưới mông|trưng|trang trí|làm cảnh|mọc tóc}',
    '{nhìn|thấy} {cái|} {mặt|bản mặt} {là|thấy|chỉ} {muốn|} {ghét|ói|nôn|mửa|đấm|tát|tởm}',
    '{mẹ|cha mẹ|bố mẹ|ba má} {mày|mi|nó|hắn} không {biết|} dạy',
    '{chỉ tổ|chỉ|sống|ở|sống cho|ngồi|cho} {bẩn ghế|chật ghế|tốn cơm|chật đất|phí cơm|tốn gạo}',
    '{sao không|sao mày không|sao nó không|ước gì mày|mong mày} chết {đi|quách|cho rồi}',
    'chết đi cho {rồi|xong|khuất|đỡ|sạch|rảnh|nhẹ}',
    `{${NOT}} {có|hề có} {não|liêm sỉ|tính người|lòng tự trọng}`,
    `{${NOT}} {biết|còn biết} {ngượng}`,
    '{mày|mi|ông|bà|anh|chị|bọn này|tụi bây|chúng mày|nó|hắn} có não {không|ko|hông}',
    'não {để đâu|để trang trí|để làm gì|ngắn|bé|như hạt|toàn bã đậu|úng nước}',
    '{đầu|đầu óc} {toàn|chứa|chứa toàn} {bã đậu|đất|phân|cứt|rơm|tôm}',
    '{bẩn|dơ|hôi|ở bẩn|ở dơ|thối|lười|lười biếng} như {con|} {lợn|heo|chó|cú|chuột|hủi}',
    '{ngu|dốt|đần} như {con|} {lợn|heo|lừa|vịt|ngỗng}',
    '{mặt|bản mặt|cái mặt} {chó|lợn|heo|mo|thớt|nạc đóm dày|dơi tai chuột|mẹt}',
    '{bò lên giường|leo lên giường|lên giường với|làm điếm|chửa hoang}',
    SLEEP_WITH_CHIEF,
    '{đổi tình|lấy thân|dùng thân|bán thân|đem thân} {lấy|đổi|đổi lấy|để lấy} {chức|ghế|suất|biên chế}',
    `thằng {${OFFICE}|công an|csgt|cảnh sát}`,
    `con {mụ|mẹ} {${OFFICE}|giáo viên|bác sĩ|y tá|chủ|hàng xóm|hàng nước|già|${POINTING}|nớ|nhân viên|nào|bán}`,
    `{|cái} {loại|thứ|ngữ|hạng|đồ} {người|đàn bà|đàn ông|} như {${WHO}}`,
    // "Giống như ông" alone is a likeness.
    `cái giống {người|đàn bà|đàn ông|} như {${WHO}}`,
    'giống như {mày|mi|mầy|chúng mày|bọn mày}',
    '{ranh con|nhãi ranh|nhãi con|nhãi nhép|trẻ ranh|oắt con|ôn con|ôn vật|thằng nhãi|thằng ranh|con ranh|thằng oắt}',
    '{ngu|dốt|đần|hèn|láo} {vcl|vl|vkl|vãi|vlol|vloz|loz|lozz|thấy mẹ|thấy bà|bỏ mẹ|chết mẹ}',
    'đã {ngu|dốt|xấu|hèn|đần} {còn|lại còn|mà còn}',
    '{ngu|dốt} {mà|thế mà|vậy mà|vậy|thế|như vậy mà} {còn|cũng|lại|cứ|hay}' +
      ' {đòi|thích|bày đặt|tỏ ra|cãi|nói|ra vẻ|to mồm|gân cổ|lên mặt|dạy|phát biểu|làm|được}',
    '{ngu|dốt} thì {chết|im|cút|đừng|câm|biến}',
    'ngu không {đỡ nổi|tưởng|ai bằng}',
    '{dân|lũ dân|bọn dân|đám dân|bà con|phụ huynh} {ngu|dốt|ngu dốt|dốt nát|ngu muội}' +
      ' {không biết gì|không hiểu gì|biết gì|biết chi|biết cái gì|hiểu gì|mà đòi|mà còn|mà cứ|mà bày đặt|mà thích|thì im|thì biết}',
    '{đồ|thứ|cái đồ|cái thứ} {bà|mụ|con|mẹ|} {la sát|chằn|chằn tinh|chằn lửa|phù thủy} {ế chồng|ế|}',
    '{óc chó|óc lợn|óc heo|óc bò|óc trâu|não chó|não lợn} {vl|vãi|vãi lồn}',
    '{óc bò|óc trâu|não chó|não lợn} {vcl|vkl|vlol|vloz}',
    'già {mà|rồi mà|rồi} không nên nết',
    'ngu {hết chỗ nói|không chịu được|cả lũ|cả đám|cả họ|như đất}',
    '{mày|mi|ông|bà|nó|hắn|tụi bây|chúng mày|bọn này|ổng|bả} {bị|có bị|có}' +
      ' {thiểu năng|ngáo|khùng|tâm thần|thần kinh|điên|dở hơi|chập mạch|hâm}',
  ),
  ...toLexiconEntries<InsultKind>('order', '{cút|xéo} {đi|xéo|về|khỏi|ngay|ra khỏi|cho khuất|hết}'),
  ...toLexiconEntries<InsultKind>(
    'leave',
    '{cuốn xéo|cuốn gói|cút xéo} {đi|về|khỏi|ra khỏi|ngay|luôn|hết}',
    'biến {khỏi|đi cho|cho} {khuất|rảnh|đây|xã|thôn|làng|xóm|ấp|nhóm|group|nước|chỗ|trang}',
    '{cút|xéo} {luôn|lẹ|gấp|}',
    '{cuốn xéo|cuốn gói}',
  ),
  ...toLexiconEntries<InsultKind>(
    'beast',
    '{con|mấy con|những con|một con|1 con} {chó|bò|lợn|heo|lừa|khỉ|chó cái}',
    '{thất học|vô học|bố láo|hỗn láo|láo toét|thiểu năng|bại não|não tàn|trẻ trâu|trẩu tre|bệnh hoạn}',
  ),
  ...toLexiconEntries<InsultKind>(
    'bark',
    '{|cứ|còn|vào|vô|ngồi|hay|thi nhau|luôn mồm|muốn|mà|đòi|chỉ biết|giỏi|đừng|cho} {sủa|sũa|ẳng}',
    '{sủa|sũa|ẳng} {cc|cl|nữa|nhiều|dơ|lắm|tiếp|linh tinh|cho lớn|cho to|cmm|cặc|lồn|hộ|ít|ít thôi}',
    '{cái|cái cái|câm|câm mẹ|chu|xỏ|há|mở|nhìn cái|toàn|to|đúng} mõm',
    'mõm {chó|mày|nó|phím|m|lại}',
  ),
  ...toLexiconEntries<InsultKind>(
    'verdict',
    '{phát biểu|cmt|bình luận|phát ngôn|trả lời} ngu {quá|thế|vậy|thật|nhất}',
    '{nói|ăn nói|phát biểu|cmt|bình luận|phát ngôn} ngu {vl|vcl|còn|mà còn}',
    '{phát biểu|ăn nói} {ngu|bố láo|mất dạy|láo toét|vô học|vô văn hóa|mất dậy|hỗn láo|vô giáo dục|xấc xược}',
    'bị ngu {à|hả|hay gì|hay sao|ah|rồi|này}',
    '{ngu|dốt} {mà|còn|mà còn|lại còn|rồi còn|mà cứ|còn cứ|mà thích|còn hay|mà hay|còn đòi|mà đòi} {sủa|gáy|diễn|cãi|ghi|tỏ ra|nói|thích|lắm mồm|to mồm|' +
      'bày đặt|thể hiện|đòi|tưởng|cố|lì|chửi|dạy|xạo|khoe|comment|cmt|phán|la|cười|viết}',
    'ngu {quá trời|vãi lồn|cmm|cmn|cmnr|vải|dcd|bm|bà cố|hết thuốc chữa|hết phần|vừa thôi|bền|có đào tạo|đẳng cấp|có bằng cấp|gia truyền|do luyện tập}',
    'ngu như {một|1} {con|} {lợn|bò|chó|heo|lừa|trâu}',
    'ngu đừng {có|} {sủa|nói|cãi|thể hiện}',
    'lộ {ra|} {cái|độ|sự} ngu',
    'bớt ngu {đi|lại|em|chú|mày|bạn|nhé|giùm|hộ|giúp}',
    '{fan|trùm|thớt|ad|admin|báo|não} ngu',
    '{là|như|giống} {một|1|} {con|} {bò|chó|lợn|khỉ} {à|hả}',
    `{${NOT}} não`,
    '{não|óc} {cứt|cức|cặc|heo|bò|để quên|toàn phân|toàn cứt|thối|đậu phụ|đất}',
    'người {không|ko|chẳng|k} ra người',
    '{ác|tởm|ngu|tệ|tởm lợm|khốn nạn|dơ} hơn {cả|} {con|loài|} {chó|thú|súc vật|lợn|cầm thú|thú vật|đống phân}',
    '{làm|kiếp} chó {cho|sai|cụp đuôi}',
    'chó hùa {|cho|à|kìa|nào}',
    'chó {săn|đàn} {cho|kìa}',
    'phế vật',
    'mất {dậy|dại}',
    'xấu {ng|người} mà xấu nết',
    '{xấu|ngu|dốt|nghèo|già} mà còn {bị|} {khùng|điên|ngu|láo|mất dạy|chảnh|sân si}',
    'vừa {xấu|ngu|dốt|già|nghèo} vừa {ngu|láo|xấu|mất dạy|dốt|hãm|điên}',
    '{trông|nhìn|bộ dạng|mặt|} như {thằng|con|1 con|1 thằng|một thằng|một con|lũ|bọn|mấy thằng|mấy con|đứa} {điên|khùng|dở|ngáo|nghiện|ăn mày|xì ke|thiểu năng|thần kinh|tâm thần|đần|bại não}',
    'chảnh chó',
    '{sống|nhục|nổ|núp|láo|hèn|chui|lủi|lúp lúp} như {con|một con|1 con|} chó',
    '{thua|còn thua|không bằng|ko bằng|k bằng|kém|thua cả} {cả|} {một|1|mấy|} con {chó|vật|bò|lợn|heo|thú}',
    '{con|cái con|thằng|cái thằng|con mụ|con mẹ} {này|kia|đó} {nó|} {điên|khùng|ngáo|thần kinh|tâm thần|dở người} {rồi|}',
    '{|mấy|thằng|con|lũ|bọn|đồ} cờ hó',
    '{tiên|mã|mả|chửi|chưởi} {cha|mẹ|bố|má|tổ} {mày|mầy|chúng mày|tụi mày|nhà mày|bọn mày|chúng nó|tụi nó}',
    'óc chó {mà|tưởng|vãi|thế|kiểu|chứ}',
    'ngu {học|si|dốt} {vãi|vl|vcl|thế|quá|vậy|cỡ|như|ăn|mà|còn|thất học}',
    'ngu {ơi là|như này|chết dạy}',
    '{vẫn|mà|mà vẫn|vẫn còn|mà còn|nhưng} ngu {oai|ậy|và|quá|thế}',
    'miệng chó {không|ko|chẳng|} mọc',
    '{mặt|bản mặt} {dày|dầy} như {cái|} {đít|đít trâu|đít bò|thớt|mo}',
    'nhìn {cái|} mặt {nó|mày|là|thấy} {thấy|là|muốn|mắc} {ói|ỉa|gớm|muốn đấm|muốn tát|ngu|biết ngu}',
    '{đẻ|đẻ ra} {mẹ|} {quả|cái|} trứng {mà|để|} ăn',
    '{không|ko|đéo|chẳng} đáng mặt đàn ông',
    '{loại|thứ|đồ|con nhà|cái loại|bọn|lũ} {mất dậy|không não|ko não|thiếu văn hóa|vô ý thức}',
  ),
  ...toLexiconEntries<InsultKind>(
    'beast',
    '{chạy|phóng|câm|gào|cắn} {|lủi|trốn} như {con|một con|1 con|} chó',
    '{sống|chơi} chó',
    'như {một|1} con {chó|bò|lợn|heo|khỉ|lừa}',
    '{mấy|những|hai|2|3|đàn} {con|cháu} {bò|lợn|chó}',
    'con {quỷ|quỹ} {này|kia|đó}',
    '{mồm|miệng|cái mồm|cái miệng} {chó|thối|bẩn|dơ|dơ bẩn|hôi}',
    'chó {điên|dại|cái|ngu|rách|già}',
    '{hả|há} chó',
    '{giống|y như|thấy} {con|mấy con|1 con|một con|hai con} {chó|bò|lợn|khỉ|heo}',
  ),
  ...toLexiconEntries<InsultKind>('head', '{|cái|mấy|một|lũ|những|toàn} {tụi|bầy|mụ|gã|lủ|thằg|thk|tên|thể loại}'),
  ...toLexiconEntries<InsultKind>('near', '{thứ|con|phường|mặt|quân|tk|th|đồ cái|con nhà|nhà báo}'),
  ...toLexiconEntries<InsultKind>(
    'strong',
    '{tay|mồm|miệng} nhanh hơn não',
    '{liệt|tắt|mù|khuyết} não',
    '{não|óc} {teo|bị teo|bị sao|úng}',
    '{|làm|kiếp} chó {săn|đàn|giữ}',
    'tinh trùng {khuyết tật|lỗi}',
    'sinh vật hạ đẳng',
    'nhai {lại|} như {mấy|con|} {con|} {bò|gia súc|trâu}',
    'của nợ',
    '{ngu|đần|dốt|đểu|khốn|ngáo|bố đời|vừa ngu|vừa dốt|ngu nhất|dốt nhất}',
  ),
  ...toLexiconEntries<InsultKind>(
    'strong',
    '{là|đúng là|đúng|toàn|là một} {con|loài|}' +
      ' {chó|lợn|heo|súc vật|thú vật|cầm thú|đỉa|ký sinh trùng|rắn độc|chó săn|giòi bọ|sâu bọ|thú|thú dữ|quỷ|ác quỷ}',
    'như {bà|mụ|con|} {phù thủy|chằn|chằn tinh|la sát|ma lem}',
    '{đầu óc|óc|não} ngắn',
    'chỉ {để|dùng để} {mọc tóc|đội nón|đội mũ|đội mũ bảo hiểm}',
    'đồ bỏ đi',
    '{là|đúng là} {bà|mụ|con} {chằn|chằn tinh|la sát|phù thủy}',
    'ăn như {lợn|heo|chó}',
    '{xấu xí|xấu hoắc|xấu mù|béo ục ịch|béo ú|béo ị|béo phệ|mập ú|mập ù|lùn tịt|già khọm|răng hô|răng vẩu}',
    'như {con|thằng|đồ|lũ|mụ} {điên|dở|nghiện|hề|khùng|dở người|lợn ỉn|lợn sề|gà rù|bù nhìn|rối|mọi|cá mắm|đĩ|' +
      'ăn mày|chó dại|chó điên|ngáo|bệnh|đười ươi|khỉ}',
  ),
  ...toLexiconEntries<InsultKind>(
    'weak',
    '{đu càng|3 que|3que|3 ke|3ke|bò|bán nước|chó|lợn|heo|khỉ|chó hoang|chó dại|chó săn|rắn độc|đỉa|đĩ|đỉ|điếm|phò|cave|trẩu|thúi|tồi|hèn|lùn|hói|dê già|già dê|dê xồm|' +
      'dê cụ|bẩn|dơ|láo|hỗn|gian|tham|ác|rồ|đao|đụt|hãm|rác|thối nát|nghiện|cáo già|xạo|ml|lìn}',
  ),
  ...toLexiconEntries<InsultKind>(
    'weak',
    '{mặt|mắt|mồm|mỏ|răng|môi|trán|bụng|mũi} {lồi|trố|hô|vẩu|méo|rỗ|lé|lác|dô|tẹt|phệ|vêu|móm|choắt|lưỡi cày}',
  ),
  ...toLexiconEntries<InsultKind>('brain', 'óc {heo|lợn|bò|trâu}'),
  ...toLexiconEntries<InsultKind>('strong', '{chó đẻ|chó chết|chó ghẻ}'),
  ...toLexiconEntries<InsultKind>('mild', '{điên|khùng|hâm|dở hơi|ngớ ngẩn|dở người|gàn dở}'),
]
