import type { ImportedPart, ImportedText } from './imported-text.ts'
import { parseRoman } from './numerals.ts'

/** A part with its id and its ancestors, the outermost first. */
export interface LocatedPart {
  id: string
  part: ImportedPart
  above: readonly ImportedPart[]
}

/** The state while an id is built from the outermost part inwards. */
interface IdStem {
  /** The id of the numbering scope: the text, or an appendix. */
  base: string
  /** The id of the part, which scopes the numbers of its inner parts. */
  id: string
  /** Chapters and passages share one segment: "chuong-ii-muc-1". */
  slug: string
}

/**
 * Lists all parts of a text with their ids, in text order. Articles are numbered through the whole text, whatever
 * chapter contains them. When a decision puts a regulation into force, people cite the articles of the regulation, so
 * those of the decision get the segment "ban-hanh". In the codification, the first document's articles get the text's
 * own ids. A second part with the same id gets "lan-2".
 */
export function locateParts({ id, parts }: Pick<ImportedText, 'id' | 'parts'>): LocatedPart[] {
  const places: LocatedPart[] = []
  const used = new Map<string, number>()
  const firstCode = findCodifiedDocument(parts.find((part) => findCodifiedDocument(part) !== undefined))
  const attached = parts.find((part) => isAttachedRegulation(part) && part.parts.length > 0)
  const visit = (part: ImportedPart, at: number, stem: IdStem, above: readonly ImportedPart[]) => {
    const code = findCodifiedDocument(part)
    const isForeign = code !== undefined && code !== firstCode
    const from = isForeign ? { ...stem, base: `${stem.base}.${toIdWord(code)}` } : stem
    const next = makeStem(part, at, from, part === attached ? id : null)
    const count = (used.get(next.id) ?? 0) + 1
    used.set(next.id, count)
    const unique = count > 1 ? { ...next, id: `${next.id}.lan-${count}` } : next
    places.push({ id: unique.id, part, above })
    for (const [i, inner] of part.parts.entries()) visit(inner, i, unique, [...above, part])
  }
  const main = attached ? `${id}.ban-hanh` : id
  for (const [i, part] of parts.entries()) {
    const base = part.kind === 'phu-luc' ? id : main
    visit(part, i, { base, id: base, slug: '' }, [])
  }
  return places
}

/** Returns the source document of a codified article: "16.1.LQ", "16.1.NĐ.1". */
function findCodifiedDocument(part: ImportedPart | undefined): string | undefined {
  return /^Điều\s+(\d{1,3}\.\d{1,3}\.[A-ZĐ]{2,4}(?:\.\d{1,3})?)\.\d{1,4}[a-zđ]?\.$/u.exec(part?.printed ?? '')?.[1]
}

/** Whether a part is a regulation attached to a decision: it has a title and no number. */
function isAttachedRegulation({ kind, number, printed }: ImportedPart): boolean {
  return kind === 'phu-luc' && number === '' && printed === ''
}

function makeStem(
  { kind, number, printed }: ImportedPart,
  at: number,
  stem: IdStem,
  attachedTo: string | null,
): IdStem {
  const { base, id } = stem
  const segment = toIdWord(number)
  switch (kind) {
    case 'dieu':
      return { base, id: `${base}.d${spellLetterD(number)}`, slug: '' }
    case 'khoan':
      return { base, id: `${id}.k${spellLetterD(number)}`, slug: '' }
    case 'diem':
      return { base, id: `${id}.${spellLetterD(number)}`, slug: '' }
    case 'tiet':
      return { base, id: `${id}.tiet-${segment}`, slug: '' }
    case 'gach':
      return { base, id: `${id}.gach-${at + 1}`, slug: '' }
    case 'phu-luc': {
      const word = printed === '' ? `kem-theo-${at + 1}` : number === '' ? 'phu-luc' : `phu-luc-${segment}`
      return { base: attachedTo ?? `${id}.${word}`, id: `${id}.${word}`, slug: '' }
    }
    case 'muc-dang':
      return extendSlug(stem, stem.slug === '' ? `muc-${segment}` : getLastNumber(segment))
    default:
      return extendSlug(stem, `${kind}-${segment}`)
  }
}

/** Extends the segment of chapters and passages: "muc-ii", then "muc-ii-1". */
function extendSlug({ base, id, slug }: IdStem, word: string): IdStem {
  const longer = slug === '' ? word : `${slug}-${word}`
  const parentId = slug === '' ? id : id.slice(0, id.lastIndexOf('.'))
  return { base, id: `${parentId}.${longer}`, slug: longer }
}

/** Returns the last number of "1-1", a passage of "1". */
function getLastNumber(segment: string): string {
  return parseRoman(segment.toUpperCase()) !== undefined ? segment : segment.slice(segment.lastIndexOf('-') + 1)
}

function spellLetterD(number: string): string {
  return number.replace('đ', 'dd')
}

/** Converts a number to an id segment: "thứ nhất" to "thu-nhat", "1.1" to "1-1". */
function toIdWord(number: string): string {
  return number
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replace(/[^a-z\d]+/g, '-')
}
