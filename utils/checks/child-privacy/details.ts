// What makes a child findable or lays their life open: class, school, results, health, home, parents.

import { pattern } from '../../text/pattern.ts'

/** Grades one to ten, nursery and kindergarten classes; pupils of the last two grades are no longer children in law. */
export const CLASS =
  '(?:lớp|khối)(?: |(?=\\d))(?:(?:10|[1-9])(?:(?:\\/|\\.|-)?[a-zđ]?\\d{0,2}|(?: ?[a-eghk]\\d{0,2})?)|lá|chồi|mầm|nhà trẻ|mẫu giáo|bé|nhỡ|lớn|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?: \\d{1,2})?'
/** A school by its name. */
export const SCHOOL =
  '(?:trường|trg|th|thcs|th&thcs|ptth|thpt|tiểu học|trung học cơ sở|mầm non|mẫu giáo|nhà trẻ|mn)(?: (?:tiểu học|thcs|th|mầm non|mẫu giáo|mn|trung học cơ sở|phổ thông|bán trú|nội trú|dân lập|tư thục|quốc tế))? [\\p{L}\\p{N}]{2,10}(?: [\\p{L}\\p{N}]{2,10})?'
const RESULT =
  '(?:toán|ngữ văn|văn|tv|tiếng việt|tiếng anh|anh văn|lý|vật lý|hóa|sử|địa|tin học|gdcd|khoa học|điểm|đtb|tbm|điểm trung bình|trung bình)(?: (?:được|có|chỉ|đạt|môn|thi|\\p{L}{2,5})){0,2}(?: ?[:=]? ?)\\d{1,2}(?:[.,]\\d{1,2})?(?! ?(?:giờ|h|tiết|ngày|tháng|năm|bạn|em|câu))|(?:học lực|hạnh kiểm|xếp loại|rèn luyện)(?: ?[:=]? ?)(?:yếu|kém|trung bình|tb|khá|giỏi|tốt|xuất sắc|chưa đạt|đạt)|(?:học|đọc|viết|tính toán) (?:yếu|kém|dốt|chậm|lẹt đẹt)|(?:ở lại|lưu ban|đội sổ|bét lớp|thi lại|rớt|trượt|bị đuổi học|bị kỷ luật|bị hạ hạnh kiểm|nghỉ học|bỏ học)'
const HEALTH =
  '(?:bị|mắc|nhiễm|dính|mang|có)(?: (?:bệnh|chứng|hội chứng|virus|thêm|mới|cả))? (?:sốt|tay chân miệng|thủy đậu|sởi|quai bị|cúm|covid|sốt xuất huyết|tự kỷ|tăng động|chậm (?:nói|phát triển)|trầm cảm|rối loạn|hiv|lao|ung thư|bạch cầu|máu trắng|tim|tim bẩm sinh|bại não|động kinh|down|suy dinh dưỡng|béo phì|viêm|gãy|khuyết tật|hở hàm ếch|chấy|ghẻ|co giật|dị ứng|tiểu đường|câm|điếc|thiểu năng|tâm thần|đau mắt|tiêu chảy|ngộ độc|bỏng|tai nạn|chó cắn)|sốt (?:cao|\\d{2}|mấy|co giật|li bì)|(?:được |bị )?chẩn đoán|(?:xét nghiệm|test)(?: \\p{L}+){0,2} dương tính|dương tính|nhập viện|cấp cứu|nằm viện|phẫu thuật|điều trị|tay chân miệng|tự kỷ|trầm cảm|tự tử|rạch tay|mang thai|có thai|có bầu'
const HOME =
  '(?:nhà|ở|trú|ngụ|sống)(?: (?:ở|tại|trong|cuối|đầu|gần|em|bé|cháu|bà ngoại|ông bà|nội|ngoại|riêng)){0,4}(?: căn \\p{L}+(?: cuối| đầu)?)? (?:số|tổ|ấp|thôn|xóm|hẻm|ngõ|ngách|kiệt|khóm|khu phố|bản|buôn|đường|chung cư|phố|khu) ?[\\p{L}\\p{N}\\/]{1,8}'
const PARENTS =
  '(?:con|cháu)(?: (?:gái|trai|út|đầu|thứ \\p{L}+|nuôi|ruột|ngoại|nội))?(?: \\d{1,2} tuổi)? (?:của |nhà )?(?:anh|chị|ông|bà|cô|chú|bác|dì|vợ chồng|gia đình)(?: (?:anh|chị|ông|bà))? [\\p{L}]{2,8}|(?:mẹ|má|ba|bố|cha|phụ huynh)(?: (?:bé|em|cháu|con|ruột|của bé))?(?: (?:là|tên))? (?:anh |chị |ông |bà )?(?:tên )?(?=\\p{L}{2,8})(?:là )?\\p{L}{2,8}'
/** Harm done to a child. */
export const HARM =
  'nạn nhân|bị (?:\\p{L}+ ){0,4}?(?:xâm hại|hiếp|hiếp dâm|cưỡng hiếp|dâm ô|giở trò|lạm dụng|bạo hành|đánh đập|hành hạ|bắt cóc|sàm sỡ|quấy rối|làm nhục|lột đồ|lột áo|đánh hội đồng|bạo lực|đánh hội|ép|cưỡng bức|mua bán|quay clip|tung clip|bỏ rơi)|tự tử|tự vẫn|uống thuốc (?:sâu|ngủ)|mang thai|có thai|có bầu'

/** Class, school, results, health, home, parents: whatever comes first. */
export const DETAIL = pattern([CLASS, SCHOOL, RESULT, HEALTH, HOME, PARENTS, HARM].join('|'))
/** The details that by themselves say "this is a pupil". */
export const PUPIL = pattern(
  `${CLASS}|học sinh|hs|(?:trường|trg) (?:th|thcs|tiểu học|mầm non|mẫu giáo|mn)|(?:học|lớp|bé học) (?:mầm non|mẫu giáo|tiểu học)|mầm non|mẫu giáo|tiểu học`,
)
/** Results alone: for score lists. */
export const SCORES = pattern(RESULT)
/** What names a class over a list. */
export const CLASS_HEADING = pattern(
  `${CLASS}|(?:danh sách|kết quả|bảng điểm|điểm thi|khen thưởng|phê bình)(?: \\p{L}+){0,4} (?:học sinh|hs|lớp|các em|các con|các bé)|học sinh (?:yếu|kém|nghèo|khó khăn|giỏi|xuất sắc|tiên tiến|vắng|vi phạm)`,
)
/** Ways to tell who the child is without a name. */
export const WHEREABOUTS = pattern(
  `${PARENTS}|${CLASS}|${HOME}|nhà (?:\\p{L}+ ){0,4}(?:hàng rào|số|sát|cạnh|gần|đối diện|ngay|kế|đầu|cuối|bên cạnh)`,
)
/** A particular child, not children. */
export const SOME_CHILD = pattern(
  '(?:cháu|bé|em|đứa|con bé|thằng bé|con|nhóc|nạn nhân|trò|học sinh)(?: (?:bé|gái|trai|nhỏ|học sinh|nữ|nam|này|đó|ấy|nữ sinh|cháu)){0,4}(?: \\p{L}{2,8}){0,3}?(?:,? (?:mới |khoảng |năm nay )?(?:[2-9]|1[0-5]) tuổi|,? (?:đang )?(?:học )?lớp (?:10|[1-9])|,? (?:là )?con(?: gái| trai| út)? (?:của |nhà )?(?:anh|chị|ông|bà|cô|chú|vợ chồng))',
)
