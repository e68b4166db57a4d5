import { removePhotoLocation } from '../../../utils/attachments/photo-data/remove-photo-location.ts'
import { filePlaceMessages } from '../../../utils/i18n/pages/file-place-messages.ts'
import { type Language, translate } from '../../../utils/i18n/translate.ts'
import { saveFile } from '../../ui/save-file.ts'

/**
 * Saves a copy of a photo whose picture is the same and whose place is gone, next to the photo.
 * @returns whether that was possible.
 */
export async function savePhotoCopy(file: File, language: Language): Promise<boolean> {
  // In a content script of Firefox the buffer is the page's, and `subarray` on it is refused.
  const bytes = new Uint8Array(file.size)
  bytes.set(new Uint8Array(await file.arrayBuffer()))
  const copy = removePhotoLocation(bytes)
  if (copy) saveFile(addToName(file.name, translate(filePlaceMessages, language).withoutPlace), copy, file.type)
  return copy !== null
}

/** "anh.jpg" becomes "anh.khong-vi-tri.jpg". */
function addToName(name: string, part: string): string {
  const dot = name.lastIndexOf('.')
  return dot > 0 ? `${name.slice(0, dot)}.${part}${name.slice(dot)}` : `${name}.${part}`
}
