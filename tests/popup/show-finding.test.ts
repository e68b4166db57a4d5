import { beforeEach, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { showFinding } from '../../entrypoints/popup/show-finding.ts'

const FINDING = {
  check: 'personal-data',
  level: 'stop',
  message: 'phone',
  phrase: '0912 004 117',
  provisions: [],
} as const
const PAGE = { tab: 8, address: 'https://www.facebook.com/groups/12' }
const send = vi.fn(async (..._: unknown[]): Promise<unknown> => true)

beforeEach(() => {
  fakeBrowser.reset()
  send.mockReset().mockResolvedValue(true)
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(send as never)
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
})
const goTo = (url: string | undefined) => vi.spyOn(browser.tabs, 'get').mockResolvedValue({ id: 8, url } as never)

it('names the finding to its page, also after a step within the site', async () => {
  goTo('https://www.facebook.com/messages')
  expect(await showFinding(PAGE, FINDING)).toBe(true)
  expect(send.mock.calls[0]).toMatchObject([8, { name: 'show-finding', data: { phrase: '0912 004 117' } }, {}])
})

it.each([
  ['another site', 'https://chat.zalo.me/'],
  ['a page of an address that is not exposed', undefined],
])('says no word of a draft to %s', async (_, url) => {
  goTo(url)
  expect(await showFinding(PAGE, FINDING)).toBe(false)
  expect(send).not.toHaveBeenCalled()
})

it('says no word of it where the tab is closed, or the address of the draft was never known', async () => {
  vi.spyOn(browser.tabs, 'get').mockRejectedValue(new Error('No tab with id: 8'))
  expect(await showFinding(PAGE, FINDING)).toBe(false)
  goTo(PAGE.address)
  expect(await showFinding({ ...PAGE, address: undefined }, FINDING)).toBe(false)
  expect(send).not.toHaveBeenCalled()
})

it('is done where the page has no view any more', async () => {
  goTo(PAGE.address)
  send.mockRejectedValue(new Error('Receiving end does not exist'))
  expect(await showFinding(PAGE, FINDING)).toBe(true)
})
