// Limits, in the background, what a page's content script may claim about a post.

import { findSite } from '../../sites/index.ts'
import type { PermalinkSource, PostSelectors } from '../../sites/site-definition.ts'
import { findSitePosts } from '../../sites/site-posts.ts'
import type { CapturedPost } from '../model/captured-post.ts'
import { cleanPermalink } from './clean-permalink.ts'

const SOURCES: readonly PermalinkSource[] = ['time', 'picture', 'page']

/**
 * Validates a post against the page that sent it. Removes a permalink that is not a clean permalink of the page's site.
 *
 * @param from The address or origin of the sending page.
 * @returns Null when the post claims to be from another site.
 */
export function validatePostSource(post: CapturedPost, from: string): CapturedPost | null {
  const site = URL.canParse(from) ? findSite(new URL(from)) : undefined
  if (!site || site.id !== post.site) return null
  return { ...post, permalink: isCleanPermalink(post.permalink, from, findSitePosts(site.id)) ? post.permalink : null }
}

function isCleanPermalink(permalink: string | null, from: string, places: readonly PostSelectors[]): boolean {
  if (permalink === null) return true
  return places.some((place) => SOURCES.some((source) => cleanPermalink(permalink, from, place, source) === permalink))
}
