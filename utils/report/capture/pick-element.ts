// "Chọn bài viết": picks a post by pointer or keyboard, because some pages replace the browser's context menu. An
// overlay outlines the pointed element; while picking, elements of the page receive no key and no click, but a listener
// at its window may.

import { createPickerOverlay } from './picker-overlay.ts'
import { createPickerSelection, type PickablePosts } from './picker-selection.ts'

/** Options of a pick. */
export interface PickElementOptions {
  posts: PickablePosts
  /** Describes a post in words; announced when the post is outlined. */
  describe(post: Element): string
  /** One sentence that explains the keys, shown while picking. */
  hint: string
  /** Announced when Enter is pressed while no post is outlined. */
  none: string
  /** Cancels the pick, like Escape. */
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
 * Lets the user pick a post of the page: the pointer and the arrow keys outline, Enter or a click picks, Escape
 * cancels. A click outside posts picks the clicked element; Enter there picks no element. Only trusted events count, so
 * that the page cannot pick; its synthetic events pass through.
 *
 * @returns Null when cancelled.
 */
export function pickElement(window: Window, options: PickElementOptions): Promise<Element | null> {
  const overlay = createPickerOverlay(window.document, options.hint)
  const stop = new AbortController()
  const capture = { capture: true, passive: false, signal: stop.signal } as const
  const selection = createPickerSelection(window, options.posts, (element, isPost) => {
    overlay.outline(element)
    overlay.announce(isPost ? options.describe(element) : '')
  })

  return new Promise((resolve) => {
    const finish = (element: Element | null) => {
      stop.abort()
      overlay.remove()
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
          const post = event.key === 'Enter' ? selection.post() : null
          if (post || event.key === 'Escape') {
            // The keyup of this key fires after our listeners are removed; the page must not receive it.
            window.addEventListener('keyup', swallowEvent, { capture: true, once: true })
            finish(post)
          } else if (event.key === 'Enter') overlay.announce(options.none)
          else selection.press(event.key)
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
          selection.point(event.composedPath()[0])
          // After preventDefault on a touch event the browser fires no click, so touchend picks.
          if (type === 'click' || type === 'touchend') finish(selection.element())
        },
        capture,
      )
    }
    window.addEventListener('pointermove', (event) => event.isTrusted && selection.point(event.composedPath()[0]), {
      capture: true,
      passive: true,
      signal: stop.signal,
    })
    for (const type of ['scroll', 'resize'] as const) {
      window.addEventListener(type, () => overlay.outline(selection.element()), {
        capture: true,
        passive: true,
        signal: stop.signal,
      })
    }
    window.addEventListener('pagehide', () => finish(null), { capture: true, signal: stop.signal })
  })
}

/** Hides an event from the page and prevents the browser's default action. */
function swallowEvent(event: Event): void {
  event.preventDefault()
  event.stopImmediatePropagation()
}
