// Whether an event is an attempt to send, and of which box.

import type { Box, Site } from '../sites/site.ts'
import { boxOf, type FoundBox } from './box.ts'
import { boxOfControl, controlsOnPath } from './control.ts'
import { type Editor, editorAround, originOf } from './editor.ts'

/** An attempt to send a box. */
export interface SendAttempt {
  box: Box
  /** Undefined when the box has left the page already, as on the second screen of Facebook's post dialog. */
  editor: Editor | undefined
  /** The send control pressed; undefined for keys in the box and for forms. */
  control: HTMLElement | undefined
}

/** In: a trusted event and the box being written in. Undefined for everything that sends nothing. */
export function attemptOf(site: Site, event: Event, active: FoundBox | undefined): SendAttempt | undefined {
  switch (event.type) {
    case 'click':
      return byControl(site, event.composedPath(), active)
    case 'pointerdown':
    case 'mousedown':
    case 'touchstart':
    case 'pointerup':
    case 'mouseup':
    case 'touchend': {
      const attempt = byControl(site, event.composedPath(), active)
      return attempt?.box.send.early ? attempt : undefined
    }
    case 'keydown':
    case 'keypress':
    case 'keyup':
      return byKey(site, event as KeyboardEvent, active)
    case 'beforeinput':
      return byLineBreak(site, event as InputEvent)
    case 'submit':
      return byForm(event, active)
    default:
      return undefined
  }
}

function byControl(site: Site, path: readonly EventTarget[], active: FoundBox | undefined): SendAttempt | undefined {
  const controls = controlsOnPath(site, path)
  for (const each of controls) {
    const found = boxOfControl(site, each, active?.editor)
    if (found) return { box: found.box, editor: found.editor, control: each.control }
  }
  const last = controls.find((each) => each.box.next)
  return last && { box: last.box, editor: undefined, control: last.control }
}

function byKey(site: Site, event: KeyboardEvent, active: FoundBox | undefined): SendAttempt | undefined {
  // Enter that commits a syllable is not a send.
  if (event.isComposing || event.keyCode === 229 || event.altKey) return undefined
  const enter = event.key === 'Enter'
  if (!enter && event.key !== ' ') return undefined
  const editor = editorOf(event)
  if (!editor) return byControl(site, event.composedPath().slice(0, 1), active)
  if (!enter || event.shiftKey || event.type !== 'keydown') return undefined
  const box = boxOf(site, editor)?.box
  const wanted = event.ctrlKey || event.metaKey ? 'Ctrl+Enter' : 'Enter'
  if (!box?.keys.includes(wanted) || (wanted === 'Enter' && picksFromList(editor))) return undefined
  return { box, editor, control: undefined }
}

/** Some keyboards and input methods deliver Enter as a line break alone, without a key that could be told. */
function byLineBreak(site: Site, event: InputEvent): SendAttempt | undefined {
  if (event.inputType !== 'insertParagraph' && event.inputType !== 'insertLineBreak') return undefined
  const editor = editorOf(event)
  const box = editor && boxOf(site, editor)?.box
  return editor && box?.keys.includes('Enter') ? { box, editor, control: undefined } : undefined
}

function byForm(event: Event, active: FoundBox | undefined): SendAttempt | undefined {
  const form = event.target
  if (!(form instanceof HTMLFormElement) || !active || !form.contains(active.editor)) return undefined
  return { ...active, control: undefined }
}

function editorOf(event: Event): Editor | undefined {
  const origin = originOf(event)
  return origin && editorAround(origin)
}

/** While a list of names or tags is open beside the caret, Enter takes its picked row. */
function picksFromList(editor: Editor): boolean {
  const picked = editor.getAttribute('aria-activedescendant')
  return !!picked && editor.ownerDocument.getElementById(picked) !== null
}
