// Whether words of contempt are said of an animal that lives with people, of a figure in a play or a tale, by a small
// child, or in a lesson of those whom a book or history condemns.

import type { Span } from '../../../draft.ts'
import type { AnalyzedText } from '../../../text/analyzed-text.ts'
import { compilePattern, type Pattern } from '../../../text/compile-pattern.ts'
import { isEnclosedSpan } from '../../../text/enclosed-spans.ts'
import { hasNamedOffice, hasNamedTarget } from './identifiable-target.ts'
import { findEnclosingPassage, findEnclosingQuotation, findEnclosingSentence } from './mitigating-context.ts'
import { isCapital } from './name-parts.ts'
import { POINTING } from './pointing-words.ts'
import { isOfTale } from './tales.ts'
import { CHIEFS } from './titles.ts'

/** Those of a farm. */
const FARM_ANIMALS = 'trâu|bò|bê|nghé|dê|ngựa|lợn|heo|chó|mèo|gà|vịt'
const KINDS = `${FARM_ANIMALS}|cún|miu|vện|ngan|ngỗng|cá|chim|két|vẹt|sáo|nhồng|khỉ|thỏ|rùa|cọp|voi`
const OWNERS =
  'tui|tôi|em|mình|tao|tau|tớ|mẹ|má|ba|bố|ông|bà|bác|chị|anh|cô|chú|cậu|dì|mợ|thím|mệ|o|nội|ngoại|hàng xóm|sếp|thầy'

/** What is said to be like an animal is a person: "đồ con bò", "ngu như con bò". */
const NOT_LIKENED =
  '(?<!(?:như|đồ|thứ|lũ|là|hơn|bằng|giống|loài|loại|thua|mặt|óc|đầu|mồm|mõm|con người) (?:con |đàn |bầy )?)'

/** An animal by its owner, its breed, its keeping or its ways. */
const REAL_ANIMAL = compilePattern(
  `${NOT_LIKENED}(?:(?:${KINDS})(?: (?:\\p{L}{2,6}))?(?: của| ở)? nhà(?: \\p{L}+)? (?:${OWNERS})|` +
    `(?:${KINDS}) (?:của )?(?:tui|tôi|em|mình) nuôi|nhà (?:em|tui|tôi|mình)(?: có)? nuôi (?:\\p{L}+ ){0,2}(?:${KINDS})|` +
    'chó (?:phốc|ta|cỏ|mực|vàng|đốm|poodle|pug|corgi|alaska|becgie|phú quốc)|mèo (?:mướp|mun|tam thể|anh|ta|vàng)|' +
    'gà (?:nòi|tre|ta|mái|trống|con)|vịt (?:xiêm|bầu|đẻ|con)|' +
    '(?:con|chú|em) (?:vện|miu|cún|két|vẹt|nhồng|mướp|mun|mực)|bầy (?:ngỗng|gà|vịt|chó|mèo|heo))',
  // Without diacritics most of them are other words, too.
  { bare: false },
)
/** What animals do, or what is done with them. */
const ANIMAL_DEED = compilePattern(
  `${NOT_LIKENED}(?:${KINDS})(?: \\p{L}+){0,2} (?:vẫy đuôi|đẻ|gáy|ị|ỉa|gặm|cào|mổ|vô chuồng|vào chuồng|xuất chuồng|kéo cày|thắng kéo|ấp trứng|rụng lông|thay lông)`,
  { bare: false },
)
/** What an animal looks like or wears: also without diacritics, because the words together are of no person. */
const ANIMAL_LOOK = compilePattern([
  `${NOT_LIKENED}(?:${FARM_ANIMALS})(?: (?:cái|đực|con|mẹ|nái|giống|già|tơ)){0,2}(?: có)? (?:(?:màu|lông) (?:vàng|đen|trắng|đỏ|nâu|xám|khoang|vện|hồng|đốm)|sừng (?:cong|dài|ngắn|gãy|nhọn))`,
  `${NOT_LIKENED}(?:${FARM_ANIMALS})(?: \\p{L}+){0,6}? (?:đeo|mang|buộc|cột|xỏ)(?: (?:cái|sẵn|dây|vòng|cổ)){0,2} (?:chuông|mõ|lục lạc|khoen|khuyên|rọ mõm|vòng cổ|thẻ tai|dây xích|xích|thừng)`,
])
const POINTED = '(?: (?:này|kia|đó|ấy|nọ|trên|vàng|đen|trắng|mực|đực|cái|to|lớn|nhỏ))'
const KEEPERS = 'ông|bà|anh|chị|chú|bác|cô|nhà|hộ|gia đình|người|dân|ai|chủ'
const OTHER_PREY =
  'rắn|chuột|ếch|nhái|thỏ|cóc|tôm|cua|hổ|sư tử|sói|cáo|báo|mèo|diều hâu|đại bàng|cú|hươu|nai|linh dương'
/** A dog that is kept, vaccinated or whose owner is looked for; a kind of animals, and who eats whom among them. */
const KEPT_ANIMAL = compilePattern(
  [
    `${NOT_LIKENED}(?:con|em|\\d+ con|những con|mấy con|đàn|bầy) (?:${FARM_ANIMALS})${POINTED}{0,2}(?: (?!(?:dám|nói|chửi|mà|cũng) )[\\p{L}\\d]+){0,6}? ` +
      `(?:tiêm(?: phòng)?|chích ngừa|phòng dại|bệnh dại|vắc xin|rọ mõm|dây xích|thả rông|nuôi nhốt|chưa có chủ|vô chủ|không phải (?:là )?của (?:${KEEPERS})|` +
      'cắn (?:một|hai|ba|mấy|\\d+) (?:người|cháu|em|học sinh)|tháng tuổi|sổ giun|triệt sản|đang (?:chửa|có chửa|bệnh))',
    `(?<!(?:như|là|đồ|thứ|lũ|cái|bọn) )(?:loài|giống) (?:${KINDS})${POINTED}{0,2} (?:được (?:đặt|gọi|nuôi|tìm|xếp|lai|ưa)|có (?:nguồn gốc|tên|nguy cơ)|phân bố|sinh sống|thường sống)`,
    `${NOT_LIKENED}(?:con|loài) (?:${KINDS}|${OTHER_PREY})(?: \\p{L}+){0,3}? (?:là )?con mồi (?:của|cho) (?:con|loài) (?:${KINDS}|${OTHER_PREY})`,
  ].join('|'),
  { bare: false },
)
/** One that is sold by its weight: also without diacritics. */
const WEIGHED_ANIMAL = compilePattern(
  `${NOT_LIKENED}con (?:${FARM_ANIMALS})${POINTED}{0,2}(?: (?:được|nặng|tầm|khoảng|cỡ|hơn|gần)){0,2} \\d{1,3} ?(?:kg|ký|kí|cân|tạ|yến)`,
)
const FOR_SALE = compilePattern(
  'bán|mua|giá (?:\\d|cả|tốt|rẻ|bao nhiêu)|xuất chuồng|cân hơi|thương lái|lái|liên hệ|alo',
)
/** Clothes that look like others. */
const CLOTHES = compilePattern(
  '(?:áo|váy|đầm|quần|bộ đồ|mặc)(?: (?!mày|mặt)\\p{L}+){0,6}? (?:như|giống)(?: (?:cái|chiếc|bộ|là|y))* (?:áo|quần|đồ|váy) (?:lót|ngủ|bơi|ngực)',
)
/** What no animal does or has: it is somebody who is called one. */
const HUMAN_DEED = compilePattern(
  'chửi|nói|dám|cắn (?:càn|bậy|trộm)|sủa|công an|mất dạy|vô học|láo|hỗn|cũng đòi|mà cũng|làm (?:chủ tịch|cán bộ|quan|vợ|chồng)|kế toán|thủ quỹ|(?:trưởng|phó) phòng|giám đốc|sếp|ghế|lương|chức|hối lộ|ăn (?:tiền|chặn|bẩn)|' +
    'học hành|mày|tao|hắn|ngu|bẩn thỉu|đểu|khốn|chó má|giảm cân|béo',
)

/** Whether a sentence is of an animal that is kept or sold, or of its kind, without a deed that only people do. */
function isKeptAnimal(reading: AnalyzedText, { start, end }: Span): boolean {
  const has = (pattern: Pattern) => pattern.testIn(reading, start, end)
  return (has(KEPT_ANIMAL) || (has(WEIGHED_ANIMAL) && has(FOR_SALE))) && !has(HUMAN_DEED) && !has(DOES_AS_PEOPLE)
}

/** Insects and worms that eat crops, and what is said of them. "Sâu bọ", "mọt" and "chuột" are also people. */
const PESTS =
  'bọ (?:xít|trĩ|cánh cứng|hung|chét|hà|nhảy|phấn|vòi voi)|sâu (?:cuốn lá|đục thân|keo|tơ|róm|rầy|năn|xanh|ăn lá|khoang|vẽ bùa)|' +
  'rầy (?:nâu|xanh|mềm)|châu chấu|cào cào|nhện đỏ|rệp (?:sáp|vảy|muội)|ốc bươu|chuột đồng|ruồi vàng|bù lạch'
const PEST = compilePattern(PESTS, { bare: false })
const CROPS = 'cây|lúa|ngô|bắp|nhãn|vải|ớt|rau|lá|vườn|ruộng|mùa|quả|trái|hoa'
const OF_PEST = compilePattern(`${CROPS}|phun|thuốc|bẫy|xịt|diệt|trị|đẻ|hôi|thối`)
const ON_CROP = compilePattern(CROPS)
/** A pest in words of contempt, which is a person unless it is on a crop. */
const CALLED_PEST = compilePattern(`(?:bọn|đám|lũ|tụi|bè lũ|thứ|thằng|mấy thằng)(?: con)? (?:${PESTS})`, {
  bare: false,
})
/** Where no pest eats, and what it does not eat. */
const PEST_IN_OFFICE = compilePattern(
  `đồ (?:${PESTS})|ủy ban|ubnd|một cửa|cơ quan|văn phòng|hội trường|hút máu|ăn bám|(?:của|tiền) dân|tiền (?:thuế|quỹ)`,
)
/** What is called a crime in jest: a meeting, a dish. */
const CALLED_CRIME = compilePattern(
  'là (?:một |cái )?tội ác(?: (?:với|chống|đối với) (?:nhân loại|loài người|\\p{L}+))?',
)
const ANYBODY = compilePattern(
  'người(?! (?:uống|ăn|ta))|dân|bọn|lũ|thằng|đám|mày|nó|hắn|giết|đánh|chiến tranh|trẻ|động vật|môi trường|' +
    'gái|trai|đàn (?:bà|ông)|phụ nữ|nữ giới|đồng tính|khmer|mường|h ?mông|miền (?:tây|bắc|nam|trung|núi|ngược)|' +
    'lấy (?:vợ|chồng)|cưới|gả|làm (?:dâu|rể|vợ|chồng)|(?:thuê|tuyển|mướn|nhận)(?: \\p{L}+){1,4} làm',
)

/** Animals and plants in a lesson on nature: "các loài thú … khác". */
const SPECIES = compilePattern(
  '(?:các|những|nhiều|hầu hết|phần lớn|một số) loài (?:thú|chim|cá|bò sát|rắn|rùa|khỉ|vượn|linh trưởng|gấu|mèo|cây|hoa|nấm|bướm|ong|kiến)' +
    '(?: \\p{L}+){0,4}? khác',
)
/** Somebody who is likened to them. */
const LIKENED = compilePattern(
  'bọn|lũ|thằng|tụi|đám|đồ|con người|người|dân|quan|cán bộ|sếp|lãnh đạo|hút máu|ăn bám|mày|hắn|ông|bà|anh|chị|cái xã|cơ quan',
)

/** Where only people sit, and what only they do: somebody is called an animal by its looks. */
const DOES_AS_PEOPLE = compilePattern(
  '(?:ngồi|trực|đứng)(?: (?:ở|tại|trong|cái)){0,2} (?:quầy (?:số|\\d|một cửa|tiếp|thu|giao dịch)|bàn tiếp|ghế (?:chủ tịch|lãnh đạo|giám đốc|bí thư|trưởng \\p{L}+|sếp))|' +
    `tiếp dân|dạy đời|lên mặt|phát biểu|ăn nói|(?:${POINTING}) (?:im|câm|cút|ngậm)`,
)
/** One that is lost, found or sold. */
const LOST_ANIMAL = compilePattern(
  `(?:lạc|mất|thất lạc|sổng|xổng|tìm|kiếm|bán|nhặt được|bắt được|tìm thấy)(?: (?:được|thấy|con|bé|em|chú|một|đàn|mấy|\\d)){0,3} (?:${KINDS})`,
)
/** The same in words that without diacritics would be others: "cả nhà bị mất điện". */
const ANIMAL_GONE = compilePattern(
  `${NOT_LIKENED}(?:${FARM_ANIMALS})(?: (?!(?:hôm|từ|là|ngu) )\\p{L}+){0,4}? (?:bị|đi|mới|vừa) (?:lạc|mất|sổng|xổng|sút|đứt|tuột)`,
  { bare: false },
)
const ASKS_FINDERS = compilePattern(
  'ai (?:thấy|gặp|nhặt|bắt|biết|mất|lạc|mua|lấy|nhận)|(?:báo|alo|gọi|nhắn)(?: \\p{L}+){0,3} (?:giùm|giúp|hộ|dùm|với|nha|nhé)|hậu tạ|chuộc|xin lại|cho xin|liên hệ',
)
/** A figure in a play, a film or a game, by the words for it right before or after who is spoken of. */
const FIGURE = compilePattern(
  '(?:trong|của) (?:vở|phim|truyện|game|tuồng|chèo|kịch|cải lương|cổ tích|tích)|(?:vở|tích|tuồng|vai) (?:chèo|kịch|tuồng|ác|phản diện)|' +
    '(?:diễn|đóng) (?:tích|vai)|cổ tích|lồng tiếng|phản diện',
)
const SMALL_CHILD = compilePattern('(?:bé|cháu|cu|con|nhóc|út)(?: \\p{L}+){0,4} (?:tập|học|bập bẹ|mới biết) nói')
/** Figures of books that schools read, those books, and who wrote them. */
const LITERATURE =
  'chí phèo|chị dậu|bá kiến|nghị (?:quế|lại)|cai lệ|vợ chồng a phủ|pá tra|xuân tóc đỏ|lão hạc|truyện kiều|mã giám sinh|' +
  'bình ngô đại cáo|hịch tướng sĩ|ngô tất tố|nam cao|nguyễn công hoan|vũ trọng phụng|nguyễn khuyến|tú xương'
/** What an essay is about: a figure, or a book. */
const BOOK = compilePattern([
  'đề (?:bài|văn|thi|ra) ?:|nghị luận|đoạn trích|' +
    '(?:phân tích|cảm nhận|thuyết minh|tóm tắt)(?: \\p{L}+){0,4} (?:nhân vật|hình tượng|bi kịch|giá trị|đoạn|bài thơ|truyện)',
  `(?<!(?:thành|như|kiểu|là|thằng|đồ|giống|ông|cha|hơn|đọc|cuốn) )(?:${LITERATURE})`,
])
/** Books whose names are everyday phrases, too. */
const EVERYDAY_TITLE = compilePattern('tắt đèn|vợ nhặt|bước đường cùng')
/** Who is named without being spoken of today: a figure or an enemy of the past, or who teaches and reads of them. */
const OUT_OF_BOOK = compilePattern([
  LITERATURE,
  '(?:bọn|lũ|giặc|quân|tụi|đám|thằng|tên|thực dân|đế quốc|phát xít) (?:pháp|mỹ|nhật|đức|tàu|mông cổ|nguyên|thanh|minh|tống|' +
    'pol pot|khmer đỏ|hít le|hitler|ngô đình diệm|lê chiêu thống)',
  '(?:anh|chàng|lão|tên|ông|thằng) (?:nông dân|học trò|nhà giàu|tiều phu|vua|thầy (?:đồ|bói)|ngốc|kép|hề)|phú ông|quan (?:huyện|phủ)|trạng quỳnh|' +
    'bác hồ|hồ chí minh|hoàng hoa thám|nguyễn trung trực|trần hưng đạo|nguyễn trãi|lê lợi|quang trung|nguyễn huệ|' +
    'phan bội châu|phan chu trinh|võ thị sáu|hoàng diệu|hai bà trưng',
  '(?:thầy|cô|em|bạn|cháu|bé|anh|chị)(?: giáo)? \\p{L}+(?: \\p{L}+)? (?:dạy|giảng|kể|đọc|viết|bảo|phân tích|đóng|diễn)',
])
/** A lesson or an essay, which may as well be of somebody that teaches or learns. */
const LESSON = compilePattern([
  '(?:bài|đoạn) (?:làm|văn|viết|luận|tập làm văn|kiểm tra)(?: \\p{L}+){0,3} (?:học trò|học sinh|em|con|cháu|lớp|tả|về|phân tích)|' +
    'bài (?:của )?(?:học trò|học sinh)|(?:trích|chấm) bài|bài (?:giảng|soạn)|soạn (?:bài|giáo án|giảng)|giáo án|' +
    'bình giảng|hành văn|ngữ văn|tác phẩm|bài thơ trào phúng',
  '(?:dạy|giảng|học|thuyết minh)(?: \\p{L}+){0,3} (?:bài|đoạn|chương|tác phẩm)',
])
/** The same in words that would be other words without diacritics. */
const LESSON_ACCENTED = compilePattern(
  '(?:tiết|giờ|môn|lớp|bài|ôn|ôn thi)(?: học| dạy| bài| thi)? (?:văn(?! hóa| phòng| nghệ)|sử(?! dụng)|lịch sử)|' +
    '(?:dạy|học) (?:văn(?! hóa| phòng)|sử(?! dụng)|lịch sử)|(?:thầy|cô) (?:dạy )?(?:sử|văn) (?:giảng|kể|bảo|dạy)',
  { bare: false },
)
/** Whom history condemns. */
const OF_HISTORY = compilePattern(
  'thực dân|phát xít|quân xâm lược|bọn xâm lược|giặc (?:pháp|mỹ|minh|thanh|nguyên|tống|ngoại xâm)|pol pot|khmer đỏ|' +
    'cường hào|phong kiến|việt gian|đế quốc mỹ|nạn đói 1945|thời (?:pháp|nhật|mỹ) thuộc',
)
/** The lesson serves to speak of somebody of today. */
const OF_TODAY = compilePattern(
  'khác (?:gì|chi|nào)|(?:giống|y) (?:như|hệt|chang|đúc)|chẳng khác|không khác|y như|' +
    'như (?:bọn|lũ|tụi|mấy|thằng) (?:\\p{L}+ ){0,2}(?:này|kia|đó|nớ|bây giờ)|' +
    '(?:thời|ngày|bây|hiện|đời) (?:nay|giờ)|giờ (?:cũng|vẫn|đây)|(?:xã|phường|huyện|tỉnh|cơ quan|phòng|trường|thôn|xóm|nước) (?:mình|này|ta|tui|nhà|ni)|' +
    `ủy ban|ubnd|phường|${CHIEFS}|hiệu trưởng|trưởng phòng|sếp|cán bộ|hàng xóm|chính quyền|lãnh đạo`,
)
/** Who is addressed or named is a person. */
const PERSON = compilePattern(
  `mày|mầy|mi|m|tụi bây|lũ bay|chúng mày|bọn mày|nhà mày|thằng (?:${POINTING})|bọn (?:này|nó)|con (?:mụ|mẹ) \\p{L}+|` +
    '(?:lũ|bọn|đám|thằng|lão|mụ|gã|tay|ông|bà|cô|thầy) (?:cán bộ|chủ tịch|kế toán|hiệu trưởng|giám đốc|bí thư|trưởng \\p{L}+|' +
    'sếp|hàng xóm|giáo viên|bác sĩ|công an|lãnh đạo|chủ nhà|chủ quán)',
)

/** Whether the sentence around a span speaks of animals, a play, a tale, a child that learns to talk, or a lesson. */
export function isAboutNoPerson(reading: AnalyzedText, span: Span): boolean {
  const { start, end } = findEnclosingSentence(reading, span)
  const has = (pattern: Pattern) => pattern.testIn(reading, start, end)
  if (has(PERSON)) return false
  if ([REAL_ANIMAL, ANIMAL_DEED, FIGURE, SMALL_CHILD].some(has)) return true
  if (isKeptAnimal(reading, { start, end })) return true
  if (has(CLOTHES) && !has(LIKENED)) return true
  if (isPest(reading, { start, end }) || isCrimeInJest(reading, { start, end })) return true
  if (has(SPECIES) && !has(LIKENED) && !has(DOES_AS_PEOPLE)) return true
  if (has(ANIMAL_LOOK) && !has(DOES_AS_PEOPLE)) return true
  if (isLostAnimal(reading, span)) return true
  if (has(OF_TODAY) || namesPersonOfToday(reading, { start, end })) return false
  const passage = findEnclosingPassage(reading, span)
  const isIn = (lesson: Pattern) => lesson.testIn(reading, passage.start, passage.end)
  if (isOfTale(reading, { start, end }) || has(OF_HISTORY) || isIn(BOOK) || hasEverydayTitle(reading, passage))
    return true
  return [LESSON, LESSON_ACCENTED].some(isIn) && !hasNamedTarget(reading, start, end)
}

/** Whether a sentence is of an insect that eats crops, and calls nobody one. */
function isPest(reading: AnalyzedText, { start, end }: Span): boolean {
  const has = (pattern: Pattern) => pattern.testIn(reading, start, end)
  if (!has(PEST) || !has(has(CALLED_PEST) ? ON_CROP : OF_PEST)) return false
  return !has(DOES_AS_PEOPLE) && !has(PEST_IN_OFFICE) && !hasNamedTarget(reading, start, end)
}

/** Whether a sentence calls a crime what nobody suffers: a dish, an early hour. */
export function isCrimeInJest(reading: AnalyzedText, { start, end }: Span): boolean {
  return (
    CALLED_CRIME.testIn(reading, start, end) &&
    !ANYBODY.testIn(reading, start, end) &&
    !hasNamedTarget(reading, start, end) &&
    !hasNamedOffice(reading, start, end)
  )
}

/** A person is called an animal. */
const CALLED = compilePattern(
  `(?:(?:đúng|thật|quả|y) (?:thật )?là|như|giống|là (?:con|đồ|thứ|lũ)|đồ|thứ)(?: (?:con|đồ|thứ|lũ|loài|bầy|đàn))? (?:${KINDS})`,
)

function isLostAnimal(reading: AnalyzedText, span: Span): boolean {
  const sentence = findEnclosingSentence(reading, span)
  if (CALLED.testIn(reading, sentence.start, sentence.end)) return false
  const { start, end } = findEnclosingPassage(reading, span)
  const isGone = [LOST_ANIMAL, ANIMAL_GONE].some((each) => each.testIn(reading, sentence.start, sentence.end))
  return isGone && ASKS_FINDERS.testIn(reading, start, end)
}

/** Whether somebody is named, or an office, in what is left of a range without the people of books and of the past. */
function namesPersonOfToday(reading: AnalyzedText, range: Span): boolean {
  const { start, end } = range
  const others = OUT_OF_BOOK.find(reading).filter((each) => isEnclosedSpan(each, range))
  return [...others, { start: end, end }].some((next, i) => {
    const from = others[i - 1]?.end ?? start
    return hasNamedTarget(reading, from, next.start) || hasNamedOffice(reading, from, next.start)
  })
}

/** Whether a title that is an everyday phrase is quoted, or has a capital inside a sentence. */
function hasEverydayTitle(reading: AnalyzedText, range: Span): boolean {
  return EVERYDAY_TITLE.find(reading).some((title) => {
    if (!isEnclosedSpan(title, range)) return false
    const isInside = title.start > findEnclosingSentence(reading, title).start
    return findEnclosingQuotation(reading, title) !== undefined || (isInside && isCapital(reading, title.start))
  })
}
