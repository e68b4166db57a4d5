// Details that help to find a child or expose their private life: class, school, results, health, home, parents.

import { compilePattern } from '../../text/compile-pattern.ts'
import { HIV_WORDS } from '../shared/context/hiv-words.ts'
import { HOME_PLACES, LANES, VILLAGES } from '../shared/context/home-places.ts'
import { SCHOOL_CLASS } from '../shared/context/school-class.ts'
import { KIN_TITLES, PARENT } from '../shared/context/titles.ts'

/** A school with its name. */
const SCHOOL =
  '(?:trường|trg|th|thcs|th&thcs|ptth|thpt|tiểu học|trung học cơ sở|mầm non|mẫu giáo|nhà trẻ|mn)' +
  '(?: (?:tiểu học|thcs|th|mầm non|mẫu giáo|mn|trung học cơ sở|phổ thông|bán trú|nội trú|dân lập|tư thục|quốc tế))?' +
  ' [\\p{L}\\p{N}]{2,10}(?: [\\p{L}\\p{N}]{2,10})?'
const RESULT =
  '(?:toán|ngữ văn|văn|tv|tiếng việt|tiếng anh|anh văn|lý|vật lý|hóa|sử|địa|tin học|gdcd|khoa học|điểm|đtb|tbm|' +
  'điểm trung bình|trung bình)(?: (?:được|có|chỉ|đạt|môn|thi|\\p{L}{2,5})){0,2}(?: ?[:=]? ?)\\d{1,2}(?:[.,]\\d{1,2})?' +
  '(?! ?(?:giờ|h|tiết|ngày|tháng|năm|bạn|em|câu))|' +
  '(?:học lực|hạnh kiểm|xếp loại|rèn luyện)(?: ?[:=]? ?)(?:yếu|kém|trung bình|tb|khá|giỏi|tốt|xuất sắc|chưa đạt|đạt)|' +
  '(?:học|đọc|viết|tính toán) (?:yếu|kém|dốt|chậm|lẹt đẹt)|' +
  '\\d{1,2}(?:[.,]\\d{1,2})? (?:điểm|(?:toán|văn|tiếng (?:việt|anh)|lý|hóa|sử|địa)(?! \\d))|' +
  '(?:thủ khoa|á khoa|hạng (?:chót|bét|nhất)|bét lớp|chót lớp)|' +
  '(?:ở lại|lưu ban|đội sổ|bét lớp|thi lại|(?:rớt|trượt)(?! (?:chân|té|ngã|xuống|khỏi|băng|tuyết|patin|ván|dốc|cầu trượt|mạng|giá)(?!\\p{L}))|bị đuổi học|bị kỷ luật|bị hạ hạnh kiểm|nghỉ học|bỏ học)'
const HEALTH =
  '(?:bị|mắc|nhiễm|dính|mang|có)(?: (?:bệnh|chứng|hội chứng|virus|thêm|mới|cả))? (?:sốt|tay chân miệng|thủy đậu|sởi|' +
  `quai bị|cúm|covid|sốt xuất huyết|tự kỷ|tăng động|chậm (?:nói|phát triển)|trầm cảm|rối loạn|${HIV_WORDS}|lao|ung thư|` +
  'bạch cầu|máu trắng|tim|tim bẩm sinh|bại não|động kinh|down|suy dinh dưỡng|béo phì|viêm|gãy|khuyết tật|hở hàm ếch|' +
  'chấy|ghẻ|co giật|dị ứng|tiểu đường|câm|điếc|thiểu năng|tâm thần|đau mắt|tiêu chảy|ngộ độc|bỏng|tai nạn|chó cắn)|' +
  'sốt (?:cao|\\d{2}|mấy|co giật|li bì)|(?:được |bị )?chẩn đoán|(?:xét nghiệm|test)(?: \\p{L}+){0,2} dương tính|' +
  'dương tính|nhập viện|cấp cứu|nằm viện|phẫu thuật|điều trị|tay chân miệng|tự kỷ|trầm cảm|tăng động|động kinh|tự tử|' +
  'tự hại|rạch tay|mang thai|có thai|có bầu|hở van|tim bẩm sinh|bại não|chậm nói|khối u|u (?:não|xương|máu)|suy tủy|' +
  'suy thận|sứt môi|hở hàm ếch|não úng thủy|khuyết tật|khiếm (?:thị|thính)|loạn thị|trợ thính|bỏng|cách ly|bạch hầu|' +
  'ung thư|máu trắng|suy dinh dưỡng|hiv|rối loạn (?:lo âu|tâm lý|ngôn ngữ)|(?:cần|chờ|sắp|vừa) (?:mổ|ghép|truyền máu)'
/** Hardships that only the family itself may disclose. */
const HARDSHIP =
  `hộ (?:nghèo|cận nghèo)|(?:cận |nhà )nghèo|mồ côi|(?:${PARENT})(?: mẹ)? (?:\\p{L}+ ){0,2}` +
  '(?:mất|ly hôn|bỏ (?:nhà|đi|sang)|nghiện|đi tù|bị bắt|tâm thần|tai biến|bệnh)|nhà có tang|nợ học phí|' +
  '(?:thiếu|chưa (?:đóng|nộp)) (?:tiền|học phí)|bỏ học|bỏ nhà|yêu sớm|hút thuốc(?: lá(?: điện tử)?)?|ăn (?:cắp|trộm)|đánh bạn|trộm cắp|' +
  'giáo dưỡng'
const HOME =
  '(?:nhà|ở|trú|ngụ|sống)(?: (?:ở|tại|trong|cuối|đầu|gần|em|bé|cháu|bà ngoại|ông bà|nội|ngoại|riêng)){0,4}' +
  '(?: căn \\p{L}+(?: cuối| đầu)?)?' +
  ` (?:số|${HOME_PLACES}|khu phố|đường|chung cư|phố|khu) ?[\\p{L}\\p{N}\\/]{1,8}`
/** ", bản Cổng Trời", "2 tuổi số nhà 18": a place right after the name or the age. */
const PLACE = `(?:,|tuổi)(?: ở| tại| nhà| trú)? ?(?:tổ|${VILLAGES}|${LANES}|khu phố|kp|số nhà|nhà số) [\\p{L}\\p{N}\\/]{1,10}`
const PARENTS =
  '(?:con|cháu)(?: (?:gái|trai|út|đầu|thứ \\p{L}+|nuôi|ruột|ngoại|nội))?(?: \\d{1,2} tuổi)? (?:của |nhà )?' +
  `(?:${KIN_TITLES}|dì|vợ chồng|gia đình)(?: (?:anh|chị|ông|bà))? [\\p{L}][\\p{L}']{1,8}|` +
  `(?:${PARENT}|phụ huynh)(?: (?:bé|em|cháu|con|ruột|của bé))?(?: (?:là|tên))? (?:anh |chị |ông |bà )?(?:tên )?` +
  "(?=\\p{L}[\\p{L}']{1,8})(?:là )?\\p{L}[\\p{L}']{1,8}"
/** Source of the pattern for harm done to a child. */
export const CHILD_HARM =
  'nạn nhân|bị (?:\\p{L}+ ){0,4}?' +
  '(?:xâm hại|hiếp|hiếp dâm|cưỡng hiếp|dâm ô|giở trò|lạm dụng|bạo hành|đánh đập|hành hạ|bắt cóc|sàm sỡ|quấy rối|' +
  'làm nhục|lột đồ|lột áo|đánh hội đồng|bạo lực|đánh hội|ép|cưỡng bức|mua bán|quay clip|tung clip|bỏ rơi)|' +
  'tự tử|tự vẫn|uống thuốc (?:sâu|ngủ)|mang thai|có thai|có bầu'

/** Matches any detail: class, school, results, health, hardship, home, parents or harm. */
export const CHILD_DETAIL = compilePattern(
  [SCHOOL_CLASS, SCHOOL, RESULT, HEALTH, HARDSHIP, HOME, PLACE, PARENTS, CHILD_HARM].join('|'),
)
/** Matches what a child is shunned for, and what only the family itself may say. */
export const SHUNNED_DETAIL = compilePattern(
  `tự kỷ|tăng động|trầm cảm|tâm thần|động kinh|thiểu năng|${HIV_WORDS}|mang thai|có thai|có bầu|tự tử|rạch tay|` +
    `(?:${PARENT})(?: mẹ| má)? (?:\\p{L}+ ){0,2}(?:ly hôn|ly dị|nghiện|đi tù|bị bắt|tâm thần)`,
)
/** Matches details that alone say that the person is a pupil. */
export const PUPIL_DETAIL = compilePattern(
  `${SCHOOL_CLASS}|học sinh|hs|(?:trường|trg) (?:th|thcs|tiểu học|mầm non|mẫu giáo|mn)|` +
    '(?:học|lớp|bé học) (?:mầm non|mẫu giáo|tiểu học)|mầm non|mẫu giáo|tiểu học',
)
/** Matches school results, for score lists. */
export const SCHOOL_RESULT = compilePattern(RESULT)
/** Matches an illness behind a name in a list, where none needs a verb. */
export const LISTED_ILLNESS = compilePattern(
  `${HEALTH}|sốt (?:xuất huyết|siêu vi|phát ban)|thủy đậu|sởi|quai bị|cúm [ab]|covid|co giật|hen suyễn|tiêu chảy|` +
    'viêm (?:phổi|gan|não|màng não|phế quản|cầu thận|ruột thừa)',
)
/** Matches the heading of a class list. */
export const CLASS_HEADING = compilePattern(
  `${SCHOOL_CLASS}|(?:danh sách|kết quả|bảng điểm|điểm thi|khen thưởng|phê bình)(?: \\p{L}+){0,4}` +
    ' (?:học sinh|hs|lớp|các em|các con|các bé)|' +
    'học sinh (?:yếu|kém|nghèo|khó khăn|giỏi|xuất sắc|tiên tiến|vắng|vi phạm)|' +
    '(?:em|các em|các con|các bé|các bạn|học sinh|hs)(?: \\p{L}+){0,2} (?:nghỉ|vắng|ốm)(?! (?:hè|tết|lễ|mát))',
)
/** Matches headings that make marks after a name a pupil's: "PHHS 7B: bảng điểm …", "thấp nhất lớp là …". */
export const SCORE_HEADING = compilePattern(
  `${SCHOOL_CLASS}|phhs|phụ huynh|(?:nhất|chót|bét|cuối|đầu) lớp|bảng điểm|` +
    '(?:điểm|kết quả) (?:thi|kiểm tra|khảo sát|học tập|cuối kỳ|giữa kỳ)',
)
/** Matches details that stay private even when a school praises the child in public. */
export const PRIVATE_DETAIL = compilePattern([HEALTH, HARDSHIP, HOME, PLACE, CHILD_HARM].join('|'))
/** Matches what leads a stranger to a child without a name: class, school, home, illness, being alone at home. */
export const WAYS_TO_CHILD = compilePattern([
  SCHOOL_CLASS,
  SCHOOL,
  HEALTH,
  `(?:(?<!người )nhà|trú|ngụ|sống)(?: (?:ở|tại|trong|cuối|đầu|em|bé|cháu)){0,3} (?:số|đường|phố|${HOME_PLACES}) [\\p{L}\\p{N}]{1,8}`,
  `(?:ở|chơi|ngủ|nằm|trông) nhà (?:một|1) mình|(?:${PARENT}|bố mẹ|ba mẹ|cha mẹ)(?: (?:hay|thường|toàn))? (?:đi vắng|vắng nhà)|` +
    'không (?:có )?(?:ai|người lớn) (?:ở nhà|trông)',
])
/** Matches praise as schools publish it. */
export const SCHOOL_PRAISE = compilePattern(
  'chúc mừng|đạt (?:giải|danh hiệu|học bổng|thành tích|huy chương)|giải (?:nhất|nhì|ba|khuyến khích|thưởng)|' +
    'học sinh (?:giỏi|xuất sắc)|tuyên dương|khen (?:thưởng|ngợi)|vinh danh|trúng tuyển|huy chương|thủ khoa',
)
