import { readXmlPart } from './docx-xml.ts'
import type { XmlBudget } from './xml-scan.ts'
import type { XmlElement } from './xml-tree.ts'
import type { ZipArchive } from './zip.ts'

/** The root elements of the parts of a Word file that its text needs. */
export interface DocxParts {
  document: XmlElement | null
  styles: XmlElement | null
  numbering: XmlElement | null
  /** Headers, footers, notes and comments; empty unless they are asked for. */
  margins: XmlElement[]
}

/**
 * The most elements, attributes and references of all read parts together. A law of 300 pages in Word's heaviest markup
 * has about a million; more would only fill the memory.
 */
const MAX_MARKUP = 3_000_000
/** The kinds of the parts around the body. */
const MARGIN_KINDS = 'header footer footnotes endnotes comments'.split(' ')

/**
 * Locates and parses the parts of a Word file that its text needs. Their paths come from the relationships: Word always
 * uses the same ones, other programs do not.
 * @param everything - reads the margins too, also those that no relationship names any more: they leave with the file
 * @throws ReadError as `readXmlPart` does
 */
export async function readDocxParts(zip: ZipArchive, everything: boolean): Promise<DocxParts> {
  const budget = { remaining: MAX_MARKUP }
  const path = (await listLinkedParts(zip, '', '', 'officeDocument', budget))[0] ?? 'word/document.xml'
  const at = path.lastIndexOf('/') + 1
  const [folder, name] = [path.slice(0, at), path.slice(at)]
  const part = async (kind: string) => {
    const place = (await listLinkedParts(zip, folder, name, kind, budget))[0] ?? `${folder}${kind}.xml`
    return readXmlPart(zip, place, budget)
  }
  const margins = async () => {
    const places = new Set<string>()
    for (const kind of MARGIN_KINDS) {
      for (const place of await listLinkedParts(zip, folder, name, kind, budget)) places.add(place)
      const usual = new RegExp(`^word/${kind}\\d*\\.xml$`, 'i')
      for (const place of zip.listNames()) if (usual.test(place)) places.add(place)
    }
    const roots: XmlElement[] = []
    for (const place of places) roots.push((await readXmlPart(zip, place, budget))!)
    return roots
  }
  return {
    document: await readXmlPart(zip, path, budget),
    styles: await part('styles'),
    numbering: await part('numbering'),
    margins: everything ? await margins() : [],
  }
}

/** Lists the paths of the parts of a kind that another part links to, without missing ones. */
async function listLinkedParts(
  zip: ZipArchive,
  folder: string,
  name: string,
  kind: string,
  budget: XmlBudget,
): Promise<string[]> {
  const links = await readXmlPart(zip, `${folder}_rels/${name}.rels`, budget)
  const paths: string[] = []
  for (const link of links?.nodes ?? []) {
    if (typeof link === 'string' || !getAttribute(link, 'Type')?.endsWith(`/${kind}`)) continue
    const target = getAttribute(link, 'Target') ?? ''
    const path = target.startsWith('/') ? target.slice(1) : `${folder}${target}`
    if (zip.has(path)) paths.push(path)
  }
  return paths
}

function getAttribute(element: XmlElement, name: string): string | null {
  return element.attributes.find((attribute) => attribute.name === name)?.value ?? null
}
