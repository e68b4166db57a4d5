// Recognizes events that try to send a box.

import { findClosest, hasNode, isInDocument, readElementAttribute } from '../lib/dom-tree.ts'
import { genericBox } from '../sites/generic-box.ts'
import type { DraftBox, Site } from '../sites/site-definition.ts'
import { type EditorElement, findEditor, getEventOrigin } from './editor-element.ts'
import { type FoundBox, findBox, findBoxes, findBoxScope, getOuterElement } from './find-box.ts'
import { isInSight } from './is-in-sight.ts'
import { readEditor } from './read-editor.ts'
import { findBoxForControl, findControlsOnPath, findDefaultButton, isOnlyWithBox } from './send-control.ts'

/** An attempt to send a box. */
export interface SendAttempt {
  box: DraftBox
  /** Undefined when the box has left the page, as on the second screen of Facebook's post dialog. */
  editor: EditorElement | undefined
  /** The send control pressed, or the button that submitted the form; undefined for keys in the box. */
  control: Element | undefined
}

/**
 * Returns the send attempt that an event makes; undefined for any other event.
 *
 * @param event a trusted event.
 * @param active the box being written in, preferred when a control fits several boxes.
 */
export function toSendAttempt(site: Site, event: Event, active: FoundBox | undefined): SendAttempt | undefined {
  switch (event.type) {
    case 'click':
      return findControlAttempt(site, event.composedPath(), active)
    case 'pointerdown':
    case 'mousedown':
    case 'touchstart':
    case 'pointerup':
    case 'mouseup':
    case 'touchend': {
      // Another button of the mouse opens a menu.
      if ((event as MouseEvent).button > 0) return undefined
      const attempt = findControlAttempt(site, event.composedPath(), active)
      return attempt?.box.send.early ? attempt : undefined
    }
    case 'keydown':
    case 'keypress':
    case 'keyup':
      return findKeyAttempt(site, event as KeyboardEvent, active)
    case 'beforeinput':
      return findLineBreakAttempt(site, event as InputEvent)
    case 'submit':
      return findFormAttempt(event, active)
    default:
      return undefined
  }
}

function findControlAttempt(
  site: Site,
  path: readonly EventTarget[],
  active: FoundBox | undefined,
): SendAttempt | undefined {
  const controls = findControlsOnPath(site, path)
  // There a button fits every kind of box, so the one being written in comes first.
  if (getFrameBox(site)) controls.sort((a, b) => Number(b.box === active?.box) - Number(a.box === active?.box))
  for (const each of controls) {
    const nearest = findBoxForControl(site, each, active?.editor)
    const found = nearest && active && isDecoy(nearest, active) ? active : nearest
    if (found) return { box: found.box, editor: found.editor, control: each.control }
  }
  const lastScreen = controls.find(({ box, control }) => box.next && !isOnlyWithBox(box, control))
  return lastScreen && { box: lastScreen.box, editor: undefined, control: lastScreen.control }
}

/** Whether an empty box of the same kind is only nearer to the control than the one being written in. */
function isDecoy(nearest: FoundBox, active: FoundBox): boolean {
  return (
    nearest.editor !== active.editor &&
    nearest.box === active.box &&
    hasNode(findBoxScope(nearest), active.editor) &&
    readEditor(nearest.editor).text.trim() === ''
  )
}

function findKeyAttempt(site: Site, event: KeyboardEvent, active: FoundBox | undefined): SendAttempt | undefined {
  // Enter that ends a composition is not a send (key code 229: handled by the input method, UI Events).
  if (event.isComposing || event.keyCode === 229) return undefined
  const enter = event.key === 'Enter'
  if (!enter && event.key !== ' ') return undefined
  const editor = findEventEditor(event)
  if (!editor) return findControlAttempt(site, event.composedPath().slice(0, 1), active)
  // Pages may ignore further modifiers and send on Ctrl+Shift+Enter or Alt+Enter. Shift+Enter is a new line.
  const sendKey = event.ctrlKey || event.metaKey ? 'Ctrl+Enter' : 'Enter'
  if (!enter || event.type !== 'keydown' || (sendKey === 'Enter' && event.shiftKey)) return undefined
  const box = findBox(site, editor)?.box
  if (!box?.keys.includes(sendKey) || (sendKey === 'Enter' && isPickingFromList(editor))) return undefined
  return { box, editor, control: undefined }
}

/** Some keyboards and input methods deliver Enter only as a line break, without a recognizable key event. */
function findLineBreakAttempt(site: Site, event: InputEvent): SendAttempt | undefined {
  if (event.inputType !== 'insertParagraph' && event.inputType !== 'insertLineBreak') return undefined
  const editor = findEventEditor(event)
  const box = editor && findBox(site, editor)?.box
  return editor && box?.keys.includes('Enter') ? { box, editor, control: undefined } : undefined
}

function findFormAttempt(event: Event, active: FoundBox | undefined): SendAttempt | undefined {
  const form = event.target
  if (!active || !hasNode(form as Element, active.editor)) return undefined
  return { ...active, control: (event as SubmitEvent).submitter ?? undefined }
}

/**
 * Finds all boxes that an event sends: that of its attempt, the other parts of a thread, and editors in frames around a
 * submitted form or a pressed control. What was written there goes out although another box was written in last.
 *
 * @param attempt the attempt that the event makes.
 * @param found one of the boxes as it is now, if time has gone by: a page may have drawn all of them again.
 */
export function findJointAttempts(
  site: Site,
  event: Event,
  attempt: SendAttempt | undefined,
  found = attempt?.editor && { box: attempt.box, editor: attempt.editor },
): SendAttempt[] {
  const { type, target, submitter } = event as SubmitEvent
  const own = attempt?.editor && isInDocument(attempt.editor) ? [attempt as FoundBox] : []
  const parts = found ? findBoxesSentWith(site, found).filter(isRendered) : []
  const frameBox = getFrameBox(site)
  const form = type === 'submit' && isInDocument(target as Element) && (target as Element)
  const around = form || (found && findBoxScope(found))
  const framed = frameBox && around ? findBoxes(site, frameBox, around) : []
  // A key of one box sends another only by what it presses in their form.
  const control = attempt?.control ?? submitter ?? (found && findDefaultButton(found))
  const all = new Map([...own, ...parts, ...framed].map(({ box, editor }) => [editor, { box, editor, control }]))
  return [...all.values()]
}

/** Finds the other boxes that go out with a box: of its thread, its form, or the dialog in which a post is written. */
function findBoxesSentWith(site: Site, found: FoundBox): FoundBox[] {
  const { box } = found
  const outer = getOuterElement(found)
  if (box.hasParts) return findBoxes(site, box, findBoxScope(found))
  // A dialog of a known site may hold a comment and its answers, which are sent each by itself.
  const isOneDraft = box.kind === 'post' || site.id === 'other'
  const around = findClosest(outer, 'form') ?? (isOneDraft && findClosest(outer, DIALOG_SELECTOR))
  return around
    ? [...site.boxes, genericBox].flatMap((each) => (each.isFrame ? [] : findBoxes(site, each, around)))
    : []
}

const DIALOG_SELECTOR = '[role="dialog"], dialog'

function isRendered({ editor }: FoundBox): boolean {
  return Element.prototype.checkVisibility.call(editor)
}

function getFrameBox(site: Site): DraftBox | undefined {
  return site.boxes.find(({ isFrame }) => isFrame)
}

function findEventEditor(event: Event): EditorElement | undefined {
  const origin = getEventOrigin(event)
  return origin && findEditor(origin)
}

const LIST_SELECTOR = ['listbox', 'menu', 'tree', 'grid'].map((role) => `[role="${role}"]`).join()
/** The least size of a row that can be read, in CSS pixels. */
const MIN_ROW = { width: 30, height: 10 }

/** Whether a list of names or tags is open at the caret, in sight. Enter then picks its active row. */
function isPickingFromList(editor: EditorElement): boolean {
  const id = readElementAttribute(editor, 'aria-activedescendant')
  const row = id ? document.getElementById(id) : null
  if (!row || hasNode(row, editor)) return false
  const list = findClosest(row, LIST_SELECTOR)
  const { width, height } = row.getBoundingClientRect()
  const isReadable = width >= MIN_ROW.width && height >= MIN_ROW.height && isInSight(row)
  return list !== null && !hasNode(list, editor) && isReadable
}
