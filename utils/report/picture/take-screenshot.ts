// Takes a screenshot of one post, in the background. The browser captures the whole window; only the post's box is
// kept, in memory, until the editor page fetches it.

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

/**
 * How far the screenshot's height may differ from the height that its width implies, as a share. A larger difference
 * means that the window changed after it was measured.
 */
const SHAPE_TOLERANCE = 0.02
/** How far rounding can move the screenshot's width from the window's width, in pixels. */
const WIDTH_TOLERANCE = 2
const PNG_DATA_PREFIX = 'data:image/png;base64,'

/** A screenshot of a post, or the reason why it was not taken. */
export type ScreenshotResult = { shot: Screenshot } | { problem: ScreenshotProblem }

/**
 * Takes a screenshot of the post on a tab. Measures the post before and after the capture, to detect a page that moved
 * meanwhile, and retries once if it did.
 *
 * @param ask Asks the page for the position of the post; `again` is true after the capture. Resolves to null when no
 *   part of the post is visible.
 * @throws Only for errors that the user cannot fix, such as a closed tab.
 */
export async function takeScreenshot(
  tab: number,
  ask: (again: boolean) => Promise<PostPosition | null>,
): Promise<ScreenshotResult> {
  const taken = await takeOnce(tab, ask)
  // A page that was just scrolled may still be settling.
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
  const { active: stillActive } = await browser.tabs.get(tab)
  if (!stillActive || JSON.stringify(after) !== JSON.stringify(before)) return { problem: 'moved' }
  const window = await decodePicture(fromBase64(url.slice(PNG_DATA_PREFIX.length)), 'image/png')
  return cropToPost(window, before)
}

/** Captures a window as a PNG data URL; returns undefined when the browser refuses. */
async function captureWindow(windowId: number): Promise<string | undefined> {
  try {
    const url = await browser.tabs.captureVisibleTab(windowId, { format: 'png' })
    return url.startsWith(PNG_DATA_PREFIX) ? url : undefined
  } catch (error) {
    console.warn('report: the browser does not show us the page', error)
    return undefined
  }
}

async function cropToPost(window: Pixels, position: PostPosition): Promise<ScreenshotResult> {
  // The page's ratio is exact, but the window may be rendered at another one. If the screenshot's width contradicts it,
  // measure.
  const { ratio, view } = position
  const ratioMatches = Math.abs(view.width * ratio - window.width) <= WIDTH_TOLERANCE
  const scale = ratioMatches ? ratio : window.width / view.width
  if (Math.abs(window.height / (view.height * scale) - 1) > SHAPE_TOLERANCE) return { problem: 'moved' }
  // A measured scale can be off by a fraction of a pixel at the far edge, so shrink the box by one pixel.
  const box = roundBoxInward(insetBox(scaleBox(position.box, scale), ratioMatches ? 0 : 1))
  const pixelBox = box && intersectBoxes(box, { left: 0, top: 0, width: window.width, height: window.height })
  if (!pixelBox) return { problem: 'no-post' }
  const pixels = copyPixels(window, pixelBox)
  const { width, height } = pixels
  const toPictureBox = (spot: BoundingBox) =>
    intersectBoxes(roundBoxOutward(toRelativeBox(scaleBox(spot, scale), pixelBox)), { left: 0, top: 0, width, height })
  return {
    shot: {
      png: toBase64(await encodePicture(pixels, 'image/png')),
      width,
      height,
      takenAt: new Date().toISOString(),
      partial: position.partial,
      spots: position.spots.flatMap(({ what, box }) => {
        const spotBox = toPictureBox(box)
        return spotBox ? [{ what, box: spotBox }] : []
      }),
    },
  }
}
