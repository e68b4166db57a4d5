// While a send is held, keys and clicks go to our dialog. So it must be seen, whatever the page puts above it or does
// with our element: an ordinary page shows a full-screen video or a popover, a hostile one fights.

import type { Point, ShadowLayer } from './shadow-layer.ts'

/** How much longer the dialog may be hidden than it is seen before the hold is given up, in ms. */
const MAX_HIDDEN_MS = 1500

/** The most that one frame counts, in ms. */
const MAX_FRAME_MS = 100

/** How long the browser may draw no frame of a visible page, in ms, and how often that is looked at. */
const MAX_FRAME_GAP_MS = 500
const GAP_CHECK_MS = 250

/** What it counts when a page changes the style of our layer or takes it out of the top layer for a moment, in ms. */
const CHANGE_MS = 500

/** After so many presses that reached our layer and were refused, the hold is given up: the page plays with it. */
const MAX_REFUSED_PRESSES = 3

/** Refused presses this soon after each other, in ms, are one: a double click, or somebody impatient. */
const SAME_PRESS_MS = 800

/** The least width of a dialog that can be read, in CSS pixels: it has 440, less in a narrow window. */
const MIN_WIDTH = 300

/** How far the dialog or a button may be from where it was when we looked before, in CSS pixels: rounding. */
const MAX_SHIFT = 2

/** How far the dialog may reach out of the window, in CSS pixels: rounding. */
const MAX_OUTSIDE = 1

/** How far from the edge of the dialog its corners are looked at, in CSS pixels: inside of their rounding. */
const CORNER_INSET = 16

/** What keeping the dialog in sight needs from the view. */
export interface DialogKeeperOptions {
  layer: ShadowLayer
  /** Puts the layer where it belongs in the page, with the focus in the dialog. */
  attach(): void
  /** Moves the focus into the dialog. */
  focus(): void
  /** Whether the focus may be elsewhere, because the draft is being changed. */
  isFixing(): boolean
  /** Called once when the dialog cannot be kept in sight. */
  onLost(): void
  /** Runs a step; reports what it throws. */
  runSafely(step: () => void): void
}

/** Keeps the dialog of a held send in sight, frame by frame. */
export class DialogKeeper {
  /** Whether the last frame drew the dialog elsewhere than where it is: a press was then meant for something else. */
  isShifted = false
  /** When dialog and buttons were last found at another place than before, by `performance.now()`. */
  movedAt = Number.NEGATIVE_INFINITY
  #places: readonly DOMRect[] = []
  #hidden = 0
  #refusedPresses = 0
  #refusedAt = Number.NEGATIVE_INFINITY
  #lastFrame = performance.now()
  #othersAtRaise: number
  #request = 0
  readonly #gapCheck: ReturnType<typeof setInterval>
  readonly #unwatchStyle: () => void
  #painted: IntersectionObserver | undefined
  readonly #options: DialogKeeperOptions

  constructor(options: DialogKeeperOptions) {
    this.#options = options
    this.#othersAtRaise = countOthersInTopLayer(options.layer.host)
    this.#request = requestAnimationFrame(this.#onFrame)
    this.#gapCheck = setInterval(() => options.runSafely(() => this.#checkGap()), GAP_CHECK_MS)
    this.#unwatchStyle = options.layer.watchStyle(() => this.countChange())
  }

  stop(): void {
    cancelAnimationFrame(this.#request)
    clearInterval(this.#gapCheck)
    this.#unwatchStyle()
    this.#painted?.disconnect()
  }

  /**
   * Looks where the dialog and its buttons are now. A page can move them without touching our layer: by its own zoom or
   * by the width of its scroll bar.
   */
  locate(): void {
    const places = this.#measure()
    const isSame = places.length === this.#places.length
    // Compared with where it came to rest: what creeps would be in place at every look.
    if (isSame && !places.some((place, index) => isShiftedFrom(this.#places[index]!, place))) return
    if (isSame) this.movedAt = performance.now()
    this.#places = places
  }

  /** Takes where the dialog and its buttons are now for their place, after we have drawn more or less in it. */
  relocate(): void {
    this.#places = this.#measure()
  }

  #measure(): DOMRect[] {
    const found = this.#options.layer.root.querySelectorAll('.dialog, .choice button')
    return [...found].map((each) => each.getBoundingClientRect())
  }

  /** A press of the user reached the layer and was refused, because the layer is not seen there or was moved. */
  countRefusedPress(): void {
    if (performance.now() - this.#refusedAt < SAME_PRESS_MS) return
    this.#refusedAt = performance.now()
    this.#refusedPresses++
    if (this.#refusedPresses === MAX_REFUSED_PRESSES) this.#giveUp()
  }

  /** The page has changed our layer, and may change it back before we look. */
  countChange(): void {
    this.#hidden += CHANGE_MS
  }

  readonly #onFrame = () => {
    this.#request = requestAnimationFrame(this.#onFrame)
    this.#options.runSafely(() => this.#step())
  }

  #step(): void {
    const { layer, attach, focus, isFixing } = this.#options
    // Asked before the repair: what counts is what was drawn.
    // A locked pointer does not reach the dialog. A page can give an element the name of either property.
    const isLocked = Reflect.get(Document.prototype, 'pointerLockElement', document) !== null
    if (isLocked) Document.prototype.exitPointerLock.call(document)
    const isSeen = layer.isRaised() && isDialogSeen(layer) && !isLocked
    const hasFocus = isFocused(layer.host) || isFixing()
    const now = performance.now()
    // A long frame shows a busy page or a window that is not drawn, and no dialog that is hidden.
    const elapsed = Math.min(now - this.#lastFrame, MAX_FRAME_MS)
    this.#lastFrame = now
    if (!this.#count(isSeen && hasFocus ? -elapsed : elapsed)) return
    layer.restore()
    attach()
    this.locate()
    // What the page has shown in the top layer since lies above ours.
    const others = countOthersInTopLayer(layer.host)
    if (!isSeen || others > this.#othersAtRaise) layer.raise()
    this.#othersAtRaise = others
    if (!isFocused(layer.host)) focus()
    this.#watchPainting()
  }

  /**
   * Compares where the dialog is drawn in this frame with where it is now: a page can move it after our look, and back
   * after the frame. An observer is called with what the frame drew.
   */
  #watchPainting(): void {
    const dialog = this.#options.layer.root.querySelector('.dialog')
    this.#painted?.disconnect()
    if (!dialog) return
    const now = dialog.getBoundingClientRect()
    this.#painted = new IntersectionObserver(([entry]) => {
      this.isShifted = isShiftedFrom(now, entry!.boundingClientRect)
      if (this.isShifted) this.#options.runSafely(() => void this.#count(2 * MAX_FRAME_MS))
    })
    this.#painted.observe(dialog)
  }

  /** A page that shows a view transition draws no frames, and takes all clicks. */
  #checkGap(): void {
    if (document.visibilityState !== 'visible' || performance.now() - this.#lastFrame < MAX_FRAME_GAP_MS) return
    const { activeViewTransition } = document as { activeViewTransition?: { skipTransition(): void } | null }
    activeViewTransition?.skipTransition()
    this.#count(MAX_FRAME_MS)
  }

  /** Counts time, negative when the dialog was seen. Returns false when it was hidden for too long. */
  #count(elapsed: number): boolean {
    this.#hidden = Math.max(0, this.#hidden + elapsed)
    if (this.#hidden <= MAX_HIDDEN_MS) return true
    this.#giveUp()
    return false
  }

  #giveUp(): void {
    this.stop()
    this.#options.onLost()
  }
}

function isShiftedFrom(before: DOMRectReadOnly, now: DOMRectReadOnly): boolean {
  return (['left', 'top', 'width', 'height'] as const).some((side) => Math.abs(now[side] - before[side]) > MAX_SHIFT)
}

function isFocused(host: Element): boolean {
  return document.activeElement === host
}

function countOthersInTopLayer(host: Element): number {
  return [...document.querySelectorAll(':popover-open, :modal, :fullscreen')].filter((each) => each !== host).length
}

/** Whether the dialog has a size that can be read, and its middle, its corners and its buttons are seen. */
function isDialogSeen(layer: ShadowLayer): boolean {
  const dialog = layer.root.querySelector('.dialog')
  if (!dialog) return false
  const { innerWidth, innerHeight } = window
  const rect = dialog.getBoundingClientRect()
  const { left, top, right, bottom } = rect
  if (rect.width < Math.min(MIN_WIDTH, innerWidth / 2)) return false
  if (Math.max(-left, -top, right - innerWidth, bottom - innerHeight) > MAX_OUTSIDE) return false
  const corners = [left + CORNER_INSET, right - CORNER_INSET].flatMap((x) =>
    [top + CORNER_INSET, bottom - CORNER_INSET].map((y): Point => [x, y]),
  )
  const buttons = [...dialog.querySelectorAll('.choice button')]
    .map((button) => button.getBoundingClientRect())
    .map((button): Point => [button.left + button.width / 2, button.top + button.height / 2])
    // One may be scrolled out of the dialog.
    .filter(([x, y]) => x > left && x < right && y > top && y < bottom)
  return layer.isSeenAt([(left + right) / 2, (top + bottom) / 2], ...corners, ...buttons)
}
