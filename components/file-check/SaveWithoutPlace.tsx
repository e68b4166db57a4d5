import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { filePlaceMessages } from '../../utils/i18n/pages/file-place-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { savePhotoCopy } from '../compose/files/save-photo-copy.ts'

/** Saves a copy of a photo whose picture is the same and whose place is gone, next to the photo. */
export function SaveWithoutPlace(props: { file: File; language: Language }): JSX.Element {
  const messages = translate(filePlaceMessages, props.language)
  const [isSaved, setSaved] = useState<boolean>()
  return (
    <>
      <button
        type="button"
        class="btn line"
        onClick={() => void savePhotoCopy(props.file, props.language).then(setSaved)}
      >
        {messages.saveWithoutPlace}
      </button>
      <p role="status">
        {isSaved !== undefined && (isSaved ? messages.savedWithoutPlace : messages.cannotSaveWithoutPlace)}
      </p>
    </>
  )
}
