import type { PageNoticeKind } from './PageNotice.tsx'
import type { PageView, PageViewHooks } from './page-view.tsx'
import { createRegisteredView } from './view-registry.ts'

/** What the display needs from the composer. */
export interface PageDisplayOptions extends Omit<PageViewHooks, 'inBox' | 'fails' | 'notice' | 'onNoticeClose'> {
  /** Loads the script of the view. */
  loadView(): void
}

/** What the composer shows in one page: notices and the state of the draft, by a view that comes later. */
export class PageDisplay {
  private inBox = false
  private fails = false
  private faultShown = false
  private notice: PageNoticeKind | undefined
  private createdView: PageView | undefined
  private readonly options: PageDisplayOptions

  constructor(options: PageDisplayOptions) {
    this.options = options
  }

  /** Undefined until its script has run. Until then no check has run either, so only a notice has to wait for it. */
  get view(): PageView | undefined {
    this.createdView ??= createRegisteredView({
      ...this.options,
      inBox: () => this.inBox,
      fails: () => this.fails,
      notice: () => this.notice,
      onNoticeClose: () => this.showNotice(undefined),
    })
    return this.createdView
  }

  /** Whether our own code is failing. */
  get isFailing(): boolean {
    return this.fails
  }

  /** Says whether the caret is in the box. */
  setCaretInBox(inBox: boolean): void {
    this.inBox = inBox
    this.draw()
  }

  /** Shows that our own code failed: by a notice once a page, and in the panel until `clearFault`. */
  showFault(): void {
    const first = !this.faultShown
    this.fails = true
    this.faultShown = true
    if (first) this.showNotice('fault')
  }

  /** Our own code works again. The panel shows it with the next drawing. */
  clearFault(): void {
    this.fails = false
  }

  /** Shows a notice at the foot of the page; undefined removes it. */
  showNotice(notice: PageNoticeKind | undefined): void {
    if (this.notice === notice) return
    this.notice = notice
    if (this.view) this.draw()
    // A fault is often that no script can be loaded: its notice waits, and the toolbar's button shows the fault.
    else if (notice !== undefined && notice !== 'fault') this.options.loadView()
  }

  /** Draws at once. */
  draw(): void {
    this.view?.draw()
  }
}
