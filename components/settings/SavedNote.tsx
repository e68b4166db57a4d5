import type { JSX } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { formatTime } from '../ui/format-time.ts'
import { findFreeSpot } from '../ui/free-spot.ts'

const CONTROLS = 'a, button, input, select, textarea, summary, label'
const TEXTS = 'h1, h2, h3, p, li, legend, dt, dd'

/** Says that a change was saved. It lies above the page, next to its controls and, where there is room, its texts. */
export function SavedNote(props: {
  /** When the last change was saved, in ms since 1970; undefined before the first one. */
  savedAt: number | undefined
  /** Formats the text for a time. */
  format(time: string): string
}): JSX.Element {
  const { savedAt } = props
  const note = useRef<HTMLParagraphElement>(null)
  useLayoutEffect(() => {
    const { current } = note
    if (savedAt === undefined || !current) return
    const place = () => moveToFreeSpot(current)
    place()
    // The change itself can move the page below the note.
    const resized = new ResizeObserver(place)
    resized.observe(document.body)
    addEventListener('scroll', place, { passive: true })
    addEventListener('resize', place)
    return () => {
      resized.disconnect()
      removeEventListener('scroll', place)
      removeEventListener('resize', place)
    }
  }, [savedAt])
  // A new element for each change: two in one minute are announced, although their words are the same.
  return (
    <p class={savedAt === undefined ? 'sr' : 'saved-note'} role="status" key={savedAt} ref={note}>
      {savedAt !== undefined && props.format(formatTime(savedAt))}
    </p>
  )
}

/** Moves the note to where it covers no control. Where there is no such place, it is only announced. */
function moveToFreeSpot(note: HTMLElement): void {
  if (note.className !== 'saved-note') return
  const size = note.getBoundingClientRect()
  const viewport = { width: document.documentElement.clientWidth, height: document.documentElement.clientHeight }
  const controls = listShownRects(CONTROLS, note)
  const spot =
    findFreeSpot(size, viewport, [...controls, ...listShownRects(TEXTS, note)]) ??
    findFreeSpot(size, viewport, controls)
  if (!spot) {
    note.className = 'sr'
    note.removeAttribute('style')
    return
  }
  note.style.left = `${spot.left}px`
  note.style.top = `${spot.top}px`
}

/** Lists where the matches of a selector are in the viewport, without the note itself. */
function listShownRects(selector: string, note: HTMLElement): DOMRect[] {
  return [...document.querySelectorAll(selector)]
    .filter((each) => each !== note)
    .map((each) => each.getBoundingClientRect())
    .filter(({ width, bottom, top }) => width > 0 && bottom > 0 && top < innerHeight)
}
