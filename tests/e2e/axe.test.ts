import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import { build } from 'esbuild'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { borrowStage } from './harness/borrow-stage.ts'
import { storeSettings } from './harness/browser-storage.ts'
import type { Stage } from './harness/launch-stage.ts'
import { clickVisible, waitForElement } from './harness/page-elements.ts'
import { waitFor } from './harness/wait-for.ts'
import { openPopupTab } from './page-actions.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const IN_PAGE_PARTS = build({
  entryPoints: [new URL('./axe/in-page-parts.tsx', import.meta.url).pathname],
  bundle: true,
  write: false,
  format: 'iife',
  target: 'es2023',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  define: { 'import.meta.env.FIREFOX': 'false' },
})
const LAYER_STYLES = [
  'components/ui/tokens.css',
  'components/ui/shared.css',
  'components/compose/compose.css',
  'components/compose/files/attached-files.css',
].map((path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'))
/**
 * In a page each part has its place next to the box. What lies above another part is not looked at, and no contrast
 * with a gradient is.
 */
const PLACES = '.tkd :is(.panel, .hint) { left: 200px; top: 100px } .tkd * { background-image: none !important }'
/** Settings of a new user, as an early version stored them. */
const FRESH = { version: 1, roles: [], checks: {}, hold: true, sitesOff: [], recipients: [] }
/** Parts of our layer in a page. */
const IN_PAGE = ['panel', 'card', 'hold', 'notice', 'files found', 'files unread']
const LANGUAGES = ['vi', 'en'] as const
const THEMES = ['light', 'dark'] as const

interface Surface {
  name: string
  path: string
  /** What shows that it is drawn. */
  ready: string
  /** Opens more of it. */
  open?: (page: Page) => Promise<void>
}

const SURFACES: readonly Surface[] = [
  ...[1, 2, 3, 4].map((step) => ({
    name: `step ${step} of the welcome page`,
    path: 'welcome.html',
    ready: '.welcome h1',
    open: (page: Page) => goToStep(page, step),
  })),
  { name: 'the settings', path: 'options.html', ready: '.places' },
  { name: 'the library', path: 'library.html', ready: '.library h3' },
  { name: 'a provision', path: 'library.html#luat-91-2025.d16', ready: '.sheet-card .view' },
  { name: 'a question', path: 'study.html', ready: 'button.choice' },
  { name: 'an answered question', path: 'study.html', ready: 'button.choice', open: answerCard },
  { name: 'the outbox', path: 'outbox.html', ready: '.still' },
  { name: 'the page for a picture', path: 'evidence.html', ready: '.still' },
  { name: 'the practice page', path: 'practice.html', ready: '.boxes' },
  { name: 'the page that checks files', path: 'file-check.html', ready: '.drop' },
]

async function goToStep(page: Page, step: number): Promise<void> {
  for (let now = 1; now < step; now++) await clickVisible(page, '.next .btn.main')
  await waitFor(() => page.$$eval('.steps .on', (on, wanted) => on.length === wanted, step), `step ${step}`)
}

async function answerCard(page: Page): Promise<void> {
  await clickVisible(page, 'button.choice')
  await waitForElement(page, '.onward .meta')
}

describe('axe, in light and dark, in Vietnamese and English', () => {
  let stage: Stage
  /** An extension page that changes the settings. */
  let control: Page
  beforeAll(async () => {
    stage = await borrowStage('chromium')
    control = await stage.openOwn('evidence.html')
  })
  afterAll(() => stage.close())

  it.each(SURFACES)('finds no violation on $name', async ({ path, ready, open }) => {
    const page = await stage.openOwn(path)
    await page.setViewport({ width: 1366, height: 650 })
    await waitForElement(page, ready)
    await open?.(page)
    await expectNoViolation(page)
    await page.close()
  })

  it('finds no violation in the popup, in each of its tabs', async () => {
    const site = await stage.open('facebook')
    const popup = await stage.openPopup(site)
    for (const tab of ['draft', 'library', 'report'] as const) {
      await openPopupTab(popup, tab)
      await waitForElement(popup, `#panel-${tab} :is(h3, textarea, button)`)
      await expectNoViolation(popup)
    }
    await popup.close()
    await site.close()
  })

  it.each(IN_PAGE)('finds no violation in a page: %s', async (part) => {
    const page = await stage.openOwn('evidence.html')
    await page.setViewport({ width: 1366, height: 650 })
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }])
    const { outputFiles } = await IN_PAGE_PARTS
    await page.evaluate(AXE)
    await page.evaluate(outputFiles[0]!.text)
    for (const theme of THEMES) {
      for (const language of LANGUAGES) {
        await page.evaluate(drawPart, { part, theme, language, styles: [...LAYER_STYLES, PLACES] })
        await waitForElement(page, '.tkd button')
        const hasArrived = () => document.getAnimations().every(({ playState }) => playState === 'finished')
        await waitFor(() => page.evaluate(hasArrived), 'it has arrived')
        expect(await findViolations(page, 'all', '.tkd'), `${language}, ${theme}`).toEqual([])
      }
    }
    await page.close()
  })

  /** Runs the rules on a page in both languages and themes. */
  async function expectNoViolation(page: Page): Promise<void> {
    await page.evaluate(AXE)
    for (const language of LANGUAGES) {
      await storeSettings(control, { ...FRESH, language })
      await waitForElement(page, `#app > [lang=${language}]`)
      for (const theme of THEMES) {
        await page.emulateMediaFeatures([
          { name: 'prefers-color-scheme', value: theme },
          { name: 'prefers-reduced-motion', value: 'reduce' },
        ])
        await waitFor(() => page.evaluate(() => document.getAnimations().length === 0), 'the colours have changed')
        // A theme changes colours only.
        const rules = theme === 'light' ? 'all' : 'colours'
        expect(await findViolations(page, rules), `${language}, ${theme}`).toEqual([])
      }
    }
  }
})

/** Puts a part of our layer into an empty page, by `in-page-parts.tsx`. */
function drawPart(wanted: { part: string; theme: string; language: string; styles: readonly string[] }): void {
  const { part, theme, language, styles } = wanted
  document.adoptedStyleSheets = styles.map((text) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    return sheet
  })
  const root = document.createElement('div')
  root.className = 'tkd'
  root.lang = language
  root.dataset.theme = theme
  document.body.replaceChildren(root)
  const { showPart } = globalThis as unknown as { showPart: (part: string, language: string) => void }
  showPart(part, language)
}

/** Runs the rules of axe that are on by default; returns each violation with where it is and why. */
function findViolations(page: Page, rules: 'all' | 'colours', within = ':root'): Promise<string[]> {
  return page.evaluate(
    async (wanted, selector) => {
      const { axe } = globalThis as unknown as { axe: { run(within: string, options: object): Promise<AxeResults> } }
      const runOnly = wanted === 'colours' ? { runOnly: ['color-contrast', 'link-in-text-block'] } : {}
      const { violations } = await axe.run(selector, { resultTypes: ['violations'], preload: false, ...runOnly })
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
      )
    },
    rules,
    within,
  )
}
