import { expect, it } from 'vitest'
import {
  getShownAddress,
  isNamedByAddress,
  MAX_RECIPIENT_NAME,
  nameRecipient,
} from '../../utils/settings/recipient-name.ts'

const ADDRESS = 'tiepnhan@vi-du.vn'

it.each([ADDRESS, `${'a'.repeat(MAX_RECIPIENT_NAME)}@vi-du.vn`])(
  'shows the address once where a recipient was given no name: %s',
  (address) => {
    const recipient = { name: nameRecipient(' ', address), kind: 'email', address } as const
    expect(recipient.name).toHaveLength(Math.min(address.length, MAX_RECIPIENT_NAME))
    expect(isNamedByAddress(recipient)).toBe(true)
    expect(getShownAddress(recipient)).toBeUndefined()
  },
)

it('shows the e-mail address, or the host of another address, next to a given name', () => {
  const name = nameRecipient(' Công an xã ', ADDRESS)
  expect(getShownAddress({ name, kind: 'email', address: ADDRESS })).toBe(ADDRESS)
  expect(getShownAddress({ name, kind: 'post', address: 'https://vi-du.vn/bao-cao' })).toBe('vi-du.vn')
})
