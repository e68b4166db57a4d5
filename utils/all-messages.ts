import { CAPTURE_MESSAGES } from './capture-loader/capture-messages.ts'
import { FILE_MESSAGES } from './file-reader/file-messages.ts'
import { MESSAGES } from './messages.ts'
import { PAGE_MESSAGES } from './page-messages.ts'

/** All messages that the background handles, by name. */
export const ALL_MESSAGES = { ...MESSAGES, ...PAGE_MESSAGES, ...FILE_MESSAGES, ...CAPTURE_MESSAGES }
