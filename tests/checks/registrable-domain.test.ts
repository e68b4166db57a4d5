import { getDomain } from 'tldts'
import { describe, expect, it } from 'vitest'
import { OFFICIAL_DOMAINS } from '../../utils/checks/suspicious-link/imitated-names.ts'
import { LINK_SHORTENERS } from '../../utils/checks/suspicious-link/link-shorteners.ts'
import { getRegistrableDomain } from '../../utils/checks/suspicious-link/registrable-domain.ts'
import { LOOKALIKE_LINKS, ORDINARY_LINKS } from '../eval/forms/sample-links.ts'

const hostOf = (link: string) => new URL(link.includes('://') ? link : `https://${link}`).hostname
const SECONDS = ['com.vn', 'net.vn', 'org.vn', 'edu.vn', 'gov.vn', 'hanoi.vn', 'danang.vn', 'io.vn', 'id.vn', 'name.vn']
const ABROAD = ['co.uk', 'com.au', 'com.sg', 'co.jp', 'co.kr', 'com.hk', 'co.th', 'gov.uk', 'com.cn', 'org.tw']
const GIVEN = [
  'blogspot.com',
  'github.io',
  'netlify.app',
  'vercel.app',
  'web.app',
  'pages.dev',
  'workers.dev',
  'duckdns.org',
]

const hosts = [
  ...[...Object.values(LOOKALIKE_LINKS).flat(), ...ORDINARY_LINKS].map(hostOf),
  ...OFFICIAL_DOMAINS,
  ...LINK_SHORTENERS,
  ...[...SECONDS, ...ABROAD, ...GIVEN].flatMap((ending) => [`a.${ending}`, `b.a.${ending}`, `c.b.a.${ending}`]),
].filter((host) => /[a-z]$/.test(host))

describe('registrable domain', () => {
  // The hosts that differ let people register subdomains but are not on our short list.
  it(`agrees with the public suffix list for 99 % of ${hosts.length} hosts`, () => {
    const different = hosts.filter(
      (host) => getRegistrableDomain(host) !== getDomain(host, { allowPrivateDomains: true }),
    )
    expect(different.length / hosts.length, different.join(' ')).toBeLessThan(0.01)
  })

  it('is the host itself when the host is only a public suffix', () => {
    expect(['vn', 'com.vn', 'github.io', ''].map(getRegistrableDomain)).toEqual(['vn', 'com.vn', 'github.io', ''])
  })
})
