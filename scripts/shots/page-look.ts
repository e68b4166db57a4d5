import type { Page } from 'puppeteer-core'
import { isFirefox } from '../../tests/e2e/harness/remote-handles.ts'
import { runInShadowRoots } from '../../tests/e2e/harness/shadow-elements.ts'
import { waitFor } from '../../tests/e2e/harness/wait-for.ts'

/** What a picture is taken in. */
export type Theme = 'light' | 'dark'

/**
 * Sets a page's theme, and turns animations off. Firefox keeps its own. Does not bring the page to the front: a popup
 * closes when another window comes to the front.
 */
export async function setTheme(page: Page, theme: Theme): Promise<void> {
  if (await isFirefox(page)) return
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: theme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ])
}

/** Waits until what is drawn in a page has arrived: in Firefox panel and dialog come with an animation. */
export async function waitForStillness(page: Page): Promise<void> {
  await waitFor(() => runInShadowRoots(page, haveArrived), 'everything stands still')
}

function haveArrived(roots: ShadowRoot[]): boolean {
  return roots.every((root) => root.getAnimations().every(({ playState }) => playState === 'finished'))
}
