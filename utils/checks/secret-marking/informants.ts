// Who reports a crime to the authorities, by name: "người báo tin là Y Tơ Ê Ban ở buôn Kuôp".

import { hasOverlap, type Span } from '../../draft.ts'
import { matchPrecedingWords } from '../../text/adjacent-words.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern, type Pattern } from '../../text/compile-pattern.ts'
import { createIncrementalRegExp } from '../../text/incremental-regexp.ts'
import { isPublished } from '../shared/context/disclosure-signals.ts'
import { findEnclosingPassage, findEnclosingSentence } from '../shared/context/mitigating-context.ts'
import { countSyllables, findCapitalizedRunEnd, findNameParts } from '../shared/context/name-parts.ts'
import { ENFORCED, isRaidAhead } from './raids.ts'

const PREFILTER = createIncrementalRegExp(
  'bare',
  /bao tin|mat bao|nguon tin|to giac|dac tinh|chi diem|cung cap tin|co so bi mat/,
)
/** The same for who is blamed for having spoken to the authorities. */
const BLAMED_PREFILTER = createIncrementalRegExp(
  'bare',
  /(?<![a-z])(?:bao|mach|diem chi|chi diem|goi|phon|alo|tuon|hot|lam|la) [^.!?\n]{0,30}(?:cong an|canh sat|hinh su|trinh sat|bien phong|kiem lam|quan ly thi|hai quan|csgt|qltt|doi (?:ma|kinh))/,
)

const CALLED = '(?:anh|chị|ông|bà|em|cô|chú|bác|thằng|con|cháu|già|a|o)'
const AUTHORITY =
  '(?:công an|cảnh sát|hình sự|trinh sát|biên phòng|kiểm lâm|quản lý thị trường|qltt|hải quan|csgt|đội (?:ma túy|kinh tế))'
const TO_THEM = '(?: (?:tin|điện|cho|với|lên|bên|phía|mấy|tụi|các|chú|anh|đội)){0,4}'
const SPEAKS = `(?:báo|mách|mách lẻo|điềm chỉ|chỉ điểm|gọi|phôn|alo|tuồn|hót)${TO_THEM} ${AUTHORITY}`
const CASE = '(?: (?:vụ|về|chuyện|việc|ổ|sòng)(?: (?!cho|với|là|tên|chính)[\\p{L}\\d]+){1,5})?'
/** The informant, up to the name that follows. */
const INFORMANT = compilePattern(
  '(?:(?:người|kẻ|đứa|ông|bà|anh|thằng) )?(?:báo tin|mật báo|tố giác|chỉ điểm|cung cấp (?:tin|thông tin|nguồn tin)|đặc tình|cơ sở bí mật)' +
    `${CASE}(?: (?:cho|với|bên|phía|mình|tụi mình|công an|kiểm lâm|đội|trạm|chốt|xã|phường|huyện)){0,4}${CASE} (?:là|tên|tên là|chính là)(?: ${CALLED})?|` +
    `(?:người|kẻ|đứa|thằng) (?:(?:đã|đi|lén) )?${SPEAKS}${CASE} (?:là|tên|tên là|chính là)(?: ${CALLED})?|` +
    `(?:nguồn tin|tin báo)(?: này)? (?:do|từ|là do|của) ${CALLED}`,
)
/** How the informant is called, at the end of it. */
const CALLED_AT_END = matchPrecedingWords(CALLED)
/** What is no name of a person, though it has capitals: an office, a body, a newspaper. */
const OFFICE_OR_BODY =
  /^(?:(?:pho |tong )?(?:chu tich|bi thu|giam doc|truong|pho|chanh)|cong an|canh sat|hoi|doi|ban|bao|dai|uy|ubnd|hdnd|mat tran|doan|dang|nhan dan|viet gian|bo doi|can bo|dong chi|phim|to|chi|so|cuc)(?![a-z])/
/** It is about a lost dog. */
const LOST = compilePattern('(?:bị|đi|chó|bò|trâu|mèo) lạc|mất (?:xe|ví|bóp|chó)')
/** The name is known from the news, or kept. */
const PUBLIC = compilePattern('theo (?:báo|đài|công an)|giữ kín tên')
/** Where there was more than a dog to find. */
const CRIME = compilePattern(
  '(?:đánh|cờ|sòng|xới|sới) bạc|sòng|số đề|lô đề|cá độ|đá gà|lậu|ma túy|hàng (?:cấm|trắng)|lâm tặc|cát tặc',
)
/** Readers are to take revenge, whatever the thanks. */
const HUNTED = compilePattern(
  'biết mặt|nhớ mặt|cạch mặt|hai mang|bán đứng|phản (?:bội|anh em|bạn)|(?:cho|dạy) (?:nó|hắn|ổng|bả) (?:một|bài|biết)',
)
const THANKS =
  '(?:cảm ơn|cám ơn|biết ơn|khen|tặng giấy khen|khen thưởng|tuyên dương|biểu dương|trao (?:thưởng|quà)|hậu tạ)'
/** Whom thanks and praise name is known to all. They are right before the informant. */
const THANKED_BEFORE = matchPrecedingWords(`${THANKS}(?: (?:tới|đến|cho|riêng|những|các|hai|một|quần chúng)){0,3}`)
/** They are said after it, with what the informant is called. */
const THANKED_AFTER = compilePattern(`${THANKS}(?: (?:tới|đến|cho)){0,1} (?:người báo tin|${CALLED}(?! em| chị))`)
const HOME = compilePattern(
  '(?:,? ?(?:ở|nhà(?: ở)?|bên|người|tại|trong)(?: \\p{L}+)? (?:buôn|bản|làng|thôn|xóm|ấp|tổ|khu|xã|phường|sóc|phum|plei)(?: \\d{1,2})?)',
)
/** How far after the name the home may be, in UTF-16 units. */
const HOME_REACH = 30
const MAX_NAME_WORDS = 5
/** The longest of what is no name, in UTF-16 units. */
const MAX_OFFICE = 16

/** Somebody spoke to the authorities, or does so as a habit. */
const INFORMED = compilePattern(
  `${SPEAKS}|` +
    `(?:làm|là) (?:cơ sở|tai mắt|chim mồi|chim lợn|tay trong|nội gián|mật báo|chân rết)(?: (?:cho|của|bên|phía|mấy|đội|tụi)){0,3} ${AUTHORITY}`,
)
/** Others are to know whom to shun. */
const SHUNNED = compilePattern(
  'biết mặt|nhớ mặt|(?:mà|để|lo|liệu) (?:né|tránh|dè|đề phòng)|(?:coi|dè|canh) chừng|cạch mặt|chơi với ai|hai mang|bán đứng|phản (?:bội|anh em|bạn)|' +
    '(?:đừng|chớ|khỏi|hết)(?: có)? (?:chơi|rủ|nhậu|kêu|bán|chứa|tin|cho)|(?:chứ|chớ) (?:ai|đâu)(?! (?:biết|ngờ|dám|phải))|(?:cho|dạy) (?:nó|hắn|ổng|bả) (?:một|bài|biết)',
)
/** What was found out by it. */
const FOUND_OUT = compilePattern(
  '(?:bị|mới|nên) (?:\\p{L}+ ){0,2}(?:bắt|bể|hốt|tóm|úp|vồ|xúc|gom|phạt|thu|lập biên bản)|bể|vỡ (?:sòng|kèo|ổ)|(?:đánh|cờ|sòng|xới|sới) bạc|' +
    'sòng|số đề|lô đề|cá độ|đá gà|lậu|ma túy|hàng (?:cấm|trắng|gian)|pháo|lâm tặc|cát tặc',
)
/** Somebody by title and name. */
const NAMED = compilePattern(
  `(?:${CALLED}|cậu|dì|dượng|thím|lão|mụ|mệ) (?!(?:em|tôi|tui|mình|ta|ấy|này|kia|nào|đó)(?!\\p{L}))\\p{L}+`,
)
/** How far before it who did so may be named, in UTF-16 units. */
const BLAMED_REACH = 60
const BY_REACH = 12

/** Between who is named and what was done: this one it was. */
const IS_THE_ONE = /^(?: [a-z\d]{1,8}){0,6}? la (?:nguoi|ke|dua)(?: da| di| len)? $/
/** Right before who is named: it came to light by that one. */
const BY_WHOM = /(?<![a-z])(?:do|tai|boi|nho|vi)(?: co| chinh)? $/
/** Words for speaking to the authorities that despise who does. */
const BETRAYS = /^(?:chi diem|diem chi|mach|tuon|hot) /
const PRAISED = compilePattern(
  `(?:được|nhận|trao|tặng|gửi|xin|thật|lời)(?: \\p{L}+){0,3} ${THANKS}|${THANKS} (?:đến|tới|cho)`,
)

/** Whether a passage is about something lost and no crime, or about what is known from the news. */
function isHarmless(reading: AnalyzedText, { start, end }: Span): boolean {
  const has = (pattern: Pattern) => pattern.testIn(reading, start, end)
  return has(PUBLIC) || (has(LOST) && !has(CRIME))
}

/** Finds who is named and blamed for a crime that came to light: "bể kèo là do … mách trinh sát chớ ai". */
function findBlamed(reading: AnalyzedText): InformantSpan[] {
  if (!BLAMED_PREFILTER.test(reading)) return []
  return INFORMED.find(reading).flatMap(({ start, end }): InformantSpan[] => {
    const passage = findEnclosingPassage(reading, { start, end })
    const has = (pattern: Pattern) => pattern.testIn(reading, passage.start, passage.end)
    if (!has(FOUND_OUT) || isHarmless(reading, passage) || (has(THANKED_AFTER) && !has(HUNTED))) return []
    const sentence = findEnclosingSentence(reading, { start, end })
    const from = Math.max(sentence.start, start - BLAMED_REACH)
    const named = NAMED.find(reading).filter((each) => each.start >= from && each.end <= start)
    const who = named.find((each) => /\p{Lu}/u.test(reading.text[reading.text.indexOf(' ', each.start) + 1]!))
    if (!who || OFFICE_OR_BODY.test(reading.bare.slice(reading.text.indexOf(' ', who.start) + 1, who.end))) return []
    const isNamedAsOne =
      !has(PRAISED) &&
      (BETRAYS.test(reading.bare.slice(start, end)) ||
        IS_THE_ONE.test(reading.bare.slice(who.end, start)) ||
        BY_WHOM.test(reading.bare.slice(Math.max(sentence.start, who.start - BY_REACH), who.start)))
    if (!has(SHUNNED) && !isNamedAsOne) return []
    if (reading.text[sentence.end - 1] === '?' || isPublished(reading, { start, end })) return []
    return [{ start: who.start, end, isAhead: false }]
  })
}

/** A place in a draft that names an informant: offsets in the analyzed text. */
export interface InformantSpan extends Span {
  /** Whether what the informant spoke of is still to come. */
  isAhead: boolean
}

/** Finds informants named in a draft about a raid or a crime, with their homes. */
export function findInformants(reading: AnalyzedText): InformantSpan[] {
  const blamed = findBlamed(reading)
  if (!PREFILTER.test(reading) && !BLAMED_PREFILTER.test(reading)) return blamed
  const named = INFORMANT.find(reading).flatMap(({ start, end }): InformantSpan[] => {
    const named = findNameEnd(reading, end)
    if (named === undefined) return []
    const passage = findEnclosingPassage(reading, { start, end: named })
    const isOfCrime = ENFORCED.testIn(reading, passage.start, passage.end)
    if (!isOfCrime || isHarmless(reading, passage)) return []
    if (isThanked(reading, { start, end }, passage.end) || isPublished(reading, { start, end: named })) return []
    const isAhead = isRaidAhead(reading, passage)
    const home = HOME.find(reading).find((each) => each.start >= named && each.start <= named + 2)
    if (!home || home.end > named + HOME_REACH) return [{ start, end: named, isAhead }]
    const place =
      reading.text[home.end] === ' ' ? findCapitalizedRunEnd(reading, home.end + 1, MAX_NAME_WORDS) : home.end
    return [{ start, end: place > home.end + 1 ? place : home.end, isAhead }]
  })
  return [...named, ...blamed.filter((each) => !named.some((other) => hasOverlap(each, other)))]
}

/** Returns the end of the name after an offset: two parts, or one after what the person is called; else undefined. */
function findNameEnd(reading: AnalyzedText, before: number): number | undefined {
  const start = before + 1
  if (reading.text[before] !== ' ' || OFFICE_OR_BODY.test(reading.bare.slice(start, start + MAX_OFFICE)))
    return undefined
  const end = findCapitalizedRunEnd(reading, start, MAX_NAME_WORDS)
  const least = CALLED_AT_END(reading, before) ? 1 : 2
  return countSyllables(findNameParts(reading, { start, end })) >= least ? end : undefined
}

/** Whether thanks or praise are for the informant, and for no other people. */
function isThanked(reading: AnalyzedText, { start, end }: Span, until: number): boolean {
  if (THANKED_BEFORE(reading, start)) return true
  const called = findLastWord(reading, end)
  return THANKED_AFTER.find(reading).some((thanks) => {
    if (thanks.start < end || thanks.end > until) return false
    const last = findLastWord(reading, thanks.end)
    return last === called || last === 'tin'
  })
}

function findLastWord({ bare }: AnalyzedText, end: number): string {
  return bare.slice(bare.lastIndexOf(' ', end - 1) + 1, end)
}
