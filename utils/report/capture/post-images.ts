import { truncateText } from '../../lib/truncate-text.ts'
import { removeName } from '../masking/remove-name.ts'
import { MAX_ALT_LENGTH, MAX_PICTURE_TEXTS } from '../model/captured-post.ts'
import type { FoundPost } from './find-post.ts'
import { isLeftOut } from './post-marks.ts'
import { stripInvisible } from './strip-invisible.ts'
import { hasLayoutBox, isHidden, isRendered } from './visible-text.ts'

/** Finds the pictures attached to a post, without those in its text, in its shared original and in its comments. */
export function findPostImages(post: Omit<FoundPost, 'original'>): Element[] {
  const { place, container } = post
  const laidOut = hasLayoutBox(container)
  return [...container.querySelectorAll((place.pictures ?? []).join(', ') || ':not(*)')].filter(
    (picture) =>
      isOutsideText(picture, post) &&
      !isLeftOut(picture, container, place) &&
      !isHidden(picture, laidOut) &&
      isRendered(picture),
  )
}

/** Whether an element in a post is neither in its text nor in its shared original. */
export function isOutsideText(element: Element, { own, originalCard }: Omit<FoundPost, 'original'>): boolean {
  return !originalCard?.contains(element) && !own.some((text) => text.contains(element))
}

/**
 * Reads the alternative texts of the attached pictures, without duplicates. Removes the author's name ("Ảnh của …"),
 * because the report has a separate field for it that the user must enable.
 */
export function readImageAlts(post: FoundPost, author: string | null): string[] {
  const texts = findPostImages(post)
    .map((picture) => stripInvisible(picture.getAttribute('alt') ?? '').trim())
    .filter((text) => text !== '' && text !== author)
    .map((text) => truncateText(removeName(text, author), MAX_ALT_LENGTH))
  return [...new Set(texts)].slice(0, MAX_PICTURE_TEXTS)
}
