import { inRoman } from './count.ts'
import { isOn, MOST_ASKED, wordChild, wordChildren, wordValue } from './docx-xml.ts'

/** Word's levels of a numbering. */
const MOST_LEVELS = 9
/** How far a numbering leads to another by a style. */
const MOST_LINKS = 5

interface Level {
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
  levels: Map<number, Level>
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
export function numberingCounter(root: Element | null, numIdOfStyle: (id: string) => string | null): NumberingCounter {
  const numberings = numberingsOf(root, numIdOfStyle)
  const counts = new Map<string, (number | null)[]>()
  const begun = new Set<string>()
  return {
    next: (numId, asked, style) => {
      const numbering = numberings.get(numId)
      if (!numbering) return ''
      const at = asked ?? levelOfStyle(numbering, style) ?? 0
      const level = numbering.levels.get(at)
      if (!level) return ''
      const count = counts.get(numbering.base) ?? new Array<number | null>(MOST_LEVELS).fill(null)
      counts.set(numbering.base, count)
      const anew = begun.has(`${numId}/${at}`) ? undefined : numbering.starts.get(at)
      begun.add(`${numId}/${at}`)
      const before = count[at] ?? null
      count[at] = anew ?? (before === null ? level.start : before + 1)
      for (let deeper = at + 1; deeper < MOST_LEVELS; deeper++) {
        const restart = numbering.levels.get(deeper)?.restart ?? deeper
        if (restart > at) count[deeper] = null
      }
      return shown(level, numbering, count)
    },
  }
}

function levelOfStyle(numbering: Numbering, style: string | null): number | null {
  if (style === null) return null
  for (const [at, level] of numbering.levels) if (level.style === style) return at
  return null
}

function shown(level: Level, numbering: Numbering, count: readonly (number | null)[]): string | null {
  if (level.format === 'none' && !level.pattern) return ''
  if (level.format === 'bullet') return `${bullet(level.pattern)}${level.behind}`
  let unknown = false
  const number = level.pattern.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1
    const other = numbering.levels.get(at)
    const written = inFormat(count[at] ?? other?.start ?? 1, level.figures ? 'decimal' : (other?.format ?? 'decimal'))
    unknown ||= written === null
    return written ?? ''
  })
  if (unknown) return null
  return number === '' ? '' : `${number}${level.behind}`
}

/** Signs of fonts of signs have no meaning in any other font. */
function bullet(pattern: string): string {
  return pattern === '' || /[\ue000-\uf8ff]/.test(pattern) ? '•' : pattern
}

/** A count as Word writes it: letters are doubled behind z (aa, bb). Null for a kind not known here. */
function inFormat(count: number, format: string): string | null {
  const letter = () => String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.floor((count - 1) / 26) + 1)
  switch (format) {
    case 'decimal':
      return String(count)
    case 'decimalZero':
      return String(count).padStart(2, '0')
    case 'upperRoman':
      return inRoman(count)
    case 'lowerRoman':
      return inRoman(count).toLowerCase()
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

function numberingsOf(root: Element | null, numIdOfStyle: (id: string) => string | null): Map<string, Numbering> {
  // Word has nine levels: what has hundreds was made so, and each of a million numberings could lead to it.
  const called = (name: string) => wordChildren(root, name).filter((each) => each.childElementCount <= MOST_ASKED)
  const bases = new Map(called('abstractNum').map((base) => [wordValue(base, 'abstractNumId') ?? '', base]))
  const numberings = new Map(called('num').map((num) => [wordValue(num, 'numId') ?? '', num]))
  const baseOf = (num: Element | undefined, links: number): [string, Element] | null => {
    const id = wordValue(wordChild(num, 'abstractNumId'))
    const base = id === null ? undefined : bases.get(id)
    if (!base) return null
    const link = wordValue(wordChild(base, 'numStyleLink'))
    if (link === null || links === 0) return [id!, base]
    return baseOf(numberings.get(numIdOfStyle(link) ?? ''), links - 1)
  }
  const read = new Map<string, Numbering>()
  for (const [numId, num] of numberings) {
    const base = baseOf(num, MOST_LINKS)
    if (!base) continue
    const levels = new Map(wordChildren(base[1], 'lvl').map((level) => [whole(level, 'ilvl') ?? 0, levelOf(level)]))
    const starts = new Map<number, number>()
    for (const override of wordChildren(num, 'lvlOverride')) {
      const at = whole(override, 'ilvl') ?? 0
      const level = wordChild(override, 'lvl')
      if (level) levels.set(at, levelOf(level))
      const start = whole(wordChild(override, 'startOverride'))
      if (start !== null) starts.set(at, start)
    }
    read.set(numId, { base: base[0], levels, starts })
  }
  return read
}

const BEHIND: Record<string, string> = { space: ' ', nothing: '', tab: ' ' }

function levelOf(level: Element): Level {
  return {
    start: whole(wordChild(level, 'start')) ?? 0,
    format: wordValue(wordChild(level, 'numFmt')) ?? (hasOtherWay(level) ? 'custom' : 'decimal'),
    pattern: wordValue(wordChild(level, 'lvlText')) ?? '',
    behind: BEHIND[wordValue(wordChild(level, 'suff')) ?? 'tab'] ?? ' ',
    figures: isOn(wordChild(level, 'isLgl')),
    restart: whole(wordChild(level, 'lvlRestart')),
    style: wordValue(wordChild(level, 'pStyle')),
  }
}

/** Kinds of numbers that came after Word 2007 stand in an element of another namespace, as one of two ways. */
function hasOtherWay(level: Element): boolean {
  return [...level.children].some((child) => child.localName === 'AlternateContent')
}

function whole(element: Element | null, name = 'val'): number | null {
  const value = wordValue(element, name)
  return value !== null && /^\d{1,6}$/.test(value) ? Number(value) : null
}
