import { detectFileKind } from '../../library/imports/readers/file-kind.ts'
import { ReadError } from '../../library/imports/readers/read-error.ts'
import { MAX_TEXT_UNITS } from '../../library/imports/readers/read-limits.ts'
import { sanitizeName } from '../../library/imports/readers/sanitize-name.ts'
import type { AttachmentContent, AttachmentNote, AttachmentPage } from '../attachment-content.ts'
import { findLinkId, type OfficePackage, openOfficePackage, type PartLink } from '../office/office-package.ts'
import { readXlsx } from '../sheets/xlsx-workbook.ts'
import { readShapeTexts } from './shape-texts.ts'

/** The most slides that are read. */
export const MAX_SLIDES = 300
/** Parts of a slide that hold text too, in the order of reading. */
const SLIDE_PARTS: readonly string[] = ['chart', 'diagramData', 'notesSlide', 'comments']
/** The most workbooks inside a presentation that are read. */
const MAX_WORKBOOKS = 10

/**
 * Reads the slides of a presentation (.pptx) in the order of the show, also the hidden ones, each with what its layout
 * writes under it, its notes and its comments; then the workbooks that its charts bring along. Runs in a worker: a
 * malicious file can keep it busy.
 * @throws ReadError 'kind-unknown', 'old-office', 'encrypted', 'broken', 'bomb'
 */
export async function extractSlides(bytes: Uint8Array): Promise<AttachmentContent> {
  const kind = detectFileKind(bytes)
  if (kind === 'encrypted' || kind === 'old-office') throw new ReadError(kind)
  if (kind !== 'docx') throw new ReadError('kind-unknown')
  const office = await openOfficePackage(bytes)
  const paths = await listSlides(office)
  const notes = new Set<AttachmentNote>()
  const pages: AttachmentPage[] = []
  const backgrounds = new Map<string, readonly string[]>()
  const workbooks = new Set<string>()
  let units = 0
  for (const [i, path] of paths.entries()) {
    if (i === MAX_SLIDES || units > MAX_TEXT_UNITS) {
      notes.add('read-in-part')
      break
    }
    const { lines, isHidden, hasPicture } = await readShapeTexts(office, path, 'all')
    const links = await office.listLinks(path)
    if (isHidden) notes.add('hidden-parts')
    if (hasPicture || links.some(({ kind }) => kind === 'image')) notes.add('pages-without-text')
    for (const workbook of await listWorkbooks(office, links)) workbooks.add(workbook)
    const more = await readSlideParts(office, links)
    const background = await readBackground(office, links, backgrounds)
    const text = [...lines, ...more, ...background].map(cleanLine).join('\n').slice(0, MAX_TEXT_UNITS)
    units += text.length
    pages.push({ kind: 'slide', number: i + 1, text })
  }
  const sheets = await readWorkbooks(office, [...workbooks], notes)
  return { pages: [...pages, ...sheets], pageCount: paths.length + sheets.length, notes: [...notes] }
}

async function listSlides(office: OfficePackage): Promise<string[]> {
  const links = new Map((await office.listLinks(office.main)).map((link) => [link.id, link]))
  const paths: string[] = []
  let isPresentation = false
  await office.scan(office.main, {
    enter: (tag) => {
      if (tag.localName === 'presentation') isPresentation = true
      if (tag.localName !== 'sldId') return
      const link = links.get(findLinkId(tag) ?? '')
      if (link?.kind === 'slide') paths.push(link.path)
    },
    leave: () => {},
    text: () => {},
  })
  if (!isPresentation) throw new ReadError('kind-unknown')
  return paths
}

async function readSlideParts(office: OfficePackage, links: readonly PartLink[]): Promise<string[]> {
  const lines: string[] = []
  for (const wanted of SLIDE_PARTS) {
    for (const { kind, path } of links) {
      if (kind === wanted) lines.push(...(await readShapeTexts(office, path, 'all')).lines)
    }
  }
  return lines
}

/** Lists the workbooks inside a slide: of its charts, or put there as objects. */
async function listWorkbooks(office: OfficePackage, links: readonly PartLink[]): Promise<string[]> {
  const all = [...links]
  for (const { kind, path } of links) if (kind === 'chart') all.push(...(await office.listLinks(path)))
  return all.filter(({ kind, path }) => kind === 'package' && /\.xls[xm]$/i.test(path)).map(({ path }) => path)
}

/** Reads workbooks inside a presentation: a chart shows a few numbers of a whole workbook. */
async function readWorkbooks(
  office: OfficePackage,
  paths: readonly string[],
  notes: Set<AttachmentNote>,
): Promise<AttachmentPage[]> {
  const sheets: AttachmentPage[] = []
  if (paths.length > MAX_WORKBOOKS) notes.add('read-in-part')
  for (const path of paths.slice(0, MAX_WORKBOOKS)) {
    try {
      const read = await readXlsx((await office.unpack(path))!)
      for (const note of read.notes) notes.add(note)
      for (const page of read.pages) sheets.push({ ...page, number: sheets.length + 1 })
    } catch (error) {
      if (!(error instanceof ReadError)) throw error
      // The slides are worth reading also when such a workbook is locked or broken.
      notes.add('read-in-part')
    }
  }
  if (sheets.some(({ text }) => text !== '')) notes.add('hidden-parts')
  return sheets
}

/** Reads what the layout and the master of a slide show on it: a marking, the name of an office. */
async function readBackground(
  office: OfficePackage,
  links: readonly PartLink[],
  known: Map<string, readonly string[]>,
): Promise<readonly string[]> {
  const layout = links.find(({ kind }) => kind === 'slideLayout')?.path
  if (layout === undefined) return []
  const read = known.get(layout)
  if (read) return read
  const { lines } = await readShapeTexts(office, layout, 'none')
  const master = (await office.listLinks(layout)).find(({ kind }) => kind === 'slideMaster')?.path
  const under = master === undefined ? [] : (await readShapeTexts(office, master, 'none')).lines
  const background = [...new Set([...lines, ...under])]
  known.set(layout, background)
  return background
}

/** Cleans each cell of a line. */
function cleanLine(line: string): string {
  return line.split('\t').map(sanitizeName).join('\t')
}
