// The places where somebody writes, by site and by who reads there, and how each is checked.

import type { AudienceChoices, PlaceChoice } from '../settings/composer-choices.ts'
import type { Settings } from '../settings/settings-schema.ts'
import { SITES } from '../sites/index.ts'
import { OPTIONAL_SITES } from '../sites/optional/index.ts'
import { BOX_AUDIENCES, type BoxAudience, type DraftBox } from '../sites/site-definition.ts'

/** A place to write in. */
export interface SitePlace {
  /** What it is stored under: "zalo/person". Permanent. */
  key: string
  site: string
  audience: BoxAudience
}

/** How a place is checked unless the user changed it. What is not listed is checked like public, groups too. */
const DEFAULT_CHOICES: Partial<Record<BoxAudience, PlaceChoice>> = { person: 'softer', self: 'off' }

/** Lists the places of a site that differ on its pages; none where all that is written there is checked alike. */
export function listSitePlaces(siteKey: string): SitePlace[] {
  const site = [...SITES, ...OPTIONAL_SITES].find(({ id }) => id === siteKey)
  const audiences = new Set(site?.boxes.flatMap(listAudiences))
  const isAlike = ![...audiences].some((audience) => audience !== 'public' && audience !== 'machine')
  if (!site || isAlike) return []
  return BOX_AUDIENCES.filter((audience) => audiences.has(audience)).map((audience) => ({
    key: `${site.id}/${audience}`,
    site: site.id,
    audience,
  }))
}

/** Returns how a place is checked. */
export function getPlaceChoice({ key, audience }: SitePlace, { places }: Pick<Settings, 'places'>): PlaceChoice {
  return (Object.hasOwn(places, key) ? places[key] : DEFAULT_CHOICES[audience]) ?? 'public'
}

/** Returns the settings with a place checked as wanted; a place as by default is not stored. */
export function setPlaceChoice(
  { key, audience }: SitePlace,
  choice: PlaceChoice,
  { places }: Pick<Settings, 'places'>,
): Pick<Settings, 'places'> {
  const { [key]: _, ...others } = places
  return { places: choice === (DEFAULT_CHOICES[audience] ?? 'public') ? others : { ...others, [key]: choice } }
}

/** Returns what a site's content script may know: how each place of that site is checked. */
export function getAudienceChoices(siteKey: string, settings: Pick<Settings, 'places'>): AudienceChoices {
  return Object.fromEntries(
    listSitePlaces(siteKey).map((place) => [place.audience, getPlaceChoice(place, settings)] as const),
  )
}

function listAudiences({ audience }: DraftBox): BoxAudience[] {
  if (typeof audience === 'object') return audience.map((sign) => sign.audience)
  return audience === undefined ? [] : [audience]
}
