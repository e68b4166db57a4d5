// The time of a post as its page shows it. Facebook hides it from programs by shuffled glyphs: what does not read as a time
// is not taken for one.

import type { FoundPost } from './find-post.ts'
import { readVisibleText } from './visible-text.ts'

const MAX_LENGTH = 120
const CLOCK = String.raw`\d{1,2}[:h]\d{2}(?: ?[ap]m)?`
const VIETNAMESE_TIME = String.raw`vừa xong|hôm nay|hôm qua|\d{1,2} ?(?:giây|phút|giờ|ngày|tuần|tháng|năm)(?: trước)?|(?:(?:thứ [\p{L} ]{2,4}|chủ nhật),? )?(?:ngày )?\d{1,2} tháng \d{1,2}(?:[, ]+(?:năm )?\d{4})?|\d{1,2}[/-]\d{1,2}(?:[/-]\d{4})?|(?:thứ [\p{L} ]{2,4}|chủ nhật)`
const ENGLISH_TIME = String.raw`just now|today|yesterday|\d{1,2} ?(?:s|m|h|d|w|y|secs?|mins?|hrs?|seconds?|minutes?|hours?|days?|weeks?|months?|years?)(?: ago)?|(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:\d{1,2} )?(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \d{1,2})?(?:,? \d{4})?`
const TIME = new RegExp(`^(?:(?:${VIETNAMESE_TIME}|${ENGLISH_TIME})(?:,? (?:lúc|at) ${CLOCK})?|${CLOCK})$`, 'iu')

/** Whether some words read as a time, in Vietnamese or English. */
export function isTimeText(words: string): boolean {
  return words.length <= MAX_LENGTH && TIME.test(words.replace(/[\u00a0\u202f]/g, ' ').trim())
}

/** The time a post shows: its own place, its label, then what was found on the anchor of its address. Null when hidden. */
export function readShownTime(post: FoundPost, labelTime: string | undefined, onAnchor: string | null): string | null {
  for (const selector of post.place.time ?? []) {
    const shown = post.container.querySelector(selector)
    const words = shown && readVisibleText(shown)
    if (words) return words.slice(0, MAX_LENGTH)
  }
  if (labelTime?.trim()) return labelTime.trim().slice(0, MAX_LENGTH)
  return onAnchor
}

/** The tooltips that hang on a page, with their words. */
export function readTooltips(document: Document): Map<Element, string> {
  return new Map([...document.querySelectorAll('[role="tooltip"]')].map((tip) => [tip, readVisibleText(tip)]))
}

/**
 * The time an anchor shows by a tooltip, its label or its words; null while none of them reads as a time. In: the tooltips
 * known to be others', with their words then; one that describes the anchor is its own all the same.
 */
export function readAnchorTime(anchor: Element, others: ReadonlyMap<Element, string>): string | null {
  const named = (anchor.getAttribute('aria-describedby') ?? '').split(/\s+/)
  const tooltips = [...readTooltips(anchor.ownerDocument)]
    .filter(([tip, words]) => others.get(tip) !== words || named.includes(tip.id || '-'))
    .map(([, words]) => words)
  const candidates = [...tooltips, anchor.getAttribute('aria-label') ?? '', readVisibleText(anchor)]
  return candidates.map((words) => words.trim()).find(isTimeText) ?? null
}
