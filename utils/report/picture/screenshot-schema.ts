// What our parts tell each other while a picture is taken.

import * as z from 'zod/mini'
import { MAX_PICTURE_SIDE } from './picture-schema.ts'

/** Why a picture was not taken. */
export const SCREENSHOT_PROBLEMS = [
  /** The page of the post is not the one in front. */
  'not-in-front',
  /** The page does not answer: it was loaded before the extension was. */
  'no-script',
  /** The post is no longer on the page, or no part of it is in sight. */
  'no-post',
  /** The browser does not let us see the page: that takes a click on the toolbar button over it. */
  'no-permission',
  /** The page moved while the picture was taken. */
  'moved',
] as const

/** Why a picture was not taken. */
export type ScreenshotProblem = (typeof SCREENSHOT_PROBLEMS)[number]

/** Most spots of one picture, and most phrases that are looked for. */
export const MAX_SENSITIVE_SPOTS = 200
export const MAX_LOCATED_PHRASES = 50

const lengthSchema = z.number().check(z.minimum(-1e6), z.maximum(1e6))

/** A box as it travels. */
const boxSchema = z.object({ left: lengthSchema, top: lengthSchema, width: lengthSchema, height: lengthSchema })

/** A part of the post that may not be anybody else's business, and what is there. */
const spotSchema = z.object({ what: z.enum(['author', 'avatar', 'reactions', 'personal']), box: boxSchema })

/** A part of the post that may not be anybody else's business. */
export type SensitiveSpot = z.infer<typeof spotSchema>

/** What a page is asked: where a captured post stands. */
export const positionRequestSchema = z.object({
  /** Tells the post among those captured on the page. */
  capturedAt: z.string().check(z.maxLength(40)),
  /** Whether the user asked for the post to be brought into sight. */
  scroll: z.boolean(),
  /** The author's name, to be found wherever it stands in the post. */
  author: z.nullable(z.string().check(z.maxLength(200))),
  /** Personal data in the post's words. */
  phrases: z.array(z.string().check(z.minLength(1), z.maxLength(500))).check(z.maxLength(MAX_LOCATED_PHRASES)),
})

/** What a page is asked: where a captured post stands. */
export type PostPositionRequest = z.infer<typeof positionRequestSchema>

/** Where a post stands, in CSS pixels from the upper left corner of what the window shows. */
export const postPositionSchema = z.object({
  /** The size of what the window shows. */
  view: z.object({ width: z.number().check(z.positive()), height: z.number().check(z.positive()) }),
  /** How many pixels of the screen a CSS pixel has, as the page knows it. */
  ratio: z.number().check(z.positive()),
  /** The part of the post that is in sight. */
  box: boxSchema,
  /** True when that is not all of it. */
  partial: z.boolean(),
  spots: z.array(spotSchema).check(z.maxLength(MAX_SENSITIVE_SPOTS)),
})

/** Where a post stands. */
export type PostPosition = z.infer<typeof postPositionSchema>

const sideSchema = z.int().check(z.minimum(1), z.maximum(MAX_PICTURE_SIDE))

/** A picture of a post before anything was done to it. It travels and lies in memory alone. Spots are in its pixels. */
export const screenshotSchema = z.object({
  /** A PNG in base64. */
  png: z.string().check(z.maxLength(60_000_000)),
  width: sideSchema,
  height: sideSchema,
  takenAt: z.iso.datetime(),
  partial: z.boolean(),
  spots: z.array(spotSchema).check(z.maxLength(MAX_SENSITIVE_SPOTS)),
})

/** A picture of a post before anything was done to it. */
export type Screenshot = z.infer<typeof screenshotSchema>
