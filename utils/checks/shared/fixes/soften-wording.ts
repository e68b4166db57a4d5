import type { Fix, Span } from '../../../draft.ts'
import { matchCapital } from './match-capital.ts'
import { CLAUSE_END, findSentenceBounds } from './sentence-bounds.ts'
import type { SofterWording } from './softer-wordings.ts'

/** How far before the wording its sentence is looked at, in UTF-16 units. */
const LOOK_BEHIND = 60

/**
 * Builds a fix that replaces a found wording with a neutral one. Offsets in the draft's text, in UTF-16 units.
 * @param count counts the hits of the check in a sentence
 * @returns undefined when no wording of the table fits, or when the check would find as much in the new sentence
 */
export function buildSofterWordingFix(
  text: string,
  span: Span,
  table: readonly SofterWording[],
  count: (sentence: string) => number = (): number => 0,
): Fix | undefined {
  const said = text.slice(span.start, span.end).normalize('NFC')
  const sentence = findSentenceBounds(text, span)
  if (!sentence) return undefined
  const before = text.slice(sentence.start, span.start)
  const after = text.slice(span.end, sentence.end)
  for (const { said: wanted, instead, closing, following, before: wantedBefore } of table) {
    const match = wanted.exec(said.toLowerCase())
    if (!match || (closing && !CLAUSE_END.test(after)) || (following && !/[\p{L}\p{N}]\s{0,8}$/u.test(before))) continue
    if (wantedBefore && !wantedBefore.test(before.slice(-LOOK_BEHIND).normalize('NFC'))) continue
    const replacement = matchCapital((match[1] ?? '') + instead, said)
    const now = count(before + replacement + after)
    if (now > 0 && now >= count(text.slice(sentence.start, sentence.end))) return undefined
    return { kind: 'replace', start: span.start, end: span.end, replacement }
  }
  return undefined
}
