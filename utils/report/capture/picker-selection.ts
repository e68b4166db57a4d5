// What is chosen while picking: where the pointer is, and where the arrows go from there.

const ARROW_KEYS: readonly string[] = ['ArrowUp', 'ArrowDown', 'ArrowRight', 'ArrowLeft']

/** What can be picked on a page. */
export interface PickablePosts {
  /** The post around an element; null where it stands in none. */
  findPost(element: Element): Element | null
  /** The post after an element (1) or before it (-1); null where the page ends. */
  findAdjacentPost(element: Element, step: 1 | -1): Element | null
  /** The first post that is in the window; null when none is. */
  findFirstVisiblePost(): Element | null
}

/** What is chosen by now. */
export interface PickerSelection {
  /** What is outlined, if it is a post. */
  post(): Element | null
  /** What is outlined: a post or, where the pointer is on none, the element itself; null when nothing is, or the page took it away. */
  element(): Element | null
  /** The pointer is on something. */
  point(target: EventTarget | null | undefined): void
  /** One of the four arrows was pressed. Another key changes nothing. */
  press(key: string): void
}

/**
 * Begins with nothing chosen. The arrows: up to the post around, down again to what the pointer is on, right and left to the next
 * post and the one before. Without a pointer the first of them chooses the post that has the keyboard or is in the middle of
 * the window, else the first in the window. In: what to do with what is chosen.
 */
export function createPickerSelection(
  window: Window,
  posts: PickablePosts,
  onChoice: (element: Element, isPost: boolean) => void,
): PickerSelection {
  const { document } = window
  let base: Element | null = null
  let chosen: Element | null = null
  let isPost = false
  const choose = (element: Element, post: boolean) => {
    chosen = element
    isPost = post
    onChoice(element, post)
  }
  const choosePost = (post: Element) => {
    // Of a post that is taller than the window, its beginning is what tells which one it is.
    const fits = post.getBoundingClientRect().height < window.innerHeight
    post.scrollIntoView({ block: fits ? 'center' : 'start' })
    base = post
    choose(post, true)
  }
  const begin = () => {
    const focused = document.activeElement
    const nowhere = !focused || focused === document.body || focused === document.documentElement
    const start = nowhere ? document.elementFromPoint(window.innerWidth / 2, window.innerHeight / 2) : focused
    const post = (start && posts.findPost(start)) ?? posts.findFirstVisiblePost()
    if (post) choosePost(post)
    else if (start) choose(start, false)
  }
  const widen = (from: Element) => {
    for (let node = from.parentElement; node; node = node.parentElement) {
      const wider = posts.findPost(node)
      if (wider && wider !== from && wider.contains(from)) return choose(wider, true)
    }
  }
  const narrow = (from: Element) => {
    // Back along the way that was climbed, to the outermost post on it.
    let narrower: Element | null = null
    for (let node = base; node && node !== from; node = node.parentElement) {
      const post = posts.findPost(node)
      if (post && post !== from && from.contains(post)) narrower = post
    }
    if (narrower) choose(narrower, true)
  }
  const go = (from: Element, step: 1 | -1) => {
    const next = posts.findAdjacentPost(from, step)
    if (next) choosePost(next)
  }
  const move = (key: string, from: Element) => {
    if (key === 'ArrowUp') widen(from)
    else if (key === 'ArrowDown') narrow(from)
    else go(from, key === 'ArrowRight' ? 1 : -1)
  }
  const element = () => (chosen?.isConnected ? chosen : null)
  return {
    element,
    post: () => (isPost ? element() : null),
    point: (target) => {
      if (!(target instanceof Element) || target === base) return
      base = target
      const post = posts.findPost(target)
      choose(post ?? target, post !== null)
    },
    press: (key) => {
      if (!ARROW_KEYS.includes(key)) return
      const from = element()
      if (from) move(key, from)
      else begin()
    },
  }
}
