/** The title of the conversation that is open on Zalo Web. */
export const TITLES = [
  '#header .threadChat__title',
  '#chatView .header-title .title',
  '.header-title .title',
  '.header-title',
]

/** What shows that the open conversation on Zalo Web is one of a group. The id of a group's row begins with "g". */
export const GROUP_SIGNS = [
  '.message-sender-name-content',
  '.message-sender-name-bubble',
  '[anim-data-id^="g"].selected',
  '[anim-data-id^="g"] .selected',
  '[data-id="div_RightMenuGrp_MemList"]',
]
