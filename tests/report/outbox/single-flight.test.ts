import { expect, it, vi } from 'vitest'
import { createSingleFlight } from '../../../utils/report/outbox/single-flight.ts'

/** Work that ends when it is told to. */
function workOf() {
  const ends: { well: () => void; badly: (error: Error) => void }[] = []
  const work = vi.fn(() => new Promise<void>((well, badly) => ends.push({ well, badly })))
  return { work, ends }
}

it('runs at once, and once more for all who asked meanwhile', async () => {
  const { work, ends } = workOf()
  const ask = createSingleFlight(work)
  const first = ask()
  const others = [ask(), ask(), ask()]
  expect(work).toHaveBeenCalledTimes(1)
  ends[0]!.well()
  await first
  await vi.waitFor(() => expect(work).toHaveBeenCalledTimes(2))
  ends[1]!.well()
  await Promise.all(others)
  expect(work).toHaveBeenCalledTimes(2)
})

it('runs anew for one who asks between two runs, while the second waits for its end', async () => {
  const { work, ends } = workOf()
  const ask = createSingleFlight(work)
  const first = ask()
  const second = ask()
  ends[0]!.well()
  await first
  await vi.waitFor(() => expect(work).toHaveBeenCalledTimes(2))
  const third = ask()
  ends[1]!.well()
  await second
  await vi.waitFor(() => expect(work).toHaveBeenCalledTimes(3))
  ends[2]!.well()
  await third
  const fourth = ask()
  expect(work).toHaveBeenCalledTimes(4)
  ends[3]!.well()
  await fourth
})

it('begins no second one for who asks in the very moment between two runs', async () => {
  const { work, ends } = workOf()
  const ask = createSingleFlight(work)
  const between = ask().then(() => ask())
  const second = ask()
  ends[0]!.well()
  await vi.waitFor(() => expect(work).toHaveBeenCalledTimes(2))
  ends[1]!.well()
  await Promise.all([between, second])
  expect(work).toHaveBeenCalledTimes(2)
})

it('goes on after a run that failed, and tells only those who asked for that one', async () => {
  const { work, ends } = workOf()
  const ask = createSingleFlight(work)
  const first = ask()
  const second = ask()
  ends[0]!.badly(new Error('đầy'))
  await expect(first).rejects.toThrow('đầy')
  await vi.waitFor(() => expect(work).toHaveBeenCalledTimes(2))
  ends[1]!.well()
  await expect(second).resolves.toBeUndefined()
})
