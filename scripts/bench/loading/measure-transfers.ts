// Measures the ways to bring bytes into a content script, each in a fresh document.

import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import type { Page } from 'puppeteer-core'
import { launchStage, type Stage } from '../../../tests/e2e/harness/launch-stage.ts'
import { putBackgroundToSleep } from '../../../tests/e2e/harness/sleep-background.ts'
import { waitFor } from '../../../tests/e2e/harness/wait-for.ts'
import type { BrowserName } from '../../browsers.ts'
import { computeMedian } from './median.ts'
import { watchFrames } from './watch-frames.ts'

const HERE = dirname(fileURLToPath(import.meta.url))
const WEIGHTS = join(HERE, '..', '..', '..', 'public', 'tagger.bin')
/** Bytes to transfer: the shipped weights, repeated up to this size. */
const SIZE = 640 * 1024
const ROUNDS = 9

const WAYS = [
  'empty message',
  'message, base64, whole',
  'message, base64, 96 KiB a piece',
  'message, gzip in base64',
  'message, ArrayBuffer',
  'script with base64 text',
  'script with an argument',
  'storage.local, base64',
  'storage.session, base64',
]

/** Measures one browser and prints its table. */
export async function measureTransfers(name: BrowserName): Promise<void> {
  const folder = writeExtension(name)
  const stage = await launchStage(name, { folder })
  try {
    console.log(
      `\n${name}, ${SIZE / 1024} KiB, ms (median of ${ROUNDS}; longest frame gap and task: the worst of them)`,
    )
    console.log(`${''.padEnd(34)} awake  asleep  frame gap  long task`)
    for (const way of WAYS) console.log(await measureRow(stage, way))
  } finally {
    await stage.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measureRow(stage: Stage, way: string): Promise<string> {
  const awake: Awaited<ReturnType<typeof transfer>>[] = []
  const asleep: typeof awake = []
  for (let round = 0; round < ROUNDS; round++) {
    awake.push(await transfer(stage, way, false))
    asleep.push(await transfer(stage, way, true))
  }
  const error = awake.find((each) => each.error)?.error
  if (error) return `${way.padEnd(34)} ${error}`
  const all = [...awake, ...asleep]
  const figures = [
    computeMedian(awake.map(({ ms }) => ms)),
    computeMedian(asleep.map(({ ms }) => ms)),
    Math.max(...all.map(({ gap }) => gap)),
    Math.max(...all.map(({ task }) => task)),
  ].map((figure, column) => figure.toFixed(0).padStart([5, 7, 10, 10][column]!))
  return `${way.padEnd(34)} ${figures.join(' ')}`
}

/** Makes one transfer in a fresh document. */
async function transfer(stage: Stage, way: string, asleep: boolean) {
  const page = await stage.open('facebook')
  await page.bringToFront()
  const readState = (): Promise<string | undefined> => page.evaluate(() => document.documentElement.dataset.bench)
  await waitFor(async () => (await readState()) === 'ready', 'the measuring script is there')
  if (asleep) await putBackgroundToSleep(stage)
  const smoothness = await watchFrames(page)
  await startTransfer(page, way)
  const text = await waitFor(async () => {
    const state = await readState()
    return state?.startsWith('{') && state
  }, way)
  const result = JSON.parse(text) as { ms: number; bytes: number; error?: string }
  if (!result.error && way !== 'empty message' && result.bytes !== SIZE) result.error = `${result.bytes} bytes arrived`
  const seen = await smoothness()
  await page.close()
  return { ...result, ...seen }
}

function startTransfer(page: Page, way: string): Promise<void> {
  return page.evaluate(
    (detail) => void document.dispatchEvent(new CustomEvent('bench', { detail })),
    JSON.stringify({ way, size: SIZE }),
  )
}

/** Writes the measuring extension into a temporary folder. Returns the folder. */
function writeExtension(name: BrowserName): string {
  const folder = mkdtempSync(join(tmpdir(), `truoc-khi-dang-bench-${name}-`))
  const weights = readFileSync(WEIGHTS)
  const bytes = Buffer.alloc(SIZE, weights)
  writeFileSync(join(folder, 'weights.bin'), bytes)
  // The repetition does not help gzip, which looks back 32 KiB only.
  writeFileSync(join(folder, 'weights.gz'), gzipSync(bytes, { level: 9 }))
  writeFileSync(join(folder, 'weights.js'), `globalThis.takeWeights('${bytes.toString('base64')}');null`)
  for (const file of ['background.js', 'page.js']) copyFileSync(join(HERE, file), join(folder, file))
  const manifest = {
    manifest_version: 3,
    name: 'bench',
    version: '1',
    permissions: ['storage', 'scripting'],
    host_permissions: ['https://www.facebook.com/*'],
    background: name === 'firefox' ? { scripts: ['background.js'] } : { service_worker: 'background.js' },
    content_scripts: [{ matches: ['https://www.facebook.com/*'], js: ['page.js'] }],
    ...(name === 'firefox'
      ? {
          browser_specific_settings: { gecko: { id: 'truoc-khi-dang@truockhidang.vn', strict_min_version: '140.0' } },
        }
      : {}),
  }
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest))
  return folder
}
