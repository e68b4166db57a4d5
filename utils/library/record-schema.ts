// The allowed shape of a record. A test checks the bundled records against it; a library pack is checked when it is
// read. Ids are plain strings of a bounded grammar, and every text and list has a maximum length.

import * as z from 'zod/mini'
import { CHECK_IDS } from '../draft.ts'
import { DOCUMENT_KIND_NAMES, type DocumentKind, parseProvisionPath } from './citation-table.ts'
import { isCalendarDate } from './iso-dates.ts'
import { ISSUERS, type IssuerId } from './issuers.ts'
import { SUBJECTS, type SubjectId } from './subjects.ts'

/** Maximum UTF-16 units of a summary or note. */
export const MAX_SUMMARY_LENGTH = 1200
/** Maximum UTF-16 units of a title, an alias, a number. */
const MAX_TITLE_LENGTH = 300
const MAX_ALIAS_LENGTH = 100
const MAX_NUMBER_LENGTH = 40
/** Maximum entries of any list in a record. */
export const MAX_LIST_LENGTH = 24
/** Maximum UTF-16 units of an id and of a URL. */
const MAX_ID_LENGTH = 80
const MAX_URL_LENGTH = 500
/** In millions of đồng; above every fine of Vietnamese law. */
const MAX_FINE = 1_000_000

const DOCUMENT_ID = /^[a-z0-9]{1,16}(?:-[a-z0-9]{1,16}){1,5}$/
const PLACE =
  '(?:d\\d{1,3}[a-z]?(?:\\.k\\d{1,3})?(?:\\.(?:[a-z]|dd))?(?:\\.[a-z][a-z0-9-]{2,40})?|[a-z][a-z0-9-]{2,40})'
const PROVISION_ID = new RegExp(`^[a-z0-9]{1,16}(?:-[a-z0-9]{1,16}){1,5}\\.${PLACE}$`)
const NUMBER = /^[\p{L}\p{N}][\p{L}\p{N}./-]*$/u

const listKeys = <K extends string>(record: Readonly<Record<K, unknown>>) => Object.keys(record) as [K, ...K[]]
const textSchema = (maxLength: number) =>
  z.string().check(
    z.minLength(1),
    z.maxLength(maxLength),
    z.refine((text) => text === text.normalize('NFC') && text === text.trim(), 'not NFC, or with spaces around'),
    z.refine((text) => !/\p{Cc}/u.test(text), 'with control characters'),
  )
const bilingualSchema = (maxLength: number) => z.strictObject({ vi: textSchema(maxLength), en: textSchema(maxLength) })
const daySchema = z.string().check(z.refine(isCalendarDate, 'no day of the calendar'))
const listSchema = <T extends z.core.$ZodType>(of: T) => z.readonly(z.array(of).check(z.maxLength(MAX_LIST_LENGTH)))
const documentIdSchema = z.string().check(z.maxLength(MAX_ID_LENGTH), z.regex(DOCUMENT_ID))
const provisionIdSchema = z.string().check(z.maxLength(MAX_ID_LENGTH), z.regex(PROVISION_ID))
const number = z.string().check(z.maxLength(MAX_NUMBER_LENGTH), z.regex(NUMBER))
const verification = z.enum(['confirmed', 'one-source', 'partial'])
const amount = z.number().check(z.minimum(0), z.maximum(MAX_FINE))
const url = z.string().check(z.maxLength(MAX_URL_LENGTH), z.refine(isHttps, 'no https address'))

/** A document record, of a pack or bundled. */
export const documentSchema = z
  .strictObject({
    id: documentIdSchema,
    kind: z.enum(listKeys<DocumentKind>(DOCUMENT_KIND_NAMES)),
    number,
    title: bilingualSchema(MAX_TITLE_LENGTH),
    /** The name used in a citation: "Luật An ninh mạng". */
    name: z.optional(bilingualSchema(MAX_TITLE_LENGTH)),
    issuer: z.enum(listKeys<IssuerId>(ISSUERS)),
    /** Only for an issuer without an id. */
    issuerName: z.optional(bilingualSchema(MAX_TITLE_LENGTH)),
    issued: z.nullable(daySchema),
    inForceFrom: z.nullable(daySchema),
    inForceTo: z.nullable(daySchema),
    standing: z.enum(['in-force', 'no-successor-seen', 'ended', 'unclear']),
    replacedBy: listSchema(documentIdSchema),
    replaces: listSchema(documentIdSchema),
    amendedBy: listSchema(documentIdSchema),
    amends: listSchema(documentIdSchema),
    amendedByNumbers: listSchema(number),
    source: z.strictObject({
      kind: z.enum(['gazette', 'government', 'press', 'database', 'mirror', 'party', 'none']),
      url: z.nullable(url),
    }),
    verification,
    checked: daySchema,
    aliases: listSchema(textSchema(MAX_ALIAS_LENGTH)),
    note: z.optional(bilingualSchema(MAX_SUMMARY_LENGTH)),
  })
  .check(
    z.refine(({ issuer, issuerName }) => (issuer === 'co-quan-khac') === (issuerName !== undefined), {
      error: 'a body without an id has a name, and only such a one',
      path: ['issuerName'],
    }),
    z.refine(({ issued, inForceFrom }) => !issued || !inForceFrom || issued <= inForceFrom, {
      error: 'in force before issued',
      path: ['inForceFrom'],
    }),
    z.refine(({ inForceFrom, inForceTo }) => !inForceFrom || !inForceTo || inForceFrom < inForceTo, {
      error: 'ended before begun',
      path: ['inForceTo'],
    }),
    z.refine(
      ({ id, replacedBy, replaces, amendedBy, amends }) => {
        return ![...replacedBy, ...replaces, ...amendedBy, ...amends].includes(id)
      },
      { error: 'names itself', path: ['replacedBy'] },
    ),
    z.refine(({ standing, replacedBy }) => replacedBy.length === 0 || standing === 'ended', {
      error: 'replaced, but not ended',
      path: ['standing'],
    }),
  )

/** A provision record, of a pack or bundled. */
export const provisionSchema = z
  .strictObject({
    id: provisionIdSchema,
    document: documentIdSchema,
    path: z.strictObject({
      article: z.optional(z.string().check(z.maxLength(4))),
      clause: z.optional(z.string().check(z.maxLength(3))),
      point: z.optional(z.string().check(z.regex(/^[abcdđeghiklmnopqrstuvxy]$/))),
      slug: z.optional(z.string().check(z.maxLength(41))),
    }),
    covers: listSchema(provisionIdSchema),
    /** The name shown instead of an article number, or in addition to it. */
    heading: z.optional(bilingualSchema(MAX_TITLE_LENGTH)),
    summary: bilingualSchema(MAX_SUMMARY_LENGTH),
    audience: listSchema(z.enum(['everyone', 'cong-chuc', 'vien-chuc', 'dang-vien', 'co-quan'])).check(z.minLength(1)),
    subjects: listSchema(z.enum(listKeys<SubjectId>(SUBJECTS))).check(z.minLength(1)),
    checks: listSchema(z.enum(CHECK_IDS)),
    fines: listSchema(
      z
        .strictObject({ from: amount, to: amount, printedFor: z.enum(['person', 'organisation', 'unstated']) })
        .check(z.refine(({ from, to }) => from < to, { error: 'a fine from more to less', path: ['to'] })),
    ),
    finedBy: listSchema(provisionIdSchema),
    see: listSchema(provisionIdSchema),
    successor: z.optional(provisionIdSchema),
    verification,
    checked: daySchema,
  })
  .check(
    z.refine(({ id, document }) => id.startsWith(`${document}.`), { error: 'of another document', path: ['document'] }),
    z.refine(({ covers, document }) => covers.every((place) => place.startsWith(`${document}.`)), {
      error: 'covers another document',
      path: ['covers'],
    }),
    z.refine(({ id, path }) => isSamePath(path, parseProvisionPath(id)), {
      error: 'not the path of its id',
      path: ['path'],
    }),
    z.refine(({ path, heading }) => path.article !== undefined || heading !== undefined, {
      error: 'no article, no heading',
      path: ['heading'],
    }),
    z.refine(({ verification: level, path }) => level !== 'partial' || !path.article, {
      error: 'an article that was not checked',
      path: ['verification'],
    }),
  )

function isSamePath(a: Readonly<Record<string, unknown>>, b: object): boolean {
  const parts = (path: object) => JSON.stringify(Object.entries(path).sort(([x], [y]) => (x < y ? -1 : 1)))
  return parts(a) === parts(b)
}

function isHttps(address: string): boolean {
  return URL.canParse(address) && new URL(address).protocol === 'https:'
}
