// Notices that an element moved or changed its size, without looking at it in every frame.

/** The parts of an element at which an observer reports that more or less of it lies inside: each hundredth. */
const EVERY_PART = Array.from({ length: 101 }, (_, part) => part / 100)

/** How far an element may be from where it was measured, in CSS px: rounding. */
const MAX_ROUNDING = 1

/** Watches an element for movement, and elements around it for their sizes. */
export class MovementWatcher {
  #sized: readonly Element[] = []
  #fence: IntersectionObserver | undefined
  readonly #sizes: ResizeObserver
  readonly #onMoved: () => void

  /** @param onMoved called when something moved or changed its size, or was removed; sometimes once too often */
  constructor(onMoved: () => void) {
    this.#onMoved = onMoved
    this.#sizes = new ResizeObserver(onMoved)
  }

  /**
   * Watches from here on, instead of what was watched before.
   * @param element the element whose movement is reported
   * @param sized the elements whose sizes are reported
   */
  watch(element: Element, sized: readonly Element[]): void {
    // Every observation begins with a call.
    for (const old of this.#sized) if (!sized.includes(old)) this.#sizes.unobserve(old)
    for (const each of sized) if (!this.#sized.includes(each)) this.#sizes.observe(each, { box: 'border-box' })
    this.#sized = sized
    this.#buildFence(element)
  }

  stop(): void {
    this.#fence?.disconnect()
    this.#sizes.disconnect()
  }

  /** An area of the window around just the element: wherever it moves, a part of it leaves the area. */
  #buildFence(element: Element): void {
    this.#fence?.disconnect()
    const { left, top, right, bottom } = element.getBoundingClientRect()
    const { clientWidth, clientHeight } = document.documentElement
    const margins = [top, clientWidth - right, clientHeight - bottom, left]
    const rootMargin = margins.map((margin) => `${-Math.floor(margin)}px`).join(' ')
    let isFirst = true
    this.#fence = new IntersectionObserver(
      (entries) => {
        const now = entries.at(-1)!.boundingClientRect
        const isHere = Math.abs(now.left - left) <= MAX_ROUNDING && Math.abs(now.top - top) <= MAX_ROUNDING
        // A busy page gets several at once.
        if (!isFirst || entries.length > 1 || !isHere) this.#onMoved()
        isFirst = false
      },
      { rootMargin, threshold: EVERY_PART },
    )
    this.#fence.observe(element)
  }
}
