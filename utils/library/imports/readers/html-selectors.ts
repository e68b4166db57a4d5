// Selectors for the official text of a page and for what is not part of it.

import { COMMON_BLOCK_TAGS } from '../../../lib/block-tags.ts'

/**
 * Containers of the text, best first. The reader takes the longest element of the first selector that matches.
 * `toanvancontent`: vbpl.vn before April 2026, seen in saved pages.
 */
export const TEXT_CONTAINERS: readonly string[] = ['#toanvancontent, .toanvancontent', 'article, main, [role="main"]']

/** A shorter container is a teaser or an empty shell; the reader then takes the whole page. In UTF-16 units. */
export const MIN_CONTAINER_LENGTH = 200

/** Elements that are never part of the text: non-text content, navigation, form fields, advertising. */
export const EXCLUDED_ELEMENTS = [
  'script, style, noscript, template, svg, canvas, iframe, object, embed, audio, video, map',
  'nav, aside, dialog, button, select, input, textarea, datalist',
  '[role="navigation"], [role="banner"], [role="contentinfo"], [role="search"], [role="dialog"], [role="complementary"]',
  '[hidden], ins.adsbygoogle, .ads, .advertisement, .quang-cao, .quangcao',
].join(', ')

/** The header and footer of a page. Inside an article they belong to the text. */
export const PAGE_EDGES = 'header, footer'

/** Elements that start a new line. */
export const BLOCK_TAGS: ReadonlySet<string> = new Set([
  ...COMMON_BLOCK_TAGS,
  ...['body', 'caption', 'center', 'details', 'fieldset', 'figcaption', 'hgroup', 'legend', 'menu', 'summary'],
  ...['tbody', 'tfoot', 'thead'],
])
