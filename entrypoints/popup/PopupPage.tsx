import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { AgencyRulesContext } from '../../components/findings/agency-rules-context.ts'
import { DraftTab, SiteStateBar } from '../../components/findings/DraftTab.tsx'
import type { ListedFinding } from '../../components/findings/FindingListItem.tsx'
import { groupListedFindings } from '../../components/findings/group-listed-findings.ts'
import { useKeptFocus } from '../../components/hooks/use-kept-focus.ts'
import { useMissedControls } from '../../components/hooks/use-missed-controls.ts'
import { useRunChoices } from '../../components/hooks/use-run-choices.ts'
import type { SettingsState } from '../../components/hooks/use-settings.ts'
import { makePageImportEntry } from '../../components/library/imports/import-entry.ts'
import { useOutboxDrain } from '../../components/report/request-drain.ts'
import { lazy } from '../../components/ui/lazy.tsx'
import { SettingsProblemNote } from '../../components/ui/SettingsProblemNote.tsx'
import { Tabs } from '../../components/ui/Tabs.tsx'
import { findHighestLevel } from '../../utils/draft.ts'
import { popupMessages } from '../../utils/i18n/pages/popup-messages.ts'
import type { SettingsSection } from '../../utils/i18n/pages/settings-messages.ts'
import { translate } from '../../utils/i18n/translate.ts'
import { sendMessage } from '../../utils/messages.ts'
import { type LastCapture, readLastCapture, watchLastCapture } from '../../utils/report/capture/last-capture.ts'
import { hidesChosenFiles } from '../../utils/sites/files-at-once.ts'
import { copyPageDescription } from './copy-description.ts'
import { PopupHeader } from './PopupHeader.tsx'
import { showFinding } from './show-finding.ts'
import { createSiteActions } from './site-actions.ts'
import { useActivePage } from './use-active-page.ts'

// The other tabs are loaded after the first one is shown.
const LibraryTab = lazy(async () => (await import('./LibraryTab.tsx')).LibraryTab)
const ReportTab = lazy(async () => (await import('../../components/report/ReportTab.tsx')).ReportTab)

/** For a page whose address the browser hides while the permission is missing. */
const INSTALLED_SITE_NAMES = 'Facebook, Zalo Web'

/** How long the loading of the other tabs waits for an idle moment at most, in ms. */
const MAX_IDLE_WAIT_MS = 500

/** The buttons that change the state of the page. A press replaces them by others. */
const STATE_CONTROLS = '.still button, .state-bar button'

type PopupTabId = 'draft' | 'library' | 'report'

type ActivePageState = ReturnType<typeof useActivePage>

/** The popup: the state of the page, and three tabs. */
export function PopupPage(stored: SettingsState): JSX.Element {
  const { settings, change } = stored
  const { language } = settings
  const messages = translate(popupMessages, language)
  const page = useActivePage(settings)
  const [open, setOpen] = useState<PopupTabId>('draft')
  const [provision, setProvision] = useState<string>()
  const [fullView, setFullView] = useState(false)
  const [byKey, setByKey] = useState(false)
  // Kept here so that the text survives a visit to another tab. It is gone when the popup closes.
  const [pasted, setPasted] = useState('')
  useTabPreload()
  const sending = useOutboxDrain()
  const kept = useKeptFocus<HTMLDivElement>(STATE_CONTROLS, findStateControl)
  useOpenReportOnCapture(setOpen)
  const count = countDraft(page)
  const level = findHighestLevel(page.draft?.findings.map((finding) => finding.level) ?? [])
  const openProvision = (id: string) => {
    setProvision(id)
    setOpen('library')
  }
  return (
    <div class={fullView ? 'popup whole' : 'popup'} lang={language}>
      <PopupHeader
        state={page.state}
        site={page.site?.name ?? ''}
        language={language}
        onOutbox={() => openExtensionPage('outbox.html')}
        onSettings={() => openExtensionPage('options.html')}
      />
      <SettingsProblemNote problem={stored.problem} language={language} />
      <main>
        <Tabs<PopupTabId>
          tabs={[
            {
              id: 'draft',
              name: messages.tabs.draft,
              badge: count > 0 && <span class={`count ${level}`}>{count}</span>,
            },
            { id: 'library', name: messages.tabs.library },
            { id: 'report', name: messages.tabs.report },
          ]}
          open={open}
          onOpen={(id, byKey) => {
            if (id === 'draft') void page.ask()
            setByKey(byKey)
            setOpen(id)
          }}
        />
        <div class="panel-of-tab" {...kept} role="tabpanel" id={`panel-${open}`} aria-labelledby={`tab-${open}`}>
          <h2 class="sr">{messages.tabs[open]}</h2>
          {open === 'draft' && (
            <DraftPanel stored={stored} page={page} pasted={pasted} onPaste={setPasted} onProvision={openProvision} />
          )}
          {open === 'library' && <LibraryPanel stored={stored} page={page} provision={provision} focus={!byKey} />}
          {open === 'report' && (
            <ReportTab
              language={language}
              recipients={settings.recipients}
              defaults={settings.defaultRecipients}
              memory={{ remembered: settings.reporter, onRemember: (reporter) => change({ reporter }) }}
              page={{ tab: page.tab, site: page.site?.key }}
              sending={sending}
              onProvision={openProvision}
              onPreviewChange={setFullView}
            />
          )}
        </div>
      </main>
    </div>
  )
}

/**
 * Counts what there is to look at in the page's draft, as its badge and its panel do. The page has not said it after a
 * send that was let through; the list below counts the same, except alike findings in several files.
 */
function countDraft({ draft, count }: ActivePageState): number {
  if (!draft || draft.findings.length === 0) return 0
  return count ?? groupListedFindings(draft.findings).length
}

/** Finds what changes the state of the page now; the open tab where there is no such control. */
function findStateControl(panel: HTMLElement): HTMLElement | null {
  return panel.querySelector<HTMLElement>(STATE_CONTROLS) ?? document.querySelector<HTMLElement>('.tabs .on')
}

/** Loads the other tabs in an idle moment. */
function useTabPreload(): void {
  useEffect(() => {
    const load = () => {
      LibraryTab.load()
      ReportTab.load()
    }
    const idle = requestIdleCallback(load, { timeout: MAX_IDLE_WAIT_MS })
    return () => cancelIdleCallback(idle)
  }, [])
}

/**
 * Opens the report tab when the context menu on a post has opened the popup, as the user waits for the form, and when a
 * mail program has closed it, as the user comes back to the question whether the letter went out.
 */
function useOpenReportOnCapture(setOpen: (tab: PopupTabId) => void): void {
  useEffect(() => {
    void readLastCapture().then(async (capture) => {
      if (!capture) return
      // Loaded meanwhile, as it is mostly wanted.
      ReportTab.load()
      if (await isOpen(capture)) setOpen('report')
    })
    return watchLastCapture((capture) => capture && setOpen('report'))
  }, [setOpen])
}

/** Whether a capture still waits for its user. Where that cannot be read, the report tab says so. */
async function isOpen(capture: LastCapture): Promise<boolean> {
  try {
    return await (await import('../../utils/report/outbox/is-capture-open.ts')).isCaptureOpen(capture)
  } catch (error) {
    console.warn('popup: the report was not read', error)
    return true
  }
}

function openExtensionPage(
  path:
    | 'outbox.html'
    | 'file-check.html'
    | 'practice.html'
    | 'options.html'
    | `options.html#${SettingsSection | 'places'}`
    | `library.html#${string}`,
): void {
  void browser.tabs.create({ url: browser.runtime.getURL(`/${path}`) }).then(() => window.close())
}

function DraftPanel(props: {
  stored: SettingsState
  page: ActivePageState
  pasted: string
  onPaste(text: string): void
  onProvision(id: string): void
}): JSX.Element {
  const { page } = props
  const { settings } = props.stored
  const choices = useRunChoices(settings)
  const [gone, setGone] = useState<ActivePageState['draft']>()
  const missed = useMissedControls().find(({ site }) => site === page.site?.key)
  const actions = {
    ...createSiteActions(page, props.stored.change),
    onReload: () => page.tab !== undefined && void browser.tabs.reload(page.tab).then(() => window.close()),
    onDescribe: () => (page.tab === undefined ? Promise.resolve(false) : copyPageDescription(page.tab)),
    onListSites: () => openExtensionPage('options.html#sites'),
    onListPlaces: () => openExtensionPage('options.html#places'),
    // Not in the popup, which the file picker closes.
    onCheckFile: () => openExtensionPage('file-check.html'),
    onPractice: () => openExtensionPage('practice.html'),
    onProvision: props.onProvision,
    onShow: async (finding: ListedFinding) => {
      // The popup may lie above the panel of the page.
      if (await showFinding(page, finding)) window.close()
      else setGone(page.draft)
    },
  }
  return (
    <AgencyRulesContext.Provider value={settings.reminders}>
      <div class="view">
        {gone !== undefined && gone === page.draft && (
          <p class="banner warn" role="status">
            {translate(popupMessages, settings.language).draftGone}
          </p>
        )}
        <DraftTab
          page={page.state}
          site={page.site?.name ?? INSTALLED_SITE_NAMES}
          hidesFiles={page.site !== undefined && hidesChosenFiles(page.site.key)}
          pausedUntil={page.pausedUntil}
          missed={missed}
          draft={page.draft}
          language={settings.language}
          choices={choices}
          pasted={props.pasted}
          onPaste={props.onPaste}
          {...actions}
        />
      </div>
      <SiteStateBar page={page.state} pasted={props.pasted} language={settings.language} {...actions} />
    </AgencyRulesContext.Provider>
  )
}

function LibraryPanel(props: {
  stored: SettingsState
  page: ActivePageState
  provision: string | undefined
  focus: boolean
}): JSX.Element {
  const { stored, page } = props
  return (
    <LibraryTab
      stored={stored}
      provision={props.provision}
      focus={props.focus}
      page={page.tab !== undefined && page.address !== undefined ? { tab: page.tab, address: page.address } : undefined}
      onImport={(tab) => openExtensionPage(`library.html#${makePageImportEntry(tab)}`)}
      onOpenInPage={(id) => void sendMessage('open-provision', { id }).then(() => window.close())}
    />
  )
}
