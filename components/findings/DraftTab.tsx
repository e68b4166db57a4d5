import type { JSX } from 'preact'
import type { CheckChoices } from '../../utils/checks/index.ts'
import { type PageState, popupMessages } from '../../utils/i18n/pages/popup-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import type { DraftState } from '../../utils/messages.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import type { IllustrationName } from '../ui/Illustration.tsx'
import { lazy } from '../ui/lazy.tsx'
import { PasteCheck } from './PasteCheck.tsx'

const FindingList = lazy(async () => (await import('./FindingList.tsx')).FindingList)

/** The callbacks of the tab "Bản nháp". */
export interface DraftTabActions {
  onReload(): void
  onAllow(): void
  onTurnOn(): void
  onProvision(id: string): void
}

/** The tab "Bản nháp": the findings or the state of the active page, and a box to paste any text into. */
export function DraftTab(
  props: {
    page: PageState
    draft: DraftState | undefined
    language: Language
    choices: CheckChoices
    /** The pasted text. */
    pasted: string
    onPaste(text: string): void
  } & DraftTabActions,
): JSX.Element {
  const messages = translate(popupMessages, props.language)
  const found = props.draft && (props.draft.findings.length > 0 || props.draft.unavailable.length > 0)
  const off = props.page === 'unsupported' || props.page === 'reload' || props.page === 'no-permission'
  return (
    <div class={found ? 'stack' : 'stack fill'}>
      {found && props.draft ? (
        <FindingList {...props.draft} language={props.language} onProvision={props.onProvision} />
      ) : (
        // The pasted text needs the room. The header of the popup still shows the state of the page.
        props.pasted === '' && <PageStateMessage {...props} />
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

const PAGE_STATES: Partial<
  Record<
    PageState,
    { glyph: IllustrationName; key: 'clear' | 'noBox' | 'reload' | 'unsupported' | 'noPermission' | 'turnedOff' }
  >
> = {
  guarded: { glyph: 'lines', key: 'clear' },
  'no-box': { glyph: 'lines', key: 'noBox' },
  'turned-off': { glyph: 'page', key: 'turnedOff' },
  reload: { glyph: 'reload', key: 'reload' },
  'no-permission': { glyph: 'page', key: 'noPermission' },
  unsupported: { glyph: 'page', key: 'unsupported' },
}

function PageStateMessage(props: { page: PageState; language: Language } & DraftTabActions): JSX.Element | null {
  const messages = translate(popupMessages, props.language)
  const state = PAGE_STATES[props.page]
  if (!state) return null
  return (
    <EmptyState glyph={state.glyph} {...messages.still[state.key]}>
      {props.page === 'reload' && (
        <button type="button" class="btn main" onClick={props.onReload}>
          {messages.reloadPage}
        </button>
      )}
      {props.page === 'no-permission' && (
        <button type="button" class="btn main" onClick={props.onAllow}>
          {messages.allow}
        </button>
      )}
      {props.page === 'turned-off' && (
        <button type="button" class="btn line" onClick={props.onTurnOn}>
          {messages.turnOn}
        </button>
      )}
    </EmptyState>
  )
}
