// Applies a fix to an editor as a person would: select, then type over. So the editor's own undo keeps working.

import type { Span } from '../draft.ts'
import { getFrame, isInDocument, matchesSelector } from '../lib/dom-tree.ts'
import { isDraftJs, pasteText, pressBackspace } from './draft-js.ts'
import { type EditorElement, isTextField } from './editor-element.ts'
import { selectSpan } from './editor-selection.ts'
import { EVENT_OPTIONS } from './event-options.ts'
import { isRangeForSpan, readEditor } from './read-editor.ts'

/** The outcome of a fix. Only on `done` does the editor hold the requested text. */
export type FixOutcome = 'done' | 'unchanged' | 'different'

/** A replacement for the characters from `start` to `end` (UTF-16 offsets) of the text as it was read. */
export interface TextReplacement {
  start: number
  end: number
  text: string
}

/** How long an editor may take to show a change, in ms: frameworks batch changes and render them later. */
const CHANGE_TIMEOUT_MS = 600

/** How long to wait for the `selectionchange` event, in ms. */
const SELECTION_TIMEOUT_MS = 120

/** How long Slate may put off what it does after a change of the selection, in ms (its throttle of 100, and some). */
const SLATE_THROTTLE_MS = 130

/** How long to wait for an animation frame, in ms: a hidden tab draws none. */
const FRAME_TIMEOUT_MS = 100

/**
 * Applies a change to an editor. Never changes the editor's nodes itself.
 *
 * @param before the text that the change was computed for; with any other text in the editor the fix is refused.
 */
export async function applyFix(editor: EditorElement, before: string, change: TextReplacement): Promise<FixOutcome> {
  if (readEditor(editor).text !== before) return 'different'
  endTypingRun(editor)
  // Slate takes whole lines for the lines without the last one's end.
  const isHanging = isSlate(editor) && isWholeLines(before, change)
  const selected = { start: change.start, end: change.end - Number(isHanging) }
  // Slate may draw its old selection once more, for the fix before.
  const isReady = (await select(editor, selected)) || (isSlate(editor) && (await select(editor, selected)))
  if (readEditor(editor).text !== before) return 'different'
  if (!isReady) return 'unchanged'
  const head = before.slice(0, change.start)
  const tail = before.slice(change.end)
  const [first = '', ...lines] = isDraftJs(editor) ? [change.text] : change.text.split('\n')
  let typed = first
  const caret = () => change.start + typed.length
  // ProseMirror takes what is typed over several lines for a deletion, in Firefox, and drops what was typed.
  if (first !== '' && matchesSelector(editor, '.ProseMirror') && /\n/.test(before.slice(change.start, change.end))) {
    replaceSelection(editor, '')
    await waitForText(editor, head + tail, change.start)
  }
  if (first !== '' || change.end > change.start) replaceSelection(editor, first)
  // In the same task, so that it is the same step of the editor's undo.
  if (isHanging) isBeforeInputHandled(editor, 'deleteContentForward', null)
  // Editors handle a line break as a separate command. So each line must be shown before the next one is typed.
  for (const line of lines) {
    if (!(await waitForText(editor, head + typed + tail, caret()))) break
    insertLineBreak(editor)
    typed += '\n'
    if (line === '') continue
    if (!(await waitForText(editor, head + typed + tail, caret()))) break
    replaceSelection(editor, line)
    typed += line
  }
  let isDone = await waitForText(editor, head + change.text + tail)
  // Quill in Firefox takes the old text out and, about once in a thousand times, drops the new one.
  const isDropped = !isDone && first !== '' && normalizeSpaces(readEditor(editor).text) === normalizeSpaces(head + tail)
  if (isDropped && lines.length === 0 && (await select(editor, { start: change.start, end: change.start }))) {
    replaceSelection(editor, first)
    isDone = await waitForText(editor, head + change.text + tail)
  }
  if (!isInDocument(editor)) return 'different'
  endTypingRun(editor)
  if (isDone) return 'done'
  return readEditor(editor).text === before ? 'unchanged' : 'different'
}

/**
 * Selects a span, and waits until the editor knows: it learns of the selection by a later event, and without the wait
 * Draft.js changes what was selected before. False if something else is selected then: typing would replace that.
 */
async function select(editor: EditorElement, span: Span): Promise<boolean> {
  const selectionChanged = isTextField(editor) ? undefined : waitForSelectionChange(editor)
  if (!selectSpan(editor, span)) return false
  await selectionChanged
  if (isSlate(editor)) {
    // It ignores a change of the selection while it draws its own, and listens to a later one not at once.
    editor.ownerDocument.dispatchEvent(new Event('selectionchange'))
    await new Promise((resolve) => setTimeout(resolve, SLATE_THROTTLE_MS))
  }
  return isSelected(editor, span.start, span.end)
}

function isSlate(editor: EditorElement): boolean {
  return matchesSelector(editor, '[data-slate-editor]')
}

/** Whether a span is lines with all their ends. */
function isWholeLines(text: string, { start, end }: Span): boolean {
  return (start === 0 || text[start - 1] === '\n') && text[end - 1] === '\n' && end > start
}

/** Waits until an editor shows a text, and the caret at the given offset; false after the timeout. */
async function waitForText(editor: EditorElement, text: string, caret?: number): Promise<boolean> {
  const deadline = performance.now() + CHANGE_TIMEOUT_MS
  const isCaretThere = () => caret === undefined || isSelected(editor, caret, caret)
  while (isInDocument(editor)) {
    if (normalizeSpaces(readEditor(editor).text) === normalizeSpaces(text) && isCaretThere()) return true
    if (performance.now() >= deadline) return false
    await waitForFrame()
  }
  return false
}

/** Whether typing would replace exactly this span of an editor's text. */
function isSelected(editor: EditorElement, start: number, end: number): boolean {
  if (isTextField(editor))
    return editor.matches(':focus') && editor.selectionStart === start && editor.selectionEnd === end
  const selection = editor.ownerDocument.getSelection()
  return !!selection?.rangeCount && isRangeForSpan(editor, selection.getRangeAt(0), start, end)
}

/** Waits until the page has handled the next `selectionchange`. The event does not fire for an unchanged selection. */
async function waitForSelectionChange(editor: EditorElement): Promise<void> {
  const { ownerDocument } = editor
  const stopper = new AbortController()
  await new Promise((resolve) => {
    ownerDocument.addEventListener('selectionchange', resolve, { capture: true, signal: stopper.signal })
    setTimeout(resolve, SELECTION_TIMEOUT_MS)
  })
  stopper.abort()
  // Our capturing listener runs first; the page's own listeners run after it.
  await waitForFrame()
}

/** Waits until the page has drawn, or a moment in a hidden tab. */
export function waitForFrame(): Promise<unknown> {
  return new Promise((resolve) => {
    requestAnimationFrame(resolve)
    setTimeout(resolve, FRAME_TIMEOUT_MS)
  })
}

/**
 * Types over the selection. Editors with their own model (Lexical, Slate, ProseMirror) handle `beforeinput` and cancel
 * it. When it is not cancelled, the browser does the typing.
 */
function replaceSelection(editor: EditorElement, text: string): void {
  if (isDraftJs(editor) && (text ? pasteText(editor, text) : pressBackspace(editor))) return
  if (!isTextField(editor) && isBeforeInputHandled(editor, text ? 'insertText' : 'deleteContentBackward', text || null))
    return
  if (text) editor.ownerDocument.execCommand('insertText', false, text)
  else editor.ownerDocument.execCommand('delete')
}

/**
 * Has TinyMCE, which is in a frame, remember the text as it is now: its undo would take back what was typed before a
 * fix together with it. It does so after a replacement by the browser's spelling check.
 */
function endTypingRun(editor: EditorElement): void {
  const options = { inputType: 'insertReplacementText', ...EVENT_OPTIONS }
  if (getFrame(editor)) editor.dispatchEvent(new InputEvent('input', options))
}

/** Inserts a line break at the caret. */
function insertLineBreak(editor: EditorElement): void {
  if (isTextField(editor)) editor.ownerDocument.execCommand('insertText', false, '\n')
  else if (!isBeforeInputHandled(editor, 'insertParagraph', null)) editor.ownerDocument.execCommand('insertParagraph')
}

/** Dispatches `beforeinput`. Returns whether the editor cancelled it, which means that it handles the change itself. */
export function isBeforeInputHandled(editor: EditorElement, inputType: string, data: string | null): boolean {
  return !editor.dispatchEvent(new InputEvent('beforeinput', { inputType, data, ...EVENT_OPTIONS }))
}

/** Replaces no-break spaces by spaces, because editors turn a space at the edge of a line into one and back. */
export function normalizeSpaces(text: string): string {
  return text.replaceAll('\u00a0', ' ')
}
