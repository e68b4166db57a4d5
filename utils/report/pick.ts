// "Chọn bài viết": for pages that draw a menu of their own over the right click. The pointed part is outlined in a layer of
// ours; while picking, the page hears neither the keys nor the click.

import { pickLayer } from './pick-layer.ts'

/** How a pick behaves. */
export interface PickOptions {
  /** From what is under the pointer to what is outlined (the post around it); null leaves the pointed element itself. */
  snap?(element: Element): Element | null
  /** From what is outlined to the post after it (1) or before it (-1); null where the page ends. */
  beside?(element: Element, step: 1 | -1): Element | null
  /** One sentence shown while picking; it says which keys do what. */
  hint: string
  /** Ends the pick, as Escape does. */
  signal?: AbortSignal
}

const POINTER = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
] as const
const TOUCH = ['touchstart', 'touchend'] as const
const KEYS = ['keydown', 'keypress', 'keyup'] as const

/**
 * Lets the user pick an element of the page: the pointer outlines, arrow up widens, arrow down narrows again, right and left go
 * to the next post and the one before, Enter or a click picks, Escape cancels. Without a pointer the first arrow outlines what
 * has the keyboard, else the middle of the window. Only what the user really does counts; events made by the page pass
 * untouched. Resolves to null when cancelled.
 */
export function pickElement(window: Window, options: PickOptions): Promise<Element | null> {
  const { document } = window
  const layer = pickLayer(document, options.hint)
  const stop = new AbortController()
  const capture = { capture: true, passive: false, signal: stop.signal } as const
  let base: Element | null = null
  let picked: Element | null = null

  const outline = (element: Element | null) => {
    picked = element
    layer.outline(element)
  }
  /** The page may have taken away what was outlined. */
  const isThere = () => picked?.isConnected === true
  const point = (target: EventTarget | null | undefined) => {
    if (!(target instanceof Element) || target === base) return
    base = target
    outline(options.snap?.(target) ?? target)
  }
  const arrow = (change: () => void) => {
    if (isThere()) return change()
    const focused = document.activeElement
    const nowhere = !focused || focused === document.body || focused === document.documentElement
    point(nowhere ? document.elementFromPoint(window.innerWidth / 2, window.innerHeight / 2) : focused)
  }
  const widen = () => {
    const wider = picked?.parentElement
    if (wider && wider !== document.documentElement && wider !== document.body) outline(wider)
  }
  const narrow = () => {
    // Back along the way that was climbed: the child that holds what the pointer is on.
    if (!picked || !base || picked === base) return
    let narrower: Element = base
    while (narrower.parentElement && narrower.parentElement !== picked) narrower = narrower.parentElement
    if (narrower.parentElement === picked) outline(narrower)
  }
  const go = (step: 1 | -1) => {
    const next = picked && options.beside?.(picked, step)
    if (!next) return
    // Of a post that is taller than the window, its beginning is what tells which one it is.
    const fits = next.getBoundingClientRect().height < window.innerHeight
    next.scrollIntoView({ block: fits ? 'center' : 'start' })
    base = next
    outline(next)
  }

  return new Promise((resolve) => {
    const finish = (element: Element | null) => {
      stop.abort()
      layer.remove()
      resolve(element)
    }
    if (options.signal?.aborted) return finish(null)
    options.signal?.addEventListener('abort', () => finish(null), { signal: stop.signal })

    for (const type of KEYS) {
      window.addEventListener(
        type,
        (event) => {
          if (!event.isTrusted) return
          keep(event)
          if (type !== 'keydown') return
          const ends = event.key === 'Escape' || (event.key === 'Enter' && isThere())
          if (ends) {
            // The same key's release still comes, after our listeners are gone.
            window.addEventListener('keyup', keep, { capture: true, once: true })
            finish(event.key === 'Enter' ? picked : null)
          } else if (event.key === 'ArrowUp') arrow(widen)
          else if (event.key === 'ArrowDown') arrow(narrow)
          else if (event.key === 'ArrowRight') arrow(() => go(1))
          else if (event.key === 'ArrowLeft') arrow(() => go(-1))
        },
        capture,
      )
    }
    for (const type of [...POINTER, ...TOUCH]) {
      window.addEventListener(
        type,
        (event) => {
          if (!event.isTrusted) return
          keep(event)
          point(event.composedPath()[0])
          // A touch that is kept from the page is followed by no click.
          if (type === 'click' || type === 'touchend') finish(picked)
        },
        capture,
      )
    }
    window.addEventListener('pointermove', (event) => event.isTrusted && point(event.composedPath()[0]), {
      capture: true,
      passive: true,
      signal: stop.signal,
    })
    for (const type of ['scroll', 'resize'] as const) {
      window.addEventListener(type, () => layer.outline(picked), { capture: true, passive: true, signal: stop.signal })
    }
    window.addEventListener('pagehide', () => finish(null), { capture: true, signal: stop.signal })
  })
}

/** Keeps an event from the page and from the browser's own action. */
function keep(event: Event): void {
  event.preventDefault()
  event.stopImmediatePropagation()
}
