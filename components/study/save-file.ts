/**
 * Downloads a text as a JSON file.
 * @param name The name of the file.
 */
export function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // By the next task the download has its own reference to the data.
  setTimeout(() => URL.revokeObjectURL(url), 0)
}
