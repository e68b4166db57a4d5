// Pupils who are praised in public for their results: an official source has named them already.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { findEnclosingPassage, hasOfficialSource } from '../shared/context/mitigating-context.ts'
import { PRIVATE_DETAIL, SCHOOL_PRAISE } from './child-details.ts'

/** Whether the passage only praises the child for a school result and names an official source. */
export function isPublishedPraise(reading: AnalyzedText, name: Span): boolean {
  const { start, end } = findEnclosingPassage(reading, name)
  return (
    SCHOOL_PRAISE.testIn(reading, start, end) &&
    hasOfficialSource(reading, name) &&
    !PRIVATE_DETAIL.testIn(reading, start, end)
  )
}
