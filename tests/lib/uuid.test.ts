import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createUuidV7, UUID_V7_PATTERN } from '../../utils/lib/uuid.ts'

it('creates a UUID version 7 that sorts by time', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 47 }), fc.integer({ min: 1, max: 10 ** 9 }), (time, later) => {
      expect(createUuidV7(time)).toMatch(UUID_V7_PATTERN)
      expect(createUuidV7(time) < createUuidV7(time + later)).toBe(true)
    }),
  )
})
