// npm run pack -- --new-key KEY.pem                                         a new pair of keys; prints the public one
// npm run pack -- --in FOLDER_OR_JSON --key KEY.pem --sequence N --out PACK.json    builds, signs and checks a pack
// npm run pack -- --verify PACK.json --public KEY                           checks one, by the code of the extension
// npm run pack -- --show ID                                                 a bundled record as JSON, to begin one's own with
//
// The guide for agencies: docs/packs.md. Exit code 1 when a pack is refused, 2 on bad usage.

import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { formatUpdateOutcome, libraryUpdateMessages } from '../utils/i18n/library/library-update-messages.ts'
import { DOCUMENTS, PROVISIONS } from '../utils/library/index.ts'
import { toIsoDate } from '../utils/library/iso-dates.ts'
import { PackError } from '../utils/library/packs/pack-error.ts'
import { PACK_FORMAT, type Pack, PUBLIC_KEY_PATTERN } from '../utils/library/packs/pack-schema.ts'
import { readPack } from '../utils/library/packs/read-pack.ts'
import { computeFingerprint } from '../utils/library/packs/signing-key.ts'
import { formatPackChanges } from './pack/pack-changes.ts'
import { readPackSources } from './pack/pack-sources.ts'
import { buildSignedFile, createSigningKey, formatKeyPem, parseKeyPem } from './pack/sign-pack.ts'

const USAGE = `Dùng / usage:
  npm run pack -- --new-key KHOA.pem
  npm run pack -- --in THU_MUC_HOAC_JSON --key KHOA.pem --sequence N --out GOI.json [--expires yyyy-mm-dd]
  npm run pack -- --verify GOI.json --public KHOA_CONG_KHAI
  npm run pack -- --show MA_VAN_BAN_HOAC_DIEU_KHOAN`

const BUNDLE = { documents: DOCUMENTS, provisions: PROVISIONS }

try {
  process.exitCode = await run()
} catch (error) {
  if (error instanceof PackError) {
    const look = { came: error.refusal, ...error.at }
    console.error(
      `${formatUpdateOutcome(look, libraryUpdateMessages.vi)}\n${formatUpdateOutcome(look, libraryUpdateMessages.en)}`,
    )
  } else console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

async function run(): Promise<number> {
  const { values } = parseArgs({
    options: {
      'new-key': { type: 'string' },
      in: { type: 'string' },
      key: { type: 'string' },
      sequence: { type: 'string' },
      expires: { type: 'string' },
      out: { type: 'string' },
      verify: { type: 'string' },
      public: { type: 'string' },
      show: { type: 'string' },
    },
  })
  if (values['new-key']) return makeKey(values['new-key'])
  if (values.verify && PUBLIC_KEY_PATTERN.test(values.public ?? '')) return verify(values.verify, values.public!)
  if (values.show) return show(values.show)
  const { in: from, key, sequence, out } = values
  if (from && key && out && /^[1-9]\d{0,8}$/.test(sequence ?? '')) {
    return build({ from, key, out, sequence: Number(sequence), expires: values.expires })
  }
  console.error(USAGE)
  return 2
}

/** Never writes over a file: the key in it could not be brought back. */
async function makeKey(file: string): Promise<number> {
  const key = await createSigningKey()
  writeFileSync(file, await formatKeyPem(key), { mode: 0o600, flag: 'wx' })
  console.log(`Khóa riêng, giữ kín / private key, keep it secret: ${file}`)
  console.log(`Khóa công khai / public key: ${key.publicKey}`)
  console.log(`Dấu vân tay / fingerprint: ${await computeFingerprint(key.publicKey)}`)
  return 0
}

async function build(about: {
  from: string
  key: string
  out: string
  sequence: number
  expires: string | undefined
}): Promise<number> {
  const key = await parseKeyPem(readFileSync(about.key, 'utf8'))
  const {
    publisher,
    published = toIsoDate(new Date()),
    expires = about.expires,
    ...records
  } = readPackSources(about.from)
  const whole = { format: PACK_FORMAT, publisher, sequence: about.sequence, published, expires, ...records }
  const file = await buildSignedFile(new TextEncoder().encode(JSON.stringify(whole)), key)
  // Written only when the extension would install it.
  const pack = await read(file, key.publicKey)
  writeFileSync(about.out, file)
  tell(pack, file.byteLength)
  console.log(`Khóa công khai / public key: ${key.publicKey}`)
  return 0
}

async function verify(file: string, key: string): Promise<number> {
  const bytes = new Uint8Array(readFileSync(file))
  tell(await read(bytes, key), bytes.byteLength)
  return 0
}

/** Prints a document with its provisions, or a single provision, in the shape of a source file of a pack. */
function show(id: string): number {
  const documents = DOCUMENTS.filter((document) => document.id === id)
  const provisions = PROVISIONS.filter((provision) => provision.document === id || provision.id === id)
  if (documents.length + provisions.length === 0) {
    console.error(`Bản đi kèm không có mã này / not in the bundled library: ${id}`)
    return 1
  }
  console.log(JSON.stringify({ documents, provisions, removed: [] }, null, 2))
  return 0
}

function read(file: Uint8Array, key: string): Promise<Pack> {
  return readPack(file, { key, bundle: BUNDLE, today: toIsoDate(new Date()) })
}

function tell(pack: Pack, bytes: number): void {
  const { publisher, sequence, published, expires } = pack
  console.log(`${publisher}, gói số / pack ${sequence}, ${published}${expires ? ` – ${expires}` : ''}, ${bytes} bytes`)
  console.log(
    formatPackChanges(pack, BUNDLE).join('\n') ||
      'Không có gì khác bản đi kèm. / Nothing differs from the bundled library.',
  )
}
