import { getDomain } from 'tldts'
import { describe, expect, it } from 'vitest'
import { LINK_SHORTENERS, OFFICIAL_DOMAINS } from '../../utils/checks/suspicious-link/imitated-names.ts'
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

describe('the part of a host that someone registered', () => {
  // What differs are hosts that give away addresses without being on the list.
  it(`is the same as by the public suffix list for nearly all of ${hosts.length} hosts`, () => {
    const apart = hosts.filter((host) => getRegistrableDomain(host) !== getDomain(host, { allowPrivateDomains: true }))
    expect(apart.length / hosts.length, apart.join(' ')).toBeLessThan(0.01)
  })

  it('is the host itself where nothing more is said', () => {
    expect(['vn', 'com.vn', 'github.io', ''].map(getRegistrableDomain)).toEqual(['vn', 'com.vn', 'github.io', ''])
  })
})
