import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { removePhotoLocation } from '../../utils/attachments/photo-data/remove-photo-location.ts'
import { fileCheckMessages } from '../../utils/i18n/pages/file-check-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { saveFile } from '../ui/save-file.ts'

/** Saves a copy of a photo whose picture is the same and whose place is gone, next to the photo. */
export function SaveWithoutPlace(props: { file: File; language: Language }): JSX.Element {
  const { file } = props
  const messages = translate(fileCheckMessages, props.language)
  const [isSaved, setSaved] = useState<boolean>()
  const save = async () => {
    const copy = removePhotoLocation(new Uint8Array(await file.arrayBuffer()))
    if (copy) saveFile(addToName(file.name, messages.withoutPlace), copy, file.type)
    setSaved(copy !== null)
  }
  return (
    <>
      <button type="button" class="btn line" onClick={() => void save()}>
        {messages.saveWithoutPlace}
      </button>
      <p role="status">
        {isSaved !== undefined && (isSaved ? messages.savedWithoutPlace : messages.cannotSaveWithoutPlace)}
      </p>
    </>
  )
}

/** "anh.jpg" becomes "anh.khong-vi-tri.jpg". */
function addToName(name: string, part: string): string {
  const dot = name.lastIndexOf('.')
  return dot > 0 ? `${name.slice(0, dot)}.${part}${name.slice(dot)}` : `${name}.${part}`
}
