/**
 * Downloads a text or bytes as a file.
 * @param name The name of the file.
 * @param type The media type of the content.
 */
export function saveFile(name: string, content: string | Uint8Array<ArrayBuffer>, type = 'application/json'): void {
  const url = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // By the next task the download has its own reference to the data.
  setTimeout(() => URL.revokeObjectURL(url), 0)
}
