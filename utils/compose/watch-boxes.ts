// Watches the box being written in: which one it is, when its content changes, and when the writer pauses. Listens at
// the window in capture, because some editors stop their events in the bubbling phase. A MutationObserver watches the
// current box only.

import { getFrame, hasNode, isInDocument } from '../lib/dom-tree.ts'
import { listenAtWindow } from '../lib/window-events.ts'
import type { Site } from '../sites/site-definition.ts'
import { type EditorElement, findEditor, getEventOrigin, getFocusedElement, isTextField } from './editor-element.ts'
import { type FoundBox, findBox } from './find-box.ts'
import { isInSight } from './is-in-sight.ts'

/** How long a pause lasts before the draft is checked, in ms: input methods write one syllable in several steps. */
export const TYPING_PAUSE_MS = 300

/** How often a transient character at the caret may put off a pause. Bounded, because a stray one may stay for ever. */
const MAX_PAUSE_DELAYS = 4

/** The events of the watcher. */
export interface BoxWatchHandlers {
  /** Whether a box is in a place that is turned off: it is not entered, or left again. Absent: no place is. */
  isOff?(found: FoundBox): boolean
  /** Another box is being written in; undefined when the last one has left the page. */
  onBox(box: FoundBox | undefined): void
  /** The focus has moved into the box, or from it to another part of the page. */
  onFocus(inBox: boolean): void
  /** The content of the box may have changed. `typed` is false without input just before (a draft was swapped). */
  onTouched(typed: boolean): void
  /** The writer pauses, and no syllable is half composed. */
  onQuiet(): void
}

/** A running watcher. */
export interface BoxWatcher {
  /** The box being written in, or the last one that was; never one that has left the page or is turned off. */
  box(): FoundBox | undefined
  /** Whether a syllable is being composed. */
  composing(): boolean
  /** Schedules a check after the next pause, although the text has not changed. */
  scheduleCheck(): void
  /** Enters the box that has the focus already: the page was open before us, or the site was turned on again. */
  enterFocused(): void
}

/** Watches until the signal aborts. */
export function watchBoxes(site: Site, on: BoxWatchHandlers, signal: AbortSignal): BoxWatcher {
  return new WindowBoxWatcher(site, on, signal)
}

// `#` instead of `private`: the minifier shortens these names, and every page of a site loads this script.
class WindowBoxWatcher implements BoxWatcher {
  readonly #site: Site
  readonly #on: BoxWatchHandlers
  readonly #observer = new MutationObserver(() => this.#onChange())
  #found: FoundBox | undefined
  #isComposing = false
  /** Whether the caret is in the box, as last reported. */
  #hasCaret = false
  #delays = 0
  #typedAt = Number.NEGATIVE_INFINITY
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(site: Site, on: BoxWatchHandlers, signal: AbortSignal) {
    this.#site = site
    this.#on = on
    this.#listen(signal)
    signal.addEventListener('abort', () => {
      this.#observer.disconnect()
      clearTimeout(this.#timer)
    })
  }

  box(): FoundBox | undefined {
    if (this.#found && (!isInDocument(this.#found.editor) || this.#on.isOff?.(this.#found))) this.#leave()
    return this.#found
  }

  composing(): boolean {
    return this.#isComposing
  }

  scheduleCheck(): void {
    // Do not put off a pause that is awaited already.
    if (this.#timer === undefined) this.#awaitPause()
  }

  enterFocused(): void {
    const focused = getFocusedElement()
    if (focused && isInSight(focused) && this.#enter(focused)) this.#setCaret(true)
  }

  #listen(signal: AbortSignal): void {
    const listen = (type: string, handler: (event: Event) => void) => listenAtWindow(type, handler, true, signal)
    listen('focusin', (event) => {
      const origin = getEventOrigin(event)
      if (!event.isTrusted || !origin) return
      // A page sees that something is measured in the event, so that is done for editors alone. Its script can focus a
      // box out of sight, or one in a frame, to see what we show there. Writing in such a box enters it.
      const isByUser = isUserActive() || !getFrame(origin)
      const canEnter = isByUser && findEditor(origin) !== undefined && isInSight(origin)
      this.#setCaret(canEnter ? this.#enter(origin) : this.#isInBox(origin))
    })
    listen('input', (event) => {
      if (this.#noteTyping(event)) this.#onChange()
    })
    // Editors with their own model cancel the events they handle, so no `input` event follows.
    for (const type of ['beforeinput', 'paste', 'cut', 'drop']) listen(type, (event) => this.#noteTyping(event))
    listen('keydown', (event) => {
      this.#noteTyping(event)
      // A plain key ends a composition whose `compositionend` never came because its node was replaced.
      const { isComposing, keyCode } = event as KeyboardEvent
      if (!isComposing && keyCode !== 229) this.#isComposing = false
    })
    listen('compositionstart', (event) => {
      if (this.#enterOrigin(event)) this.#isComposing = true
    })
    listen('compositionend', (event) => {
      this.#isComposing = false
      if (this.#enterOrigin(event)) this.#awaitPause()
    })
  }

  /**
   * Enters the box of an event; of an untrusted one, which a page script makes, only if that box was entered already.
   * Returns whether the event was in the entered box.
   */
  #enterOrigin(event: Event): boolean {
    const origin = getEventOrigin(event)
    // A script can write in a frame by commands, whose events are trusted.
    const canEnter = origin && ((!getFrame(origin) && isInSight(origin)) || isUserActive())
    if (!event.isTrusted || !canEnter) return this.#isInBox(origin)
    const inBox = this.#enter(origin)
    // The focus may have come while the box was still fading in.
    if (inBox && !this.#hasCaret) this.#setCaret(true)
    return inBox
  }

  #setCaret(inBox: boolean): void {
    this.#hasCaret = inBox
    this.#on.onFocus(inBox)
  }

  #isInBox(origin: Element | undefined): boolean {
    const editor = origin && findEditor(origin)
    return editor !== undefined && editor === this.box()?.editor
  }

  #noteTyping(event: Event): boolean {
    const inBox = this.#enterOrigin(event)
    if (inBox) this.#typedAt = performance.now()
    return inBox
  }

  #enter(origin: Element | undefined): boolean {
    const editor = origin && findEditor(origin)
    if (!editor || editor === this.box()?.editor) return editor !== undefined
    const next = findBox(this.#site, editor)
    if (!next || this.#on.isOff?.(next)) return false
    this.#observer.disconnect()
    this.#found = next
    this.#isComposing = false
    if (!isTextField(editor)) this.#observer.observe(editor, { childList: true, subtree: true, characterData: true })
    this.#on.onBox(next)
    this.#awaitPause()
    return true
  }

  #leave(): void {
    this.#observer.disconnect()
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.#found = undefined
    this.#isComposing = false
    this.#on.onBox(undefined)
  }

  #onChange(): void {
    if (!this.box()) return
    this.#on.onTouched(performance.now() - this.#typedAt < TYPING_PAUSE_MS)
    this.#delays = 0
    this.#awaitPause()
  }

  #awaitPause(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#onPause(), TYPING_PAUSE_MS)
  }

  #onPause(): void {
    this.#timer = undefined
    const found = this.box()
    if (!found || this.#isComposing) return
    if (this.#delays++ < MAX_PAUSE_DELAYS && hasTransientAtCaret(found.editor)) this.#awaitPause()
    else this.#on.onQuiet()
  }
}

/** Whether the user has just pressed something in this page: `execCommand` of a script makes trusted events, too. */
function isUserActive(): boolean {
  return navigator.userActivation?.isActive ?? true
}

// Some input methods insert one of these at the caret for a moment, to close the browser's own suggestion.
const TRANSIENT_CHARACTER = /[\u202f\u200b\u200c]/

function hasTransientAtCaret(editor: EditorElement): boolean {
  if (isTextField(editor)) {
    const at = editor.selectionStart ?? 0
    return TRANSIENT_CHARACTER.test(editor.value.slice(Math.max(0, at - 1), at + 1))
  }
  const selection = editor.ownerDocument.getSelection()
  const node = selection?.focusNode
  if (!selection || !node || node.nodeType !== Node.TEXT_NODE || !hasNode(editor, node)) return false
  const at = selection.focusOffset
  return TRANSIENT_CHARACTER.test((node as Text).data.slice(Math.max(0, at - 1), at + 1))
}
