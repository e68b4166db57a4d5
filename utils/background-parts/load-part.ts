// Loads the background's parts. Chromium's background is a service worker: import() is disallowed there, and
// importScripts() accepts only scripts that were imported before the worker was installed, which the browser then keeps
// with the worker (https://w3c.github.io/ServiceWorker/#importscripts). Firefox's background is a document.

import { type BackgroundParts, getRegisteredPart, type PartName } from './part-registry.ts'

/** The packed files of the parts. */
const PART_FILES: Record<PartName, string> = {
  report: '/report-part.js',
  queue: '/queue-part.js',
  updates: '/updates-part.js',
}

/** Loads a part, or returns it when it is loaded. Rejects when it cannot be loaded. */
export type PartLoader = <N extends PartName>(name: N) => Promise<BackgroundParts[N]>

/** Loads a part into this background. Logs why a part cannot be loaded, and rejects; the next call tries again. */
export const loadPart: PartLoader = createPartLoader(runScript)

/**
 * Creates a loader. Calls for a part that is being loaded share the attempt.
 *
 * @param run Runs a packed script in this background; throws or rejects when it cannot.
 */
export function createPartLoader(run: (file: string) => void | Promise<void>): PartLoader {
  const attempts = new Map<PartName, Promise<void>>()
  const attempt = async (name: PartName) => {
    const file = PART_FILES[name]
    try {
      await run(file)
      if (!getRegisteredPart(name)) throw new Error('the script ran and registered no part')
    } catch (error) {
      console.error(`background: ${file} cannot be loaded`, error)
      throw new Error(`${file} cannot be loaded`, { cause: error })
    }
  }
  return async (name) => {
    if (!getRegisteredPart(name)) {
      // Deleted by a callback, which runs later: importScripts() fails before the attempt is in the map.
      if (!attempts.has(name))
        attempts.set(
          name,
          attempt(name).finally(() => attempts.delete(name)),
        )
      await attempts.get(name)
    }
    return getRegisteredPart(name)!
  }
}

/**
 * Has Chromium keep the parts with the worker, by importing them while the worker is installed: when the extension is
 * installed, updated or reloaded. Call it synchronously when the background starts. Firefox has no such event.
 */
export function importPartsAtInstall(load: PartLoader = loadPart): void {
  globalThis.addEventListener('install', () => {
    // Without a part, the background still does the rest. The loader has logged the failure.
    for (const name of Object.keys(PART_FILES) as PartName[]) load(name).catch(() => undefined)
  })
}

function runScript(file: string): void | Promise<void> {
  const scope = globalThis as typeof globalThis & { importScripts?: (file: string) => void }
  return scope.importScripts ? scope.importScripts(file) : appendScript(file)
}

/** A script element can be tried again; a failed import() of the same file may stay failed. */
async function appendScript(file: string): Promise<void> {
  const script = document.createElement('script')
  script.src = file
  try {
    await new Promise((resolve, reject) => {
      script.onload = resolve
      script.onerror = () => reject(new Error('the browser did not read the file'))
      document.head.append(script)
    })
  } finally {
    script.remove()
  }
}
