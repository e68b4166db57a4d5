// Detects that a box is about to be sent or written in, or a file to be attached, before it has the focus.

import { listenAtWindow } from '../lib/window-events.ts'
import type { Site } from '../sites/site-definition.ts'
import { findEditor, getEventOrigin } from './editor-element.ts'
import { findBox } from './find-box.ts'
import { findBoxForControl, findControlsOnPath } from './send-control.ts'

const TRIGGER_EVENTS = ['pointerover', 'pointerdown', 'focusin', 'keydown', 'click', 'dragenter']

/**
 * Calls back at every sign that the writer is about to write in a box, to press its send control or to attach a file,
 * until the signal aborts. The send control counts because a draft restored by the site can be sent without a focus in
 * its box. A page opens the choice of files by a click of its script, which is not trusted.
 */
export function watchPreloadTriggers(site: Site, onNear: () => void, signal: AbortSignal): void {
  const onEvent = (event: Event) => void ((isFileTrigger(event) || isPreloadTrigger(site, event)) && onNear())
  for (const type of TRIGGER_EVENTS) listenAtWindow(type, onEvent, true, signal)
}

function isFileTrigger(event: Event): boolean {
  return (
    event.type === 'dragenter' ||
    (event.type === 'click' && (event.composedPath()[0] as HTMLInputElement).type === 'file')
  )
}

function isPreloadTrigger(site: Site, event: Event): boolean {
  if (!event.isTrusted) return false
  const origin = getEventOrigin(event)
  const editor = origin && findEditor(origin)
  if (editor) return findBox(site, editor) !== undefined
  // "Chia sẻ" under every post of a feed has the name of a send control, but no box.
  return findControlsOnPath(site, event.composedPath()).some((each) => findBoxForControl(site, each) !== undefined)
}
