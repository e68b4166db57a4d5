// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { followSiteSettings } from '../../components/compose/follow-site-settings.ts'
import { dispatchTrusted } from './user-events.ts'

const ANSWER = {
  on: true,
  language: 'vi',
  theme: 'system',
  checks: { levels: {}, words: { never: [], flagged: [], agency: [] }, site: {} },
  hold: true,
  reminders: [],
  audiences: {},
  feedback: '',
  ignored: { salt: 1, hashes: [] },
}
const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage')
let stopper: AbortController

beforeEach(() => {
  vi.useFakeTimers()
  stopper = new AbortController()
  send.mockReset()
})
afterEach(() => {
  stopper.abort()
  vi.useRealTimers()
})

it('asks again while the background is starting, and then gives up', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue(undefined)
  send.mockRejectedValue(new Error('Receiving end does not exist'))
  const onSettings = vi.fn()
  followSiteSettings(onSettings, stopper.signal)
  await vi.advanceTimersByTimeAsync(1500)
  expect(send).toHaveBeenCalledTimes(3)
  send.mockResolvedValueOnce(ANSWER as never)
  await vi.advanceTimersByTimeAsync(5000)
  expect(onSettings.mock.calls).toEqual([[ANSWER]])
  expect(warn).not.toHaveBeenCalled()
  followSiteSettings(onSettings, stopper.signal)
  await vi.runAllTimersAsync()
  expect(warn).toHaveBeenCalledOnce()
  expect(onSettings).toHaveBeenCalledOnce()
})

it('never applies an older answer after a newer one', async () => {
  const answers: ((answer: object) => void)[] = []
  send.mockImplementation((() => new Promise((resolve) => answers.push(resolve))) as never)
  const seen: boolean[] = []
  const { read } = followSiteSettings(({ hold }) => seen.push(hold), stopper.signal)
  read()
  answers[1]!({ ...ANSWER, hold: false })
  await vi.runAllTimersAsync()
  answers[0]!(ANSWER)
  await vi.runAllTimersAsync()
  expect(seen).toEqual([false])
})

it('applies no answer after the extension was removed', async () => {
  const gone = new AbortController()
  send.mockImplementation((async () => {
    gone.abort()
    return ANSWER
  }) as never)
  const onSettings = vi.fn()
  followSiteSettings(onSettings, gone.signal)
  await vi.runAllTimersAsync()
  expect(onSettings).not.toHaveBeenCalled()
})

it('asks again when the page comes back out of the background cache', async () => {
  send.mockResolvedValue(ANSWER as never)
  followSiteSettings(vi.fn(), stopper.signal)
  await vi.runAllTimersAsync()
  const shown = (persisted: boolean) => Object.assign(new Event('pageshow'), { persisted })
  dispatchTrusted(window, shown(false))
  dispatchTrusted(window, shown(true))
  // A page makes this one up.
  window.dispatchEvent(shown(true))
  await vi.runAllTimersAsync()
  expect(send).toHaveBeenCalledTimes(2)
})
