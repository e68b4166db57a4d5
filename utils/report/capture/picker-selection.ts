// Tracks the selection while picking: the pointer sets it, the arrow keys move it.

import { getParentElement } from '../../lib/dom-tree.ts'

const ARROW_KEYS: readonly string[] = ['ArrowUp', 'ArrowDown', 'ArrowRight', 'ArrowLeft']

/** Finds the posts of a page. */
export interface PickablePosts {
  /** Returns the post around an element; null when the element is in no post. */
  findPost(element: Element): Element | null
  /** Returns the post after an element (1) or before it (-1); null when there is no further post. */
  findAdjacentPost(element: Element, step: 1 | -1): Element | null
  /** Returns the first post that is in the window, or null. */
  findFirstVisiblePost(): Element | null
}

/** The current selection of a pick. */
export interface PickerSelection {
  /** Returns the outlined post; null when the outlined element is no post. */
  post(): Element | null
  /**
   * Returns the outlined element: a post, or the pointed element outside posts. Null when none is, or the page removed
   * it.
   */
  element(): Element | null
  /** Handles a move of the pointer to a target. */
  point(target: EventTarget | null | undefined): void
  /** Handles an arrow key. Ignores other keys. */
  press(key: string): void
}

/**
 * Creates an empty selection. ArrowUp selects the enclosing post, ArrowDown goes back towards the pointed element,
 * ArrowRight and ArrowLeft select the next and the previous post. Without a selection, an arrow key selects the post
 * with the focus, else the post in the middle of the window, else the first post in the window.
 *
 * @param onChoice Called with every newly selected element.
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
    // The beginning of a post identifies it, so a post taller than the window is aligned to its start.
    const fits = post.getBoundingClientRect().height < window.innerHeight
    post.scrollIntoView({ block: fits ? 'center' : 'start' })
    base = post
    choose(post, true)
  }
  const selectInitial = () => {
    const focused = document.activeElement
    const isUnfocused = !focused || focused === document.body || focused === document.documentElement
    const start = isUnfocused ? document.elementFromPoint(window.innerWidth / 2, window.innerHeight / 2) : focused
    const post = (start && posts.findPost(start)) ?? posts.findFirstVisiblePost()
    if (post) choosePost(post)
    else if (start) choose(start, false)
  }
  const widen = (from: Element) => {
    for (let node = getParentElement(from); node; node = getParentElement(node)) {
      const wider = posts.findPost(node)
      if (wider && wider !== from && wider.contains(from)) return choose(wider, true)
    }
  }
  const narrow = (from: Element) => {
    // Select the outermost post between the pointed element and the current selection.
    let narrower: Element | null = null
    for (let node = base; node && node !== from; node = getParentElement(node)) {
      const post = posts.findPost(node)
      if (post && post !== from && from.contains(post)) narrower = post
    }
    if (narrower) choose(narrower, true)
  }
  const moveToAdjacent = (from: Element, step: 1 | -1) => {
    const next = posts.findAdjacentPost(from, step)
    if (next) choosePost(next)
  }
  const move = (key: string, from: Element) => {
    if (key === 'ArrowUp') widen(from)
    else if (key === 'ArrowDown') narrow(from)
    else moveToAdjacent(from, key === 'ArrowRight' ? 1 : -1)
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
      else selectInitial()
    },
  }
}
