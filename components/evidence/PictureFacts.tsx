import type { JSX } from 'preact'
import { evidenceMessages } from '../../utils/i18n/report/evidence-messages.ts'
import { reportMessages } from '../../utils/i18n/report/report-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import type { Picture } from '../../utils/report/picture/picture-schema.ts'

/** Shows the facts of a picture file: its type, dimensions, size, time and SHA-256. */
export function PictureFacts({ picture, language }: { picture: Picture; language: Language }): JSX.Element {
  const messages = translate(evidenceMessages, language)
  const type = picture.type === 'image/png' ? 'PNG' : 'JPEG'
  return (
    <p class="meta muted picture-facts">
      <span class="line">{messages.facts(type, picture.width, picture.height, computePictureBytes(picture))}</span>
      <span class="line">{messages.taken(translate(reportMessages, language).text.moment(picture.takenAt))}</span>
      <span class="line hash">
        {messages.preview.hash} {picture.sha256}
      </span>
    </p>
  )
}

/** Computes the size of a picture file in bytes from its base64 length. */
function computePictureBytes({ bytes }: Picture): number {
  return (bytes.length / 4) * 3 - (/=*$/.exec(bytes)?.[0].length ?? 0)
}
