// What a record may look like. The bundled records are held against it by a test, those of a library pack when it is read: ids are
// plain strings of a bounded grammar, every text and list has an end.

import * as z from 'zod/mini'
import { CHECK_IDS } from '../draft.ts'
import { type DocumentKind, KIND_NAMES, pathOf } from './citation-table.ts'
import { isRealDay } from './dates.ts'
import { ISSUERS, type IssuerId } from './issuers.ts'
import { SUBJECTS, type SubjectId } from './subjects.ts'

/** Most UTF-16 units of a summary or a note. */
export const MAX_SUMMARY = 1200
/** Most UTF-16 units of a title, an alias, a number. */
const MAX_TITLE = 300
const MAX_ALIAS = 100
const MAX_NUMBER = 40
/** Most entries of any list of a record. */
export const MAX_LIST = 24
/** Most UTF-16 units of an id and of an address. */
const MAX_ID = 80
const MAX_URL = 500
/** Above every fine of Vietnamese law, in millions of đồng. */
const MAX_FINE = 1_000_000

const DOCUMENT_ID = /^[a-z0-9]{1,16}(?:-[a-z0-9]{1,16}){1,5}$/
const PLACE =
  '(?:d\\d{1,3}[a-z]?(?:\\.k\\d{1,3})?(?:\\.(?:[a-z]|dd))?(?:\\.[a-z][a-z0-9-]{2,40})?|[a-z][a-z0-9-]{2,40})'
const PROVISION_ID = new RegExp(`^[a-z0-9]{1,16}(?:-[a-z0-9]{1,16}){1,5}\\.${PLACE}$`)
const NUMBER = /^[\p{L}\p{N}][\p{L}\p{N}./-]*$/u

const keysOf = <K extends string>(record: Readonly<Record<K, unknown>>) => Object.keys(record) as [K, ...K[]]
const text = (most: number) =>
  z.string().check(
    z.minLength(1),
    z.maxLength(most),
    z.refine((said) => said === said.normalize('NFC') && said === said.trim(), 'not NFC, or with spaces around'),
    z.refine((said) => !/\p{Cc}/u.test(said), 'with control characters'),
  )
const both = (most: number) => z.strictObject({ vi: text(most), en: text(most) })
const day = z.string().check(z.refine(isRealDay, 'no day of the calendar'))
const list = <T extends z.core.$ZodType>(of: T) => z.readonly(z.array(of).check(z.maxLength(MAX_LIST)))
const documentId = z.string().check(z.maxLength(MAX_ID), z.regex(DOCUMENT_ID))
const provisionId = z.string().check(z.maxLength(MAX_ID), z.regex(PROVISION_ID))
const number = z.string().check(z.maxLength(MAX_NUMBER), z.regex(NUMBER))
const verification = z.enum(['confirmed', 'one-source', 'partial'])
const amount = z.number().check(z.minimum(0), z.maximum(MAX_FINE))
const url = z.string().check(z.maxLength(MAX_URL), z.refine(isHttps, 'no https address'))

/** A document as a library pack may bring it, and as the bundled ones are. */
export const documentSchema = z
  .strictObject({
    id: documentId,
    kind: z.enum(keysOf<DocumentKind>(KIND_NAMES)),
    number,
    title: both(MAX_TITLE),
    /** How it is called in a citation: "Luật An ninh mạng". */
    name: z.optional(both(MAX_TITLE)),
    issuer: z.enum(keysOf<IssuerId>(ISSUERS)),
    /** Of an issuer that has no id. */
    issuerName: z.optional(both(MAX_TITLE)),
    issued: z.nullable(day),
    inForceFrom: z.nullable(day),
    inForceTo: z.nullable(day),
    standing: z.enum(['in-force', 'no-successor-seen', 'ended', 'unclear']),
    replacedBy: list(documentId),
    replaces: list(documentId),
    amendedBy: list(documentId),
    amends: list(documentId),
    amendedByNumbers: list(number),
    source: z.strictObject({
      kind: z.enum(['gazette', 'government', 'press', 'database', 'mirror', 'party', 'none']),
      url: z.nullable(url),
    }),
    verification,
    checked: day,
    aliases: list(text(MAX_ALIAS)),
    note: z.optional(both(MAX_SUMMARY)),
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
    id: provisionId,
    document: documentId,
    path: z.strictObject({
      article: z.optional(z.string().check(z.maxLength(4))),
      clause: z.optional(z.string().check(z.maxLength(3))),
      point: z.optional(z.string().check(z.regex(/^[abcdđeghiklmnopqrstuvxy]$/))),
      slug: z.optional(z.string().check(z.maxLength(41))),
    }),
    covers: list(provisionId),
    /** What it is called where it has no article number, or beside it. */
    heading: z.optional(both(MAX_TITLE)),
    summary: both(MAX_SUMMARY),
    audience: list(z.enum(['everyone', 'cong-chuc', 'vien-chuc', 'dang-vien', 'co-quan'])).check(z.minLength(1)),
    subjects: list(z.enum(keysOf<SubjectId>(SUBJECTS))).check(z.minLength(1)),
    checks: list(z.enum(CHECK_IDS)),
    fines: list(
      z
        .strictObject({ from: amount, to: amount, printedFor: z.enum(['person', 'organisation', 'unstated']) })
        .check(z.refine(({ from, to }) => from < to, { error: 'a fine from more to less', path: ['to'] })),
    ),
    finedBy: list(provisionId),
    see: list(provisionId),
    successor: z.optional(provisionId),
    verification,
    checked: day,
  })
  .check(
    z.refine(({ id, document }) => id.startsWith(`${document}.`), { error: 'of another document', path: ['document'] }),
    z.refine(({ covers, document }) => covers.every((one) => one.startsWith(`${document}.`)), {
      error: 'covers another document',
      path: ['covers'],
    }),
    z.refine(({ id, path }) => samePath(path, pathOf(id)), { error: 'not the path of its id', path: ['path'] }),
    z.refine(({ path, heading }) => path.article !== undefined || heading !== undefined, {
      error: 'no article, no heading',
      path: ['heading'],
    }),
    z.refine(({ verification: how, path }) => how !== 'partial' || !path.article, {
      error: 'an article that was not checked',
      path: ['verification'],
    }),
  )

function samePath(a: Readonly<Record<string, unknown>>, b: object): boolean {
  const parts = (path: object) => JSON.stringify(Object.entries(path).sort(([x], [y]) => (x < y ? -1 : 1)))
  return parts(a) === parts(b)
}

function isHttps(address: string): boolean {
  return URL.canParse(address) && new URL(address).protocol === 'https:'
}
