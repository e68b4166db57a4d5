import { readXmlPart } from './docx-xml.ts'
import type { PageYielder } from './yield-to-page.ts'
import type { ZipArchive } from './zip.ts'

/** The roots of the parts of a Word file that its text needs. */
export interface DocxParts {
  document: Element | null
  styles: Element | null
  numbering: Element | null
}

/**
 * Finds and reads the parts that a text needs. Where they are stands in the file: Word itself names them always the same, what
 * saves for it does not. Rejects as `readXmlPart` does.
 */
export async function readDocxParts(zip: ZipArchive, breathe: PageYielder): Promise<DocxParts> {
  const path = (await findLinkedPart(zip, '', '', 'officeDocument', breathe)) ?? 'word/document.xml'
  const at = path.lastIndexOf('/') + 1
  const [folder, name] = [path.slice(0, at), path.slice(at)]
  const part = async (kind: string) => {
    const place = (await findLinkedPart(zip, folder, name, kind, breathe)) ?? `${folder}${kind}.xml`
    return readXmlPart(zip, place, breathe)
  }
  return {
    document: await readXmlPart(zip, path, breathe),
    styles: await part('styles'),
    numbering: await part('numbering'),
  }
}

/** Where the part of some kind is that another part is linked with. Null when it says nothing of one, or one that is not there. */
async function findLinkedPart(
  zip: ZipArchive,
  folder: string,
  name: string,
  kind: string,
  breathe: PageYielder,
): Promise<string | null> {
  const links = await readXmlPart(zip, `${folder}_rels/${name}.rels`, breathe)
  for (const link of links?.children ?? []) {
    if (!link.getAttribute('Type')?.endsWith(`/${kind}`)) continue
    const target = link.getAttribute('Target') ?? ''
    const path = target.startsWith('/') ? target.slice(1) : `${folder}${target}`
    if (zip.has(path)) return path
  }
  return null
}
