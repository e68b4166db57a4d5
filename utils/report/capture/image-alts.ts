import { clip } from '../../lib/truncate.ts'
import { withoutName } from '../masking/remove-name.ts'
import { MAX_ALT, MAX_PICTURES } from '../model/captured-post.ts'
import type { FoundPost } from './find-post.ts'
import { seenText } from './strip-invisible.ts'
import { hasBox, isHidden } from './visible-text.ts'

/** The pictures attached to a post: not those among its words, of its shared original or of its comments. */
export function picturesOf(post: Omit<FoundPost, 'original'>): Element[] {
  const { place, container, own, originalCard } = post
  const apart = place.leaveOut.join(', ')
  const laidOut = hasBox(container)
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
export function pictureTexts(post: FoundPost, author: string | null): string[] {
  const texts = picturesOf(post)
    .map((picture) => seenText(picture.getAttribute('alt') ?? '').trim())
    .filter((text) => text !== '' && text !== author)
    .map((text) => clip(withoutName(text, author), MAX_ALT))
  return [...new Set(texts)].slice(0, MAX_PICTURES)
}
