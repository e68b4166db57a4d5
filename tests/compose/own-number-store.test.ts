import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import {
  addOfficeNumber,
  addOwnNumber,
  clearOwnNumbers,
  countOwnNumbers,
  MAX_OFFICE_NUMBERS,
  openKnownNumbers,
  readKnownNumbers,
  readOfficeNumbers,
  restoreOwnNumbers,
} from '../../utils/compose/own-number-store.ts'
import { toHashedNumber } from '../../utils/compose/own-numbers.ts'
import { readTrustedValue, updateTrustedValue } from '../../utils/lib/trusted-storage.ts'
import { clearTrustedStorage } from '../lib/trusted-database.ts'
import { waitFor } from '../wait-for.ts'

const MINE = toHashedNumber('0912345678')
const OFFICE = toHashedNumber('02923820000')
const open = async () => {
  const onChange = vi.fn()
  const numbers = openKnownNumbers(onChange)
  await waitFor(() => expect(onChange).toHaveBeenCalled())
  return numbers
}

beforeEach(async () => {
  fakeBrowser.reset()
  await clearTrustedStorage()
})

describe('the own numbers', () => {
  it('are stored as short hashes alone, which all pages follow', async () => {
    const [here, there] = [await open(), await open()]
    await here.add(MINE)
    await waitFor(() => expect(there.has(MINE)).toBe(true))
    expect(await readTrustedValue('own-numbers')).toEqual({ salt: expect.any(Number), hashes: [expect.any(Number)] })
    await there.remove(MINE)
    await waitFor(() => expect(here.has(MINE)).toBe(false))
  })

  it('are stored as they are typed, once, and removed again', async () => {
    const numbers = await open()
    const remove = await addOwnNumber('0912 345 678')
    await waitFor(() => expect(numbers.has(MINE)).toBe(true))
    expect(await addOwnNumber('+84 912.345.678')).toBe('known')
    expect(await addOwnNumber('089071002233')).toBe('no-number')
    expect(await readTrustedValue('own-numbers')).toEqual({ salt: expect.any(Number), hashes: [expect.any(Number)] })
    await (remove as () => Promise<void>)()
    await waitFor(() => expect(numbers.has(MINE)).toBe(false))
  })

  it('are counted, removed and brought back', async () => {
    const numbers = await open()
    await numbers.add(MINE)
    expect(await countOwnNumbers()).toBe(1)
    const before = await clearOwnNumbers()
    expect(await countOwnNumbers()).toBe(0)
    await waitFor(() => expect(numbers.has(MINE)).toBe(false))
    await restoreOwnNumbers(before)
    await waitFor(() => expect(numbers.has(MINE)).toBe(true))
  })
})

describe('the numbers of the office', () => {
  it('are stored as they were typed, and known to pages as hashes alone', async () => {
    const numbers = await open()
    const remove = await addOfficeNumber(' 0292  3820 000 ')
    expect(await readOfficeNumbers()).toEqual(['0292 3820 000'])
    await waitFor(() => expect(numbers.has(OFFICE)).toBe(true))
    expect(await readKnownNumbers()).toEqual({ salt: expect.any(Number), hashes: [expect.any(Number)] })
    expect(await countOwnNumbers()).toBe(0)
    await (remove as () => Promise<void>)()
    await waitFor(() => expect(numbers.has(OFFICE)).toBe(false))
  })

  it.each([
    ['089199000000', 'no-number'],
    ['365 123 456', 'no-number'],
    ['xin chào', 'no-number'],
    ['', 'no-number'],
    ['0292.3820.000', 'known'],
  ])('do not become %j, because it is %s', async (typed, problem) => {
    await addOfficeNumber('0292 3820 000')
    expect(await addOfficeNumber(typed)).toBe(problem)
    expect(await readOfficeNumbers()).toEqual(['0292 3820 000'])
  })

  it('are no more than the list may have', async () => {
    for (let n = 0; n < MAX_OFFICE_NUMBERS; n++) await addOfficeNumber(`0912 345 ${100 + n}`)
    expect(await addOfficeNumber('0912 345 999')).toBe('full')
    expect(await readOfficeNumbers()).toHaveLength(MAX_OFFICE_NUMBERS)
  })

  it.each([null, 'x', [5], ['089199000000']])('are none where something else is stored: %j', async (stored) => {
    await updateTrustedValue('office-numbers', () => stored)
    expect(await readOfficeNumbers()).toEqual([])
    expect((await readKnownNumbers()).hashes).toEqual([])
  })
})
