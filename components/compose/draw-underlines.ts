import type { DraftSession } from '../../utils/compose/draft-session.ts'
import type { PageTheme } from '../../utils/compose/page-theme.ts'
import type { UnderlineHighlighter } from '../../utils/compose/underline-highlighter.ts'
import type { UnderlineRect } from './UnderlineLayer.tsx'
import { computeUnderlineRects } from './underline-rects.ts'

/**
 * Underlines the findings of a draft; `withNotes` also the hints, which show only while the panel is open. Gives back the lines
 * that our own layer must draw: with forced colours a browser paints every highlight alike.
 */
export function drawUnderlines(
  session: DraftSession,
  underlines: UnderlineHighlighter,
  how: { theme: PageTheme; withNotes: boolean; host: HTMLElement },
): UnderlineRect[] {
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
  return session.found ? computeUnderlineRects(phrases, session.found.editor, how.host) : []
}
