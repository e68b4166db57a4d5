import { useEffect, useRef, useState } from 'preact/hooks'
import type { Settings } from '../../utils/settings/settings-schema.ts'
import { changeSettings, readSettings, watchSettings } from '../../utils/settings/settings-store.ts'

/** The settings as a page sees them. `updateOutboxItem` says whether it was stored; when not, `problem` says why. */
export interface SettingsState {
  settings: Settings
  problem: 'unreadable' | 'from-newer-version' | 'full' | undefined
  change(part: Partial<Omit<Settings, 'version'>>): Promise<boolean>
}

/**
 * The settings, kept up to date; undefined until they are read. A change is seen at once, before it is stored: what is chosen
 * right after it is chosen on top of it. What could not be stored is taken back.
 */
export function useSettings(): SettingsState | undefined {
  const [state, setState] = useState<Pick<SettingsState, 'settings' | 'problem'>>()
  const storing = useRef(0)
  const show = async (wrong?: SettingsState['problem']) => {
    const { settings, problem } = await readSettings()
    if (storing.current === 0) setState({ settings, problem: wrong ?? problem })
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, for as long as the page is open
  useEffect(() => {
    void show()
    return watchSettings((settings, problem) => {
      if (storing.current === 0) setState({ settings, problem })
    })
  }, [])
  if (!state) return undefined
  return {
    ...state,
    change: async (part) => {
      storing.current++
      setState((now) => now && { ...now, settings: { ...now.settings, ...part } })
      let wrong: SettingsState['problem']
      try {
        await changeSettings(part)
      } catch (error) {
        wrong = error instanceof Error && error.message === 'from-newer-version' ? 'from-newer-version' : 'full'
      }
      storing.current--
      await show(wrong)
      return wrong === undefined
    },
  }
}
