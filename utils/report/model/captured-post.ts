// A post as captured: what its user pointed at, and nothing else of the page.

import * as z from 'zod/mini'

/** Longest text kept of one post, in UTF-16 units. */
export const MAX_POST_LENGTH = 20_000

/** The longest text kept of one attached picture, in UTF-16 units, and the most pictures. */
export const MAX_ALT_LENGTH = 500
export const MAX_PICTURE_TEXTS = 20

/** One captured post, comment or message. */
export const capturedPostSchema = z.object({
  site: z.enum(['facebook', 'zalo', 'other']),
  kind: z.enum(['post', 'comment', 'message']),
  text: z.string().check(z.maxLength(MAX_POST_LENGTH)),
  /** The original's text when the post shares another; null when it does not. */
  shared: z.nullable(z.string().check(z.maxLength(MAX_POST_LENGTH))),
  /** The cleaned address of the post itself; null when the site shows none: never a guess. */
  permalink: z.nullable(z.string().check(z.maxLength(2000))),
  /** Title of the page or conversation. */
  title: z.string().check(z.maxLength(300)),
  /** The time as the page shows it, in the page's own words; null when it hides it. */
  shownTime: z.nullable(z.string().check(z.maxLength(120))),
  /** The author's name as shown. The draft keeps it on the device until it is queued or deleted; it is sent only when it is ticked. */
  author: z.nullable(z.string().check(z.maxLength(200))),
  /** What the pictures attached to the post show, in the page's own words (`alt`); absent when none says anything. */
  pictureTexts: z.optional(
    z.array(z.string().check(z.maxLength(MAX_ALT_LENGTH))).check(z.maxLength(MAX_PICTURE_TEXTS)),
  ),
  /** When it was captured, ISO 8601. */
  capturedAt: z.iso.datetime(),
  /** True when the page still hid a part behind "Xem thêm". */
  truncated: z.boolean(),
})

/** One captured post. */
export type CapturedPost = z.infer<typeof capturedPostSchema>
