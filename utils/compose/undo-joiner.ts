// One Ctrl+Z takes back all that one press in our panel has changed. The history of an editor has a step for each
// change, and only the editor can go back in it: so its own undo is repeated until the text is that before the press.
// What the writer did before stays the next step, and a redo works in the same way.

import { hasNode } from '../lib/dom-tree.ts'
import { isBeforeInputHandled, normalizeSpaces, waitForFrame } from './apply-fix.ts'
import type { DraftSession } from './draft-session.ts'
import { type EditorElement, getEventOrigin, isTextField } from './editor-element.ts'
import { EVENT_OPTIONS } from './event-options.ts'
import { readEditor } from './read-editor.ts'

/** The texts that the changes of one press have left in a box, in turn. The first is that before the press. */
interface ChangeSeries {
  editor: EditorElement
  texts: readonly string[]
}

/** A step in the history of an editor that the writer has asked for. */
interface HistoryStep {
  command: 'undo' | 'redo'
  origin: Element
  /** The key that was pressed; undefined for an entry of a menu. */
  key: KeyboardEventInit | undefined
}

/** Presses that are remembered: somebody takes back a few kinds of findings at most, one after the other. */
const MAX_SERIES = 8

/** How long an editor may take to show a step of its history, in ms. */
const STEP_TIMEOUT_MS = 600

/** Joins the undo of the changes that one press has made in the box of a session. */
export class UndoJoiner {
  #series: readonly ChangeSeries[] = []
  /** Counts the steps of the writer that are followed: each ends the one before it. */
  #followed = 0
  /** Whether a step is being repeated at this moment: in Firefox that fires an event as a step of the user does. */
  #isRepeating = false
  readonly #watched = new WeakSet<EditorElement>()
  readonly #session: DraftSession
  readonly #inTurn: (step: () => Promise<void>) => Promise<void>

  /** @param inTurn runs a step after the changes that were asked for before */
  constructor(session: DraftSession, inTurn: (step: () => Promise<void>) => Promise<void>) {
    this.#session = session
    this.#inTurn = inTurn
  }

  /** Remembers the texts that the changes of one press have left, from the one before it on. */
  remember(editor: EditorElement, texts: readonly string[]): void {
    // The editor itself undoes one change in one step.
    if (texts.length <= 2) return
    const others = this.#series.filter((each) => each.editor === editor)
    this.#series = [{ editor, texts: texts.map(normalizeSpaces) }, ...others].slice(0, MAX_SERIES)
    if (this.#watched.has(editor)) return
    this.#watched.add(editor)
    // From a menu, there is no key.
    editor.addEventListener('beforeinput', (event) => this.follow(event))
  }

  /**
   * Follows a step that the writer makes in the history of the editor: when it leads into the changes of one press, it
   * is repeated until it has led out of them. To be called before the editor has made it.
   */
  follow(event: Event): void {
    const step = readHistoryStep(event)
    const editor = this.#session.found?.editor
    if (!step || !editor || this.#isRepeating || this.#session.isFixing || !hasNode(editor, step.origin)) return
    const text = readText(editor)
    const isUndo = step.command === 'undo'
    const texts = this.#series
      .filter((each) => each.editor === editor)
      .map((each) => (isUndo ? each.texts.toReversed() : each.texts))
      .find((each) => each.slice(0, -1).includes(text))
    if (!texts) return
    const number = ++this.#followed
    const isLatest = () => number === this.#followed && this.#session.found?.editor === editor
    void this.#inTurn(() => this.#repeat(editor, step, texts.slice(texts.indexOf(text)), isLatest))
  }

  /** Repeats a step while it leads on along some texts. */
  async #repeat(
    editor: EditorElement,
    step: HistoryStep,
    texts: readonly string[],
    isLatest: () => boolean,
  ): Promise<void> {
    // The event of the writer's own step is still being handled.
    await new Promise((resolve) => setTimeout(resolve))
    for (let at = 0; isLatest(); ) {
      const now = await waitForOtherText(editor, texts[at]!, isLatest)
      // The editor may have joined some of the changes. Any other text is the writer's.
      const next = now === undefined ? -1 : texts.indexOf(now)
      if (next <= at || !isLatest()) return
      at = next
      this.#session.touch(true)
      if (at === texts.length - 1) return this.#session.check()
      this.#isRepeating = true
      repeatStep(editor, step)
      this.#isRepeating = false
    }
  }
}

function readText(editor: EditorElement): string {
  return normalizeSpaces(readEditor(editor).text)
}

/** The step that an event asks for, before the editor has handled it. */
function readHistoryStep(event: Event): HistoryStep | undefined {
  const origin = getEventOrigin(event)
  if (!event.isTrusted || !origin) return undefined
  if (event.type !== 'keydown') {
    const { inputType } = event as InputEvent
    const command = inputType === 'historyUndo' ? 'undo' : inputType === 'historyRedo' ? 'redo' : undefined
    return command && { command, origin, key: undefined }
  }
  const { key, code, keyCode, ctrlKey, metaKey, altKey, shiftKey } = event as KeyboardEvent
  const name = key.toLowerCase()
  if (ctrlKey === metaKey || altKey || !(name === 'z' || (name === 'y' && !shiftKey))) return undefined
  const command = name === 'z' && !shiftKey ? 'undo' : 'redo'
  return { command, origin, key: { key, code, keyCode, which: keyCode, ctrlKey, metaKey, shiftKey } }
}

/** Asks an editor for the same step again: by the key, which most editors handle, or else as the browser does. */
function repeatStep(editor: EditorElement, { command, origin, key }: HistoryStep): void {
  if (key && !origin.dispatchEvent(new KeyboardEvent('keydown', { ...key, ...EVENT_OPTIONS }))) return
  const inputType = command === 'undo' ? 'historyUndo' : 'historyRedo'
  if (!isTextField(editor) && isBeforeInputHandled(editor, inputType, null)) return
  editor.ownerDocument.execCommand(command)
}

/** Waits until an editor has another text; undefined after the timeout, or when that is wanted no more. */
async function waitForOtherText(
  editor: EditorElement,
  text: string,
  isWanted: () => boolean,
): Promise<string | undefined> {
  const deadline = performance.now() + STEP_TIMEOUT_MS
  while (isWanted() && performance.now() < deadline) {
    const now = readText(editor)
    if (now !== text) return now
    await waitForFrame()
  }
  return undefined
}
