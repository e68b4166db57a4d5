// How the place of a finding is shown: its page small, and the place enlarged.

import type { PageBox } from '../attachment-content.ts'
import type { DrawnPage } from './draw-page.ts'

/** The longer side of a drawn page, in pixels: at which a spot is legible. */
export const DRAWN_SIDE = 1200
/** The width of the picture of the whole page, in pixels: 120 CSS pixels, sharp on a dense screen. */
export const WHOLE_WIDTH = 240
/** A page as a box of it. */
export const WHOLE_PAGE: PageBox = { left: 0, top: 0, width: 1, height: 1 }
/** How much around a spot is shown of the page, in shares of the spot. */
const SPOT_MARGIN = 0.6

/** Widens the box of a spot by what is shown around it. */
export function expandSpot({ left, top, width, height }: PageBox): PageBox {
  const [x, y] = [Math.max(0, left - width * SPOT_MARGIN), Math.max(0, top - height * SPOT_MARGIN)]
  return {
    left: x,
    top: y,
    width: Math.min(1 - x, width * (1 + 2 * SPOT_MARGIN)),
    height: Math.min(1 - y, height * (1 + 2 * SPOT_MARGIN)),
  }
}

/** Copies a part of a drawn page onto a canvas, in another size. What is transparent becomes white, like paper. */
export function copyPagePart(
  from: DrawnPage,
  box: PageBox,
  to: HTMLCanvasElement | OffscreenCanvas,
  factor: number,
): void {
  const [x, y] = [from.width * box.left, from.height * box.top]
  const [width, height] = [from.width * box.width, from.height * box.height]
  to.width = Math.max(1, Math.round(width * factor))
  to.height = Math.max(1, Math.round(height * factor))
  const context = to.getContext('2d') as CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D | null
  if (!context) return
  context.fillStyle = '#fff'
  context.fillRect(0, 0, to.width, to.height)
  context.imageSmoothingQuality = 'high'
  context.drawImage(from, x, y, width, height, 0, 0, to.width, to.height)
}
