import { expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { copyPageDescription } from '../../entrypoints/popup/copy-description.ts'

it.each([
  ['form\n  textarea <- box', true],
  ['', false],
  [undefined, false],
])('copies the description %j: %s', async (result, done) => {
  const writeText = vi.fn(async () => undefined)
  vi.stubGlobal('navigator', { clipboard: { writeText } })
  Object.assign(browser, { scripting: { executeScript: async () => [{ result }] } })
  expect(await copyPageDescription(4)).toBe(done)
  expect(writeText.mock.calls).toEqual(done ? [[result]] : [])
  vi.unstubAllGlobals()
})
