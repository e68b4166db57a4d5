// Takes the picture of one post, in the background. All that the window shows passes through memory here; what is kept of it,
// in memory as well, is the post's own box, until the page that edits it has fetched it.

import { browser } from 'wxt/browser'
import { fromBase64, toBase64 } from '../../lib/base64.ts'
import {
  type BoundingBox,
  insetBox,
  intersectBoxes,
  roundBoxInward,
  roundBoxOutward,
  scaleBox,
  toRelativeBox,
} from './bounding-box.ts'
import { decodePicture, encodePicture } from './picture-codec.ts'
import { copyPixels, type Pixels } from './pixels.ts'
import type { PostPosition, Screenshot, ScreenshotProblem } from './screenshot-schema.ts'

/** How far the picture's height may be from what its width says, as a share: more, and it is of another window than was measured. */
const SHAPE_TOLERANCE = 0.02
/** How far a window's width may be from its picture's, in pixels, by rounding alone. */
const WIDTH_TOLERANCE = 2
const PNG_DATA_PREFIX = 'data:image/png;base64,'

/** A picture of a post, or why there is none. */
export type ScreenshotResult = { shot: Screenshot } | { problem: ScreenshotProblem }

/**
 * Takes the post on a tab. In: how its page is asked where the post stands (null: nowhere in sight), once before and once after,
 * so that a page that moved meanwhile is told; it gets a second chance. Rejects only for what no user can mend.
 */
export async function takeScreenshot(
  tab: number,
  ask: (again: boolean) => Promise<PostPosition | null>,
): Promise<ScreenshotResult> {
  const taken = await takeOnce(tab, ask)
  // A page that was just scrolled may still come to rest.
  return 'problem' in taken && taken.problem === 'moved' ? takeOnce(tab, ask) : taken
}

async function takeOnce(tab: number, ask: (again: boolean) => Promise<PostPosition | null>): Promise<ScreenshotResult> {
  const { active, windowId } = await browser.tabs.get(tab)
  if (!active || windowId === undefined) return { problem: 'not-in-front' }
  let before: PostPosition | null
  try {
    before = await ask(false)
  } catch (error) {
    console.warn('report: the page does not answer', error)
    return { problem: 'no-script' }
  }
  if (!before) return { problem: 'no-post' }
  const url = await captureWindow(windowId)
  if (url === undefined) return { problem: 'no-permission' }
  const after = await ask(true)
  const { active: still } = await browser.tabs.get(tab)
  if (!still || JSON.stringify(after) !== JSON.stringify(before)) return { problem: 'moved' }
  const window = await decodePicture(fromBase64(url.slice(PNG_DATA_PREFIX.length)), 'image/png')
  return cropToPost(window, before)
}

/** What a window shows, as an address that holds a PNG; undefined when the browser does not let us. */
async function captureWindow(windowId: number): Promise<string | undefined> {
  try {
    const url = await browser.tabs.captureVisibleTab(windowId, { format: 'png' })
    return url.startsWith(PNG_DATA_PREFIX) ? url : undefined
  } catch (error) {
    console.warn('report: the browser does not show us the page', error)
    return undefined
  }
}

async function cropToPost(window: Pixels, standing: PostPosition): Promise<ScreenshotResult> {
  // What the page says of its pixels is exact, but a window may be drawn in others than it knows of: the picture decides.
  const { ratio, view } = standing
  const told = Math.abs(view.width * ratio - window.width) <= WIDTH_TOLERANCE
  const scale = told ? ratio : window.width / view.width
  if (Math.abs(window.height / (view.height * scale) - 1) > SHAPE_TOLERANCE) return { problem: 'moved' }
  // Measured on the picture, the scale may be out by a fraction of a pixel at its far edge.
  const box = roundBoxInward(insetBox(scaleBox(standing.box, scale), told ? 0 : 1))
  const inside = box && intersectBoxes(box, { left: 0, top: 0, width: window.width, height: window.height })
  if (!inside) return { problem: 'no-post' }
  const pixels = copyPixels(window, inside)
  const { width, height } = pixels
  const here = (spot: BoundingBox) =>
    intersectBoxes(roundBoxOutward(toRelativeBox(scaleBox(spot, scale), inside)), { left: 0, top: 0, width, height })
  return {
    shot: {
      png: toBase64(await encodePicture(pixels, 'image/png')),
      width,
      height,
      takenAt: new Date().toISOString(),
      partial: standing.partial,
      spots: standing.spots.flatMap(({ what, box }) => {
        const found = here(box)
        return found ? [{ what, box: found }] : []
      }),
    },
  }
}
