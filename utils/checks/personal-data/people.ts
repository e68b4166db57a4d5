// What is told of a named person: a date of birth, an illness.

import { overlaps, type Span } from '../../draft.ts'
import { matches } from '../../text/matches.ts'
import { type Pattern, type PatternMatch, pattern } from '../../text/pattern.ts'
import type { Reading } from '../../text/reading.ts'
import { scan } from '../../text/scan.ts'
import { sentenceAround } from '../context.ts'
import { capitalsFrom, type FullName, fullNames } from '../names.ts'
import { firstWithin } from '../within.ts'
import type { Item } from './item.ts'

const DATE =
  '(?:[0-3]?\\d ?[./-] ?[01]?\\d ?[./-] ?(?:19|20)?\\d{2}|(?:ngay )?[0-3]?\\d thang [01]?\\d (?:nam )?(?:19|20)\\d{2})(?!\\d)'
/** "sinh ngày 5/11/1988", "ngày sinh của chị … là 5/11/1988". */
const BORN = new RegExp(
  `(?<![a-z])(?:sinh|ngay (?:thang (?:nam )?)?sinh|nam sinh|sinh nhat|sn|s\\/n|ns|dob)(?: ngay| nam| vao)?(?: cua [a-z ]{2,40}?)?(?: la)?[ :.,]{0,3}(?:ngay )?(?<d>${DATE})`,
  'g',
)
/** A date with a year in which grown people were born, right behind a name: "Nguyễn … 14/11/1987", "… (14/11/1987)". */
const DATE_BEHIND = /^ ?[,:(-]{0,2} ?(?:[0-3]?\d ?[./-] ?[01]?\d ?[./-] ?)(?:19[3-9]\d|200\d|201[0-5])(?! ?[-/.]? ?\d)/
const ROLL = pattern(
  'sinh nhật|ngày sinh|năm sinh|họ (?:và )?tên|danh sách|hồ sơ|lý lịch|chúc mừng|đoàn viên|đảng viên|nhân viên|cán bộ',
)
const FAMOUS = pattern(
  'chủ tịch (?:hồ chí minh|nước)|bác hồ|tổng bí thư|đại tướng|anh hùng|liệt sĩ|nhà (?:thơ|văn|báo|sử học|cách mạng)|nhạc sĩ|họa sĩ|ca sĩ|diễn viên|nghệ sĩ|cầu thủ|danh nhân|vua|hoàng đế|giáo sư|tiến sĩ|hoa hậu|lãnh tụ|ứng cử viên|ứng viên|bầu cử|được bầu|đại biểu|tiểu sử|trúng cử',
)
const BIRTH_REACH = 70
const SHORT_REACH = 24
const HEALTH_REACH = 90

/** Someone by name: in full, or by title and given name. */
interface Called extends Span {
  /** Named by title and given name alone. */
  short: boolean
}

function births(reading: Reading, people: readonly Called[]): Item[] {
  const found: Item[] = []
  const add = (person: Span, from: number, end: number) => {
    if (FAMOUS.testIn(reading, from - 110, end + 60)) return
    found.push({ start: Math.min(person.start, from), end, message: 'birth', level: 'warn', rank: 1 })
  }
  for (const match of matches(BORN, reading.bare)) {
    const end = match.index + match[0].length
    const date = end - match.groups!.d!.length
    const year = Number(/(\d{4})$/.exec(match[0])?.[1] ?? 2000)
    if (year < 1926) continue
    const person = people.findLast(
      (one) => one.end <= date && date - one.end <= (one.short ? SHORT_REACH : BIRTH_REACH),
    )
    if (person) add(person, match.index, end)
  }
  if (!ROLL.test(reading)) return found
  for (const person of people) {
    if (person.short) continue
    const date = DATE_BEHIND.exec(reading.bare.slice(person.end, person.end + 24))
    if (date) add(person, person.end, person.end + date[0].length)
  }
  return found
}

/** Conditions that mark a person; a cold or a sore back is nobody's secret. */
const CONDITION =
  '(?:nhiễm |dính |mắc |bị |có |mang |bị nhiễm |đang điều trị |chữa |trị )(?:bệnh |virus |vi rút |căn bệnh |chứng )?(?:hiv|aids|lao|lao phổi|ung thư|k (?:vú|phổi|gan|dạ dày|cổ tử cung|giai đoạn)|viêm gan|giang mai|lậu|sùi mào gà|tâm thần|trầm cảm|rối loạn|động kinh|hoang tưởng|tự kỷ|sa sút trí tuệ|alzheimer|tiểu đường|suy thận|suy tim|bạch cầu|máu trắng|xơ gan|vô sinh|hiếm muộn|thai ngoài|bệnh xã hội|bệnh truyền nhiễm|bệnh nan y|bệnh tim|covid|sốt xuất huyết|gai đôi|đột quỵ|tai biến|ung bướu|u não|u ác|u (?:phổi|gan|vú|tuyến \\p{L}+|xương)|đái tháo đường|lupus|parkinson|bệnh phong|phong cùi|nghiện ma túy)|(?:hiv|ung thư(?: \\p{L}+){1,2}|k (?:vú|phổi|gan|dạ dày)) giai đoạn(?: cuối| \\d)?'
const RECORD =
  '(?:xét nghiệm|test|kết quả)(?: \\p{L}+){0,4} (?:dương tính|hiv|ung thư|ma túy)|dương tính(?: với)?(?: (?:hiv|lao|ma túy|giang mai|covid|viêm gan))?|(?:được )?chẩn đoán (?:\\p{L}+ ){0,4}(?:ung thư|trầm cảm|hiv|tâm thần|lao|viêm gan|tiểu đường|rối loạn|động kinh|suy|u|bệnh)|(?:bệnh án|hồ sơ bệnh án|hồ sơ sức khỏe|kết quả khám|kết quả sinh thiết)|(?:phá|nạo|hút|bỏ|sẩy|sảy) thai|(?:điều trị|uống thuốc|chữa bệnh|nằm viện|nhập viện|đi khám) (?:ở |tại |khoa |bệnh viện |thuốc )*(?:tâm thần|hiv|arv|methadone|cai nghiện|ung bướu|trầm cảm)|cai nghiện|có hiv|(?:đang |phải )?(?:chạy thận|xạ trị|hóa trị)'
const HEALTH = pattern(`${CONDITION}|${RECORD}`)
const GRAVE = pattern(
  '(?:nhiễm|dính|mắc|bị|có|chữa|trị|dương tính(?: với)?) (?:bệnh )?(?:hiv|aids|giang mai|lậu|tâm thần|trầm cảm|lao phổi|bệnh xã hội|sùi mào gà)|phá thai|cai nghiện|bệnh án|hồ sơ bệnh án|(?:xét nghiệm|test|kết quả)(?: \\p{L}+){0,4} dương tính|uống thuốc (?:arv|tâm thần|trầm cảm)',
)
const CALLED = pattern('anh|chị|ông|bà|cô|chú|bác|thầy|dì|cậu|em|bạn|đ\\/c|đồng chí|bệnh nhân|bn')
const PUBLIC_FIGURE = pattern(
  'ca sĩ|diễn viên|nghệ sĩ|cầu thủ|hoa hậu|người mẫu|mc|nhạc sĩ|tổng thống|thủ tướng|qua đời|từ trần|vĩnh biệt|chia buồn|phân ưu|theo (?:báo|vnexpress|tuổi trẻ|sở y tế|bộ y tế)|cảm ơn|sở y tế cho biết|cdc',
)

/** Whoever treats the sick is not the sick one. */
const HEALER = pattern(
  '(?:bác sĩ|bs|y sĩ|y tá|điều dưỡng|dược sĩ|hộ sinh|lương y|thầy thuốc|giáo sư|gs|pgs|ts|ths)(?: \\p{L}+)?[.]? ?$',
)

/** Children have a check of their own. */
const CHILD = pattern(
  'bé|cháu (?:gái|trai|bé)|học sinh|lớp (?:\\d{1,2}[a-z]?\\d?|lá|chồi|mầm)|mầm non|mẫu giáo|tiểu học|thcs|nhóc|\\d{1,2}[a-eghk]\\d{0,2}|(?:\\d|1[0-5]) tuổi|\\d{1,2} tháng tuổi',
)

function illnesses(reading: Reading, names: readonly FullName[], people: readonly Called[]): Item[] {
  const told = HEALTH.find(reading)
  if (told.length === 0) return []
  const found: Item[] = []
  const tell = (span: Span, what: readonly PatternMatch[]) => {
    if (HEALER.testIn(reading, span.start - 24, span.start)) return
    const near = firstWithin(what, span.end, span.end + HEALTH_REACH)
    if (!near) return
    const sentence = sentenceAround(reading, span)
    if (near.end > sentence.end) return
    const around = (what: Pattern) => what.testIn(reading, sentence.start, near.end)
    if (around(PUBLIC_FIGURE) || around(CHILD)) return
    found.push({ start: span.start, end: near.end, message: 'health', level: 'warn', rank: 1 })
  }
  for (const name of names) if (name.syllables >= 3) tell(name, told)
  const grave = GRAVE.find(reading)
  if (grave.length === 0) return found
  for (const person of people) if (person.short && !found.some((item) => overlaps(item, person))) tell(person, grave)
  return found
}

/** Everyone named in a reading, in its order: in full, or by title and given name ("chị Hoa"). */
function everyone(reading: Reading, names: readonly FullName[]): Called[] {
  const people: Called[] = names.map(({ start, end }) => ({ start, end, short: false }))
  for (const title of CALLED.find(reading)) {
    const end = reading.text[title.end] === ' ' ? capitalsFrom(reading, title.end + 1, 4) : title.end + 1
    const person = { start: title.start, end, short: true }
    if (end > title.end + 1 && !names.some((name) => overlaps(name, person))) people.push(person)
  }
  return people.sort((a, b) => a.start - b.start)
}

const BIRTH_HINT = scan('bare', /(?:sinh|sn|ns|s\/n|dob)[ :]|(?:19|20)\d\d/)
const ILL_HINT = scan(
  'bare',
  /benh|hiv|ung thu|duong tinh|chan doan|tram cam|tam than|lao|thai|nghien|xet nghiem|giang mai|viem gan|suy|dot quy|tai bien|giai doan|chay than/,
)

/** Dates of birth beside a name, and illnesses told of a named adult. */
export function peopleIn(reading: Reading): Item[] {
  const born = BIRTH_HINT.test(reading) && /\d/.test(reading.text)
  const ill = ILL_HINT.test(reading)
  if (!born && !ill) return []
  const names = fullNames(reading)
  const people = everyone(reading, names)
  return [...(born ? births(reading, people) : []), ...(ill ? illnesses(reading, names, people) : [])]
}
