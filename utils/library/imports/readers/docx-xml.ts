import { ReadError } from './read-error.ts'
import type { PageYielder } from './yield-to-page.ts'
import type { ZipArchive } from './zip.ts'

/** The namespaces of Word's own elements: of the usual files, and of those saved as "strict". */
const WORD_NAMESPACES = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
])

/** More tags and attributes than the longest code of law has, many times over. A browser takes seconds for so many, and stands still. */
const MAX_TAGS = 6_000_000

/**
 * The root of an XML part of a Word file; null when there is no such part. Rejects with 'broken' when it is no XML or declares
 * a document type, which Word never writes and entities need, with 'bomb' when it has more tags than
 * any text, and with the refusals of `unpack`.
 */
export async function readXmlPart(zip: ZipArchive, name: string, breathe: PageYielder): Promise<Element | null> {
  const bytes = await zip.unpack(name, breathe)
  if (!bytes) return null
  const source = new TextDecoder().decode(bytes)
  if (source.includes('<!DOCTYPE')) throw new ReadError('broken')
  if (countOccurrences('<', source) + countOccurrences('="', source) + countOccurrences("='", source) > MAX_TAGS)
    throw new ReadError('bomb')
  const page = new DOMParser().parseFromString(source, 'application/xml')
  await breathe()
  const root = page.documentElement
  if (!root || page.getElementsByTagName('parsererror').length > 0) throw new ReadError('broken')
  return root
}

function countOccurrences(mark: string, source: string): number {
  let found = 0
  for (let at = source.indexOf(mark); at >= 0; at = source.indexOf(mark, at + 1)) found++
  return found
}

/** The name of an element of Word's ("p", "r", "tbl"); null for elements of others. */
export function getDocxName(element: Element): string | null {
  return WORD_NAMESPACES.has(element.namespaceURI ?? '') ? element.localName : null
}

/** What is asked for by its name stands among the first of the children; a file may have a million behind them, to be asked for a million times. */
export const MAX_CHILDREN_SEARCHED = 200

/** The first child with this name of Word's, among the first `MAX_CHILDREN_SEARCHED`. */
export function findDocxChild(element: Element | null | undefined, name: string): Element | null {
  let child = element?.firstElementChild
  for (let asked = 0; child && asked < MAX_CHILDREN_SEARCHED; asked++) {
    if (getDocxName(child) === name) return child
    child = child.nextElementSibling
  }
  return null
}

/** All children with this name of Word's. */
export function findDocxChildren(element: Element | null | undefined, name: string): Element[] {
  return element ? [...element.children].filter((child) => getDocxName(child) === name) : []
}

/** An attribute of Word's: `w:val` unless said, under whichever prefix. Null where there is none. */
export function getDocxValue(element: Element | null | undefined, name = 'val'): string | null {
  if (!element) return null
  for (const attribute of element.attributes) if (attribute.name.endsWith(`:${name}`)) return attribute.value
  return null
}

/** Whether a switch of Word's is on: there, and not said to be off. */
export function isToggleOn(element: Element | null): boolean {
  return element !== null && !/^(?:0|false|off|none)$/.test(getDocxValue(element) ?? '')
}
