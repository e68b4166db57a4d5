// News that names somebody with an office and says no wrong of them: who attended, who handed over what, who spoke.
// The model has learned titles and full names from accusations and hints.

import type { Span } from '../../../draft.ts'
import type { AnalyzedText } from '../../../text/analyzed-text.ts'
import { stripDiacritics } from '../../../text/character-folding.ts'
import { compilePattern } from '../../../text/compile-pattern.ts'
import { selectOverlapping } from '../../../text/enclosed-spans.ts'
import { CRIME_ACTS, SCHOOL_ACTS } from './crimes/crime-acts.ts'
import { findEnclosingPassage } from './mitigating-context.ts'
import { CHIEFS } from './titles.ts'

const GIFTS =
  'thư (?:cảm ơn|khen|ngỏ|chúc)|bằng khen|giấy khen|lẵng hoa|huy hiệu|huân chương|kỷ niệm chương|học bổng|giải(?: \\p{L}+)?|cờ thi đua|danh hiệu|' +
  'bảng tượng trưng|sổ tiết kiệm|(?:phần |suất )?quà|xe đạp|nhà tình (?:nghĩa|thương)|bằng công nhận|chứng nhận'
const SUM =
  '\\d[\\d.,]* ?(?:triệu|tỷ|tỉ|nghìn|ngàn|trăm)?(?: \\p{L}+)? ?(?:đồng|usd|đô la|tấn|thùng|suất|phần|máy|khẩu trang|bộ)'
/** What somebody with an office does in public, and what is good news. */
const DEED = compilePattern([
  '(?:tham dự|tham gia|chủ trì|có mặt|dự(?! (?:án|thầu|toán|trữ|kiến|định|báo))|đến dự|tới dự)(?: \\p{L}+){0,5} (?:có|gồm|lễ|buổi|hội nghị|hội chẩn|hội thảo|cuộc họp|tọa đàm|chương trình)(?! (?:mặt|mà))',
  '(?:với sự|có sự) (?:tham gia|tham dự|góp mặt|hiện diện|chứng kiến|chủ trì) của|khách mời|diễn giả|thành phần (?:tham dự|gồm)',
  `(?:trao|tặng|gửi|gửi tặng|trao tặng|tiếp nhận)(?: [\\p{L}\\d]+){0,5} (?:${GIFTS})`,
  `(?:được|đón|vinh dự) (?:nhận|tặng)(?: [\\p{L}\\d]+){0,5}? (?:${GIFTS})|được(?: [\\p{L}\\d]+){1,9}? (?:tặng|trao)(?: [\\p{L}\\d]+){0,3}? (?:${GIFTS})`,
  '(?:trao|bàn giao|giao|gửi) (?:trả|lại)(?: [\\p{L}\\d]+){0,9}? (?:cho|tận tay|về) (?:người|chủ|anh|chị|ông|bà|cô|chú|bác|em|cháu|du khách|khách|hành khách)',
  `(?:ủng hộ|hỗ trợ|viện trợ|tài trợ|trao tặng|đóng góp)(?: (?!để|xong|mới|thì|rồi)[\\p{L}\\d]+){0,8} ${SUM}|${SUM} (?:viện trợ|hỗ trợ|ủng hộ)`,
  '(?:được|vừa được|đã được|nhận quyết định) (?:bổ nhiệm|điều động|phân công|bầu|chỉ định|vinh danh|tuyên dương|khen thưởng|phong tặng|tặng thưởng)',
  '(?:cho biết(?! (?:đề|điểm|giá|mặt|tay|trước))|cho hay|phát biểu|chia sẻ|nhấn mạnh|thông tin|lên tiếng về|trả lời (?:báo chí|phỏng vấn|về)|nói về)',
  '(?:thăm|thăm hỏi|thăm chính thức|tiếp|đón tiếp|hội đàm|hội kiến|điện đàm|chúc mừng|gửi lời chúc|dâng hương|trồng cây)' +
    '(?: \\p{L}+){0,3} (?:trường|đại học|cán bộ|chiến sĩ|nhân dân|bà con|gia đình|các|đoàn|đại sứ|thủ tướng|tổng thống|chủ tịch|phó chủ tịch|tổng bí thư)',
  '(?:hộ dân|người dân|bà con|các hộ)(?: \\p{L}+){0,4} nhận (?:được )?(?:tiền )?(?:đền bù|bồi thường|hỗ trợ)',
  'giá bán (?:\\p{L}+ ){0,6}từ \\d+|(?:giữ|đảm nhiệm)(?: các)? chức(?: vụ| danh)?|từng (?:làm|giữ|là|kinh qua)(?: \\p{L}+){0,4} (?:chủ nhiệm|giám đốc|trưởng|phó|chức)|' +
    '(?:lập|thành lập|kiện toàn) (?:sở chỉ huy|ban chỉ đạo|tổ công tác|đoàn kiểm tra)',
  '\\d+ (?:đồng chí|đ\\/c|người|ông bà|ông, bà|đại biểu|ứng cử viên|trưởng \\p{L}+)(?: \\p{L}+){0,6}? (?:tái đắc cử|đắc cử|trúng cử|tái cử)',
  '(?:được )?(?:giao|phân công) (?:cho )?(?:[\\p{L},-]+ ){1,16}?(?:phụ trách|điều hành)(?! (?:thu|chi|tiền|quỹ))',
  'ấm (?:tình|lòng)(?: người| dân)?|nghĩa tình|chung tay|vượt khó|tiếp sức',
])

/** The deeds that are words: what somebody says goes on with all kinds of words. */
const SPEECH = compilePattern('cho (?:biết|hay)|phát biểu|chia sẻ|nhấn mạnh|thông tin|lên tiếng|trả lời|nói')
/** What takes back a deed, or says how it came about. */
const SECOND =
  '(?:nhưng|mà|còn|thì|cũng) (?:(?:dân|bà con|người dân|hộ nghèo)(?: [\\p{L}\\d]+){0,4} (?:chưa|không|chẳng|vẫn)|thực tế|thực ra|chính (?:ông|bà|ổng|bả|anh|chị|mình)|chưa ai|không ai|ai cũng|lại (?:chia|lấy|phát|đem|cho|bán))|' +
  'rồi (?:đem|lấy|tiêu|bán|chia|giữ|cất|ém|bỏ|xài|mua|gom|cho|thu|chở|dùng|im|mất|dân|để)|' +
  'để được(?! (?:đến|tới|đi|học|chữa|phẫu|mổ|điều trị|về))|để (?:bịt|bỏ|yên|khỏi|ém|lấy lòng|mua chuộc)|bằng ngân sách|bằng tiền(?! (?:mặt|thưởng|lương|tiết kiệm|cá nhân|túi))|' +
  'nhờ (?:quen|thân|tiền|họ hàng|chạy|bố|ba|cha|vợ|chồng|anh|bác|chú|cậu|sếp|biết|khéo)|hôm sau|đêm về|' +
  '(?<!(?:an|hoàn) )toàn (?:người nhà|người quen|con cháu|họ hàng|bà con|phe|là|đồ|hàng)|cả dòng họ|ai trả giá|giá cao'
const SECOND_PREDICATE = compilePattern(SECOND)
/** The same in short words, which are others without diacritics. */
const SECOND_ACCENTED = compilePattern(
  'nhưng|mà(?! (?:còn|là))|thì|(?:còn|cũng)(?! (?:có|trao|tặng|được|thăm|gửi|ủng hộ|hỗ trợ|tham|chúc|như|là|đã|nhấn|bày tỏ|mong|đề nghị|dự|đến))|' +
    'rồi(?! (?:dâng|trồng|trao|chụp|thăm|đi thăm|phát biểu|cùng|tới|đến|đọc|tặng))',
  { bare: false },
)
/** The next sentence takes it back. */
const NEXT_TAKES_BACK = compilePattern(`^ ?(?:${SECOND})`)
const NEXT_TAKES_BACK_ACCENTED = compilePattern('^ ?(?:rồi|nhưng|mà|còn|thì|thế mà|vậy mà) ', { bare: false })
const NEXT_REACH = 40

const KIN =
  '(?:con|cháu|em|anh|chị|vợ|chồng|bố|cha|mẹ)(?: (?:trai|gái|rể|dâu|ruột|vợ|chồng|họ))? (?:của |nhà )?(?:ông|bà|anh|chị|bí thư|chủ tịch|giám đốc|sếp|chú|bác|thủ tướng|bộ trưởng|tướng)|' +
  'con (?:trai|gái|rể|dâu)|em (?:vợ|rể|dâu|ruột)|vợ|người nhà|họ hàng|bà con họ|sân sau|thân hữu|đệ tử|cùng quê|phe|cánh hẩu|ô dù'
/** A word of wrong or of blame, in the sentence: it says more than who did what. */
const BLAME = compilePattern([
  'lậu|trái (?:phép|luật|quy định)|sai (?:phạm|trái|sót)|vi phạm|lạm (?:quyền|dụng|thu)|lộng quyền|bao che|tham (?:ô|nhũng|lam|quan)|lừa (?:đảo|dối|gạt|dân|tiền)|trộm|cướp|phong bì|' +
    'chạy (?:tiền|giấy khen|bằng khen|thành tích)|mua (?:bằng|giấy|danh)|nịnh|lấy lòng|lót tay|hối lộ|bỏ túi|đút túi|chạy (?:chức|án|việc|ghế|điểm)|mua (?:chức|ghế)|biệt phủ|biệt thự|giàu|xe sang|thua lỗ|khống|chiếm|lợi dụng|trục lợi|thu lợi|' +
    'bị (?:tố|bắt|kỷ luật|điều tra|khởi tố|phạt|tạm|đình|nghi|bác)|nghi vấn|nghi án|ăn (?:chặn|bớt|dày|tiền|đậm|hết)|nuốt|giết|hối|gian (?:lận|dối|manh|xảo|thương)|quỵt|bòn|vét|cắt xén|' +
    'nhận(?: \\p{L}+){0,2} (?:trăm|chục|triệu|tỷ)|nhận tiền(?! (?:đền bù|bồi thường|hỗ trợ))|lấy(?: \\p{L}+){0,3} (?:trăm|chục|triệu|tỷ|ngàn|nghìn)|học thêm|thất thoát|lãng phí|' +
    'vô (?:cảm|trách nhiệm|pháp|lương)|lưu manh|phá (?:rừng|hoại|nát)|xâm (?:hại|phạm|chiếm)|cưỡng|thông thầu|chỉ định thầu|chia chác|chia nhau|che (?:giấu|chở|đậy)|bất minh|mờ ám|khuất tất|ưu ái|' +
    'tay trong|đi đêm|dính (?:líu|dáng|tới|vào|vụ)|tai tiếng|bê bối|không xứng|vòi (?:tiền|vĩnh)|quan hệ(?! (?:hợp tác|ngoại giao|hữu nghị|quốc tế|công chúng))|đất công|làm ngơ|hành dân|vô học',
  'tiêu (?:riêng|hết)|xài hết|đem về(?! (?:[\\p{L}\\d]+ ){0,2}(?:huy chương|vinh quang|danh hiệu|cúp|giải|niềm vui|chiến thắng|doanh thu|lợi nhuận))|bồ nhí|' +
    '(?:đi|ăn|tiền|chầu|bàn) nhậu|nhậu nhẹt|xây lầu|quen biết|(?<!(?:tài|hành|bưu) )chính nhà(?! (?:nước|máy|giáo|báo|văn|thơ|trường))|' +
    'nhà (?:mẹ(?! (?:việt nam|liệt))|ổng)|nhà (?:ông|bà) (?:ấy|ta|nội|ngoại|vợ|sếp)|bên (?:nội|ngoại)|cả họ|(?:cho|biếu|mời|lo) (?:\\p{L}+ )?đoàn (?:thanh|kiểm) tra|' +
    'trúng thầu|cấp đất(?! (?:ở|tái|cho (?:hộ|dân|người|các)))|miếng đất|làm quan(?! (?:hệ|trọng|lý|tâm|sát))|' +
    'quà(?: (?:tết|biếu|mừng))? của (?:các |mấy )?(?:doanh nghiệp|nhà thầu|công ty)' +
    '(?!(?: [\\p{L}\\d]+){0,6} (?:cho|tặng|trao|dành|hỗ trợ|ủng hộ) (?:\\p{L}+ ){0,2}(?:người|hộ|trẻ|học sinh|bà con|dân|đồng bào|các|chiến sĩ|mồ côi))',
  'đánh (?:dân|người|đập|em|cháu|học|cán)|(?:làm|hàng|bằng|hồ sơ) giả|giả (?:mạo|danh|chữ|hồ)|rút (?:ruột|tiền|quỹ)|dọa (?:dân|nạt|đánh)|ép (?:dân|giá|buộc|ký)',
  KIN,
])
/** The same in short words, which are others without diacritics. */
const BLAME_ACCENTED = compilePattern(
  'lừa|dính|vòi|đánh(?! (?:rơi|mất|rớt|giá|bắt))|giả(?! sử| định)|rút(?! kinh nghiệm)|ép|dọa|dối|phá(?! (?:sản|kỷ lục))|xâm|che|(?<!thời |không |trung )gian|nhậu|nuôi bồ|của ổng|thuê người',
  { bare: false },
)
/** Irony, a guess or a question, in the sentence or next to it. */
const IRONY = compilePattern(
  '(?:không|chưa|chây ì) (?:chịu )?trả|nhỉ|hóa ra|thảo nào|bảo sao|hèn (?:gì|chi)|tự nhiên|ghê(?! gớm)|(?:ai|dân|người ta|mọi người|bà con)(?: \\p{L}+){0,2} (?:cũng )?(?:biết|hiểu|thấy|rõ)|hiểu(?: \\p{L}+)? (?:rồi|ha|hen|chứ)|' +
    'chắc(?! chắn)|lạ(?: quá| thật| lùng| ghê| đời)?|sao (?:lại|mà|vẫn|cứ|giờ)|tại sao|vì sao|đúng quy trình|tài thật|giỏi thật|khéo|trùng hợp|ngẫu nhiên|bỗng(?: dưng)?|' +
    'thế là|vậy là|xong (?:là|thì|rồi)|mới có|chưa đầy|thần tốc|haha|hihi|hehe|đâu (?:ra|phải)|ở đâu|mà (?:lại|vẫn|sao|giờ)|trong khi|đừng hỏi|thì ra',
)
const MARKS =
  /\?|(?:\p{Lu}\.){2}|["“]\p{Ll}|\.{3}|…|[=:]\){1,9}|["“'‘][^"”'’\s]{1,12}(?: [^"”'’\s]{1,12})?["”'’]|[\u{1F600}-\u{1F64F}\u{1F914}\u{1F923}]/u

/** Whether a sentence has marks of irony, or it or its neighbours have irony, a guess or a question in words. */
export function isIronic(reading: AnalyzedText, sentence: Span): boolean {
  const passage = findEnclosingPassage(reading, sentence)
  return (
    MARKS.test(reading.text.slice(sentence.start, sentence.end)) || IRONY.testIn(reading, passage.start, passage.end)
  )
}

/** Who took a picture or wrote a text, without diacritics: "Ảnh: Minh Anh". */
const CREDIT =
  /^[^a-z\d]*(?:nguon )?(?:anh|video|clip|tin|bai|thuc hien|do hoa|nguoi viet)(?: va (?:bai|clip|anh))? ?: ?[a-z]+(?:[ .,-]{1,3}[a-z]+){0,7}[^a-z\d]*$/
/** Where somebody with an office is reached. */
const REACHED_BY = /(?<![a-z])(?:sdt|dt|dien thoai|email|mail|hotline|di dong|dd) ?:/
const TITLE =
  'dong chi|d\\/c|ong|ba|anh|chi|thay|co|nha bao|luat su|(?:dai|thuong|trung|thieu) (?:ta|tuong|uy)|(?:pho )?giao su|tien s[iy]|bac s[iy]|ths|ts|pgs|gs'
/** A line of a list, without diacritics: titles, a name, and what its owner is. */
const NAMED_LINE = new RegExp(
  `^[^a-z\\d]*(?:\\d{1,2}[.)/] ?)?(?:(?:${TITLE})(?![a-z])[.,:]? ?){1,3}(?<name>[a-z']{1,14}(?:[. ]{1,2}[a-z']{1,14}){1,5}?) ?[-,:(](?<office>[^\\n]*)$`,
)
const OFFICE = compilePattern(
  `${CHIEFS}|(?:trưởng|phó|chánh)(?: \\p{L}+)?|hiệu trưởng|hiệu phó|viện trưởng|cục trưởng|vụ trưởng|đội trưởng|thư ký|` +
    'ủy viên|chuyên (?:gia|viên)|(?:đồng )?sáng lập|đại (?:diện|biểu)|phụ trách|thành viên|trung tâm|giáo viên|giảng viên',
)
/** What makes a line say something of whom it names. */
const PREDICATE = compilePattern(
  'đã|đang|sẽ|bị|là|lại|mà|thì|vẫn|cũng|không|chưa|chỉ|toàn|cho|lấy|nhận|được|bán|mua|thu|chi|ký|xây|nói|bảo|đòi|hứa|ai|gì',
)
/** What the words of an office are, without diacritics, where they have no capital. */
const OFFICE_WORDS = new Set(
  (
    'cua va kiem nguyen quyen pho truong chanh chu tich bi thu giam doc tong ky uy vien chuyen gia dong sang lap dai dien ' +
    'bieu phu trach thanh trung tam giao giang hieu cuc vu doi to hoi ban phong so bo nganh cong ty co phan tnhh xa phuong ' +
    'huyen quan tinh thi tran thon ap khu dang doan dan su nhan hoc sinh y te tuyen van hoa xay dung noi chinh ke hoach tai ' +
    'thuong truc hop tac nong lam nghiep khoa thuat nghe thong tin du lich dau tu mai nu mat tu phap moi vien nha nuoc ' +
    'tap quoc khuyen trinh chuong benh nien chien cuu binh tra toan hanh kinh chap tri bao hiem duong duc dao tao phat trien ' +
    'da mien doanh vuc kho ngan hang lao ton toc sat doi ngoai nghien ly the thao van'
  ).split(' '),
)

/** Words of bodies with a word in them that alone also is to eat. */
const WITH_AN = /(?:[Cc][ôo]ng an|[Dd][ựu] [áa]n)(?!\p{L})/gu

/** Whether an office is said in no words but those of offices and of bodies, or in names. */
function isOnlyOffice(text: string): boolean {
  return [...text.matchAll(/\p{L}[\p{L}\p{M}]*/gu)].every(
    ([word]) => /^\p{Lu}/u.test(word) || OFFICE_WORDS.has(stripDiacritics(word)),
  )
}

/** Whose words were quoted, alone under them. Without diacritics. */
const SIGNED =
  /^[^a-z\d]*(?:chu tich(?: nuoc)?|tong bi thu|thu tuong|dai tuong|nha tho|nha van)(?: [a-z]{1,7}){2,4}[^a-z\d]*$/

/** Whether a line has only a name with an office, how to reach its owner, or a credit. */
function isOfNames(reading: AnalyzedText, line: Span): boolean {
  const bare = reading.bare.slice(line.start, line.end)
  if (CREDIT.test(bare) || SIGNED.test(bare)) return true
  if (PREDICATE.testIn(reading, line.start, line.end)) return false
  const named = NAMED_LINE.exec(bare)
  if (!named) return REACHED_BY.test(bare) && OFFICE.testIn(reading, line.start, line.end)
  const office = line.end - named.groups!.office!.length
  const reached = REACHED_BY.exec(bare)
  const end = reached ? Math.max(office, line.start + reached.index) : line.end
  if (!isOnlyOffice(reading.text.slice(office, end).replace(WITH_AN, ''))) return false
  return OFFICE.testIn(reading, office, line.end) || reached !== null
}

/** The longest passage that is read line by line, in UTF-16 units. */
const MAX_LINES_LENGTH = 2000

function hasOnlyNames(reading: AnalyzedText, { start, end }: Span): boolean {
  if (end - start > MAX_LINES_LENGTH) return false
  let from = start
  let isNamed = false
  for (const line of reading.text.slice(start, end).split('\n')) {
    if (/\p{L}/u.test(line)) {
      if (!isOfNames(reading, { start: from, end: from + line.length })) return false
      isNamed = true
    }
    from += line.length + 1
  }
  return isNamed
}

/** Whether what follows a good deed takes it back, in the sentence or at the beginning of the next one of the line. */
function isTakenBack(reading: AnalyzedText, sentence: Span): boolean {
  const deeds = selectOverlapping(DEED.find(reading), sentence)
  if (deeds.length === 0) return false
  if (SECOND_PREDICATE.testIn(reading, deeds[0]!.end, sentence.end)) return true
  const deed = deeds.find(({ start, end }) => !SPEECH.testIn(reading, start, end))
  if (deed && SECOND_ACCENTED.testIn(reading, deed.end, sentence.end)) return true
  const next = reading.text.slice(sentence.end, sentence.end + NEXT_REACH).split('\n', 1)[0]!
  const start = sentence.end + next.length - next.trimStart().length
  const end = sentence.end + next.length
  return [NEXT_TAKES_BACK, NEXT_TAKES_BACK_ACCENTED].some((each) => each.testIn(reading, start, end))
}

/**
 * Whether a sentence names people with an office or reports what they do in public, and says no wrong of them.
 * @param sentence offsets in `reading.text`
 */
export function isPlainNews(reading: AnalyzedText, sentence: Span): boolean {
  const { start, end } = sentence
  if (!DEED.testIn(reading, start, end) && !hasOnlyNames(reading, sentence)) return false
  if (MARKS.test(reading.text.slice(start, end)) || isTakenBack(reading, sentence)) return false
  if ([CRIME_ACTS, SCHOOL_ACTS, BLAME, BLAME_ACCENTED].some((each) => each.testIn(reading, start, end))) return false
  const passage = findEnclosingPassage(reading, sentence)
  return !IRONY.testIn(reading, passage.start, passage.end)
}
