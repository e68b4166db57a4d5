import { beforeEach, describe, expect, it } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { dropSecret, keepSecret, readSecret, secretsKept } from '../../utils/report/secrets.ts'
import { changeSettings, readSettings } from '../../utils/settings/store.ts'
import { RECIPIENT } from './samples.ts'

const { address } = RECIPIENT

beforeEach(() => fakeBrowser.reset())

describe('the secrets of recipients', () => {
  it('are kept, told apart, replaced and deleted', async () => {
    expect(await readSecret(RECIPIENT)).toBeNull()
    await keepSecret('r1', { address, secret: 'mot' })
    await keepSecret('r2', { address, secret: 'hai' })
    await keepSecret('r1', { address, secret: 'ba' })
    expect(await readSecret(RECIPIENT)).toBe('ba')
    expect(await secretsKept()).toEqual(new Set(['r1', 'r2']))
    const dropped = await dropSecret('r1')
    expect(await readSecret(RECIPIENT)).toBeNull()
    await keepSecret('r1', dropped!)
    expect(await readSecret(RECIPIENT)).toBe('ba')
    expect(await dropSecret('khong-co')).toBeUndefined()
  })

  it('go to no other address than the one they were entered for', async () => {
    await keepSecret('r1', { address, secret: 'mot' })
    expect(await readSecret({ ...RECIPIENT, address: 'https://khac.vn/bao-cao' })).toBeNull()
  })

  it('are no part of the settings', async () => {
    await changeSettings({ recipients: [RECIPIENT] })
    await keepSecret('r1', { address, secret: 'bi-mat-7f3a' })
    expect(JSON.stringify((await readSettings()).settings)).not.toContain('bi-mat-7f3a')
    const all = await browser.storage.local.get(null)
    expect(Object.keys(all).filter((key) => JSON.stringify(all[key]).includes('bi-mat-7f3a'))).toEqual([
      'recipient-secrets',
    ])
  })
})
