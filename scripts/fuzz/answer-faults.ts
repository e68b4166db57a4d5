// Rules that every answer of the checks must keep, for any draft.

import type { CheckResult } from '../../utils/checks/index.ts'
import { CHECK_IDS, type Draft, type Finding, LEVELS, type Span } from '../../utils/draft.ts'

/**
 * Lists the faults of an answer, a few words each: checks that threw, spans that cut a character, findings out of
 * order.
 */
export function findFaults({ text, attachments }: Draft, { findings, unavailable }: CheckResult): string[] {
  const faults = unavailable.map((id) => `${id} threw`)
  for (const finding of findings) {
    const { check, level, start, end, attachment, fix, moreFixes = [] } = finding
    const source = attachment === undefined ? text : attachments[attachment]?.name
    const fault = (what: string) => faults.push(`${check} ${start}-${end}: ${what}`)
    if (!CHECK_IDS.includes(check) || !LEVELS.includes(level)) fault(`unknown check or level ${level}`)
    if (source === undefined) fault('no such attachment')
    else if (start >= end) fault('empty')
    else if (!isWhole(source, finding)) fault('outside of the text, or cuts a character')
    for (const one of fix ? [fix, ...moreFixes] : moreFixes) {
      if (one.start > one.end || !isWhole(text, one)) fault(`fix ${one.start}-${one.end} ${one.kind} is not whole`)
    }
  }
  findings.forEach((finding, i) => {
    if (i > 0 && !inOrder(findings[i - 1]!, finding)) faults.push(`finding ${i} is out of order`)
  })
  return faults
}

/** Whether a span is inside the text and cuts no character at either end. */
function isWhole(text: string, { start, end }: Span): boolean {
  return start >= 0 && end <= text.length && !isInsideCharacter(text, start) && !isInsideCharacter(text, end)
}

/** Combining marks, and the later letters of a Korean syllable, belong to the character before them. */
const JOINS = /^[\p{M}\u1161-\u11ff]$/u

/**
 * Whether an offset is inside a surrogate pair or a combining sequence.
 * @param at UTF-16 offset
 */
export function isInsideCharacter(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false
  if (/^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1))) return true
  return JOINS.test(String.fromCodePoint(text.codePointAt(at)!))
}

function inOrder(a: Finding, b: Finding): boolean {
  const [file, next] = [a.attachment ?? -1, b.attachment ?? -1]
  if (file !== next) return file < next
  return a.start !== b.start ? a.start < b.start : a.end >= b.end
}
