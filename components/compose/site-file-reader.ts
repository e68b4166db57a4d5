import type { FileReaderService } from '../../utils/compose/files/file-reading-queue.ts'
import { readFileInBackground } from '../../utils/file-reader/read-file-in-background.ts'

/** Creates what reads the files of a site's page: a page of ours, by messages. */
export function createSiteFileReader(): FileReaderService {
  return {
    getChoices: async () => ({ contents: true }),
    read: readFileInBackground,
    isAllowed: async () => false,
    allow: async () => undefined,
  }
}
