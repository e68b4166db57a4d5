// Searching without copying the expression: matchAll makes a new one, to be compiled again, at every call.

/** All matches of a global expression, in order. Never loops on an empty match. */
export function findAllMatches(regexp: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  regexp.lastIndex = 0
  for (let match = regexp.exec(text); match; match = regexp.exec(text)) {
    if (match[0] === '') regexp.lastIndex++
    found.push(match)
  }
  return found
}
