// The order of the findings of a file: what it is as a whole, such as a stamped paper, before single words in it.

import { FINDING_SOURCES, type FindingSource, LEVELS, type Level } from '../draft.ts'

/** Messages that are about the file as a whole, or about the words that mark it: before the others of their check. */
const FIRST_MESSAGES: ReadonlySet<string> = new Set([
  'stamped',
  'attached',
  'mark',
  'list',
  'identity-card',
  'insurance-card',
  'birth-certificate',
  'household-book',
  'health-record',
  'marks',
])

interface SortableFinding {
  check: FindingSource
  level: Level
  message: string
}

/** Sorts the findings of a file: by level, then by check, in each what is about all of the file first. */
export function sortFileFindings<F extends SortableFinding>(findings: readonly F[]): F[] {
  return findings.toSorted(
    (one, other) =>
      LEVELS.indexOf(other.level) - LEVELS.indexOf(one.level) ||
      FINDING_SOURCES.indexOf(one.check) - FINDING_SOURCES.indexOf(other.check) ||
      Number(FIRST_MESSAGES.has(other.message)) - Number(FIRST_MESSAGES.has(one.message)),
  )
}

/**
 * Selects findings of a file where it has too many: the highest level first, and of each level some of every kind, so
 * that a stamp on the last page is not lost behind the names of a list.
 */
export function selectFileFindings<F extends SortableFinding>(findings: readonly F[], most: number): F[] {
  if (findings.length <= most) return sortFileFindings(findings)
  const counts = new Map<string, number>()
  const ranked = findings.map((finding) => {
    const kind = `${finding.level} ${finding.check} ${finding.message}`
    const rank = counts.get(kind) ?? 0
    counts.set(kind, rank + 1)
    return { finding, rank }
  })
  const chosen = ranked
    .toSorted(
      (one, other) => LEVELS.indexOf(other.finding.level) - LEVELS.indexOf(one.finding.level) || one.rank - other.rank,
    )
    .slice(0, most)
  const kept = new Set(chosen.map(({ finding }) => finding))
  return sortFileFindings(findings.filter((finding) => kept.has(finding)))
}

/** Drops findings of the same kind on the same phrase in the same place. The first of each stays. */
export function dropRepeatedFindings<F extends SortableFinding & { phrase: string }>(
  findings: readonly F[],
  formatPlace: (finding: F) => string,
): F[] {
  const known = new Set<string>()
  return findings.filter((finding) => {
    const { check, message, phrase } = finding
    const key = [check, message, phrase, formatPlace(finding)].join('\n')
    return !known.has(key) && known.add(key)
  })
}
