import type { JSX } from 'preact'
import { evidenceMessages } from '../../utils/i18n/report/evidence-messages.ts'
import { reportMessages } from '../../utils/i18n/report/report-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import type { Picture } from '../../utils/report/picture/picture-schema.ts'

/** What a picture's file is: its type, measures and size, when it was taken, its SHA-256. */
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

/** How many bytes a picture's file has. */
function computePictureBytes({ bytes }: Picture): number {
  return (bytes.length / 4) * 3 - (/=*$/.exec(bytes)?.[0].length ?? 0)
}
