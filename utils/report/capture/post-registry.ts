// The posts captured on this page, to be found again for their pictures. Held weakly: a page that lets go of a post frees it.

import type { Site } from '../../sites/site-definition.ts'
import type { CapturedPost } from '../model/captured-post.ts'
import { type FoundPost, findPost } from './find-post.ts'
import { toMatchableText } from './phrase-rects.ts'

/** How many are remembered, and by how many of their first letters they are known again. */
const MAX_KEPT = 20
const MAX_LETTERS = 300

/** The posts captured on a page. */
export interface PostRegistry {
  /** Remembers where a post was captured. In: the element it was captured by. */
  remember(element: Element, post: Pick<CapturedPost, 'capturedAt'>): void
  /** The post captured at a time, as it stands now; null when it is gone or its place holds another post. */
  find(capturedAt: string): FoundPost | null
}

/** Remembers the posts of one site. */
export function createPostRegistry(site: Pick<Site, 'posts'>): PostRegistry {
  const kept = new Map<string, { parts: WeakRef<Element>[]; letters: string }>()
  return {
    remember: (element, { capturedAt }) => {
      const post = findPost(element, site.posts)
      if (!post) return
      // A page may rebuild the innermost part and keep the post, or the other way round.
      const parts = [element, ...post.own, post.container].map((part) => new WeakRef(part))
      kept.set(capturedAt, { parts, letters: getTextPrefix(post) })
      const oldest = [...kept.keys()][0]
      if (kept.size > MAX_KEPT && oldest !== undefined) kept.delete(oldest)
    },
    find: (capturedAt) => {
      const known = kept.get(capturedAt)
      for (const part of known?.parts ?? []) {
        const element = part.deref()
        const post = element?.isConnected ? findPost(element, site.posts) : null
        // A list that is scrolled may put another post into the same elements.
        if (post && getTextPrefix(post) === known?.letters) return post
      }
      return null
    },
  }
}

function getTextPrefix(post: FoundPost): string {
  return toMatchableText(post.own.map((part) => part.textContent ?? '').join('')).slice(0, MAX_LETTERS)
}
