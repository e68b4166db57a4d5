/** What a mask puts in place of words, whatever their length. */
export const HIDDEN = '•••'
