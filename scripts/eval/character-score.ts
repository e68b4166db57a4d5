// Scores by characters, in the way that the ViHOS data set defines them.

/** One text: 1 or 0 for each character as predicted and as labelled, and the number of labelled spans. */
export interface CharacterMarks {
  predicted: Uint8Array
  gold: Uint8Array
  spans: number
}

/** The scores by characters. */
export interface CharacterScore {
  /** Mean over texts of the F1 of marked characters; 1 when neither side marks any. */
  all: number
  /** The same over texts with exactly one labelled span, and with several. */
  single: number
  multi: number
  /** Mean over texts of the F1 averaged over marked and unmarked characters. */
  macro: number
}

/** Scores texts by characters. */
export function scoreCharacters(texts: readonly CharacterMarks[]): CharacterScore {
  const all: number[] = []
  const macro: number[] = []
  const single: number[] = []
  const multi: number[] = []
  for (const { predicted, gold, spans } of texts) {
    let both = 0
    let ours = 0
    let theirs = 0
    for (let i = 0; i < gold.length; i++) {
      both += predicted[i]! & gold[i]!
      ours += predicted[i]!
      theirs += gold[i]!
    }
    const f1 = ours + theirs === 0 ? 1 : (2 * both) / (ours + theirs)
    const rest = gold.length - ours - theirs + both
    const f0 = 2 * gold.length - ours - theirs === 0 ? 1 : (2 * rest) / (2 * gold.length - ours - theirs)
    all.push(f1)
    // A class without characters on either side is not part of the mean.
    macro.push(ours + theirs === 0 ? f0 : (f1 + f0) / 2)
    if (spans === 1) single.push(f1)
    if (spans > 1) multi.push(f1)
  }
  return { all: mean(all), single: mean(single), multi: mean(multi), macro: mean(macro) }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
}
