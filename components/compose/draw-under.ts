import type { DraftSession } from '../../utils/compose/draft-session.ts'
import type { Theme } from '../../utils/compose/theme.ts'
import type { Underlines } from '../../utils/compose/underline.ts'
import type { LineRect } from './Lines.tsx'
import { linesUnder } from './lines-under.ts'

/**
 * Underlines the findings of a draft; `withNotes` also the hints, which show only while the panel is open. Gives back the lines
 * that our own layer must draw: with forced colours a browser paints every highlight alike.
 */
export function drawUnder(
  session: DraftSession,
  underlines: Underlines,
  how: { theme: Theme; withNotes: boolean; host: HTMLElement },
): LineRect[] {
  const phrases = session.findings.flatMap((finding) => {
    if (finding.attachment !== undefined || (finding.level === 'note' && !how.withNotes)) return []
    const range = session.read.rangeOf(finding.start, finding.end)
    return range ? { level: finding.level, range } : []
  })
  if (!matchMedia('(forced-colors: active)').matches) {
    underlines.show(phrases, how.theme)
    return []
  }
  underlines.clear()
  return session.found ? linesUnder(phrases, session.found.editor, how.host) : []
}
