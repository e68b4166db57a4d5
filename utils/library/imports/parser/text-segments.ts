import type { PartMarker } from './part-markers.ts'
import { hasSentenceEnd, isAllCapitals, type PreparedLine } from './prepared-lines.ts'

/** A segment of a text with separate numbering: the main text, an attached regulation, an appendix. */
export interface TextSegment {
  kind: 'main' | 'attached' | 'appendix'
  from: number
  /** The line where its signature begins; `to` when it has none. */
  closing: number
  to: number
}

const ATTACHABLE_TITLE =
  /^(?:QUY CHẾ|QUY ĐỊNH|NỘI QUY|QUY TẮC|BỘ QUY TẮC|ĐIỀU LỆ|HƯỚNG DẪN|KẾ HOẠCH|CHƯƠNG TRÌNH|ĐỀ ÁN|QUY TRÌNH|DANH MỤC|PHƯƠNG ÁN)(?:\s|$)/u
const ATTACHED_BY = /^\((?:Ban hành )?kèm theo/iu
/** The most lines of a regulation's title above "(Ban hành kèm theo …)". */
const MAX_TITLE_LINES = 10
const SIGNATORY =
  /^(?:TM|KT|TL|TUQ|Q)\.\s?\p{Lu}|^[TK]\/[MLT]\s|^(?:CHỦ TỊCH|PHÓ CHỦ TỊCH|THỦ TƯỚNG|BỘ TRƯỞNG|TỔNG BÍ THƯ|BÍ THƯ|PHÓ BÍ THƯ|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|HIỆU TRƯỞNG|CHÁNH VĂN PHÒNG|TRƯỞNG BAN|CỤC TRƯỞNG|VIỆN TRƯỞNG|THỦ TRƯỞNG)(?:\s|$)/u
const PASSED_BY = /^(?:Luật|Bộ luật|Nghị quyết|Pháp lệnh) này (?:đã )?được (?:Quốc hội|Ủy ban [Tt]hường vụ Quốc hội)/u

/**
 * Splits a text into segments.
 * @param marks - the marker of each line, null for quoted lines
 */
export function splitTextSegments(
  lines: readonly PreparedLine[],
  marks: readonly (PartMarker | null)[],
): TextSegment[] {
  const starts = findSegmentStarts(lines, marks)
  return starts.map(({ kind, at }, i) => {
    const to = starts[i + 1]?.at ?? lines.length
    return { kind, from: at, closing: findClosing(lines, marks, at, to), to }
  })
}

function findSegmentStarts(
  lines: readonly PreparedLine[],
  marks: readonly (PartMarker | null)[],
): { kind: TextSegment['kind']; at: number }[] {
  const starts: { kind: TextSegment['kind']; at: number }[] = [{ kind: 'main', at: 0 }]
  let articles = false
  let signed = false
  const articlesAhead = findFirstArticlesAhead(marks)
  lines.forEach((line, at) => {
    const mark = marks[at]
    if (mark?.form === 'dieu') articles = true
    if (articles && isSignature(line.text)) signed = true
    if (mark?.form === 'phu-luc' && (mark.looksLikeStart || signed)) {
      if (at === 0) starts.pop()
      starts.push({ kind: 'appendix', at })
      articles = false
      signed = false
    } else if (articles && ATTACHABLE_TITLE.test(line.text) && isAllCapitals(line.text)) {
      const named = lines.slice(at + 1, at + MAX_TITLE_LINES).some(({ text }) => ATTACHED_BY.test(text))
      if (!named && !(signed && articlesAhead[at])) return
      starts.push({ kind: 'attached', at })
      articles = false
      signed = false
    }
  })
  return starts
}

/** For each line, whether an article 1 follows. */
function findFirstArticlesAhead(marks: readonly (PartMarker | null)[]): boolean[] {
  const articleAhead = new Array<boolean>(marks.length).fill(false)
  let seen = false
  for (let i = marks.length - 1; i >= 0; i--) {
    articleAhead[i] = seen
    if (marks[i]?.form === 'dieu' && marks[i]!.order === 100) seen = true
  }
  return articleAhead
}

/** Finds the first line of the signature and recipients after the last article. Returns `to` when they are missing. */
function findClosing(
  lines: readonly PreparedLine[],
  marks: readonly (PartMarker | null)[],
  from: number,
  to: number,
): number {
  let last = -1
  let numbered = -1
  for (let i = from; i < to; i++) {
    const form = marks[i]?.form
    if (form === 'dieu') last = i
    if (form === 'roman' || form === 'number') numbered = i
  }
  const lastMarker = last >= 0 ? last : numbered
  if (lastMarker < 0) return to
  for (let i = lastMarker + 1; i < to; i++) {
    if (isSignature(lines[i]!.text)) return i
    if (/\.\/\.$/.test(lines[i - 1]!.text)) return i
  }
  return to
}

function isSignature(text: string): boolean {
  if (/^Nơi nhận\s?:?/u.test(text) || PASSED_BY.test(text)) return true
  return SIGNATORY.test(text) && isAllCapitals(text) && !hasSentenceEnd(text.replace(/^(?:TM|KT|TL|TUQ|Q)\./, ''))
}
