// The composer and the report's page side in a supported site, with everything they need from the browser.

import { browser } from 'wxt/browser'
import { bringInSite } from '../../utils/checks-loader/load-in-site.ts'
import { openIgnored } from '../../utils/compose/ignored.ts'
import { composeWords } from '../../utils/i18n/compose/compose.ts'
import { say } from '../../utils/i18n/translate.ts'
import { listen, send } from '../../utils/messages.ts'
import { startReportPage } from '../../utils/report/capture/content-script.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../utils/settings/schema.ts'
import { readSettings, watchSettings } from '../../utils/settings/store.ts'
import { siteOf } from '../../utils/sites/index.ts'
import type { Site } from '../../utils/sites/site.ts'
import type { Composer } from './composer.ts'
import { startCompose } from './start.ts'

/** Starts in this page's site. Must be called at `document_start`: a hold must hear of a send before the page does. */
export function startInSite(): void {
  const site = siteOf(new URL(location.href))
  if (!site) return
  const stopper = new AbortController()
  let settings = DEFAULT_SETTINGS
  // Once the extension was updated or removed, what still runs in old pages must go, silently and altogether.
  const isAlive = () => {
    const alive = browser.runtime?.id !== undefined
    if (!alive) stopper.abort()
    return alive
  }
  const bring = bringInSite()
  const ignored = openIgnored(() => composer?.redraw())
  const start = () =>
    startCompose({
      site,
      choices: choicesOf(settings),
      ignored,
      isAlive,
      bring,
      onCount: (count, level) => tell(send('compose-count', { count: Math.min(count, 999), level: level ?? null })),
      onProvision: (id) => tell(send('open-provision', { id })),
      version: browser.runtime.getManifest().version,
    })
  // With what is usual until the user's settings are read: a page may be written in at once.
  let composer: Composer | undefined = start()

  const take = (next: Settings) => {
    settings = next
    const off = next.sitesOff.includes(site.id)
    if (off) composer = void composer?.stop()
    else if (composer) composer.choose(choicesOf(next))
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
  tell(readSettings().then((read) => take(read.settings)))
  const unwatch = watchSettings(take)
  stopper.signal.addEventListener('abort', () => {
    ignored.stop()
    unwatch()
    watchPage.disconnect()
  })

  const reporting = startReportPage({
    window,
    site,
    onPicked: (post) => tell(send('post-picked', post)),
    onUnread: () => composer?.tell('post-unread'),
    words: () => say(composeWords, settings.language).pick,
    signal: stopper.signal,
  })
  listen({ ...reporting, 'draft-state': () => standingOf(site, composer) }, () => false)
}

function choicesOf({ language, checks, hold, reminders }: Settings) {
  return { language, checks, hold, reminders }
}

function standingOf(site: Site, composer: Composer | undefined) {
  return { site: site.id, ...(composer?.standing() ?? { kind: null, findings: [], unavailable: [] }) }
}

/** Nobody may be listening (the worker is being updated): that is no reason to disturb the page. */
function tell(answer: Promise<unknown>): void {
  answer.catch((error: unknown) => console.warn('Trước khi đăng:', error))
}
