// Notices that a kind of box has no send control where its definition says: the site may have changed.

import { genericBox } from '../sites/generic-box.ts'
import type { BoxKind, DraftBox } from '../sites/site-definition.ts'
import type { FoundBox } from './find-box.ts'
import { hasSendControl } from './send-control.ts'

/**
 * Creates a function to be called at every pause with the box that somebody has written in. Each kind of box is judged
 * once in a page: when its control was seen, or was missing at two pauses in the same box, because a site may add it
 * after the first letters.
 */
export function createMissedControlReporter(onMissed: (kind: BoxKind) => void): (found: FoundBox) => void {
  // The generic box fits what has no definition, so there is no control that it must have.
  const judged = new Set<DraftBox>([genericBox])
  let missed: FoundBox | undefined
  return (found) => {
    if (judged.has(found.box)) return
    if (hasSendControl(found)) judged.add(found.box)
    else if (missed === found) {
      judged.add(found.box)
      onMissed(found.box.kind)
    } else missed = found
  }
}
