// Insults of one sentence are one finding: a writer takes them back together, and a card for each is a reproach.

import { findNextSpanIndex, hasOverlap, type Span } from '../../draft.ts'
import type { CombinedFinding } from '../check-contract.ts'
import { isSofter } from '../finding-levels.ts'

/** The farthest from one insult to the next of the same finding, in UTF-16 units. */
const MAX_GAP = 90

/**
 * Joins the insults in the text that are near each other in one sentence, but none with mere teasing. The loudest one
 * leads, the first of such.
 *
 * @param found in the order of the text
 * @param sentences in order, without overlaps; an insult outside of all of them stays alone
 */
export function joinInsults(found: readonly CombinedFinding[], sentences: readonly Span[]): CombinedFinding[] {
  const joined: CombinedFinding[] = []
  let at = -1
  for (const each of found) {
    if (each.finding.check !== 'insult' || !isInText(each)) {
      joined.push(each)
      continue
    }
    const last = joined[at]
    if (last && isTeasing(last) === isTeasing(each) && isNear(last.finding, each.finding, sentences))
      joined[at] = join(last, each)
    else at = joined.push(each) - 1
  }
  return joined
}

/** Teasing is softer than contempt, and softer still between two people. */
function isTeasing({ finding }: CombinedFinding): boolean {
  return finding.message === 'teasing'
}

function isInText({ finding }: CombinedFinding): boolean {
  return finding.attachment === undefined
}

function isNear(last: Span, next: Span, sentences: readonly Span[]): boolean {
  const sentence = sentences[findNextSpanIndex(sentences, next.start)]
  return sentence !== undefined && hasOverlap(sentence, last) && next.start - last.end <= MAX_GAP
}

function join(last: CombinedFinding, next: CombinedFinding): CombinedFinding {
  const isLouder = isSofter(last.finding.level, next.finding.level)
  const { finding, hit } = isLouder ? next : last
  const span = { start: last.finding.start, end: Math.max(last.finding.end, next.finding.end) }
  return { finding: { ...finding, ...span }, hit: { ...hit, ...span } }
}
