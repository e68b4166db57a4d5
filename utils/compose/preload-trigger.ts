// The first sign that a box is about to be sent or written in, before it has the focus.

import type { Site } from '../sites/site.ts'
import { boxOf } from './box.ts'
import { boxOfControl, controlsOnPath } from './control.ts'
import { editorAround, originOf } from './editor.ts'

const SIGNS = ['pointerover', 'pointerdown', 'focusin', 'keydown']

/**
 * Calls back at every sign that the writer is about to write in a box or to press a box's send control, until the signal
 * aborts: a draft that the site restored may be sent without any focus in its box.
 */
export function watchApproach(site: Site, onNear: () => void, signal: AbortSignal): void {
  const onSign = (event: Event) => void (event.isTrusted && isNear(site, event) && onNear())
  for (const type of SIGNS) window.addEventListener(type, onSign, { capture: true, passive: true, signal })
}

function isNear(site: Site, event: Event): boolean {
  const origin = originOf(event)
  const editor = origin && editorAround(origin)
  if (editor) return boxOf(site, editor) !== undefined
  // "Chia sẻ" under every post of a feed has the name of a send control, and no box.
  return controlsOnPath(site, event.composedPath()).some((each) => boxOfControl(site, each) !== undefined)
}
