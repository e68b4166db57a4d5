// Children who were abused: what the neighbours know harms them once more, so a given name is enough to know them by.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern, type Pattern } from '../../text/compile-pattern.ts'
import { createIncrementalRegExp } from '../../text/incremental-regexp.ts'
import { searchOnce } from '../../text/search-once.ts'
import { findCapitalizedRuns, isMasked, isPlaceName, isTitle } from '../shared/context/full-names.ts'
import { BARE_PLACE_HEADS } from '../shared/context/home-places.ts'
import { WRITTEN_LAUGHTER } from '../shared/context/laughter.ts'
import { findEnclosingPassage, findEnclosingSentence } from '../shared/context/mitigating-context.ts'
import { findNameParts } from '../shared/context/name-parts.ts'
import { CHILD_CLASS, CHILD_SCHOOLS } from '../shared/context/school-class.ts'
import { CHILD_AGE, CLASS_CODE, PUPIL } from './child-words.ts'

const SUFFERS = '(?<!(?:không|chưa|chẳng|không hề|chưa hề) )(?:bị|nạn nhân|vụ) (?:\\p{L}+ ){0,7}?'
/** Grown-ups in whose hands a child is. */
const GROWN_UP =
  '(?:cha|bố|ba|tía|thầy|bố mẹ|ba mẹ|cha mẹ|mẹ|má|mạ|dì|dượng|chú|bác|cậu|mợ|thím|ông|bà|lão|cô|giáo viên|gv|' +
  'giám thị|bảo mẫu|quản sinh|hàng xóm|chủ (?:nhà|trọ|nhà trọ)|người (?:lạ|nhà|quen|lớn)|bảo vệ|anh (?:rể|bảo vệ|hàng xóm)|gã|bạn trai)'
/** Abuse. */
const ABUSED = compilePattern([
  `${SUFFERS}(?:xâm hại|hiếp|hiếp dâm|cưỡng hiếp|hãm hiếp|hãm hại|cưỡng bức|cưỡng dâm|dâm ô|giở trò|làm bậy|` +
    'làm chuyện (?:bậy|đồi bại|người lớn)|lạm dụng|bạo hành|đánh đập|hành hạ|sàm sỡ|quấy rối|sờ mó|sờ soạng|' +
    'rờ mó|rờ rẫm|hại đời|làm trò (?:bậy|đồi bại|người lớn)|' +
    'lột (?:đồ|áo|quần)|(?:tung|phát tán) (?:ảnh|clip|hình)|đánh (?:gãy|hội đồng|bầm|tím|vỡ|nhập viện)|mua bán|' +
    'bán (?:cho|vào|vô) (?:quán|động|nhà chứa|ổ|lầu)|(?:thay|thay phiên) nhau làm nhục|' +
    'dụ(?: dỗ)?(?: \\p{L}+){0,4} (?:làm chuyện|quan hệ|cởi|nhà nghỉ|khách sạn|lên giường)|' +
    'ép (?:cưới|gả|lấy chồng|quan hệ)|bán sang)',
  '(?<!(?:chống|tránh|ngừa|chặn|không|không hề|chưa) )(?:xâm hại|hiếp dâm|cưỡng hiếp|hãm hiếp|dâm ô|giở trò|làm bậy|' +
    'sàm sỡ|quấy rối|sờ mó|sờ soạng|lạm dụng|bạo hành|hành hạ|đánh đập)(?: đồi bại| tình dục)?(?: với| cả| luôn)? ' +
    `(?:con )?(?:bé|cháu|em|${PUPIL}|trò)(?! (?:các|khác))`,
])
/** The same far behind who did it, with where and what else they do between. Without diacritics names look like it. */
const ABUSED_AFAR = compilePattern(
  `(?<!(?:không|chưa|chẳng|hề) )bị (?:chính )?${GROWN_UP}(?: \\p{L}+){6,14}? (?:hiếp|xâm hại|dâm ô|giở trò|sàm sỡ|sờ mó)`,
  { bare: false },
)
/** What a child does or suffers after it. */
const AFTER_ABUSE = compilePattern([
  'tự tử|tự vẫn|tự sát|rạch tay|uống thuốc (?:sâu|chuột|ngủ)|phá thai|nạo thai|' +
    '(?<!mẹ (?:\\p{L}+ ){0,6})(?:mang thai|có thai|có bầu|mang bầu)',
])
/** What is not a beating, a light one that parents mention, and play. */
const NO_BEATING =
  'giá|dấu|thức|vần|rơi|mất|lừa|bại|rớt|trượt|cờ|bài|bóng|cầu|răng|trống|máy|số|lạc|đố|đổi|đàn|vật|thuế|cá|' +
  'đòn|yêu|khẽ|nhẹ|(?:vào |vô )?(?:mông|đít|tay)|(?:\\d+|một|hai|ba|vài|mấy) (?:roi|cái|thước|phát)|roi|thước|' +
  'sách|hiệu|tiếng|mục|từ|dự|hài|trận|ván|đơn|đôi'
/** A beating by a grown-up. Between pupils it is a quarrel. */
const BEATEN = compilePattern(`${SUFFERS}${GROWN_UP}(?: \\p{L}+){0,4}? đánh(?! (?:${NO_BEATING})(?!\\p{L}))`)
/** The same in short words, which would be others without diacritics. */
const BEATEN_ACCENTED = compilePattern(
  `${SUFFERS}${GROWN_UP}(?: \\p{L}+){0,4}? (?:sờ|tát|đạp|trói|nhốt|xích|bỏ đói|bóp cổ|dìm|quất|tạt|quăng|dí thuốc|bắt quỳ)(?! (?:yêu|nhẹ|khẽ))`,
  { bare: false },
)
/** It is meant as a joke, or is a game. */
const PLAYFUL = compilePattern(
  `${WRITTEN_LAUGHTER}|buồn cười|cười (?:xỉu|ẻ|chết|bể|muốn)|nói đùa|giỡn|vui (?:quá|ghê|dễ sợ)|đánh cờ|cầu lông|game|` +
    'liên quân|thi đấu|đấu võ|bóng (?:bàn|chuyền|đá)|tiến lên',
)
const SMILE = /[=:]\){1,9}|[\u{1f600}-\u{1f606}\u{1f923}]/u

/** How far from the words that make a child known the abuse may be. */
const ABUSE_REACH = 90
const ABUSE_PREFILTER = createIncrementalRegExp(
  'bare',
  /(?<![a-z])(?:bi|nan nhan|vu|xam|hiep|cuong|ham|dam|gio|lam|sam|quay|so|lam|bao|hanh|danh|tu|rach|uong|pha|nao|mang|co)(?![a-z])/,
)

/** Whether a passage says that somebody was abused. Offsets in the analyzed text. */
export function hasAbuse(reading: AnalyzedText, start: number, end: number): boolean {
  return AFTER_ABUSE.testIn(reading, start, end) || hasAbuseDone(reading, start, end)
}

/** Whether a passage says that somebody abused another. Somebody else of the family may be with child. */
function hasAbuseDone(reading: AnalyzedText, start: number, end: number): boolean {
  if (ABUSED.testIn(reading, start, end) || ABUSED_AFAR.testIn(reading, start, end)) return true
  return (
    (BEATEN.testIn(reading, start, end) || BEATEN_ACCENTED.testIn(reading, start, end)) &&
    !PLAYFUL.testIn(reading, start, end) &&
    !SMILE.test(reading.text.slice(start, end))
  )
}

/** Finds, in order, where a text says that somebody abused another. */
export const findAbuses = searchOnce((reading): readonly Span[] =>
  [ABUSED, ABUSED_AFAR, BEATEN, BEATEN_ACCENTED]
    .flatMap((pattern) => pattern.find(reading))
    .map(({ start, end }) => ({ start, end }))
    .filter((abuse) => {
      const { start, end } = findWholeSentence(reading, abuse)
      return !PLAYFUL.testIn(reading, start, end) && !SMILE.test(reading.text.slice(start, end))
    })
    .sort((a, b) => a.start - b.start),
)

const ENDS_IN_INITIAL = /(?<!\p{L})\p{Lu}\.\s?$/u
/** What follows in the same sentence: no capital. */
const GOES_ON = /^[^\p{L}\n.!?]{0,4}\p{Ll}/u
/** The longest of them, in UTF-16 units. */
const INITIAL_REACH = 5
/** The initials that a sentence may have. */
const MAX_INITIALS = 8

/** Returns the sentence around a span, which does not end with the initials of a name: "Cháu V. nhà …". */
export function findWholeSentence(reading: AnalyzedText, span: Span): Span {
  const { text } = reading
  let { start, end } = findEnclosingSentence(reading, span)
  const isInside = (at: number) =>
    ENDS_IN_INITIAL.test(text.slice(Math.max(0, at - INITIAL_REACH), at)) &&
    GOES_ON.test(text.slice(at, at + INITIAL_REACH))
  for (let count = 0; count < MAX_INITIALS && isInside(start); count++)
    start = findEnclosingSentence(reading, { start: start - 2, end: start - 2 }).start
  for (let count = 0; count < MAX_INITIALS && isInside(end); count++)
    end = findEnclosingSentence(reading, { start: end + 1, end: end + 1 }).end
  return { start, end }
}

/**
 * Whether the same sentence says that the child was abused; with `isWider`, also one next to it, where the child is
 * masked.
 */
export function isOfAbusedChild(reading: AnalyzedText, hit: Span, isWider = false): boolean {
  const { start, end } = isWider ? findEnclosingPassage(reading, hit) : findWholeSentence(reading, hit)
  return hasAbuse(reading, Math.max(start, hit.start - ABUSE_REACH), Math.min(end, hit.end + ABUSE_REACH))
}

const TITLE_END = '(?: gái| trai| nhỏ)?(?: tên)?(?: là)? ?$'
/** Words for a child right before a name. */
const CHILD_TITLE = compilePattern(
  `(?:bé|cháu|nhóc|cu|con bé|thằng bé|thằng nhỏ|con nhỏ|${PUPIL}|trò|học trò|nạn nhân)${TITLE_END}`,
)
/** Words for a child or a younger grown-up. */
const YOUNG_TITLE = compilePattern(`(?<!(?:mẹ|má|bố|ba|cha|dượng|ông|bà) )(?:em|bạn|con|thằng|nó|tên)${TITLE_END}`)
/** In the south also a young woman or man: "con nhỏ Hạnh". */
const MAYBE_GROWN_TITLE = compilePattern(`(?:con|thằng) (?:nhỏ|bé)${TITLE_END}`)
/** An age or a class of a child, in any sentence: then somebody with a living is a child, too. */
export const OF_CHILD_AGE = compilePattern(
  `(?:(?:[2-9]|1[0-5])|mười (?:một|hai|ba|bốn|lăm)|(?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)) ?tuổi|${CHILD_CLASS}|học sinh|trẻ em`,
)
/** Right after the name: a living of grown-ups. */
const EARNS = compilePattern(
  '^[ ,(:-]{0,3}(?:(?:đang|mới|hiện|làm|bên|ở|đi) ){0,3}(?:kế toán|thủ quỹ|y tá|thợ|giáo viên|chủ (?:quán|tiệm|shop)|' +
    'bán (?:quán|cá|cà phê|bún|bánh|quần áo)|chạy bàn|văn phòng|xí nghiệp|may ở|góa|(?:một|hai) con(?! \\p{L})|bồ(?!\\p{L}))',
)
/** Titles with a capital, in one run with the name, without diacritics. */
const CHILD_HEAD = /^(?:be|chau|nhoc|cu|hs|tro)$/
const YOUNG_HEAD = /^(?:em|ban|con|thang)$/
/** What the name of a place or a school begins with, without diacritics. */
const PLACE_HEAD = new RegExp(`^(?:${BARE_PLACE_HEADS}|ban|plei|khu|truong|lop|thcs|thpt|th|xa|phuong|huyen)$`)
/** A class or an age right after a name. */
const CLASS_AFTER = compilePattern(
  `^[ ,(:-]{0,3}(?:(?:đang |năm nay |mới )?(?:học |hs |học sinh )?${CHILD_CLASS}|` +
    `(?:học |hs )?${CLASS_CODE}|(?:mới )?${CHILD_AGE})`,
)
/** Words that say that somebody young is a child. */
const OF_CHILD = compilePattern(
  `bé|cháu|trẻ|con nít|${PUPIL}|học trò|${CHILD_AGE}|${CHILD_SCHOOLS}|${CHILD_CLASS}|${CLASS_CODE}|` +
    '(?:cha|bố|ba|ông|dì|mẹ) (?:dượng|ghẻ)|mẹ kế|dượng|bảo mẫu|giám thị|quản sinh|thầy|cô giáo|giáo viên|' +
    '(?:chú|cậu|bác|cha|bố|ba) ruột',
)
/** Words of a grown person's life. */
const OF_GROWN_UP = compilePattern(
  'vợ(?! chồng)|(?<!vợ )chồng|sếp|sinh viên|đại học|cao đẳng|công nhân|nhân viên|công ty|đồng nghiệp|người yêu|hôn phu|' +
    '(?:1[6-9]|[2-9]\\d) tuổi',
)
export const IN_FICTION = compilePattern(
  'phim|(?:đọc|kể|cuốn|quyển|trong|tập|câu) truyện|truyện (?:ngắn|tranh|dài|cổ|kể|này)|tiểu thuyết|(?:vở|diễn|đóng|tiểu) (?:kịch|phẩm)|' +
    '(?:đóng|vào|thủ|nhập) vai|vai (?:diễn|chính|phụ)|nhân vật|cổ tích|giả sử|ví dụ|nếu|tình huống|tranh vẽ|vẽ tranh|cuộc thi',
)
const TITLE_REACH = 24
const AFTER_REACH = 30
/** Names of two or more words with a title are read whole, up to this many. */
const MAX_PARTS = 5

const NO_NAME =
  'đang|học|này|gái|trai|bị|mới|tôi|tui|tớ|mình|hiện|là|con|năm|bé|nhỏ|của|và|ở|lớp|nữ|nam|em|tên|trong|bên|nhà|yêu|' +
  'ngoan|cưng|chị|anh|cô|ông|bà|cậu|chú|bác|dì|mẹ|má|nhiều|thường|hay|cũng|đã|lại|không|chưa|sơ|đi|tuổi|thì|mà|từng|' +
  'vừa|sẽ|có|cứ|ấy|đó|kia|nào|hai|ba|hàng|mồ|bán|chăn|ăn|xin|bệnh|khuyết|tật|tội|đáng|đầu|út|lớn|thứ|cả|nội|ngoại|' +
  'người|đứa|rất|quá|nó|họ|khi|lúc|nếu|như|nghi|nạn|sinh|viên|trường'
/** Without diacritics many of these are names: "thứ" and "Thu". */
const NO_BARE_NAME =
  'gai|trai|hoc|dang hoc|bi|nay|moi|toi|tui|cua|va|o|lop|nu|be|nho|em|con|nha|chi|anh|co|ong|ba|chu|bac|yeu|sinh|vien|' +
  'truong|hien dang|minh (?:hoc|dang)|nam (?:nay|sinh)|la|ten|dau|ut|lon|noi|ngoai|khong|da|cung|hang xom|mo coi|thuong'
const LOWER_CASE_CLASS = `(?:(?:đang |mới )?(?:học )?${CHILD_CLASS}|(?:10|[1-9])[a-e]\\d?|${CHILD_AGE})`
/** "bé ngọc lớp 6a1": without capitals, a title must come before the name, and what says that it is one after it. */
function compileLowerCase(noName: string, options?: { bare: boolean }) {
  const word = `(?!(?:${noName})(?!\\p{L}))\\p{L}{2,7}`
  const rest = `(?= ${word}(?: ${word})?,?`
  return compilePattern(
    [
      '(?:bé|cháu|nhóc|cu|con bé|thằng bé|học trò|nữ sinh|nam sinh)(?: tên)?' +
        `${rest} (?:${LOWER_CASE_CLASS}|bị|con (?:anh|chị|ông|bà|cô|chú)))`,
      `(?:em|bạn|con|thằng|học sinh|hs|trò)(?: tên)?${rest} ${LOWER_CASE_CLASS})`,
    ],
    options,
  )
}
const LOWER_CASE = compileLowerCase(NO_NAME, { bare: false })
const LOWER_CASE_BARE = compileLowerCase(NO_BARE_NAME)
const LOWER_CASE_NAME = /^ {1,2}([a-z]{2,7}(?: (?!(?:dang|moi|hoc|lop|bi|con)(?![a-z]))[a-z]{2,7})?)/

/** Whether somebody in the text may have been abused. */
export const mayTellOfHarm = searchOnce(
  (reading): boolean => ABUSE_PREFILTER.test(reading) && hasAbuse(reading, 0, reading.text.length),
)

/** The words for a child who is known by a relative, where a child or somebody young may be meant. */
const YOUNG_HEAD_WORD = /^(?:con|em|dua|thang|cu|nhoc|co be|cau be)(?![a-z])/
const SMALL = compilePattern('thằng (?:cu|bé|nhỏ|nhóc)|con (?:nhỏ|bé)|đứa (?:nhỏ|bé|trẻ)|nhóc|cu')
/** A grown person's life, whatever the words for kin. Their parents and who harmed them are grown-ups, too. */
export const GROWN_LIFE = compilePattern('sinh viên|đại học|cao đẳng|bị (?:vợ|chồng|sếp|đồng nghiệp)')

/** The young of an animal. */
const ANIMAL_BEFORE = /(?<!\p{L})(?:mèo|chó|cún|heo|lợn|gà|vịt|khỉ|trâu|bò) $/u

/** Whether the same sentence says that the child whom words make known by a relative was abused. */
export function isOfHarmedChild(reading: AnalyzedText, { start, end }: Span): boolean {
  const sentence = findWholeSentence(reading, { start, end })
  const isIn = (pattern: Pattern) => pattern.testIn(reading, sentence.start, sentence.end)
  if (!hasAbuseDone(reading, Math.max(sentence.start, start - ABUSE_REACH), Math.min(sentence.end, end + ABUSE_REACH)))
    return false
  if (isIn(IN_FICTION) || isIn(GROWN_LIFE)) return false
  if (ANIMAL_BEFORE.test(reading.lower.slice(Math.max(0, start - 6), start))) return false
  const isYoung = YOUNG_HEAD_WORD.test(reading.bare.slice(start, end)) && !isIn(OF_GROWN_UP)
  return isYoung || isIn(OF_CHILD) || isIn(SMALL)
}

/** Finds the names, given ones too, of children who the same sentence says were abused, in offsets of the analysis. */
export const findAbusedNames = searchOnce((reading): readonly Span[] => {
  if (!mayTellOfHarm(reading)) return []
  const names = reading.text === reading.lower ? findLowerCaseNames(reading) : findTitledNames(reading)
  return names.filter((name) => isOfAbusedChild(reading, name) && !isIn(IN_FICTION, reading, name))
})

function isIn(pattern: Pattern, reading: AnalyzedText, name: Span): boolean {
  const { start, end } = findEnclosingSentence(reading, name)
  return pattern.testIn(reading, start, end)
}

function findTitledNames(reading: AnalyzedText): Span[] {
  return findCapitalizedRuns(reading).flatMap((run): Span[] => {
    const parts = findNameParts(reading, run)
    const [head, second] = parts
    const hasHead = second !== undefined && isTitle(reading, head!)
    const isChildHead = hasHead && CHILD_HEAD.test(head!.bare)
    const isYoungHead = hasHead && YOUNG_HEAD.test(head!.bare)
    const name = { start: isChildHead || isYoungHead ? second!.start : run.start, end: run.end }
    if (
      parts.length > MAX_PARTS ||
      name.end - name.start < 2 ||
      isPlaceName(reading, name) ||
      isMasked(reading, isChildHead || isYoungHead ? parts.slice(1) : parts) ||
      (!hasHead && PLACE_HEAD.test(head!.bare))
    )
      return []
    const before = (title: typeof CHILD_TITLE) => title.testIn(reading, run.start - TITLE_REACH, run.start)
    const isChild = isChildHead || before(CHILD_TITLE) || CLASS_AFTER.testIn(reading, name.end, name.end + AFTER_REACH)
    const isYoung = (isYoungHead || before(YOUNG_TITLE)) && isIn(OF_CHILD, reading, name)
    const isGrownUp =
      before(MAYBE_GROWN_TITLE) &&
      EARNS.testIn(reading, name.end, name.end + AFTER_REACH) &&
      !isIn(OF_CHILD_AGE, reading, name)
    return (isChild || isYoung) && !isGrownUp && !isIn(OF_GROWN_UP, reading, name) ? [name] : []
  })
}

/** Finds the names of children in a draft typed without capitals. */
export function findLowerCaseNames(reading: AnalyzedText): Span[] {
  return (reading.accented ? LOWER_CASE : LOWER_CASE_BARE).find(reading).flatMap(({ end }) => {
    const name = LOWER_CASE_NAME.exec(reading.bare.slice(end, end + 20))
    if (!name) return []
    const start = end + name[0].length - name[1]!.length
    return [{ start, end: end + name[0].length }]
  })
}
