import { readXmlPart } from './docx-xml.ts'
import type { PageYielder } from './yield-to-page.ts'
import type { ZipArchive } from './zip.ts'

/** The root elements of the parts of a Word file that its text needs. */
export interface DocxParts {
  document: Element | null
  styles: Element | null
  numbering: Element | null
}

/**
 * Locates and parses the parts of a Word file that its text needs. Their paths come from the relationships: Word always
 * uses the same ones, other programs do not.
 * @throws ReadError as `readXmlPart` does
 */
export async function readDocxParts(zip: ZipArchive, yieldToPage: PageYielder): Promise<DocxParts> {
  const path = (await findLinkedPart(zip, '', '', 'officeDocument', yieldToPage)) ?? 'word/document.xml'
  const at = path.lastIndexOf('/') + 1
  const [folder, name] = [path.slice(0, at), path.slice(at)]
  const part = async (kind: string) => {
    const place = (await findLinkedPart(zip, folder, name, kind, yieldToPage)) ?? `${folder}${kind}.xml`
    return readXmlPart(zip, place, yieldToPage)
  }
  return {
    document: await readXmlPart(zip, path, yieldToPage),
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
  yieldToPage: PageYielder,
): Promise<string | null> {
  const links = await readXmlPart(zip, `${folder}_rels/${name}.rels`, yieldToPage)
  for (const link of links?.children ?? []) {
    if (!link.getAttribute('Type')?.endsWith(`/${kind}`)) continue
    const target = link.getAttribute('Target') ?? ''
    const path = target.startsWith('/') ? target.slice(1) : `${folder}${target}`
    if (zip.has(path)) return path
  }
  return null
}
