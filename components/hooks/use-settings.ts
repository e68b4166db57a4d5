import { useEffect, useRef, useState } from 'preact/hooks'
import type { Settings } from '../../utils/settings/settings-schema.ts'
import {
  changeSettings,
  readSettings,
  type SettingsChange,
  watchSettings,
} from '../../utils/settings/settings-store.ts'
import { askBackgroundForValues } from './ask-background-for-values.ts'

askBackgroundForValues()

/** The settings as a page sees them. `change` resolves to whether they were stored; if not, `problem` says why. */
export interface SettingsState {
  settings: Settings
  problem: 'unreadable' | 'from-newer-version' | 'full' | undefined
  change(change: SettingsChange): Promise<boolean>
}

/**
 * Returns the settings, kept up to date; undefined until they are read. A change is visible before it is stored, so
 * later changes build on it; it is reverted when storing fails.
 */
export function useSettings(): SettingsState | undefined {
  const [state, setState] = useState<Pick<SettingsState, 'settings' | 'problem'>>()
  const storing = useRef(0)
  const show = async (failure?: SettingsState['problem']) => {
    const { settings, problem } = await readSettings()
    if (storing.current === 0) setState({ settings, problem: failure ?? problem })
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: subscribe once per mount
  useEffect(() => {
    void show()
    return watchSettings((settings, problem) => {
      if (storing.current === 0) setState({ settings, problem })
    })
  }, [])
  if (!state) return undefined
  return {
    ...state,
    change: async (change) => {
      storing.current++
      const apply = (to: Settings) => ({ ...to, ...(typeof change === 'function' ? change(to) : change) })
      setState((now) => now && { ...now, settings: apply(now.settings) })
      let failure: SettingsState['problem']
      try {
        await changeSettings(change)
      } catch (error) {
        failure = error instanceof Error && error.message === 'from-newer-version' ? 'from-newer-version' : 'full'
      }
      storing.current--
      await show(failure)
      return failure === undefined
    },
  }
}
