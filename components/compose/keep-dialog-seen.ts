// While a send is held, keys and clicks go to our dialog. So it must be seen, whatever the page puts above it or does
// with our element: an ordinary page shows a full-screen video or a popover, a hostile one fights.

import type { ShadowLayer } from './shadow-layer.ts'

/** For how many frames in a row the dialog may be hidden before the hold is given up: about half a second. */
const MAX_HIDDEN_FRAMES = 30

/**
 * Keeps the dialog of a held send in sight, frame by frame.
 *
 * @param attach puts the layer where it belongs in the page, with the focus in the dialog.
 * @param onLost called once when the dialog cannot be kept in sight.
 * @returns a function that stops keeping.
 */
export function keepDialogSeen(layer: ShadowLayer, attach: () => void, onLost: () => void): () => void {
  let hiddenFrames = 0
  let request = 0
  const step = () => {
    // Asked before the repair: what counts is what was drawn.
    hiddenFrames = isDialogSeen(layer) ? 0 : hiddenFrames + 1
    if (hiddenFrames > MAX_HIDDEN_FRAMES) return onLost()
    request = requestAnimationFrame(step)
    layer.restore()
    attach()
    // Other elements of the top layer may have been shown after ours.
    if (!layer.host.matches(':popover-open') || hasOtherInTopLayer(layer.host)) layer.raise()
  }
  request = requestAnimationFrame(step)
  return () => cancelAnimationFrame(request)
}

function hasOtherInTopLayer(host: Element): boolean {
  for (const element of document.querySelectorAll(':popover-open, :modal, :fullscreen'))
    if (element !== host && !element.contains(host)) return true
  return false
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
