import type { XmlBudget } from './xml-scan.ts'
import { parseXml, type XmlElement } from './xml-tree.ts'
import type { ZipArchive } from './zip.ts'

/** The namespaces of Word's elements: transitional and strict (ISO/IEC 29500). */
const WORD_NAMESPACES = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
])

/**
 * Parses an XML part of a Word file.
 * @returns its root element, null when the part is missing
 * @throws ReadError as `parseXml` and `unpack` do
 */
export async function readXmlPart(zip: ZipArchive, name: string, budget: XmlBudget): Promise<XmlElement | null> {
  const bytes = await zip.unpack(name)
  return bytes ? parseXml(new TextDecoder().decode(bytes), budget) : null
}

/** Returns the local name of a Word element ("p", "r", "tbl"), null for other elements. */
export function getDocxName(element: XmlElement): string | null {
  return WORD_NAMESPACES.has(element.namespace ?? '') ? element.localName : null
}

/**
 * The number of first children searched by name. A malicious file may have a million children and cause a million
 * searches.
 */
const MAX_CHILDREN_SEARCHED = 200

/** Finds the first of an element's first `MAX_CHILDREN_SEARCHED` child elements that fits. */
export function findXmlChild(
  element: XmlElement | null | undefined,
  fits: (child: XmlElement) => boolean,
): XmlElement | null {
  let searched = 0
  for (const node of element?.nodes ?? []) {
    if (typeof node === 'string') continue
    if (fits(node)) return node
    if (++searched === MAX_CHILDREN_SEARCHED) return null
  }
  return null
}

/** Finds the first Word child with a name, as `findXmlChild` does. */
export function findDocxChild(element: XmlElement | null | undefined, name: string): XmlElement | null {
  return findXmlChild(element, (child) => getDocxName(child) === name)
}

/** Finds all Word children with a name. */
export function findDocxChildren(element: XmlElement | null | undefined, name: string): XmlElement[] {
  return (element?.nodes ?? []).filter((node) => typeof node !== 'string').filter((each) => getDocxName(each) === name)
}

/** Returns a Word attribute, `w:val` by default, under any prefix. Returns null when it is missing. */
export function getDocxValue(element: XmlElement | null | undefined, name = 'val'): string | null {
  return element?.attributes.find((attribute) => attribute.name.endsWith(`:${name}`))?.value ?? null
}

/** Whether a Word toggle element is on: present and not set to off. */
export function isToggleOn(element: XmlElement | null): boolean {
  return element !== null && !/^(?:0|false|off|none)$/.test(getDocxValue(element) ?? '')
}
