/** The last part of a page's title, such as " | Facebook". */
const LAST_PART = /\s+[|–-]\s+(\S+)\s*$/

/**
 * Removes the name of the site from the end of a page's title, because a report names the site already.
 *
 * @returns Empty when the title is only that name.
 */
export function removeSiteName(title: string, siteName: string): string {
  if (title.trim() === siteName) return ''
  const found = LAST_PART.exec(title)
  return found?.[1] === siteName ? title.slice(0, found.index) : title
}
