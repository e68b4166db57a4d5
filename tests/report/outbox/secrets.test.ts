import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { db, dropSecret, keepSecret, readSecret, secretsKept } from '../../../utils/report/outbox/secrets.ts'
import { changeSettings, readSettings } from '../../../utils/settings/store.ts'
import { RECIPIENT } from '../samples.ts'

const { address } = RECIPIENT

beforeEach(async () => {
  fakeBrowser.reset()
  await db.secrets.clear()
})
afterEach(() => vi.restoreAllMocks())

describe('the secrets of recipients', () => {
  it('are kept, told apart, replaced and deleted', async () => {
    expect(await readSecret(RECIPIENT)).toBeNull()
    await keepSecret('r1', { address, secret: 'mot' })
    await keepSecret('r2', { address, secret: 'hai' })
    await keepSecret('r1', { address, secret: 'ba' })
    expect(await readSecret(RECIPIENT)).toBe('ba')
    expect(await secretsKept()).toEqual(new Set(['r1', 'r2']))
    const dropped = await dropSecret('r1')
    expect(dropped).toEqual({ address, secret: 'ba' })
    expect(await readSecret(RECIPIENT)).toBeNull()
    await keepSecret('r1', dropped!)
    expect(await readSecret(RECIPIENT)).toBe('ba')
    expect(await dropSecret('khong-co')).toBeUndefined()
  })

  it('go to no other address than the one they were entered for', async () => {
    await keepSecret('r1', { address, secret: 'mot' })
    expect(await readSecret({ ...RECIPIENT, address: 'https://khac.vn/bao-cao' })).toBeNull()
  })

  it('lie in no storage that the script of a page can read', async () => {
    await changeSettings({ recipients: [RECIPIENT] })
    await keepSecret('r1', { address, secret: 'bi-mat-7f3a' })
    expect(JSON.stringify((await readSettings()).settings)).not.toContain('bi-mat-7f3a')
    for (const area of ['local', 'sync', 'managed', 'session'] as const) {
      expect(JSON.stringify(await browser.storage[area].get(null)), area).not.toContain('bi-mat-7f3a')
    }
  })

  it('are never said not to be there when the device could not tell, nor kept when it is full', async () => {
    await keepSecret('r1', { address, secret: 'mot' })
    vi.spyOn(db.secrets, 'get').mockImplementation((() => Promise.reject(new Error('broken'))) as never)
    await expect(readSecret(RECIPIENT)).rejects.toMatchObject({ problem: 'storage' })
    await expect(dropSecret('r1')).rejects.toMatchObject({ problem: 'storage' })
    vi.restoreAllMocks()
    vi.spyOn(db.secrets, 'put').mockImplementation((() =>
      Promise.reject(new DOMException('full', 'QuotaExceededError'))) as never)
    await expect(keepSecret('r1', { address, secret: 'hai' })).rejects.toMatchObject({ problem: 'storage-full' })
    vi.restoreAllMocks()
    expect(await readSecret(RECIPIENT)).toBe('mot')
  })
})
