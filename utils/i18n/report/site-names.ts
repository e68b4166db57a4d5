import type { CapturedPost } from '../../report/model/captured-post.ts'

/** Names of the sites in reports and in the texts around them. */
export const SITE_NAMES: Readonly<Record<Exclude<CapturedPost['site'], 'other'>, string>> = {
  facebook: 'Facebook',
  zalo: 'Zalo',
}
