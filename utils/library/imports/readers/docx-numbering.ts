import { findDocxChild, findDocxChildren, findXmlChild, getDocxValue, isToggleOn } from './docx-xml.ts'
import { formatRoman } from './format-numerals.ts'
import type { XmlElement } from './xml-tree.ts'

/** The number of levels in a Word numbering. */
const MAX_LEVELS = 9
/** The longest pattern of a level, in UTF-16 units. Word's have some ten; each numbered paragraph repeats it. */
const MAX_PATTERN_LENGTH = 200
/** The longest chain of numberings linked by styles. */
const MAX_STYLE_LINKS = 5

interface NumberingLevel {
  start: number
  format: string
  /** The displayed pattern: "Điều %1.", "%1.%2.", "%1)". */
  pattern: string
  /** The separator after the number. */
  separator: string
  /** Shows the numbers of all levels as decimals. */
  decimals: boolean
  /** The level that restarts this one (0: none does); null when any higher level does. */
  restart: number | null
  /** The style whose paragraphs are on this level. */
  style: string | null
}

interface Numbering {
  /** The abstract numbering: numberings with the same one share their counts. */
  base: string
  levels: Map<number, NumberingLevel>
  /** The start values of levels that this numbering restarts at its first use. */
  starts: Map<number, number>
}

/** Counts the paragraphs of a document as Word does. */
export interface NumberingCounter {
  /**
   * Returns the number of the next paragraph with its separator ("Điều 5. "). Call it once per numbered paragraph, in
   * document order.
   * @param style - the paragraph's style, which implies the level when `level` is null
   * @returns empty for a numbering without visible numbers, null for an unknown number format
   */
  next(numId: string, level: number | null, style: string | null): string | null
}

/**
 * Creates a counter for the numberings of `numbering.xml`.
 * @param root - its root element, null when the part is missing
 * @param numIdOfStyle - returns the numbering of a list style
 */
export function makeNumberingCounter(
  root: XmlElement | null,
  numIdOfStyle: (id: string) => string | null,
): NumberingCounter {
  const numberings = readNumberings(root, numIdOfStyle)
  const counts = new Map<string, (number | null)[]>()
  const started = new Set<string>()
  return {
    next: (numId, explicitLevel, style) => {
      const numbering = numberings.get(numId)
      if (!numbering) return ''
      const at = explicitLevel ?? findStyleLevel(numbering, style) ?? 0
      const level = numbering.levels.get(at)
      if (!level) return ''
      const count = counts.get(numbering.base) ?? new Array<number | null>(MAX_LEVELS).fill(null)
      counts.set(numbering.base, count)
      const override = started.has(`${numId}/${at}`) ? undefined : numbering.starts.get(at)
      started.add(`${numId}/${at}`)
      const before = count[at] ?? null
      count[at] = override ?? (before === null ? level.start : before + 1)
      for (let deeper = at + 1; deeper < MAX_LEVELS; deeper++) {
        const restart = numbering.levels.get(deeper)?.restart ?? deeper
        if (restart > at) count[deeper] = null
      }
      return formatLevelNumber(level, numbering, count)
    },
  }
}

function findStyleLevel(numbering: Numbering, style: string | null): number | null {
  if (style === null) return null
  for (const [at, level] of numbering.levels) if (level.style === style) return at
  return null
}

function formatLevelNumber(
  level: NumberingLevel,
  numbering: Numbering,
  count: readonly (number | null)[],
): string | null {
  if (level.format === 'none' && !level.pattern) return ''
  if (level.format === 'bullet') return `${normalizeBullet(level.pattern)}${level.separator}`
  let unknown = false
  const number = level.pattern.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1
    const other = numbering.levels.get(at)
    const formatted = formatCount(
      count[at] ?? other?.start ?? 1,
      level.decimals ? 'decimal' : (other?.format ?? 'decimal'),
    )
    unknown ||= formatted === null
    return formatted ?? ''
  })
  if (unknown) return null
  return number === '' ? '' : `${number}${level.separator}`
}

/** Characters of symbol fonts mean something else in other fonts. */
function normalizeBullet(pattern: string): string {
  return pattern === '' || /[\ue000-\uf8ff]/.test(pattern) ? '•' : pattern
}

/** Formats a count as Word does: letters repeat after z (aa, bb). Returns null for an unknown format. */
function formatCount(count: number, format: string): string | null {
  const letter = () => String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.floor((count - 1) / 26) + 1)
  switch (format) {
    case 'decimal':
      return String(count)
    case 'decimalZero':
      return String(count).padStart(2, '0')
    case 'upperRoman':
      return formatRoman(count)
    case 'lowerRoman':
      return formatRoman(count).toLowerCase()
    case 'upperLetter':
      return count < 1 || count > 780 ? null : letter().toUpperCase()
    case 'lowerLetter':
      return count < 1 || count > 780 ? null : letter()
    case 'none':
      return ''
    default:
      return null
  }
}

interface AbstractNumbering {
  id: string
  /** The list style whose numbering it uses instead of these levels. */
  link: string | null
  levels: Map<number, NumberingLevel>
}

function readNumberings(root: XmlElement | null, numIdOfStyle: (id: string) => string | null): Map<string, Numbering> {
  // Each is read once: a malicious file has a million numberings that share one.
  const bases = new Map<string, AbstractNumbering>()
  for (const element of findDocxChildren(root, 'abstractNum')) {
    const id = getDocxValue(element, 'abstractNumId') ?? ''
    const link = getDocxValue(findDocxChild(element, 'numStyleLink'))
    const levels = findDocxChildren(element, 'lvl').map((level) => [readLevelIndex(level), readLevel(level)] as const)
    bases.set(id, { id, link, levels: new Map(levels) })
  }
  const numberings = new Map(findDocxChildren(root, 'num').map((num) => [getDocxValue(num, 'numId') ?? '', num]))
  const baseOf = (num: XmlElement | undefined, links: number): AbstractNumbering | undefined => {
    const base = bases.get(getDocxValue(findDocxChild(num, 'abstractNumId')) ?? '')
    if (!base || base.link === null || links === 0) return base
    return baseOf(numberings.get(numIdOfStyle(base.link) ?? ''), links - 1)
  }
  const read = new Map<string, Numbering>()
  for (const [numId, num] of numberings) {
    const base = baseOf(num, MAX_STYLE_LINKS)
    if (!base) continue
    const overrides = findDocxChildren(num, 'lvlOverride')
    const levels = overrides.length === 0 ? base.levels : new Map(base.levels)
    const starts = new Map<number, number>()
    for (const override of overrides) {
      const at = readLevelIndex(override)
      const level = findDocxChild(override, 'lvl')
      if (level) levels.set(at, readLevel(level))
      const start = readInteger(findDocxChild(override, 'startOverride'))
      if (start !== null) starts.set(at, start)
    }
    read.set(numId, { base: base.id, levels, starts })
  }
  return read
}

const SUFFIXES: ReadonlyMap<string, string> = new Map([
  ['space', ' '],
  ['nothing', ''],
  ['tab', ' '],
])

function readLevel(level: XmlElement): NumberingLevel {
  return {
    start: readInteger(findDocxChild(level, 'start')) ?? 0,
    format: getDocxValue(findDocxChild(level, 'numFmt')) ?? (hasAlternateContent(level) ? 'custom' : 'decimal'),
    pattern: (getDocxValue(findDocxChild(level, 'lvlText')) ?? '').slice(0, MAX_PATTERN_LENGTH),
    separator: SUFFIXES.get(getDocxValue(findDocxChild(level, 'suff')) ?? 'tab') ?? ' ',
    decimals: isToggleOn(findDocxChild(level, 'isLgl')),
    restart: readInteger(findDocxChild(level, 'lvlRestart')),
    style: getDocxValue(findDocxChild(level, 'pStyle')),
  }
}

/** Number formats newer than Word 2007 are in an `mc:AlternateContent` element. */
function hasAlternateContent(level: XmlElement): boolean {
  return findXmlChild(level, (child) => child.localName === 'AlternateContent') !== null
}

/** A level that Word does not have replaces the last one, so that a numbering never has more than Word's. */
function readLevelIndex(element: XmlElement): number {
  return Math.min(readInteger(element, 'ilvl') ?? 0, MAX_LEVELS - 1)
}

function readInteger(element: XmlElement | null, name = 'val'): number | null {
  const value = getDocxValue(element, name)
  return value !== null && /^\d{1,6}$/.test(value) ? Number(value) : null
}
