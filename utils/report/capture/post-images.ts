import { truncateText } from '../../lib/truncate-text.ts'
import { removeName } from '../masking/remove-name.ts'
import { MAX_ALT_LENGTH, MAX_PICTURE_TEXTS } from '../model/captured-post.ts'
import type { FoundPost } from './find-post.ts'
import { stripInvisible } from './strip-invisible.ts'
import { hasLayoutBox, isHidden } from './visible-text.ts'

/** Finds the pictures attached to a post, without those in its text, in its shared original and in its comments. */
export function findPostImages(post: Omit<FoundPost, 'original'>): Element[] {
  const { place, container, own, originalCard } = post
  const excludedSelector = place.leaveOut.join(', ')
  const laidOut = hasLayoutBox(container)
  return [...container.querySelectorAll((place.pictures ?? []).join(', ') || ':not(*)')].filter((picture) => {
    if (originalCard?.contains(picture) || own.some((words) => words.contains(picture))) return false
    const excludedPart = excludedSelector && picture.closest(excludedSelector)
    return (
      !(excludedPart && excludedPart !== container && container.contains(excludedPart)) && !isHidden(picture, laidOut)
    )
  })
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
