// The composer and the report's page side in a supported site, with everything they need from the browser.

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

/** Starts in this page's site. Must be called at `document_start`: a hold must hear of a send before the page does. */
export function startInSite(): void {
  const site = findSite(new URL(location.href))
  if (!site) return
  const stopper = new AbortController()
  let settings = DEFAULT_SETTINGS
  // Once the extension was updated or removed, what still runs in old pages must go, silently and altogether.
  const isAlive = () => {
    const alive = browser.runtime?.id !== undefined
    if (!alive) stopper.abort()
    return alive
  }
  const bring = createSiteChecksLoader()
  const ignored = openIgnoreList(() => composer?.redraw())
  const start = () =>
    startComposer({
      site,
      choices: toComposerChoices(settings),
      ignored,
      isAlive,
      loadChecks: bring,
      onCount: (count, level) =>
        logRejection(sendMessage('compose-count', { count: Math.min(count, 999), level: level ?? null })),
      onProvision: (id) => logRejection(sendMessage('open-provision', { id })),
      version: browser.runtime.getManifest().version,
    })
  // With what is usual until the user's settings are read: a page may be written in at once.
  let composer: Composer | undefined = start()

  const take = (next: Settings) => {
    settings = next
    const off = next.sitesOff.includes(site.id)
    if (off) composer = void composer?.stop()
    else if (composer) composer.setChoices(toComposerChoices(next))
    else composer = start()
  }
  // document.open() takes every listener off the window, ours among them: then everything starts anew.
  let page = document.documentElement
  const watchPage = new MutationObserver(() => {
    if (!document.documentElement || document.documentElement === page) return
    page = document.documentElement
    composer?.stop()
    composer = settings.sitesOff.includes(site.id) ? undefined : start()
  })
  watchPage.observe(document, { childList: true })
  logRejection(readSettings().then((read) => take(read.settings)))
  const unwatch = watchSettings(take)
  stopper.signal.addEventListener('abort', () => {
    ignored.stop()
    unwatch()
    watchPage.disconnect()
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

/** Nobody may be listening (the worker is being updated): that is no reason to disturb the page. */
function logRejection(answer: Promise<unknown>): void {
  answer.catch((error: unknown) => console.warn('Trước khi đăng:', error))
}
