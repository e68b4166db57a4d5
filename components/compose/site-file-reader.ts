import type { FileReaderService } from '../../utils/compose/files/file-reading-queue.ts'
import { sendFileMessage } from '../../utils/file-reader/file-messages.ts'
import { readFileInBackground } from '../../utils/file-reader/read-file-in-background.ts'
import { computeSha256 } from '../../utils/lib/sha256.ts'

/** Creates what reads the files of a site's page: a page of ours, by messages. */
export function createSiteFileReader(): FileReaderService {
  return {
    getChoices: () => sendFileMessage('file-choices', null),
    read: readFileInBackground,
    hash: async (file) => computeSha256(new Uint8Array(await file.arrayBuffer())),
    isAllowed: (hash) => sendFileMessage('file-allowed', { hash }),
    allow: async (hash, allowed) => void (await sendFileMessage('allow-file', { hash, allowed })),
  }
}
