// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest'
import { PageView, type PageViewHooks } from '../../components/compose/page-view.tsx'
import { registerChecks } from '../../utils/compose/checks-registry.ts'
import { DraftSession } from '../../utils/compose/draft-session.ts'
import { findBox } from '../../utils/compose/find-box.ts'
import { createIgnoreList } from '../../utils/compose/ignore-list.ts'
import { UnderlineHighlighter } from '../../utils/compose/underline-highlighter.ts'
import type { Draft } from '../../utils/draft.ts'
import { DEFAULT_COMPOSER_CHOICES } from '../../utils/settings/composer-choices.ts'
import { facebookSite } from '../../utils/sites/facebook.ts'
import { makeFakeChecks } from './fake-checks.ts'
import { findElement, putHtml } from './user-events.ts'

registerChecks(
  makeFakeChecks(({ text }: Draft) => {
    const finding = { check: 'personal-data', level: 'stop', message: 'phone', provisions: [] } as const
    return { findings: [{ ...finding, start: 0, end: text.length }], unavailable: [] }
  }, vi.fn()),
)

afterEach(() => vi.restoreAllMocks())

it('shows the badge of a draft whose words cannot be underlined', () => {
  const shadow = vi.spyOn(HTMLElement.prototype, 'attachShadow')
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  vi.spyOn(UnderlineHighlighter.prototype, 'show').mockImplementation(() => {
    throw new DOMException('No document associated to this global?', 'UnknownError')
  })
  putHtml('<div role="dialog"><div role="textbox" contenteditable="true"><p>0909 123 456</p></div></div>')
  const session = new DraftSession({
    choices: {},
    ignored: createIgnoreList(async () => undefined, vi.fn()),
    onChange: () => undefined,
  })
  session.enter(findBox(facebookSite, findElement('[role=textbox]')))
  session.check()
  const hooks: Partial<PageViewHooks> = {
    session,
    site: facebookSite,
    runSafely: (step) => step(),
    inBox: () => true,
    fails: () => false,
    notice: () => undefined,
    hasHint: () => false,
    choices: () => DEFAULT_COMPOSER_CHOICES,
  }
  const view = new PageView(hooks as PageViewHooks)
  view.draw()
  const [root] = shadow.mock.results.map(({ value }) => value as ShadowRoot)
  expect(root?.querySelector('.badge')?.getAttribute('aria-label')).toContain('1 điều')
  expect(warn).toHaveBeenCalledOnce()
  view.stop()
})
