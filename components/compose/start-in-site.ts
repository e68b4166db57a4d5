// Starts the composer on a supported site with what it needs from the browser, and remembers what a report will need.

import { browser } from 'wxt/browser'
import { createSiteChecksLoader } from '../../utils/checks-loader/load-in-site.ts'
import { setKnownNumbers } from '../../utils/compose/checks-registry.ts'
import { createIgnoreList } from '../../utils/compose/ignore-list.ts'
import { watchDelivered } from '../../utils/compose/written-boxes.ts'
import { forgetWindowListeners, hasWindowListeners } from '../../utils/lib/window-events.ts'
import { listenForMessages, type SiteSettings, sendMessage } from '../../utils/messages.ts'
import { provideCaptureHost } from '../../utils/report/capture/capture-host.ts'
import { trackContextMenuTarget } from '../../utils/report/capture/context-menu-target.ts'
import { DEFAULT_COMPOSER_CHOICES } from '../../utils/settings/composer-choices.ts'
import { findSite } from '../../utils/sites/index.ts'
import { getProvidedSites } from '../../utils/sites/provided-sites.ts'
import type { Site } from '../../utils/sites/site-definition.ts'
import type { Composer } from './composer.ts'
import { followSiteSettings } from './follow-site-settings.ts'
import { removeStaleLayers } from './remove-stale-layers.ts'
import { startComposer } from './start-composer.ts'

/** Starts on this page's site. Must be called at `document_start`: a hold must see a send before the page does. */
export function startInSite(): void {
  const address = new URL(location.href)
  const provided = getProvidedSites()
  const site = findSite(address) ?? provided?.find(address)
  if (!site) return
  const stopper = new AbortController()
  let choices = DEFAULT_COMPOSER_CHOICES
  let on = true
  let checkedBy = ''
  let hint = false
  // After an update or removal of the extension, the old script in open pages must stop completely and silently.
  const isAlive = () => {
    const alive = browser.runtime?.id !== undefined
    if (!alive) stopper.abort()
    return alive
  }
  const loadChecks = createSiteChecksLoader()
  let composer: Composer | undefined
  const ignored = createIgnoreList(
    (change) => sendMessage('ignore-phrase', change),
    () => composer?.redraw(),
  )
  const numbers = createIgnoreList(
    (change) => sendMessage('own-number', change),
    () => undefined,
  )
  setKnownNumbers(numbers)
  const start = () =>
    startComposer({
      site,
      choices,
      ignored,
      isAlive,
      loadChecks,
      onCount: (count, level) =>
        logRejection(sendMessage('compose-count', { count: Math.min(count, 999), level: level ?? null })),
      onHoldLost: () => logRejection(sendMessage('hold-lost', null)),
      onControlMissed: (kind) => logRejection(sendMessage('no-control', { kind })),
      onProvision: (id) => logRejection(sendMessage('open-provision', { id })),
      hasHint: () => hint,
      onHintShown: () => {
        hint = false
        logRejection(sendMessage('hint-shown', null))
      },
      watchFrames: site.hasFrames && provided?.watchFrames,
      version: browser.runtime.getManifest().version,
    })
  if (site.id === 'other') watchDelivered(stopper.signal)
  // Only after an update does a content script start in a page that is loaded.
  if (document.readyState !== 'loading') removeStaleLayers()
  // Starts with the default settings, because somebody may write before the background has answered.
  composer = start()

  const applySettings = (next: SiteSettings) => {
    on = next.on
    hint = next.hint
    const { on: _, hint: __, ignored: phrases, numbers: known, ...others } = next
    // What was checked is kept by the identity of these choices, and most changes concern other ones.
    const now = JSON.stringify([next.checks, known])
    choices = { ...others, checks: now === checkedBy ? choices.checks : next.checks }
    checkedBy = now
    ignored.load(phrases)
    numbers.load(known)
    if (!on) composer = void composer?.stop()
    else if (composer) composer.setChoices(choices)
    else composer = start()
  }
  const settings = followSiteSettings(applySettings, stopper.signal)
  let getContextMenuTarget = trackContextMenuTarget(stopper.signal)
  // document.open() removes all listeners of the window, ours included, so the composer must be started again.
  let root: Element | undefined = document.documentElement
  const rootObserver = new MutationObserver((records) => {
    // A page can put the same root back: then only its removal shows that the listeners are gone.
    if (records.some(({ removedNodes }) => [...removedNodes].some((node) => node === root))) root = undefined
    if (!document.documentElement || document.documentElement === root) return
    root = document.documentElement
    // A page can only take the root out and put it back, so that new listeners of ours would come after its own.
    if (hasWindowListeners()) return composer?.redraw()
    composer?.stop()
    forgetWindowListeners()
    getContextMenuTarget = trackContextMenuTarget(stopper.signal)
    composer = on ? start() : undefined
  })
  rootObserver.observe(document, { childList: true })
  stopper.signal.addEventListener('abort', () => rootObserver.disconnect())

  provideCaptureHost({
    site: site.id,
    getContextMenuTarget: () => getContextMenuTarget(),
    getLanguage: () => choices.language,
    showUnread: () => composer?.showNotice('post-unread'),
    signal: stopper.signal,
  })
  const handlers = {
    'draft-state': () => getDraftState(site, composer),
    'settings-changed': () => {
      settings.read()
      return null
    },
    'open-panel': () => {
      composer?.togglePanel()
      return null
    },
  }
  listenForMessages(handlers, () => false)
}

function getDraftState(site: Site, composer: Composer | undefined) {
  return {
    site: site.id,
    ...(composer?.getState() ?? { kind: null, hasControl: true, isPlaceOff: false, findings: [], unavailable: [] }),
  }
}

/** Logs a failed message. The background may be missing while it is updated, which must not disturb the page. */
function logRejection(answer: Promise<unknown>): void {
  answer.catch((error: unknown) => console.warn('Trước khi đăng:', error))
}
