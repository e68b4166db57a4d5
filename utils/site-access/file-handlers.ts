// What a site's content script may ask and change about the files that are about to be attached there.

import { isFileAllowed, saveAllowedFile } from '../compose/allowed-file-store.ts'
import { HAS_PICTURE_READER } from '../lib/build-options.ts'
import { limitRate } from '../lib/rate-limit.ts'
import type { MessageHandlers } from '../messages.ts'
import { readManagedFiles } from '../settings/managed-files.ts'
import { readSettings } from '../settings/settings-store.ts'

/** Each file is asked about once, and an album has many. */
const allowQuestion = limitRate({ burst: 120, perSecond: 4 })
/** Each is a press on a button. */
const allowChange = limitRate({ burst: 10, perSecond: 0.2 })

/** Message handlers of the background. */
export const fileHandlers = {
  'file-choices': async (_, { tab }) => {
    if (!allowQuestion(tab?.id)) throw new Error('What is read of files is asked for too often')
    const { settings } = await readSettings()
    const { contents, pictures } = { ...settings.files, ...(await readManagedFiles()) }
    return { contents, pictures: pictures && HAS_PICTURE_READER }
  },
  'file-allowed': async ({ hash }, { tab }) => {
    if (!allowQuestion(tab?.id)) throw new Error('Too many files are asked about at once')
    return isFileAllowed(hash)
  },
  'allow-file': async ({ hash, allowed }, { tab }) => {
    if (!allowChange(tab?.id)) throw new Error('Too many files are allowed at once')
    await saveAllowedFile(hash, allowed)
    return null
  },
} as const satisfies MessageHandlers
