// Recognizes events that try to send a box.

import {
  findAllElements,
  findClosest,
  getLocalName,
  getParentElement,
  hasNode,
  isInDocument,
  readElementAttribute,
} from '../lib/dom-tree.ts'
import type { DraftBox, Site } from '../sites/site-definition.ts'
import { type EditorElement, findEditor, getEventOrigin } from './editor-element.ts'
import { type FoundBox, findBox, findBoxes, findBoxScope, findEveryBox, getOuterElement } from './find-box.ts'
import { isInSight } from './is-in-sight.ts'
import { readEditor } from './read-editor.ts'
import {
  type BoxWithControl,
  type FoundControl,
  findBoxForControl,
  findControlForBox,
  findControlsOnPath,
  findSendControls,
  isOnlyWithBox,
  SUBMIT_CONTROLS,
} from './send-control.ts'
import { isInView, isTyped, isWritten } from './written-boxes.ts'

/** An attempt to send a box. */
export interface SendAttempt {
  box: DraftBox
  /** Undefined when the box has left the page, as on the second screen of Facebook's post dialog. */
  editor: EditorElement | undefined
  /** The send control pressed, or the button that submitted the form; undefined for keys in the box. */
  control: Element | undefined
  /** The attempt that the writer made, where this box goes out with another one. */
  pressed?: SendAttempt
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
  const written = findEveryBox(site, document.documentElement).filter(
    (each) => isWritten(site, each.editor) && !hasNearerControl(site, each, first.control),
  )
  const found = written.find(({ editor }) => editor === active?.editor) ?? written[0]
  return found && { ...found, control: first.control }
}

/** Finds the attempt to send a post on its last screen, which its box has left. */
function findLastScreen(controls: readonly FoundControl[]): SendAttempt | undefined {
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
    !hasNearerControl(site, active, control)
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
function isClosingDialog({ target, submitter }: Event & { submitter?: Element | null }): boolean {
  const own = submitter && readElementAttribute(submitter, 'formmethod')
  return (own ?? readElementAttribute(target as Element, 'method'))?.toLowerCase() === 'dialog'
}

/**
 * Finds all boxes that an event sends: that of its attempt, the other parts of a thread, and those of a form or of the
 * place around a send control. What was written there goes out although another box was written in last.
 *
 * @param attempt the attempt that the event makes. None is needed for a form that is submitted.
 * @param now one of the boxes as it is now, if it was held: a page may have drawn all of them again.
 * @returns the attempt of each, which remembers the one that the event made.
 */
export function findJointAttempts(
  site: Site,
  event: Event,
  attempt: SendAttempt | undefined,
  now?: FoundBox,
): SendAttempt[] {
  const own = attempt?.editor && isInDocument(attempt.editor) ? [attempt] : []
  const lastScreen = attempt?.editor && attempt.control && findLastScreen(findControlsOnPath(site, [attempt.control]))
  const sent = [...own, ...listSentBoxes(site, event, attempt, now), ...(lastScreen ? [lastScreen] : [])]
  return [...new Map(sent.map(({ box, editor }) => [editor, { box, editor }])).values()].map((each) => {
    const pressed = attempt ?? { ...each, control: (event as SubmitEvent).submitter ?? undefined }
    return each.editor === pressed.editor ? pressed : { ...each, control: pressed.control, pressed }
  })
}

/** Lists the boxes that an event sends, perhaps without that of its attempt. */
function listSentBoxes(site: Site, event: Event, attempt: SendAttempt | undefined, now?: FoundBox): FoundBox[] {
  const found = now ?? (attempt?.editor && { box: attempt.box, editor: attempt.editor })
  const ownForm = now ? findClosest(getOuterElement(now), 'form') : null
  const listWritten = (form: Element | null) =>
    form ? listFormBoxes(site, form).filter(({ editor }) => isWritten(site, editor)) : []
  if (event.type === 'submit' && !isClosingDialog(event)) {
    const form = event.target as Element
    // The page may have drawn the form again, too.
    return listWritten(isInDocument(form) ? form : ownForm)
  }
  // A plain Enter in a line submits its form by another event, or sends the line alone. What we repeat is one event.
  if (isPlainEnter(event) && !found?.box.hasParts)
    return listWritten(now && getLocalName(now.editor) === 'input' ? ownForm : null)
  return found ? findBoxesSentWith(site, found, attempt) : []
}

function isPlainEnter(event: Event): boolean {
  if (!event.type.startsWith('key')) return event.type === 'beforeinput'
  const { key, ctrlKey, metaKey } = event as KeyboardEvent
  return key === 'Enter' && !ctrlKey && !metaKey
}

/** Lists the boxes that a form submits, also those outside that name it, and editors inside. */
function listFormBoxes(site: Site, form: Element): FoundBox[] {
  const inside = findEveryBox(site, form)
  const elements: Iterable<Element> = Reflect.get(HTMLFormElement.prototype, 'elements', form)
  const outside = [...elements].flatMap((element) => {
    const editor = hasNode(form, element) ? undefined : findEditor(element)
    return (editor && findBox(site, editor)) ?? []
  })
  return [...inside, ...outside]
}

/**
 * Finds the boxes that go out with a box: of its thread; of its form, and what was written elsewhere in the page; or of
 * the dialog or page around it. Not those with a nearer send control, unless their form goes out as one.
 */
function findBoxesSentWith(site: Site, found: FoundBox, attempt: SendAttempt | undefined): FoundBox[] {
  const { box } = found
  if (box.hasParts) return findBoxes(site, box, findBoxScope(found)).filter(({ editor }) => isWritten(site, editor))
  // A comment or a message of a known site goes out alone.
  if (box.kind !== 'post' && site.id !== 'other') return []
  const control =
    attempt?.control && isInDocument(attempt.control)
      ? attempt.control
      : (findControlForBox(site, found) ?? findNearestControl(found))
  const form = findClosest(getOuterElement(found), 'form')
  const isApart = (each: FoundBox) => (control ? hasNearerControl(site, each, control) : site.id !== 'other')
  const inForm = form ? listFormBoxes(site, form) : []
  // A control that is named for sending sends what its form shows: if no text is new, a draft of yesterday.
  const isReopened =
    attempt?.control && !inForm.some(({ editor }) => isTyped(editor) && getLocalName(editor) !== 'input')
  const sent = isReopened ? inForm.filter(({ editor }) => isInView(editor)) : []
  // Pages keep parts of one draft in and outside of a form.
  const around = form ? inForm : findEveryBox(site, findBoxScope(found))
  const all = site.id === 'other' ? [...around, ...findEveryBox(site, document.documentElement)] : around
  const written = all.filter(({ editor }) => isWritten(site, editor))
  return [...sent, ...written].filter((each) => !isApart(each))
}

/** Editors have buttons like "Bình luận" in them. */
const TOOLBARS = '[role="toolbar"], .ql-toolbar'

/**
 * Whether a box has a send control nearer than this one, or a form with any button: then it is another draft. Not where
 * this control has no box for itself, as at the head or foot of a page: that sends all of it.
 */
function hasNearerControl(site: Site, found: FoundBox, control: Element): boolean {
  if (hasNode(findBoxNeighbourhood(site, control), getOuterElement(found))) return false
  const nearest = findNearestControl(found, control)
  return (nearest !== undefined && nearest !== control) || isInOtherForm(found, control)
}

/** Finds the innermost element around a control that holds any box. */
function findBoxNeighbourhood(site: Site, control: Element): Element {
  let at = control
  for (let up = getParentElement(at); up && findEveryBox(site, at).length === 0; up = getParentElement(at)) at = up
  return at
}

/** Whether a box is in a form that has a button to submit it, and that an element is not in. */
function isInOtherForm(found: FoundBox, element: Element): boolean {
  const form = findClosest(getOuterElement(found), 'form')
  return form !== null && !hasNode(form, element) && findAllElements(form, SUBMIT_CONTROLS).length > 0
}

/** Finds the send control that is nearest to a box, or one of the same element as the given one: that one. */
function findNearestControl(found: FoundBox, control?: Element): Element | undefined {
  for (let at = getParentElement(getOuterElement(found)); at; at = getParentElement(at)) {
    if (control && hasNode(at, control)) return control
    const nearest = findSendControls(found.box, at).find((each) => findClosest(each, TOOLBARS) === null)
    if (nearest) return nearest
  }
  return undefined
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
