import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { RunChoices } from '../../utils/checks/check-contract.ts'
import { missedControlMessages } from '../../utils/i18n/pages/missed-control-messages.ts'
import { type PageState, type PopupMessages, popupMessages } from '../../utils/i18n/pages/popup-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import type { DraftState } from '../../utils/messages.ts'
import type { MissedControlSum } from '../../utils/site-access/missed-controls.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { formatDay, formatTime } from '../ui/format-time.ts'
import { Icon } from '../ui/Icon.tsx'
import type { IllustrationName } from '../ui/Illustration.tsx'
import { lazy } from '../ui/lazy.tsx'
import type { ListedFinding } from './FindingListItem.tsx'
import { PasteCheck } from './PasteCheck.tsx'

const FindingList = lazy(async () => (await import('./FindingList.tsx')).FindingList)

/** The state of a page and its draft, whose findings may have the names of their files. */
export interface ListedDraft extends Omit<DraftState, 'findings'> {
  findings: readonly ListedFinding[]
}

/** The callbacks of the tab "Bản nháp". */
export interface DraftTabActions {
  onReload(): void
  /** Asks the browser for the permission to run on the page's site. */
  onAllow(): void
  onTurnOn(): void
  onTurnOff(): void
  /** Turns the page's site off for an hour. */
  onPause(): void
  onListSites(): void
  /** Opens the settings of how each place is checked. */
  onListPlaces(): void
  /** Opens the page that checks files. */
  onCheckFile(): void
  /** Opens the page with boxes and sample drafts to try the extension in. */
  onPractice(): void
  /** Copies a description of the page without its words; resolves to whether that worked. */
  onDescribe(): Promise<boolean>
  onProvision(id: string): void
  /** Shows where a finding of the draft is in the page. */
  onShow(finding: ListedFinding): void
}

/** The tab "Bản nháp": the findings or the state of the active page, and a box to paste any text into. */
export function DraftTab(
  props: {
    page: PageState
    /** Name of the page's site. */
    site: string
    /** Whether files that are chosen there cannot be seen. */
    hidesFiles: boolean
    /** When a pause ends, in ms since 1970. */
    pausedUntil: number | undefined
    /** How often the site's send control was not recognized; undefined if never. */
    missed: MissedControlSum | undefined
    draft: ListedDraft | undefined
    language: Language
    choices: RunChoices
    /** The pasted text. */
    pasted: string
    onPaste(text: string): void
  } & DraftTabActions,
): JSX.Element {
  const messages = translate(popupMessages, props.language)
  const found = props.draft && (props.draft.findings.length > 0 || props.draft.unavailable.length > 0)
  const isAsking = props.page === 'asking'
  const off = !isAsking && !isSiteRunning(props.page)
  // The list is loaded while the page is asked, so that it comes with the answer.
  useEffect(() => FindingList.load(), [])
  return (
    <div class={found ? 'stack found' : isAsking ? 'stack fill asking' : 'stack fill'}>
      {found && props.page === 'no-control' && (
        <p class="banner warn" role="status">
          {messages.still.noControl.text} {describeMissed(props)}
        </p>
      )}
      {found && props.draft ? (
        <FindingList {...props.draft} language={props.language} onProvision={props.onProvision} onShow={props.onShow} />
      ) : (
        // The pasted text needs the room. The header of the popup still shows the state of the page, and `SiteStateBar`
        // what can be done about it.
        props.pasted === '' && <PageStateMessage {...props} />
      )}
      {props.hidesFiles && isSiteRunning(props.page) && props.pasted === '' && (
        <p class="banner" role="status">
          {messages.hiddenFiles(props.site)}
        </p>
      )}
      <PasteCheck
        label={off ? messages.checkByPaste : messages.checkOther}
        language={props.language}
        choices={props.choices}
        text={props.pasted}
        onText={props.onPaste}
        onProvision={props.onProvision}
      />
    </div>
  )
}

/** Whether drafts on the page are checked. */
function isSiteRunning(page: PageState): boolean {
  return page === 'guarded' || page === 'no-box' || page === 'no-control'
}

type StateTexts = PopupMessages['still']

const PAGE_STATES: Partial<
  Record<
    PageState,
    { glyph: IllustrationName; getText(still: StateTexts, site: string, until: string): StateTexts['clear'] }
  >
> = {
  guarded: { glyph: 'lines', getText: (still) => still.clear },
  'no-box': { glyph: 'lines', getText: (still) => still.noBox },
  'no-control': { glyph: 'page', getText: (still) => still.noControl },
  'place-off': { glyph: 'page', getText: (still) => still.placeOff },
  'turned-off': { glyph: 'page', getText: (still) => still.turnedOff },
  paused: { glyph: 'clock', getText: (still, site, until) => still.paused(site, until) },
  'not-turned-on': { glyph: 'page', getText: (still, site) => still.notTurnedOn(site) },
  reload: { glyph: 'reload', getText: (still) => still.reload },
  'no-permission': { glyph: 'page', getText: (still, site) => still.noPermission(site) },
  unsupported: { glyph: 'page', getText: (still) => still.unsupported },
}

function PageStateMessage(
  props: {
    page: PageState
    site: string
    pausedUntil: number | undefined
    missed: MissedControlSum | undefined
    language: Language
  } & DraftTabActions,
): JSX.Element | null {
  const messages = translate(popupMessages, props.language)
  const state = PAGE_STATES[props.page]
  if (!state) return null
  const until = props.pausedUntil === undefined ? '' : formatTime(props.pausedUntil)
  const { title, text } = state.getText(messages.still, props.site, until)
  return (
    <EmptyState
      glyph={state.glyph}
      title={title}
      text={props.page === 'no-control' ? `${text} ${describeMissed(props)}` : text}
    >
      <StateButtons buttons={listStateButtons(props.page, messages, props)} />
      {props.page === 'no-control' && <DescribeButton messages={messages} onDescribe={props.onDescribe} />}
    </EmptyState>
  )
}

/** Says how often the send control of the page's site was not recognized, and since when; '' if never. */
function describeMissed(props: { missed: MissedControlSum | undefined; language: Language }): string {
  const { missed, language } = props
  if (!missed) return ''
  return translate(missedControlMessages, language).here(missed.count, formatDay(missed.first))
}

function DescribeButton(props: { messages: PopupMessages; onDescribe(): Promise<boolean> }): JSX.Element {
  const { messages } = props
  const [done, setDone] = useState<boolean>()
  return (
    <>
      <button type="button" class="btn line" onClick={() => void props.onDescribe().then(setDone)}>
        <Icon name="copy" />
        {messages.describe}
      </button>
      <p role="status" class="meta">
        {done !== undefined && (done ? messages.described : messages.notDescribed)}
      </p>
    </>
  )
}

interface StateButton {
  name: string
  kind: 'main' | 'line' | 'plain'
  onClick(): void
}

function StateButtons(props: { buttons: readonly StateButton[] }): JSX.Element {
  return (
    <>
      {props.buttons.map(({ name, kind, onClick }) => (
        <button type="button" key={name} class={`btn ${kind}`} onClick={onClick}>
          {name}
        </button>
      ))}
    </>
  )
}

/** Lists what can be done about the state of a page, the first choice first. */
function listStateButtons(page: PageState, messages: PopupMessages, on: DraftTabActions): StateButton[] {
  switch (page) {
    case 'reload':
      return [{ name: messages.reloadPage, kind: 'main', onClick: on.onReload }]
    case 'no-permission':
      return [{ name: messages.allow, kind: 'main', onClick: on.onAllow }]
    case 'place-off':
      return [{ name: messages.listPlaces, kind: 'line', onClick: on.onListPlaces }]
    case 'turned-off':
      return [{ name: messages.turnOn, kind: 'line', onClick: on.onTurnOn }]
    case 'paused':
      return [
        { name: messages.turnOnNow, kind: 'main', onClick: on.onTurnOn },
        { name: messages.stayOff, kind: 'line', onClick: on.onTurnOff },
      ]
    case 'not-turned-on':
      return [
        { name: messages.turnOnHere, kind: 'main', onClick: on.onTurnOn },
        { name: messages.listSites, kind: 'plain', onClick: on.onListSites },
      ]
    default:
      return []
  }
}

/**
 * Below the tab, where no list pushes it out of sight: the ways to check a file and to the practice page, and what
 * changes the state of the page's site. Turns it off, for an hour or until it is turned on again; where a pasted text
 * has taken the place of the message about the state, turns it on again.
 */
export function SiteStateBar(
  props: { page: PageState; pasted: string; language: Language } & DraftTabActions,
): JSX.Element {
  const { page } = props
  const messages = translate(popupMessages, props.language)
  const running: StateButton[] = [
    { name: messages.pause, kind: 'line', onClick: props.onPause },
    { name: messages.turnOff, kind: 'line', onClick: props.onTurnOff },
  ]
  const others = props.pasted === '' ? [] : listStateButtons(page, messages, props)
  return (
    <div class="state-bar">
      <StateButtons buttons={isSiteRunning(page) ? running : others} />
      <button type="button" class="btn line" onClick={props.onCheckFile}>
        {messages.checkFile}
      </button>
      <button type="button" class="btn line" onClick={props.onPractice}>
        {messages.practice}
      </button>
    </div>
  )
}
