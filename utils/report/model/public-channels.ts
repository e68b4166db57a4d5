// Public channels for reporting to the authorities, in addition to the chosen recipient. Only confirmed channels are
// listed. A channel that could not be seen working this year is left out, however well known it is.

import type { CategoryId } from './report-categories.ts'

/** Permanent ids of the public channels, in the order they are shown. */
export const PUBLIC_CHANNEL_IDS = ['bo-cong-an', 'cong-an', 'tin-nhiem-mang', 'tong-dai-111'] as const

/** Id of a public channel. */
export type PublicChannelId = (typeof PUBLIC_CHANNEL_IDS)[number]

/** A public channel for reporting to the authorities. */
export interface PublicChannel {
  id: PublicChannelId
  /** Categories that the channel takes. */
  categories: readonly CategoryId[]
  /** Web address or phone number, when a source names one. */
  link?: { href: string; text: string }
  /** Id of the provision in the library that establishes the channel. */
  provision?: string
  /** False when only one source mentions the channel. */
  sure: boolean
}

/** All public channels. */
export const PUBLIC_CHANNELS: readonly PublicChannel[] = [
  // CONFIRMED: Decree 328/2026, Article 13 clause 2 and Article 17, in force from 05/10/2026. The menu items of VNeID
  // are CONFIRMED 2026 by newspapers that quote the police (cafef.vn 188260216191047562, soha.vn 198260305142845322).
  { id: 'bo-cong-an', categories: ['tin-gia'], provision: 'nd-328-2026.d13.k2', sure: true },
  // CONFIRMED as to the task: information security moved to the Ministry of Public Security on 01/03/2025. No phone
  // number is known.
  { id: 'cong-an', categories: ['lua-dao', 'xuc-pham', 'lo-bi-mat', 'du-lieu-ca-nhan'], sure: true },
  // CONFIRMED-1: one source saw it in use in 2026.
  {
    id: 'tin-nhiem-mang',
    categories: ['lua-dao'],
    link: { href: 'https://tinnhiemmang.vn/', text: 'tinnhiemmang.vn' },
    sure: false,
  },
  // CONFIRMED-1: the national child protection hotline (Decree 56/2017, Articles 22 to 25). Its number is from one
  // source.
  {
    id: 'tong-dai-111',
    categories: ['du-lieu-ca-nhan', 'bao-luc'],
    link: { href: 'tel:111', text: '111' },
    sure: false,
  },
]

/** Finds the public channels for a category. */
export function findPublicChannels(category: CategoryId): PublicChannel[] {
  return PUBLIC_CHANNELS.filter(({ categories }) => categories.includes(category))
}
