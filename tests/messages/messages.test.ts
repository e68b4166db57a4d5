import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { identifySender, listenForMessages, type MessageSender } from '../../utils/messages.ts'
import { PAGE_MESSAGES } from '../../utils/page-messages.ts'

const isSite = (origin: string) => origin === 'https://www.facebook.com'
const OWN = 'chrome-extension://abcdefghijklmnopabcdefghijklmnop'

// As reported by Chromium 156 and Firefox 153: a content script has the site's origin; an extension page in a tab has a
// tab.
const FROM_SITE = {
  id: 'own',
  origin: 'https://www.facebook.com',
  url: 'https://www.facebook.com/',
  frameId: 0,
  tab: { id: 7 },
}
const FROM_POPUP = { id: 'own', origin: OWN, url: `${OWN}/popup.html` }
const FROM_TAB_PAGE = { ...FROM_POPUP, url: `${OWN}/outbox.html`, tab: { id: 9 }, frameId: 0 }
const FROM_OTHER_SITE = { ...FROM_SITE, origin: 'https://example.com', url: 'https://example.com/' }
const FROM_OTHER_EXTENSION = { ...FROM_POPUP, id: 'other' }

const as = (sender: object) => sender as MessageSender

beforeEach(() => {
  fakeBrowser.reset()
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => `${OWN}${path}`)
  Object.defineProperty(fakeBrowser.runtime, 'id', { value: 'own', configurable: true, writable: true })
})

describe('identifySender', () => {
  it.each([
    ['a content script on a supported site', FROM_SITE, 'site'],
    ['a site that its policy puts in a sandbox', { ...FROM_SITE, origin: 'null' }, 'site'],
    ['a page without origin and address', { ...FROM_SITE, origin: 'null', url: 'about:blank' }, 'former-site'],
    ['our popup', FROM_POPUP, 'page'],
    ['an extension page in a tab', FROM_TAB_PAGE, 'page'],
    ['our background page without an origin', { id: 'own', url: `${OWN}/background.html` }, 'page'],
    ['a content script on a site that was turned off', FROM_OTHER_SITE, 'former-site'],
    ['another extension', FROM_OTHER_EXTENSION, undefined],
    ['nobody', {}, undefined],
  ])('identifies %s', async (_, sender, expected) => {
    expect(await identifySender(as(sender), isSite)).toBe(expected)
  })
})

describe('listenForMessages', () => {
  /** Registers a handler for one message and returns a way to deliver raw messages to it. */
  function createListener() {
    const counted = vi.fn(() => null)
    let deliver: ((raw: unknown, sender: MessageSender) => unknown) | undefined
    vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((listener) => {
      deliver = listener as unknown as typeof deliver
    })
    listenForMessages({ 'compose-count': counted }, isSite)
    return { counted, deliver: (raw: unknown, sender: object) => deliver!(raw, as(sender)) }
  }

  it('registers its listener synchronously and answers a valid message', async () => {
    const { counted, deliver } = createListener()
    await deliver({ name: 'compose-count', data: { count: 2, level: 'warn' } }, FROM_SITE)
    expect(counted).toHaveBeenCalledWith({ count: 2, level: 'warn' }, FROM_SITE)
  })

  it("handles a message of our pages in the event's turn, because it can carry a click", async () => {
    const asked = vi.fn(async () => true)
    let deliver: ((raw: unknown, sender: MessageSender) => unknown) | undefined
    vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((listener) => {
      deliver = listener as unknown as typeof deliver
    })
    listenForMessages({ 'send-asked': asked }, isSite, PAGE_MESSAGES)
    const data = { id: 'b', recipient: 'r', address: 'https://nhan.example/' }
    const answer = deliver!({ name: 'send-asked', data }, as({ id: 'own', origin: OWN, url: `${OWN}/popup.html` }))
    expect(asked).toHaveBeenCalledTimes(1)
    expect(await answer).toBe(true)
    await expect(deliver!({ name: 'send-asked', data }, as(FROM_SITE))).rejects.toThrow('may not be sent')
    expect(asked).toHaveBeenCalledTimes(1)
  })

  it.each([
    ['with an invalid payload', { name: 'compose-count', data: { count: -1, level: null } }, FROM_SITE],
    ['with text instead of a count', { name: 'compose-count', data: 'chữ của bản nháp' }, FROM_SITE],
    ['with an unknown name', { name: 'steal', data: null }, FROM_SITE],
    ['that is no message', 'hello', FROM_SITE],
    ['from another extension', { name: 'compose-count', data: { count: 1, level: null } }, FROM_OTHER_EXTENSION],
  ])('does not answer a message %s', (_, raw, sender) => {
    const { counted, deliver } = createListener()
    expect(deliver(raw, sender)).toBeUndefined()
    expect(counted).not.toHaveBeenCalled()
  })

  it.each([
    ['an extension page', FROM_POPUP],
    ['a former site', FROM_OTHER_SITE],
  ])('refuses a message that only a site may send from %s', async (_, sender) => {
    const { counted, deliver } = createListener()
    await expect(deliver({ name: 'compose-count', data: { count: 1, level: null } }, sender)).rejects.toThrow()
    expect(counted).not.toHaveBeenCalled()
  })

  it.each([
    ['nd-330-2026.d9.k2.dd', true],
    ['vi-sao/insult', true],
    ['nhap-0f8fad5b-d9cb-469f-a165-70867728950e.chuong-ii', true],
    // The address that makes the library page read the text of a tab.
    ['nhap:7', false],
    ['nhap%3A7', false],
    ['', false],
  ])('opens the library entry %s: %s', async (id, opens) => {
    const opened = vi.fn(() => null)
    let deliver: ((raw: unknown, sender: MessageSender) => unknown) | undefined
    vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((listener) => {
      deliver = listener as unknown as typeof deliver
    })
    listenForMessages({ 'open-provision': opened }, isSite)
    await deliver!({ name: 'open-provision', data: { id } }, as(FROM_SITE))
    expect(opened).toHaveBeenCalledTimes(opens ? 1 : 0)
  })
})
