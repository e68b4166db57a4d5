import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { SettingsStateProblem } from '../../utils/i18n/pages/settings-problem-messages.ts'
import { migrateSettings } from '../../utils/settings/migrate-settings.ts'
import type { Settings } from '../../utils/settings/settings-schema.ts'
import {
  changeSettings,
  readSettings,
  type SettingsChange,
  watchSettings,
} from '../../utils/settings/settings-store.ts'
import { applyTheme } from '../ui/apply-theme.ts'
import { askBackgroundForValues } from './ask-background-for-values.ts'
import { takeEarlySettings } from './early-settings.ts'

askBackgroundForValues()

/** The settings as a page sees them. `change` resolves to whether they were stored; if not, `problem` says why. */
export interface SettingsState {
  settings: Settings
  problem: SettingsStateProblem | undefined
  change(change: SettingsChange): Promise<boolean>
}

/**
 * Returns the settings, kept up to date; undefined until they are read. The page gets their theme. A change is visible
 * before it is stored, so later changes build on it; it is reverted when storing fails. Await it before closing the
 * page or asking for a permission: the browser aborts a transaction whose page closes.
 */
export function useSettings(): SettingsState | undefined {
  const [state, setState] = useState<StoredState>()
  const storing = useRef(0)
  const stored = useRef(state)
  const wereReadEarly = useRef(false)
  const show = (next: typeof state, failure?: SettingsStateProblem) => {
    stored.current = next
    if (storing.current === 0 && next) setState(failure ? { ...next, problem: failure } : next)
  }
  // Not after the first frame: until the settings are read, a page is empty.
  // biome-ignore lint/correctness/useExhaustiveDependencies: subscribe once per mount
  useLayoutEffect(() => {
    void takeEarlySettings()
      .then((early) => {
        wereReadEarly.current = early !== undefined
        return readState(early)
      })
      .then(show)
    return watchSettings((settings, problem) => show({ settings, problem }))
  }, [])
  const isShown = state !== undefined
  // Another page may have changed them after they were read early and before this page watched them.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, after the first frame
  useEffect(() => {
    if (!isShown || !wereReadEarly.current) return
    readState().then(
      (next) => isSameState(next, stored.current) || show(next),
      (error: unknown) => console.warn('settings: cannot be read again', error),
    )
  }, [isShown])
  const theme = state?.settings.theme
  useLayoutEffect(() => {
    if (theme) applyTheme(theme)
  }, [theme])
  if (!state) return undefined
  return {
    ...state,
    change: async (change) => {
      storing.current++
      const apply = (to: Settings) => ({ ...to, ...(typeof change === 'function' ? change(to) : change) })
      setState((now) => now && { ...now, settings: apply(now.settings) })
      let failure: SettingsStateProblem | undefined
      try {
        await changeSettings(change)
      } catch (error) {
        failure = error instanceof Error && error.message === 'from-newer-version' ? 'from-newer-version' : 'full'
      }
      storing.current--
      // Storage that cannot be written may not be readable either: then show what was read before.
      show(await readState().catch(() => stored.current), failure)
      return failure === undefined
    },
  }
}

type StoredState = Pick<SettingsState, 'settings' | 'problem'>

/** @param early what was stored while the page was loaded; it is read now when undefined. */
async function readState(early?: { value: unknown }): Promise<StoredState> {
  const { settings, problem } = early ? migrateSettings(early.value) : await readSettings()
  return { settings, problem }
}

function isSameState(one: StoredState, other: StoredState | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
