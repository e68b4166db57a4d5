import { browser } from 'wxt/browser'
import { watchTrustedValue } from '../lib/trusted-storage.ts'
import { sendTabMessage } from '../messages.ts'
import { SITE_MATCH_PATTERNS } from '../sites/index.ts'

/**
 * Announces changes of what a site may know to its open pages. Call it synchronously when the background starts.
 */
export function announceSettingsToSites(): void {
  for (const key of ['settings', 'ignored'] as const) watchTrustedValue(key, () => void announce())
}

async function announce(): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...SITE_MATCH_PATTERNS] })
  // A tab from before the installation, or one that sleeps, has no content script to answer.
  await Promise.allSettled(tabs.map(({ id }) => sendTabMessage(id!, 'settings-changed', null)))
}
