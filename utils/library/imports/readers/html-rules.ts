// What is the official text of a page, and what is not part of it. Two readers need these rules: the one in an open
// page as CSS selectors, the one of a file without CSS.

import { COMMON_BLOCK_TAGS } from '../../../lib/block-tags.ts'

/** Names elements by any of these. */
export interface ElementRule {
  tags?: readonly string[]
  /** Values of `role`. */
  roles?: readonly string[]
  classes?: readonly string[]
  ids?: readonly string[]
  /** Names of attributes, with any value. */
  attributes?: readonly string[]
}

/**
 * Containers of the text, best first. The reader takes the longest element of the first rule whose longest element has
 * at least `MIN_CONTAINER_LENGTH`.
 * `toanvancontent`: vbpl.vn before April 2026, seen in saved pages.
 */
export const TEXT_CONTAINERS: readonly ElementRule[] = [
  { ids: ['toanvancontent'], classes: ['toanvancontent'] },
  { tags: ['article', 'main'], roles: ['main'] },
]

/** A shorter container is a teaser or an empty shell; the reader then takes the whole page. In UTF-16 units. */
export const MIN_CONTAINER_LENGTH = 200

/** Elements that are never part of the text: non-text content, navigation, form fields, advertising. */
export const EXCLUDED_ELEMENTS: ElementRule = {
  tags: [
    ...['script', 'style', 'noscript', 'template', 'svg', 'canvas', 'iframe', 'object', 'embed', 'audio', 'video'],
    ...['map', 'nav', 'aside', 'dialog', 'button', 'select', 'input', 'textarea', 'datalist'],
  ],
  roles: ['navigation', 'banner', 'contentinfo', 'search', 'dialog', 'complementary'],
  classes: ['adsbygoogle', 'ads', 'advertisement', 'quang-cao', 'quangcao'],
  attributes: ['hidden'],
}

/** The header and footer of a page. Inside an article (`SECTIONS`) they belong to the text. */
export const PAGE_EDGES: ElementRule = { tags: ['header', 'footer'] }

/** Parts of a page that have a header and a footer themselves. */
export const SECTIONS: ElementRule = { tags: ['article', 'main', 'section'] }

/** Rows and cells of tables. */
export const ROWS: ElementRule = { tags: ['tr'], roles: ['row'] }
export const CELLS: ElementRule = { tags: ['td', 'th'], roles: ['cell', 'gridcell', 'columnheader', 'rowheader'] }

/** Elements that start a new line. */
export const BLOCK_TAGS: ReadonlySet<string> = new Set([
  ...COMMON_BLOCK_TAGS,
  ...['body', 'caption', 'center', 'details', 'fieldset', 'figcaption', 'hgroup', 'legend', 'menu', 'summary'],
  ...['tbody', 'tfoot', 'thead'],
])

/** Returns the CSS selector of a rule. */
export function toSelector({ tags = [], roles = [], classes = [], ids = [], attributes = [] }: ElementRule): string {
  return [
    ...tags,
    ...roles.map((role) => `[role="${role}"]`),
    ...classes.map((name) => `.${name}`),
    ...ids.map((id) => `#${id}`),
    ...attributes.map((name) => `[${name}]`),
  ].join(', ')
}
