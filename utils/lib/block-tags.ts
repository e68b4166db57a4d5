const TAGS =
  'address article aside blockquote dd div dl dt figure footer form h1 h2 h3 h4 h5 h6 ' +
  'header hr li main nav ol p pre section table tr ul'

/** The elements that every reader of a page's text treats as blocks; each reader adds the ones that it needs. */
export const COMMON_BLOCK_TAGS: readonly string[] = TAGS.split(' ')
