import type { FoundPost } from './find-post.ts'
import { findPostImages } from './post-images.ts'
import { findPostMarks } from './post-marks.ts'

/**
 * Finds the element at which the header of a post ends: its text. Without text it ends at the menu or the first
 * picture, because a card below can link anywhere its author likes.
 */
export function findHeaderEnd(post: FoundPost): Element | undefined {
  return (
    post.own[0] ?? post.originalCard ?? findPostMarks(post.container, 'head', post.place)[0] ?? findPostImages(post)[0]
  )
}
