// Which box is being written in, when its content changes, and when the writer pauses. Listens at the window in capture: some
// editors stop their events on the way up. No observer on the page: one on the box being written in, and on no other.

import type { Site } from '../sites/site-definition.ts'
import { type EditorElement, findEditor, getEventOrigin, getFocusedElement, isTextField } from './editor-element.ts'
import { type FoundBox, findBox } from './find-box.ts'

/** How long nothing may change before the draft is checked, in ms: input methods write one syllable in several steps. */
export const TYPING_PAUSE_MS = 300

/** How often a pause is put off because of what stands at the caret, at most: a stray invisible character is not for ever. */
const MAX_PAUSE_DELAYS = 4

/** What the watcher tells. */
export interface BoxWatchHandlers {
  /** Another box is being written in; undefined when the last one has left the page. */
  onBox(box: FoundBox | undefined): void
  /** Focus came to the box, or went from it to another part of the page. */
  onFocus(inBox: boolean): void
  /** The content of the box may have changed. `typed` is false when the writer did nothing just before (a draft was swapped). */
  onTouched(typed: boolean): void
  /** Nothing has changed for a while and no syllable is half written. */
  onQuiet(): void
}

/** Asks the watcher. */
export interface BoxWatcher {
  /** The box being written in, or the last one that was; never one that has left the page. */
  box(): FoundBox | undefined
  /** Whether a syllable is being composed. */
  composing(): boolean
  /** Has the draft checked after the next pause although nothing changed. */
  scheduleCheck(): void
  /** Enters the box that has the focus already: the page was open before us, or the site was turned on again. */
  enterFocused(): void
}

/** Watches until the signal aborts. */
export function watchBoxes(site: Site, on: BoxWatchHandlers, signal: AbortSignal): BoxWatcher {
  let found: FoundBox | undefined
  let composing = false
  let delays = 0
  let typedAt = Number.NEGATIVE_INFINITY
  let timer: ReturnType<typeof setTimeout> | undefined
  const observer = new MutationObserver(() => touched())

  const box = () => {
    if (found && !found.editor.isConnected) leave()
    return found
  }
  const leave = () => {
    observer.disconnect()
    clearTimeout(timer)
    timer = undefined
    found = undefined
    composing = false
    on.onBox(undefined)
  }
  const enter = (event: Event) => enterAt(getEventOrigin(event))
  const enterAt = (origin: Element | undefined) => {
    const editor = origin && findEditor(origin)
    if (!editor || editor === box()?.editor) return editor !== undefined
    const next = findBox(site, editor)
    if (!next) return false
    observer.disconnect()
    found = next
    composing = false
    if (!isTextField(editor)) observer.observe(editor, { childList: true, subtree: true, characterData: true })
    on.onBox(next)
    again()
    return true
  }
  const touched = () => {
    if (!box()) return
    on.onTouched(performance.now() - typedAt < TYPING_PAUSE_MS)
    delays = 0
    again()
  }
  const again = () => {
    clearTimeout(timer)
    timer = setTimeout(pause, TYPING_PAUSE_MS)
  }
  const pause = () => {
    timer = undefined
    const now = box()
    if (!now || composing) return
    if (delays++ < MAX_PAUSE_DELAYS && hasTransientAtCaret(now.editor)) return again()
    on.onQuiet()
  }

  const listen = (type: string, handler: (event: Event) => void) =>
    window.addEventListener(type, handler, { capture: true, passive: true, signal })
  listen('focusin', (event) => on.onFocus(enter(event)))
  listen('input', (event) => {
    if (!enter(event)) return
    typedAt = performance.now()
    touched()
  })
  // Editors that keep a model of their own cancel what they handle, and no input event follows.
  for (const type of ['beforeinput', 'paste', 'cut', 'drop']) {
    listen(type, (event) => {
      if (enter(event)) typedAt = performance.now()
    })
  }
  listen('keydown', (event) => {
    if (enter(event)) typedAt = performance.now()
    // A composition whose end never came (its node was replaced) is over when a plain key arrives.
    const { isComposing, keyCode } = event as KeyboardEvent
    if (!isComposing && keyCode !== 229) composing = false
  })
  listen('compositionstart', (event) => {
    if (enter(event)) composing = true
  })
  listen('compositionend', (event) => {
    composing = false
    if (enter(event)) again()
  })
  signal.addEventListener('abort', () => {
    observer.disconnect()
    clearTimeout(timer)
  })
  return {
    box,
    composing: () => composing,
    // A pause that is awaited anyway is not put off.
    scheduleCheck: () => void (timer === undefined && again()),
    enterFocused: () => void (enterAt(getFocusedElement()) && on.onFocus(true)),
  }
}

// Some input methods put one of these at the caret and take it away again, to close the browser's own suggestion.
const TRANSIENT_CHARACTER = /[\u202f\u200b\u200c]/

function hasTransientAtCaret(editor: EditorElement): boolean {
  if (isTextField(editor)) {
    const at = editor.selectionStart ?? 0
    return TRANSIENT_CHARACTER.test(editor.value.slice(Math.max(0, at - 1), at + 1))
  }
  const selection = editor.ownerDocument.getSelection()
  const node = selection?.focusNode
  if (!selection || !node || node.nodeType !== Node.TEXT_NODE || !editor.contains(node)) return false
  const at = selection.focusOffset
  return TRANSIENT_CHARACTER.test((node as Text).data.slice(Math.max(0, at - 1), at + 1))
}
