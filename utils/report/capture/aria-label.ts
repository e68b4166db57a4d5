import { truncateText } from '../../lib/truncate-text.ts'
import { MAX_POST_LENGTH } from '../model/captured-post.ts'
import type { FoundPost } from './find-post.ts'
import { stripInvisible } from './strip-invisible.ts'

/**
 * Longest label that is read, in UTF-16 units: the longest captured text plus the name and time before it. The label is
 * written by others and the regular expressions take more than linear time, so an unlimited label could block the page.
 */
const MAX_LABEL = MAX_POST_LENGTH + 500

/** The parts of a post's label. A part is undefined when the matching expression has no group for it. */
export interface PostLabel {
  author?: string | undefined
  time?: string | undefined
  text?: string | undefined
}

/**
 * Reads a post's `aria-label`: of its container, or of the first element inside whose label matches one of the site's
 * forms.
 */
export function readPostLabel(post: FoundPost): PostLabel {
  const forms = post.place.labels ?? []
  if (forms.length === 0) return {}
  for (const labelled of [post.container, ...post.container.querySelectorAll('[aria-label]')]) {
    const label = truncateText(
      stripInvisible(labelled.getAttribute('aria-label') ?? '')
        .normalize('NFC')
        .trim(),
      MAX_LABEL,
    )
    for (const form of label ? forms : []) {
      const groups = label.match(form)?.groups
      if (groups) return { author: groups.author, time: groups.time, text: groups.text }
    }
  }
  return {}
}
