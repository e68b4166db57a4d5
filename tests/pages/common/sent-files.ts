import { recordSent } from './record-sent.ts'

/** Adds sent files to the page's visible list: one item a file, with its name and the SHA-256 of its bytes. */
export async function recordSentFiles(files: readonly File[]): Promise<void> {
  for (const file of files) {
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()))
    recordSent('file', `${file.name} ${[...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`)
  }
}
