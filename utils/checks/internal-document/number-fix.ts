// Deletes the number of a paper and leaves its name: "Giấy mời số 15/GM-UBND họp tổ" becomes "Giấy mời họp tổ".

import type { Fix, Span } from '../../draft.ts'
import { compactRegExp } from '../../text/regexp/compact.ts'

const PAPER_NAMES = [
  ...['giấy mời', 'giấy giới thiệu', 'công văn', 'thông báo', 'kế hoạch', 'tờ trình', 'báo cáo', 'quyết định'],
  ...['văn bản', 'hướng dẫn', 'kết luận', 'biên bản', 'phương án', 'chỉ thị'],
  ...['giay moi', 'giay gioi thieu', 'cong van', 'thong bao', 'ke hoach', 'to trinh', 'bao cao', 'quyet dinh'],
  ...['van ban', 'huong dan', 'ket luan', 'bien ban', 'phuong an', 'chi thi'],
]

/** The name of a paper right before its number, and group 1: what goes with the number. */
const PAPER_BEFORE = compactRegExp(
  `(?:${PAPER_NAMES.join('|')})(\\s{1,4}(?:(?:số|so)(?:\\s{1,4}(?:hiệu|hieu))?\\s{0,4}:?\\s{0,4})?)$`,
  'iu',
)

/** How far before the number its paper's name is searched, in UTF-16 units. */
const LOOK_BEHIND = 40

/** After the number: another one, or a part of it that was not recognized. */
const GOES_ON = /^(?:\s{0,4}(?:[,;–-]|và|va|hoặc|hoac|hay|với|voi)\s{0,4}(?:(?:số|so) )?\d|[\p{L}\p{M}\p{N}/&_-])/iu

/**
 * Builds a fix that deletes the number of a paper. Offsets in the draft's text, in UTF-16 units.
 * @returns undefined where the name of the paper is not right before the number, or where more numbers follow
 */
export function buildDeleteNumberFix(text: string, number: Span): Fix | undefined {
  const before = PAPER_BEFORE.exec(text.slice(Math.max(0, number.start - LOOK_BEHIND), number.start))
  if (!before || GOES_ON.test(text.slice(number.end, number.end + 16))) return undefined
  return { kind: 'delete', start: number.start - before[1]!.length, end: number.end, replacement: '' }
}
