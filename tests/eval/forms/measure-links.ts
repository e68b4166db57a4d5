// Measures how well suspicious-link distinguishes look-alike links from ordinary ones.

import { checkDraft } from '../../../utils/checks/index.ts'
import { createTextDraft } from '../../../utils/draft.ts'
import type { FormTally } from './measure-numbers.ts'
import { LOOKALIKE_LINKS, ORDINARY_LINKS } from './sample-links.ts'

/** Measures all invented links, each in a plain sentence. */
export function measureLinks(): FormTally {
  const tally: FormTally = { hits: 0, falseAlarms: 0, misses: 0, wrong: [] }
  for (const [family, links] of Object.entries(LOOKALIKE_LINKS)) {
    for (const link of links) {
      if (isFlagged(link)) tally.hits++
      else {
        tally.misses++
        tally.wrong.push(`missed: ${link} (${family})`)
      }
    }
  }
  for (const link of ORDINARY_LINKS) {
    if (!isFlagged(link)) continue
    tally.falseAlarms++
    tally.wrong.push(`false: ${link}`)
  }
  return tally
}

function isFlagged(link: string): boolean {
  return checkDraft(createTextDraft(`Mọi người xem ở ${link} nha`)).some(
    (finding) => finding.check === 'suspicious-link',
  )
}
