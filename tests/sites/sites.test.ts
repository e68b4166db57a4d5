import { describe, expect, it } from 'vitest'
import { findSite, isSiteOrigin, SITE_MATCH_PATTERNS, SITES } from '../../utils/sites/index.ts'

describe('findSite and isSiteOrigin', () => {
  it.each([
    ['https://www.facebook.com/', 'facebook'],
    ['https://facebook.com/groups/1', 'facebook'],
    ['https://m.facebook.com/', 'facebook'],
    ['https://www.messenger.com/t/1', 'facebook'],
    ['https://chat.zalo.me/', 'zalo'],
  ])('recognizes %s as %s', (address, id) => {
    expect(findSite(new URL(address))?.id).toBe(id)
    expect(isSiteOrigin(new URL(address).origin)).toBe(true)
  })

  it.each([
    'https://facebook.com.evil.example/',
    'https://notfacebook.com/',
    'http://chat.zalo.me/',
    'http://www.facebook.com/',
    'http://m.messenger.com/',
    'https://id.zalo.me/',
    'ftp://www.facebook.com/',
    'https://example.com/www.facebook.com/',
  ])('rejects %s', (address) => {
    expect(findSite(new URL(address))).toBeUndefined()
  })

  it.each(['null', '', 'chrome-extension://abc', 'moz-extension://1-2'])('rejects the origin %j', (origin) => {
    expect(isSiteOrigin(origin)).toBe(false)
  })

  it('has unique site ids and no further match patterns', () => {
    expect(new Set(SITES.map((site) => site.id)).size).toBe(SITES.length)
    expect(SITE_MATCH_PATTERNS).toEqual([
      'https://*.facebook.com/*',
      'https://*.messenger.com/*',
      'https://chat.zalo.me/*',
    ])
  })
})
