// Public ways to tell the authorities, beside a report to the recipient chosen. Only what was confirmed stands here; what could
// not be seen working this year is left out, however well known it is.

import type { CategoryId } from './report-categories.ts'

/** Permanent ids of the public ways, in the order they are shown. */
export const PUBLIC_CHANNEL_IDS = ['bo-cong-an', 'cong-an', 'tin-nhiem-mang', 'tong-dai-111'] as const

/** The id of a public way. */
export type PublicChannelId = (typeof PUBLIC_CHANNEL_IDS)[number]

/** A public way to tell the authorities. */
export interface PublicChannel {
  id: PublicChannelId
  /** What it is for. */
  categories: readonly CategoryId[]
  /** Where it is, when a source names an address or a number. */
  link?: { href: string; text: string }
  /** The provision of the library that makes it a way to report. */
  provision?: string
  /** False where one source alone speaks of it. */
  sure: boolean
}

/** The public ways. */
export const PUBLIC_CHANNELS: readonly PublicChannel[] = [
  // CONFIRMED: Decree 328/2026, article 13 clause 2 and article 17, from 05/10/2026. No source names an address or the menu.
  { id: 'bo-cong-an', categories: ['tin-gia'], provision: 'nd-328-2026.d13.k2', sure: true },
  // CONFIRMED as to what they do: information security went to the Ministry of Public Security on 01/03/2025. No number is known.
  { id: 'cong-an', categories: ['lua-dao', 'xuc-pham', 'lo-bi-mat', 'du-lieu-ca-nhan'], sure: true },
  // CONFIRMED-1: seen in use in 2026 by one source.
  {
    id: 'tin-nhiem-mang',
    categories: ['lua-dao'],
    link: { href: 'https://tinnhiemmang.vn/', text: 'tinnhiemmang.vn' },
    sure: false,
  },
  // CONFIRMED-1: the national line for the protection of children (Decree 56/2017, articles 22 to 25); its number is from one source.
  {
    id: 'tong-dai-111',
    categories: ['du-lieu-ca-nhan', 'bao-luc'],
    link: { href: 'tel:111', text: '111' },
    sure: false,
  },
]

/** The public ways for a category. */
export function findPublicChannels(category: CategoryId): PublicChannel[] {
  return PUBLIC_CHANNELS.filter(({ categories }) => categories.includes(category))
}
