import { useEffect, useRef, useState } from 'preact/hooks'
import { askToReach } from '../../utils/lib/host-permission.ts'
import { isoDate } from '../../utils/library/dates.ts'
import { DOCUMENTS, PROVISIONS } from '../../utils/library/index.ts'
import { lookForUpdate } from '../../utils/library/packs/check-for-update.ts'
import { forgetPacks, installPack, stepBack } from '../../utils/library/packs/install.ts'
import { type Installed, watchInstalled } from '../../utils/library/packs/installed.ts'
import { forgetLook, type LastLook, readLastLook, watchLastLook } from '../../utils/library/packs/last-update-check.ts'
import { MOST_BYTES } from '../../utils/library/packs/pack.ts'
import { asPackError, PackError } from '../../utils/library/packs/pack-error.ts'
import type { Bundle } from '../../utils/library/packs/read-pack.ts'
import { isInUse, readUpdateSource, type SourceInUse, watchUpdateSource } from '../../utils/settings/update-source.ts'

const BUNDLE: Bundle = { documents: DOCUMENTS, provisions: PROVISIONS }

/** What an act of the user came to. */
export type Told = Pick<LastLook, 'came' | 'record' | 'field'> | { came: 'went-back' } | { came: 'forgotten' }

/** Updates as the options page sees them, and what can be done. The acts never reject: `told` says how the last one went. */
export interface Updates {
  inUse: SourceInUse
  installed: Installed
  look: LastLook | undefined
  /** Something is under way: how many bytes came, and of how many (where known); null while what came is checked. */
  busy: { came: number; of: number | undefined } | null | undefined
  told: Told | undefined
  bundle: Bundle
  /** To be called straight in the click: the browser asks only then whether the address may be reached. */
  check(): Promise<void>
  stop(): void
  installFile(file: File): Promise<void>
  back(): Promise<void>
  forget(): Promise<void>
}

/** Updates, kept up to date; undefined until all is read. */
export function useUpdates(): Updates | undefined {
  const [inUse, setInUse] = useState<SourceInUse>()
  const [installed, setInstalled] = useState<Installed>()
  const [look, setLook] = useState<LastLook>()
  const [busy, setBusy] = useState<Updates['busy']>()
  const [said, setSaid] = useState<{ told: Told; at: number }>()
  const ending = useRef<AbortController>(undefined)
  useEffect(() => {
    const failed = (error: unknown) => setSaid(now({ came: asPackError(error).refusal }))
    readUpdateSource().then(setInUse, failed)
    readLastLook().then(setLook, failed)
    const stops = [
      watchUpdateSource(setInUse),
      watchLastLook(setLook),
      watchInstalled(BUNDLE, setInstalled, (error) => {
        failed(error)
        setInstalled({ current: undefined, previous: undefined, problem: undefined })
      }),
    ]
    return () => {
      for (const stop of stops) stop()
    }
  }, [])
  if (!inUse || !installed) return undefined

  const doing = async (work: () => Promise<Told>) => {
    setSaid(undefined)
    setBusy(null)
    try {
      setSaid(now(await work()))
    } catch (error) {
      const { refusal, at } = asPackError(error)
      setSaid(now({ came: refusal, ...at }))
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
      const allowed = askToReach(source.address)
      ending.current = new AbortController()
      const { signal } = ending.current
      return doing(() =>
        lookForUpdate(source, {
          bundle: BUNDLE,
          mayReach: () => allowed,
          stillWanted: () => isInUse(source),
          signal,
          onProgress: (came, of) => setBusy(came === of ? null : { came, of }),
        }),
      )
    },
    stop: () => ending.current?.abort(),
    installFile: (file) =>
      doing(async () => {
        if (file.size > MOST_BYTES) throw new PackError('too-large')
        const bytes = new Uint8Array(await file.arrayBuffer())
        await installPack(bytes, { key, bundle: BUNDLE, today: isoDate(new Date()) })
        return { came: 'installed' }
      }),
    back: () =>
      doing(async () => {
        await stepBack(key)
        return { came: 'went-back' }
      }),
    forget: () =>
      doing(async () => {
        await forgetPacks()
        await forgetLook()
        return { came: 'forgotten' }
      }),
  }
}

const now = (told: Told) => ({ told, at: Date.now() })
