import type { ExtractedText } from './extracted-text.ts'
import { isHtmlTooDeep } from './html-depth.ts'
import { BLOCK_TAGS, EXCLUDED_ELEMENTS, MIN_CONTAINER_LENGTH, PAGE_EDGES, TEXT_CONTAINERS } from './html-selectors.ts'
import { formatListNumber } from './list-number.ts'
import { toPlainLines } from './plain-lines.ts'
import { ReadError } from './read-error.ts'
import { createTextWriter } from './text-writer.ts'
import { walkTree } from './walk-tree.ts'
import { makePageYielder, type PageYielder } from './yield-to-page.ts'

const ROWS = 'tr, [role="row"]'
const CELLS = 'td, th, [role="cell"], [role="gridcell"], [role="columnheader"], [role="rowheader"]'

/** Options of `readHtml`. */
export interface HtmlReadOptions {
  signal?: AbortSignal | undefined
  /** The source is only the text: selected by the user, or extracted from its container. */
  whole?: boolean
}

/**
 * Reads the official text of a page: its text container, or the whole page. Parses the source without loading it: no
 * script runs and no resource is fetched.
 * @throws ReadError 'broken' (nested too deeply), 'cancelled', and as `toPlainLines` does
 */
export async function readHtml(
  source: string,
  { signal, whole = false }: HtmlReadOptions = {},
): Promise<ExtractedText> {
  const yieldToPage = makePageYielder(signal)
  if (isHtmlTooDeep(source)) throw new ReadError('broken')
  await yieldToPage()
  const page = new DOMParser().parseFromString(source, 'text/html')
  await yieldToPage()
  const lines = await extractLines(whole ? page.body : findTextContainer(page), yieldToPage)
  return { text: toPlainLines(lines), notes: [] }
}

function findTextContainer(page: Document): Element {
  for (const place of TEXT_CONTAINERS) {
    const longest = [...page.querySelectorAll(place)]
      .map((element) => ({ element, length: (element.textContent ?? '').length }))
      .sort((a, b) => b.length - a.length)[0]
    if (longest && longest.length >= MIN_CONTAINER_LENGTH) return longest.element
  }
  return page.body
}

async function extractLines(root: Element, yieldToPage: PageYielder): Promise<string> {
  const writer = createTextWriter()
  const lists: { type: string | null; next: number; by: number }[] = []
  let preDepth = 0

  const writeNumber = (item: Element) => {
    const list = lists.at(-1)
    if (!list || list.type === 'none' || item.parentElement?.localName !== 'ol' || isUnnumbered(item)) return
    const count = readIntegerAttribute(item, 'value') ?? list.next
    list.next = count + list.by
    writer.words(`${formatListNumber(item.getAttribute('type') ?? list.type, count)} `)
  }

  await walkTree(
    root,
    {
      enter: (element) => {
        if (element !== root && isLeftOut(element)) return false
        const name = element.localName
        if (name === 'br') writer.words('\n')
        else if (element.matches(ROWS)) writer.beginRow()
        else if (element.matches(CELLS)) writer.beginCell()
        else if (BLOCK_TAGS.has(name)) writer.endLine()
        if (name === 'pre') preDepth++
        if (name === 'ol') lists.push(readListState(element))
        if (name === 'li') writeNumber(element)
        return true
      },
      leave: (element) => {
        const name = element.localName
        if (name === 'pre') preDepth--
        if (name === 'ol') lists.pop()
        if (element.matches(ROWS)) writer.endRow()
        else if (element.matches(CELLS)) writer.endCell()
        else if (BLOCK_TAGS.has(name)) writer.endLine()
      },
      text: (text) => writer.words(preDepth > 0 ? text : text.replace(/[ \t\n\r\f]+/g, ' ')),
    },
    yieldToPage,
  )
  return writer.text().replace(/(?<! ) {2,}/g, ' ')
}

function isLeftOut(element: Element): boolean {
  if (element.matches(EXCLUDED_ELEMENTS) || /display\s{0,3}:\s{0,3}none/i.test(element.getAttribute('style') ?? ''))
    return true
  return element.matches(PAGE_EDGES) && !element.closest('article, main, section')
}

function readListState(list: Element): { type: string | null; next: number; by: number } {
  const reversed = list.hasAttribute('reversed')
  const items = [...list.children].filter((child) => child.localName === 'li').length
  const type = isUnnumbered(list) ? 'none' : list.getAttribute('type')
  return { type, next: readIntegerAttribute(list, 'start') ?? (reversed ? items : 1), by: reversed ? -1 : 1 }
}

/** Whether a list hides its numbers; the text then contains them. */
function isUnnumbered(element: Element): boolean {
  return /list-style(?:-type)?\s{0,3}:[^;]{0,40}none/i.test(element.getAttribute('style') ?? '')
}

function readIntegerAttribute(element: Element, attribute: string): number | null {
  const value = element.getAttribute(attribute) ?? ''
  return /^-?\d{1,6}$/.test(value) ? Number(value) : null
}
