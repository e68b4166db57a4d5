// A post as captured: only the element that the user pointed at, and no other part of the page.

import * as z from 'zod/mini'
import { BOX_KINDS, SITE_IDS } from '../../sites/site-definition.ts'

/** Longest text of one post, in UTF-16 units. */
export const MAX_POST_LENGTH = 20_000

/** Longest alternative text of one attached picture, in UTF-16 units, and the most pictures. */
export const MAX_ALT_LENGTH = 500
export const MAX_PICTURE_TEXTS = 20

/** Longest time in ISO 8601: its fraction of a second could have any number of digits. */
export const MAX_TIME_LENGTH = 40

/** Schema of one captured post, comment or message. */
export const capturedPostSchema = z.object({
  site: z.enum([...SITE_IDS, 'other']),
  kind: z.enum(BOX_KINDS),
  text: z.string().check(z.maxLength(MAX_POST_LENGTH)),
  /** Text of the original when the post shares another one; null otherwise. */
  shared: z.nullable(z.string().check(z.maxLength(MAX_POST_LENGTH))),
  /** Cleaned address of the post itself; null when the site shows none. It is never guessed. */
  permalink: z.nullable(z.string().check(z.maxLength(2000))),
  /** Title of the page or of the conversation. */
  title: z.string().check(z.maxLength(300)),
  /** Time as the page writes it; null when the page hides it. */
  shownTime: z.nullable(z.string().check(z.maxLength(120))),
  /**
   * Author's name as shown. The draft keeps it on the device until it is queued or deleted; it is sent only when the
   * user ticks it.
   */
  author: z.nullable(z.string().check(z.maxLength(200))),
  /** Alternative texts (`alt`) of the attached pictures; absent when the page gives no text. */
  pictureTexts: z.optional(
    z.array(z.string().check(z.maxLength(MAX_ALT_LENGTH))).check(z.maxLength(MAX_PICTURE_TEXTS)),
  ),
  /** Time of the capture, ISO 8601. */
  capturedAt: z.iso.datetime().check(z.maxLength(MAX_TIME_LENGTH)),
  /** Whether the page still hides a part behind "Xem thêm". */
  truncated: z.boolean(),
})

/** One captured post. */
export type CapturedPost = z.infer<typeof capturedPostSchema>
