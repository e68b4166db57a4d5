import { stripDiacritics } from '../../text/character-folding.ts'
import type { Check } from '../check-contract.ts'
import { isNameWithPost } from '../shared/context/board-lines.ts'
import { findStatedCrimes, isNoStatedCrime } from '../shared/context/crimes/stated-crimes.ts'
import { describeSource } from '../shared/context/named-source.ts'
import { isPlainNews } from '../shared/context/plain-news.ts'
import { buildAskToVerifyFix, isGuiltLabel } from '../shared/fixes/ask-to-verify.ts'
import { buildDeletePhraseFix } from '../shared/fixes/delete-phrase.ts'
import { buildDeleteSentenceFix } from '../shared/fixes/delete-sentence.ts'
import { isHurled } from '../shared/fixes/hurled-insults.ts'
import { buildAddSourceFix } from '../shared/fixes/source-fixes.ts'
import { UNSURE } from '../shared/model/model-kinds.ts'

/**
 * Words that pass on what was heard, without diacritics. The model takes such a sentence for an unchecked claim, and
 * would doubt that it is an accusation, too.
 */
const HEARD =
  /(?<![a-z])(?:nghe (?:noi|dau|bao|don|ke|mo)|thay (?:bao|noi|don)|(?:nguoi ta|co nguoi|ai cung) (?:noi|don|bao|ke)|don (?:rang|la))(?![a-z])/

/** Finds a crime or corrupt act stated as fact about an identifiable person or organisation, without a source. */
export const accusation: Check = {
  id: 'accusation',
  level: 'warn',
  kinds: [{ id: 'heard', level: 'warn', doubt: 0 }, UNSURE],
  provisions: ['luat-116-2025.d7.k1.c', 'luat-116-2025.d13.k3.e', 'blhs-2015.d156'],
  find: (_, reading) =>
    findStatedCrimes(reading).map((act) => ({
      ...act,
      message: describeSource(reading, act) ?? 'accusation',
      ...(HEARD.test(stripDiacritics(reading.original.slice(act.start, act.end).toLowerCase())) && { kind: 'heard' }),
    })),
  buildFixes: ({ original }, hit) => [
    isHurled(original, hit) || isGuiltLabel(original, hit) ? buildDeletePhraseFix(original, hit, true) : undefined,
    buildAskToVerifyFix(original, hit),
    buildAddSourceFix(original, hit),
    buildDeleteSentenceFix(original, hit),
  ],
  isExempt: (reading, sentence) =>
    isNoStatedCrime(reading, sentence) || isPlainNews(reading, sentence) || isNameWithPost(reading, sentence),
}
