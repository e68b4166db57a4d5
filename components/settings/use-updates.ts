import { useEffect, useRef, useState } from 'preact/hooks'
import { requestHostPermission } from '../../utils/lib/host-permission.ts'
import { DOCUMENTS, PROVISIONS } from '../../utils/library/index.ts'
import { toIsoDate } from '../../utils/library/iso-dates.ts'
import { checkForUpdate } from '../../utils/library/packs/check-for-update.ts'
import { clearPacks, installPack, restorePreviousPack } from '../../utils/library/packs/install-pack.ts'
import { type InstalledPacks, watchInstalledPacks } from '../../utils/library/packs/installed-packs.ts'
import {
  clearLastUpdateCheck,
  type LastUpdateCheck,
  readLastUpdateCheck,
  watchLastUpdateCheck,
} from '../../utils/library/packs/last-update-check.ts'
import { PackError, toPackError } from '../../utils/library/packs/pack-error.ts'
import { MAX_PACK_BYTES } from '../../utils/library/packs/pack-schema.ts'
import type { BundledRecords } from '../../utils/library/packs/read-pack.ts'
import {
  type ActiveUpdateSource,
  isActiveUpdateSource,
  readUpdateSource,
  watchUpdateSource,
} from '../../utils/settings/update-source.ts'

const BUNDLE: BundledRecords = { documents: DOCUMENTS, provisions: PROVISIONS }

/** Outcome of an action of the user. */
export type UpdateOutcome =
  | Pick<LastUpdateCheck, 'came' | 'record' | 'field'>
  | { came: 'went-back' }
  | { came: 'forgotten' }

/**
 * Library updates as the options page shows them. The actions never reject; `outcome` is the outcome of the last one.
 */
export interface UseUpdatesResult {
  inUse: ActiveUpdateSource
  installed: InstalledPacks
  lastCheck: LastUpdateCheck | undefined
  /**
   * The running action: received bytes and, if known, their total; null while the received data is verified; undefined
   * when no action is running.
   */
  busy: { came: number; of: number | undefined } | null | undefined
  outcome: UpdateOutcome | undefined
  bundle: BundledRecords
  /** Must be called synchronously in the click: the browser shows its permission prompt only then. */
  check(): Promise<void>
  stop(): void
  installFile(file: File): Promise<void>
  back(): Promise<void>
  forget(): Promise<void>
}

/** Provides the state of library updates, kept current; undefined until all of it is loaded. */
export function useUpdates(): UseUpdatesResult | undefined {
  const [inUse, setInUse] = useState<ActiveUpdateSource>()
  const [installed, setInstalled] = useState<InstalledPacks>()
  const [lastCheck, setLastCheck] = useState<LastUpdateCheck>()
  const [busy, setBusy] = useState<UseUpdatesResult['busy']>()
  const [lastAction, setLastAction] = useState<{ outcome: UpdateOutcome; at: number }>()
  const abortController = useRef<AbortController>(undefined)
  useEffect(() => {
    const failed = (error: unknown) => setLastAction(toTimedOutcome({ came: toPackError(error).refusal }))
    readUpdateSource().then(setInUse, failed)
    readLastUpdateCheck().then(setLastCheck, failed)
    const stops = [
      watchUpdateSource(setInUse),
      watchLastUpdateCheck(setLastCheck),
      watchInstalledPacks(BUNDLE, setInstalled, (error) => {
        failed(error)
        setInstalled({ current: undefined, previous: undefined, problem: undefined })
      }),
    ]
    return () => {
      for (const stop of stops) stop()
    }
  }, [])
  if (!inUse || !installed) return undefined

  const runAction = async (work: () => Promise<UpdateOutcome>) => {
    setLastAction(undefined)
    setBusy(null)
    try {
      setLastAction(toTimedOutcome(await work()))
    } catch (error) {
      const { refusal, at } = toPackError(error)
      setLastAction(toTimedOutcome({ came: refusal, ...at }))
    } finally {
      setBusy(undefined)
    }
  }
  const key = inUse.source?.key ?? ''
  return {
    inUse,
    installed,
    lastCheck,
    busy,
    // A later check by the alarm replaces the outcome of the user's last action.
    outcome: lastAction && (!lastCheck || lastCheck.at <= lastAction.at) ? lastAction.outcome : undefined,
    bundle: BUNDLE,
    check: () => {
      const { source } = inUse
      if (!source) return Promise.resolve()
      const allowed = requestHostPermission(source.address)
      abortController.current = new AbortController()
      const { signal } = abortController.current
      return runAction(() =>
        checkForUpdate(source, {
          bundle: BUNDLE,
          mayReach: () => allowed,
          stillWanted: () => isActiveUpdateSource(source),
          signal,
          onProgress: (came, of) => setBusy(came === of ? null : { came, of }),
        }),
      )
    },
    stop: () => abortController.current?.abort(),
    installFile: (file) => runAction(() => installPackFile(file, key)),
    back: () =>
      runAction(async () => {
        await restorePreviousPack(key)
        return { came: 'went-back' }
      }),
    forget: () =>
      runAction(async () => {
        await clearPacks()
        await clearLastUpdateCheck()
        return { came: 'forgotten' }
      }),
  }
}

async function installPackFile(file: File, key: string): Promise<UpdateOutcome> {
  if (file.size > MAX_PACK_BYTES) throw new PackError('too-large')
  const bytes = new Uint8Array(await file.arrayBuffer())
  await installPack(bytes, { key, bundle: BUNDLE, today: toIsoDate(new Date()) })
  return { came: 'installed' }
}

const toTimedOutcome = (outcome: UpdateOutcome) => ({ outcome, at: Date.now() })
