// What a mask has hidden is as much evidence as what was there: otherwise the model would judge the sentences around a
// masked list in another way than before, and "mask all" would raise findings that were not there.

import type { Level } from '../../draft.ts'
import type { DraftSignal } from '../../tagger/draft-signal.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { createIncrementalRegExp, type RegExpMatch } from '../../text/incremental-regexp.ts'

/**
 * A number as the fix hides it: three or four characters stay, "0790••••••••", "0912 ••• •••". Dots alone are
 * decoration, and what a writer hides in another way was never a finding.
 */
const MASKED_NUMBER = createIncrementalRegExp(
  'text',
  new RegExp(
    '(?<![\\p{L}\\p{N}•])(?:(?:\\d[ .-]?){3,4}|\\p{L}(?:\\d[ .-]?){2,3}|\\p{L}{2}(?:\\d[ .-]?){1,2})' +
      '•(?:[ .-]?•){2,18}(?![\\p{L}\\p{N}])',
    'gu',
  ),
)
/** Initials with the birth that they were masked for. */
const MASKED_BIRTH = createIncrementalRegExp(
  'text',
  /(?<!\p{L})(?:\p{Lu}\.){1,6},? ?[(:-]? ?(?:[Ss]inh|[Nn]gày sinh|SN|sn|NS|ns)(?!\p{L})/gu,
)
/** Masks of one draft that are read. */
const MAX_MASKS = 300
/** A phone number, by how many digits it had. Others are identity cards, accounts and the like. */
const PHONE_LENGTH = 10

/** Finds what the fixes of personal data have left, as signals of the findings that they were made for. */
export function findMaskSignals(reading: AnalyzedText): DraftSignal[] {
  const toSignal = ({ start, end }: RegExpMatch, level: Level): DraftSignal => ({
    ...reading.span(start, end),
    check: 'personal-data',
    level,
  })
  return [
    ...(reading.text.includes('•') ? MASKED_NUMBER.find(reading) : [])
      .slice(0, MAX_MASKS)
      .map((match) => toSignal(match, match.text.replace(/[ .-]/g, '').length === PHONE_LENGTH ? 'warn' : 'stop')),
    ...MASKED_BIRTH.find(reading)
      .slice(0, MAX_MASKS)
      .map((match) => toSignal(match, 'warn')),
  ]
}
