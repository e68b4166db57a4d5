// Remembers the posts captured on this page, to find them again for a screenshot. Elements are held weakly, so that
// removed posts can be garbage-collected.

import type { CapturedPost } from '../model/captured-post.ts'
import type { SiteWithPosts } from './capture-post.ts'
import { type FoundPost, findPost } from './find-post.ts'
import { toMatchableText } from './phrase-rects.ts'

/** Most posts that are remembered. */
const MAX_KEPT = 20
/** How many of its first letters identify a post. */
const MAX_LETTERS = 300

/** The posts captured on a page. */
export interface PostRegistry {
  /** Remembers the post around the element by which it was captured. */
  remember(element: Element, post: Pick<CapturedPost, 'capturedAt'>): void
  /**
   * Finds the post captured at a time, in its current state; null when it is gone or its elements show another post.
   */
  find(capturedAt: string): FoundPost | null
}

/** Creates a registry for the posts of one site. */
export function createPostRegistry(site: Pick<SiteWithPosts, 'posts'>): PostRegistry {
  const entries = new Map<string, { parts: WeakRef<Element>[]; letters: string }>()
  return {
    remember: (element, { capturedAt }) => {
      const post = findPost(element, site.posts)
      if (!post) return
      // A page may rebuild the innermost element and keep the container, or the reverse.
      const parts = [element, ...post.own, post.container].map((part) => new WeakRef(part))
      entries.set(capturedAt, { parts, letters: getTextPrefix(post) })
      const oldest = [...entries.keys()][0]
      if (entries.size > MAX_KEPT && oldest !== undefined) entries.delete(oldest)
    },
    find: (capturedAt) => {
      const entry = entries.get(capturedAt)
      for (const part of entry?.parts ?? []) {
        const element = part.deref()
        const post = element?.isConnected ? findPost(element, site.posts) : null
        // A virtualized list reuses the same elements for another post.
        if (post && getTextPrefix(post) === entry?.letters) return post
      }
      return null
    },
  }
}

function getTextPrefix(post: FoundPost): string {
  return toMatchableText(post.own.map((part) => part.textContent ?? '').join('')).slice(0, MAX_LETTERS)
}
