// The messages between the background and a content script while a screenshot is taken.

import * as z from 'zod/mini'
import { MAX_PICTURE_SIDE } from './picture-schema.ts'

/** The reasons why a screenshot was not taken. */
export const SCREENSHOT_PROBLEMS = [
  /** The tab of the post is not the active one. */
  'not-in-front',
  /** The page has no content script: it was loaded before the extension. */
  'no-script',
  /** The post is no longer on the page, or no part of it is visible. */
  'no-post',
  /** The browser refuses the screenshot: `activeTab` needs a click on the toolbar button while the page is open. */
  'no-permission',
  /** The page moved during the screenshot. */
  'moved',
] as const

/** The reason why a screenshot was not taken. */
export type ScreenshotProblem = (typeof SCREENSHOT_PROBLEMS)[number]

/** Most sensitive spots of one screenshot. */
export const MAX_SENSITIVE_SPOTS = 200
/** Most phrases that are located in one post. */
export const MAX_LOCATED_PHRASES = 50

const lengthSchema = z.number().check(z.minimum(-1e6), z.maximum(1e6))

/** A box in a message. */
const boxSchema = z.object({ left: lengthSchema, top: lengthSchema, width: lengthSchema, height: lengthSchema })

/** A part of the post that shows personal data, and the kind of data. */
const spotSchema = z.object({ what: z.enum(['author', 'avatar', 'reactions', 'personal']), box: boxSchema })

/** A part of the post that shows personal data. */
export type SensitiveSpot = z.infer<typeof spotSchema>

/** The request for the position of a captured post. */
export const positionRequestSchema = z.object({
  /** Identifies the post among those captured on the page. */
  capturedAt: z.string().check(z.maxLength(40)),
  /** Whether to scroll the post into view, as the user chose. */
  scroll: z.boolean(),
  /** The author's name, to be located wherever the post shows it. */
  author: z.nullable(z.string().check(z.maxLength(200))),
  /** Personal data in the post's text. */
  phrases: z.array(z.string().check(z.minLength(1), z.maxLength(500))).check(z.maxLength(MAX_LOCATED_PHRASES)),
})

/** The request for the position of a captured post. */
export type PostPositionRequest = z.infer<typeof positionRequestSchema>

/** The position of a post, in CSS pixels from the upper left corner of the visible area. */
export const postPositionSchema = z.object({
  /** The size of the visible area. */
  view: z.object({ width: z.number().check(z.positive()), height: z.number().check(z.positive()) }),
  /** Device pixels in a CSS pixel, as the page knows it. */
  ratio: z.number().check(z.positive()),
  /** The visible part of the post. */
  box: boxSchema,
  /** Whether a part of the post is not visible. */
  partial: z.boolean(),
  spots: z.array(spotSchema).check(z.maxLength(MAX_SENSITIVE_SPOTS)),
})

/** The position of a post in the window. */
export type PostPosition = z.infer<typeof postPositionSchema>

const sideSchema = z.int().check(z.minimum(1), z.maximum(MAX_PICTURE_SIDE))

/** An unedited screenshot of a post, only ever in memory. Its spots are in its own pixels. */
export const screenshotSchema = z.object({
  /** A PNG in base64. */
  png: z.string().check(z.maxLength(60_000_000)),
  width: sideSchema,
  height: sideSchema,
  takenAt: z.iso.datetime(),
  partial: z.boolean(),
  spots: z.array(spotSchema).check(z.maxLength(MAX_SENSITIVE_SPOTS)),
})

/** An unedited screenshot of a post. */
export type Screenshot = z.infer<typeof screenshotSchema>
