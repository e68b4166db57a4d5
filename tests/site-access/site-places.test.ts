import { describe, expect, it } from 'vitest'
import { placeMessages } from '../../utils/i18n/pages/place-messages.ts'
import { DEFAULT_SETTINGS, settingsSchema } from '../../utils/settings/settings-schema.ts'
import {
  getAudienceChoices,
  getPlaceChoice,
  listSitePlaces,
  setPlaceChoice,
} from '../../utils/site-access/site-places.ts'
import { SITES } from '../../utils/sites/index.ts'
import { OPTIONAL_SITES } from '../../utils/sites/optional/index.ts'

const keysOf = (site: string) => listSitePlaces(site).map(({ key }) => key)
const place = (key: string) => listSitePlaces(key.split('/')[0]!).find((each) => each.key === key)!

describe('the places of a site', () => {
  it('are those that differ on its pages', () => {
    expect(keysOf('facebook')).toEqual(['facebook/public', 'facebook/person'])
    expect(keysOf('zalo')).toEqual(['zalo/group', 'zalo/person', 'zalo/self'])
    const optional = OPTIONAL_SITES.flatMap(({ id }) => keysOf(id))
    expect(optional).toEqual(['x/public', 'x/person', 'linkedin/person', 'telegram/group', 'telegram/person'])
    const stored = Object.fromEntries([...optional, ...keysOf('zalo'), 'bao-moi/person'].map((key) => [key, 'off']))
    expect(settingsSchema.parse({ ...DEFAULT_SETTINGS, places: stored }).places).toEqual(stored)
    expect([...keysOf('practice'), ...keysOf('https://dien-dan.example'), ...keysOf('constructor')]).toEqual([])
  })

  it('have the keys that the texts name some of them by', () => {
    const keys = [...SITES, ...OPTIONAL_SITES].flatMap(({ id }) => keysOf(id))
    for (const { names } of Object.values(placeMessages))
      expect(keys).toEqual(expect.arrayContaining(Object.keys(names)))
  })

  it('are softer by default where one person reads, not read where nobody else does, and like public elsewhere', () => {
    expect(getAudienceChoices('zalo', { places: {} })).toEqual({ group: 'public', person: 'softer', self: 'off' })
    expect(getAudienceChoices('facebook', { places: {} })).toEqual({ public: 'public', person: 'softer' })
    expect(getAudienceChoices('x', { places: { 'x/person': 'off' } })).toEqual({ public: 'public', person: 'off' })
    expect(getAudienceChoices('reddit', { places: {} })).toEqual({})
  })

  it('are stored only where they were changed', () => {
    const changed = setPlaceChoice(place('zalo/person'), 'public', { places: { 'zalo/group': 'off' } })
    expect(changed).toEqual({ places: { 'zalo/group': 'off', 'zalo/person': 'public' } })
    expect(getPlaceChoice(place('zalo/person'), changed)).toBe('public')
    expect(setPlaceChoice(place('zalo/person'), 'softer', changed)).toEqual({ places: { 'zalo/group': 'off' } })
    expect(setPlaceChoice(place('zalo/group'), 'public', changed)).toEqual({ places: { 'zalo/person': 'public' } })
  })
})
