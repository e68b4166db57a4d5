import type { ImportedText } from '../../../utils/library/imports/parser/imported-text.ts'
import { type LocatedPart, locateParts } from '../../../utils/library/imports/parser/locate-parts.ts'
import type { Settings } from '../../../utils/settings/settings-schema.ts'
import { formatTextCitation } from './text-citation.ts'

type Reminder = Settings['reminders'][number]

/** Longest citation of a bound rule. */
const MAX_CITE_LENGTH = 200

/** Formats the citation that the panel shows for a bound part. It is Vietnamese in both languages. */
export function formatReminderCite(text: Pick<ImportedText, 'facts' | 'origin'>, place: LocatedPart): string {
  return formatTextCitation(text, place, 'vi').slice(0, MAX_CITE_LENGTH)
}

/** Whether a reminder is of a text or of one of its parts. */
export function isBoundTo({ entry }: Reminder, textId: string): boolean {
  return entry.split('.')[0] === textId
}

/** Lists all reminders after a text's facts changed: its own cite it as it is called now, or are left out. */
export function listUpdatedReminders(reminders: readonly Reminder[], text: ImportedText): Reminder[] {
  const places = locateParts(text)
  return reminders.flatMap((reminder) => {
    if (!isBoundTo(reminder, text.id)) return [reminder]
    if (!text.own) return []
    const place = places.find(({ id }) => id === reminder.entry)
    return [place ? { ...reminder, cite: formatReminderCite(text, place) } : reminder]
  })
}

/** The reminders of one part. `place` is undefined when the text no longer has that part. */
export interface BoundPart {
  entry: string
  place: LocatedPart | undefined
  reminders: Reminder[]
}

/** Groups the reminders of a text by part, in the order of the text. */
export function listBoundParts(reminders: readonly Reminder[], text: ImportedText): BoundPart[] {
  const places = locateParts(text)
  const byEntry = Map.groupBy(
    reminders.filter((reminder) => isBoundTo(reminder, text.id)),
    ({ entry }) => entry,
  )
  const order = (entry: string) => {
    const at = places.findIndex(({ id }) => id === entry)
    return at < 0 ? places.length : at
  }
  return [...byEntry]
    .sort(([a], [b]) => order(a) - order(b))
    .map(([entry, bound]) => ({ entry, place: places[order(entry)], reminders: bound }))
}
