import type { Fix, Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { selectApart } from '../../text/enclosed-spans.ts'
import { PhraseMatcher } from '../../text/phrase-matcher.ts'
import type { Check, Hit } from '../check-contract.ts'
import { findEnclosingSentence, isQuotedInObjection } from '../shared/context/mitigating-context.ts'
import { buildDeleteSentenceFix } from '../shared/fixes/delete-sentence.ts'
import { findSentenceBounds } from '../shared/fixes/sentence-bounds.ts'
import { SENSED, UNSURE } from '../shared/model/model-kinds.ts'
import { isAtPests } from './at-pests.ts'
import { countBanterSigns, isSaidToChild } from './banter.ts'
import { isBodilyThreat } from './bodily-harm.ts'
import { isCallToViolence } from './call-to-violence.ts'
import { findWishesOfDeath, isWishedOnSomebody, isWishedTo } from './death-wish.ts'
import { buildDropThreatFix } from './drop-threat.ts'
import { findExtortion } from './extortion.ts'
import { isFriendlyPlan } from './friendly-plan.ts'
import { isDoneToWriter, isOath } from './harm-to-writer.ts'
import { isHarmlessViolence } from './harmless-violence.ts'
import { isHomeScolding } from './home-scolding.ts'
import { THREAT_TERMS, THREAT_TERMS_ACCENTED, type ThreatKind } from './lexicon.ts'
import { isOfOnions } from './onions.ts'
import { expandToAgentAndVictim, isBrokenByHousehold, isConditionalThreat, isOwnThreat } from './own-threat.ts'
import { isInRound } from './play.ts'
import { isPrayer } from './prayer.ts'
import { findThreatsToPupils } from './pupil-threat.ts'
import { isQuarrelOverLawsuit } from './quarrel-over-lawsuit.ts'
import {
  isBlowAtHome,
  isCareWithFire,
  isFireSafety,
  isMenacingKnowledge,
  isMenacingWarning,
  isMishapOfAnybody,
  isPunishment,
  isSentToHarm,
} from './veiled-threat.ts'

const unaccentedTerms = new Set(THREAT_TERMS.map(([template]) => template))
const THREAT_LEXICON = new PhraseMatcher<ThreatKind>([...THREAT_TERMS, ...THREAT_TERMS_ACCENTED], (template) =>
  unaccentedTerms.has(template),
)

/** Finds threats of harm to a person, and calls to beat, burn, smash or hunt. */
export const threat: Check = {
  id: 'threat',
  level: 'stop',
  kinds: [
    { id: 'joking', level: 'warn', doubt: 0.3 },
    { id: 'wish', level: 'warn', messages: ['wish'] },
    SENSED,
    UNSURE,
  ],
  // Banter and threats differ by little.
  keepsDoubted: true,
  provisions: ['nd-330-2026.d9.k1.b', 'nd-174-2026.d96.k3.g'],
  find(draft, reading) {
    const hits: Hit[] = []
    // The end of the last hit's sentence; computed when another match follows.
    let sentenceEnd: number | undefined
    for (const match of THREAT_LEXICON.find(reading)) {
      const analyzed = match.reading
      const message = classifyThreat(match.value, analyzed, match)
      if (
        !message ||
        isHarmlessViolence(analyzed, match, isFierce(message, match.value)) ||
        isQuotedInObjection(analyzed, match)
      )
        continue
      const place = message === 'implied' || message === 'wish' ? match : expandToAgentAndVictim(analyzed, match)
      const span = analyzed.span(place.start, place.end)
      const last = hits.at(-1)
      if (last) sentenceEnd ??= findSentenceBounds(draft.text, last)?.end ?? 0
      // One sentence is one threat, even when it names several acts.
      if (last && sentenceEnd !== undefined && span.start < sentenceEnd) {
        last.end = Math.max(last.end, span.end)
        // What is said openly is not explained as a hint.
        if (last.message === 'implied' && message === 'own') last.message = message
        continue
      }
      hits.push({ ...span, message, ...findJoking(analyzed, match, match.value) })
      sentenceEnd = undefined
    }
    const wishes = findWishesOfDeath(reading)
      .filter((wish) => !isHarmlessViolence(wish.reading, wish, true) && !isQuotedInObjection(wish.reading, wish))
      .map(
        (wish): Hit => ({
          ...wish.reading.span(wish.start, wish.end),
          message: 'wish',
          // The model knows no words written together.
          ...(!wish.text.includes(' ') && { isCertain: true }),
        }),
      )
    hits.push(...selectApart(wishes, hits))
    // The model has hardly read threats to pupils, and no teacher banters with them.
    const toPupils = findThreatsToPupils(reading).map(({ start, end }) => reading.span(start, end))
    // It knows extortion only from warnings.
    for (const span of selectApart([...toPupils, ...findExtortion(reading)], hits))
      hits.push({ ...span, message: 'implied', isCertain: true })
    return hits
  },
  buildFixes,
  buildPassageFixes: buildFixes,
  isExempt: (reading, sentence) =>
    countBanterSigns(reading, sentence) > 1 ||
    isFriendlyPlan(reading, sentence) ||
    isPrayer(reading, sentence) ||
    isAtPests(reading, sentence) ||
    isInRound(reading, sentence) ||
    isFireSafety(reading, sentence) ||
    isHomeScolding(reading, sentence) ||
    isOath(reading, sentence) ||
    isQuarrelOverLawsuit(reading, sentence),
}

function buildFixes({ original }: AnalyzedText, span: Span): (Fix | undefined)[] {
  return [buildDropThreatFix(original, span), buildDeleteSentenceFix(original, span)]
}

/**
 * One sign of banter does not hold the send; two are only noted, and so is a lesson with one. A hint to a child is a
 * warning.
 */
function findJoking(reading: AnalyzedText, span: Span, threatened: ThreatKind): Pick<Hit, 'kind'> {
  const signs = countBanterSigns(reading, span)
  if (signs === 0) return threatened === 'implied' && isSaidToChild(reading, span) ? { kind: 'joking' } : {}
  return { kind: signs > 1 || threatened === 'lesson' ? UNSURE.id : 'joking' }
}

// These have always been veiled threats after "cho cả phòng chúng mày …".
const OUTCOME = /^(?:(?:nam|nhap) vien|tan phe)$/

/** Whether no report would say it so: the words of a law or a case nearby do not make it harmless. */
function isFierce(message: ThreatMessage, kind: ThreatKind): boolean {
  return message === 'own' || message === 'wish' || (message === 'call' && (kind === 'kill' || kind === 'maim'))
}

type ThreatMessage = 'own' | 'call' | 'implied' | 'wish'

function classifyThreat(kind: ThreatKind, reading: AnalyzedText, span: Span): ThreatMessage | undefined {
  switch (kind) {
    case 'innocent':
      return undefined
    case 'implied':
      if (isWishedTo(reading, span)) return 'wish'
      return isOfOnions(reading, span) ||
        isBlowAtHome(reading, span) ||
        isMishapOfAnybody(reading, span) ||
        isCareWithFire(reading, span) ||
        isHomeScolding(reading, findEnclosingSentence(reading, span))
        ? undefined
        : 'implied'
    case 'injury':
      return (
        isBodilyThreat(reading, span) ??
        (isSentToHarm(reading, span) && OUTCOME.test(reading.bare.slice(span.start, span.end)) ? 'implied' : undefined)
      )
    case 'lesson':
      return isConditionalThreat(reading, span) && isPunishment(reading, span) ? 'implied' : undefined
    case 'outcome':
      if (isWishedTo(reading, span)) return 'wish'
      return isSentToHarm(reading, span) ? 'implied' : undefined
    case 'watch':
      return isMenacingWarning(reading, span) ? 'implied' : undefined
    case 'cursed':
      return 'wish'
    case 'die':
      return isWishedOnSomebody(reading, span) ? 'wish' : undefined
    case 'knows':
      return isMenacingKnowledge(reading, span) ? 'implied' : undefined
    default:
      if (isBrokenByHousehold(reading, span) || isDoneToWriter(reading, span)) return undefined
      if (isOwnThreat(reading, span, kind)) return 'own'
      return isCallToViolence(reading, span, kind) ? 'call' : undefined
  }
}
