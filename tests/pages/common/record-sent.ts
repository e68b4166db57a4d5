/** Adds a sent text to the page's visible list: one item per send, exactly as it went out. */
export function recordSent(kind: string, text: string): void {
  const item = document.createElement('li')
  item.dataset.kind = kind
  item.textContent = text
  document.getElementById('da-gui')!.append(item)
}
