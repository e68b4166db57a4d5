// A set-up file: JSON that an organisation's IT officer hands out, with the recipients of its reports. It is shown
// before it is used, and holds no secrets, because everyone who gets the file could read them.

import * as z from 'zod/mini'
import { isLaterVersion, parseJsonFile } from './json-file.ts'
import { type AddressProblem, findAddressProblem } from './recipient-address.ts'
import { type Recipient, recipientSchema } from './settings-schema.ts'

/** Permanent mark of the format, and its version. */
const FORMAT = 'truoc-khi-dang-setup'
const VERSION = 1

/** Most bytes read of a file, and most recipients in it. */
export const MAX_SETUP_BYTES = 65_536
const MAX_RECIPIENTS = 20

// Unknown fields are refused: a mistyped one would be left out without a word, and a secret must not be handed round.
const setupSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  /** Name of the organisation that made the file. */
  unit: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
  recipients: z
    .array(
      z.strictObject({
        name: recipientSchema.shape.name.check(z.trim(), z.minLength(1)),
        kind: recipientSchema.shape.kind,
        address: recipientSchema.shape.address,
        auth: z.optional(recipientSchema.shape.auth),
        cloudevents: z.optional(recipientSchema.shape.cloudevents),
      }),
    )
    .check(z.minLength(1), z.maxLength(MAX_RECIPIENTS)),
})

/** Why a file cannot be used. */
export type SetupFileProblem = 'too-large' | 'no-json' | 'newer' | 'no-setup'

/** A recipient of a set-up file, and why it cannot be added. 'same': its address is listed already. */
export interface SetupRecipient {
  recipient: Omit<Recipient, 'id'>
  problem: AddressProblem | 'same' | undefined
}

/** What a set-up file would set. */
export interface Setup {
  unit: string
  recipients: readonly SetupRecipient[]
}

/**
 * Reads a set-up file.
 *
 * @param taken The recipients that are listed already.
 * @returns What it would set, or why it cannot be used.
 */
export function readSetupFile(bytes: Uint8Array, taken: readonly Recipient[]): Setup | SetupFileProblem {
  if (bytes.length > MAX_SETUP_BYTES) return 'too-large'
  const content = parseJsonFile(bytes)
  if (content === undefined) return 'no-json'
  const parsed = setupSchema.safeParse(content)
  if (!parsed.success) return isLaterVersion(content, FORMAT, VERSION) ? 'newer' : 'no-setup'
  const seen = new Set(taken.map(({ address }) => address))
  const recipients = parsed.data.recipients.map(({ auth = 'none', cloudevents = false, ...entry }) => {
    // An e-mail is written by hand, so it has neither a code nor an envelope.
    const isEmail = entry.kind === 'email'
    const recipient = {
      ...entry,
      auth: isEmail ? ('none' as const) : auth,
      cloudevents: entry.kind === 'post' && cloudevents,
    }
    const problem = findAddressProblem(entry.kind, entry.address) ?? (seen.has(entry.address) ? 'same' : undefined)
    seen.add(entry.address)
    return { recipient, problem } satisfies SetupRecipient
  })
  return { unit: parsed.data.unit, recipients }
}

/** Number of hexadecimal digits that are compared by eye: 80 bits, too many to make another file with the same. */
const CODE_LENGTH = 20

/** Formats the SHA-256 of a file as the code that is printed in the letter it comes with: "7F2C 19A0 …". */
export function formatSetupCode(sha256: string): string {
  return sha256
    .slice(0, CODE_LENGTH)
    .toUpperCase()
    .replace(/.{4}(?=.)/g, '$& ')
}
