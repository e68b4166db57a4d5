import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { importWords } from '../../../utils/i18n/library/imports.ts'
import { type Language, say } from '../../../utils/i18n/translate.ts'
import { placesOf } from '../../../utils/library/imports/parser/places.ts'
import type { SettingsInUse } from '../../hooks/use-settings.ts'
import { Still } from '../../ui/EmptyState.tsx'
import { PlaceView } from './PlaceView.tsx'
import { TextActions } from './TextActions.tsx'
import { TextView } from './TextView.tsx'
import { useText } from './use-texts.ts'
import './imports.css'

/** What every view of an imported text gets. */
export interface TextViewProps {
  language: Language
  today: string
  /** The settings, for the rules bound to checks. */
  stored: SettingsInUse
  onOpen(id: string): void
}

/** An imported text, or a place in it, to read: the middle and the foot of a view. `id`: of the text or of the place. */
export function TextEntry(props: TextViewProps & { id: string; onStart(): void }): JSX.Element {
  const { id, language } = props
  const words = say(importWords, language)
  const textId = id.split('.')[0]!
  const text = useText(textId)
  const view = useRef<HTMLDivElement>(null)
  const ready = typeof text === 'object'
  // biome-ignore lint/correctness/useExhaustiveDependencies: every place that is opened takes the focus, as what was clicked is gone
  useEffect(() => {
    if (ready) view.current?.focus()
  }, [id, ready])
  if (text === undefined)
    return (
      <div class="view fill" role="status">
        {words.loading}
      </div>
    )
  if (text === 'failed')
    return (
      <div class="view fill">
        <Still glyph="page" title={words.failed} text="" />
      </div>
    )
  const place = text === 'missing' || id === textId ? undefined : placesOf(text).find((each) => each.id === id)
  if (text === 'missing' || (id !== textId && !place)) {
    return (
      <div class="view fill">
        <Still glyph="book" {...words.missing}>
          <button type="button" class="btn line" onClick={props.onStart}>
            {words.another}
          </button>
        </Still>
      </div>
    )
  }
  return (
    <>
      <div class="view" key={id} ref={view} tabIndex={-1}>
        {place ? <PlaceView {...props} text={text} place={place} /> : <TextView {...props} text={text} />}
      </div>
      <TextActions key={`actions of ${id}`} {...props} text={text} place={place} />
    </>
  )
}
