// What a page's script says of a post, taken by the background only as far as that page may say it.

import { findSite } from '../../sites/index.ts'
import type { PermalinkSource, Site } from '../../sites/site-definition.ts'
import type { CapturedPost } from '../model/captured-post.ts'
import { cleanPermalink } from './clean-permalink.ts'

const SOURCES: readonly PermalinkSource[] = ['time', 'picture', 'page']

/**
 * A post as the site it came from may tell it: null when it says to be of another site; without its address when that is none
 * of the site's clean ones. In: the post, the address or origin of the page it came from.
 */
export function validatePostSource(post: CapturedPost, from: string): CapturedPost | null {
  const site = URL.canParse(from) ? findSite(new URL(from)) : undefined
  if (!site || site.id !== post.site) return null
  return { ...post, permalink: isCleanPermalink(post.permalink, from, site.posts) ? post.permalink : null }
}

function isCleanPermalink(permalink: string | null, from: string, places: Site['posts']): boolean {
  if (permalink === null) return true
  return places.some((place) => SOURCES.some((source) => cleanPermalink(permalink, from, place, source) === permalink))
}
