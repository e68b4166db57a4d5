// Laughter in a draft: loud enough that somebody may be joking. A lone smile is none, it may also mock.

import { createIncrementalRegExp } from '../../../text/incremental-regexp.ts'

/** Written-out laughter, two brackets or more, and emoji that laugh or kiss. */
export const LAUGHTER = createIncrementalRegExp(
  'lower',
  /[\u{1F600}-\u{1F606}\u{1F923}\u{1F61C}\u{1F61D}\u{1F92A}\u{1F618}\u{1F970}]|(?:[:=]\){2,}|(?:ha){2,}|ha{2,}|(?:hi){2,}|(?:he){2,}|hí hí|kkk)/u,
)

/** Laughter in letters, as a source for patterns of whole words. */
export const WRITTEN_LAUGHTER = 'haha|hihi|hehe|kk+'
