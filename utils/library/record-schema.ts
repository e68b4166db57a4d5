// What a record may look like. The bundled records are held against it by a test, those of a library pack when it is read: ids are
// plain strings of a bounded grammar, every text and list has an end.

import * as z from 'zod/mini'
import { CHECK_IDS } from '../draft.ts'
import { DOCUMENT_KIND_NAMES, type DocumentKind, parseProvisionPath } from './citation-table.ts'
import { isCalendarDate } from './iso-dates.ts'
import { ISSUERS, type IssuerId } from './issuers.ts'
import { SUBJECTS, type SubjectId } from './subjects.ts'

/** Most UTF-16 units of a summary or a note. */
export const MAX_SUMMARY_LENGTH = 1200
/** Most UTF-16 units of a title, an alias, a number. */
const MAX_TITLE_LENGTH = 300
const MAX_ALIAS_LENGTH = 100
const MAX_NUMBER_LENGTH = 40
/** Most entries of any list of a record. */
export const MAX_LIST_LENGTH = 24
/** Most UTF-16 units of an id and of an address. */
const MAX_ID_LENGTH = 80
const MAX_URL_LENGTH = 500
/** Above every fine of Vietnamese law, in millions of đồng. */
const MAX_FINE = 1_000_000

const DOCUMENT_ID = /^[a-z0-9]{1,16}(?:-[a-z0-9]{1,16}){1,5}$/
const PLACE =
  '(?:d\\d{1,3}[a-z]?(?:\\.k\\d{1,3})?(?:\\.(?:[a-z]|dd))?(?:\\.[a-z][a-z0-9-]{2,40})?|[a-z][a-z0-9-]{2,40})'
const PROVISION_ID = new RegExp(`^[a-z0-9]{1,16}(?:-[a-z0-9]{1,16}){1,5}\\.${PLACE}$`)
const NUMBER = /^[\p{L}\p{N}][\p{L}\p{N}./-]*$/u

const listKeys = <K extends string>(record: Readonly<Record<K, unknown>>) => Object.keys(record) as [K, ...K[]]
const textSchema = (most: number) =>
  z.string().check(
    z.minLength(1),
    z.maxLength(most),
    z.refine((said) => said === said.normalize('NFC') && said === said.trim(), 'not NFC, or with spaces around'),
    z.refine((said) => !/\p{Cc}/u.test(said), 'with control characters'),
  )
const bilingualSchema = (most: number) => z.strictObject({ vi: textSchema(most), en: textSchema(most) })
const daySchema = z.string().check(z.refine(isCalendarDate, 'no day of the calendar'))
const listSchema = <T extends z.core.$ZodType>(of: T) => z.readonly(z.array(of).check(z.maxLength(MAX_LIST_LENGTH)))
const documentIdSchema = z.string().check(z.maxLength(MAX_ID_LENGTH), z.regex(DOCUMENT_ID))
const provisionIdSchema = z.string().check(z.maxLength(MAX_ID_LENGTH), z.regex(PROVISION_ID))
const number = z.string().check(z.maxLength(MAX_NUMBER_LENGTH), z.regex(NUMBER))
const verification = z.enum(['confirmed', 'one-source', 'partial'])
const amount = z.number().check(z.minimum(0), z.maximum(MAX_FINE))
const url = z.string().check(z.maxLength(MAX_URL_LENGTH), z.refine(isHttps, 'no https address'))

/** A document as a library pack may bring it, and as the bundled ones are. */
export const documentSchema = z
  .strictObject({
    id: documentIdSchema,
    kind: z.enum(listKeys<DocumentKind>(DOCUMENT_KIND_NAMES)),
    number,
    title: bilingualSchema(MAX_TITLE_LENGTH),
    /** How it is called in a citation: "Luật An ninh mạng". */
    name: z.optional(bilingualSchema(MAX_TITLE_LENGTH)),
    issuer: z.enum(listKeys<IssuerId>(ISSUERS)),
    /** Of an issuer that has no id. */
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

/** A provision as a library pack may bring it, and as the bundled ones are. */
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
    /** What it is called where it has no article number, or beside it. */
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
    z.refine(({ covers, document }) => covers.every((one) => one.startsWith(`${document}.`)), {
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
    z.refine(({ verification: how, path }) => how !== 'partial' || !path.article, {
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
