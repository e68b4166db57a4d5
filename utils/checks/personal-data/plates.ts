// Number plates of private vehicles. Blue (80) and army plates are the State's.

import { lazyRegExp } from '../../text/letters.ts'
import { matches } from '../../text/matches.ts'
import type { Reading } from '../../text/reading.ts'
import type { Item } from './item.ts'

/** 11–99 without the few codes never given out and without 80. */
const PROVINCE = '(?:1[124-9]|2\\d|3[0-8]|4[0137-9]|[5-7]\\d|8[1-689]|9[02-57-9])'
const CAR = `${PROVINCE}[a-hk-npstuvxyz][ -]?\\d{3}[. ]?\\d{2}`
const BIKE = `${PROVINCE}[ -]?[a-hk-npstuvxyzđ][a-hk-npstuvxyz0-9][ -]{1,3}(?:\\d{3}[. ]?\\d{2}|\\d{4})`
const OLD_CAR = `${PROVINCE}[a-hk-npstuvxyz][ -]{1,3}\\d{4}`
const PLATE = lazyRegExp(() => `(?<![\\p{L}\\p{N}./-])(?:${CAR}|${BIKE}|${OLD_CAR})(?![\\p{L}\\p{N}/]|[.,-]\\d)`, 'g')
const VEHICLE =
  /(?<![a-z])(?:xe|bien so|bien kiem soat|bks|bsx|bien|o to|oto|xe may|tai xe|ban tai|taxi|xe khach|xe tai|container|sh|vision|wave|exciter|air blade|vios|innova|mazda|kia|hyundai|toyota|chu xe|bac tai|lan lan|vuot den|dau xe|do xe|tong|dung xe|cuop|giat)(?![a-z])/
const STATE = /xe buyt|cuu hoa|cuu thuong|bien xanh|bien do|xe cong|cong vu|bien quan doi/

/** Plates written with their dot or hyphen and near a word for a vehicle, or in full form ("67A-123.45"). */
export function platesIn(reading: Reading): Item[] {
  if (!/\d{2}[ -]?[a-zđ]/i.test(reading.text)) return []
  const found: Item[] = []
  for (const match of matches(PLATE(), reading.lower)) {
    const end = match.index + match[0].length
    const around = reading.bare.slice(Math.max(0, match.index - 70), end + 50)
    const full = /\d{3}\.\d{2}$/.test(match[0])
    const capital = reading.text.slice(match.index, end) !== match[0]
    if (!VEHICLE.test(around) && !(full && capital)) continue
    if (STATE.test(around) || (!full && !capital && !/bien|bks|bsx|xe/.test(around))) continue
    found.push({ start: match.index, end, message: 'plate', level: 'warn', rank: 3, keep: 3 })
  }
  return found
}
