// While a send is held, keys and clicks go to our dialog. So it must be seen, whatever the page puts above it or does
// with our element: an ordinary page shows a full-screen video or a popover, a hostile one fights.

import type { ShadowLayer } from './shadow-layer.ts'

/** How much longer the dialog may be hidden than it is seen before the hold is given up, in ms. */
const MAX_HIDDEN_MS = 1500

/** The most that one frame counts, in ms. */
const MAX_FRAME_MS = 100

/** What keeping the dialog in sight needs from the view. */
export interface DialogKeeper {
  layer: ShadowLayer
  /** Puts the layer where it belongs in the page, with the focus in the dialog. */
  attach(): void
  /** Called once when the dialog cannot be kept in sight. */
  onLost(): void
  /** Runs a step; reports what it throws. */
  runSafely(step: () => void): void
}

/**
 * Keeps the dialog of a held send in sight, frame by frame.
 *
 * @returns a function that stops keeping.
 */
export function keepDialogSeen({ layer, attach, onLost, runSafely }: DialogKeeper): () => void {
  let hidden = 0
  let lastFrame = performance.now()
  let othersAtRaise = countOthersInTopLayer(layer.host)
  let request = 0
  const step = () => {
    // Asked before the repair: what counts is what was drawn.
    const isSeen = isDialogSeen(layer)
    const now = performance.now()
    // A long frame shows a busy page or a window that is not drawn, and no dialog that is hidden.
    const elapsed = Math.min(now - lastFrame, MAX_FRAME_MS)
    hidden = Math.max(0, hidden + (isSeen ? -elapsed : elapsed))
    lastFrame = now
    if (hidden > MAX_HIDDEN_MS) {
      stop()
      return onLost()
    }
    layer.restore()
    attach()
    // What the page has shown in the top layer since lies above ours.
    const others = countOthersInTopLayer(layer.host)
    if (!isSeen || others > othersAtRaise) layer.raise()
    othersAtRaise = others
    return undefined
  }
  const onFrame = () => {
    request = requestAnimationFrame(onFrame)
    runSafely(step)
  }
  const stop = () => cancelAnimationFrame(request)
  request = requestAnimationFrame(onFrame)
  return stop
}

function countOthersInTopLayer(host: Element): number {
  return [...document.querySelectorAll(':popover-open, :modal, :fullscreen')].filter((each) => each !== host).length
}

/** Whether the middle of the dialog's part in the window is seen. */
function isDialogSeen(layer: ShadowLayer): boolean {
  const dialog = layer.root.querySelector('.dialog')
  if (!dialog) return false
  const { left, top, right, bottom } = dialog.getBoundingClientRect()
  const x = (Math.max(0, left) + Math.min(window.innerWidth, right)) / 2
  const y = (Math.max(0, top) + Math.min(window.innerHeight, bottom)) / 2
  return layer.isSeenAt(x, y)
}
