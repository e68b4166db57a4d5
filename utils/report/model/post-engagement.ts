// What others did with a post: how many reacted, and what they wrote below it. Neither is captured with the post: each is read
// from its page when the user ticks it.

import * as z from 'zod/mini'

/** What can be asked for. */
export const ENGAGEMENT_KINDS = ['reactions', 'comments'] as const

/** What can be asked for. */
export type EngagementKind = (typeof ENGAGEMENT_KINDS)[number]

/** The most comments of one report, and the longest of them in UTF-16 units. */
export const MAX_COMMENTS = 20
export const MAX_COMMENT_LENGTH = 1000

/** How many reacted, as the page writes it: "12", "1,2K". */
export const reactionsSchema = z.string().check(z.minLength(1), z.maxLength(20))

/** What others wrote below a post, without their names. */
export const commentsSchema = z
  .array(z.string().check(z.minLength(1), z.maxLength(MAX_COMMENT_LENGTH)))
  .check(z.maxLength(MAX_COMMENTS))
