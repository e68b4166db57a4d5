import type { FoundPost } from './find-post.ts'

/** What the label of a post tells: author, time, text; each only when its form names it. */
export interface PostLabel {
  author?: string | undefined
  time?: string | undefined
  text?: string | undefined
}

/** Reads the post's own `aria-label`, on its container or the first labelled element inside that has one of the site's forms. */
export function readLabel(post: FoundPost): PostLabel {
  const forms = post.place.labels ?? []
  if (forms.length === 0) return {}
  for (const labelled of [post.container, ...post.container.querySelectorAll('[aria-label]')]) {
    const label = labelled.getAttribute('aria-label')?.trim()
    for (const form of label ? forms : []) {
      const groups = label!.match(form)?.groups
      if (groups) return { author: groups.author, time: groups.time, text: groups.text }
    }
  }
  return {}
}
