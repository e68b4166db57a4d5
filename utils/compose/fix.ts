// Puts a suggested change into an editor the way a person would: select, type over. The editor keeps its own undo.

import { backspaceIn, isDraftJs, pasteInto } from './draft-js.ts'
import { type Editor, isField } from './editor.ts'
import { isSpan, readEditor } from './read.ts'
import { selectSpan } from './select.ts'

/** How a change ended. On anything but `done` the editor holds something other than was asked for. */
export type FixOutcome = 'done' | 'unchanged' | 'different'

/** A replacement for the characters from `start` to `end` of the text as it was read. */
export interface Replacement {
  start: number
  end: number
  text: string
}

/** How long an editor may take to show a change, in ms: frameworks gather changes and draw them later. */
const PATIENCE_MS = 600

/** How long the news of a selection may take, in ms. */
const SELECTION_MS = 120

/** How long a frame is waited for, in ms: a tab that is hidden draws none. */
const FRAME_MS = 100

/** Applies a change to an editor whose text is still `before`. Never touches the editor's nodes itself. */
export async function applyFix(editor: Editor, before: string, change: Replacement): Promise<FixOutcome> {
  if (readEditor(editor).text !== before) return 'different'
  const told = isField(editor) ? undefined : selectionTold(editor)
  if (!selectSpan(editor, change)) return 'unchanged'
  // Editors follow the selection by an event that comes later: Draft.js would otherwise change what was selected before.
  await told
  if (readEditor(editor).text !== before) return 'different'
  // The writer may have gone elsewhere meanwhile, and what is typed replaces whatever is selected.
  if (!isSelected(editor, change.start, change.end)) return 'unchanged'
  const head = before.slice(0, change.start)
  const tail = before.slice(change.end)
  const [first = '', ...lines] = isDraftJs(editor) ? [change.text] : change.text.split('\n')
  if (first !== '' || change.end > change.start) typeOver(editor, first)
  let done = first
  const caret = () => change.start + done.length
  // Line by line, each seen before the next, the caret after it: an editor takes a line break for a wish of its own.
  for (const line of lines) {
    if (!(await shows(editor, head + done + tail, caret()))) break
    typeBreak(editor)
    done += '\n'
    if (line === '') continue
    if (!(await shows(editor, head + done + tail, caret()))) break
    typeOver(editor, line)
    done += line
  }
  if (await shows(editor, head + change.text + tail)) return 'done'
  return readEditor(editor).text === before ? 'unchanged' : 'different'
}

/** Waits until an editor shows a text, and the caret at an offset of it if one is asked for; false when it does not in time. */
async function shows(editor: Editor, text: string, caret?: number): Promise<boolean> {
  const until = performance.now() + PATIENCE_MS
  const there = () => caret === undefined || isSelected(editor, caret, caret)
  while (plain(readEditor(editor).text) !== plain(text) || !there()) {
    if (performance.now() >= until || !editor.isConnected) return false
    await nextFrame()
  }
  return true
}

/** Whether what is typed now would replace exactly this span of an editor's text. */
function isSelected(editor: Editor, start: number, end: number): boolean {
  if (isField(editor)) return editor.matches(':focus') && editor.selectionStart === start && editor.selectionEnd === end
  const selection = editor.ownerDocument.getSelection()
  return !!selection?.rangeCount && isSpan(editor, selection.getRangeAt(0), start, end)
}

/** Until the page has heard of a selection that is being made; it hears of none when the same was there before. */
async function selectionTold(editor: Editor): Promise<void> {
  const { ownerDocument } = editor
  const stopper = new AbortController()
  await new Promise((resolve) => {
    ownerDocument.addEventListener('selectionchange', resolve, { capture: true, signal: stopper.signal })
    setTimeout(resolve, SELECTION_MS)
  })
  stopper.abort()
  // Heard here first; the page's own listeners come after.
  await nextFrame()
}

function nextFrame(): Promise<unknown> {
  return new Promise((resolve) => {
    requestAnimationFrame(resolve)
    setTimeout(resolve, FRAME_MS)
  })
}

/**
 * Types over the selection. Editors that keep a model of their own (Lexical, Slate, ProseMirror) take `beforeinput` as the
 * wish and cancel it; whoever does not cancel it leaves the typing to the browser.
 */
function typeOver(editor: Editor, text: string): void {
  if (isDraftJs(editor) && (text ? pasteInto(editor, text) : backspaceIn(editor))) return
  if (!isField(editor) && isTaken(editor, text ? 'insertText' : 'deleteContentBackward', text || null)) return
  if (text) editor.ownerDocument.execCommand('insertText', false, text)
  else editor.ownerDocument.execCommand('delete')
}

/** Begins a new line at the caret. */
function typeBreak(editor: Editor): void {
  if (isField(editor)) editor.ownerDocument.execCommand('insertText', false, '\n')
  else if (!isTaken(editor, 'insertParagraph', null)) editor.ownerDocument.execCommand('insertParagraph')
}

/** Says what is about to be typed; whether the editor took it on itself. */
function isTaken(editor: Editor, inputType: string, data: string | null): boolean {
  const wish = new InputEvent('beforeinput', { inputType, data, bubbles: true, cancelable: true, composed: true })
  return !editor.dispatchEvent(wish)
}

/** Editors turn a space at an edge into a no-break space and back; that is no difference. */
function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ')
}
