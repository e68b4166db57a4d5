// Which part of a page is the official text, and what in it is not.

/**
 * Where pages keep the text itself, best first; the longest of the first that the page has. `toanvancontent`: vbpl.vn before
 * April 2026, seen in saved pages.
 */
export const TEXT_CONTAINERS: readonly string[] = ['#toanvancontent, .toanvancontent', 'article, main, [role="main"]']

/** A place with fewer characters than this is a teaser or an empty shell: the whole page is read then. */
export const MIN_CONTAINER_LENGTH = 200

/** Never a word of the text: what is no text at all, ways through the site, what can be filled in, advertising. */
export const EXCLUDED_ELEMENTS = [
  'script, style, noscript, template, svg, canvas, iframe, object, embed, audio, video, map',
  'nav, aside, dialog, button, select, input, textarea, datalist',
  '[role="navigation"], [role="banner"], [role="contentinfo"], [role="search"], [role="dialog"], [role="complementary"]',
  '[hidden], ins.adsbygoogle, .ads, .advertisement, .quang-cao, .quangcao',
].join(', ')

/** The head and the foot of a page; inside of a text they are the text's own. */
export const PAGE_EDGES = 'header, footer'

/** Elements that stand in a line of their own. */
export const BLOCK_ELEMENTS =
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu ol p pre section summary table tbody tfoot thead tr ul'
