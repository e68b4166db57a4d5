// Stage 6 of 6, only where one person reads: findings that matter to the public alone become notes.

import type { Finding } from '../../draft.ts'
import type { CheckSet } from '../check-contract.ts'

/**
 * Lowers findings to notes where their check allows it. A check without `findSofter`, or one that throws, keeps all of
 * its findings as they are.
 * @param text the draft's text, as typed
 * @param findings all findings of the draft
 * @returns the same findings in the same order
 */
export function soften(text: string, findings: readonly Finding[], checks: CheckSet): Finding[] {
  const softer = new Map(Object.values(checks).flatMap((check) => [...findSofterSafely(text, findings, check)]))
  return findings.map((finding) => {
    const message = softer.get(finding)
    return message === undefined || finding.level === 'note' ? finding : { ...finding, level: 'note', message }
  })
}

function findSofterSafely(
  text: string,
  findings: readonly Finding[],
  { id, findSofter }: CheckSet[keyof CheckSet] & object,
): ReadonlyMap<Finding, string> {
  try {
    const own = findings.filter(({ check }) => check === id)
    return own.length > 0 ? (findSofter?.(text, own, findings) ?? new Map()) : new Map()
  } catch {
    return new Map()
  }
}
