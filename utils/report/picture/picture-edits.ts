// The edits of a picture as data. They are always applied to the original pixels, so that undo is exact.

import { blurPixels } from './blur-pixels.ts'
import { type BoundingBox, intersectBoxes, roundBoxInward, toRelativeBox } from './bounding-box.ts'
import { copyPixels, type Pixels, paintBlack } from './pixels.ts'
import type { SensitiveSpot } from './screenshot-schema.ts'

/** How a part is covered: replaced with black, or blurred. */
export type CoverStyle = 'black' | 'blur'

/** A covered part of the picture; only a suggestion while `on` is false. */
export interface Cover {
  id: number
  how: CoverStyle
  /** In pixels of the original picture. */
  box: BoundingBox
  /** The content that a suggestion covers; 'own' for a cover that the user drew. */
  what: SensitiveSpot['what'] | 'own'
  on: boolean
}

/** All edits of a picture. */
export interface PictureEdits {
  covers: readonly Cover[]
  /** The part of the picture that remains; null for all of it. */
  crop: BoundingBox | null
}

/**
 * Creates the initial edits: every sensitive part is covered until the user uncovers it, like the masked numbers in the
 * report's text. A number masked there must not remain readable in the picture by oversight.
 */
export function createSuggestedEdits(spots: readonly SensitiveSpot[]): PictureEdits {
  const covers = spots.map(({ what, box }, id) => ({ id, how: 'black' as const, box, what, on: true }))
  return { covers, crop: null }
}

/** Adds a cover that the user drew. */
export function addCover(edits: PictureEdits, how: CoverStyle, box: BoundingBox): PictureEdits {
  const id = Math.max(-1, ...edits.covers.map((cover) => cover.id)) + 1
  return { ...edits, covers: [...edits.covers, { id, how, box, what: 'own', on: true }] }
}

/**
 * Applies edits to a copy of a picture: covered pixels are replaced, pixels outside the crop are removed.
 *
 * @param pixels The original pixels.
 */
export function applyEdits(pixels: Pixels, edits: PictureEdits): Pixels {
  const edited = copyPixels(pixels)
  // Paint black last, so that no blur covers it.
  for (const { box } of listActiveCovers(edits, 'blur')) blurPixels(edited, box)
  for (const { box } of listActiveCovers(edits, 'black')) paintBlack(edited, box)
  return copyPixels(edited, resolveCrop(pixels, edits))
}

/** Lists the black parts of the edited picture, in pixels of the edited picture. */
export function listBlackBoxes(pixels: Pixels, edits: PictureEdits): BoundingBox[] {
  const crop = resolveCrop(pixels, edits)
  return listActiveCovers(edits, 'black').flatMap(({ box }) => {
    const part = intersectBoxes(box, crop)
    return part ? [toRelativeBox(part, crop)] : []
  })
}

/** Returns the part of a picture that remains, in whole pixels. */
function resolveCrop(pixels: Pick<Pixels, 'width' | 'height'>, { crop }: PictureEdits): BoundingBox {
  const all = { left: 0, top: 0, width: pixels.width, height: pixels.height }
  const visibleCrop = crop && intersectBoxes(crop, all)
  return (visibleCrop && roundBoxInward(visibleCrop)) ?? all
}

function listActiveCovers(edits: PictureEdits, how: CoverStyle): Cover[] {
  return edits.covers.filter((cover) => cover.on && cover.how === how)
}
