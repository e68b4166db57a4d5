// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { render } from 'preact'
import { afterEach, describe, expect, it } from 'vitest'
import { applyTheme } from '../../components/ui/apply-theme.ts'
import { PageBar } from '../../components/ui/PageBar.tsx'
import { PopupHeader } from '../../entrypoints/popup/PopupHeader.tsx'
import { addFirstFrame } from '../../scripts/first-frame.ts'
import { pageBarMessages } from '../../utils/i18n/pages/page-bar-messages.ts'
import { popupMessages } from '../../utils/i18n/pages/popup-messages.ts'
import type { Theme } from '../../utils/settings/composer-choices.ts'

const BUILT_PAGE = `<head><title>Trang</title>
    <script type="module" src="/chunks/page.js"></script>
    <link rel="modulepreload" href="/chunks/base.js">
    <link rel="modulepreload" crossorigin href="/chunks/early-settings-a1.js">
    <link rel="stylesheet" href="/assets/base.css">
    <link rel="stylesheet" href="/assets/page.css">
  </head><body><div id="app"></div></body>`

const HREFS = { library: '', study: '', outbox: '', options: '' }

afterEach(() => {
  render(null, document.body)
  applyTheme('system')
})

describe('what is drawn before a script runs', () => {
  it('is the bar of a page without its links, in either language', () => {
    for (const language of ['vi', 'en'] as const) {
      render(<PageBar current="outbox" language={language} hrefs={HREFS} />, document.body)
      const bar = document.querySelector('.page-bar')!
      for (const later of bar.querySelectorAll('nav, .sr')) later.remove()
      const [body] = /<body>.*/s.exec(addFirstFrame(BUILT_PAGE, 'outbox'))!
      const built = new DOMParser().parseFromString(body, 'text/html')
      expect(removeSpaces(built.querySelector('#app + .first-frame .page-bar')!)).toBe(removeSpaces(bar))
      render(null, document.body)
    }
  })

  it('is the head of the popup, with an empty line for the state of the page', () => {
    const open = () => undefined
    render(
      <PopupHeader state="guarded" site="Facebook" language="vi" onOutbox={open} onSettings={open} />,
      document.body,
    )
    const head = document.querySelector('.popup-head')!
    for (const later of head.querySelectorAll('button')) later.remove()
    head.querySelector('p')!.outerHTML = '<p class="meta">&nbsp;</p>'
    const [body] = /<body>.*/s.exec(addFirstFrame(BUILT_PAGE, 'popup'))!
    const built = new DOMParser().parseFromString(body, 'text/html')
    expect(removeSpaces(built.querySelector('#app + .first-frame > .popup > .popup-head')!)).toBe(removeSpaces(head))
  })

  it('has only names that are the same in every language', () => {
    expect(pageBarMessages.en.product).toBe(pageBarMessages.vi.product)
    expect(popupMessages.en.name).toBe(popupMessages.vi.name)
  })

  it('waits for the style sheets, in their order, and for no module', () => {
    const built = addFirstFrame(BUILT_PAGE, 'popup')
    const loaded = [...built.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address)
    expect(loaded.slice(0, 3)).toEqual(['/apply-last-theme.js', '/assets/base.css', '/assets/page.css'])
    expect(loaded.slice(3)).toEqual(['/chunks/early-settings-a1.js', '/chunks/page.js', '/chunks/base.js'])
  })

  it('is followed by the stored values, which wait for no other script', () => {
    const built = addFirstFrame(BUILT_PAGE, 'popup')
    expect(built).toContain('<script type="module" async crossorigin src="/chunks/early-settings-a1.js"></script>')
    expect(built.match(/early-settings/g)).toHaveLength(1)
  })

  it('is missing where a page has no header', () => {
    expect(addFirstFrame(BUILT_PAGE, 'file-reader')).toBe(BUILT_PAGE)
  })
})

describe('the theme before the settings are read', () => {
  it('is the one that the last page had', () => {
    for (const theme of ['dark', 'light'] satisfies Theme[]) {
      applyTheme(theme)
      expect(openNextPage()).toBe(theme)
    }
    applyTheme('system')
    expect(openNextPage()).toBeUndefined()
  })
})

/** Runs what a page runs first, and returns the theme that it then has. */
function openNextPage(): string | undefined {
  delete document.documentElement.dataset.theme
  new Function(readFileSync('public/apply-last-theme.js', 'utf8'))()
  return document.documentElement.dataset.theme
}

function removeSpaces(element: Element): string {
  return element.outerHTML.replace(/>\s+</g, '><')
}
