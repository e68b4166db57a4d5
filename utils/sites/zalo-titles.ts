/** The title of the conversation that is open on Zalo Web. */
export const TITLES = [
  '#header .threadChat__title',
  '#chatView .header-title .title',
  '.header-title .title',
  '.header-title',
]
