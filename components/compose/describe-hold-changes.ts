// What the button of a held send changes and what it leaves, in words.

import { type FindingGroup, groupFindings } from '../../utils/compose/group-findings.ts'
import type { LeftGroups } from '../../utils/compose/hold-fix.ts'
import { type Fix, getFixes } from '../../utils/draft.ts'
import { formatPlace, formatPlaces, groupMessages } from '../../utils/i18n/compose/group-messages.ts'
import { formatHoldChange, holdMessages } from '../../utils/i18n/compose/hold-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { isEnclosedSpan } from '../../utils/text/enclosed-spans.ts'
import { truncatePhrase } from '../ui/truncate-phrase.ts'

/** How many changes the sentence above the buttons says in full, and how many places that stay it names. */
const MAX_NAMED = 3

/** The longest phrase in a sentence of ours, in UTF-16 units. */
const MAX_PHRASE = 32

/** The longest beginning of what is left of a draft, in UTF-16 units. */
const MAX_REST = 72

/** The longest phrase in the name of a button, in UTF-16 units. */
const MAX_PHRASE_IN_BUTTON = 16

interface HoldChange {
  fix: Fix
  group: FindingGroup
  text: string
}

/**
 * Describes what becomes of the places of some groups, all of them: where there are many, alike ones are counted by
 * their kind, and further ones are only named.
 *
 * @param isMaskAlone whether all of them are masked, so that this need not be said of each.
 */
export function describeChanges(groups: readonly FindingGroup[], isMaskAlone: boolean, language: Language): string[] {
  const messages = translate(holdMessages, language)
  const each = listChanges(groups, isMaskAlone, language)
  const findings = groups.flatMap((group) => [...group.findings])
  const changes =
    each.length > MAX_NAMED
      ? listChanges(
          groupFindings(findings, () => false, 2),
          isMaskAlone,
          language,
        )
      : each
  // What is taken out is always named.
  const deletions = dropEnclosed(changes.filter(({ fix }) => fix.replacement === ''))
  const others = changes.filter(({ fix }) => fix.replacement !== '')
  const fullCount = Math.max(0, MAX_NAMED - deletions.length)
  const texts = [...deletions, ...others.slice(0, fullCount)].map(({ text }) => text)
  const further = others.slice(fullCount)
  const names = further.filter(({ fix }) => fix.kind === 'mask').map(({ group }) => namePlaces(group, language))
  if (names.length > 0) texts.push(isMaskAlone ? names.join(', ') : messages.change.maskAmongOthers(names.join(', ')))
  const replaced = further.filter(({ fix }) => fix.kind !== 'mask').flatMap(({ group }) => [...group.findings])
  return replaced.length > 0 ? [...texts, translate(groupMessages, language).others(replaced.length)] : texts
}

/** Leaves out what goes with a longer deletion: two findings in one sentence are one sentence less. */
function dropEnclosed(deletions: readonly HoldChange[]): HoldChange[] {
  const isAlone = ({ group }: HoldChange) => group.findings.length === 1
  return deletions.filter((each, i) => {
    if (!isAlone(each)) return true
    return !deletions.some(
      (other, j) =>
        isAlone(other) && isEnclosedSpan(each.fix, other.fix) && (j < i || !isEnclosedSpan(other.fix, each.fix)),
    )
  })
}

function listChanges(groups: readonly FindingGroup[], isMaskAlone: boolean, language: Language): HoldChange[] {
  const messages = translate(holdMessages, language)
  return groups.flatMap(splitByReplacement).flatMap((group) => {
    const fixes = group.findings.flatMap((finding) => getFixes(finding)[0] ?? [])
    const [fix] = fixes
    if (!fix) return []
    const kept = countKeptDigits(fixes.map(({ replacement }) => replacement))
    const about = { count: fixes.length, kept, isMaskAlone }
    return [{ fix, group, text: formatHoldChange(messages, fix, namePlaces(group, language), about) }]
  })
}

/** Describes what stays in the draft as it is; empty when that is all that was found. */
export function describeLeft({ data, others }: LeftGroups, language: Language): string {
  const messages = translate(holdMessages, language)
  if (data.length === 0) return others > 0 ? messages.lighter(others) : ''
  const unnamed = data.slice(MAX_NAMED).length + others
  const names = data.slice(0, MAX_NAMED).map((group) => namePlaces(group, language))
  return messages.left(names, unnamed)
}

/** Describes what is left of a draft that is shortened. */
export function describeShortened(rest: string, language: Language): string {
  return translate(holdMessages, language).rest(quote(rest, MAX_REST))
}

/** Names the places of a group: "8 số căn cước", or the phrase if there is one. */
export function namePlaces({ findings: [first, ...others] }: FindingGroup, language: Language): string {
  return others.length === 0
    ? quote(getChangedPart(first), MAX_PHRASE)
    : formatPlaces(first.check, first.message, others.length + 1, language)
}

/** Returns what a mask hides of a phrase, such as the name before its details; otherwise the whole phrase. */
function getChangedPart(finding: FindingGroup['findings'][number]): string {
  const [fix] = getFixes(finding)
  const isInside = fix?.kind === 'mask' && fix.start >= finding.start && fix.end <= finding.end
  return isInside ? finding.phrase.slice(fix.start - finding.start, fix.end - finding.start) : finding.phrase
}

/** Names what some groups are in the name of a button: the one group by its kind, several by their number. */
export function nameInButton([first, ...others]: readonly FindingGroup[], language: Language): string {
  if (!first) return ''
  const findings = [first, ...others].flatMap((group) => [...group.findings])
  if (others.length > 0) return translate(holdMessages, language).places(findings.length)
  if (findings.length > 1) return namePlaces(first, language)
  const { check, message, phrase } = first.findings[0]
  return formatPlace(check, message, quote(phrase, MAX_PHRASE_IN_BUTTON), language)
}

const quote = (phrase: string, longest: number) => `“${truncatePhrase(phrase, longest)}”`

/** Splits a group whose places become different texts; masks differ by what they leave of a number alone. */
function splitByReplacement(group: FindingGroup): FindingGroup[] {
  const fixes = group.findings.map((finding) => getFixes(finding)[0])
  const isSame = fixes.every((fix) => fix?.kind !== 'replace' || fix.replacement === fixes[0]?.replacement)
  return isSame ? [group] : group.findings.map((finding) => ({ key: String(finding.id), findings: [finding] }))
}

/** How many digits each of some masks leaves at the beginning of its number, if that is all they leave; 0 otherwise. */
function countKeptDigits(masks: readonly string[]): number {
  const kept = masks.map((mask) =>
    /^\d[^•\p{L}]*•[^\d\p{L}]*$/u.test(mask.trim()) ? mask.replace(/\D/g, '').length : 0,
  )
  return kept.every((count) => count === kept[0]) ? kept[0]! : 0
}
