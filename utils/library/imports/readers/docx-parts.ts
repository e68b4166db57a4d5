import { readXmlPart } from './docx-xml.ts'
import type { XmlBudget } from './xml-scan.ts'
import type { XmlElement } from './xml-tree.ts'
import type { ZipArchive } from './zip.ts'

/** The root elements of the parts of a Word file that its text needs. */
export interface DocxParts {
  document: XmlElement | null
  styles: XmlElement | null
  numbering: XmlElement | null
}

/**
 * The most elements, attributes and references of all read parts together. A law of 300 pages in Word's heaviest markup
 * has about a million; more would only fill the memory.
 */
const MAX_MARKUP = 3_000_000

/**
 * Locates and parses the parts of a Word file that its text needs. Their paths come from the relationships: Word always
 * uses the same ones, other programs do not.
 * @throws ReadError as `readXmlPart` does
 */
export async function readDocxParts(zip: ZipArchive): Promise<DocxParts> {
  const budget = { remaining: MAX_MARKUP }
  const path = (await findLinkedPart(zip, '', '', 'officeDocument', budget)) ?? 'word/document.xml'
  const at = path.lastIndexOf('/') + 1
  const [folder, name] = [path.slice(0, at), path.slice(at)]
  const part = async (kind: string) => {
    const place = (await findLinkedPart(zip, folder, name, kind, budget)) ?? `${folder}${kind}.xml`
    return readXmlPart(zip, place, budget)
  }
  return {
    document: await readXmlPart(zip, path, budget),
    styles: await part('styles'),
    numbering: await part('numbering'),
  }
}

/** Finds the path of the part that another part links to. Returns null when the link or its target is missing. */
async function findLinkedPart(
  zip: ZipArchive,
  folder: string,
  name: string,
  kind: string,
  budget: XmlBudget,
): Promise<string | null> {
  const links = await readXmlPart(zip, `${folder}_rels/${name}.rels`, budget)
  for (const link of links?.nodes ?? []) {
    if (typeof link === 'string' || !getAttribute(link, 'Type')?.endsWith(`/${kind}`)) continue
    const target = getAttribute(link, 'Target') ?? ''
    const path = target.startsWith('/') ? target.slice(1) : `${folder}${target}`
    if (zip.has(path)) return path
  }
  return null
}

function getAttribute(element: XmlElement, name: string): string | null {
  return element.attributes.find((attribute) => attribute.name === name)?.value ?? null
}
