// Sentences that are of no child: "con", "em" and "cháu" are also what people call those who read and themselves.

import { findNextSpanIndex, hasOverlap, type Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { selectOverlapping } from '../../text/enclosed-spans.ts'
import { searchOnce } from '../../text/search-once.ts'
import { findFullNames, isFamilyName } from '../shared/context/full-names.ts'
import { GRAVE_ILLNESSES } from '../shared/context/grave-illnesses.ts'
import { isAfterPlace } from '../shared/context/home-places.ts'
import { findEnclosingPassage } from '../shared/context/mitigating-context.ts'
import { findCapitalizedRunEnd, isCapital } from '../shared/context/name-parts.ts'
import { CHILD_CLASS, CHILD_SCHOOLS } from '../shared/context/school-class.ts'
import { GROWN_UP_TITLES, KIN_TITLES, PARENT_ANYWHERE } from '../shared/context/titles.ts'
import { PUPIL, WHICH_OFFSPRING } from './child-words.ts'
import { LIST_REACH } from './lists-of-grown-ups.ts'

/** Words that are said of children alone, or next to them. */
const OF_CHILDREN =
  `bé|nhóc|trẻ|${PUPIL}|học trò|lớp|khối|${CHILD_SCHOOLS}|trường|điểm|nạn nhân|phụ huynh|thằng (?:cu|bé|nhỏ)|` +
  '(?:[1-9]|1[0-5]) ?(?:tuổi|t)|\\d{1,2}[a-eghk]\\d?'
/** Without any of these, the person is no child. */
const CHILD_WORD = compilePattern(`${OF_CHILDREN}|cháu|em|con|trò|mần non|cấp (?:1|2|một|hai)|đứa|cu|bạn`)
const GROWN_UP = `${GROWN_UP_TITLES}|cụ|o|vợ chồng`
const SPEAKS =
  'ơi|à|ạ|nhé|nha|chào|xin|cảm ơn|cám ơn|kính|mời|hỏi|nhờ|báo tin|nhắn|gửi|thưa|đăng|nghe (?:nói|kể)|nhắc|khuyên|nói'
/** Those who read and who writes, by the words for kin: "mẹ con đừng …", "bà con", "con chào cô", "nhắn em". */
const ADDRESS = compilePattern([
  'bà con(?: (?:lối xóm|cô bác|chòm xóm))?|anh em(?: con cháu)?|chị em|con cháu|con cái|bạn bè|bạn đọc',
  `(?:các|mấy|những|quý) (?:em|con|cháu|bạn)(?= (?:${SPEAKS}|đừng|hãy|nhớ|nên|chớ|cẩn thận|coi chừng|tránh|né)(?!\\p{L}))`,
  `(?<!(?:hai|ba|bốn|cả|mấy|\\d) )(?:${PARENT_ANYWHERE}) con(?! (?:nhà|của|${GROWN_UP}|nó|đó|ấy|này|kia|họ|hắn|thằng|con)(?!\\p{L}))`,
  `(?:em|con|cháu|bạn) (?:${SPEAKS})`,
  `(?:inbox|ib|nhắn|gọi|alo|dạ|thưa|tin|cho|bên|nhà|chồng|vợ|${PARENT_ANYWHERE}) (?:em|con|cháu)(?= (?:hỏi|biết|với|xin|${SPEAKS}|nghe))`,
  '(?:dạy|giữ|trông|cho|dặn|bảo|nhắc|đưa|đón|nuôi|thương) con(?= (?:em|cái|cháu|mình|chơi|đi|qua|tới|ra|lại|học|ăn|nghe|tránh))',
])

/** Whether the text has a word for a child other than for those who read and for the writer. */
export const mentionsChild = searchOnce((reading): boolean => {
  const addresses = ADDRESS.find(reading)
  return CHILD_WORD.find(reading).some((word) => {
    const address = addresses[findNextSpanIndex(addresses, word.start)]
    // Before a capital it is the title of a name: "các cháu Bình và Lan".
    return !address || !hasOverlap(address, word) || isCapital(reading, address.end + 1)
  })
})

/** Right before a name: the title of a grown-up. */
export const GROWN_UP_TITLE = compilePattern(
  `(?:${GROWN_UP_TITLES}|cụ|thầy)(?: (?:giáo|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|út|cả))? ?$`,
)
/** A title of a child or of somebody young. */
const YOUNG_TITLE = compilePattern('bé|cháu|em|con|bạn|nhóc|cu|trò|thằng|cô bé|cậu bé|cậu')
const TITLE_REACH = 12
/** A child of whom the sentence speaks. */
export const CHILD_SPOKEN_OF = compilePattern([
  `${OF_CHILDREN}|đứa(?! nào)|con (?:bé|nhỏ)`,
  CHILD_CLASS,
  `(?:con|cháu)(?: (?:${WHICH_OFFSPRING}|đầu lòng|thứ \\p{L}+|dâu|rể)){0,2},?(?: của| nhà)?` +
    ` (?:${GROWN_UP}|nó|họ|hắn|ổng|bả|lão|mụ)`,
  '(?:con|cháu|em)(?: (?:gái|trai|út|lớn|nhỏ|này|đó|ấy|kia))? (?:tự kỷ|khuyết tật|bại não|chậm|down|bị|mắc|nhiễm|dính|đang|học|được|mới|sinh|tên|là|mất)',
  '(?:có|sinh|đẻ|mang)(?: \\p{L}+){0,2} con(?! (?:em|cháu|cái))',
  `(?:hai|ba|cả|\\d) (?:${PARENT_ANYWHERE}) con`,
])

/**
 * Whether a sentence names only grown-ups, by their titles, and speaks of no child.
 * @param sentence offsets in `reading.text`
 */
export function isOfGrownUps(reading: AnalyzedText, sentence: Span): boolean {
  const names = selectOverlapping(findFullNames(reading), sentence)
  return (
    names.length > 0 &&
    names.every(({ start }) => GROWN_UP_TITLE.testIn(reading, start - TITLE_REACH, start)) &&
    !CHILD_SPOKEN_OF.testIn(reading, sentence.start, sentence.end) &&
    !selectOverlapping(YOUNG_TITLE.find(reading), sentence).some(({ end }) => isCapital(reading, end + 1))
  )
}

function findNamesOfPeople(reading: AnalyzedText, sentence: Span): Span[] {
  return selectOverlapping(findFullNames(reading), sentence).filter(({ start }) => !isAfterPlace(reading, start))
}

const ADULT_BIRTH = /(?:sn|sinh(?: nam)?) ?:? ?(?:19\d\d|200[0-7])(?!\d)/
const ADULT_AGE = new RegExp(`[(,] ?(?:(?:khoang|gan|hon) )?(?:(?:1[89]|[2-9]\\d) ?tuoi(?!\\d)|${ADULT_BIRTH.source})`)
/** Right after a name, in brackets or between commas; a year of birth also without them. */
const ADULT_AGE_AFTER = new RegExp(`^ ?(?:${ADULT_AGE.source}|${ADULT_BIRTH.source})`)
const AGE_REACH = 26

/** Whether an age or a year of birth right after a name makes a grown-up. */
export function isAgedGrownUp({ bare }: AnalyzedText, { end }: Span): boolean {
  return ADULT_AGE_AFTER.test(bare.slice(end, end + AGE_REACH))
}

/** What only grown-ups do for the State. */
const CONSCRIPT = compilePattern('nhập ngũ|nghĩa vụ quân sự|quân nhân|tân binh|xuất ngũ|tại ngũ')
/** Anybody young next to them; not the newspaper. */
const YOUNG = compilePattern(
  `bé|cháu|nhóc|(?<!tuổi )trẻ|${PUPIL}|thiếu (?:niên|nhi)|học trò|em|lớp|đứa|nạn nhân nhí|mầm non|mẫu giáo|` +
    '(?:\\d|1[0-7]) ?(?:tuổi|tháng)|(?:sinh|sn)(?: năm)? ?:? ?20(?:0[89]|[12]\\d)',
)

/**
 * Whether all who are named in a sentence are grown-ups by their ages or titles, and nobody young is mentioned.
 * @param sentence offsets in `reading.text`
 */
export function isOfAdultAges(reading: AnalyzedText, sentence: Span): boolean {
  const { start, end } = sentence
  const isConscript = CONSCRIPT.testIn(reading, start, end)
  if (!isConscript && !ADULT_AGE.test(reading.bare.slice(start, end))) return false
  if (YOUNG.testIn(reading, start, end)) return false
  const names = findNamesOfPeople(reading, sentence)
  return (
    names.length > 0 &&
    (isConscript ||
      names.every(
        (name) => GROWN_UP_TITLE.testIn(reading, name.start - TITLE_REACH, name.start) || isAgedGrownUp(reading, name),
      ))
  )
}

/** Who gives, and what is given to children who are only counted. */
const GIVES = compilePattern(
  'nhà hảo tâm|mạnh thường quân|nhà tài trợ|nhận đỡ đầu|đỡ đầu|trao|tặng|ủng hộ|tài trợ|hỗ trợ|quyên góp|đóng góp|giúp đỡ',
)
const COUNTED = compilePattern(
  '(?:\\d{1,4}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|các|những|nhiều|cho) (?:em|cháu|bé|trẻ(?: em)?|học sinh|hs|học trò)(?! \\p{Lu})(?: (?:học sinh|nhỏ|mồ côi|nghèo|khó khăn|khuyết tật))?',
)
const ANY_CHILD = compilePattern(`bé|cháu|em|nhóc|trẻ|${PUPIL}|học trò|con (?:gái|trai|của|nhà|ông|bà|anh|chị)|đứa|lớp`)

/**
 * Whether a sentence names givers by their titles, and the children whom they help are only counted.
 * @param sentence offsets in `reading.text`
 */
export function isOfGivers(reading: AnalyzedText, sentence: Span): boolean {
  const { start, end } = sentence
  if (!GIVES.testIn(reading, start, end)) return false
  const names = findNamesOfPeople(reading, sentence)
  if (!names.every((name) => GROWN_UP_TITLE.testIn(reading, name.start - TITLE_REACH, name.start))) return false
  const counted = COUNTED.find(reading).filter((each) => !isCapital(reading, each.end + 1))
  const isHarmless = (word: Span) => [...names, ...counted].some((each) => hasOverlap(each, word))
  return names.length > 0 && selectOverlapping(ANY_CHILD.find(reading), sentence).every(isHarmless)
}

/** Somebody by a plain word, and whose son or daughter it is: "thằng Tâm con ông Lục". */
const OFFSPRING_OF = compilePattern(
  '(?:thằng|thg|con|cái|lão|gã|tay)(?: (?!con)\\p{L}{2,7}){1,3},? (?:là )?con(?: (?:trai|gái|út|cả|lớn|đầu|rể|dâu|thứ \\p{L}+))?(?: của)?(?: nhà)? ' +
    `(?<parent>${KIN_TITLES}|cụ|lão|mụ|mệ)(?= )`,
)
/** Parents who are called so have children who are grown up, where no word says otherwise. */
const OLD_PARENT = /^(?:ông|bà|cụ|lão|mụ|mệ|ong|ba|cu|lao|mu|me)$/
/** What only a grown-up has done, or has. */
const GROWN_UP_LIFE = compilePattern(
  '(?:lấy|có|cưới|bỏ|đánh|chém) (?:vợ|chồng)|(?:vợ|chồng) (?:bỏ|con|nó|hắn)|nhậu|rượu|say xỉn|(?<!(?:bố|ba|cha|mẹ|má) )nghiện|ma túy|' +
    '(?:đi|ở|ra|mãn hạn) tù|(?:mắc|thiếu|trốn|vỡ) nợ|vay|cờ bạc|đánh bạc|số đề|ly dị|ly hôn|(?:đi|làm) (?:công nhân|thợ|phụ hồ|biển|xuất khẩu|nghĩa vụ|bộ đội)|' +
    'chạy xe|lái xe|xuất ngũ|(?:mấy|chục|\\d{2}) năm|(?:1[89]|[2-9]\\d) tuổi',
)
/** Any of these near, and it may be a child. */
const MAYBE_CHILD = compilePattern(
  `${OF_CHILDREN}|cháu|cu|nhỏ|đứa|học|(?:${PARENT_ANYWHERE}) (?:nó|hắn|cháu|bé)|(?:1[67]) ?(?:tuổi|t)`,
)
const ILL = compilePattern(GRAVE_ILLNESSES)

/**
 * Whether a sentence is of the grave illness of a grown-up who is known as somebody's son or daughter.
 * @param sentence offsets in `reading.text`
 */
export function isOfGrownOffspring(reading: AnalyzedText, sentence: Span): boolean {
  const { start, end } = findEnclosingPassage(reading, sentence)
  if (!ILL.testIn(reading, sentence.start, sentence.end) || MAYBE_CHILD.testIn(reading, start, end)) return false
  const isGrownUp = GROWN_UP_LIFE.testIn(reading, start, end)
  const people = selectOverlapping(OFFSPRING_OF.find(reading), sentence)
  // In small letters a name is too unsure to be somebody's whom the other checks find.
  const isNamed = (person: Span) => isCapital(reading, person.end + 1)
  return (
    people.length > 0 &&
    people.every((person) => isGrownUp || (OLD_PARENT.test(person.groups.parent!) && isNamed(person)))
  )
}

/** The heading of a list of the sick. */
const PATIENTS = compilePattern(
  '(?:danh sách|ds|list)(?: \\p{L}+){0,4} (?:bệnh nhân|người (?:bệnh|bị|mắc|nhiễm|nghiện|cai|đang điều trị)|bn)',
)

/** Parents whose children are not grown up. */
const YOUNG_PARENT = compilePattern(
  'con(?: (?:trai|gái|út|cả|đầu))?(?: của)?(?: nhà)? (?:anh|chị|cô|chú|dì|cậu|em|vợ chồng)',
)

/**
 * Whether a sentence is in a list of the sick, and no word of the text is of children.
 * @param sentence offsets in `reading.text`
 */
export function isOfListedPatients(reading: AnalyzedText, sentence: Span): boolean {
  return (
    PATIENTS.testIn(reading, Math.max(0, sentence.start - LIST_REACH), sentence.end) &&
    ![MAYBE_CHILD, YOUNG_PARENT].some((each) => each.test(reading))
  )
}

const TITLE = compilePattern(`${GROWN_UP_TITLES}|cụ|thầy|dượng`)
/** Names that the south gives for life: "Lê Thị Bé Hai", "chú Út Nhỏ". */
const NAMED_LIKE_CHILD = /(?<!\p{L})(?:Bé|Be|Út|Ut|Cưng|Cung|Em|Nhỏ|Nho|Cu|Con)(?!\p{L})/u
const MOST_SYLLABLES = 5
/** Whom the rest of a sentence speaks of, when it has one of these. */
const OTHER_CHILD = compilePattern(
  `bé|cháu|em|con|trò|đứa|cu|bạn|nhóc|trẻ|${PUPIL}|học trò|nạn nhân|thằng|(?:[1-9]|1[0-5]) ?(?:tuổi|t)`,
)
const AT_SCHOOL = compilePattern([`lớp|khối|trường|điểm|${CHILD_SCHOOLS}`, CHILD_CLASS])
/** What grown-ups do at a school. */
const WORK_AT_SCHOOL = compilePattern(
  'dạy|giảng|giáo viên|gv|gvcn|chủ nhiệm|hiệu (?:trưởng|phó)|phụ huynh|bảo vệ|cấp dưỡng|nấu (?:ăn|cơm)|bán|kế toán|' +
    'tạp vụ|về hưu|bồi dưỡng|tập huấn|chính trị|đưa rước|xe ôm',
)

/**
 * Whether a sentence speaks only of grown-ups whose name has a word for a child in it.
 * @param sentence offsets in `reading.text`
 */
export function isOfChildlikeNames(reading: AnalyzedText, sentence: Span): boolean {
  const names = findGrownUpNames(reading, sentence)
  if (!names.some(({ start, end }) => NAMED_LIKE_CHILD.test(reading.text.slice(start, end)))) return false
  const isTitled = (span: Span) => names.some((name) => hasOverlap(name, span))
  if (!selectOverlapping(findFullNames(reading), sentence).every(isTitled)) return false
  const addresses = selectOverlapping(ADDRESS.find(reading), sentence)
  const isOther = (word: Span) => !isTitled(word) && !addresses.some((address) => hasOverlap(address, word))
  if (selectOverlapping(OTHER_CHILD.find(reading), sentence).some(isOther)) return false
  const isWorking = WORK_AT_SCHOOL.testIn(reading, sentence.start, sentence.end)
  return isWorking || !AT_SCHOOL.testIn(reading, sentence.start, sentence.end)
}

/** Finds the names after a title of a grown-up. Without diacritics, where "co Be" may be "có bé", by a family name. */
function findGrownUpNames(reading: AnalyzedText, sentence: Span): Span[] {
  return selectOverlapping(TITLE.find(reading), sentence).flatMap((title): Span[] => {
    const start = title.end + 1
    if (!isCapital(reading, start)) return []
    const name = { start, end: findCapitalizedRunEnd(reading, start, MOST_SYLLABLES) }
    const [first = ''] = reading.bare.slice(start, name.end).split(' ')
    return reading.accented || isFamilyName(first) ? [name] : []
  })
}
