// What a record of the library looks like as data, ids as plain strings: for records that are not bundled.

import * as z from 'zod/mini'
import { CHECK_IDS } from '../draft.ts'
import { KIND_NAMES } from './citations.ts'
import { ISSUERS } from './issuers.ts'
import { SUBJECTS } from './subjects.ts'

const keysOf = <K extends string>(table: Readonly<Record<K, unknown>>) => Object.keys(table) as K[]

const text = (most: number) => z.string().check(z.minLength(1), z.maxLength(most))
const both = (most: number) => z.strictObject({ vi: text(most), en: text(most) })
const list = <T extends z.ZodMiniType>(item: T, most = 60) => z.array(item).check(z.maxLength(most))
const documentId = z.string().check(z.maxLength(60), z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/))
const provisionId = z
  .string()
  .check(
    z.maxLength(120),
    z.regex(
      /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.d\d{1,4}[a-z]?(?:\.k\d{1,3})?(?:\.(?:dd|[a-z]))?)?(?:\.[a-z][a-z0-9-]{2,60})?$/,
    ),
  )
const day = z.string().check(
  z.regex(/^\d{4}-\d{2}-\d{2}$/),
  z.refine((iso) => new Date(`${iso}T00:00:00Z`).toJSON()?.startsWith(iso) ?? false),
)
const verification = z.enum(['confirmed', 'one-source', 'partial'])
const millions = z.number().check(z.nonnegative(), z.maximum(1_000_000))

/** A document's record. */
export const documentSchema = z.strictObject({
  id: documentId,
  kind: z.enum(keysOf(KIND_NAMES)),
  number: text(60),
  /** How it is called in a citation: "Luật An ninh mạng". */
  name: z.optional(both(200)),
  title: both(600),
  issuer: z.enum(keysOf(ISSUERS)),
  issued: z.nullable(day),
  inForceFrom: z.nullable(day),
  inForceTo: z.nullable(day),
  standing: z.enum(['in-force', 'no-successor-seen', 'ended', 'unclear']),
  replacedBy: list(documentId),
  replaces: list(documentId),
  source: z.strictObject({
    kind: z.enum(['gazette', 'government', 'press', 'database', 'mirror', 'party', 'none']),
    url: z.nullable(z.string().check(z.maxLength(2000))),
  }),
  verification,
  checked: day,
  aliases: list(text(120)),
  note: z.optional(both(2000)),
})

/** A provision's record. */
export const provisionSchema = z.strictObject({
  id: provisionId,
  document: documentId,
  path: z.strictObject({
    article: z.optional(z.string().check(z.regex(/^\d{1,4}[a-z]?$/))),
    clause: z.optional(z.string().check(z.regex(/^\d{1,3}$/))),
    point: z.optional(z.string().check(z.regex(/^[a-zđ]$/))),
    slug: z.optional(z.string().check(z.regex(/^[a-z][a-z0-9-]{2,60}$/))),
  }),
  /** What it is called where it has no article number, or beside it. */
  heading: z.optional(both(200)),
  summary: both(3000),
  audience: list(z.enum(['everyone', 'cong-chuc', 'vien-chuc', 'dang-vien', 'co-quan'])).check(z.minLength(1)),
  subjects: list(z.enum(keysOf(SUBJECTS))).check(z.minLength(1)),
  checks: list(z.enum(CHECK_IDS)),
  fines: list(
    z.strictObject({ from: millions, to: millions, printedFor: z.enum(['person', 'organisation', 'unstated']) }),
  ),
  finedBy: list(provisionId),
  see: list(provisionId),
  successor: z.optional(provisionId),
  verification,
  checked: day,
})
