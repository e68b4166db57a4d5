// Words of contempt shared by the checks on insults and on discrimination, as alternatives of a template.

/** Contempt when said of a person or a group. Civil criticism does not use these words. */
export const VILE_WORDS = [
  'khốn nạn|khốn kiếp|đê tiện|hèn hạ|hèn mạt|trơ trẽn|mặt dày|đần độn|ngu ngốc|ngu dốt|ngu si|ngu muội|dốt nát',
  'cặn bã|rác rưởi|ăn hại|vô dụng|bần tiện|ti tiện|hạ đẳng|hạ cấp|hạ tiện|mạt hạng|mạt rệp|rẻ rách|giẻ rách',
  'súc vật|cầm thú|thú vật|ký sinh trùng|sâu mọt|giòi bọ|vô lại|thối tha|vô tích sự|vô não|thiểu năng|hèn nhát',
  'vô văn hóa|vô giáo dục|vô gia giáo|thất đức|ác ôn|ôn dịch|trời đánh|phản phúc|tráo trở|đểu cáng|đểu giả',
  'lăng loàn|hư đốn|hư thân|vô học|thất học|mất nết|trắc nết|đốn mạt|liếm gót|man rợ|mọi rợ|man di|rừng rú',
  'tởm lợm|kinh tởm|ghê tởm|lố bịch|bỉ ổi|tiểu nhân|ngu người|không có giáo dục|thiếu giáo dục|vô giáo dưỡng',
].join('|')

/** Words before contempt that is thrown as a verdict, with and without diacritics: "toàn lũ …", "đúng là đồ …". */
export const VERDICT_OPENING = '(?:toàn|đúng|toan|dung)(?: (?:là|la))? '

/** Contempt only after a contemptuous head or a whole group; otherwise fair words about conduct. */
export const BAD_CONDUCT_WORDS = [
  'lươn lẹo|dối trá|giả tạo|giả dối|hai mặt|đạo đức giả|lật lọng|xảo trá|xảo quyệt|gian xảo|gian manh|nịnh bợ',
  'nịnh hót|hám tiền|hám danh|tham lam|tham ăn|vô ơn|bạc bẽo|vong ơn|phản bội|bất hiếu|bất nhân|bất lương',
  'vô đạo đức|vô lương tâm|bất tài|ăn bám|báo đời|báo hại|báo cô|bệnh hoạn|biến thái|dâm đãng|lẳng lơ|hư hỏng',
  'xấu xa|bẩn thỉu|dơ bẩn|nhếch nhác|hôi hám|độc ác|ác độc|máu lạnh|hỗn láo|láo toét|bố láo|láo lếu|vô ý thức',
  'lười biếng|lười nhác|làm biếng|xấu xí|keo kiệt|bủn xỉn|khôn lỏi|thô lỗ|thô tục|cục súc|đanh đá|chua ngoa',
  'điêu ngoa|hung hăng|lạc hậu|kém cỏi|thấp kém|hèn kém|phá gia chi tử|ít học|chẳng ra gì|không ra gì|nhu nhược',
  'ăn không ngồi rồi|ngồi lê đôi mách|hoang tưởng|ruồi nhặng|rỗi hơi|lang băm|cuồng tín|lười chảy thây',
  'keo như kẹo|mồm loa mép giải|vong ân bội nghĩa',
].join('|')

/** Names of criminals: contempt when aimed at a person, plain words when criminals are meant. */
export const CRIME_NAMES =
  'ăn cướp|ăn cắp|ăn cắp vặt|trộm cắp|trộm cướp|lừa đảo|lừa lọc|lọc lừa|lừa tiền|bịp bợm|lưu manh|du côn|côn đồ|hút máu|phá hoại'
