// The registry of checks, and the one way to run them.

import type { CheckId, Draft, Finding, Level } from '../draft.ts'
import { LEVELS } from '../draft.ts'
import type { Tag, Tagger } from '../tagger/tag.ts'
import { inLines } from '../text/in-lines.ts'
import { type Reading, read, settle } from '../text/reading.ts'
import { accusation } from './accusation/index.ts'
import type { Check } from './check.ts'
import { childPrivacy } from './child-privacy/index.ts'
import { discrimination } from './discrimination/index.ts'
import { illegalPromotion } from './illegal-promotion/index.ts'
import { insinuation } from './insinuation/index.ts'
import { insult } from './insult/index.ts'
import { internalDocument } from './internal-document/index.ts'
import { personalData } from './personal-data/index.ts'
import { profanity } from './profanity/index.ts'
import { secretMarking } from './secret-marking/index.ts'
import { speakingForAgency } from './speaking-for-agency/index.ts'
import { suspiciousLink } from './suspicious-link/index.ts'
import { threat } from './threat/index.ts'
import { unsourcedClaim } from './unsourced-claim/index.ts'

/** All checks by id. */
export const CHECKS: Readonly<Record<CheckId, Check>> = {
  'secret-marking': secretMarking,
  'internal-document': internalDocument,
  'personal-data': personalData,
  'child-privacy': childPrivacy,
  profanity,
  insult,
  discrimination,
  threat,
  'unsourced-claim': unsourcedClaim,
  insinuation,
  accusation,
  'suspicious-link': suspiciousLink,
  'speaking-for-agency': speakingForAgency,
  'illegal-promotion': illegalPromotion,
}

/** What the user chose for one check: off, or the loudest it may be (its softer findings stay soft). */
export type CheckChoice = 'off' | Level

/** The user's choices; a check that is not named stands as it was made. */
export type CheckChoices = Readonly<Partial<Record<CheckId, CheckChoice>>>

/** The findings of one run, in the order of the text, and the checks that could not run. */
export interface CheckReport {
  findings: Finding[]
  unavailable: CheckId[]
}

/** What a run works with. */
export interface CheckTools {
  /** The checks to run; the product's own unless given. */
  checks?: Readonly<Partial<Record<CheckId, Check>>>
  /** The model; without it the rules answer alone. */
  tagger?: Tagger | undefined
  /** What the last run on the same draft left here: then only what was edited since is looked at again. */
  memory?: DraftMemory | undefined
}

/**
 * What is kept of a draft from one run to the next; empty to begin with. It never holds more than the last text and what was
 * found in it. It changes how long a run takes and nothing else. Whoever drops it keeps nothing of the draft.
 */
export interface DraftMemory {
  reading?: Reading
}

/** Runs every check that is on. Total: a check that throws is named in `unavailable`, the others still report. */
export function runChecks(
  draft: Draft,
  choices: CheckChoices = {},
  { checks = CHECKS, tagger, memory }: CheckTools = {},
): CheckReport {
  const findings: Finding[] = []
  const unavailable: CheckId[] = []
  const reading = read(draft.text, memory?.reading)
  const tags = tagsOf(reading, tagger)
  for (const check of Object.values(checks)) {
    const choice = choices[check.id]
    if (choice === 'off') continue
    try {
      for (const hit of check.find(draft, reading, tags)) {
        const level = chosenLevel(check.level, hit.level ?? check.level, choice)
        findings.push({ provisions: check.provisions, ...hit, check: check.id, level })
      }
    } catch {
      unavailable.push(check.id)
    }
  }
  settle(reading)
  if (memory) memory.reading = reading
  findings.sort((a, b) => (a.attachment ?? -1) - (b.attachment ?? -1) || a.start - b.start || b.end - a.end)
  return { findings, unavailable }
}

/** Pure and total shorthand of the contract: the findings alone. */
export function runCheck(draft: Draft, choices: CheckChoices = {}, tools: CheckTools = {}): Finding[] {
  return runChecks(draft, choices, tools).findings
}

const taggers = new WeakMap<Tagger, (reading: Reading) => readonly Tag[]>()

/** Every line has its own tags, so that those of lines left alone stay. A model that fails takes no rule down with it. */
function tagsOf(reading: Reading, tagger: Tagger | undefined): readonly Tag[] {
  if (!tagger) return []
  let tag = taggers.get(tagger)
  if (!tag) {
    tag = inLines((lines) => tagger.tag(lines))
    taggers.set(tagger, tag)
  }
  try {
    return tag(reading)
  } catch {
    return []
  }
}

/** The user's choice moves a check's usual level; findings made softer or louder by the check move along with it. */
function chosenLevel(usual: Level, own: Level, choice: CheckChoice | undefined): Level {
  if (choice === undefined || choice === 'off' || choice === usual) return own
  const moved = LEVELS.indexOf(own) + LEVELS.indexOf(choice) - LEVELS.indexOf(usual)
  return LEVELS[Math.max(0, Math.min(LEVELS.length - 1, moved))]!
}
