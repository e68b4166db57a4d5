import { useEffect, useState } from 'preact/hooks'
import type { Settings } from '../../utils/settings/schema.ts'
import { changeSettings, readSettings, watchSettings } from '../../utils/settings/store.ts'

/** The settings as a page sees them. `change` says whether it was stored; when not, `problem` says why. */
export interface SettingsInUse {
  settings: Settings
  problem: 'unreadable' | 'from-newer-version' | 'full' | undefined
  change(part: Partial<Omit<Settings, 'version'>>): Promise<boolean>
}

/** The settings, kept up to date; undefined until they are read. */
export function useSettings(): SettingsInUse | undefined {
  const [state, setState] = useState<Pick<SettingsInUse, 'settings' | 'problem'>>()
  useEffect(() => {
    void readSettings().then(({ settings, problem }) => setState({ settings, problem }))
    return watchSettings((settings, problem) => setState({ settings, problem }))
  }, [])
  if (!state) return undefined
  return {
    ...state,
    change: async (part) => {
      try {
        await changeSettings(part)
        return true
      } catch (error) {
        const newer = error instanceof Error && error.message === 'from-newer-version'
        setState({ ...state, problem: newer ? 'from-newer-version' : 'full' })
        return false
      }
    },
  }
}
