// Finds all that one press sends: the parts of a thread, the boxes of a form, and what else was written in the page.

import { findClosest, getLocalName, hasNode, isInDocument } from '../lib/dom-tree.ts'
import type { Site } from '../sites/site-definition.ts'
import { findEditor, isEditorShown } from './editor-element.ts'
import { type FoundBox, findBox, findBoxes, findBoxScope, findEveryBox, getOuterElement } from './find-box.ts'
import { createOtherDraftTest, hasControlBelow, isInOtherForm } from './other-draft.ts'
import { findLastScreen, isClosingDialog, type SendAttempt } from './send-attempt.ts'
import { findControlForBox, findControlsOnPath } from './send-control.ts'
import { isWritten } from './written-boxes.ts'

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
  const own = attempt?.editor && isInDocument(attempt.editor) ? [{ box: attempt.box, editor: attempt.editor }] : []
  const lastScreen = attempt?.editor && attempt.control && findLastScreen(findControlsOnPath(site, [attempt.control]))
  const sent = [
    ...own,
    ...listSentBoxes(site, event, attempt?.control, own[0], now),
    ...(lastScreen ? [lastScreen] : []),
  ]
  return [...new Map(sent.map(({ box, editor }) => [editor, { box, editor }])).values()].map((each) => {
    const pressed = attempt ?? { ...each, control: (event as SubmitEvent).submitter ?? undefined }
    return each.editor === pressed.editor ? pressed : { ...each, control: pressed.control, pressed }
  })
}

/**
 * Lists the boxes that an event sends, perhaps without that of its attempt.
 *
 * @param pressed the control of the attempt
 * @param own the box of the attempt, if it is in the page
 */
function listSentBoxes(
  site: Site,
  event: Event,
  pressed: Element | undefined,
  own: FoundBox | undefined,
  now: FoundBox | undefined,
): FoundBox[] {
  // Another box that is held may be in another place, from which the rest of what was pressed is not seen.
  const found = own ?? now
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
  return found ? findBoxesSentWith(site, found, pressed) : []
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
function findBoxesSentWith(site: Site, found: FoundBox, pressed: Element | undefined): FoundBox[] {
  const { box } = found
  if (box.hasParts) return findBoxes(site, box, findBoxScope(found)).filter(({ editor }) => isWritten(site, editor))
  // A comment or a message of a known site goes out alone.
  if (box.kind !== 'post' && site.id !== 'other') return []
  const control = pressed && isInDocument(pressed) ? pressed : findControlForBox(site, found)
  const form = findClosest(getOuterElement(found), 'form')
  const isApart = control
    ? createOtherDraftTest(site, control)
    : (each: FoundBox) =>
        site.id !== 'other' || hasControlBelow(each, found.editor) || (!!pressed && isInOtherForm(each, found.editor))
  const inForm = form ? listFormBoxes(site, form) : []
  // A control that is named for sending sends what its form shows. A text that is alone in its form is judged even if
  // the page came with it: it may be the writer's draft of yesterday.
  const texts = pressed ? inForm.filter(({ editor }) => getLocalName(editor) !== 'input') : []
  const sent = texts.length === 1 ? texts.filter(({ editor }) => isEditorShown(editor)) : []
  // Pages keep parts of one draft in and outside of a form.
  const around = form ? inForm : findEveryBox(site, findBoxScope(found))
  const all = site.id === 'other' ? [...around, ...findEveryBox(site, document.documentElement)] : around
  const written = all.filter(({ editor }) => isWritten(site, editor))
  return [...sent, ...written].filter((each) => !isApart(each))
}
