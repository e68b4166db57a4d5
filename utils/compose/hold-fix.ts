// What "Che rồi gửi" may change in a held draft.

import { applyFirstFixes } from '../checks/safe-fixes.ts'
import { type FindingSource, type Fix, getFixes } from '../draft.ts'
import { type FindingGroup, groupFindings } from './group-findings.ts'
import { isMaskable, isMaskedAtFirst, isOthersData } from './mask-data.ts'
import type { SendHold } from './send-guard.ts'
import type { TrackedFinding } from './tracked-findings.ts'

/** Changes that leave a draft which can be sent at once. The others leave a blank for the writer to fill in. */
const WHOLE_FIXES: readonly (Fix['kind'] | undefined)[] = ['mask', 'delete', 'delete-sentence', 'replace']

/** The checks whose new words need a look: with the bank's real address, a message that lures is still one. */
const NEVER_REPLACED_AT_ONCE: readonly FindingSource[] = ['suspicious-link']

/** What a reader of a draft can read. */
const READABLE = /[\p{L}\p{N}]/u

/**
 * Whether every finding that holds the send has a change after which the draft can be sent. One of a link alone cannot:
 * only the dots of the mask would go out.
 */
export function isFixableHold({ isFixable, findings, text }: SendHold): boolean {
  return isFixable && findings.every(isSentAtOnce) && READABLE.test(applyFirstFixes(text, findings))
}

function isSentAtOnce(finding: SendHold['findings'][number]): boolean {
  const kind = getFixes(finding)[0]?.kind
  return WHOLE_FIXES.includes(kind) && !(kind === 'replace' && NEVER_REPLACED_AT_ONCE.includes(finding.check))
}

/** The lighter findings, in groups, that the writer may have masked together with those that hold the send. */
export function listMaskableGroups({ lighter }: SendHold): FindingGroup[] {
  return groupFindings(lighter).filter(isMaskable)
}

/** Whether a warning can be masked, too, and was left to the writer, unlike those that are masked at first. */
export function isLeftToWriter(group: FindingGroup): boolean {
  return group.findings[0].level !== 'note' && !isMaskedAtFirst(group)
}

/** Returns what is left of a held draft where some changes take words out of it; undefined where none does. */
export function getShortened({ text }: SendHold, changed: readonly TrackedFinding[]): string | undefined {
  const isShorter = changed.some((finding) => getFixes(finding)[0]?.replacement === '')
  return isShorter ? applyFirstFixes(text, changed).trim() : undefined
}

/** What a change of a held draft leaves in it. */
export interface LeftGroups {
  /** Other people's data, in groups. */
  data: readonly FindingGroup[]
  /** How many lighter things of other kinds, as the panel counts its cards. */
  others: number
}

/** Lists the lighter findings that stay when some findings of a held draft are changed. */
export function listLeftGroups({ lighter }: SendHold, changed: readonly TrackedFinding[]): LeftGroups {
  const left = lighter.filter((finding) => !changed.includes(finding))
  const [data, others] = [true, false].map((isData) =>
    groupFindings(left.filter(({ check }) => isOthersData(check) === isData)),
  ) as [FindingGroup[], FindingGroup[]]
  return { data, others: others.length }
}
