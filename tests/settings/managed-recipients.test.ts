import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import {
  isManagedRecipient,
  NO_MANAGED_RECIPIENTS,
  readManagedRecipients,
  watchManagedRecipients,
} from '../../utils/settings/managed-recipients.ts'
import { RECIPIENT_KINDS, recipientSchema } from '../../utils/settings/settings-schema.ts'
import { waitFor } from '../wait-for.ts'

const SET = { id: 'to-tiep-nhan', name: 'Tổ tiếp nhận', kind: 'post', address: 'https://coquan.example/bao-cao' }

beforeEach(() => fakeBrowser.reset())
afterEach(() => vi.restoreAllMocks())

describe('managed recipients', () => {
  it('is empty without a policy or without policy support', async () => {
    expect(await readManagedRecipients()).toEqual(NO_MANAGED_RECIPIENTS)
    vi.spyOn(console, 'info').mockImplementation(() => undefined)
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(new Error('Managed storage manifest not found'))
    expect(await readManagedRecipients()).toEqual(NO_MANAGED_RECIPIENTS)
  })

  it('have the fields of the user’s recipients and distinct ids', async () => {
    const mail = {
      ...SET,
      id: 'thu',
      kind: 'email',
      address: 'tiepnhan@coquan.example',
      auth: 'none',
      cloudevents: true,
    }
    await fakeBrowser.storage.managed.set({ recipients: [SET, mail] })
    const { recipients, unusable } = await readManagedRecipients()
    expect(unusable).toBe(0)
    expect(recipients).toEqual([
      { ...SET, id: 'co-quan:to-tiep-nhan', auth: 'none', cloudevents: false },
      { ...mail, id: 'co-quan:thu' },
    ])
    expect(recipients.every((each) => isManagedRecipient(each) && recipientSchema.safeParse(each).success)).toBe(true)
    expect(isManagedRecipient({ id: 'to-tiep-nhan' })).toBe(false)
  })

  it.each([
    ['no list and no recipient', 'https://coquan.example/', 1, 0],
    ['no name', [{ ...SET, name: undefined }], 1, 0],
    ['plain HTTP', [{ ...SET, address: 'http://coquan.example/' }], 1, 0],
    ['a password in its address', [{ ...SET, address: 'https://a:b@coquan.example/' }], 1, 0],
    ['an id with other signs', [{ ...SET, id: 'Tổ' }], 1, 0],
    ['an id twice', [SET, SET], 1, 1],
    ['one of two', [SET, { ...SET, id: 'kia', kind: 'fax' }], 1, 1],
  ])('are skipped and counted when unusable: %s', async (_, recipients, unusable, usable) => {
    await fakeBrowser.storage.managed.set({ recipients })
    expect(await readManagedRecipients()).toMatchObject({ unusable, recipients: { length: usable } })
  })

  it('notify watchers when they change', async () => {
    const seen: number[] = []
    const stop = watchManagedRecipients(({ recipients }) => seen.push(recipients.length))
    await fakeBrowser.storage.managed.set({ recipients: [SET] })
    await waitFor(() => expect(seen).toEqual([1]))
    stop()
    await fakeBrowser.storage.managed.set({ recipients: [] })
    expect(seen).toEqual([1])
  })

  it('match Chromium’s policy schema, which has no secret', () => {
    const schema = JSON.parse(readFileSync('public/managed_schema.json', 'utf8'))
    expect(Object.keys(schema.properties.recipients.items.properties).sort()).toEqual(
      Object.keys(recipientSchema.shape).sort(),
    )
    expect(schema.properties.recipients.items.properties.kind.enum).toEqual(RECIPIENT_KINDS)
  })
})
