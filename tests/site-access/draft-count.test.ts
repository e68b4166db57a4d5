import { afterEach, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { readDraftCount } from '../../utils/site-access/draft-count.ts'

afterEach(() => vi.restoreAllMocks())

const read = (text: string) => {
  vi.spyOn(browser.action, 'getBadgeText').mockResolvedValue(text as never)
  return readDraftCount(7)
}

it('is the number that the page has put on its button', async () => {
  expect(await read('3')).toBe(3)
  expect(browser.action.getBadgeText).toHaveBeenCalledWith({ tabId: 7 })
  expect(await read('999')).toBe(999)
})

it.each(['', '!', '↻'])('is not known while the button shows none: "%s"', async (text) => {
  expect(await read(text)).toBeUndefined()
})
