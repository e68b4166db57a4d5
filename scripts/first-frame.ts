// What the browser draws of a page of ours before its script has run: the logo and the name, where the page will have
// them. Both are the same in every language, so the frame needs no setting. A script would first have to be loaded and
// to read the settings, which takes a slow computer half a second.

import { readFileSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { pageBarMessages } from '../utils/i18n/pages/page-bar-messages.ts'
import { popupMessages } from '../utils/i18n/pages/popup-messages.ts'

// The element of this component has no values, so its source is its markup.
const [LOGO] = /<svg.*<\/svg>/s.exec(readFileSync(resolve(import.meta.dirname, '../components/ui/Logo.tsx'), 'utf8'))!

const HEADERS: Partial<Record<string, string>> = {
  ...Object.fromEntries(
    ['evidence', 'file-check', 'library', 'options', 'outbox', 'practice', 'study'].map((page) => [
      page,
      `<div class="page"><header class="page-bar">${LOGO}${pageBarMessages.vi.product}</header></div>`,
    ]),
  ),
  // The empty line keeps the place of the state of the page in front.
  popup:
    `<div class="popup"><header class="popup-head">${LOGO}` +
    `<div class="grow"><h1>${popupMessages.vi.name}</h1><p class="meta">&nbsp;</p></div></header></div>`,
}

/** A script that reads stored values (components/hooks/early-settings.ts), as the bundler loads it with the others. */
const EARLY_SCRIPT = /\s*<link rel="modulepreload"( crossorigin)? href="([^"]*\/early-[^"]+)">/g

/** Puts into a built page what is drawn first, then its style sheets, what it reads first, and its other scripts. */
export const FIRST_FRAME = {
  name: 'first-frame',
  apply: 'build' as const,
  transformIndexHtml: {
    order: 'post' as const,
    handler: (html: string, { filename }: { filename: string }) => addFirstFrame(html, basename(dirname(filename))),
  },
}

/**
 * Adds the first frame to a built page.
 * @param page the name of its folder; one without a header has no frame
 */
export function addFirstFrame(html: string, page: string): string {
  const header = HEADERS[page]
  if (header === undefined) return html
  const sheets = html.match(/\s*<link rel="stylesheet"[^>]*>/g) ?? []
  const bare = sheets.reduce((left, sheet) => left.replace(sheet, ''), html).replaceAll(EARLY_SCRIPT, '')
  // Each runs as soon as it is there: what it reads comes while the others are loaded or run.
  const early = [...html.matchAll(EARLY_SCRIPT)].map(
    ([, origin = '', path]) => `\n    <script type="module" async${origin} src="${path}"></script>`,
  )
  // The theme before the sheets: a script behind them waits for them, unless it is asynchronous.
  const first = ['\n    <script src="/apply-last-theme.js"></script>', ...sheets, ...early]
  return bare
    .replace('</title>', `</title>${first.join('')}`)
    .replace('<div id="app"></div>', `<div id="app"></div>\n    <div class="first-frame">${header}</div>`)
}
