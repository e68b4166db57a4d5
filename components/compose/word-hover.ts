// The underlined word on which the user's pointer rests, and where its title is.

import type { DraftSession } from '../../utils/compose/draft-session.ts'
import { placeWordCard, type ScreenPoint } from '../../utils/compose/panel-position.ts'
import type { TrackedFinding } from '../../utils/compose/tracked-findings.ts'
import type { Point } from './shadow-layer.ts'
import { watchHover } from './watch-hover.ts'
import { findWordAt, isAtWord, listWordRects, moveToPage } from './word-places.ts'

/** The height of the title of a word, in CSS px. */
const TITLE_HEIGHT = 32

/** What a hover needs from the view. */
interface WordHoverOptions {
  session: DraftSession
  /** Whether something else is open that the title would cover. */
  isBusy(): boolean
  /** Called when there is another word, or none. */
  onChange(): void
  /** Called when something around a word was scrolled. */
  onScroll(): void
  /** Runs a step of ours that the browser calls; reports what it throws. */
  runSafely(step: () => void): void
}

/** Follows the pointer in one editor after the other. */
export class WordHover {
  private rest: { id: number; point: Point } | undefined
  private watch: { editor: Element; stopper: AbortController } | undefined
  private readonly options: WordHoverOptions

  constructor(options: WordHoverOptions) {
    this.options = options
  }

  /** Watches the pointer in an editor from here on. */
  follow(editor: Element): void {
    if (this.watch?.editor === editor) return
    this.stop()
    const stopper = new AbortController()
    this.watch = { editor, stopper }
    const { session, isBusy, onScroll, runSafely } = this.options
    const handlers = {
      onRest: (point: Point) =>
        runSafely(() => {
          const finding = isBusy() ? undefined : findWordAt(session, point)
          if (finding) this.set({ id: finding.id, point })
        }),
      onMove: (point: Point | undefined) => {
        if (!this.rest) return
        runSafely(() => {
          const finding = this.findFinding()
          if (!finding || !point || !isAtWord(session, finding, point)) this.set(undefined)
        })
      },
      onScroll: () => runSafely(onScroll),
    }
    watchHover(editor, handlers, stopper.signal)
  }

  /** Shows no title until the pointer rests again. */
  clear(): void {
    this.rest = undefined
  }

  stop(): void {
    this.clear()
    this.watch?.stopper.abort()
    this.watch = undefined
  }

  /**
   * Returns the finding whose title is shown, and where that is: below the line of the word that the pointer is on, or
   * above it. In CSS px from the corner of an element.
   */
  getTitle(host: Element): (ScreenPoint & { finding: TrackedFinding }) | undefined {
    const finding = this.findFinding()
    const { rest, watch } = this
    if (!finding || !rest || !watch) return undefined
    const rects = listWordRects(this.options.session, finding)
    const line = rects.find(({ top, bottom }) => rest.point[1] >= top && rest.point[1] <= bottom) ?? rects[0]
    const [word] = line ? moveToPage([line], watch.editor) : []
    if (!word) return undefined
    const view = { left: 0, top: 0, right: document.documentElement.clientWidth, bottom: window.innerHeight }
    const at = placeWordCard(word, TITLE_HEIGHT, undefined, view)
    const origin = host.getBoundingClientRect()
    return { finding, left: Math.round(at.left - origin.left), top: Math.round(at.top - origin.top) }
  }

  private findFinding(): TrackedFinding | undefined {
    return this.options.session.findings.find(({ id }) => id === this.rest?.id)
  }

  private set(rest: typeof this.rest): void {
    if (this.rest?.id === rest?.id) return
    this.rest = rest
    this.options.onChange()
  }
}
