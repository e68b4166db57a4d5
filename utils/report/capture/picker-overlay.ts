// The outline of a pick: a host on the root element with a closed shadow root, through which every pointer passes.

/** The layer while it stands. */
export interface PickerOverlay {
  /** Draws the outline around an element, or takes it away. */
  outline(element: Element | null): void
  /** Says what is outlined, or why nothing can be picked; for the eye and for readers of the screen. */
  announce(words: string): void
  remove(): void
}

const HOST_STYLE = 'all: initial; position: fixed; inset: 0; z-index: 2147483647; pointer-events: none;'
const FRAME_STYLE =
  'position: fixed; box-sizing: border-box; border: 2px solid #0d655f; border-radius: 8px; background: rgb(13 101 95 / 0.08); box-shadow: 0 0 0 2px #ffffff, 0 0 0 3px #1f2624; pointer-events: none;'
const HINT_STYLE =
  'position: fixed; left: 50%; bottom: 24px; transform: translateX(-50%); max-width: calc(100vw - 32px); box-sizing: border-box; padding: 8px 16px; border: 1px solid #80857e; border-radius: 8px; background: #fefdfb; color: #1f2624; font: 400 14px / 22px -apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Noto Sans", system-ui, sans-serif; pointer-events: none;'
/** One line, cut at its end: it changes with every post, and the box must not jump. */
const ANNOUNCED_STYLE = ' overflow: hidden; white-space: nowrap; text-overflow: ellipsis; font-weight: 600;'
/** How far the outline stands off the element, in CSS pixels. */
const OUTLINE_GAP = 4

/** Puts the layer on the page, with one sentence for the eye and for readers of the screen, and room for what is outlined. */
export function createPickerOverlay(document: Document, hint: string): PickerOverlay {
  const host = document.createElement('div')
  host.style.cssText = HOST_STYLE
  const root = host.attachShadow({ mode: 'closed' })
  const frame = document.createElement('div')
  frame.style.cssText = FRAME_STYLE
  frame.style.display = 'none'
  const box = document.createElement('div')
  box.style.cssText = HINT_STYLE
  const [said, sentence] = [document.createElement('p'), document.createElement('p')]
  for (const line of [said, sentence]) {
    line.style.margin = '0'
    line.setAttribute('role', 'status')
  }
  said.style.cssText += ANNOUNCED_STYLE
  sentence.textContent = hint
  box.append(said, sentence)
  root.append(frame, box)
  document.documentElement.append(host)
  return {
    outline(element) {
      const at = element?.isConnected ? element.getBoundingClientRect() : null
      frame.style.display = at ? 'block' : 'none'
      if (!at) return
      frame.style.left = `${at.left - OUTLINE_GAP}px`
      frame.style.top = `${at.top - OUTLINE_GAP}px`
      frame.style.width = `${at.width + 2 * OUTLINE_GAP}px`
      frame.style.height = `${at.height + 2 * OUTLINE_GAP}px`
    },
    announce: (words) => {
      said.textContent = words
    },
    remove: () => host.remove(),
  }
}
