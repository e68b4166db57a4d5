import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { doneMessages } from '../../utils/i18n/pages/done-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'

/** What was done last, and how to undo it. */
export interface Done {
  text: string
  undo?: () => Promise<unknown>
}

/** Says what was done, with a button that undoes it. */
export function DoneLine(props: {
  done: Done | undefined
  language: Language
  onUndo(undo: () => Promise<unknown>): void
}): JSX.Element {
  const { done, language, onUndo } = props
  const { undo } = translate(doneMessages, language)
  return (
    <p class="done-line">
      <span role="status" tabIndex={-1}>
        {done?.text}
      </span>{' '}
      {done?.undo && (
        <button type="button" class="btn plain" onClick={() => onUndo(done.undo!)}>
          {undo}
        </button>
      )}
    </p>
  )
}

/** Remembers what was done, or that it could not be stored. */
export function useDone(language: Language) {
  const [done, setDone] = useState<Done>()
  const { notSaved, undone } = translate(doneMessages, language)
  const act = async (change: () => Promise<Done | undefined>) => {
    // Emptied first: a status with the same words as before would not be announced.
    setDone(undefined)
    try {
      setDone(await change())
    } catch (error) {
      console.warn('settings: a list cannot be saved', error)
      setDone({ text: notSaved })
    }
  }
  const undo = (change: () => Promise<unknown>) =>
    void act(async () => {
      await change()
      return { text: undone }
    })
  return { done, act, undo }
}
