// matchAll clones the expression, which is then compiled again, at every call. This search reuses the given one.

/** Returns all matches of a global expression, in order. Steps over empty matches; changes `lastIndex`. */
export function findAllMatches(regexp: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  regexp.lastIndex = 0
  for (let match = regexp.exec(text); match; match = regexp.exec(text)) {
    if (match[0] === '') regexp.lastIndex++
    found.push(match)
  }
  return found
}
