// Begins to read the report of the address before the other scripts of the page are loaded (scripts/first-frame.ts).

import { readOutboxItemEarly } from '../../utils/report/outbox/read-outbox-item-early.ts'

const id = location.hash.slice(1)

/** The report that the page was opened for; undefined when it was opened for the list. */
export const earlyItem = id ? readOutboxItemEarly(id) : undefined
