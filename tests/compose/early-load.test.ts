// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { startComposer } from '../../components/compose/start-composer.ts'
import { createIgnoreList } from '../../utils/compose/ignore-list.ts'
import { DEFAULT_COMPOSER_CHOICES } from '../../utils/settings/composer-choices.ts'
import { zaloSite } from '../../utils/sites/zalo.ts'
import { settlePromises } from './files/fake-file-reader.ts'
import { dispatchTrusted, findElement, putHtml, USER_EVENT } from './user-events.ts'

// The script that reads files is asked for by the first one, and may not come.
describe('startComposer, with a file that comes before what reads it', () => {
  let composer: ReturnType<typeof startComposer>
  let isAlive: boolean
  const loadChecks = vi.fn<() => Promise<void>>()
  const onPage = vi.fn<(event: Event) => void>()
  const seen = () => onPage.mock.calls.map(([event]) => event.type)
  const choose = () => {
    const input = findElement('#input')
    Object.defineProperty(input, 'files', { value: [new File(['x'], 'anh.jpg', { type: 'image/jpeg' })] })
    for (const type of ['input', 'change']) dispatchTrusted(input, new Event(type, USER_EVENT))
  }

  beforeEach(() => {
    vi.useFakeTimers()
    vi.spyOn(console, 'warn').mockReturnValue()
    putHtml('<input id="input" type="file">')
    for (const type of ['input', 'change']) findElement('#input').addEventListener(type, onPage)
    onPage.mockClear()
    loadChecks.mockReset().mockReturnValue(new Promise(() => undefined))
    isAlive = true
    composer = startComposer({
      site: zaloSite,
      choices: DEFAULT_COMPOSER_CHOICES,
      ignored: createIgnoreList(
        async () => undefined,
        () => undefined,
      ),
      isAlive: () => isAlive,
      loadChecks,
      onCount: () => undefined,
      onProvision: () => undefined,
      version: '1.0.0',
    })
  })
  afterEach(() => {
    composer.stop()
    vi.useRealTimers()
    vi.restoreAllMocks()
  })

  it('holds it while that is loaded, and lets it go after a time', () => {
    choose()
    expect(loadChecks).toHaveBeenCalled()
    expect(seen()).toEqual([])
    vi.runAllTimers()
    expect(seen()).toEqual(['input', 'change'])
  })

  it('lets it go as soon as the second attempt has failed', async () => {
    const refuse = vi.fn<(error: Error) => void>()
    loadChecks.mockReset().mockImplementation(() => new Promise((_, reject) => refuse.mockImplementation(reject)))
    choose()
    refuse(new Error('the background is updated'))
    await settlePromises()
    expect(loadChecks).toHaveBeenCalledTimes(2)
    expect(seen()).toEqual([])
    refuse(new Error('the background is updated'))
    await settlePromises()
    expect(seen()).toEqual(['input', 'change'])
  })

  it.each([
    ['the site is turned off', true],
    ['the extension is gone', false],
  ])('lets it go when %s', (_why, isThere) => {
    choose()
    isAlive = isThere
    if (isThere) composer.stop()
    vi.runAllTimers()
    expect(seen()).toEqual(['input', 'change'])
  })
})
