import { truncateText } from '../../lib/truncate-text.ts'
import { MAX_POST_LENGTH } from '../model/captured-post.ts'
import type { FoundPost } from './find-post.ts'

/**
 * Longest label read, in UTF-16 units: the longest text kept, with the name and time before it. A label holds what others
 * wrote, and the forms take time that grows faster than it does.
 */
const MAX_LABEL = MAX_POST_LENGTH + 500

/** What the label of a post tells: author, time, text; each only when its form names it. */
export interface PostLabel {
  author?: string | undefined
  time?: string | undefined
  text?: string | undefined
}

/** Reads the post's own `aria-label`, on its container or the first labelled element inside that has one of the site's forms. */
export function readPostLabel(post: FoundPost): PostLabel {
  const forms = post.place.labels ?? []
  if (forms.length === 0) return {}
  for (const labelled of [post.container, ...post.container.querySelectorAll('[aria-label]')]) {
    const label = truncateText(labelled.getAttribute('aria-label')?.trim() ?? '', MAX_LABEL)
    for (const form of label ? forms : []) {
      const groups = label.match(form)?.groups
      if (groups) return { author: groups.author, time: groups.time, text: groups.text }
    }
  }
  return {}
}
