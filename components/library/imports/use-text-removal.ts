import { useState } from 'preact/hooks'
import type { ImportedText } from '../../../utils/library/imports/parser/imported-text.ts'
import type { Settings } from '../../../utils/settings/settings-schema.ts'
import type { SettingsState } from '../../hooks/use-settings.ts'
import { loadImportedTexts } from './use-imported-texts.ts'

/** The removal of imported texts. */
interface TextRemoval {
  /** The text that was removed last, unless that was undone. */
  removed: ImportedText | undefined
  remove(id: string): Promise<void>
  undo(): Promise<void>
}

/** Removes imported texts with undo. Removing a text also removes its bindings to checks; undo restores them. */
export function useTextRemoval(stored: SettingsState): TextRemoval {
  const [last, setLast] = useState<{ text: ImportedText; reminders: Settings['reminders'] }>()
  return {
    removed: last?.text,
    remove: async (id) => {
      const text = await (await loadImportedTexts()).removeImportedText(id)
      const { reminders } = stored.settings
      const bound = reminders.filter(({ entry }) => entry.split('.')[0] === id)
      if (bound.length > 0) await stored.change({ reminders: reminders.filter((one) => !bound.includes(one)) })
      setLast(text && { text, reminders: bound })
    },
    undo: async () => {
      if (!last) return
      await (await loadImportedTexts()).saveImportedText(last.text)
      if (last.reminders.length > 0) {
        await stored.change({ reminders: [...stored.settings.reminders, ...last.reminders] })
      }
      setLast(undefined)
    },
  }
}
