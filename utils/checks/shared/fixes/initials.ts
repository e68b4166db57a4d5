// Builders of fixes that write names as initials. Offsets of fixes are in the draft's text, in UTF-16 units.

import type { Fix, Span } from '../../../draft.ts'
import type { AnalyzedText } from '../../../text/analyzed-text.ts'
import { toInitials } from '../context/full-names.ts'
import { findNameSeries, toWholeName } from '../context/name-series.ts'

/**
 * Builds a fix that writes names as their initials, and leaves what is between them.
 * @param names UTF-16 offsets in the analyzed text, in order; at least one
 */
export function buildInitialsFix(reading: AnalyzedText, names: readonly Span[]): Fix {
  const spans = names.map((name) => toWholeName(reading, name))
  const [start, end] = [spans[0]!.start, spans.at(-1)!.end]
  const initials = spans.map((name, at) => {
    const between = reading.text.slice(spans[at - 1]?.end ?? start, name.start)
    // The last dot of initials ends the sentence, too.
    return between.replace(/^\.(?!\.)/, '') + toInitials(reading.text.slice(name.start, name.end))
  })
  // The dot of the sentence closes the initials, too.
  const isClosed = /^\.(?!\.)/.test(reading.text.slice(end, end + 2))
  const joined = initials.join('')
  const replacement = isClosed && joined.endsWith('.') ? joined.slice(0, -1) : joined
  return { kind: 'mask', ...reading.span(start, end), replacement }
}

/**
 * Builds a fix that writes a name as its initials, and with it the others of its series: "A, B và em C". One name left
 * written out would be taken for checked.
 * @param name UTF-16 offsets in the analyzed text
 */
export function buildSeriesInitialsFix(reading: AnalyzedText, name: Span): Fix {
  return buildInitialsFix(reading, findNameSeries(reading, name))
}
