// The fixes of a home address: the house can no longer be found, the street stays.

import type { Fix, Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { stripSourceDiacritics } from '../../text/character-folding.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { isEnclosedSpan } from '../../text/enclosed-spans.ts'
import { findAllMatches } from '../../text/find-all-matches.ts'
import { HIDDEN } from '../shared/context/hidden.ts'
import { HAMLETS, LANES } from '../shared/context/home-places.ts'
import { findHomesByLandmarks } from '../shared/context/landmarks.ts'
import { findEnclosingSentence } from '../shared/context/mitigating-context.ts'
import { findHouses } from './houses.ts'

const NUMBER = '[a-z]?\\d{1,4}[a-z]?(?:\\/\\d{1,4}[a-z]?){0,4}(?![a-z\\d])'
const HOUSE_WORD = '(?:so nha|nha so|so|sn|can ho|can|phong)(?: so)?(?: ?:)? ?'
const LANE_WORD = stripSourceDiacritics(LANES)
const LANE = `(?:${LANE_WORD})(?: so)? ?${NUMBER}(?: ?[,-])? *`
/** What an address begins with, up to the street or the area, without diacritics. */
const DOOR = new RegExp(
  `^(?<home>nha(?: rieng)?(?: o| tai)? (?=(?:so )?\\d))?(?:(?:${HOUSE_WORD})?${NUMBER}(?: ?[,-])? *)?(?:${LANE}){0,4}`,
)
/** The house before the lane that an address begins with: "số 14 ngách 9/32 đường …", "ở 27/4 kiệt 58 …". */
const HOUSE_BEFORE = new RegExp(
  `(?<![a-z])(?:(?<=(?:nha|o|tai|ve|den|toi) )|(?<=[,:(] ?)|(?:so nha|nha so|so|sn|can ho|can|phong)(?: so)? )${NUMBER},? ?$`,
)
const LANE_FIRST = new RegExp(`^(?:${LANE_WORD})(?![a-z])`)
const LANE_LAST = new RegExp(`(?:${LANE_WORD})(?: so)? ?${NUMBER}(?: ?[,-])? *$`)
const WAY_OR_AREA = new RegExp(
  `^(?:duong|pho|quoc lo|tinh lo|huong lo|to(?= (?:\\d|dan))|khu|kp|tdp|cum|doi|phuong|xa|thi tran|quan|huyen|tp|thanh pho|chung cu|${stripSourceDiacritics(HAMLETS)}|${LANE_WORD}|lang|de|cho|cau)(?![a-z])`,
)
const COLOUR = '(?:xanh|do|vang|trang|nau|xam|den|tim|hong|cam|kem|sat|go|ton|ngoi)'
const PART = '(?:cong|cua|hang rao|rao|tuong|mai)(?: (?:sat|go|son|ton|mau)){0,2}'
/** After it, something else is said of a house than that the one spoken of is there: "… là của ông Dụ". */
const OTHER_SAID = `(?! (?:(?:moi )?la(?! (?:toi|thay|den|dung|ra|nha (?:no|han|ho))(?![a-z]))|thi|cua|bi|da|dang|cung|khong|chua|vua|co ${PART} ${COLOUR})(?![a-z]))`
/** After it, a number counts no people and no things: "số 7", "số 7 nhé". */
const NUMBER_ENDS = '(?= ?(?:[^a-z\\d ]|$)| (?:nhe|nha|nghen|nhen|do|day|roi|luon|ne|ay|ai|cu|qua|toi|den|ma)(?![a-z]))'
/** Which house of a lane it is, after the address: ", căn cuối có cổng xanh", ", số 7", ", nhà thứ ba". */
const WHICH_HOUSE = new RegExp(
  `^(?:,? ?(?:(?:can|nha|phong|day) (?:cuoi|dau|giua|goc|ke cuoi|thu [a-z]{2,4}|so ${NUMBER})(?: (?:ngo|hem|day|kiet|ngach|xom|duong))?|so (?!0)${NUMBER}${NUMBER_ENDS}|` +
    `(?:(?:can |nha |phong )(?:(?:hai|ba|2|3) tang )?|co |)${PART} ${COLOUR}(?: ${COLOUR})?)(?![a-z])){1,4}${OTHER_SAID}`,
)
const BEFORE_REACH = 24
const AFTER_REACH = 70

/**
 * Builds the fixes of an address, best first: without house and lane numbers, and without what says which house it is.
 * @param address offsets in the analyzed text
 */
export function buildAddressFixes(reading: AnalyzedText, address: Span): (Fix | undefined)[] {
  const { bare } = reading
  const before = HOUSE_BEFORE.exec(bare.slice(Math.max(0, address.start - BEFORE_REACH), address.start))?.[0] ?? ''
  const isLane = LANE_FIRST.test(bare.slice(address.start, address.end))
  const door = DOOR.exec(bare.slice(address.start, address.end + AFTER_REACH))!
  const start = address.start + (door.groups!.home?.length ?? 0) - (isLane ? before.length : 0)
  const kept = address.start + door[0].length
  const end = Math.max(address.end, kept)
  const last = end + (WHICH_HOUSE.exec(bare.slice(end, end + AFTER_REACH))?.[0].length ?? 0)
  return [
    buildStreetFix(reading, { start, end: last }, { start: kept, end }),
    { kind: 'mask', ...reading.span(start, last), replacement: HIDDEN },
  ]
}

/** Places that lead to a refuge without its house number. */
const PLACE_CLUES =
  'gần|cạnh|sát|kế|kề|đối diện|phía|(?:đằng|ngay|mặt) (?:sau|trước)|(?:sau|trước) (?:chợ|chùa|trường|nhà|đình|quán|trạm|miếu|cổng)|' +
  `khu|phòng|tầng|lầu|dãy|căn|tòa|trọ|chợ|chùa|nhà thờ|quán|tiệm|cây xăng|ngã (?:ba|tư|năm)|${LANES}|${HAMLETS}|tổ`
const CLUE_BEFORE = compilePattern(PLACE_CLUES)
/** After the house, also who may be asked the way, and parts of the house. */
const CLUE_AFTER = compilePattern(`${PLACE_CLUES}|bên|cách|đầu|cuối|giữa|cổng|cửa|số|hỏi|gặp|gọi`)
const CLUE_REACH = 60
/** Where a clause ends. A dot within a number is none. */
const CLAUSE_END = /[,;()\n]|[.!?](?=\s|$)/g

/**
 * Builds the fix that hides a refuge with its room, its neighbours and who may be asked the way, as far as they are
 * in the sentence. Larger areas after the house stay.
 * @param refuge offsets in the analyzed text
 * @param isWhole whether it begins with the words that lead to it
 */
export function buildRefugeFix(reading: AnalyzedText, refuge: Span, isWhole = false): Fix {
  const sentence = findEnclosingSentence(reading, refuge)
  const last = CLUE_AFTER.find(reading).findLast(({ start, end }) => start >= refuge.end && end <= sentence.end)
  const from = Math.max(sentence.start, refuge.start - CLUE_REACH)
  const first = isWhole
    ? undefined
    : CLUE_BEFORE.find(reading).find(({ start, end }) => start >= from && end <= refuge.start)
  const stop = last && findAllMatches(CLAUSE_END, reading.text.slice(last.end, sentence.end))[0]?.index
  const end = last ? Math.min(sentence.end, last.end + (stop ?? Infinity)) : refuge.end
  return { kind: 'mask', ...reading.span(first?.start ?? refuge.start, end), replacement: HIDDEN }
}

/** A room or a flat of a house with many. */
const ROOM = compilePattern(
  '(?:phòng|căn|căn hộ)(?: số)? [a-z]?\\d{1,4}[a-z]?(?= (?:dãy|khu|nhà trọ|chung cư|ccư|tòa|tập thể|cư xá)(?!\\p{L}))',
)
/** A house by its order: "nhà thứ ba", "căn cuối". */
const ORDERED_HOUSE = compilePattern(
  '(?<=(?:ở|tại|là|,) )(?:nhà|căn|phòng) (?:thứ \\p{L}{2,4}|cuối|đầu|áp chót)' +
    '(?: (?:sau|trước|cạnh|sát|từ|tính từ|bên|gần|ngõ|hẻm|dãy|kiệt|xóm|đường)(?: \\p{L}+){0,3})?',
)

/**
 * Builds the fixes of a home that no rule has found in a sentence, best first: of its address, its room, or of what
 * says where in a lane it is.
 */
export function buildHomeFixes(reading: AnalyzedText, sentence: Span): (Fix | undefined)[] {
  const isInside = (each: Span) => isEnclosedSpan(each, sentence)
  const house = findHouses(reading).find(isInside)
  if (house) return buildAddressFixes(reading, house)
  const room = ROOM.find(reading).find(isInside)
  if (room) return [{ kind: 'delete', ...reading.span(room.start, room.end + 1), replacement: '' }]
  const place = [...findHomesByLandmarks(reading), ...ORDERED_HOUSE.find(reading)]
    .filter(isInside)
    .sort((a, b) => a.start - b.start)[0]
  if (!place) return []
  const more = WHICH_HOUSE.exec(reading.bare.slice(place.end, place.end + AFTER_REACH))?.[0].length ?? 0
  return [{ kind: 'mask', ...reading.span(place.start, place.end + more), replacement: HIDDEN }]
}

/** Leaves only the street of an address. */
function buildStreetFix(reading: AnalyzedText, { start, end }: Span, street: Span): Fix | undefined {
  const { bare, text } = reading
  const rest = text.slice(street.start, street.end)
  const goesOn = /^[\p{L}\p{N}]/u.test(text.slice(street.start, street.start + 2))
  if (street.start === start || !goesOn) return undefined
  // "hẻm 62 Lò Gạch" is a lane of that street, and "hẻm Lò Gạch" would be another one.
  const isOfLane =
    LANE_LAST.test(bare.slice(start, street.start)) &&
    !WAY_OR_AREA.test(bare.slice(street.start, street.start + AFTER_REACH))
  const word = isOfLane ? (reading.accented ? 'đường ' : 'duong ') : ''
  if (word === '' && end === street.end)
    return { kind: 'delete', ...reading.span(start, street.start), replacement: '' }
  return { kind: 'replace', ...reading.span(start, end), replacement: word + rest }
}
