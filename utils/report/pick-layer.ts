// The outline of a pick: a host on the root element with a closed shadow root, through which every pointer passes.

/** The layer while it stands. */
export interface PickLayer {
  /** Draws the outline around an element, or takes it away. */
  outline(element: Element | null): void
  remove(): void
}

const HOST = 'all: initial; position: fixed; inset: 0; z-index: 2147483647; pointer-events: none;'
const FRAME =
  'position: fixed; box-sizing: border-box; border: 2px solid #0d655f; border-radius: 8px; background: rgb(13 101 95 / 0.08); box-shadow: 0 0 0 2px #ffffff, 0 0 0 3px #1f2624; pointer-events: none;'
const HINT =
  'position: fixed; left: 50%; bottom: 24px; transform: translateX(-50%); max-width: calc(100vw - 32px); box-sizing: border-box; padding: 8px 16px; border: 1px solid #80857e; border-radius: 8px; background: #fefdfb; color: #1f2624; font: 400 14px / 22px -apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Noto Sans", system-ui, sans-serif; pointer-events: none;'
/** How far the outline stands off the element, in CSS pixels. */
const GAP = 4

/** Puts the layer on the page, with one sentence for the eye and for readers of the screen. */
export function pickLayer(document: Document, hint: string): PickLayer {
  const host = document.createElement('div')
  host.style.cssText = HOST
  const root = host.attachShadow({ mode: 'closed' })
  const frame = document.createElement('div')
  frame.style.cssText = FRAME
  frame.style.display = 'none'
  const sentence = document.createElement('p')
  sentence.style.cssText = HINT
  sentence.setAttribute('role', 'status')
  sentence.textContent = hint
  root.append(frame, sentence)
  document.documentElement.append(host)
  return {
    outline(element) {
      const box = element?.isConnected ? element.getBoundingClientRect() : null
      frame.style.display = box ? 'block' : 'none'
      if (!box) return
      frame.style.left = `${box.left - GAP}px`
      frame.style.top = `${box.top - GAP}px`
      frame.style.width = `${box.width + 2 * GAP}px`
      frame.style.height = `${box.height + 2 * GAP}px`
    },
    remove: () => host.remove(),
  }
}
