import { cardWaits } from './card-waits.ts'
import { readProgress } from './study-db.ts'

/** Whether the popup has a card to offer today (yyyy-mm-dd). Rejects when the storage cannot be read. */
export async function waitsToday(today: string): Promise<boolean> {
  return cardWaits(await readProgress(), today)
}
