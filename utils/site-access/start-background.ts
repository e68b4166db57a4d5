// Keeps the browser in step with the user's choice of sites: scripts, pauses, and tabs that need to be reloaded.

import { browser } from 'wxt/browser'
import { toolbarMessages } from '../i18n/pages/toolbar-messages.ts'
import { translate } from '../i18n/translate.ts'
import { watchTrustedValue } from '../lib/trusted-storage.ts'
import { sendTabMessage } from '../messages.ts'
import { changeSettings, readSettings } from '../settings/settings-store.ts'
import { SITE_MATCH_PATTERNS } from '../sites/index.ts'
import { migrateSiteChoices } from './site-access.ts'
import { forgetUnusedPermissions, isScriptRunning, updateSiteScripts } from './site-scripts.ts'

const PAUSE_ALARM = 'site-pause'

/** The badge of a tab that was open before the installation. */
const RELOAD_SIGN = '↻'

/** Registers all listeners. Call it synchronously when the background starts. */
export function startSiteAccessBackground(): void {
  watchTrustedValue('settings', () => void followSettings())
  watchTrustedValue('ignored', () => void announceSettings())
  // An organisation's policy can list words, and say where feedback goes.
  browser.storage.onChanged.addListener((_, area) => void (area === 'managed' && announceSettings()))
  browser.permissions.onAdded.addListener(() => void runScriptUpdate())
  // The pages that are open learn that they are off.
  browser.permissions.onRemoved.addListener(() => void followSettings())
  browser.runtime.onStartup.addListener(() => void repairSettings().then(followSettings))
  browser.runtime.onInstalled.addListener(({ reason }) => {
    // An update removes registered scripts and alarms.
    void repairSettings().then(followSettings)
    if (reason === 'install') void markOpenTabs()
  })
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === PAUSE_ALARM) void endPauses()
  })
}

/** Repairs what an update or an interrupted change has left: the names of sites, and permissions that none needs. */
async function repairSettings(): Promise<void> {
  try {
    const { settings } = await readSettings()
    const { sitesOff, sitesOn, sitesPaused, siteChecks } = settings
    const isCurrent =
      JSON.stringify(migrateSiteChoices(settings)) === JSON.stringify({ sitesOff, sitesOn, sitesPaused, siteChecks })
    if (!isCurrent) await changeSettings(migrateSiteChoices)
    await forgetUnusedPermissions()
  } catch (error) {
    console.error('site access: settings', error)
  }
}

async function followSettings(): Promise<void> {
  await runScriptUpdate()
  await Promise.all([announceSettings(), schedulePauseEnd()])
}

async function runScriptUpdate(): Promise<void> {
  await updateSiteScripts().catch((error: unknown) => console.error('site access: scripts', error))
}

/** Notifies every content script of changed settings, also on a site that was just turned off. */
async function announceSettings(): Promise<void> {
  const tabs = await browser.tabs.query({})
  // Most tabs have no content script of ours to answer.
  await Promise.allSettled(tabs.map(({ id }) => sendTabMessage(id!, 'settings-changed', null)))
}

async function schedulePauseEnd(): Promise<void> {
  const { settings } = await readSettings()
  const ends = settings.sitesPaused.map(({ until }) => until)
  if (ends.length === 0) await browser.alarms.clear(PAUSE_ALARM)
  else await browser.alarms.create(PAUSE_ALARM, { when: Math.min(...ends) })
}

/** Removes the pauses that are over. The change itself turns the sites on again. */
async function endPauses(): Promise<void> {
  const now = Date.now()
  await changeSettings(({ sitesPaused }) => ({ sitesPaused: sitesPaused.filter(({ until }) => until > now) }))
}

/** Marks the tabs of sites that were open before the installation: no script of ours runs there. */
async function markOpenTabs(): Promise<void> {
  const messages = translate(toolbarMessages, (await readSettings()).settings.language)
  for (const { id } of await browser.tabs.query({ url: [...SITE_MATCH_PATTERNS] })) {
    // Firefox starts the scripts of a new extension in open tabs by itself.
    if (await isScriptRunning(id!)) continue
    await browser.action.setBadgeText({ tabId: id!, text: RELOAD_SIGN })
    await browser.action.setTitle({ tabId: id!, title: messages.reload })
  }
}
