// What the composer is given and what it gives.

import type { CheckChoices } from '../../utils/checks/index.ts'
import type { PermanentIgnoreList } from '../../utils/compose/ignore-list.ts'
import type { CheckId, Level } from '../../utils/draft.ts'
import type { Language } from '../../utils/i18n/translate.ts'
import type { Reminder } from '../../utils/settings/settings-schema.ts'
import type { BoxKind, Site } from '../../utils/sites/site-definition.ts'
import type { PageNoticeKind } from './PageNotice.tsx'

/** What the user chose, as far as composing goes. */
interface ComposerChoices {
  language: Language
  checks: CheckChoices
  /** Whether a serious finding holds the send. */
  hold: boolean
  /** Rules of the user's own agency, each bound to a check. */
  reminders: readonly Reminder[]
}

/** What the composer needs from its page or content script. */
export interface ComposerOptions {
  site: Site
  choices: ComposerChoices
  ignored: PermanentIgnoreList
  /**
   * Brings the checks, which will be wanted: asked as often as there is a sign of it. Rejects when they, or their model, could
   * not come. Our own pages have them already.
   */
  loadChecks?(): Promise<void>
  /** The findings' number and the loudest level changed. */
  onCount(count: number, level: Level | undefined): void
  /** Opens an entry of the library: a provision, or what explains a check. */
  onProvision(id: string): void
  /** The extension's version. */
  version: string
  /** False once the extension was updated or removed: then everything of ours goes, and nothing is held. */
  isAlive(): boolean
}

/** How the draft stands, for the popup. The phrases stay in memory. */
interface ComposerState {
  kind: BoxKind | null
  findings: { check: CheckId; level: Level; message: string; phrase: string; provisions: string[] }[]
  unavailable: CheckId[]
}

/** A running composer. */
export interface Composer {
  getState(): ComposerState
  setChoices(choices: ComposerChoices): void
  /** What is ignored for good has changed. */
  redraw(): void
  /** Tells the user something in the page. */
  showNotice(notice: PageNoticeKind): void
  stop(): void
}
