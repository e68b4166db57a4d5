import type { AttachmentContent, AttachmentPage } from './attachment-content.ts'
import { findPeopleList } from './people-list.ts'
import type { ReadingTurn } from './reading-turn.ts'
import { readSheets } from './sheets/read-sheets.ts'

/** Reads a workbook, and finds the sheets that list people with data about them. */
export async function readWorkbook(bytes: Uint8Array, turn: ReadingTurn): Promise<AttachmentContent> {
  const content = await readSheets(bytes, turn.signal)
  return { ...content, pages: content.pages.map(addPeopleList) }
}

function addPeopleList(page: AttachmentPage): AttachmentPage {
  const list = page.rows && findPeopleList(page.rows)
  if (!list || list.strength === 'weak') return page
  const headings = list.columns.map(({ header }) => header.trim()).filter((header) => header !== '')
  return { ...page, signs: [{ sign: 'people-list', phrase: headings.join(', ') }] }
}
