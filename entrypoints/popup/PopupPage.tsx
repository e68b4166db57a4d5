import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { AgencyRulesContext } from '../../components/findings/agency-rules-context.ts'
import { DraftTab } from '../../components/findings/DraftTab.tsx'
import type { SettingsState } from '../../components/hooks/use-settings.ts'
import { makePageImportEntry } from '../../components/library/imports/import-entry.ts'
import { useOutboxDrain } from '../../components/report/request-drain.ts'
import { Icon } from '../../components/ui/Icon.tsx'
import { Logo } from '../../components/ui/Logo.tsx'
import { lazy } from '../../components/ui/lazy.tsx'
import { Tabs } from '../../components/ui/Tabs.tsx'
import { findHighestLevel } from '../../utils/draft.ts'
import { popupMessages } from '../../utils/i18n/pages/popup-messages.ts'
import { translate } from '../../utils/i18n/translate.ts'
import { sendMessage } from '../../utils/messages.ts'
import { readLastCapture, watchLastCapture } from '../../utils/report/capture/last-capture.ts'
import { SITE_ORIGINS, useActivePage } from './use-active-page.ts'

// What is not shown at first is loaded behind it.
const LibraryTab = lazy(async () => (await import('../../components/library/LibraryTab.tsx')).LibraryTab)
const ReportTab = lazy(async () => (await import('../../components/report/ReportTab.tsx')).ReportTab)

/** The longest that the other tabs wait for a quiet moment, in ms. */
const MAX_IDLE_WAIT_MS = 500

type PopupTabId = 'draft' | 'library' | 'report'

/** The popup: how the page stands, and the three jobs as three tabs. */
export function PopupPage(stored: SettingsState): JSX.Element {
  const { settings, change } = stored
  const { language } = settings
  const messages = translate(popupMessages, language)
  const page = useActivePage(settings.sitesOff)
  const [open, setOpen] = useState<PopupTabId>('draft')
  const [provision, setProvision] = useState<string>()
  const [whole, setWhole] = useState(false)
  const [byKey, setByKey] = useState(false)
  // Kept here while a provision is being read in another tab; gone with the popup.
  const [pasted, setPasted] = useState('')
  useEffect(() => {
    const load = () => {
      LibraryTab.load()
      ReportTab.load()
    }
    const idle = requestIdleCallback(load, { timeout: MAX_IDLE_WAIT_MS })
    return () => cancelIdleCallback(idle)
  }, [])
  const sending = useOutboxDrain()
  useEffect(() => {
    // Opened by the menu on a post: the form is what the user is waiting for.
    void readLastCapture().then((capture) => capture && setOpen('report'))
    return watchLastCapture((capture) => capture && setOpen('report'))
  }, [])
  const count = page.draft?.findings.length ?? 0
  const level = findHighestLevel(page.draft?.findings.map((finding) => finding.level) ?? [])
  const openProvision = (id: string) => {
    setProvision(id)
    setOpen('library')
  }
  const openPage = (path: 'outbox.html' | 'options.html' | `library.html#${string}`) => {
    void browser.tabs.create({ url: browser.runtime.getURL(`/${path}`) }).then(() => window.close())
  }
  return (
    <div class={whole ? 'popup whole' : 'popup'} lang={language}>
      <header class="popup-head">
        <Logo />
        <div class="grow">
          <b>{messages.name}</b>
          <p class={`here ${page.state === 'guarded' ? '' : page.state === 'reload' ? 'wait' : 'off'}`} role="status">
            {messages.status(page.state, page.site)}
          </p>
        </div>
        <button
          type="button"
          class="icon-btn"
          aria-label={messages.outbox}
          title={messages.outbox}
          onClick={() => openPage('outbox.html')}
        >
          <Icon name="outbox" />
        </button>
        <button
          type="button"
          class="icon-btn"
          aria-label={messages.settings}
          title={messages.settings}
          onClick={() => openPage('options.html')}
        >
          <Icon name="sliders" />
        </button>
      </header>
      <Tabs<PopupTabId>
        tabs={[
          {
            id: 'draft',
            name: messages.tabs.draft,
            beside: count > 0 && <span class={`count ${level}`}>{count}</span>,
          },
          { id: 'library', name: messages.tabs.library },
          { id: 'report', name: messages.tabs.report },
        ]}
        open={open}
        onOpen={(id, byKey) => {
          if (id === 'draft') page.ask()
          setByKey(byKey)
          setOpen(id)
        }}
      />
      <div class="panel-of-tab" role="tabpanel" id={`panel-${open}`} aria-labelledby={`tab-${open}`}>
        {open === 'draft' && (
          <AgencyRulesContext.Provider value={settings.reminders}>
            <div class="view">
              <DraftTab
                page={page.state}
                draft={page.draft}
                language={language}
                choices={settings.checks}
                pasted={pasted}
                onPaste={setPasted}
                onReload={() => page.tab !== undefined && void browser.tabs.reload(page.tab).then(() => window.close())}
                onAllow={() => void browser.permissions.request(SITE_ORIGINS).then(page.ask)}
                onTurnOn={() => void change({ sitesOff: settings.sitesOff.filter((id) => id !== page.siteId) })}
                onProvision={openProvision}
              />
            </div>
          </AgencyRulesContext.Provider>
        )}
        {open === 'library' && (
          <LibraryTab
            stored={stored}
            provision={provision}
            focus={!byKey}
            page={
              page.tab !== undefined && page.address !== undefined
                ? { tab: page.tab, address: page.address }
                : undefined
            }
            onImport={(tab) => openPage(`library.html#${makePageImportEntry(tab)}`)}
            onOpenInPage={(id) => void sendMessage('open-provision', { id }).then(() => window.close())}
          />
        )}
        {open === 'report' && (
          <ReportTab
            language={language}
            recipients={settings.recipients}
            defaults={settings.defaultRecipients}
            memory={{ remembered: settings.reporter, onRemember: (reporter) => change({ reporter }) }}
            tab={page.tab}
            sending={sending}
            onProvision={openProvision}
            onWhole={setWhole}
          />
        )}
      </div>
    </div>
  )
}
