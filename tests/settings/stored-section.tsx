import { type JSX, render } from 'preact'
import { useState } from 'preact/hooks'
import { act } from 'preact/test-utils'
import type { SectionProps } from '../../components/settings/SectionFrame.tsx'
import { settingsMessages } from '../../utils/i18n/pages/settings-messages.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../utils/settings/settings-schema.ts'

/** Settings that a section of their page shows and changes. */
export class StoredSection {
  stored: Settings = DEFAULT_SETTINGS
  /** Whether storage takes no change. */
  isFull = false

  /** Shows the section with some settings. */
  show(Section: (props: SectionProps) => JSX.Element | null, settings: Partial<Settings> = {}): Promise<void> {
    this.stored = { ...DEFAULT_SETTINGS, ...settings }
    this.isFull = false
    const Page = () => {
      const [shown, setShown] = useState(this.stored)
      const change: SectionProps['change'] = async (part) => {
        if (this.isFull) return false
        this.stored = { ...this.stored, ...(typeof part === 'function' ? part(this.stored) : part) }
        setShown(this.stored)
        return true
      }
      return <Section settings={shown} change={change} messages={settingsMessages.vi} />
    }
    return act(() => render(<Page />, document.body))
  }
}
