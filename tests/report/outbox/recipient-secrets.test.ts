import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import {
  deleteSecret,
  listRecipientsWithSecret,
  readSecret,
  saveSecret,
  secretsDb,
} from '../../../utils/report/outbox/recipient-secrets.ts'
import { changeSettings, readSettings } from '../../../utils/settings/settings-store.ts'
import { RECIPIENT } from '../sample-report.ts'

const { address } = RECIPIENT

beforeEach(async () => {
  fakeBrowser.reset()
  await secretsDb.secrets.clear()
})
afterEach(() => vi.restoreAllMocks())

describe('the secrets of recipients', () => {
  it('are stored per recipient, replaced and deleted', async () => {
    expect(await readSecret(RECIPIENT)).toBeNull()
    await saveSecret('r1', { address, secret: 'mot' })
    await saveSecret('r2', { address, secret: 'hai' })
    await saveSecret('r1', { address, secret: 'ba' })
    expect(await readSecret(RECIPIENT)).toBe('ba')
    expect(await listRecipientsWithSecret()).toEqual(new Set(['r1', 'r2']))
    const dropped = await deleteSecret('r1')
    expect(dropped).toEqual({ address, secret: 'ba' })
    expect(await readSecret(RECIPIENT)).toBeNull()
    await saveSecret('r1', dropped!)
    expect(await readSecret(RECIPIENT)).toBe('ba')
    expect(await deleteSecret('khong-co')).toBeUndefined()
  })

  it('are read for no other address than the one they were entered for', async () => {
    await saveSecret('r1', { address, secret: 'mot' })
    expect(await readSecret({ ...RECIPIENT, address: 'https://khac.vn/bao-cao' })).toBeNull()
  })

  it('are in no storage that a content script can read', async () => {
    await changeSettings({ recipients: [RECIPIENT] })
    await saveSecret('r1', { address, secret: 'bi-mat-7f3a' })
    expect(JSON.stringify((await readSettings()).settings)).not.toContain('bi-mat-7f3a')
    for (const area of ['local', 'sync', 'managed', 'session'] as const) {
      expect(JSON.stringify(await browser.storage[area].get(null)), area).not.toContain('bi-mat-7f3a')
    }
  })

  it('are not reported as missing when the device cannot read them, nor as stored when it is full', async () => {
    await saveSecret('r1', { address, secret: 'mot' })
    vi.spyOn(secretsDb.secrets, 'get').mockImplementation((() => Promise.reject(new Error('broken'))) as never)
    await expect(readSecret(RECIPIENT)).rejects.toMatchObject({ problem: 'storage' })
    await expect(deleteSecret('r1')).rejects.toMatchObject({ problem: 'storage' })
    vi.restoreAllMocks()
    vi.spyOn(secretsDb.secrets, 'put').mockImplementation((() =>
      Promise.reject(new DOMException('full', 'QuotaExceededError'))) as never)
    await expect(saveSecret('r1', { address, secret: 'hai' })).rejects.toMatchObject({ problem: 'storage-full' })
    vi.restoreAllMocks()
    expect(await readSecret(RECIPIENT)).toBe('mot')
  })
})
