import type { Page } from 'puppeteer-core'

/** Returns the selector of an editor's box on a page of editors. */
export function getBoxSelector(editor: string): string {
  return `form[data-editor=${editor}] :is([contenteditable=true], textarea)`
}

/** Reads the text in an editor's own model, and the text on screen. */
export function readEditorTexts(page: Page, editor: string): Promise<string[]> {
  return page.evaluate(
    (name) => (window as unknown as { textsOf: Record<string, () => string[]> }).textsOf[name]!(),
    editor,
  )
}
