import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { keepAwake, STOPPED_ALARM_NAME } from '../../../utils/report/outbox/keep-awake.ts'
import { waitFor } from '../../wait-for.ts'

/** How long both browsers let a background be idle, in milliseconds. */
const IDLE_LIMIT = 30_000
/** By how much Firefox may delay a timer, in milliseconds. */
const TIMER_DELAY = 15_000

beforeEach(() => {
  fakeBrowser.reset()
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

it('calls the browser within the idle limit, even with late timers, and stops after the work', async () => {
  const calls: number[] = []
  const create = vi.spyOn(browser.alarms, 'create').mockImplementation((async () => {
    calls.push(Date.now())
  }) as never)
  const { promise, resolve: end } = Promise.withResolvers<void>()
  const work = keepAwake(() => promise)
  await vi.advanceTimersByTimeAsync(4 * IDLE_LIMIT)
  expect(create).toHaveBeenCalledWith(STOPPED_ALARM_NAME, { delayInMinutes: 0.5 })
  const gaps = calls.slice(1).map((at, i) => at - calls[i]!)
  expect(calls.length).toBeGreaterThan(4)
  expect(Math.max(...gaps) + TIMER_DELAY).toBeLessThan(IDLE_LIMIT)
  end()
  await work
  calls.length = 0
  await vi.advanceTimersByTimeAsync(IDLE_LIMIT)
  expect(calls).toEqual([])
})

it('leaves no alarm when the work is done or has failed', async () => {
  await keepAwake(async () => {
    await waitFor(async () => expect(await browser.alarms.get(STOPPED_ALARM_NAME)).toBeTruthy())
  })
  expect(await browser.alarms.get(STOPPED_ALARM_NAME)).toBeFalsy()
  await expect(keepAwake(() => Promise.reject(new Error('full')))).rejects.toThrow('full')
  expect(await browser.alarms.get(STOPPED_ALARM_NAME)).toBeFalsy()
})

it('does the work when no alarm can be set', async () => {
  const warned = vi.spyOn(console, 'warn').mockReturnValue(undefined)
  vi.spyOn(browser.alarms, 'create').mockRejectedValue(new Error('no alarms'))
  const work = vi.fn(async () => undefined)
  await keepAwake(work)
  expect(work).toHaveBeenCalledOnce()
  expect(warned).toHaveBeenCalled()
})
