import { checkAttachmentContent } from '../../utils/attachments/check-attachment.ts'
import type { PaperReading } from '../../utils/attachments/ocr/recognize-page.ts'
import { makePicturePage } from '../../utils/attachments/pages/picture-page.ts'

/** Whether the checks of a file warn of a picture as it was read, and what of. */
export async function flagPaper(reading: PaperReading): Promise<string[]> {
  const page = makePicturePage({ kind: 'picture', number: 1 }, reading, [], { width: 1, height: 1 })
  const { findings } = await checkAttachmentContent({ pages: [page], pageCount: 1, notes: [] }, { choices: {} })
  return findings.filter(({ level }) => level !== 'note').map(({ check, phrase }) => `${check}: ${phrase}`)
}
