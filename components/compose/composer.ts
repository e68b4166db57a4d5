// The interface between the composer and the page or content script that starts it.

import type { PermanentIgnoreList } from '../../utils/compose/ignore-list.ts'
import type { watchFrames } from '../../utils/compose/watch-frames.ts'
import type { CheckId, FindingSource, Level } from '../../utils/draft.ts'
import type { ComposerChoices } from '../../utils/settings/composer-choices.ts'
import type { BoxKind, Site } from '../../utils/sites/site-definition.ts'
import type { PageNoticeKind } from './PageNotice.tsx'

/** What the composer needs from its page or content script. */
export interface ComposerOptions {
  site: Site
  choices: ComposerChoices
  ignored: PermanentIgnoreList
  /**
   * Loads the checks. Called at every sign that somebody is about to write. Rejects when the checks or their model
   * cannot be loaded. Absent on our own pages, which have the checks already.
   */
  loadChecks?(): Promise<void>
  /** Called when the number of findings or the highest level has changed. */
  onCount(count: number, level: Level | undefined): void
  /**
   * Called when a hold was given up because its dialog could not be kept in sight. Absent on our own pages, which do
   * not cover it.
   */
  onHoldLost?(): void
  /**
   * Called once in a page for a kind of box whose send control was not recognized, after somebody has written in it.
   * Absent on our own pages, whose controls are known.
   */
  onControlMissed?(kind: BoxKind): void
  /** Whether the hint about underlined words is to be shown. Absent on our own pages, which explain it. */
  hasHint?(): boolean
  /** Called when it was shown. */
  onHintShown?(): void
  /** Watches frames, on a page whose editor may be all of one. */
  watchFrames?: typeof watchFrames | undefined
  /** Opens an entry of the library: a provision, or the explanation of a check. */
  onProvision(id: string): void
  /** The extension's version. */
  version: string
  /** False after the extension was updated or removed: the composer then leaves the page and holds no send. */
  isAlive(): boolean
}

/** The state of the draft, for the popup. Phrases are never stored. */
interface ComposerState {
  kind: BoxKind | null
  /** False where a draft is sent by something that we do not recognize. */
  hasControl: boolean
  /** True where the box that has the focus is in a place that is turned off. */
  isPlaceOff: boolean
  findings: {
    check: FindingSource
    level: Level
    message: string
    note: string | undefined
    phrase: string
    provisions: string[]
    inFile: 'name' | 'content' | undefined
  }[]
  unavailable: CheckId[]
}

/** A running composer. */
export interface Composer {
  getState(): ComposerState
  setChoices(choices: ComposerChoices): void
  /** Redraws after the list of permanently ignored findings has changed. */
  redraw(): void
  /** Opens the panel of the draft, or closes it. */
  togglePanel(): void
  /** Shows a notice in the page. */
  showNotice(notice: PageNoticeKind): void
  /** Removes everything of ours from the page and stops holding sends. */
  stop(): void
}
