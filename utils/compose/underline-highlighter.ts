// Underlines phrases with the CSS Custom Highlight API, so that no node of the page is changed.

import { LEVELS, type Level } from '../draft.ts'
import { isInDocument } from '../lib/dom-tree.ts'
import type { PageTheme } from './page-theme.ts'

/** A phrase to underline. */
export interface UnderlinedPhrase {
  level: Level
  range: Range
}

// The page does not have our tokens, so the values are literal: `-mark` of each level and `-soft` of stop, in light and
// dark. The offset clears the dot of ạ, ộ, ị. Dotted, single and double lines can be distinguished without colour.
const HIGHLIGHT_RULES: Readonly<Record<PageTheme, string>> = {
  light: buildHighlightRules('#5a72b3', '#b37400', '#bb3f26', '#fbe5dd'),
  dark: buildHighlightRules('#8ea2e6', '#dda23d', '#ee8268', '#45241c'),
}

function buildHighlightRules(note: string, warn: string, stop: string, background: string): string {
  const line = (name: Level, style: string, offset: number, more = '') =>
    `::highlight(tkd-${name}){text-decoration:underline ${style};text-underline-offset:${offset}px;text-decoration-skip-ink:none;${more}}`
  return [
    line('note', `dotted 2px ${note}`, 4),
    line('warn', `solid 2px ${warn}`, 4),
    line('stop', `double 1.5px ${stop}`, 3, `background-color:${background};`),
  ].join('\n')
}

/**
 * The underlines of one document. Their style sheet is in the page only while phrases are underlined: in the document,
 * or in the shadow root where they are.
 */
export class UnderlineHighlighter {
  private root: DocumentOrShadowRoot = document
  /** The window whose document is underlined in: the page's, or that of a frame. */
  private view: Window & typeof globalThis = window
  private document: Document = document
  private sheet: CSSStyleSheet | undefined
  private theme: PageTheme | undefined

  constructor() {
    // Firefox ends the scripts of an updated extension without an event, so their highlights are still registered.
    for (const level of LEVELS) CSS.highlights?.delete(`tkd-${level}`)
  }

  /** Underlines exactly these phrases. */
  show(phrases: readonly UnderlinedPhrase[], theme: PageTheme): void {
    if (phrases.length === 0) {
      this.clear()
      return
    }
    const { startContainer } = phrases[0]!.range
    const view = startContainer.ownerDocument?.defaultView ?? window
    if (view !== this.view) this.clear()
    this.view = view
    this.document = view.document
    for (const level of LEVELS) {
      const ranges = phrases.filter((each) => each.level === level).map((each) => each.range)
      const name = `tkd-${level}`
      if (ranges.length === 0) getHighlights(view).delete(name)
      else {
        const highlight = new view.Highlight(...ranges)
        // Where phrases overlap, the higher level must be visible.
        highlight.priority = LEVELS.indexOf(level)
        getHighlights(view).set(name, highlight)
      }
    }
    // An editor may have replaced the nodes of a range: then it is in neither.
    const root = startContainer.getRootNode()
    this.adopt(theme, root instanceof view.ShadowRoot ? root : this.document)
  }

  /** Removes all underlines and the style sheet. */
  clear(): void {
    if (!this.sheet) return
    const { view, root, sheet } = this
    this.sheet = undefined
    this.theme = undefined
    // Those of a frame that is gone, or shows another document, are gone with it.
    if (!isInDocument(this.document)) return
    for (const level of LEVELS) getHighlights(view).delete(`tkd-${level}`)
    root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((each) => each !== sheet)
  }

  private adopt(theme: PageTheme, root: DocumentOrShadowRoot): void {
    if (!this.sheet) {
      this.sheet = new this.view.CSSStyleSheet()
      this.root = root
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.sheet]
    }
    if (this.theme !== theme) this.sheet.replaceSync(HIGHLIGHT_RULES[theme])
    this.theme = theme
  }
}

/**
 * Returns the highlights of a window's document. Not by `view.CSS.highlights`, nor by `Reflect.get`, which reads alike:
 * once such a line has run often enough, Firefox calls the getter of the window that it ran for first, which throws
 * when that was a frame that is gone.
 */
function getHighlights(view: Window & typeof globalThis): HighlightRegistry {
  return Reflect.getOwnPropertyDescriptor(view.CSS, 'highlights')!.get!.call(view.CSS)
}
