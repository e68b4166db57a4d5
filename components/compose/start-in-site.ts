// Starts the composer and the reporting content script on a supported site, with what they need from the browser.

import { browser } from 'wxt/browser'
import { createSiteChecksLoader } from '../../utils/checks-loader/load-in-site.ts'
import { openIgnoreList } from '../../utils/compose/ignore-list.ts'
import { composeMessages } from '../../utils/i18n/compose/compose-messages.ts'
import { translate } from '../../utils/i18n/translate.ts'
import { listenForMessages, sendMessage } from '../../utils/messages.ts'
import { startReportContentScript } from '../../utils/report/capture/content-script.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../utils/settings/settings-schema.ts'
import { readSettings, watchSettings } from '../../utils/settings/settings-store.ts'
import { findSite } from '../../utils/sites/index.ts'
import type { Site } from '../../utils/sites/site-definition.ts'
import type { Composer } from './composer.ts'
import { startComposer } from './start-composer.ts'

/** Starts on this page's site. Must be called at `document_start`: a hold must see a send before the page does. */
export function startInSite(): void {
  const site = findSite(new URL(location.href))
  if (!site) return
  const stopper = new AbortController()
  let settings = DEFAULT_SETTINGS
  // After an update or removal of the extension, the old script in open pages must stop completely and silently.
  const isAlive = () => {
    const alive = browser.runtime?.id !== undefined
    if (!alive) stopper.abort()
    return alive
  }
  const loadChecks = createSiteChecksLoader()
  let composer: Composer | undefined
  const ignored = openIgnoreList(() => composer?.redraw())
  const start = () =>
    startComposer({
      site,
      choices: toComposerChoices(settings),
      ignored,
      isAlive,
      loadChecks,
      onCount: (count, level) =>
        logRejection(sendMessage('compose-count', { count: Math.min(count, 999), level: level ?? null })),
      onProvision: (id) => logRejection(sendMessage('open-provision', { id })),
      version: browser.runtime.getManifest().version,
    })
  // Starts with the default settings, because somebody may write before the stored ones are read.
  composer = start()

  const applySettings = (next: Settings) => {
    settings = next
    const off = next.sitesOff.includes(site.id)
    if (off) composer = void composer?.stop()
    else if (composer) composer.setChoices(toComposerChoices(next))
    else composer = start()
  }
  // document.open() removes all listeners of the window, ours included, so the composer must be started again.
  let root = document.documentElement
  const rootObserver = new MutationObserver(() => {
    if (!document.documentElement || document.documentElement === root) return
    root = document.documentElement
    composer?.stop()
    composer = settings.sitesOff.includes(site.id) ? undefined : start()
  })
  rootObserver.observe(document, { childList: true })
  logRejection(readSettings().then((read) => applySettings(read.settings)))
  const unwatch = watchSettings(applySettings)
  stopper.signal.addEventListener('abort', () => {
    ignored.stop()
    unwatch()
    rootObserver.disconnect()
  })

  const reporting = startReportContentScript({
    window,
    site,
    onPicked: (post) => logRejection(sendMessage('post-picked', post)),
    onUnread: () => composer?.showNotice('post-unread'),
    getMessages: () => translate(composeMessages, settings.language).pick,
    signal: stopper.signal,
  })
  listenForMessages({ ...reporting, 'draft-state': () => getDraftState(site, composer) }, () => false)
}

function toComposerChoices({ language, checks, hold, reminders }: Settings) {
  return { language, checks, hold, reminders }
}

function getDraftState(site: Site, composer: Composer | undefined) {
  return { site: site.id, ...(composer?.getState() ?? { kind: null, findings: [], unavailable: [] }) }
}

/** Logs a failed message. The background may be missing while it is updated, which must not disturb the page. */
function logRejection(answer: Promise<unknown>): void {
  answer.catch((error: unknown) => console.warn('Trước khi đăng:', error))
}
