/** Elements that are closed by hand: those left open stand one within the other. Of others (p, li, td) that is usual. */
const CLOSED_BY_HAND = new Set(
  'a abbr article b big blockquote center cite code div em fieldset font form i label main mark ol pre q s section small span strike strong sub sup table tt u ul'.split(
    ' ',
  ),
)

/**
 * Whether a page's elements stand in each other deeper than a limit. Browsers ask all that is open about every element, so that
 * a page of 100,000 open ones would hold them for a quarter of a minute.
 */
export function isDeeperThan(most: number, source: string): boolean {
  let depth = 0
  for (const [, closing, name] of source.matchAll(/<(\/?)([a-z]{1,12})(?=[\s/>])/gi)) {
    if (!CLOSED_BY_HAND.has(name!.toLowerCase())) continue
    depth = closing ? Math.max(0, depth - 1) : depth + 1
    if (depth > most) return true
  }
  return false
}
