import { truncateText } from '../../lib/truncate-text.ts'
import { removeName } from '../masking/remove-name.ts'
import { MAX_ALT_LENGTH, MAX_PICTURE_TEXTS } from '../model/captured-post.ts'
import type { FoundPost } from './find-post.ts'
import { stripInvisible } from './strip-invisible.ts'
import { hasLayoutBox, isHidden } from './visible-text.ts'

/** The pictures attached to a post: not those among its words, of its shared original or of its comments. */
export function findPostImages(post: Omit<FoundPost, 'original'>): Element[] {
  const { place, container, own, originalCard } = post
  const apart = place.leaveOut.join(', ')
  const laidOut = hasLayoutBox(container)
  return [...container.querySelectorAll((place.pictures ?? []).join(', ') || ':not(*)')].filter((picture) => {
    if (originalCard?.contains(picture) || own.some((words) => words.contains(picture))) return false
    const left = apart && picture.closest(apart)
    return !(left && left !== container && container.contains(left)) && !isHidden(picture, laidOut)
  })
}

/**
 * What the attached pictures show, in the page's own words; each once. The author's name is not among them ("Ảnh của …"): the
 * report has it in a place of its own, and only when its user wants that.
 */
export function readImageAlts(post: FoundPost, author: string | null): string[] {
  const texts = findPostImages(post)
    .map((picture) => stripInvisible(picture.getAttribute('alt') ?? '').trim())
    .filter((text) => text !== '' && text !== author)
    .map((text) => truncateText(removeName(text, author), MAX_ALT_LENGTH))
  return [...new Set(texts)].slice(0, MAX_PICTURE_TEXTS)
}
