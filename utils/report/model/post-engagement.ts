// How others engaged with a post: the number of reactions, and the comments below it. Neither is captured with the
// post; each is read from the page when the user ticks it.

import * as z from 'zod/mini'

/** Kinds of engagement that the user can add to a report. */
export const ENGAGEMENT_KINDS = ['reactions', 'comments'] as const

/** One kind of engagement. */
export type EngagementKind = (typeof ENGAGEMENT_KINDS)[number]

/** Most comments in one report, and the longest comment in UTF-16 units. */
export const MAX_COMMENTS = 20
export const MAX_COMMENT_LENGTH = 1000

/** Number of reactions, as the page writes it: "12", "1,2K". */
export const reactionsSchema = z.string().check(z.minLength(1), z.maxLength(20))

/** Comments of others below a post, without their names. */
export const commentsSchema = z
  .array(z.string().check(z.minLength(1), z.maxLength(MAX_COMMENT_LENGTH)))
  .check(z.maxLength(MAX_COMMENTS))
