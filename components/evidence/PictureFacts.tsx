import type { JSX } from 'preact'
import { evidenceWords } from '../../utils/i18n/report/evidence.ts'
import { reportWords } from '../../utils/i18n/report/report.ts'
import { type Language, say } from '../../utils/i18n/translate.ts'
import type { Picture } from '../../utils/report/picture/picture.ts'

/** What a picture's file is: its type, measures and size, when it was taken, its SHA-256. */
export function PictureFacts({ picture, language }: { picture: Picture; language: Language }): JSX.Element {
  const words = say(evidenceWords, language)
  const type = picture.type === 'image/png' ? 'PNG' : 'JPEG'
  return (
    <p class="meta muted picture-facts">
      <span class="line">{words.facts(type, picture.width, picture.height, bytesOf(picture))}</span>
      <span class="line">{words.taken(say(reportWords, language).text.moment(picture.takenAt))}</span>
      <span class="line hash">
        {words.preview.hash} {picture.sha256}
      </span>
    </p>
  )
}

/** How many bytes a picture's file has. */
function bytesOf({ bytes }: Picture): number {
  return (bytes.length / 4) * 3 - (/=*$/.exec(bytes)?.[0].length ?? 0)
}
