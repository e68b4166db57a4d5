import type { JSX } from 'preact'
import { type Language, say } from '../../utils/words/language.ts'
import { reportWords } from '../../utils/words/report.ts'
import { Icon } from '../ui/Icon.tsx'
import type { SaveState } from './use-outbox.ts'
import { when } from './when.ts'

/** Below the form: whether it is stored, and the way to the preview. */
export function DraftBar(props: {
  saved: SaveState
  ready: boolean
  language: Language
  onPreview(): void
}): JSX.Element {
  const words = say(reportWords, props.language)
  const { saved } = props
  return (
    <footer class="bar">
      <p class="saved" role="status">
        <Icon name={saved.state === 'saved' ? 'check' : saved.state === 'saving' ? 'clock' : 'hold'} />
        {saved.state === 'saved'
          ? words.savedAt(when(saved.at))
          : saved.state === 'saving'
            ? words.saving
            : words.notSaved}
      </p>
      <button
        type="button"
        class="btn main"
        disabled={!props.ready}
        title={props.ready ? undefined : words.needCategory}
        onClick={props.onPreview}
      >
        {words.preview}
      </button>
    </footer>
  )
}
