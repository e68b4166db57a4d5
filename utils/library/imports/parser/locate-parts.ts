import type { ImportedPart, ImportedText } from './imported-text.ts'
import { parseRoman } from './numerals.ts'

/** A part with the id of its place and the parts it stands in, the largest first. */
export interface LocatedPart {
  id: string
  part: ImportedPart
  above: readonly ImportedPart[]
}

/** An id as it grows from the largest part down. */
interface IdStem {
  /** Of what counts by itself: the text, or an appendix in it. */
  base: string
  /** Of the part itself, where smaller parts are counted within it. */
  id: string
  /** Of chapters and passages, which make one word together: "chuong-ii-muc-1". */
  slug: string
}

/**
 * All places of a text in its order. Ids have the grammar of provision ids: articles are counted through the text, whatever
 * chapter they stand in. Where the text puts a regulation into force, the articles that people cite are the regulation's; the
 * few of the decision itself are "ban-hanh". In the codification the articles of the document that comes first are the text's.
 * A second part of one name in the same place gets "lan-2".
 */
export function locateParts({ id, parts }: Pick<ImportedText, 'id' | 'parts'>): LocatedPart[] {
  const places: LocatedPart[] = []
  const used = new Map<string, number>()
  const firstCode = findCodifiedDocument(parts.find((part) => findCodifiedDocument(part) !== undefined))
  const attached = parts.find((part) => isAttachedRegulation(part) && part.parts.length > 0)
  const visit = (part: ImportedPart, at: number, stem: IdStem, above: readonly ImportedPart[]) => {
    const code = findCodifiedDocument(part)
    const foreign = code !== undefined && code !== firstCode
    const from = foreign ? { ...stem, base: `${stem.base}.${toIdWord(code)}` } : stem
    const next = makeStem(part, at, from, part === attached ? id : null)
    const times = (used.get(next.id) ?? 0) + 1
    used.set(next.id, times)
    const own = times > 1 ? { ...next, id: `${next.id}.lan-${times}` } : next
    places.push({ id: own.id, part, above })
    for (const [i, inner] of part.parts.entries()) visit(inner, i, own, [...above, part])
  }
  const main = attached ? `${id}.ban-hanh` : id
  for (const [i, part] of parts.entries()) {
    const base = part.kind === 'phu-luc' ? id : main
    visit(part, i, { base, id: base, slug: '' }, [])
  }
  return places
}

/** Of an article of the codification the document that it is from: "16.1.LQ", "16.1.NĐ.1". */
function findCodifiedDocument(part: ImportedPart | undefined): string | undefined {
  return /^Điều\s+(\d{1,3}\.\d{1,3}\.[A-ZĐ]{2,4}(?:\.\d{1,3})?)\.\d{1,4}[a-zđ]?\.$/u.exec(part?.printed ?? '')?.[1]
}

/** A regulation that comes with a decision has a title and no number. */
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
  const plain = toIdWord(number)
  switch (kind) {
    case 'dieu':
      return { base, id: `${base}.d${spellLetterD(number)}`, slug: '' }
    case 'khoan':
      return { base, id: `${id}.k${spellLetterD(number)}`, slug: '' }
    case 'diem':
      return { base, id: `${id}.${spellLetterD(number)}`, slug: '' }
    case 'tiet':
      return { base, id: `${id}.tiet-${plain}`, slug: '' }
    case 'gach':
      return { base, id: `${id}.gach-${at + 1}`, slug: '' }
    case 'phu-luc': {
      const word = printed === '' ? `kem-theo-${at + 1}` : number === '' ? 'phu-luc' : `phu-luc-${plain}`
      return { base: attachedTo ?? `${id}.${word}`, id: `${id}.${word}`, slug: '' }
    }
    case 'muc-dang':
      return extendSlug(stem, stem.slug === '' ? `muc-${plain}` : getLastNumber(plain))
    default:
      return extendSlug(stem, `${kind}-${plain}`)
  }
}

/** Chapters and passages lengthen one word: "muc-ii" and in it "muc-ii-1". */
function extendSlug({ base, id, slug }: IdStem, word: string): IdStem {
  const longer = slug === '' ? word : `${slug}-${word}`
  const outside = slug === '' ? id : id.slice(0, id.lastIndexOf('.'))
  return { base, id: `${outside}.${longer}`, slug: longer }
}

/** Of "1-1", which stands within "1", the last. */
function getLastNumber(plain: string): string {
  return parseRoman(plain.toUpperCase()) !== undefined ? plain : plain.slice(plain.lastIndexOf('-') + 1)
}

function spellLetterD(number: string): string {
  return number.replace('đ', 'dd')
}

/** "thứ nhất" as "thu-nhat", "1.1" as "1-1". */
function toIdWord(number: string): string {
  return number
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replace(/[^a-z\d]+/g, '-')
}
