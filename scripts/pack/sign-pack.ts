// Keys and signatures of packs, for publishers.

import { PACK_FORMAT, packEnvelopeSchema } from '../../utils/library/packs/pack-schema.ts'

const NAME = 'Ed25519'
const LABEL = 'PRIVATE KEY'

/** A publisher's key. */
export interface SigningKey {
  privateKey: CryptoKey
  /** The public key in base64, which users receive. */
  publicKey: string
}

/** Creates a new key pair. */
export async function createSigningKey(): Promise<SigningKey> {
  const pair = (await crypto.subtle.generateKey(NAME, true, ['sign', 'verify'])) as CryptoKeyPair
  return { privateKey: pair.privateKey, publicKey: await getPublicKey(pair.privateKey) }
}

/** Formats a private key as PEM (PKCS #8), the form `openssl` reads and writes. */
export async function formatKeyPem({ privateKey }: SigningKey): Promise<string> {
  const bytes = await crypto.subtle.exportKey('pkcs8', privateKey)
  const lines = Buffer.from(bytes)
    .toString('base64')
    .match(/.{1,64}/g)!
  return `-----BEGIN ${LABEL}-----\n${lines.join('\n')}\n-----END ${LABEL}-----\n`
}

/** Parses a private key from PEM. @throws when it is not an Ed25519 key */
export async function parseKeyPem(pem: string): Promise<SigningKey> {
  const body = new RegExp(`-----BEGIN ${LABEL}-----([A-Za-z0-9+/=\\s]{1,400})-----END ${LABEL}-----`).exec(pem)?.[1]
  if (body === undefined) throw new Error('không có khóa riêng dạng PEM (PKCS #8) / no private key in PEM (PKCS #8)')
  const privateKey = await crypto.subtle.importKey('pkcs8', Buffer.from(body, 'base64'), NAME, true, ['sign'])
  return { privateKey, publicKey: await getPublicKey(privateKey) }
}

/** Signs exact bytes and wraps them in a pack's file. Does not check their content. */
export async function buildSignedFile(
  payload: Uint8Array<ArrayBuffer>,
  key: SigningKey,
): Promise<Uint8Array<ArrayBuffer>> {
  const signature = Buffer.from(await crypto.subtle.sign(NAME, key.privateKey, payload)).toString('base64')
  const envelope = packEnvelopeSchema.parse({
    format: PACK_FORMAT,
    key: key.publicKey,
    signature,
    payload: Buffer.from(payload).toString('base64'),
  })
  return new TextEncoder().encode(`${JSON.stringify(envelope)}\n`)
}

async function getPublicKey(privateKey: CryptoKey): Promise<string> {
  const { x } = await crypto.subtle.exportKey('jwk', privateKey)
  return Buffer.from(x!, 'base64url').toString('base64')
}
