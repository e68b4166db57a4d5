// What is told of a named person: a date of birth, an illness.

import { overlaps, type Span } from '../../draft.ts'
import { matches } from '../../text/matches.ts'
import { type Pattern, type PatternMatch, pattern } from '../../text/pattern.ts'
import type { Reading } from '../../text/reading.ts'
import { sentenceAround } from '../context.ts'
import { capitalsFrom, type FullName, fullNames } from '../names.ts'
import { firstWithin } from '../within.ts'
import type { Item } from './item.ts'

const BORN =
  /(?<![a-z])(?:sinh|ngay (?:thang (?:nam )?)?sinh|nam sinh|sn|s\/n|ns|dob)(?: ngay| nam)?[ :.,]{0,3}(?<d>[0-3]?\d ?[./-] ?[01]?\d ?[./-] ?(?:19|20)?\d{2}|ngay [0-3]?\d thang [01]?\d nam (?:19|20)\d{2}|[0-3]?\d thang [01]?\d nam (?:19|20)\d{2})(?!\d)/g
const FAMOUS = pattern(
  'chủ tịch (?:hồ chí minh|nước)|bác hồ|tổng bí thư|đại tướng|anh hùng|liệt sĩ|nhà (?:thơ|văn|báo|sử học|cách mạng)|nhạc sĩ|họa sĩ|ca sĩ|diễn viên|nghệ sĩ|cầu thủ|danh nhân|vua|hoàng đế|giáo sư|tiến sĩ|hoa hậu|lãnh tụ|ứng cử viên|ứng viên|bầu cử|được bầu|đại biểu|tiểu sử|trúng cử',
)
const BIRTH_REACH = 70
const HEALTH_REACH = 90

function births(reading: Reading, names: readonly FullName[]): Item[] {
  if (!/sinh|sn|ns|s\/n|dob/.test(reading.bare)) return []
  const found: Item[] = []
  for (const match of matches(BORN, reading.bare)) {
    const end = match.index + match[0].length
    const year = Number(/(\d{4})$/.exec(match[0])?.[1] ?? 2000)
    if (year < 1926 || FAMOUS.testIn(reading, match.index - 110, end + 60)) continue
    const before = names.findLast((name) => name.end <= match.index && match.index - name.end <= BIRTH_REACH)
    if (!before) continue
    found.push({ start: before.start, end, message: 'birth', level: 'warn', rank: 1 })
  }
  return found
}

/** Conditions that mark a person; a cold or a sore back is nobody's secret. */
const CONDITION =
  '(?:nhiễm |dính |mắc |bị |có |mang |bị nhiễm |đang điều trị |chữa |trị )(?:bệnh |virus |vi rút |căn bệnh |chứng )?(?:hiv|aids|lao|lao phổi|ung thư|k (?:vú|phổi|gan|dạ dày|cổ tử cung|giai đoạn)|viêm gan|giang mai|lậu|sùi mào gà|tâm thần|trầm cảm|rối loạn|động kinh|hoang tưởng|tự kỷ|sa sút trí tuệ|alzheimer|tiểu đường|suy thận|suy tim|bạch cầu|máu trắng|xơ gan|vô sinh|hiếm muộn|thai ngoài|bệnh xã hội|bệnh truyền nhiễm|bệnh nan y|bệnh tim|covid|sốt xuất huyết|gai đôi|đột quỵ|tai biến|ung bướu|u não|u ác)'
const RECORD =
  '(?:xét nghiệm|test|kết quả)(?: \\p{L}+){0,4} (?:dương tính|hiv|ung thư|ma túy)|dương tính(?: với)?(?: (?:hiv|lao|ma túy|giang mai|covid|viêm gan))?|(?:được )?chẩn đoán (?:\\p{L}+ ){0,4}(?:ung thư|trầm cảm|hiv|tâm thần|lao|viêm gan|tiểu đường|rối loạn|động kinh|suy|u|bệnh)|(?:bệnh án|hồ sơ bệnh án|hồ sơ sức khỏe|kết quả khám|kết quả sinh thiết)|(?:phá|nạo|hút|bỏ|sẩy|sảy) thai|(?:điều trị|uống thuốc|chữa bệnh|nằm viện|nhập viện|đi khám) (?:ở |tại |khoa |bệnh viện |thuốc )*(?:tâm thần|hiv|arv|methadone|cai nghiện|ung bướu|trầm cảm)|cai nghiện|có hiv'
const HEALTH = pattern(`${CONDITION}|${RECORD}`)
const GRAVE = pattern(
  '(?:nhiễm|dính|mắc|bị|có|chữa|trị|dương tính(?: với)?) (?:bệnh )?(?:hiv|aids|giang mai|lậu|tâm thần|trầm cảm|lao phổi|bệnh xã hội|sùi mào gà)|phá thai|cai nghiện|bệnh án|hồ sơ bệnh án|(?:xét nghiệm|test|kết quả)(?: \\p{L}+){0,4} dương tính|uống thuốc (?:arv|tâm thần|trầm cảm)',
)
const CALLED = pattern('anh|chị|ông|bà|cô|chú|bác|thầy|dì|cậu|em|bạn|đ\\/c|đồng chí|bệnh nhân|bn')
const PUBLIC_FIGURE = pattern(
  'ca sĩ|diễn viên|nghệ sĩ|cầu thủ|hoa hậu|người mẫu|mc|nhạc sĩ|tổng thống|thủ tướng|qua đời|từ trần|vĩnh biệt|chia buồn|phân ưu|theo (?:báo|vnexpress|tuổi trẻ|sở y tế|bộ y tế)|cảm ơn|sở y tế cho biết|cdc',
)

/** Children have a check of their own. */
const CHILD = pattern(
  'bé|cháu (?:gái|trai|bé)|học sinh|lớp (?:\\d{1,2}[a-z]?\\d?|lá|chồi|mầm)|mầm non|mẫu giáo|tiểu học|thcs|nhóc|(?:\\d|1[0-5]) tuổi|\\d{1,2} tháng tuổi',
)

function illnesses(reading: Reading, names: readonly FullName[]): Item[] {
  const told = HEALTH.find(reading)
  if (told.length === 0) return []
  const found: Item[] = []
  const tell = (span: Span, what: readonly PatternMatch[]) => {
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
  for (const title of CALLED.find(reading)) {
    const end = capitalsFrom(reading, title.end + 1, 4)
    if (reading.text[title.end] !== ' ' || end === title.end + 1) continue
    const span = { start: title.start, end }
    if (!found.some((item) => overlaps(item, span))) tell(span, grave)
  }
  return found
}

/** Dates of birth beside a full name, and illnesses told of a named adult. */
export function peopleIn(reading: Reading): Item[] {
  const born = /sinh|sn|ns|s\/n|dob/.test(reading.bare)
  const ill =
    /benh|hiv|ung thu|duong tinh|chan doan|tram cam|tam than|lao|thai|nghien|xet nghiem|giang mai|viem gan|suy|dot quy|tai bien/.test(
      reading.bare,
    )
  if (!born && !ill) return []
  const names = fullNames(reading)
  return [...births(reading, names), ...(ill ? illnesses(reading, names) : [])]
}
