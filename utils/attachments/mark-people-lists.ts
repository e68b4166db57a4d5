import type { AttachmentContent, AttachmentPage } from './attachment-content.ts'
import { findPeopleList } from './people-list.ts'

/**
 * Marks the sheets that list people with data about them. In the worker that reads them: a sheet of 20,000 rows takes
 * longer than a page may be busy.
 */
export function markPeopleLists(content: AttachmentContent): AttachmentContent {
  return { ...content, pages: content.pages.map(markPeopleList) }
}

function markPeopleList(page: AttachmentPage): AttachmentPage {
  const list = page.rows && findPeopleList(page.rows)
  if (!list || list.strength === 'weak') return page
  const headings = list.columns.map(({ header }) => header.trim()).filter((header) => header !== '')
  return { ...page, signs: [{ sign: 'people-list', phrase: headings.join(', ') }] }
}
