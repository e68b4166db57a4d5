// Stage 5 of 6: the fixes of the findings that are shown. The only place that runs a fix builder.

import type { CheckId, Finding, Fix } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { expandToGraphemes } from '../../text/expand-to-graphemes.ts'
import type { CheckSet, CombinedFinding, CombinedHit } from '../check-contract.ts'
import { buildDeletePhraseFix } from '../shared/fixes/delete-phrase.ts'
import { buildDeleteSentenceFix } from '../shared/fixes/delete-sentence.ts'
import { hasTextLeft } from '../shared/fixes/has-text-left.ts'
import { buildModelFixes } from '../shared/fixes/model-fixes.ts'

/**
 * Findings of one check in one draft that get fixes. A pasted book of curses has thousands; nobody edits those one by
 * one.
 */
const MAX_FINDINGS_WITH_FIXES = 300

/** Fixes offered for one finding. */
const MAX_FIXES = 3

/**
 * Adds the fixes to the findings. A finding in a file name gets none, and neither does one whose fix builder throws:
 * the warning matters more than the fix.
 * @returns the same findings in the same order
 */
export function attachFixes(reading: AnalyzedText, findings: readonly CombinedFinding[], checks: CheckSet): Finding[] {
  const counts = new Map<CheckId, number>()
  return findings.map(({ finding, hit }) => {
    const count = counts.get(finding.check) ?? 0
    if (finding.attachment !== undefined || count >= MAX_FINDINGS_WITH_FIXES) return finding
    counts.set(finding.check, count + 1)
    return { ...finding, ...buildFixesSafely(reading, finding.check, hit, checks) }
  })
}

type FindingFixes = Pick<Finding, 'fix' | 'moreFixes'>

function buildFixesSafely(reading: AnalyzedText, id: CheckId, hit: CombinedHit, checks: CheckSet): FindingFixes {
  try {
    return selectFixes(reading.original, buildFixes(reading, id, hit, checks))
  } catch {
    return {}
  }
}

function buildFixes(
  reading: AnalyzedText,
  id: CheckId,
  { source, lead, start, end }: CombinedHit,
  checks: CheckSet,
): readonly (Fix | undefined)[] {
  const text = reading.original
  if (source === 'phrase') return [buildDeletePhraseFix(text, lead, true), buildDeleteSentenceFix(text, lead)]
  const check = checks[id]
  const fixes =
    source === 'sentence'
      ? (check?.buildPassageFixes?.(reading, lead) ?? buildModelFixes(text, id, lead))
      : check?.buildFixes?.(reading, lead)
  if (!fixes || (start === lead.start && end === lead.end)) return fixes ?? []
  // One of several hits that became one: its fixes stay, but the deletion covers all of them.
  return fixes.map((fix) => (fix?.kind === 'delete-sentence' ? buildDeleteSentenceFix(text, { start, end }) : fix))
}

/**
 * Chooses the fixes to offer: the first one leads, the rest are further choices. Leaves out a fix that would leave no
 * text. Expands every fix to whole characters.
 */
function selectFixes(text: string, fixes: readonly (Fix | undefined)[]): FindingFixes {
  const possible = fixes.filter((fix) => fix !== undefined).map((fix) => ({ ...fix, ...expandToGraphemes(text, fix) }))
  const [fix, ...moreFixes] = possible.filter((each) => hasTextLeft(text, each)).slice(0, MAX_FIXES)
  if (!fix) return {}
  return moreFixes.length > 0 ? { fix, moreFixes } : { fix }
}
