// All that a site's content script may read of what the extension stores, and may change in it. An attacker who has
// taken over a site's process can send these messages, so the answer is narrow and each change is limited in rate.

import { browser } from 'wxt/browser'
import type { IgnoredHashes } from '../compose/ignore-list.ts'
import { readIgnored, saveIgnored } from '../compose/ignore-store.ts'
import { readKnownNumbers, saveOwnNumber } from '../compose/own-number-store.ts'
import type { Level } from '../draft.ts'
import { toolbarMessages } from '../i18n/pages/toolbar-messages.ts'
import { translate } from '../i18n/translate.ts'
import { limitRate } from '../lib/rate-limit.ts'
import { createSerialQueue } from '../lib/serial-queue.ts'
import { readTrustedValue, updateTrustedValue } from '../lib/trusted-storage.ts'
import { getSenderOrigin, type MessageHandlers, type MessageSender } from '../messages.ts'
import { DEFAULT_COMPOSER_CHOICES } from '../settings/composer-choices.ts'
import { readFeedbackAddress } from '../settings/feedback-address.ts'
import { readManagedWords } from '../settings/managed-words.ts'
import { readSettings } from '../settings/settings-store.ts'
import { makeRunChoices } from '../settings/word-lists.ts'
import { fileHandlers } from './file-handlers.ts'
import { LOST_SIGN } from './lost-sign.ts'
import { addMissedControl } from './missed-controls.ts'
import {
  findKnownSite,
  findSiteAccess,
  isAcceptedOrigin,
  isSiteAllowed,
  isSiteEnabled,
  type SiteAccess,
} from './site-access.ts'
import { getAudienceChoices } from './site-places.ts'
import { updateSiteScripts } from './site-scripts.ts'

// The words' colours of the levels (components/ui/tokens.css, light); the toolbar knows no themes.
const LEVEL_COLOURS: Record<Level, string> = { note: '#3b5289', warn: '#784800', stop: '#a8351f' }

const HINT_SHOWN = 'hint-shown'

const NO_HASHES: IgnoredHashes = { salt: 1, hashes: [] }

/** The composer reports at most five counts a second (components/compose/count-reporter.ts). */
const allowCount = limitRate({ burst: 20, perSecond: 5 })
const allowLost = limitRate({ burst: 5, perSecond: 0.5 })
const allowIgnore = limitRate({ burst: 20, perSecond: 0.5 })
/** A person has one number or two. */
const allowOwn = limitRate({ burst: 4, perSecond: 0.1 })
/** Shown once in a page at most. */
const allowHint = limitRate({ burst: 2, perSecond: 1 / 60 })
/** A content script asks at its start and after every change; it tries again when it is refused. */
const allowSettings = limitRate({ burst: 30, perSecond: 2 })
/** A page reports each kind of box once. */
const allowMissed = limitRate({ burst: 5, perSecond: 1 / 60 })
/** Each opens a tab in front, so a person does not ask for the next one at once. */
const allowOpen = limitRate({ burst: 3, perSecond: 0.5 })

/** Changes a tab's button after the changes before: a count that was read earlier must not wipe a sign out. */
const paintInTurn = createSerialQueue()

/** Message handlers of the background. */
export const siteAccessHandlers = {
  ...fileHandlers,
  'site-settings': async (_, sender) => {
    if (!allowSettings(sender.tab?.id)) throw new Error('The settings are asked for too often')
    const site = findSenderSite(sender)
    const { settings } = await readSettings()
    const { language, theme, hold, reminders } = settings
    // A site that was turned off learns only that.
    const isOn = site && isSiteEnabled(site, settings, Date.now()) && (await isSiteAllowed(site))
    if (!isOn)
      return { ...DEFAULT_COMPOSER_CHOICES, language, on: false, ignored: NO_HASHES, numbers: NO_HASHES, hint: false }
    const audiences = getAudienceChoices(site.key, settings)
    const feedback = (await readFeedbackAddress())?.address ?? ''
    const checks = makeRunChoices(settings, (await readManagedWords()).words, site.key)
    const [ignored, numbers, shown] = await Promise.all([
      readIgnored(),
      readKnownNumbers(),
      readTrustedValue(HINT_SHOWN),
    ])
    const choices = { language, theme, checks, hold, reminders, audiences, feedback }
    return { on: true, ...choices, ignored, numbers, hint: shown !== true }
  },
  'is-site-on': ({ origin }) => isAcceptedOrigin(origin),
  'start-sites': async () => {
    await updateSiteScripts()
    return null
  },
  'ignore-phrase': async (change, { tab }) => {
    if (!allowIgnore(tab?.id)) throw new Error('Too many phrases are ignored at once')
    await saveIgnored(change)
    return null
  },
  'own-number': async (change, { tab }) => {
    if (!allowOwn(tab?.id)) throw new Error('Too many numbers are kept at once')
    await saveOwnNumber(change)
    return null
  },
  'hint-shown': async (_, { tab }) => {
    if (allowHint(tab?.id)) await updateTrustedValue(HINT_SHOWN, () => true)
    return null
  },
  'compose-count': async ({ count, level }, { tab }) => {
    const tabId = tab?.id
    if (tabId === undefined || !allowCount(tabId)) return null
    return paintInTurn(async () => {
      // The warning of a lost hold stays until the popup was opened, or another page. A page can make us count.
      if ((await browser.action.getBadgeText({ tabId })) === LOST_SIGN) return null
      await browser.action.setBadgeText({ tabId, text: count > 0 ? String(count) : '' })
      if (level) await browser.action.setBadgeBackgroundColor({ tabId, color: LEVEL_COLOURS[level] })
      return null
    })
  },
  'hold-lost': async (_, { tab }) => {
    const tabId = tab?.id
    if (tabId === undefined || !allowLost(tabId)) return null
    return paintInTurn(async () => {
      await browser.action.setBadgeText({ tabId, text: LOST_SIGN })
      await browser.action.setBadgeBackgroundColor({ tabId, color: LEVEL_COLOURS.stop })
      const { language } = (await readSettings()).settings
      await browser.action.setTitle({ tabId, title: translate(toolbarMessages, language).holdLost })
      return null
    })
  },
  'no-control': async ({ kind }, sender) => {
    const site = findSenderSite(sender)
    // Of a page that we do not know it would be the address that is stored. Private windows leave no trace.
    if (!site || !findKnownSite(site.key) || sender.tab?.incognito) return null
    if (allowMissed(sender.tab?.id)) await addMissedControl(site.key, kind, Date.now())
    return null
  },
  'open-provision': async ({ id }, { tab }) => {
    if (!allowOpen(tab?.id)) return null
    await browser.tabs.create({ url: `${browser.runtime.getURL('/library.html')}#${encodeURIComponent(id)}` })
    return null
  },
} as const satisfies MessageHandlers

function findSenderSite(sender: MessageSender): SiteAccess | undefined {
  return findSiteAccess(new URL(getSenderOrigin(sender) ?? sender.url ?? ''))
}
