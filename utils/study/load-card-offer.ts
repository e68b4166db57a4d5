import { hasCardOffer } from './card-offer.ts'
import { readProgress } from './study-db.ts'

/** Whether the popup has a card to offer today (yyyy-mm-dd). Rejects when the storage cannot be read. */
export async function loadCardOffer(today: string): Promise<boolean> {
  return hasCardOffer(await readProgress(), today)
}
