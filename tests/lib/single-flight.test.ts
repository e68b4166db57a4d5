import { expect, it, vi } from 'vitest'
import { createSingleFlight } from '../../utils/lib/single-flight.ts'
import { waitFor } from '../wait-for.ts'

/** Creates work whose runs end on demand. */
function createWork() {
  const ends: { resolve: () => void; reject: (error: Error) => void }[] = []
  const work = vi.fn(() => new Promise<void>((resolve, reject) => ends.push({ resolve, reject })))
  return { work, ends }
}

it('runs immediately, and once more for all calls during a run', async () => {
  const { work, ends } = createWork()
  const ask = createSingleFlight(work)
  const first = ask()
  const others = [ask(), ask(), ask()]
  expect(work).toHaveBeenCalledTimes(1)
  ends[0]!.resolve()
  await first
  await waitFor(() => expect(work).toHaveBeenCalledTimes(2))
  ends[1]!.resolve()
  await Promise.all(others)
  expect(work).toHaveBeenCalledTimes(2)
})

it('runs again for a call during the second run', async () => {
  const { work, ends } = createWork()
  const ask = createSingleFlight(work)
  const first = ask()
  const second = ask()
  ends[0]!.resolve()
  await first
  await waitFor(() => expect(work).toHaveBeenCalledTimes(2))
  const third = ask()
  ends[1]!.resolve()
  await second
  await waitFor(() => expect(work).toHaveBeenCalledTimes(3))
  ends[2]!.resolve()
  await third
  const fourth = ask()
  expect(work).toHaveBeenCalledTimes(4)
  ends[3]!.resolve()
  await fourth
})

it('shares the second run with a call at the moment between two runs', async () => {
  const { work, ends } = createWork()
  const ask = createSingleFlight(work)
  const between = ask().then(() => ask())
  const second = ask()
  ends[0]!.resolve()
  await waitFor(() => expect(work).toHaveBeenCalledTimes(2))
  ends[1]!.resolve()
  await Promise.all([between, second])
  expect(work).toHaveBeenCalledTimes(2)
})

it('continues after a failed run, and rejects only the calls that waited for it', async () => {
  const { work, ends } = createWork()
  const ask = createSingleFlight(work)
  const first = ask()
  const second = ask()
  ends[0]!.reject(new Error('đầy'))
  await expect(first).rejects.toThrow('đầy')
  await waitFor(() => expect(work).toHaveBeenCalledTimes(2))
  ends[1]!.resolve()
  await expect(second).resolves.toBeUndefined()
})
