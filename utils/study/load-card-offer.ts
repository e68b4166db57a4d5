import { hasCardOffer } from './card-offer.ts'
import { readProgress } from './study-db.ts'

/** Whether the popup offers a card today (yyyy-mm-dd). Rejects when storage cannot be read. */
export async function loadCardOffer(today: string): Promise<boolean> {
  return hasCardOffer(await readProgress(), today)
}
