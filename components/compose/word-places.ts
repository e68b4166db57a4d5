// Where the underlined words of a draft are. Places are in the window that shows the editor, which may be a frame's.

import type { DraftSession } from '../../utils/compose/draft-session.ts'
import { type EditorElement, isTextField } from '../../utils/compose/editor-element.ts'
import type { Rect } from '../../utils/compose/panel-position.ts'
import type { TrackedFinding } from '../../utils/compose/tracked-findings.ts'
import { getFrame, hasNode, isInDocument } from '../../utils/lib/dom-tree.ts'
import { isMeasured, isResized, listFieldRects, measureField, showInField } from './field-places.ts'
import type { Point } from './shadow-layer.ts'

/** How far below a word its underline is, in CSS px: a press on the line counts, too. */
const LINE_DEPTH = 4

/** Returns where the words of a finding are, a rectangle for each line; empty where they have no place. */
export function listWordRects(session: DraftSession, finding: TrackedFinding | undefined): Rect[] {
  const editor = getEditor(session)
  if (!editor || !finding || finding.attachment !== undefined) return []
  if (isTextField(editor)) return listFieldRects(editor, session.read.text, finding)
  return [...(session.read.rangeOf(finding.start, finding.end)?.getClientRects() ?? [])]
}

/**
 * Measures where the words of the findings are in a field with a value; words elsewhere need no measuring.
 *
 * @param root the element of our closed root that the text is laid out in.
 * @returns whether there is something new.
 */
export function measureWords({ found, read, findings }: DraftSession, root: HTMLElement): boolean {
  if (!found || !isTextField(found.editor)) return false
  const spans = findings.filter(({ attachment }) => attachment === undefined)
  return spans.length > 0 && measureField(found.editor, read.text, spans, root)
}

/** Whether a field with a value has another size than when its words were measured. */
export function hasMovedWords({ found, read }: DraftSession): boolean {
  return found !== undefined && isTextField(found.editor) && isResized(found.editor, read.text)
}

/** Finds the finding whose underlined word is at a point. */
export function findWordAt(session: DraftSession, point: Point): TrackedFinding | undefined {
  return session.findings.find((each) => isUnderlined(each) && isAtWord(session, each, point))
}

/** Whether a point is on the words of a finding. */
export function isAtWord(session: DraftSession, finding: TrackedFinding, [x, y]: Point): boolean {
  return listWordRects(session, finding).some(
    ({ left, top, right, bottom }) => x >= left && x <= right && y >= top && y <= bottom + LINE_DEPTH,
  )
}

/**
 * Finds the word of a finding after the one that is shown, or after the caret; after the last one, the first. The words
 * of notes are underlined while one is shown.
 *
 * @param shown the id of the finding that is shown.
 * @param back finds the one before instead.
 * @returns undefined when no word has a place.
 */
export function findNextWord(
  session: DraftSession,
  shown: number | undefined,
  back: boolean,
): TrackedFinding | undefined {
  const words = session.findings.filter((each) => hasPlace(session, each))
  const at = words.findIndex(({ id }) => id === shown)
  if (at >= 0) return words.at((at + (back ? -1 : 1)) % words.length)
  const before = words.filter((each) => isBeforeCaret(session, each)).length
  return back ? words.at(before - 1) : words[before % words.length]
}

/** Brings the words of a finding into sight. */
export function showWord(session: DraftSession, finding: TrackedFinding): void {
  const editor = getEditor(session)
  if (editor && isTextField(editor)) showInField(editor, session.read.text, finding)
  const [word] = listWordRects(session, finding)
  if (!editor || !word) return
  const box = editor.getBoundingClientRect()
  const bottom = Math.min(box.bottom, editor.ownerDocument.documentElement.clientHeight)
  if (word.top >= Math.max(box.top, 0) && word.bottom <= bottom) return
  if (isTextField(editor)) editor.scrollIntoView({ block: 'nearest' })
  session.read.rangeOf(finding.start, finding.end)?.startContainer.parentElement?.scrollIntoView({ block: 'nearest' })
}

/** Moves rectangles in the window of an editor to where they are in the page's window. */
export function moveToPage(rects: readonly Rect[], editor: Element): Rect[] {
  let [x, y] = [0, 0]
  for (let frame = getFrame(editor); frame; frame = getFrame(frame)) {
    const { left, top } = frame.getBoundingClientRect()
    const { paddingLeft, paddingTop } = getComputedStyle(frame)
    x += left + frame.clientLeft + Number.parseFloat(paddingLeft)
    y += top + frame.clientTop + Number.parseFloat(paddingTop)
  }
  return rects.map(({ left, top, right, bottom }) => ({
    left: left + x,
    top: top + y,
    right: right + x,
    bottom: bottom + y,
  }))
}

/** Whether the words of a finding are somewhere, perhaps out of sight. */
function hasPlace(session: DraftSession, finding: TrackedFinding): boolean {
  const editor = getEditor(session)
  return editor && isTextField(editor)
    ? isMeasured(editor, session.read.text, finding)
    : listWordRects(session, finding).length > 0
}

function getEditor({ found }: DraftSession): EditorElement | undefined {
  return found && isInDocument(found.editor) ? found.editor : undefined
}

/** Findings at level note are underlined only while the panel is open. */
function isUnderlined({ level }: TrackedFinding): boolean {
  return level !== 'note'
}

/** Whether a finding begins before the caret; none does where there is no caret in the editor. */
function isBeforeCaret({ found, read }: DraftSession, { start }: TrackedFinding): boolean {
  if (found && isTextField(found.editor)) return start < (found.editor.selectionStart ?? 0)
  const { focusNode = null, focusOffset = 0 } = found?.editor.ownerDocument.getSelection() ?? {}
  if (!focusNode || !found || !hasNode(found.editor, focusNode)) return false
  return read.rangeOf(start, start)?.comparePoint(focusNode, focusOffset) === 1
}
