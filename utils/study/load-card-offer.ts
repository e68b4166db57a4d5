import { type CardOffer, getCardOffer } from './card-offer.ts'
import { readProgress } from './study-db.ts'

/** Returns what the popup offers today (yyyy-mm-dd). Rejects when storage cannot be read. */
export async function loadCardOffer(today: string): Promise<CardOffer | undefined> {
  return getCardOffer(await readProgress(), today)
}
