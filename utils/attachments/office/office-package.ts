// The parts of an Office file (.xlsx, .pptx) and the links between them (ISO/IEC 29500-2).

import { ReadError } from '../../library/imports/readers/read-error.ts'
import { scanXml, type XmlBudget, type XmlTag, type XmlVisitor } from '../../library/imports/readers/xml-scan.ts'
import { openZip } from '../../library/imports/readers/zip.ts'

/** A link from one part to another. */
export interface PartLink {
  id: string
  /** The last word of its type: "worksheet". */
  kind: string
  /** The name of the part in the archive. */
  path: string
}

/** An Office file whose parts can be scanned. */
export interface OfficePackage {
  /** The name of the part that the others hang on. */
  main: string
  /**
   * Scans a part.
   * @returns false when it is missing
   * @throws ReadError as `scanXml` and `unpack` do
   */
  scan(path: string, visitor: XmlVisitor): Promise<boolean>
  /** Unpacks a part that is a file itself. Null when it is missing. */
  unpack(path: string): Promise<Uint8Array | null>
  /** Lists the links of a part to parts that exist. */
  listLinks(path: string): Promise<PartLink[]>
}

/** The most elements and attributes of all parts together: without a tree they cost time only. */
const MAX_MARKUP = 30_000_000
/** The most links that are followed of one part: each slide and each sheet has a few. */
const MAX_LINKS = 5_000

/**
 * Opens an Office file.
 * @throws ReadError 'broken', 'bomb', 'encrypted', or 'kind-unknown' for another archive
 */
export async function openOfficePackage(bytes: Uint8Array): Promise<OfficePackage> {
  const zip = openZip(bytes)
  const budget: XmlBudget = { remaining: MAX_MARKUP }
  const scan = async (path: string, visitor: XmlVisitor) => {
    const part = await zip.unpack(path)
    if (part) scanXml(new TextDecoder().decode(part), budget, visitor)
    return part !== null
  }
  const listLinks = async (path: string) => {
    const links: PartLink[] = []
    const at = path.lastIndexOf('/') + 1
    await scan(`${path.slice(0, at)}_rels/${path.slice(at)}.rels`, {
      enter: (tag) => {
        const target = findAttribute(tag, 'Target')
        if (target === undefined || links.length >= MAX_LINKS) return
        const kind = findAttribute(tag, 'Type')?.split('/').at(-1) ?? ''
        const linked = resolvePath(path.slice(0, at), target)
        if (zip.has(linked)) links.push({ id: findAttribute(tag, 'Id') ?? '', kind, path: linked })
      },
      leave: () => {},
      text: () => {},
    })
    return links
  }
  const main = (await listLinks('')).find(({ kind }) => kind === 'officeDocument')?.path
  if (main === undefined) throw new ReadError('kind-unknown')
  return { main, scan, unpack: zip.unpack, listLinks }
}

/** Returns the value of an attribute by its whole name ("r", "xml:space"). */
export function findAttribute({ attributes }: XmlTag, name: string): string | undefined {
  return attributes.find((attribute) => attribute.name === name)?.value
}

/** Returns the id of a link (`r:id`), under any prefix. */
export function findLinkId({ attributes }: XmlTag): string | undefined {
  return attributes.find(({ name }) => name.endsWith(':id'))?.value
}

/** Whether an attribute that says yes or no says yes. */
export function isTrueValue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on'
}

/** Resolves a target as a path from the folder of its part: "../drawings/drawing1.xml", "/xl/comments1.xml". */
function resolvePath(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const steps = folder.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.') steps.push(step)
  }
  return steps.join('/')
}
