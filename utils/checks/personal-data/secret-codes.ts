// Passwords and one-time codes that are disclosed, not only mentioned.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { createIncrementalRegExp, IncrementalRegExp, type RegExpMatch } from '../../text/incremental-regexp.ts'
import { createLazyRegExp } from '../../text/regexp/letter-classes.ts'
import type { PersonalItem } from './personal-item.ts'

const CODE =
  '(?:(?:ma|so|code) (?:khoa (?:cua|cong(?! (?:khai|cong|nghe|trinh|tac|thuong|nghiep|an|dan))|ket|so|phong|kho|tu)|ket|cua (?:phong|kho|ra|nha|chinh)|otp|pin|cvv|cvc|' +
  'xac (?:thuc|nhan|minh)|kich hoat|bao mat|dang nhap|mo (?:khoa|cong|cua)|smart otp)|' +
  '(?:ma|code) (?:cong|cua) (?:sau|truoc|phu|chinh|ben)|' +
  '(?:mk|mat khau) (?:cua|cong|ket) (?:phong|kho|ra|nha|sat|chinh|sau|truoc|phu)|otp|pin the|pin atm)'
// Each repetition consumes a whole word or sign, so text can be split in one way only and backtracking stays linear.
const BETWEEN = '(?:[a-z]{1,10}(?![a-z])|->|[:=-])'
const OTP = new IncrementalRegExp(
  'bare',
  createLazyRegExp(
    () =>
      '(?<![a-z0-9])' +
      `${CODE}(?: {0,2}${BETWEEN}){0,7} {0,2}[:=(-]{0,2} {0,2}(?<n>\\d{4,8}|\\d{3}[ .-]\\d{3}|\\d(?: \\d){3,7})` +
      '(?![\\d/.,]?\\d)(?! ?(?:so|chu|ky|giay|phut|lan|gio|h|%|k|d|dong|vnd|tr|nguoi|mah|ngay|nam)(?![a-z]))(?![a-z])',
    'g',
  ),
)
const OTP_AFTER = new IncrementalRegExp(
  'bare',
  createLazyRegExp(() => `(?<![\\d.,/])(?<n>\\d{4,8}) (?:chinh )?(?:la|=) (?:cai )?${CODE}(?![a-z0-9])`, 'g'),
)
/** The three digits on the back of a card. */
const CVV = createIncrementalRegExp(
  'bare',
  /(?<![a-z0-9])(?:cvv|cvc)2?(?: (?:la|so))? {0,2}[:=]? {0,2}(?<n>\d{3})(?!\d| ?(?:so|chu))/g,
)
/** General advice about codes, before the number. */
const GENERAL_ADVICE = compilePattern(
  'đừng|không (?:nên|được|bao giờ|đặt|dùng|cho|đọc|cung|chia|gửi|nhập|để)|tuyệt đối|cảnh giác|tránh|ví dụ|vd|chẳng hạn|gồm|' +
    'có (?:\\d|bốn|sáu)|(?<!đất )dài|tối thiểu|ít nhất|phổ biến|yếu|dễ đoán|dễ bị|lưu ý|năm|nằm',
)

const KEY = '(?<k>mat khau|mk|pass ?word|pass|pw|passcode|mat ma)(?<w>(?: {1,2}(?!la |la$)[a-z0-9@.]{1,24}){0,9}?)'
const PASSWORD = new IncrementalRegExp(
  'bare',
  createLazyRegExp(
    () =>
      `(?<![a-z0-9])${KEY}(?<j> {0,2}(?::=|[:=]|->|=>) {0,2}| {1,2}(?:moi |van |hien |tam |cung )?` +
      '(?:la|day la|ne|day) {0,2}[:=]? {0,2}| {1,2}(?=[^\\s]{0,40}[\\d@#$!%^&*+]))(?<v>["\']?[^\\s"\',;]{4,40})',
    'g',
  ),
)
/** "Tài khoản admin mật khẩu admin": a password that nobody has changed, after its user. */
const DEFAULT_LOGIN = new IncrementalRegExp(
  'bare',
  createLazyRegExp(
    () =>
      '(?<![a-z0-9])(?:tai khoan|tk|user ?name|user|acc|ten dang nhap)(?: la)? {0,2}[:=]? {0,2}(?<u>[a-z][a-z0-9._-]{2,23})' +
      '(?:,| va)? {0,2}/? {0,2}(?:mat khau|mk|pass ?word|pass|pw)(?: la| cung la)? {0,2}[:=]? {0,2}' +
      '(?<v>\\k<u>|admin|root|password|123|1234|12345|abc|abc123|test|user)(?![a-z0-9@#$!%^&*_-])',
    'g',
  ),
)
/** A sentence on default logins at large has no system before them, and says after them what is wrong with them. */
const SENTENCE_START = /(?:^|[.!?\n"“] ?)$/
const FAULT_AFTER =
  /^["”]? ?,? ?(?:la|thi|qua|rat|cuc)(?: (?:mot|cai|qua|rat))? (?:loi|sai|nguy hiem|lo hong|dieu|mat an toan|khong an toan|bat can|de (?:bi|doan|do)|tu sat)(?![a-z])/
const FAULT_REACH = 40
const USER = 'tai khoan|tk|user ?name|user|account|acc|ten dang nhap|login|id'
/** A user and a password that are given together: "User với pass Misa: ketoan.tt / 123456aA". */
const LOGIN_PAIR = new IncrementalRegExp(
  'bare',
  createLazyRegExp(
    () =>
      `(?<![a-z0-9])(?:${USER})(?: {0,2}[,/+&-] {0,2}| {1,2}(?:va|voi|kem|cung) {1,2}| {1,2})` +
      '(?:mat khau|mk|pass ?word|pass|pw)(?: {1,2}[a-z0-9.]{1,20}){0,9}? {0,2}[:=] {0,2}' +
      '(?<v>[a-z][a-z0-9._@-]{1,39}(?: {0,2}[/|] {0,2}| {1,2}[-–] {1,2})(?<p>[^\\s,;/|]{4,40}))',
    'g',
  ),
)
/** The name of a network and what follows it, without a word for a password between them. */
const WIFI = new IncrementalRegExp(
  'bare',
  createLazyRegExp(
    () =>
      '(?<![a-z0-9])wi-?fi(?: {1,2}(?!la |mat |mk|pass|pw)[a-z0-9]{1,12}){0,6}? {0,2}(?:[:=]| la) {0,2}(?<v>[^\\s"\',;]{6,40})',
    'g',
  ),
)
const GUEST_WIFI = /(?<![a-z])wi-?fi(?![a-z])/
/** Not of rooms for visitors. */
const WORKPLACE =
  /(?<![a-z])(?:co quan|phong(?! (?:hop|cho|khach|tiep|tro|ngu|doc))|ubnd|uy ban|so|truong|tram|van phong|don vi|nha (?:minh|em|toi|tui)|may chu|server)(?![a-z])/
const IN_LINK = createIncrementalRegExp('text', /\/\/[^\s/:@]{1,60}:(?<v>(?!•+@)[^\s/@]{1,60})@/g)

/** Finds one-time codes, PINs and passwords. The span is the code or password alone. */
export function findSecretCodes(reading: AnalyzedText): PersonalItem[] {
  const found: PersonalItem[] = []
  const add = ({ start, end }: Span) => found.push({ start, end, message: 'secret', rank: 7, keep: 0 })
  const { bare, text } = reading
  for (const match of IN_LINK.find(reading)) {
    const start = match.start + 2 + match.text.slice(2).indexOf(':') + 1
    add({ start, end: start + match.groups.v!.length })
  }
  if (/otp|pin|cv[vc]|ma |mk |mat khau|code /.test(bare)) {
    for (const { end } of CVV.find(reading)) add({ start: end - 3, end })
    for (const { start: from, end, groups } of OTP.find(reading)) {
      const start = end - groups.n!.length
      if (!GENERAL_ADVICE.testIn(reading, Math.max(0, from - 40), start)) add({ start, end })
    }
    for (const { start, groups } of OTP_AFTER.find(reading)) add({ start, end: start + groups.n!.length })
  }
  if (/mat khau|mk|pass|pw|mat ma/.test(bare)) {
    const logins = findLoginPairs(reading)
    logins.forEach(add)
    for (const match of PASSWORD.find(reading)) {
      const value = findValue(text, match)
      if (
        !logins.some(({ start, end }) => start <= value.start && value.start < end) &&
        !isMeasure(bare, match, value) &&
        isPassword(text.slice(value.start, value.end), match.groups.k!, match.groups.j!, match.groups.w!) &&
        !isGeneralAdvice(reading, match, value)
      )
        add(addLastSigns(text, value))
    }
    for (const match of DEFAULT_LOGIN.find(reading)) {
      const value = findValue(text, match)
      const isOfNoSystem = SENTENCE_START.test(text.slice(Math.max(0, match.start - 2), match.start))
      if (!isOfNoSystem || !FAULT_AFTER.test(bare.slice(value.end, value.end + FAULT_REACH))) add(value)
    }
  }
  if (bare.includes('fi')) {
    for (const match of WIFI.find(reading)) {
      const value = findValue(text, match)
      const written = text.slice(value.start, value.end)
      // Prices and speeds are there more often than passwords.
      const isLikely = /[a-z]/i.test(written) && /[@#$!%^&*]/.test(written)
      if (isLikely && !isGeneralAdvice(reading, match, value)) add(addLastSigns(text, value))
    }
  }
  return found
}

/** Finds the values of logins whose user and password are given together. */
function findLoginPairs(reading: AnalyzedText): Span[] {
  return LOGIN_PAIR.find(reading).flatMap((match) => {
    const value = findValue(reading.text, match)
    const password = reading.text.slice(match.end - match.groups.p!.length, value.end)
    return isPassword(password, 'pass', ':', '') && !isGeneralAdvice(reading, match, value)
      ? [addLastSigns(reading.text, value)]
      : []
  })
}

/** Returns the value at the end of a match, without the quotation mark before it and the punctuation after it. */
function findValue(text: string, match: RegExpMatch): Span {
  let { end } = match
  let start = end - match.groups.v!.length
  if (/["']/.test(text[start]!)) start++
  while (end > start + 1 && /[.,!?)\]"']/.test(text[end - 1]!)) end--
  return { start, end }
}

/** A "!" may close the sentence or the password: one left next to a mask would give a part of it away. */
function addLastSigns(text: string, { start, end }: Span): Span {
  return { start, end: end + /^!{0,8}/.exec(text.slice(end, end + 8))![0].length }
}

/** What a price is for: "25k/kg". */
const PER =
  'kg|ky|ki|can|yen|ta|tan|gr?|m[23]?|km|ha|sao|cong|lit|l|hop|hu|lo|chai|goi|tui|bich|thung|bao|con|cai|chiec|trai|qua|' +
  'bo|doi|cap|set|combo|ve|suat|phan|ly|coc|to|bat|dia|phong|dem|ngay|tuan|thang|th|nam|gio|h|buoi|luot|lan|khoa|nguoi|' +
  'ng|khach|be|em|xe|may|acc|slot|vien|vi|cuon|quyen|to|trang|tam|met|cuc|luong|chi|cay|chuc'
/** "pass lại xe giá 20tr", "mk 1m65/50kg": money, weight, height, without diacritics. */
const MEASURE = new RegExp(
  `^\\d+(?:[.,]\\d+)?(?:k|tr|trieu|kg|ky|m|cm|km|g|ml|l|h|p|d|%|cu|ty)\\d{0,3}(?:/(?:${PER}|\\d{1,4}(?:kg|ky|k|tr|cm|m)\\d{0,2}))?$`,
)
/** A sum for work on a password: "mở mật khẩu: 100k/máy", "mật khẩu quên, phí: 50k". */
const WORK_BEFORE = /(?<![a-z])(?:gia|phi|tien|mo|pha|be|doi|dat|cai|lay lai|khoi phuc|reset|quen|chuoc|xoa) $/
const WORK_REACH = 12
const PRICE_AFTER = /(?<![a-z])(?:gia|phi|tien|het|ton)$/

/** Whether a value is a sum or a size. One that is given as what the password is, is not. */
function isMeasure(bare: string, { start, groups }: RegExpMatch, value: Span): boolean {
  if (!MEASURE.test(bare.slice(value.start, value.end))) return false
  const isGiven = groups.j!.trim() !== '' && /^(?:mat|passw|passc|pass w)/.test(groups.k!)
  return !isGiven || WORK_BEFORE.test(bare.slice(Math.max(0, start - WORK_REACH), start)) || PRICE_AFTER.test(groups.w!)
}

/** Whether a value looks like a password: digits or signs among letters, or a word after a colon. */
function isPassword(value: string, key: string, joint: string, words: string): boolean {
  if (value.length < 4 || /^https?:|[/\\]{2}|^\d{1,2}[/.-]\d{1,2}|^\(|^[.…*•x_]+$/i.test(value)) return false
  const isStated = joint.trim() !== '' || /(?:^|[^a-z])mac dinh$/.test(words)
  if (/^\d+$/.test(value)) return value.length >= (isStated && key !== 'mk' ? 4 : 6)
  const letters = /[a-zà-ỹđ]/i.test(value)
  if (/\d/.test(value)) return letters || /[@#$!%^&*_+-]/.test(value)
  if (/[a-zà-ỹđ][@#$!%^&*+]|[@#$!%^&*+][a-zà-ỹđ]/i.test(value)) return true
  // No Vietnamese syllable has more than seven letters, so a longer word is several words run together.
  if (/[:=]|la/.test(joint) && /^[a-z]{8,}$/i.test(value)) return true
  return /[:=]/.test(joint) && /^[A-Za-z]{6,}$/.test(value) && /[a-z][A-Z]/.test(value)
}

function isGeneralAdvice(reading: AnalyzedText, { start: at }: RegExpMatch, value: Span): boolean {
  const { bare } = reading
  const after = bare.slice(value.end, value.end + 30)
  if (/^ ?(?:ky tu|chu so|so|chu|k|tr|trieu|nghin|dong|nguoi|lan|ngay)(?![a-z])/.test(after)) return true
  if (GENERAL_ADVICE.testIn(reading, Math.max(0, at - 50), value.start)) return true
  if (GUEST_WIFI.test(bare.slice(Math.max(0, at - 24), value.start))) {
    return !WORKPLACE.test(bare.slice(Math.max(0, at - 40), value.end + 20))
  }
  return false
}
