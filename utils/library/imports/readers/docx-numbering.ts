import { findDocxChild, findDocxChildren, getDocxValue, isToggleOn, MAX_CHILDREN_SEARCHED } from './docx-xml.ts'
import { formatRoman } from './format-numerals.ts'

/** Word's levels of a numbering. */
const MAX_LEVELS = 9
/** How far a numbering leads to another by a style. */
const MAX_STYLE_LINKS = 5

interface NumberingLevel {
  start: number
  format: string
  /** What is shown: "Điều %1.", "%1.%2.", "%1)". */
  pattern: string
  /** What stands behind it. */
  behind: string
  /** The numbers of all levels are shown in figures. */
  figures: boolean
  /** The level that starts this one anew (0: none does); null where any higher one does. */
  restart: number | null
  /** The style that puts its paragraphs on this level. */
  style: string | null
}

interface Numbering {
  /** What counts: numberings with the same one go on with each other's numbers. */
  base: string
  levels: Map<number, NumberingLevel>
  /** Levels that this numbering starts anew where it is first used. */
  starts: Map<number, number>
}

/** Counts a document's paragraphs as Word does. */
export interface NumberingCounter {
  /**
   * The number of the next paragraph, with what stands behind it: "Điều 5. ". Empty for a numbering that shows nothing; null
   * for one of an unknown kind. To be called once for each numbered paragraph, in order. In: the numbering, the level, and the
   * paragraph's style, which names the level where nothing else does.
   */
  next(numId: string, level: number | null, style: string | null): string | null
}

/** A counter for the numberings of `numbering.xml`. In: its root, or null; and the numbering that a list style has. */
export function makeNumberingCounter(
  root: Element | null,
  numIdOfStyle: (id: string) => string | null,
): NumberingCounter {
  const numberings = readNumberings(root, numIdOfStyle)
  const counts = new Map<string, (number | null)[]>()
  const begun = new Set<string>()
  return {
    next: (numId, asked, style) => {
      const numbering = numberings.get(numId)
      if (!numbering) return ''
      const at = asked ?? findStyleLevel(numbering, style) ?? 0
      const level = numbering.levels.get(at)
      if (!level) return ''
      const count = counts.get(numbering.base) ?? new Array<number | null>(MAX_LEVELS).fill(null)
      counts.set(numbering.base, count)
      const anew = begun.has(`${numId}/${at}`) ? undefined : numbering.starts.get(at)
      begun.add(`${numId}/${at}`)
      const before = count[at] ?? null
      count[at] = anew ?? (before === null ? level.start : before + 1)
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
  if (level.format === 'bullet') return `${normalizeBullet(level.pattern)}${level.behind}`
  let unknown = false
  const number = level.pattern.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1
    const other = numbering.levels.get(at)
    const written = formatCount(
      count[at] ?? other?.start ?? 1,
      level.figures ? 'decimal' : (other?.format ?? 'decimal'),
    )
    unknown ||= written === null
    return written ?? ''
  })
  if (unknown) return null
  return number === '' ? '' : `${number}${level.behind}`
}

/** Signs of fonts of signs have no meaning in any other font. */
function normalizeBullet(pattern: string): string {
  return pattern === '' || /[\ue000-\uf8ff]/.test(pattern) ? '•' : pattern
}

/** A count as Word writes it: letters are doubled behind z (aa, bb). Null for a kind not known here. */
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

function readNumberings(root: Element | null, numIdOfStyle: (id: string) => string | null): Map<string, Numbering> {
  // Word has nine levels: what has hundreds was made so, and each of a million numberings could lead to it.
  const called = (name: string) =>
    findDocxChildren(root, name).filter((each) => each.childElementCount <= MAX_CHILDREN_SEARCHED)
  const bases = new Map(called('abstractNum').map((base) => [getDocxValue(base, 'abstractNumId') ?? '', base]))
  const numberings = new Map(called('num').map((num) => [getDocxValue(num, 'numId') ?? '', num]))
  const baseOf = (num: Element | undefined, links: number): [string, Element] | null => {
    const id = getDocxValue(findDocxChild(num, 'abstractNumId'))
    const base = id === null ? undefined : bases.get(id)
    if (!base) return null
    const link = getDocxValue(findDocxChild(base, 'numStyleLink'))
    if (link === null || links === 0) return [id!, base]
    return baseOf(numberings.get(numIdOfStyle(link) ?? ''), links - 1)
  }
  const read = new Map<string, Numbering>()
  for (const [numId, num] of numberings) {
    const base = baseOf(num, MAX_STYLE_LINKS)
    if (!base) continue
    const levels = new Map(
      findDocxChildren(base[1], 'lvl').map((level) => [readInteger(level, 'ilvl') ?? 0, readLevel(level)]),
    )
    const starts = new Map<number, number>()
    for (const override of findDocxChildren(num, 'lvlOverride')) {
      const at = readInteger(override, 'ilvl') ?? 0
      const level = findDocxChild(override, 'lvl')
      if (level) levels.set(at, readLevel(level))
      const start = readInteger(findDocxChild(override, 'startOverride'))
      if (start !== null) starts.set(at, start)
    }
    read.set(numId, { base: base[0], levels, starts })
  }
  return read
}

const SUFFIXES: Record<string, string> = { space: ' ', nothing: '', tab: ' ' }

function readLevel(level: Element): NumberingLevel {
  return {
    start: readInteger(findDocxChild(level, 'start')) ?? 0,
    format: getDocxValue(findDocxChild(level, 'numFmt')) ?? (hasAlternateContent(level) ? 'custom' : 'decimal'),
    pattern: getDocxValue(findDocxChild(level, 'lvlText')) ?? '',
    behind: SUFFIXES[getDocxValue(findDocxChild(level, 'suff')) ?? 'tab'] ?? ' ',
    figures: isToggleOn(findDocxChild(level, 'isLgl')),
    restart: readInteger(findDocxChild(level, 'lvlRestart')),
    style: getDocxValue(findDocxChild(level, 'pStyle')),
  }
}

/** Kinds of numbers that came after Word 2007 stand in an element of another namespace, as one of two ways. */
function hasAlternateContent(level: Element): boolean {
  return [...level.children].some((child) => child.localName === 'AlternateContent')
}

function readInteger(element: Element | null, name = 'val'): number | null {
  const value = getDocxValue(element, name)
  return value !== null && /^\d{1,6}$/.test(value) ? Number(value) : null
}
