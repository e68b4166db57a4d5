// "Chọn bài viết": for pages that draw a menu of their own over the right click. The pointed part is outlined in a layer of
// ours; while picking, the page hears neither the keys nor the click.

import { createPickerOverlay } from './picker-overlay.ts'
import { createPickerSelection, type PickablePosts } from './picker-selection.ts'

/** How a pick behaves. */
export interface PickElementOptions {
  posts: PickablePosts
  /** What a post is, in words: said with every one that is outlined. */
  describe(post: Element): string
  /** One sentence shown while picking; it says which keys do what. */
  hint: string
  /** Said when Enter is pressed where there is no post. */
  none: string
  /** Ends the pick, as Escape does. */
  signal?: AbortSignal
}

const POINTER_EVENTS = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
] as const
const TOUCH_EVENTS = ['touchstart', 'touchend'] as const
const KEY_EVENTS = ['keydown', 'keypress', 'keyup'] as const

/**
 * Lets the user pick a post of the page: the pointer and the arrows outline, Enter or a click picks, Escape cancels. A click on
 * what is no post picks that; Enter does not. Only what the user really does counts; events made by the page pass untouched.
 * Resolves to null when cancelled.
 */
export function pickElement(window: Window, options: PickElementOptions): Promise<Element | null> {
  const layer = createPickerOverlay(window.document, options.hint)
  const stop = new AbortController()
  const capture = { capture: true, passive: false, signal: stop.signal } as const
  const choice = createPickerSelection(window, options.posts, (element, isPost) => {
    layer.outline(element)
    layer.announce(isPost ? options.describe(element) : '')
  })

  return new Promise((resolve) => {
    const finish = (element: Element | null) => {
      stop.abort()
      layer.remove()
      resolve(element)
    }
    if (options.signal?.aborted) return finish(null)
    options.signal?.addEventListener('abort', () => finish(null), { signal: stop.signal })

    for (const type of KEY_EVENTS) {
      window.addEventListener(
        type,
        (event) => {
          if (!event.isTrusted) return
          swallowEvent(event)
          if (type !== 'keydown') return
          const post = event.key === 'Enter' ? choice.post() : null
          if (post || event.key === 'Escape') {
            // The same key's release still comes, after our listeners are gone.
            window.addEventListener('keyup', swallowEvent, { capture: true, once: true })
            finish(post)
          } else if (event.key === 'Enter') layer.announce(options.none)
          else choice.press(event.key)
        },
        capture,
      )
    }
    for (const type of [...POINTER_EVENTS, ...TOUCH_EVENTS]) {
      window.addEventListener(
        type,
        (event) => {
          if (!event.isTrusted) return
          swallowEvent(event)
          choice.point(event.composedPath()[0])
          // A touch that is kept from the page is followed by no click.
          if (type === 'click' || type === 'touchend') finish(choice.element())
        },
        capture,
      )
    }
    window.addEventListener('pointermove', (event) => event.isTrusted && choice.point(event.composedPath()[0]), {
      capture: true,
      passive: true,
      signal: stop.signal,
    })
    for (const type of ['scroll', 'resize'] as const) {
      window.addEventListener(type, () => layer.outline(choice.element()), {
        capture: true,
        passive: true,
        signal: stop.signal,
      })
    }
    window.addEventListener('pagehide', () => finish(null), { capture: true, signal: stop.signal })
  })
}

/** Keeps an event from the page and from the browser's own action. */
function swallowEvent(event: Event): void {
  event.preventDefault()
  event.stopImmediatePropagation()
}
