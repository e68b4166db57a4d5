// npm run pack -- --new-key KEY.pem                                         creates a key pair; prints the public key
// npm run pack -- --in FOLDER_OR_JSON --key KEY.pem --sequence N --out PACK.json    builds, signs and checks a pack
// npm run pack -- --verify PACK.json --public KEY                           checks a pack with the extension's code
// npm run pack -- --show ID                                                 prints a bundled record as JSON, to start
// from
//
// The guide for agencies: docs/packs.md. Exit code 1 when a pack is refused, 2 on bad usage.

import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { formatUpdateOutcome, updateOutcomeMessages } from '../utils/i18n/library/update-outcome-messages.ts'
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
    const outcome = { came: error.refusal, ...error.at }
    console.error(
      `${formatUpdateOutcome(outcome, updateOutcomeMessages.vi)}\n${formatUpdateOutcome(outcome, updateOutcomeMessages.en)}`,
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
  if (values['new-key']) return createKeyFile(values['new-key'])
  if (values.verify && PUBLIC_KEY_PATTERN.test(values.public ?? '')) return verify(values.verify, values.public!)
  if (values.show) return show(values.show)
  const { in: from, key, sequence, out } = values
  if (from && key && out && /^[1-9]\d{0,8}$/.test(sequence ?? '')) {
    return build({ from, key, out, sequence: Number(sequence), expires: values.expires })
  }
  console.error(USAGE)
  return 2
}

/** Creates a key file. Never overwrites a file: a key in it would be lost. */
async function createKeyFile(file: string): Promise<number> {
  const key = await createSigningKey()
  writeFileSync(file, await formatKeyPem(key), { mode: 0o600, flag: 'wx' })
  console.log(`Khóa riêng, giữ kín / private key, keep it secret: ${file}`)
  console.log(`Khóa công khai / public key: ${key.publicKey}`)
  console.log(`Mã đối chiếu / fingerprint: ${await computeFingerprint(key.publicKey)}`)
  return 0
}

async function build(options: {
  from: string
  key: string
  out: string
  sequence: number
  expires: string | undefined
}): Promise<number> {
  const key = await parseKeyPem(readFileSync(options.key, 'utf8'))
  const {
    publisher,
    published = toIsoDate(new Date()),
    expires = options.expires,
    ...records
  } = readPackSources(options.from)
  const content = { format: PACK_FORMAT, publisher, sequence: options.sequence, published, expires, ...records }
  const file = await buildSignedFile(new TextEncoder().encode(JSON.stringify(content)), key)
  // Written only if the extension would install it.
  const pack = await checkPack(file, key.publicKey)
  writeFileSync(options.out, file)
  printPack(pack, file.byteLength)
  console.log(`Khóa công khai / public key: ${key.publicKey}`)
  return 0
}

async function verify(file: string, key: string): Promise<number> {
  const bytes = new Uint8Array(readFileSync(file))
  printPack(await checkPack(bytes, key), bytes.byteLength)
  return 0
}

/** Prints a document with its provisions, or a single provision, in the form of a pack's source file. */
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

function checkPack(file: Uint8Array, key: string): Promise<Pack> {
  return readPack(file, { key, bundle: BUNDLE, today: toIsoDate(new Date()) })
}

function printPack(pack: Pack, bytes: number): void {
  const { publisher, sequence, published, expires } = pack
  console.log(`${publisher}, gói số / pack ${sequence}, ${published}${expires ? ` – ${expires}` : ''}, ${bytes} bytes`)
  console.log(
    formatPackChanges(pack, BUNDLE).join('\n') ||
      'Không có gì khác bản đi kèm. / Nothing differs from the bundled library.',
  )
}
