// Which section of a long page its reader is in.

/** A section, with where its top is in the window, in px. */
export interface PlacedSection<Id extends string> {
  id: Id
  top: number
}

/** What of the page is seen. */
export interface PageSight {
  /** The height of the window, in px. */
  height: number
  /** Whether the page is scrolled to its end. */
  isAtEnd: boolean
  /** The section that the address leads to. */
  target: string
}

/** The part of the window that the reader looks at first. */
const READING_LINE = 1 / 3

/**
 * Finds the section that its reader is in: the last one that begins above the reading line. At the end of the page,
 * where short sections cannot come that high, the one that was asked for, or the last.
 */
export function findCurrentSection<Id extends string>(
  sections: readonly PlacedSection<Id>[],
  { height, isAtEnd, target }: PageSight,
): Id | undefined {
  const isSeen = ({ top }: PlacedSection<Id>) => top >= 0 && top < height
  if (isAtEnd) return (sections.find((section) => section.id === target && isSeen(section)) ?? sections.at(-1))?.id
  return (sections.findLast(({ top }) => top <= height * READING_LINE) ?? sections[0])?.id
}
