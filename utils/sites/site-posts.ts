// The posts of the sites whose posts can be reported. Apart from the definitions, which every page of a site loads:
// posts are read only when a report begins.

import { facebookPosts } from './facebook-posts.ts'
import type { PostSelectors, SITE_IDS, Site } from './site-definition.ts'
import { zaloPosts } from './zalo-posts.ts'

const SITE_POSTS: Readonly<Record<(typeof SITE_IDS)[number], readonly PostSelectors[]>> = {
  facebook: facebookPosts,
  zalo: zaloPosts,
}

/** Finds the kinds of posts of a site; none where no post can be reported. */
export function findSitePosts(id: Site['id']): readonly PostSelectors[] {
  const known: Partial<Record<Site['id'], readonly PostSelectors[]>> = SITE_POSTS
  return known[id] ?? []
}
