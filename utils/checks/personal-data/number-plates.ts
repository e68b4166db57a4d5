// Number plates of private vehicles. Blue plates (80) and army plates belong to the State.

import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { IncrementalRegExp } from '../../text/incremental-regexp.ts'
import { createLazyRegExp } from '../../text/regexp/letter-classes.ts'
import type { PersonalItem } from './personal-item.ts'

/**
 * Codes of provinces and cities; merged provinces keep all their codes. 80 is for state vehicles; the other missing
 * codes were never issued.
 */
const PROVINCE = `(?:${(
  '11 12 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 ' +
    '39 40 41 43 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64 65 66 67 68 ' +
    '69 70 71 72 73 74 75 76 77 78 79 81 82 83 84 85 86 88 89 90 92 93 94 95 97 98 99'
).replaceAll(' ', '|')})`
const GROUPS = '\\d{3}[./ ]?\\d{2}'
const CAR = `${PROVINCE}[a-hk-npstuvxyz](?: {0,2}[-–] {0,2}| )?${GROUPS}`
const BIKE =
  `${PROVINCE}[ -]?[a-hk-npstuvxyzđ][a-hk-npstuvxyz0-9](?: {0,2}[-–] {0,2}| {1,3}|(?=\\d{3}\\.?\\d{2}(?!\\d)))` +
  `(?:${GROUPS}|\\d{4})`
const OLD_CAR = `${PROVINCE}[a-hk-npstuvxyz][ -]{1,3}\\d{4}`
const PLATE = new IncrementalRegExp(
  'lower',
  createLazyRegExp(() => `(?<![\\p{L}\\p{N}./-])(?:${CAR}|${BIKE}|${OLD_CAR})(?![\\p{L}\\p{N}/]|[.,-]\\d)`, 'g'),
)
const VEHICLE =
  /(?<![a-z])(?:xe|bien so|bien kiem soat|bks|bsx|bien|o to|oto|xe may|tai xe|ban tai|taxi|xe khach|xe tai|container|sh|vision|wave|exciter|air blade|vios|innova|mazda|kia|hyundai|toyota|chu xe|bac tai|lan lan|vuot den|dau xe|do xe|tong|dung xe|cuop|giat)(?![a-z])/
const STATE_VEHICLE = /xe buyt|cuu hoa|cuu thuong|bien xanh|bien do|xe cong|cong vu|bien quan doi/

/** Finds plates near a word for a vehicle, or in full form ("67A-123.45"). */
export function findNumberPlates(reading: AnalyzedText): PersonalItem[] {
  if (!/\d{2}[ -]?[a-zđ]/i.test(reading.text)) return []
  const found: PersonalItem[] = []
  for (const { start, end, text } of PLATE.find(reading)) {
    const context = reading.bare.slice(Math.max(0, start - 70), end + 50)
    const isFullForm = /\d{3}\.\d{2}$/.test(text)
    const isUpperCase = reading.text.slice(start, end) !== text
    if (!VEHICLE.test(context) && !(isFullForm && isUpperCase)) continue
    if (STATE_VEHICLE.test(context) || (!isFullForm && !isUpperCase && !/bien|bks|bsx|xe/.test(context))) continue
    found.push({ start, end, message: 'plate', rank: 3, keep: 3 })
  }
  return found
}
