// Reads the time of a post as the page shows it. Facebook obfuscates it with shuffled glyphs, so text that does not
// match a known time format is ignored.

import type { FoundPost } from './find-post.ts'
import { readVisibleText } from './visible-text.ts'

const MAX_LENGTH = 120
const CLOCK = String.raw`\d{1,2}[:h]\d{2}(?: ?[ap]m)?`
const VIETNAMESE_TIME = [
  'vừa xong|hôm nay|hôm qua',
  String.raw`\d{1,2} ?(?:giây|phút|giờ|ngày|tuần|tháng|năm)(?: trước)?`,
  String.raw`(?:(?:thứ [\p{L} ]{2,4}|chủ nhật),? )?(?:ngày )?\d{1,2} tháng \d{1,2}(?:[, ]+(?:năm )?\d{4})?`,
  String.raw`\d{1,2}[/-]\d{1,2}(?:[/-]\d{4})?`,
  String.raw`(?:thứ [\p{L} ]{2,4}|chủ nhật)`,
].join('|')
const ENGLISH_TIME = [
  'just now|today|yesterday',
  String.raw`\d{1,2} ?(?:s|m|h|d|w|y|secs?|mins?|hrs?|seconds?|minutes?|hours?|days?|weeks?|months?|years?)(?: ago)?`,
  String.raw`(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:\d{1,2} )?` +
    '(?:january|february|march|april|may|june|july|august|september|october|november|december)' +
    String.raw`(?: \d{1,2})?(?:,? \d{4})?`,
].join('|')
const TIME = new RegExp(`^(?:(?:${VIETNAMESE_TIME}|${ENGLISH_TIME})(?:,? (?:lúc|at) ${CLOCK})?|${CLOCK})$`, 'iu')

/** Whether a text is a time in a known Vietnamese or English format. */
export function isTimeText(text: string): boolean {
  return text.length <= MAX_LENGTH && TIME.test(text.replace(/[\u00a0\u202f]/g, ' ').trim())
}

/**
 * Reads the time of a post: from the element for it, else from its label, else the time on the link of its address.
 *
 * @returns Null when the page hides the time.
 */
export function readShownTime(
  post: FoundPost,
  labelTime: string | undefined,
  anchorTime: string | null,
): string | null {
  for (const selector of post.place.time ?? []) {
    const shown = post.container.querySelector(selector)
    const text = shown && readVisibleText(shown)
    if (text) return text.slice(0, MAX_LENGTH)
  }
  if (labelTime?.trim()) return labelTime.trim().slice(0, MAX_LENGTH)
  return anchorTime
}

/** Reads the texts of all tooltips on a page. */
export function readTooltips(document: Document): Map<Element, string> {
  return new Map([...document.querySelectorAll('[role="tooltip"]')].map((tip) => [tip, readVisibleText(tip)]))
}

/**
 * Reads the time of a link from its tooltip, its label or its text.
 *
 * @param otherTooltips Tooltips of other elements with their earlier texts. They are ignored unless their text changed
 *   or the link's `aria-describedby` names them.
 * @returns Null while none of these is a time.
 */
export function readAnchorTime(anchor: Element, otherTooltips: ReadonlyMap<Element, string>): string | null {
  const describedBy = (anchor.getAttribute('aria-describedby') ?? '').split(/\s+/)
  const tooltips = [...readTooltips(anchor.ownerDocument)]
    .filter(([tip, text]) => otherTooltips.get(tip) !== text || describedBy.includes(tip.id || '-'))
    .map(([, text]) => text)
  const candidates = [...tooltips, anchor.getAttribute('aria-label') ?? '', readVisibleText(anchor)]
  return candidates.map((text) => text.trim()).find(isTimeText) ?? null
}
