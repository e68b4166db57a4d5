// Compares the findings at warn or above with what readers found in open comments (docs/labelling.md).

import { type CheckId, type Finding, hasOverlap } from '../../utils/draft.ts'
import { isRudeCheck } from '../../utils/tagger/sentence-labels.ts'
import type { DraftRunner } from '../shipped-checks.ts'
import type { ReadComment } from '../train/read-comments.ts'

/** Findings of one check: how many readers agree with, how many not, and how many labels have no finding. */
export interface CheckAgreement {
  right: number
  wrong: number
  missed: number
}

/** What the checks say at warn or above of comments that were read. */
export interface ReadCommentsScore {
  /** Comments in which the readers found no label at warn or above. */
  ordinary: number
  /** Those of them that are flagged by any check, and by any check but profanity. */
  flagged: number
  flaggedBesidesProfanity: number
  /** Those of the latter with such a finding at words without any label, not even a note. */
  flaggedWithoutLabel: number
  checks: Partial<Record<CheckId, CheckAgreement>>
}

/** Scores comments. A finding is right where it overlaps a label of its check, at any level. */
export function scoreReadComments(
  comments: readonly { text: string; read: ReadComment }[],
  run: DraftRunner,
): ReadCommentsScore {
  const score: ReadCommentsScore = {
    ordinary: 0,
    flagged: 0,
    flaggedBesidesProfanity: 0,
    flaggedWithoutLabel: 0,
    checks: {},
  }
  const tally = (check: CheckId) => (score.checks[check] ??= { right: 0, wrong: 0, missed: 0 })
  for (const { text, read } of comments) {
    const found = run({ text, attachments: [] }).filter(isLoud)
    const labels = read.labels.filter(isLoud)
    for (const finding of found) tally(finding.check)[hasPartner(finding, read.labels) ? 'right' : 'wrong']++
    for (const label of labels) if (!hasPartner(label, found)) tally(label.check).missed++
    if (labels.length > 0) continue
    score.ordinary++
    if (found.length > 0) score.flagged++
    const besides = found.filter(({ check }) => check !== 'profanity')
    if (besides.length > 0) score.flaggedBesidesProfanity++
    if (besides.some((finding) => !read.labels.some((label) => isOfKin(label, finding)))) score.flaggedWithoutLabel++
  }
  return score
}

type Place = Pick<Finding, 'check' | 'level' | 'start' | 'end'>

function isLoud({ level }: Place): boolean {
  return level !== 'note'
}

/** Whether a label is at the words of a finding and of its check, or of another one for rude words. */
function isOfKin(label: Place, finding: Place): boolean {
  const isKin = label.check === finding.check || (isRudeCheck(label.check) && isRudeCheck(finding.check))
  return isKin && hasOverlap(label, finding)
}

function hasPartner(place: Place, others: readonly Place[]): boolean {
  return others.some((other) => other.check === place.check && hasOverlap(other, place))
}
