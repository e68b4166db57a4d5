// Remembers what a search found in a text: several checks ask, and the fix of each finding. Pure.

import type { AnalyzedText } from './analyzed-text.ts'

/** Makes a search that looks through each text once. What it finds is shared, so that nobody may change it. */
export function searchOnce<Found>(search: (reading: AnalyzedText) => Found): (reading: AnalyzedText) => Found {
  const known = new WeakMap<AnalyzedText, { found: Found }>()
  return (reading) => {
    let kept = known.get(reading)
    if (!kept) {
      kept = { found: search(reading) }
      known.set(reading, kept)
    }
    return kept.found
  }
}
