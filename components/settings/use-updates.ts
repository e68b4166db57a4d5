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

/** What an act of the user came to. */
export type UpdateOutcome =
  | Pick<LastUpdateCheck, 'came' | 'record' | 'field'>
  | { came: 'went-back' }
  | { came: 'forgotten' }

/** Updates as the options page sees them, and what can be done. The acts never reject: `told` says how the last one went. */
export interface UseUpdatesResult {
  inUse: ActiveUpdateSource
  installed: InstalledPacks
  look: LastUpdateCheck | undefined
  /** Something is under way: how many bytes came, and of how many (where known); null while what came is checked. */
  busy: { came: number; of: number | undefined } | null | undefined
  told: UpdateOutcome | undefined
  bundle: BundledRecords
  /** To be called straight in the click: the browser asks only then whether the address may be reached. */
  check(): Promise<void>
  stop(): void
  installFile(file: File): Promise<void>
  back(): Promise<void>
  forget(): Promise<void>
}

/** Updates, kept up to date; undefined until all is read. */
export function useUpdates(): UseUpdatesResult | undefined {
  const [inUse, setInUse] = useState<ActiveUpdateSource>()
  const [installed, setInstalled] = useState<InstalledPacks>()
  const [look, setLook] = useState<LastUpdateCheck>()
  const [busy, setBusy] = useState<UseUpdatesResult['busy']>()
  const [said, setSaid] = useState<{ told: UpdateOutcome; at: number }>()
  const ending = useRef<AbortController>(undefined)
  useEffect(() => {
    const failed = (error: unknown) => setSaid(toTimedOutcome({ came: toPackError(error).refusal }))
    readUpdateSource().then(setInUse, failed)
    readLastUpdateCheck().then(setLook, failed)
    const stops = [
      watchUpdateSource(setInUse),
      watchLastUpdateCheck(setLook),
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

  const doing = async (work: () => Promise<UpdateOutcome>) => {
    setSaid(undefined)
    setBusy(null)
    try {
      setSaid(toTimedOutcome(await work()))
    } catch (error) {
      const { refusal, at } = toPackError(error)
      setSaid(toTimedOutcome({ came: refusal, ...at }))
    } finally {
      setBusy(undefined)
    }
  }
  const key = inUse.source?.key ?? ''
  return {
    inUse,
    installed,
    look,
    busy,
    // What the alarm did since is newer than what was told of an act.
    told: said && (!look || look.at <= said.at) ? said.told : undefined,
    bundle: BUNDLE,
    check: () => {
      const { source } = inUse
      if (!source) return Promise.resolve()
      const allowed = requestHostPermission(source.address)
      ending.current = new AbortController()
      const { signal } = ending.current
      return doing(() =>
        checkForUpdate(source, {
          bundle: BUNDLE,
          mayReach: () => allowed,
          stillWanted: () => isActiveUpdateSource(source),
          signal,
          onProgress: (came, of) => setBusy(came === of ? null : { came, of }),
        }),
      )
    },
    stop: () => ending.current?.abort(),
    installFile: (file) =>
      doing(async () => {
        if (file.size > MAX_PACK_BYTES) throw new PackError('too-large')
        const bytes = new Uint8Array(await file.arrayBuffer())
        await installPack(bytes, { key, bundle: BUNDLE, today: toIsoDate(new Date()) })
        return { came: 'installed' }
      }),
    back: () =>
      doing(async () => {
        await restorePreviousPack(key)
        return { came: 'went-back' }
      }),
    forget: () =>
      doing(async () => {
        await clearPacks()
        await clearLastUpdateCheck()
        return { came: 'forgotten' }
      }),
  }
}

const toTimedOutcome = (told: UpdateOutcome) => ({ told, at: Date.now() })
