// Home addresses, down to the house number. Addresses of offices, shops and schools are public.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { findFullNames, isSureName } from '../shared/context/full-names.ts'
import { findHouses, isHome, STREET_REACH } from './houses.ts'
import type { PersonalItem } from './personal-item.ts'

/** What is between a person's name and the house: "chị Lê Thị Lan, 27/4 đường …", "… 15 ngõ 8 …". */
const NAME_TO_DOOR = /^ ?[,:(–-]? ?(?:(?:nha|o|dia chi|d\/c|dc) ?:? ?)?(?:(?:so )?\d{1,4}(?:\/\d{1,4})? )?$/
/** A business or an office may be called after its owner. */
const OFFICE_OF = compilePattern(
  'luật sư|ls|bác sĩ|bs|nha sĩ|lương y|công chứng|doanh nghiệp|dntn|thầy thuốc|nhà thuốc|phòng khám|nha khoa|công ty|' +
    'cty|tiệm|quán|cửa hàng|đại lý|văn phòng|salon|gara|xưởng|trường|lớp học|trung tâm',
)

/** Whether the name of a person in full leads to the house. */
function isNamedHome(reading: AnalyzedText, door: Span): boolean {
  return findFullNames(reading).some(({ start, end, ...name }) => {
    if (!isSureName(name) || end > door.start || !NAME_TO_DOOR.test(reading.bare.slice(end, door.start))) return false
    const from = Math.max(start - STREET_REACH, reading.text.lastIndexOf(':', start) + 1)
    return !OFFICE_OF.testIn(reading, from, start)
  })
}

/** Finds home addresses: houses said to be of somebody. */
export function findHomeAddresses(reading: AnalyzedText): PersonalItem[] {
  return findHouses(reading)
    .filter((house) => isNamedHome(reading, house) || isHome(reading, house))
    .map(({ start, end }) => ({ start, end, message: 'address', rank: 1 }))
}
