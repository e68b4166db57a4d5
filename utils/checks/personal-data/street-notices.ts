// Stretches of streets in a notice about a place: where the power is cut, where a road is dug up, where people vote.
// They are nobody's home.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { isSureName } from '../shared/context/full-names.ts'
import { findEnclosingPassage } from '../shared/context/mitigating-context.ts'
import { CHIEFS } from '../shared/context/titles.ts'
import { HEALTH } from './illness-facts.ts'
import { findAllNamedPeople } from './named-people.ts'
import { AFFAIR } from './private-life.ts'

const NOTICE = compilePattern(
  '(?:mất|cúp|cắt|ngừng|ngưng|tạm ngừng|tạm ngưng)(?: (?:cấp|cung cấp))?(?: (?:điện|nước|gas|mạng|internet)){1,2}|' +
    '(?:điểm|khu vực|phòng|nơi) bỏ phiếu|tổ bầu cử|đào (?:đường|vỉa hè|mương|cống)|(?:thi công|sửa chữa|nâng cấp|trải nhựa) ' +
    '(?:đường|tuyến|cống|mương|vỉa hè|lưới điện|đường ống)|cấm (?:đường|xe)|phân luồng|thu gom rác|phun (?:thuốc|hóa chất)|cắt tỉa cây',
)
/** A row of such a notice: a place, a day, and from when to when. */
const ROW = /\d{1,2}\/\d{1,2}(?:\/\d{2,4})? {0,2}\| {0,2}\d{1,2}[:h]\d{2} {0,2}\| {0,2}\d{1,2}[:h]\d{2} {0,2}\|/
const HEADED_REACH = 160
/** Words that lead to somebody's home, and what is said of the one who lives there. */
const SOMEBODYS = compilePattern(
  '(?:nhà|hộ|gia đình|căn) (?:của )?(?:ông|bà|anh|chị|cô|chú|bác|thầy|em|cháu|cụ|nó|thằng|con|lão|mụ)|nhà riêng|số nhà|' +
    '(?:thường|tạm|cư) trú|trú tại|ngụ|hộ khẩu|sinh (?:ngày|năm)|chủ (?:hộ|nhà)|bệnh nhân|f0|con nợ|nợ|vi phạm|câu trộm|' +
    'ca (?:bệnh|nhiễm|mắc)|mắc|nhiễm|dương tính|bị bệnh|cách ly|sđt|cccd|căn cước|' +
    // Who lives there by post, kin or acquaintance, and who has fallen ill
    `(?:${CHIEFS}|sếp|hiệu trưởng|hiệu phó|trưởng phòng|kế toán|giáo viên|(?:thầy|cô) giáo|bồ nhí|bồ cũ|người yêu|bạn (?:gái|trai|thân|học)|hàng xóm|bà chủ|ông chủ)` +
    '(?! (?:phường|xã|ubnd|ủy ban|điện lực|quyết định|yêu cầu|thông báo|đề nghị))|' +
    '(?:vừa|mới|đang|bị|đã|hay|còn)(?: (?:bị|mắc|khỏi|hết)){0,2} (?:sốt|ốm|bệnh|ho|lây|tai biến|đột quỵ|sinh|đẻ|mất|chết)',
)
const PRIVATE = [SOMEBODYS, HEALTH, AFFAIR]

/** Whether a sentence gives the streets of such a notice, and nobody is named or meant in it. */
export function isStreetNotice(reading: AnalyzedText, { start, end }: Span): boolean {
  const lineEnd = reading.text.indexOf('\n', end)
  const line = reading.text.slice(reading.text.lastIndexOf('\n', start) + 1, lineEnd < 0 ? undefined : lineEnd)
  const passage = findEnclosingPassage(reading, { start, end })
  const headed = Math.max(passage.start, start - HEADED_REACH)
  if (!ROW.test(line) && !NOTICE.testIn(reading, headed, end)) return false
  if (PRIVATE.some((words) => words.testIn(reading, headed, end))) return false
  return !findAllNamedPeople(reading).some(
    (person) =>
      person.start < end && person.end > start && (person.short || isSureName(person)) && !isOfWay(reading, person),
  )
}

/** "phố Trần Phú", "đường Lê Lợi": a street is named after somebody, also "ngõ 38 Xuân Lan". */
const WAY_BEFORE = compilePattern(
  '(?:đường|phố|ngõ|ngách|hẻm|kiệt|phường|xã|trường|cầu|chợ|khu)(?: (?:số )?\\d[\\d/]{0,8})? ?$',
)
const WAY_REACH = 24

function isOfWay(reading: AnalyzedText, { start }: Span): boolean {
  return WAY_BEFORE.testIn(reading, Math.max(0, start - WAY_REACH), start)
}
