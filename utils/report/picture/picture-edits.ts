// What is done to a picture, as a list that is played anew on the untouched pixels: so undoing is exact.

import { blurPixels } from './blur-pixels.ts'
import { type BoundingBox, intersectBoxes, roundBoxInward, toRelativeBox } from './bounding-box.ts'
import { copyPixels, type Pixels, paintBlack } from './pixels.ts'
import type { SensitiveSpot } from './screenshot-schema.ts'

/** What may be done to a part: black in place of its pixels, or a blur of them. */
export type CoverStyle = 'black' | 'blur'

/** A part of the picture that is covered, or that is suggested for it while `on` is false. In the pixels of the whole picture. */
export interface Cover {
  id: number
  how: CoverStyle
  box: BoundingBox
  /** What is there, for a suggestion; 'own' for what the user drew. */
  what: SensitiveSpot['what'] | 'own'
  on: boolean
}

/** Everything done to a picture. */
export interface PictureEdits {
  covers: readonly Cover[]
  /** What is kept of the picture; null for all of it. */
  crop: BoundingBox | null
}

/**
 * The suggestions to begin with: all are covered until the user says otherwise, as in the words of the report. A number that is
 * dots there must not be read in the picture because nobody thought of it.
 */
export function createSuggestedEdits(spots: readonly SensitiveSpot[]): PictureEdits {
  const covers = spots.map(({ what, box }, id) => ({ id, how: 'black' as const, box, what, on: true }))
  return { covers, crop: null }
}

/** The edits with one more cover of the user's own. */
export function addCover(edits: PictureEdits, how: CoverStyle, box: BoundingBox): PictureEdits {
  const id = Math.max(-1, ...edits.covers.map((cover) => cover.id)) + 1
  return { ...edits, covers: [...edits.covers, { id, how, box, what: 'own', on: true }] }
}

/** The picture with its edits: pixels under a cover are replaced, pixels outside of the crop are not there. In: untouched pixels. */
export function applyEdits(pixels: Pixels, edits: PictureEdits): Pixels {
  const whole = copyPixels(pixels)
  // Black comes last: no blur may spread over it.
  for (const { box } of listActiveCovers(edits, 'blur')) blurPixels(whole, box)
  for (const { box } of listActiveCovers(edits, 'black')) paintBlack(whole, box)
  return copyPixels(whole, resolveCrop(pixels, edits))
}

/** The parts that are black in the edited picture, in its own pixels. */
export function listBlackBoxes(pixels: Pixels, edits: PictureEdits): BoundingBox[] {
  const crop = resolveCrop(pixels, edits)
  return listActiveCovers(edits, 'black').flatMap(({ box }) => {
    const part = intersectBoxes(box, crop)
    return part ? [toRelativeBox(part, crop)] : []
  })
}

/** The part of a picture that is kept, in whole pixels. */
function resolveCrop(pixels: Pick<Pixels, 'width' | 'height'>, { crop }: PictureEdits): BoundingBox {
  const all = { left: 0, top: 0, width: pixels.width, height: pixels.height }
  const kept = crop && intersectBoxes(crop, all)
  return (kept && roundBoxInward(kept)) ?? all
}

function listActiveCovers(edits: PictureEdits, how: CoverStyle): Cover[] {
  return edits.covers.filter((cover) => cover.on && cover.how === how)
}
