import { clip } from './clip.ts'
import type { FoundPost } from './find-post.ts'
import { MAX_ALT, MAX_PICTURES } from './post.ts'
import { hasBox, isHidden } from './read-text.ts'
import { seenText } from './seen.ts'

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

/** What the attached pictures show, in the page's own words; each once, a face that is named after the author not among them. */
export function pictureTexts(post: FoundPost, author: string | null): string[] {
  const texts = picturesOf(post)
    .map((picture) => clip(seenText(picture.getAttribute('alt') ?? '').trim(), MAX_ALT))
    .filter((text) => text !== '' && text !== author)
  return [...new Set(texts)].slice(0, MAX_PICTURES)
}
