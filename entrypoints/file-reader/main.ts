import { startFileReader } from '../../utils/file-reader/start-file-reader.ts'

// For no user to see: the background opens it while a file of a site's page is read.
startFileReader()
