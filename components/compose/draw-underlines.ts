import type { DraftSession } from '../../utils/compose/draft-session.ts'
import { isTextField } from '../../utils/compose/editor-element.ts'
import type { PageTheme } from '../../utils/compose/page-theme.ts'
import type { UnderlineHighlighter } from '../../utils/compose/underline-highlighter.ts'
import { getFrame } from '../../utils/lib/dom-tree.ts'
import type { UnderlineRect } from './UnderlineLayer.tsx'
import { computeLines, computeUnderlineRects } from './underline-rects.ts'
import { listWordRects } from './word-places.ts'

/**
 * Underlines the findings of a draft.
 *
 * @param options `withNotes` includes findings at level note, which are underlined only while the panel is open.
 * @returns the lines that our own layer must draw: in a field, which has no highlights, and in forced-colors mode,
 *   where browsers paint all custom highlights alike. There, none for an editor in a frame, whose scrolling our layer
 *   does not follow.
 */
export function drawUnderlines(
  session: DraftSession,
  underlines: UnderlineHighlighter,
  options: { theme: PageTheme; withNotes: boolean; host: HTMLElement },
): UnderlineRect[] {
  const field = session.found?.editor
  if (field && isTextField(field)) {
    underlines.clear()
    const shown = session.findings.filter(({ level }) => level !== 'note' || options.withNotes)
    return shown.flatMap((finding) => computeLines(finding.level, listWordRects(session, finding), options.host))
  }
  const phrases = session.findings.flatMap((finding) => {
    if (finding.attachment !== undefined || (finding.level === 'note' && !options.withNotes)) return []
    const range = session.read.rangeOf(finding.start, finding.end)
    return range ? { level: finding.level, range } : []
  })
  if (!matchMedia('(forced-colors: active)').matches) {
    underlines.show(phrases, options.theme)
    return []
  }
  underlines.clear()
  const editor = session.found?.editor
  return editor && !getFrame(editor) ? computeUnderlineRects(phrases, editor, options.host) : []
}
