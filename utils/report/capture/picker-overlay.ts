// The outline of a pick: a host on the root element with a closed shadow root that ignores all pointer events.

import { GENERATED_TEXT_STYLE, TEXT_ATTRIBUTE } from '../../lib/generated-text.ts'

/** The overlay of a running pick. */
export interface PickerOverlay {
  /** Draws the outline around an element; null hides it. */
  outline(element: Element | null): void
  /** Shows and announces what is outlined, or why no post can be picked. */
  announce(words: string): void
  remove(): void
}

const HOST_STYLE = 'all: initial; position: fixed; inset: 0; z-index: 2147483647; pointer-events: none;'
const FRAME_STYLE =
  'position: fixed; box-sizing: border-box; border: 2px solid #0d655f; border-radius: 8px; ' +
  'background: rgb(13 101 95 / 0.08); box-shadow: 0 0 0 2px #ffffff, 0 0 0 3px #1f2624; pointer-events: none;'
const HINT_STYLE =
  'position: fixed; left: 50%; bottom: 24px; transform: translateX(-50%); max-width: calc(100vw - 32px); ' +
  'box-sizing: border-box; padding: 8px 16px; border: 1px solid #80857e; border-radius: 8px; ' +
  'background: #fefdfb; color: #1f2624; font: 400 14px / 22px -apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, ' +
  '"Noto Sans", system-ui, sans-serif; pointer-events: none;'
/** One truncated line: its text changes with every post, and the box must keep its size. */
const ANNOUNCED_STYLE = ' overflow: hidden; white-space: nowrap; text-overflow: ellipsis; font-weight: 600;'
/** Distance between the outline and the element, in CSS pixels. */
const OUTLINE_GAP = 4

/** Adds the overlay to the page, with the hint and an empty line for announcements; both are visible and read out. */
export function createPickerOverlay(document: Document, hint: string): PickerOverlay {
  const host = document.createElement('div')
  host.style.cssText = HOST_STYLE
  const root = host.attachShadow({ mode: 'closed' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(GENERATED_TEXT_STYLE)
  root.adoptedStyleSheets = [sheet]
  const frame = document.createElement('div')
  frame.style.cssText = FRAME_STYLE
  frame.style.display = 'none'
  const box = document.createElement('div')
  box.style.cssText = HINT_STYLE
  const [announcement, hintLine] = [document.createElement('p'), document.createElement('p')]
  for (const line of [announcement, hintLine]) {
    line.style.margin = '0'
    line.setAttribute('role', 'status')
  }
  announcement.style.cssText += ANNOUNCED_STYLE
  writeLine(hintLine, hint)
  box.append(announcement, hintLine)
  root.append(frame, box)
  document.documentElement.append(host)
  return {
    outline(element) {
      const rect = element?.isConnected ? element.getBoundingClientRect() : null
      frame.style.display = rect ? 'block' : 'none'
      if (!rect) return
      frame.style.left = `${rect.left - OUTLINE_GAP}px`
      frame.style.top = `${rect.top - OUTLINE_GAP}px`
      frame.style.width = `${rect.width + 2 * OUTLINE_GAP}px`
      frame.style.height = `${rect.height + 2 * OUTLINE_GAP}px`
    },
    announce: (words) => {
      writeLine(announcement, words)
    },
    remove: () => host.remove(),
  }
}

/** A new element for a new text: a screen reader announces what is inserted, not what changes in an attribute. */
function writeLine(line: HTMLElement, words: string): void {
  const text = document.createElement('span')
  text.setAttribute(TEXT_ATTRIBUTE, words)
  line.replaceChildren(text)
}
