// Recognizes events that try to send a box.

import { findClosest, hasNode, readElementAttribute } from '../lib/dom-tree.ts'
import type { DraftBox, Site } from '../sites/site-definition.ts'
import { type EditorElement, findEditor, getEventOrigin } from './editor-element.ts'
import { type FoundBox, findBox, findBoxScope, findEveryBox } from './find-box.ts'
import { isInSight } from './is-in-sight.ts'
import { createOtherDraftTest } from './other-draft.ts'
import { readEditor } from './read-editor.ts'
import {
  type BoxWithControl,
  type FoundControl,
  findBoxForControl,
  findControlsOnPath,
  isOnlyWithBox,
} from './send-control.ts'
import { isWritten } from './written-boxes.ts'

/** An attempt to send a box. */
export interface SendAttempt {
  box: DraftBox
  /** Undefined when the box has left the page, as on the second screen of Facebook's post dialog. */
  editor: EditorElement | undefined
  /** The send control pressed, or the button that submitted the form; undefined for keys in the box. */
  control: Element | undefined
  /** The attempt that the writer made, where this box goes out with another one. */
  pressed?: SendAttempt
  /** True where the control is in no place with a box, as in a dialog that asks once more. */
  isFar?: true
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
  for (const control of new Set(controls.map((each) => each.control))) {
    const kinds = controls.filter((each) => each.control === control)
    const boxes = kinds.flatMap((each) => findBoxForControl(site, each, active?.editor) ?? [])
    // Of several kinds of box, the control sends the one that is nearest.
    const isOuter = ({ around }: BoxWithControl) =>
      boxes.some((other) => other.around !== around && hasNode(around, other.around))
    const nearest = boxes.find((each) => !isOuter(each))
    const found = nearest && active && isDecoy(site, nearest, active, control) ? active : nearest
    if (found) return { box: found.box, editor: found.editor, control }
  }
  return findLastScreen(controls) ?? findAttemptElsewhere(site, controls, active)
}

/** Finds what a control far from any box sends, as in a dialog that asks once more: what was written in the page. */
function findAttemptElsewhere(
  site: Site,
  [first]: readonly FoundControl[],
  active: FoundBox | undefined,
): SendAttempt | undefined {
  if (!first || site.id !== 'other') return undefined
  const isOther = createOtherDraftTest(site, first.control)
  const written = findEveryBox(site, document.documentElement).filter(
    (each) => isWritten(site, each.editor) && !isOther(each),
  )
  const found = written.find(({ editor }) => editor === active?.editor) ?? written[0]
  return found && { ...found, control: first.control, isFar: true }
}

/** Finds the attempt to send a post on its last screen, which its box has left. */
export function findLastScreen(controls: readonly FoundControl[]): SendAttempt | undefined {
  const found = controls.find(({ box, control }) => box.next && !isOnlyWithBox(box, control))
  return found && { box: found.box, editor: undefined, control: found.control }
}

/** Whether empty boxes are only nearer to the control than the one of the same kind that has a draft and no other. */
function isDecoy(site: Site, nearest: BoxWithControl, active: FoundBox, control: Element): boolean {
  return (
    nearest.editor !== active.editor &&
    nearest.box === active.box &&
    hasNode(findBoxScope(nearest), active.editor) &&
    !findEveryBox(site, nearest.around).some(({ editor }) => readEditor(editor).text.trim() !== '') &&
    readEditor(active.editor).text.trim() !== '' &&
    !createOtherDraftTest(site, control)(active)
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
  if (!active || !hasNode(form as Element, active.editor) || isClosingDialog(event)) return undefined
  return { ...active, control: (event as SubmitEvent).submitter ?? undefined }
}

/** Whether a form only closes the dialog around it, and sends no text. */
export function isClosingDialog({ target, submitter }: Event & { submitter?: Element | null }): boolean {
  const own = submitter && readElementAttribute(submitter, 'formmethod')
  return (own ?? readElementAttribute(target as Element, 'method'))?.toLowerCase() === 'dialog'
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
