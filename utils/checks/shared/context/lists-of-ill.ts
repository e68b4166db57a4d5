// Lists of people with an illness or a disability, and lists that only look like them.

import type { Span } from '../../../draft.ts'
import type { AnalyzedText } from '../../../text/analyzed-text.ts'
import { compilePattern } from '../../../text/compile-pattern.ts'
import { DISABILITIES, ILLNESS_WORDS } from './illness-words.ts'

/** A list of who speaks or writes of an illness, of athletes, of the honoured, or of colleagues to visit. */
const OTHER_LIST = compilePattern(
  [
    'thuyết trình|vẽ tranh|cổ động|tìm hiểu|nghiên cứu|chủ đề|đề tài|viết bài|bài (?:viết|tuyên truyền|thu hoạch|tập|giảng)|tiểu luận|báo cáo viên|lịch báo cáo',
    'hội (?:nghị|thảo)|tọa đàm|seminar|phân công (?:\\p{L}+ )?(?:viết|soạn|trình bày|đọc|nói|dạy)',
    '(?:đội|giải|môn) (?:bóng|bơi|điền kinh|cờ|cử tạ|thể thao)|thể thao|vận động viên|vđv|huy chương|điền kinh|para ?games',
    'thương binh|bệnh binh|người có công|danh nhân|vĩ nhân|nổi tiếng|nhà (?:thơ|văn)|nhạc sĩ|họa sĩ|học bổng|giải thưởng',
    'khen thưởng|tuyên dương|vượt khó|công đoàn|thăm (?:hỏi|đoàn viên|hội viên|đồng nghiệp|bạn)',
  ].join('|'),
)
/** How far before the first entry the heading is read, in UTF-16 units. */
const HEADING_REACH = 120
const DISABLED = compilePattern(DISABILITIES)
const ILL = compilePattern(ILLNESS_WORDS)

/** Whether a passage is of a disability alone. */
export function isOfDisability(reading: AnalyzedText, start: number, end: number): boolean {
  return DISABLED.testIn(reading, start, end) && !ILL.testIn(reading, start, end)
}

/** Whether a list is of others than the ill, by its heading or its entries, of which there is at least one. */
export function isOtherList(reading: AnalyzedText, entries: readonly Span[]): boolean {
  const from = Math.max(0, Math.min(...entries.map(({ start }) => start)) - HEADING_REACH)
  const to = Math.max(...entries.map(({ end }) => end))
  return OTHER_LIST.testIn(reading, from, to)
}
