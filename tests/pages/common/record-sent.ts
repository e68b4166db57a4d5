/** Writes what the page has just sent into its visible list: one item a send, the text exactly as it went out. */
export function recordSent(kind: string, text: string): void {
  const item = document.createElement('li')
  item.dataset.kind = kind
  item.textContent = text
  document.getElementById('da-gui')!.append(item)
}
