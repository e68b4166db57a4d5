// Message keys of findings that a fix leaves: they say what the text still asks for. In a file without imports, since
// what draws the findings needs them too, and not the patterns around them.

/** The key where a source is only a blank to fill in. */
export const UNNAMED_SOURCE = 'unnamed'

/** The key of a passage that names somebody by initials only. */
export const INITIALS_LEFT = 'initials'

/** The keys that may follow the fix of a finding of the same check. */
export const LEFT_BY_FIXES: ReadonlySet<string> = new Set([UNNAMED_SOURCE, INITIALS_LEFT])
