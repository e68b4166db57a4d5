// Which findings of other people's data are masked together.

import type { FindingSource } from '../draft.ts'
import { type FindingGroup, findCommonFix, groupFindings, isGroup } from './group-findings.ts'
import type { TrackedFinding } from './tracked-findings.ts'

/** The checks of other people's data, which a writer who masks one kind of it may want to mask, too. */
const DATA_CHECKS: readonly FindingSource[] = ['personal-data', 'child-privacy']

/** Whether a check finds other people's data. */
export function isOthersData(check: FindingSource): boolean {
  return DATA_CHECKS.includes(check)
}

/** Whether a group is of other people's data, and one press can mask all of it. */
export function isMaskable({ findings }: FindingGroup): boolean {
  return isOthersData(findings[0].check) && findCommonFix(findings) === 'mask'
}

/**
 * What is masked with the rest unless the writer says otherwise: digits and addresses, whose mask is exact,
 * and the names of children and sick people, whom a draft harms most. Another name may be taken for one by mistake, and
 * an initial in its place changes what the sentence says of whom.
 */
const MASKED_AT_FIRST: Readonly<Partial<Record<FindingSource, ReadonlySet<string>>>> = {
  'personal-data': new Set(['phone', 'email', 'tax', 'plate', 'health']),
  'child-privacy': new Set(['named', 'listed', 'victim', 'abused']),
}

/** Whether the lighter findings of a group are masked together with those that hold the send from the beginning. */
export function isMaskedAtFirst({ findings: [{ check, message, level }] }: FindingGroup): boolean {
  return level !== 'note' && MASKED_AT_FIRST[check]?.has(message) === true
}

/**
 * Lists the findings that one press in the panel masks: all data of others in a draft where one press for each kind
 * would be several, as in a list of people. Empty where there is no such list, or one kind alone.
 */
export function listMaskedTogether(findings: readonly TrackedFinding[]): readonly TrackedFinding[] {
  const groups = groupFindings(findings).filter(
    (group) => isMaskable(group) && (group.findings[0].level === 'stop' || isMaskedAtFirst(group)),
  )
  return groups.length > 1 && groups.some(isGroup) ? groups.flatMap((group) => [...group.findings]) : []
}
