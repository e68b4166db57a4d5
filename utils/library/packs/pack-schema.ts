// What a pack is: records of the library, published by an agency, in one signed file.

import * as z from 'zod/mini'
import { documentSchema, provisionSchema } from '../record-schema.ts'

/** The most bytes that a pack's file may have: 2 MB. */
export const MAX_PACK_BYTES = 2_000_000

/** The number of the format of files and of what is signed in them. */
export const PACK_FORMAT = 1

/** 32 bytes in base64: a public key. */
export const PUBLIC_KEY_PATTERN = /^[A-Za-z0-9+/]{43}=$/

/**
 * A pack's file. What is signed are the bytes that `payload` stands for, exactly: nothing is put in order or written anew
 * before the signature is checked.
 */
export const packEnvelopeSchema = z.strictObject({
  format: z.literal(PACK_FORMAT),
  /** The bytes of a `Pack` as JSON in UTF-8, in base64. */
  payload: z.string(),
  /** The public key (Ed25519, base64) of who signed it: tells "by another" from "altered". It proves nothing by itself. */
  key: z.string().check(z.regex(PUBLIC_KEY_PATTERN)),
  /** 64 bytes in base64. */
  signature: z.string().check(z.regex(/^[A-Za-z0-9+/]{86}==$/)),
})

const day = documentSchema.shape.checked

/** What is signed. */
export const packSchema = z.strictObject({
  format: z.literal(PACK_FORMAT),
  /** Who publishes it, as shown. */
  publisher: z.string().check(z.minLength(1), z.maxLength(120)),
  /** Rises with every pack of a publisher; a pack that is not higher than one installed before is refused. */
  sequence: z.int().check(z.minimum(1), z.maximum(1_000_000_000)),
  published: day,
  /** The last day on which it may be installed. */
  expires: z.optional(day),
  /** Documents that are new, or stand in place of the bundled ones with the same ids. */
  documents: z.array(documentSchema).check(z.maxLength(2000)),
  /** Provisions that are new, or stand in place of the bundled ones with the same ids. */
  provisions: z.array(provisionSchema).check(z.maxLength(10_000)),
  /** Bundled provisions that are taken out. A document is never taken out: it ends, and names its successor. */
  removed: z.array(provisionSchema.shape.id).check(z.maxLength(10_000)),
})

/** A pack, read and checked. */
export type Pack = z.infer<typeof packSchema>
/** A document of a pack. */
export type PackDocument = Pack['documents'][number]
/** A provision of a pack. */
export type PackProvision = Pack['provisions'][number]
