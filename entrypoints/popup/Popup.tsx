import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { DraftTab } from '../../components/findings/DraftTab.tsx'
import { OwnRules } from '../../components/findings/own-rules.ts'
import type { SettingsInUse } from '../../components/hooks/use-settings.ts'
import { pageImport } from '../../components/library/imports/address.ts'
import { useDrain } from '../../components/report/drain-soon.ts'
import { Icon } from '../../components/ui/Icon.tsx'
import { Mark } from '../../components/ui/Logo.tsx'
import { lazily } from '../../components/ui/lazy.tsx'
import { Tabs } from '../../components/ui/Tabs.tsx'
import { loudest } from '../../utils/draft.ts'
import { popupWords } from '../../utils/i18n/pages/popup.ts'
import { say } from '../../utils/i18n/translate.ts'
import { send } from '../../utils/messages.ts'
import { lastCapture, watchCapture } from '../../utils/report/capture/capture-status.ts'
import { SITE_ORIGINS, usePage } from './use-page.ts'

// What is not shown at first is loaded behind it.
const LibraryTab = lazily(async () => (await import('../../components/library/LibraryTab.tsx')).LibraryTab)
const ReportTab = lazily(async () => (await import('../../components/report/ReportTab.tsx')).ReportTab)

/** The longest that the other tabs wait for a quiet moment, in ms. */
const LATEST_MS = 500

type TabId = 'draft' | 'library' | 'report'

/** The popup: how the page stands, and the three jobs as three tabs. */
export function Popup(stored: SettingsInUse): JSX.Element {
  const { settings, change } = stored
  const { language } = settings
  const words = say(popupWords, language)
  const page = usePage(settings.sitesOff)
  const [open, setOpen] = useState<TabId>('draft')
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
    const idle = requestIdleCallback(load, { timeout: LATEST_MS })
    return () => cancelIdleCallback(idle)
  }, [])
  const sending = useDrain()
  useEffect(() => {
    // Opened by the menu on a post: the form is what the user is waiting for.
    void lastCapture().then((capture) => capture && setOpen('report'))
    return watchCapture((capture) => capture && setOpen('report'))
  }, [])
  const count = page.draft?.findings.length ?? 0
  const level = loudest(page.draft?.findings.map((finding) => finding.level) ?? [])
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
        <Mark />
        <div class="grow">
          <b>{words.name}</b>
          <p class={`here ${page.state === 'guarded' ? '' : page.state === 'reload' ? 'wait' : 'off'}`} role="status">
            {words.status(page.state, page.site)}
          </p>
        </div>
        <button
          type="button"
          class="icon-btn"
          aria-label={words.outbox}
          title={words.outbox}
          onClick={() => openPage('outbox.html')}
        >
          <Icon name="outbox" />
        </button>
        <button
          type="button"
          class="icon-btn"
          aria-label={words.settings}
          title={words.settings}
          onClick={() => openPage('options.html')}
        >
          <Icon name="sliders" />
        </button>
      </header>
      <Tabs<TabId>
        tabs={[
          { id: 'draft', name: words.tabs.draft, beside: count > 0 && <span class={`count ${level}`}>{count}</span> },
          { id: 'library', name: words.tabs.library },
          { id: 'report', name: words.tabs.report },
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
          <OwnRules.Provider value={settings.reminders}>
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
          </OwnRules.Provider>
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
            onImport={(tab) => openPage(`library.html#${pageImport(tab)}`)}
            onOpenInPage={(id) => void send('open-provision', { id }).then(() => window.close())}
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
