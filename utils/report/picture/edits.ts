// What is done to a picture, as a list that is played anew on the untouched pixels: so undoing is exact.

import { blur } from './blur.ts'
import { type Box, common, from, inner } from './box.ts'
import { blackOut, copyOf, type Pixels } from './pixels.ts'
import type { Spot } from './shot.ts'

/** What may be done to a part: black in place of its pixels, or a blur of them. */
export type Covering = 'black' | 'blur'

/** A part of the picture that is covered, or that is suggested for it while `on` is false. In the pixels of the whole picture. */
export interface Cover {
  id: number
  how: Covering
  box: Box
  /** What is there, for a suggestion; 'own' for what the user drew. */
  what: Spot['what'] | 'own'
  on: boolean
}

/** Everything done to a picture. */
export interface Edits {
  covers: readonly Cover[]
  /** What is kept of the picture; null for all of it. */
  crop: Box | null
}

/**
 * The suggestions to begin with: all are covered until the user says otherwise, as in the words of the report. A number that is
 * dots there must not be read in the picture because nobody thought of it.
 */
export function suggested(spots: readonly Spot[]): Edits {
  const covers = spots.map(({ what, box }, id) => ({ id, how: 'black' as const, box, what, on: true }))
  return { covers, crop: null }
}

/** The edits with one more cover of the user's own. */
export function covered(edits: Edits, how: Covering, box: Box): Edits {
  const id = Math.max(-1, ...edits.covers.map((cover) => cover.id)) + 1
  return { ...edits, covers: [...edits.covers, { id, how, box, what: 'own', on: true }] }
}

/** The picture with its edits: pixels under a cover are replaced, pixels outside of the crop are not there. In: untouched pixels. */
export function edited(pixels: Pixels, edits: Edits): Pixels {
  const whole = copyOf(pixels)
  // Black comes last: no blur may spread over it.
  for (const { box } of chosen(edits, 'blur')) blur(whole, box)
  for (const { box } of chosen(edits, 'black')) blackOut(whole, box)
  return copyOf(whole, cropOf(pixels, edits))
}

/** The parts that are black in the edited picture, in its own pixels. */
export function blackParts(pixels: Pixels, edits: Edits): Box[] {
  const crop = cropOf(pixels, edits)
  return chosen(edits, 'black').flatMap(({ box }) => {
    const part = common(box, crop)
    return part ? [from(part, crop)] : []
  })
}

/** The part of a picture that is kept, in whole pixels. */
function cropOf(pixels: Pick<Pixels, 'width' | 'height'>, { crop }: Edits): Box {
  const all = { left: 0, top: 0, width: pixels.width, height: pixels.height }
  const kept = crop && common(crop, all)
  return (kept && inner(kept)) ?? all
}

function chosen(edits: Edits, how: Covering): Cover[] {
  return edits.covers.filter((cover) => cover.on && cover.how === how)
}
