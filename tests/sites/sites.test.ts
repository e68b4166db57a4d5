import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { SITE_NAMES } from '../../utils/i18n/report/site-names.ts'
import { findSite, SITE_MATCH_PATTERNS, SITES } from '../../utils/sites/index.ts'
import { SITE_IDS } from '../../utils/sites/site-definition.ts'

describe('findSite', () => {
  it.each([
    ['https://www.facebook.com/', 'facebook'],
    ['https://facebook.com/groups/1', 'facebook'],
    ['https://m.facebook.com/', 'facebook'],
    ['https://www.messenger.com/t/1', 'facebook'],
    ['https://chat.zalo.me/', 'zalo'],
    ['https://www.facebook.com./', 'facebook'],
  ])('recognizes %s as %s', (address, id) => {
    expect(findSite(new URL(address))?.id).toBe(id)
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

  it('has each site once, on hosts that are real', () => {
    expect(SITES.map((site) => site.id)).toEqual([...SITE_IDS, 'practice'])
    for (const { id, matches } of SITES)
      for (const match of matches) expect(match, `utils/sites/${id}.ts: its host`).not.toMatch(/\.example\//)
  })

  it.each([
    'README.md',
    'public/_locales/en/messages.json',
    'public/_locales/vi/messages.json',
    'utils/i18n/pages/popup-messages.ts',
    'utils/i18n/pages/welcome-messages.ts',
    'utils/i18n/report/report-tab-messages.ts',
  ])('is named in %s, which says where the extension works', (file) => {
    const text = readFileSync(file, 'utf8')
    expect(Object.values(SITE_NAMES).filter((name) => !text.includes(name))).toEqual([])
  })

  it('has no further match patterns', () => {
    expect(SITE_MATCH_PATTERNS).toEqual([
      'https://*.facebook.com/*',
      'https://*.messenger.com/*',
      'https://chat.zalo.me/*',
    ])
  })
})
