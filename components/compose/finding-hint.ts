// The hint about findings: shown once, with the first of them.

import type { DraftSession } from '../../utils/compose/draft-session.ts'

/** What decides whether the hint is shown. */
interface FindingHintOptions {
  session: DraftSession
  /** Whether the writer has yet to see the hint. */
  isWanted(): boolean
  /** Whether the caret is in the box. */
  inBox(): boolean
}

/** The state of the hint in one page. */
export class FindingHint {
  private state: 'shown' | 'closed' | undefined
  private readonly options: FindingHintOptions

  constructor(options: FindingHintOptions) {
    this.options = options
  }

  get isShown(): boolean {
    return this.state === 'shown'
  }

  /**
   * Shows the hint with the first finding, until the writer does something with the findings.
   *
   * @param isFree whether the badge is shown, and no panel or dialog.
   */
  decide(isFree: boolean): void {
    const { session, isWanted, inBox } = this.options
    if (this.isShown && !isFree) this.close()
    if (this.state || !isFree || !isWanted() || !inBox()) return
    if (session.findings.length > 0) this.state = 'shown'
  }

  /** Closes the hint; it does not return in this page. */
  close(): void {
    this.state = 'closed'
  }
}
