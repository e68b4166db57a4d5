// Puts a suggested change into an editor the way a person would: select, type over. The editor keeps its own undo.

import { isDraftJs, pasteText, pressBackspace } from './draft-js.ts'
import { type EditorElement, isTextField } from './editor-element.ts'
import { selectSpan } from './editor-selection.ts'
import { isRangeForSpan, readEditor } from './read-editor.ts'

/** How a change ended. On anything but `done` the editor holds something other than was asked for. */
export type FixOutcome = 'done' | 'unchanged' | 'different'

/** A replacement for the characters from `start` to `end` of the text as it was read. */
export interface TextReplacement {
  start: number
  end: number
  text: string
}

/** How long an editor may take to show a change, in ms: frameworks gather changes and draw them later. */
const CHANGE_TIMEOUT_MS = 600

/** How long the news of a selection may take, in ms. */
const SELECTION_TIMEOUT_MS = 120

/** How long a frame is waited for, in ms: a tab that is hidden draws none. */
const FRAME_TIMEOUT_MS = 100

/** Applies a change to an editor whose text is still `matchPrecedingWords`. Never touches the editor's nodes itself. */
export async function applyFix(editor: EditorElement, before: string, change: TextReplacement): Promise<FixOutcome> {
  if (readEditor(editor).text !== before) return 'different'
  const told = isTextField(editor) ? undefined : waitForSelectionChange(editor)
  if (!selectSpan(editor, change)) return 'unchanged'
  // Editors follow the selection by an event that comes later: Draft.js would otherwise change what was selected before.
  await told
  if (readEditor(editor).text !== before) return 'different'
  // The writer may have gone elsewhere meanwhile, and what is typed replaces whatever is selected.
  if (!isSelected(editor, change.start, change.end)) return 'unchanged'
  const head = before.slice(0, change.start)
  const tail = before.slice(change.end)
  const [first = '', ...lines] = isDraftJs(editor) ? [change.text] : change.text.split('\n')
  if (first !== '' || change.end > change.start) replaceSelection(editor, first)
  let done = first
  const caret = () => change.start + done.length
  // Line by line, each seen before the next, the caret after it: an editor takes a line break for a wish of its own.
  for (const line of lines) {
    if (!(await waitForText(editor, head + done + tail, caret()))) break
    insertLineBreak(editor)
    done += '\n'
    if (line === '') continue
    if (!(await waitForText(editor, head + done + tail, caret()))) break
    replaceSelection(editor, line)
    done += line
  }
  if (await waitForText(editor, head + change.text + tail)) return 'done'
  return readEditor(editor).text === before ? 'unchanged' : 'different'
}

/** Waits until an editor shows a text, and the caret at an offset of it if one is asked for; false when it does not in time. */
async function waitForText(editor: EditorElement, text: string, caret?: number): Promise<boolean> {
  const until = performance.now() + CHANGE_TIMEOUT_MS
  const there = () => caret === undefined || isSelected(editor, caret, caret)
  while (normalizeSpaces(readEditor(editor).text) !== normalizeSpaces(text) || !there()) {
    if (performance.now() >= until || !editor.isConnected) return false
    await waitForFrame()
  }
  return true
}

/** Whether what is typed now would replace exactly this span of an editor's text. */
function isSelected(editor: EditorElement, start: number, end: number): boolean {
  if (isTextField(editor))
    return editor.matches(':focus') && editor.selectionStart === start && editor.selectionEnd === end
  const selection = editor.ownerDocument.getSelection()
  return !!selection?.rangeCount && isRangeForSpan(editor, selection.getRangeAt(0), start, end)
}

/** Until the page has heard of a selection that is being made; it hears of none when the same was there before. */
async function waitForSelectionChange(editor: EditorElement): Promise<void> {
  const { ownerDocument } = editor
  const stopper = new AbortController()
  await new Promise((resolve) => {
    ownerDocument.addEventListener('selectionchange', resolve, { capture: true, signal: stopper.signal })
    setTimeout(resolve, SELECTION_TIMEOUT_MS)
  })
  stopper.abort()
  // Heard here first; the page's own listeners come after.
  await waitForFrame()
}

function waitForFrame(): Promise<unknown> {
  return new Promise((resolve) => {
    requestAnimationFrame(resolve)
    setTimeout(resolve, FRAME_TIMEOUT_MS)
  })
}

/**
 * Types over the selection. Editors that keep a model of their own (Lexical, Slate, ProseMirror) take `beforeinput` as the
 * wish and cancel it; whoever does not cancel it leaves the typing to the browser.
 */
function replaceSelection(editor: EditorElement, text: string): void {
  if (isDraftJs(editor) && (text ? pasteText(editor, text) : pressBackspace(editor))) return
  if (!isTextField(editor) && isBeforeInputHandled(editor, text ? 'insertText' : 'deleteContentBackward', text || null))
    return
  if (text) editor.ownerDocument.execCommand('insertText', false, text)
  else editor.ownerDocument.execCommand('delete')
}

/** Begins a new line at the caret. */
function insertLineBreak(editor: EditorElement): void {
  if (isTextField(editor)) editor.ownerDocument.execCommand('insertText', false, '\n')
  else if (!isBeforeInputHandled(editor, 'insertParagraph', null)) editor.ownerDocument.execCommand('insertParagraph')
}

/** Says what is about to be typed; whether the editor took it on itself. */
function isBeforeInputHandled(editor: EditorElement, inputType: string, data: string | null): boolean {
  const wish = new InputEvent('beforeinput', { inputType, data, bubbles: true, cancelable: true, composed: true })
  return !editor.dispatchEvent(wish)
}

/** Editors turn a space at an edge into a no-break space and back; that is no difference. */
function normalizeSpaces(text: string): string {
  return text.replaceAll('\u00a0', ' ')
}
