// The format of a pack: records of the library, published by an agency, in one signed file.

import * as z from 'zod/mini'
import { documentSchema, provisionSchema } from '../record-schema.ts'

/** Maximum bytes of a pack's file: 2 MB. */
export const MAX_PACK_BYTES = 2_000_000

/** The format number of the file and of its signed content. */
export const PACK_FORMAT = 1

/** A public key: 32 bytes in base64. */
export const PUBLIC_KEY_PATTERN = /^[A-Za-z0-9+/]{43}=$/

/**
 * A pack's file. The signature covers exactly the bytes that `payload` encodes: they are not parsed, reordered or
 * serialised again before it is verified.
 */
export const packEnvelopeSchema = z.strictObject({
  format: z.literal(PACK_FORMAT),
  /** The bytes of a `Pack` as JSON in UTF-8, in base64. */
  payload: z.string(),
  /**
   * The public key (Ed25519, base64) of the signer. It only distinguishes "signed by another key" from "altered" and
   * proves no identity.
   */
  key: z.string().check(z.regex(PUBLIC_KEY_PATTERN)),
  /** 64 bytes in base64. */
  signature: z.string().check(z.regex(/^[A-Za-z0-9+/]{86}==$/)),
})

const day = documentSchema.shape.checked

/** The signed content. */
export const packSchema = z.strictObject({
  format: z.literal(PACK_FORMAT),
  /** The publisher's name, as shown. */
  publisher: z.string().check(z.minLength(1), z.maxLength(120)),
  /** Rises with every pack of a publisher. A pack that is not higher than one installed before is refused. */
  sequence: z.int().check(z.minimum(1), z.maximum(1_000_000_000)),
  published: day,
  /** The last day on which it may be installed. */
  expires: z.optional(day),
  /** Documents that are new or replace the bundled ones with the same ids. */
  documents: z.array(documentSchema).check(z.maxLength(2000)),
  /** Provisions that are new or replace the bundled ones with the same ids. */
  provisions: z.array(provisionSchema).check(z.maxLength(10_000)),
  /** Ids of bundled provisions to remove. A document is never removed: it ends and names its successor. */
  removed: z.array(provisionSchema.shape.id).check(z.maxLength(10_000)),
})

/** A pack that was read and checked. */
export type Pack = z.infer<typeof packSchema>
/** A document of a pack. */
export type PackDocument = Pack['documents'][number]
/** A provision of a pack. */
export type PackProvision = Pack['provisions'][number]
