import { spawnSync } from 'node:child_process'
import { closeSync, mkdirSync, mkdtempSync, openSync, rmdirSync, rmSync, symlinkSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { BrowserName } from '../../../scripts/browsers.ts'
import type { StorageRoom } from './storage-room.ts'

/** A real file system of a few MB that holds the extension's databases. */
export interface SmallDisk extends StorageRoom {
  /** The profile to start the browser with. */
  profile: string
  remove(): void
}

const SIZE = '48m'
// Where a browser keeps databases in its profile. Only these are on the small disk, so that no other file fills it.
const DATABASES: Record<BrowserName, string> = { chromium: 'Default/IndexedDB', firefox: 'storage/default' }

/** Explains why this machine cannot mount a small disk; undefined when it can. */
export function explainNoSmallDisk(): string | undefined {
  if (process.platform !== 'linux') return 'mounts a file system, as Linux does'
  if (process.getuid?.() !== 0) return 'mounts a file system, which only root may'
  return undefined
}

/**
 * Mounts a small disk in a fresh profile.
 * @throws Error with the system's message when mounting fails
 */
export function mountSmallDisk(name: BrowserName): SmallDisk {
  const profile = mkdtempSync(join(tmpdir(), `truoc-khi-dang-${name}-`))
  const disk = mkdtempSync(join(tmpdir(), 'truoc-khi-dang-dia-'))
  const { status, stderr } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', disk], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`mount: ${stderr}`)
  const place = join(profile, DATABASES[name])
  mkdirSync(dirname(place), { recursive: true })
  mkdirSync(join(disk, 'kho'))
  symlinkSync(join(disk, 'kho'), place)
  const filler = join(disk, 'day')
  return {
    profile,
    fill: async () => fillUp(filler),
    free: async () => rmSync(filler, { force: true }),
    remove: () => {
      const { status: left, stderr: message } = spawnSync('umount', [disk], { encoding: 'utf8' })
      if (left !== 0) throw new Error(`umount: ${message}`)
      rmdirSync(disk)
    },
  }
}

function fillUp(path: string): void {
  const file = openSync(path, 'a')
  // Write large pieces first, then smaller and smaller ones.
  for (let size = 1 << 20; size >= 1; size >>= 4) {
    const piece = new Uint8Array(size)
    try {
      while (writeSync(file, piece) > 0);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
    }
  }
  closeSync(file)
}
