// What is on the screen at one moment, drawn anew at every change.

import { render } from 'preact'
import type { DraftSession } from '../../utils/compose/draft-session.ts'
import { type RestoreSelection, saveSelection } from '../../utils/compose/editor-selection.ts'
import { detectPageTheme, type PageTheme } from '../../utils/compose/page-theme.ts'
import type { SendHold } from '../../utils/compose/send-guard.ts'
import { UnderlineHighlighter } from '../../utils/compose/underline-highlighter.ts'
import type { Language } from '../../utils/i18n/translate.ts'
import type { Reminder } from '../../utils/settings/settings-schema.ts'
import { ComposeScreen } from './ComposeScreen.tsx'
import { moveDialogFocus, saveFocus } from './dialog-focus.ts'
import { drawUnderlines } from './draw-underlines.ts'
import { followBox } from './follow-box.ts'
import type { PageNoticeKind } from './PageNotice.tsx'
import { createShadowLayer } from './shadow-layer.ts'
import type { UnderlineRect } from './UnderlineLayer.tsx'

/** What the view asks of the composer. */
export interface ComposeViewHooks {
  session: DraftSession
  language(): Language
  holds(): boolean
  reminders(): readonly Reminder[]
  onEdit(): void
  onSend(): void
  onProvision(id: string): void
  /** The extension's version. */
  version: string
}

/** The screen of one page. */
export class ComposeView {
  /** Whether the caret is in the box: underlines go when it leaves. */
  inBox = false
  fault = false
  private faultTold = false
  private panel: 'by-key' | 'by-mouse' | undefined
  private held: SendHold | undefined
  private notice: PageNoticeKind | undefined
  private theme: PageTheme = 'light'
  private lines: readonly UnderlineRect[] = []
  private goBack: RestoreSelection | undefined
  private following: ReturnType<typeof followBox> | undefined
  private readonly badgePlace = { current: null as HTMLButtonElement | null }
  private readonly panelPlace = { current: null as HTMLElement | null }
  private readonly layer = createShadowLayer()
  private readonly underlines = new UnderlineHighlighter()
  private readonly hooks: ComposeViewHooks

  constructor(hooks: ComposeViewHooks) {
    this.hooks = hooks
  }

  /** Whether an event's target is our layer. */
  owns(target: EventTarget | null): boolean {
    return target === this.layer.host
  }

  get isHolding(): boolean {
    return this.held !== undefined
  }
  get isPanelOpen(): boolean {
    return this.panel !== undefined
  }
  get hasBadge(): boolean {
    const { session } = this.hooks
    // A draft that a fix emptied keeps its badge: the panel holds the way back.
    const stands = session.checked || session.actions.length > 0
    return stands && session.found?.editor.isConnected === true
  }

  /** Shows the dialog of a held send, with the focus in it; or takes it away and gives the focus back. */
  showHeld(held: SendHold | undefined): void {
    const first = held !== undefined && this.held === undefined
    if (first) this.goBack = saveFocus(held)
    if (held) this.panel = undefined
    const goBack = held ? undefined : this.goBack
    this.held = held
    this.draw()
    goBack?.()
  }

  /** Our own code failed: said once a page, and in the panel as long as it is so. */
  showFault(): void {
    const first = !this.faultTold
    this.fault = true
    this.faultTold = true
    if (first) this.showNotice('fault')
  }

  showNotice(notice: PageNoticeKind | undefined): void {
    if (this.notice === notice) return
    this.notice = notice
    this.draw()
  }

  /** Opens the panel; by keyboard it takes the focus, by mouse the caret stays where it is. */
  openPanel(byKey: boolean): void {
    const { found } = this.hooks.session
    if (byKey && found && !this.hasFocus()) this.goBack = saveSelection(found.editor)
    this.panel = byKey ? 'by-key' : 'by-mouse'
    this.settle()
    this.draw()
    if (byKey && !this.hasFocus()) this.focusOn('.panel button')
  }

  closePanel(): void {
    if (!this.panel) return
    const hadFocus = this.hasFocus()
    this.panel = undefined
    this.draw()
    if (hadFocus) this.goBack?.()
  }

  /** The mouse or a key pressed something in our layer. */
  press(event: MouseEvent): void {
    this.layer.press(event)
  }

  /** A key pressed in our layer. */
  onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape' || (event.key === 'F8' && !this.held)) {
      event.preventDefault()
      if (this.held) this.hooks.onEdit()
      else this.closePanel()
    } else if (event.key === 'Tab' && this.held) moveDialogFocus(this.layer.root, event)
  }

  /** Brings the focus back into the dialog. */
  focusDialog(): void {
    this.focusOn('.dialog .main')
  }

  /** The text or the page around it may have changed: place and colours are found anew. */
  settle(): void {
    const near = this.near()
    if (near) this.theme = detectPageTheme(near)
    this.following?.again()
  }

  /** Draws. Synchronous: once it returns, what is shown is in the page. */
  draw(): void {
    const { session } = this.hooks
    const badge = this.hasBadge
    if (!badge) this.panel = undefined
    if (!badge && !this.held && !this.notice) {
      this.clear()
      return
    }
    const hadFocus = this.hasFocus()
    if (!this.layer.host.isConnected) this.settle()
    this.layer.attach(this.near())
    this.layer.root.dataset.theme = this.theme
    this.underline()
    render(
      <ComposeScreen
        {...this.hooks}
        language={this.hooks.language()}
        holds={this.hooks.holds()}
        reminders={this.hooks.reminders()}
        findings={session.findings}
        actions={session.actions}
        unavailable={session.unavailable}
        cut={session.cut}
        fault={this.fault}
        badge={badge}
        panel={this.panel}
        held={this.held}
        notice={this.notice}
        lines={this.lines}
        badgePlace={this.badgePlace}
        panelPlace={this.panelPlace}
        onOpen={(byKey) => (this.panel ? this.closePanel() : this.openPanel(byKey))}
        onClose={() => this.closePanel()}
        // A press while another change is on its way asks for nothing, so nothing has failed.
        onFix={async (finding, fix) => session.isFixing || (await session.fix(finding, fix)) === 'done'}
        onIgnore={(finding, forGood) => session.ignore(finding, forGood)}
        onMisjudged={(finding) => session.markMisjudged(finding)}
        // Async, for a page without a clipboard as well (one that is not https).
        onCopy={async (text) => navigator.clipboard.writeText(text)}
        replaced={({ start, end }) => session.read.text.slice(start, end)}
        onUndo={(deed) => void session.undo(deed)}
        onNoticeClose={() => this.showNotice(undefined)}
      />,
      this.layer.root,
    )
    // A button that went away with its card must not drop the focus into the page.
    if (hadFocus && !this.hasFocus()) this.focusOn('.panel button')
    if (badge) this.following ??= followBox(() => this.followed())
    else this.unfollow()
  }

  /** Takes everything of ours out of the page. */
  clear(): void {
    this.unfollow()
    this.underlines.clear()
    this.lines = []
    if (!this.layer.host.isConnected) return
    render(null, this.layer.root)
    this.layer.detach()
  }

  private near(): Element | undefined {
    return this.hooks.session.found?.editor ?? this.held?.control
  }

  private hasFocus(): boolean {
    return document.activeElement === this.layer.host
  }

  private focusOn(selector: string): void {
    this.layer.root.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true })
  }

  private unfollow(): void {
    this.following?.stop()
    this.following = undefined
  }

  private followed() {
    return {
      found: this.hooks.session.found!,
      host: this.layer.host,
      badge: this.badgePlace.current,
      panel: this.panelPlace.current,
      onFrame: () => {
        // A page that sets a text area's value (emptied after a send) tells nobody; its length costs nothing to ask.
        const { found, read } = this.hooks.session
        if (found?.editor instanceof HTMLTextAreaElement && found.editor.textLength !== read.text.length)
          this.hooks.session.touch(false)
      },
      onMove: (gone: boolean) => {
        if (gone) this.hooks.session.enter(undefined)
        else if (this.lines.length > 0) this.draw()
      },
    }
  }

  /** Nothing is underlined while the caret is elsewhere in the page. */
  private underline(): void {
    const shown = this.inBox || this.panel !== undefined || this.held !== undefined
    if (shown) {
      const how = { theme: this.theme, withNotes: this.panel !== undefined, host: this.layer.host }
      this.lines = drawUnderlines(this.hooks.session, this.underlines, how)
    } else {
      this.underlines.clear()
      this.lines = []
    }
  }
}
