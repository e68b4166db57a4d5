// How well suspicious-link tells look-alikes from what is what it says.

import { runCheck } from '../../../utils/checks/index.ts'
import { textDraft } from '../../../utils/draft.ts'
import { LOOK_ALIKES, ORDINARY } from './hosts.ts'
import type { Measured } from './measure.ts'

/** Measures all made-up links, each in a plain sentence. */
export function measureLinks(): Measured {
  const tally: Measured = { hits: 0, falseAlarms: 0, misses: 0, wrong: [] }
  for (const [family, links] of Object.entries(LOOK_ALIKES)) {
    for (const link of links) {
      if (isFlagged(link)) tally.hits++
      else {
        tally.misses++
        tally.wrong.push(`missed: ${link} (${family})`)
      }
    }
  }
  for (const link of ORDINARY) {
    if (!isFlagged(link)) continue
    tally.falseAlarms++
    tally.wrong.push(`false: ${link}`)
  }
  return tally
}

function isFlagged(link: string): boolean {
  return runCheck(textDraft(`Mọi người xem ở ${link} nha`)).some((finding) => finding.check === 'suspicious-link')
}
