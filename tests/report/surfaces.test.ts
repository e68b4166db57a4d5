// @vitest-environment happy-dom
// Elements of pages in the structure of real ones are pointed at: what is captured is right or null, and never has a
// field of a neighbour. The structure of each surface is from a saved page, with its month, or from measured facts; the
// title of its test says which. `npm run test:capture` points at every element, this at some.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ALL_SURFACES } from './surfaces/all-surfaces.ts'
import { simplifyStyles } from './surfaces/plain-styles.ts'
import { measureSurface } from './surfaces/surface.ts'
import { createWords } from './surfaces/words.ts'

/** One of so many elements in a row is pointed at. */
const EVERY = 31

beforeEach(() => {
  simplifyStyles(document)
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})
afterEach(() => {
  vi.useRealTimers()
})

describe.each(ALL_SURFACES)('$name ($basis)', (surface) => {
  it('is captured right, or not at all, from its elements', async () => {
    const settle = () => vi.advanceTimersByTimeAsync(3000)
    const { wrong, certain } = await measureSurface(surface, createWords(1), settle, EVERY)
    expect(wrong).toEqual([])
    expect(certain, 'elements that must yield something').toBeGreaterThan(0)
  })
})
