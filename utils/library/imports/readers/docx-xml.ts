import { ReadError } from './read-error.ts'
import type { PageYielder } from './yield-to-page.ts'
import type { ZipArchive } from './zip.ts'

/** The namespaces of Word's elements: transitional and strict (ISO/IEC 29500). */
const WORD_NAMESPACES = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
])

/**
 * The most tags and attributes of a part. The longest code of law has far fewer, and parsing this many blocks the
 * browser for seconds.
 */
const MAX_TAGS = 6_000_000

/** The most attributes of a tag: a browser's parser compares each with all others. Word writes some tens. */
const MAX_ATTRIBUTES = 500

/**
 * Parses an XML part of a Word file. Refuses a document type: Word never writes one, and entities need it.
 * @returns its root element, null when the part is missing
 * @throws ReadError 'broken' for invalid XML or a document type, 'bomb' for too many tags, and as `unpack` does
 */
export async function readXmlPart(zip: ZipArchive, name: string, yieldToPage: PageYielder): Promise<Element | null> {
  const bytes = await zip.unpack(name, yieldToPage)
  if (!bytes) return null
  const source = new TextDecoder().decode(bytes)
  if (source.includes('<!DOCTYPE')) throw new ReadError('broken')
  if (countOccurrences('<', source) + countOccurrences('="', source) + countOccurrences("='", source) > MAX_TAGS)
    throw new ReadError('bomb')
  if (hasCrowdedTag(source)) throw new ReadError('bomb')
  const page = new DOMParser().parseFromString(source, 'application/xml')
  await yieldToPage()
  const root = page.documentElement
  if (!root || page.getElementsByTagName('parsererror').length > 0) throw new ReadError('broken')
  return root
}

/** Whether a tag, with the text behind it, has more than `MAX_ATTRIBUTES` equals signs: values contain no "<". */
function hasCrowdedTag(source: string): boolean {
  let signs = 0
  for (let at = 0; at < source.length; at++) {
    const unit = source[at]
    if (unit === '<') signs = 0
    else if (unit === '=' && ++signs > MAX_ATTRIBUTES) return true
  }
  return false
}

function countOccurrences(mark: string, source: string): number {
  let found = 0
  for (let at = source.indexOf(mark); at >= 0; at = source.indexOf(mark, at + 1)) found++
  return found
}

/** Returns the local name of a Word element ("p", "r", "tbl"), null for other elements. */
export function getDocxName(element: Element): string | null {
  return WORD_NAMESPACES.has(element.namespaceURI ?? '') ? element.localName : null
}

/**
 * The number of first children searched by name. A malicious file may have a million children and cause a million
 * searches.
 */
export const MAX_CHILDREN_SEARCHED = 200

/** Finds the first Word child with a name among the first `MAX_CHILDREN_SEARCHED`. */
export function findDocxChild(element: Element | null | undefined, name: string): Element | null {
  let child = element?.firstElementChild
  for (let searched = 0; child && searched < MAX_CHILDREN_SEARCHED; searched++) {
    if (getDocxName(child) === name) return child
    child = child.nextElementSibling
  }
  return null
}

/** Finds all Word children with a name. */
export function findDocxChildren(element: Element | null | undefined, name: string): Element[] {
  return element ? [...element.children].filter((child) => getDocxName(child) === name) : []
}

/** Returns a Word attribute, `w:val` by default, under any prefix. Returns null when it is missing. */
export function getDocxValue(element: Element | null | undefined, name = 'val'): string | null {
  if (!element) return null
  for (const attribute of element.attributes) if (attribute.name.endsWith(`:${name}`)) return attribute.value
  return null
}

/** Whether a Word toggle element is on: present and not set to off. */
export function isToggleOn(element: Element | null): boolean {
  return element !== null && !/^(?:0|false|off|none)$/.test(getDocxValue(element) ?? '')
}
