import type { FoundPost } from './find-post.ts'
import { queryParts } from './post-marks.ts'
import { stripInvisible } from './strip-invisible.ts'
import { isRendered, readVisibleText } from './visible-text.ts'

/**
 * Reads the cards of the addresses in a post, each as a reader sees it and with the address of its link where it shows
 * only a title: the link is often what a report is about.
 *
 * @param shownText The text of the post as a reader sees it.
 * @returns Lines that the text does not have yet, in document order, without duplicates.
 */
export function readLinkCards({ container, place, own }: FoundPost, shownText: string): string[] {
  const cards = queryParts(container, place.linkCards ?? [], place).filter(isRendered)
  const lines = cards.flatMap((card) => {
    const isOwn = own.some((part) => part.contains(card))
    const text = isOwn ? shownText : readVisibleText(card, { leaveOut: place.leaveOut })
    return [...(isOwn ? [] : [text]), ...readLinks(card).filter((address) => !showsAddress(text, address))]
  })
  return [...new Set(lines)].filter((line) => line !== '' && !showsAddress(shownText, line))
}

/** Reads the addresses of the links in a card that lead to the web. */
function readLinks(card: Element): string[] {
  return [...card.querySelectorAll('a[href]')]
    .map((link) => stripInvisible(link.getAttribute('href') ?? '').trim())
    .filter((address) => /^https?:\/\//i.test(address) && URL.canParse(address))
}

/** Whether a text has an address as one of its words, with or without its scheme and its last slash. */
function showsAddress(text: string, address: string): boolean {
  const bare = removeScheme(address)
  return text.split(/\s+/).some((word) => removeScheme(word.replace(/[.,;!?]+$/, '')) === bare)
}

function removeScheme(address: string): string {
  return address.replace(/^https?:\/\//i, '').replace(/\/$/, '')
}
