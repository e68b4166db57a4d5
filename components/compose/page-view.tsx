// Draws the composer's layer in a page: badge, panel, hold dialog, notices and underlines. Redraws on every change.

import { render } from 'preact'
import { DraftFixer } from '../../utils/compose/draft-fixer.ts'
import type { DraftSession } from '../../utils/compose/draft-session.ts'
import { getShownElement, isEditorShown, isTextField } from '../../utils/compose/editor-element.ts'
import { type RestoreSelection, saveSelection } from '../../utils/compose/editor-selection.ts'
import type { EarlyChoice } from '../../utils/compose/files/early-files.ts'
import type { FileReaderService } from '../../utils/compose/files/file-reading-queue.ts'
import { type FoundBox, findEveryBox } from '../../utils/compose/find-box.ts'
import { type CurrentDraft, FixSafety } from '../../utils/compose/fix-safety.ts'
import { detectPageTheme, type PageTheme } from '../../utils/compose/page-theme.ts'
import type { Rect } from '../../utils/compose/panel-position.ts'
import type { SendHold } from '../../utils/compose/send-guard.ts'
import type { TrackedFinding } from '../../utils/compose/tracked-findings.ts'
import { UnderlineHighlighter } from '../../utils/compose/underline-highlighter.ts'
import type { UserAction } from '../../utils/compose/user-actions.ts'
import { type Fix, findHighestLevel } from '../../utils/draft.ts'
import { getLocalName, isInDocument } from '../../utils/lib/dom-tree.ts'
import type { ComposerChoices } from '../../utils/settings/composer-choices.ts'
import type { Site } from '../../utils/sites/site-definition.ts'
import type { NamedFinding } from '../../utils/view-messages.ts'
import { ComposeScreen, type OpenPanel } from './ComposeScreen.tsx'
import type { DraftCount } from './count-reporter.ts'
import { findNextButton, focusNextCard, moveDialogFocus, saveFocus } from './dialog-focus.ts'
import { DialogKeeper } from './dialog-keeper.ts'
import { drawUnderlines } from './draw-underlines.ts'
import { FilesInView } from './files-in-view.ts'
import { FindingHint } from './finding-hint.ts'
import { type BoxFollower, followBox } from './follow-box.ts'
import { listCardLevels } from './list-card-levels.ts'
import { isNamed, nameFinding } from './name-finding.ts'
import { forgetOwnNumber, refreshHold, rememberOwnNumber } from './own-number.ts'
import type { PageNoticeKind } from './PageNotice.tsx'
import { handlePageKey } from './page-keys.ts'
import { placeNotices } from './place-notices.ts'
import { createShadowLayer, type Point } from './shadow-layer.ts'
import type { UnderlineRect } from './UnderlineLayer.tsx'
import { WordHover } from './word-hover.ts'
import {
  findNextWord,
  findWordAt,
  hasMovedWords,
  listWordRects,
  measureWords,
  moveToPage,
  showWord,
} from './word-places.ts'

/** The state and the callbacks that the view needs from the composer. */
export interface PageViewHooks {
  site: Site
  /** A file has come to a draft. */
  onFiles(): void
  session: DraftSession
  choices(): ComposerChoices
  /** Finds the send control of a box. */
  findControl(found: FoundBox): Element | undefined
  /** Whether the caret is in the box. */
  inBox(): boolean
  /** Whether our own code is failing; the panel shows it. */
  fails(): boolean
  /** The notice at the foot of the page. */
  notice(): PageNoticeKind | undefined
  onNoticeClose(): void
  /** Whether the hint about underlined words is to be shown. */
  hasHint(): boolean
  /** It was shown. */
  onHintShown(): void
  /** "Sửa lại", for one of the findings if the writer has chosen one. */
  onEdit(finding?: TrackedFinding): void
  onSend(): void
  /** "Che rồi gửi": changes these findings, then sends. */
  onFixAndSend(findings: readonly TrackedFinding[]): void
  /** The dialog of a held send cannot be kept in sight. */
  onDialogLost(): void
  /** Runs a step of ours that the browser calls; reports what it throws. */
  runSafely(step: () => void): void
  onProvision(id: string): void
  /** The extension's version. */
  version: string
}

/**
 * A mouse press this soon after the dialog opened, in ms, is the second half of a double click on the page (Windows
 * allows 500 ms for one), or was meant for what the page showed there.
 */
const TOO_SOON_MS = 800

/** How long the page must have left box and panel alone before a press in the panel ignores something, in ms. */
const MOVED_MS = 500

/** Of so many findings the panel leaves the words free: measuring those of a long list takes too long. */
const MAX_KEPT_FREE = 50

/** The longest time between two keys of somebody who goes on typing, in ms. */
const TYPING_ON_MS = 700

/** The composer's view in one page. */
export class PageView {
  private panel: OpenPanel | undefined
  /** The finding that the panel was opened for. */
  private startAt: number | undefined
  private held: SendHold | undefined
  private theme: PageTheme = 'light'
  private lines: readonly UnderlineRect[] = []
  private restoreFocus: RestoreSelection | undefined
  /** When a key was typed last since the hold, by `performance.now()`. */
  private typedAt = Number.NEGATIVE_INFINITY
  /** When the dialog was shown, by `performance.now()`. */
  private heldAt = 0
  private dialogKeeper: DialogKeeper | undefined
  /** Whether the page has ever moved our layer during a hold. */
  private wasTakenAway = false
  private boxFollower: BoxFollower | undefined
  private readonly badgeRef = { current: null as HTMLButtonElement | null }
  private readonly hintRef = { current: null as HTMLElement | null }
  private readonly panelRef = { current: null as HTMLElement | null }
  private readonly layer = createShadowLayer()
  private readonly underlines = new UnderlineHighlighter()
  private readonly safety = new FixSafety(
    () => this.readDraft(),
    () => this.hooks.runSafely(() => this.draw()),
  )
  private readonly hover: WordHover
  private readonly hint: FindingHint
  private readonly hooks: PageViewHooks
  private readonly files: FilesInView | undefined
  /** Changes the draft. */
  readonly fixer: DraftFixer

  /** @param service what reads files. Absent on our own pages, where none is attached. */
  constructor(hooks: PageViewHooks, service?: FileReaderService) {
    this.hooks = hooks
    this.files = service && this.createFiles(service)
    this.fixer = new DraftFixer(hooks.session)
    this.hint = new FindingHint({ session: hooks.session, isWanted: () => hooks.hasHint(), inBox: () => hooks.inBox() })
    this.hover = new WordHover({
      session: hooks.session,
      isBusy: () => this.panel !== undefined || this.isHolding,
      onChange: () => this.draw(),
      onScroll: () => this.onScroll(),
      runSafely: hooks.runSafely,
    })
  }

  /** Whether an event's target is the host element of our layer, or a node in it. */
  owns(target: EventTarget | null): boolean {
    if (target instanceof Node && this.layer.root.contains(target)) return true
    let inner: Node = this.layer.host
    // A page that moves our element into one of its shadow roots gets the events as events of that root's host.
    for (let root = inner.getRootNode(); root instanceof ShadowRoot; root = inner.getRootNode()) {
      if (inner === target) return true
      inner = root.host
    }
    return inner === target
  }

  /** Stops changing the draft; the caret is put back unless it is to be left alone. */
  stopFixing(leavesCaret = false): void {
    this.fixer.stop(leavesCaret)
  }

  /** Whether a dialog is open. */
  get isHolding(): boolean {
    return this.held !== undefined || this.files?.isAsking === true
  }
  get isPanelOpen(): boolean {
    return this.panel !== undefined
  }
  /** How much is to be looked at in the draft, as the badge counts it. */
  get count(): DraftCount {
    const levels = listCardLevels(this.hooks.session.findings)
    return { count: levels.length, level: findHighestLevel(levels) }
  }
  get hasBadge(): boolean {
    const { session } = this.hooks
    // A draft that a fix emptied keeps its badge while its panel can undo the fix, and while the undo runs.
    const hasFiles = this.files?.hasFiles() === true
    const hasContent = session.checked || session.actions.length > 0 || session.isFixing || hasFiles
    return hasContent && this.editor !== undefined
  }

  /** Shows the dialog of a held send with the focus in it; for undefined, removes it and restores the focus. */
  showHeld(held: SendHold | undefined): void {
    if (!held || !this.held) this.files?.forgetWait()
    this.showDialog(
      () => (this.held = held),
      () => saveFocus(held),
    )
  }

  /** Shows another dialog, or none. */
  private showDialog(change: () => void, save: () => RestoreSelection): void {
    const wasHolding = this.isHolding
    change()
    const { isHolding } = this
    if (isHolding && !wasHolding) {
      this.restoreFocus = save()
      this.typedAt = performance.now()
    }
    if (isHolding) {
      this.heldAt = performance.now()
      this.panel = undefined
    }
    const restoreFocus = isHolding ? undefined : this.restoreFocus
    this.stopKeeping()
    if (!isHolding) this.layer.lower()
    this.draw()
    if (isHolding) this.keepDialog()
    restoreFocus?.()
  }

  /**
   * Opens the panel. It takes the focus only when opened by keyboard; the mouse leaves the caret in the box.
   *
   * @param startAt the id of the finding to show first.
   */
  openPanel(byKey: boolean, startAt?: number): void {
    const { found } = this.hooks.session
    this.startAt = startAt
    if (byKey && found && !this.hasFocus()) this.restoreFocus = saveSelection(found.editor)
    this.panel = byKey ? 'by-key' : 'by-mouse'
    this.safety.open()
    this.settle()
    this.draw()
    if (byKey && !this.hasFocus()) this.focusOn('.panel .icon-btn')
  }

  /**
   * Opens the panel at the first finding of some kind and phrase, and brings its word into sight. Not during a hold,
   * whose dialog has the focus. Returns whether that finding is still there.
   */
  showFinding(named: NamedFinding): boolean {
    const { session } = this.hooks
    const finding = session.findings.find((each) => isNamed(each, named))
    if (!finding || !this.hasBadge || this.isHolding) return false
    if (!finding.inFile) showWord(session, finding)
    this.openPanel(false, finding.id)
    return true
  }

  /** Lists the findings in the files of the draft, each with the name of its file. */
  listFindingsInFiles(): NamedFinding[] {
    return this.hooks.session.findings.filter(({ inFile }) => inFile).map(nameFinding)
  }

  /** Opens the panel by a shortcut of the browser, or closes it. Not during a hold, whose dialog has the focus. */
  togglePanel(): void {
    if (this.panel) this.closePanel()
    else if (this.hasBadge && !this.isHolding) this.openPanel(true)
  }

  /**
   * Opens the panel at the finding of a draft that was held; not in a page that has taken our layer away meanwhile:
   * where that puts it, Firefox gives the page nodes of ours when the pointer comes to lie on them.
   */
  openPanelAfterHold(startAt: number): void {
    if (!this.wasTakenAway) this.openPanel(false, startAt)
  }

  /** Opens the card of the underlined word at a point of the window; closes an open one where there is none. */
  openWordAt(point: Point): void {
    const finding = findWordAt(this.hooks.session, point)
    if (!finding) {
      this.leaveWord()
      return
    }
    this.startAt = finding.id
    // With the panel open, its card comes into sight there.
    if (!this.panel || this.isAtWord) this.panel = 'at-word'
    this.safety.open()
    this.settle()
    this.draw()
  }

  /** Closes the card of a word, because the writer goes on. */
  leaveWord(): void {
    if (this.isAtWord) this.closePanel()
  }

  /**
   * Goes to the next word of a finding, from the one that is shown or from the caret, with the focus on its title. In
   * the panel where that is open, or where no word has a place: to the next card.
   *
   * @param back goes to the word before instead.
   */
  goToNextWord(back: boolean): void {
    const { session } = this.hooks
    const next = findNextWord(session, this.isAtWord ? this.startAt : undefined, back)
    if (!next || (this.panel && !this.isAtWord)) {
      if (!this.panel || !this.hasFocus()) this.openPanel(true, this.panel && this.startAt)
      focusNextCard(this.layer.root, back)
      return
    }
    if (session.found && !this.hasFocus()) this.restoreFocus = saveSelection(session.found.editor)
    showWord(session, next)
    this.startAt = next.id
    this.panel = 'at-title'
    this.settle()
    this.draw()
    this.focusOn('.word-title')
  }

  /** Closes the panel. If the focus was in it, restores the caret. */
  closePanel(): void {
    if (!this.panel) return
    const hadFocus = this.hasFocus()
    this.panel = undefined
    this.draw()
    if (hadFocus) this.restoreFocus?.()
  }

  /** Presses the button of our layer that a trusted mouse event is on. */
  press(event: MouseEvent): void {
    this.dialogKeeper?.locate()
    if (event.type === 'mousedown') this.boxFollower?.locatePanel()
    if (!this.dialogKeeper?.isShifted && this.layer.press(event)) return
    // Not while the event is handled: the page's observers would run in it (see `ShadowLayer.press`).
    setTimeout(() => {
      this.layer.restore()
      if (event.type === 'click') this.dialogKeeper?.countRefusedPress()
    })
  }

  /** Whether a key in our layer may act: who goes on typing after a held Enter means no button by the Space of it. */
  accepts({ key }: KeyboardEvent): boolean {
    if (!this.isHolding) return true
    const goesOn = performance.now() - this.typedAt < TYPING_ON_MS
    if (key === 'Tab') this.typedAt = Number.NEGATIVE_INFINITY
    else if (key.length === 1) this.typedAt = performance.now()
    return key !== ' ' || !goesOn
  }

  /** Sees files that are chosen, dropped or pasted. */
  seeFiles(event: Event): void {
    if (!this.owns(event.target)) this.files?.see(event)
  }

  /** Sees files that came before this view. */
  seeEarlierFiles(choice: EarlyChoice): void {
    this.files?.seeEarlier(choice)
  }

  /** Counts that the page takes our layer out of the top layer, where it may hide it until we look again. */
  countToggle(event: ToggleEvent): void {
    if (event.newState === 'closed' && !this.layer.isLowering) this.dialogKeeper?.countChange()
  }

  /** Handles a key pressed while the focus is in the page. */
  onPageKey(event: KeyboardEvent): void {
    handlePageKey(event, this)
    this.fixer.followKey(event)
  }

  /** Handles a key pressed in our layer. */
  onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape' || (event.key === 'F8' && !this.isHolding)) {
      event.preventDefault()
      // In a separate task, as `ShadowLayer.press` does.
      setTimeout(() => this.hooks.runSafely(() => this.leaveByKey(event)))
    } else if (event.key === 'Tab' && this.isHolding) moveDialogFocus(this.layer.root, event)
    else if (event.key === 'Tab' && this.panel && this.restoreFocus) this.moveFocus(event)
  }

  /** Moves the focus to the next button of ours, and past the last one back into the box: no further away. */
  private moveFocus(event: KeyboardEvent): void {
    const next = findNextButton(this.layer.root, event.shiftKey)
    event.preventDefault()
    if (next) next.focus()
    else setTimeout(() => this.hooks.runSafely(() => (this.isAtWord ? this.closePanel() : this.restoreFocus?.())))
  }

  private leaveByKey({ key, shiftKey }: KeyboardEvent): void {
    if (this.held) this.hooks.onEdit()
    else if (this.isHolding) this.files?.gate.cancel()
    else if (key === 'F8') this.goToNextWord(shiftKey)
    else this.closePanel()
  }

  /** Moves the focus back into the hold dialog. */
  focusDialog(): void {
    // While the draft is changed its box has the focus. The dialog above it swallows the keys.
    if (!this.held?.isFixing) this.focusOn('.dialog .edit')
  }

  /** Measures position and theme again, because the text or the page around it may have changed. */
  settle(): void {
    // A file may be brought before the caret was ever in a box.
    const anchor = this.findAnchor() ?? (document.body as HTMLElement | null)
    if (anchor) this.theme = detectPageTheme(anchor)
    this.boxFollower?.again()
    if (this.measure()) this.draw()
  }

  /** Measures where the words are in a field, after a pause: not while somebody types. Returns whether that is new. */
  private measure(): boolean {
    // Outside of the page, the layer has no layout.
    if (!this.editor || !this.layer.host.isConnected) return false
    return measureWords(this.hooks.session, this.layer.root)
  }

  /** Draws synchronously: the result is in the page when this returns, so that a hold can rely on its dialog. */
  draw(): void {
    const { session } = this.hooks
    const badge = this.hasBadge
    const word = this.findWord()
    const hadWord = this.isAtWord
    if (!badge || (this.isAtWord && !word)) this.panel = undefined
    if (this.panel || this.isHolding) this.hover.clear()
    if (!badge && !this.held && !this.files?.choice && !this.files?.notice && !this.hooks.notice()) {
      this.clear()
      return
    }
    const hadFocus = this.hasFocus()
    if (!this.layer.host.isConnected) this.settle()
    this.layer.restore()
    this.attachLayer()
    const choices = this.hooks.choices()
    this.layer.root.dataset.theme = choices.theme === 'system' ? this.theme : choices.theme
    this.underline()
    this.hint.decide(badge && !this.panel && !this.held)
    if (this.panel || this.held) this.safety.look()
    else this.safety.forget()
    render(
      <ComposeScreen
        {...this.hooks}
        onEdit={(finding) => this.layer.isPressed() && this.hooks.onEdit(finding)}
        onSend={() => this.sendIfPressed(() => this.sendHeld())}
        onResize={() => this.dialogKeeper?.relocate()}
        onFixAndSend={(findings) => this.sendIfPressed(() => this.hooks.onFixAndSend(findings))}
        onHeldOwn={(finding) => this.sendIfPressed(() => this.rememberHeldNumber(finding))}
        onProvision={(id) => this.layer.isPressed() && this.hooks.onProvision(id)}
        language={choices.language}
        holds={choices.hold}
        reminders={choices.reminders}
        feedback={choices.feedback}
        findings={session.findings}
        actions={session.actions}
        unavailable={session.unavailable}
        cut={session.cut}
        fault={this.hooks.fails()}
        badge={badge}
        panel={this.panel}
        word={this.panel && word}
        hovered={this.hover.getTitle(this.layer.host)}
        startAt={this.startAt}
        held={
          this.held && {
            ...this.held,
            findings: this.held.findings.filter(({ attachment }) => attachment === undefined),
          }
        }
        heldFiles={this.files?.describeHeld()}
        files={this.files?.describePanel()}
        choice={this.files?.choice}
        onChoiceWait={() => this.layer.isPressed() && this.files?.gate.wait()}
        onChoiceSend={() => this.sendIfPressed(() => this.files?.gate.sendAll())}
        onChoiceSendRest={() => this.sendIfPressed(() => this.files?.gate.sendRest())}
        onChoiceAllow={({ id }) => this.sendIfPressed(() => this.files?.allow(id))}
        onChoiceCancel={() => this.layer.isPressed() && this.files?.gate.cancel()}
        onChooseAgain={() => this.layer.isPressed() && this.files?.gate.chooseAgain()}
        notice={this.files?.notice?.kind ?? this.hooks.notice()}
        noticed={this.files?.notice?.files ?? []}
        onNoticeClose={() => this.closeNotice()}
        lines={this.lines}
        hint={this.hint.isShown}
        badgeRef={this.badgeRef}
        hintRef={this.hintRef}
        onHintClose={() => this.layer.isPressed() && this.closeHint()}
        panelRef={this.panelRef}
        onOpen={(byKey) => (this.panel && !this.isAtWord ? this.closePanel() : this.openPanel(byKey, this.startAt))}
        onMore={({ id }) => this.openPanel(false, id)}
        onTitle={() => this.layer.isPressed() && this.openTitle()}
        onClose={() => this.closePanel()}
        listFixes={(finding, alike) => this.safety.listFixes(finding, alike)}
        offersAll={(findings) => this.safety.offersAll(findings)}
        isSafeTogether={(findings) => this.safety.isSafeTogether(findings, this.held?.text)}
        onFix={async (finding, fix) => this.layer.isPressed() && this.fix(finding, fix)}
        onFixAll={async (findings) =>
          this.layer.isPressed() && this.safety.isSafeTogether(findings)
            ? (await this.fixer.fixAll(findings)).left
            : findings.length
        }
        onIgnoreAll={(findings) => this.isPressedInPlace() && session.ignoreAll(findings)}
        onIgnore={(finding, forGood) => this.isPressedInPlace() && this.ignore(finding, forGood)}
        onMisjudged={(finding) => this.isPressedInPlace() && this.markMisjudged(finding)}
        onOwn={(finding) => this.isPressedInPlace() && this.rememberNumber(finding)}
        replaced={({ start, end }) => session.read.text.slice(start, end)}
        onUndo={(action) => this.layer.isPressed() && this.undo(action)}
      />,
      this.layer.root,
    )
    if (this.layer.root.querySelector('.notice')) this.placeNotices()
    // When the focused button disappears with its card, the focus must stay in the panel; with the card of a word, the
    // writer goes on in the box.
    if (hadFocus && !this.hasFocus()) {
      if (this.panel) this.focusOn('.panel .icon-btn')
      else if (!this.isHolding && hadWord) this.restoreFocus?.()
    }
    if (badge) {
      if (this.editor) this.hover.follow(this.editor)
      this.boxFollower ??= followBox(() => this.getFollowedBox())
      this.boxFollower.look()
    } else this.stopFollowing()
  }

  /** Ends: choices of files are given up, and everything of ours leaves the page. */
  stop(): void {
    this.files?.stop()
    this.held = undefined
    this.clear()
  }

  /** Removes everything of ours from the page. */
  clear(): void {
    this.stopFollowing()
    this.stopKeeping()
    this.safety.forget()
    this.underlines.clear()
    this.lines = []
    this.hint.decide(false)
    if (!this.layer.host.isConnected) return
    render(null, this.layer.root)
    this.layer.detach()
  }

  private readDraft(): CurrentDraft {
    const { read, choices, found, checker } = this.hooks.session
    const softens = found !== undefined && this.hooks.session.softens(found)
    return { text: read.text, choices, softens, cache: checker.cache }
  }

  /** Applies a fix; one that would raise another finding by now disappears instead. */
  private async fix(finding: TrackedFinding, fix: Fix): Promise<boolean> {
    if (this.safety.isSafe(finding, fix)) return (await this.fixer.fix(finding, fix)) === 'done'
    this.draw()
    return true
  }

  private rememberNumber(finding: TrackedFinding): void {
    this.showDone()
    rememberOwnNumber(this.hooks.session, finding)
  }

  private markMisjudged(finding: TrackedFinding): void {
    this.showDone()
    this.hooks.session.markMisjudged(finding)
  }

  private ignore(finding: TrackedFinding, forGood: boolean): void {
    if (forGood) this.showDone()
    this.hooks.session.ignore(finding, forGood)
  }

  /**
   * Opens the panel, which shows what was done with its undo, before the card of a word goes: for what is stored beyond
   * the draft. After a change or "Bỏ qua" the writer goes on in the box.
   */
  private showDone(): void {
    if (this.isAtWord) this.panel = 'by-mouse'
  }

  /** Remembers a number of the held draft, and goes on with what else was found in it; with none, sends the draft. */
  private rememberHeldNumber(finding: TrackedFinding): void {
    const { held } = this
    const { session } = this.hooks
    if (!held || held.isFixing) return
    const wasHolding = held.findings.includes(finding)
    rememberOwnNumber(session, finding)
    refreshHold(held, session)
    const [lighter] = held.lighter
    if (held.findings.length > 0) this.showHeld(held)
    // The dialog offers to mask these: they are for the panel, not to be sent by a press that was about a number.
    else if (lighter) this.hooks.onEdit(lighter)
    // Next to a number that could be masked, too, the dialog does not say that a press may send.
    else if (!wasHolding) this.hooks.onEdit()
    else this.sendHeld()
  }

  private undo(action: UserAction): void {
    if (action.kind === 'own') forgetOwnNumber(this.hooks.session, action)
    else void this.fixer.undo(action)
  }

  private createFiles(service: FileReaderService): FilesInView {
    const { site, session, choices, onFiles, runSafely } = this.hooks
    return new FilesInView({
      service,
      site,
      session,
      choices,
      onFiles,
      runSafely,
      getHeld: () => this.held,
      isPressed: () => this.layer.isPressed(),
      isPressedInPlace: () => this.isPressedInPlace(),
      sendIfPressed: (send) => this.sendIfPressed(send),
      sendHeld: () => this.sendHeld(),
      delayPress: () => (this.heldAt = performance.now()),
      showDialog: (change) => this.showDialog(change, () => saveFocus(undefined)),
      draw: () => this.draw(),
    })
  }

  /** "Vẫn gửi": the user has decided about the files, too. */
  private sendHeld(): void {
    const ids = this.files?.decideHeld() ?? []
    this.hooks.onSend()
    // The draft has changed meanwhile, or its box is gone: it was not sent.
    const notice = this.hooks.notice()
    this.files?.followSent(ids, !this.held && notice !== 'draft-changed' && notice !== 'box-gone')
  }

  /** Shows the dialog above everything, and keeps it there. */
  private keepDialog(): void {
    this.layer.raise()
    this.focusDialog()
    // The page may have made us show another dialog meanwhile.
    this.stopKeeping()
    this.dialogKeeper = new DialogKeeper({
      layer: this.layer,
      attach: () => this.attachLayer(),
      focus: () => this.focusDialog(),
      isFixing: () => this.held?.isFixing ?? false,
      onLost: () => this.loseDialog(),
      runSafely: this.hooks.runSafely,
    })
  }

  private loseDialog(): void {
    // Also without a held draft: the toolbar's button says it.
    this.hooks.onDialogLost()
    this.files?.giveUpChoice()
  }

  private stopKeeping(): void {
    this.dialogKeeper?.stop()
    this.dialogKeeper = undefined
  }

  private attachLayer(): void {
    const anchor = this.findAnchor()
    const isMoved = this.layer.attach(anchor && getShownElement(anchor), this.isHolding)
    if (isMoved && this.dialogKeeper) this.wasTakenAway = true
    if (isMoved && this.isHolding) this.focusDialog()
  }

  /** The element whose surroundings decide theme and stacking. */
  private findAnchor(): Element | undefined {
    const control = this.held?.control
    return this.editor ?? (control && isInDocument(control) ? control : undefined)
  }

  /** The editor being written in, while it is in the page. */
  private get editor(): Element | undefined {
    const editor = this.hooks.session.found?.editor
    return editor && isInDocument(editor) ? editor : undefined
  }

  /** Sends what is held, unless the press came so soon that it may mean what was there before the button. */
  private sendIfPressed(send: () => void): void {
    if (!this.layer.isPressed(this.heldAt + TOO_SOON_MS)) return
    if (this.layer.isPressed((this.dialogKeeper?.movedAt ?? 0) + TOO_SOON_MS)) send()
    // A page that goes on moving the dialog must not keep the button from its user.
    else this.dialogKeeper?.countRefusedPress()
  }

  /**
   * Whether a press in the panel counts that is stored beyond the page, which can move the panel under a pointer that
   * meant something else. Fixes and undo change only the draft, which is the page's own.
   */
  private isPressedInPlace(): boolean {
    return this.layer.isPressed((this.boxFollower?.movedAt ?? 0) + MOVED_MS)
  }

  private hasFocus(): boolean {
    return document.activeElement === this.layer.host
  }

  private focusOn(selector: string): void {
    this.layer.root.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true })
  }

  private stopFollowing(): void {
    this.boxFollower?.stop()
    this.boxFollower = undefined
    this.hover.stop()
  }

  /** Whether the card or the title of a word is open. */
  private get isAtWord(): boolean {
    return this.panel === 'at-word' || this.panel === 'at-title'
  }

  /** Something in the window of the editor was scrolled. Our own lines, and the card of a word, go with it. */
  private onScroll(): void {
    const { found, findings } = this.hooks.session
    // A line that was out of sight may be in sight now.
    const isField = found !== undefined && isTextField(found.editor) && findings.length > 0
    if (isField || this.lines.length > 0) this.draw()
    if (this.isAtWord) this.boxFollower?.look()
  }

  /** Opens the card of the word whose title has the focus, which goes into the card: to no button of it. */
  private openTitle(): void {
    this.panel = 'at-word'
    this.safety.open()
    this.settle()
    this.draw()
    this.focusOn('.panel.word')
  }

  private getFollowedBox() {
    return {
      found: this.hooks.session.found!,
      host: this.layer.host,
      badge: this.badgeRef.current,
      hint: this.hintRef.current,
      onHintPlaced: () => this.hooks.hasHint() && this.hooks.onHintShown(),
      panel: this.panelRef.current,
      findControl: () => this.hooks.findControl(this.hooks.session.found!),
      findWord: () => this.findWordInPage(),
      listWords: () => this.listWordsInPage(),
      onLook: () => {
        // A page that sets a text area's value (to empty it after a send) fires no event. Comparing lengths is cheap.
        const { found, read } = this.hooks.session
        if (
          found &&
          getLocalName(found.editor) === 'textarea' &&
          (found.editor as HTMLTextAreaElement).textLength !== read.text.length
        )
          this.hooks.session.touch(false)
      },
      onMove: (gone: boolean) => {
        if (gone) this.hooks.session.enter(undefined)
        else if (hasMovedWords(this.hooks.session) ? this.measure() : this.lines.length > 0) this.draw()
      },
    }
  }

  private closeNotice(): void {
    this.files?.closeNotice()
    this.hooks.onNoticeClose()
    this.draw()
  }

  private closeHint(): void {
    this.hint.close()
    this.draw()
  }

  /** Files may be brought before the caret was ever in a box: then each one in the page is meant. */
  private placeNotices(): void {
    const { hooks } = this
    const { found } = hooks.session
    const isShown = ({ editor }: FoundBox) => isEditorShown(editor)
    const boxes = found && this.editor ? [found] : findEveryBox(hooks.site, document.documentElement).filter(isShown)
    placeNotices(this.layer.root, boxes, (each) => hooks.findControl(each))
  }

  /** The finding whose word has its card open. */
  private findWord(): TrackedFinding | undefined {
    if (!this.isAtWord) return undefined
    return this.hooks.session.findings.find(({ id }) => id === this.startAt)
  }

  /** Where the word whose card is open begins, in the page's window. */
  private findWordInPage(): Rect | undefined {
    const { editor } = this
    const rects = listWordRects(this.hooks.session, this.findWord())
    return editor && moveToPage(rects.slice(0, 1), editor)[0]
  }

  /** Where the words of all findings are, in the page's window. */
  private listWordsInPage(): Rect[] {
    const { editor } = this
    const { session } = this.hooks
    const rects = session.findings.slice(0, MAX_KEPT_FREE).flatMap((finding) => listWordRects(session, finding))
    return editor ? moveToPage(rects, editor) : []
  }

  /**
   * Draws the underlines as long as the badge counts them, also while the focus is elsewhere in the page. What fails
   * there must not take the badge and the dialog with it, without which a serious draft would go.
   */
  private underline(): void {
    this.lines = []
    const options = { theme: this.theme, withNotes: this.panel !== undefined, host: this.layer.host }
    try {
      if (this.editor) this.lines = drawUnderlines(this.hooks.session, this.underlines, options)
      else this.underlines.clear()
    } catch (error) {
      console.warn('Trước khi đăng: chưa gạch chân được', error)
    }
  }
}
