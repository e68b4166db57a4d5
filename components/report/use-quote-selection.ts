import type { RefObject } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { EvidenceSource } from '../../utils/report/model/evidence-phrases.ts'

/** What is selected in a quoted post: a span of one of its texts, in UTF-16 units. */
interface QuoteSelection {
  part: EvidenceSource
  start: number
  end: number
}

/** Returns what is selected inside a quoted post; null when the selection is empty or elsewhere. */
export function useQuoteSelection(quote: RefObject<HTMLElement | null>): QuoteSelection | null {
  const [selected, setSelected] = useState<QuoteSelection | null>(null)
  useEffect(() => {
    const update = () => setSelected(findSelection(quote.current))
    document.addEventListener('selectionchange', update)
    return () => document.removeEventListener('selectionchange', update)
  }, [quote])
  return selected
}

function findSelection(quote: HTMLElement | null): QuoteSelection | null {
  const selection = document.getSelection()
  const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined
  if (!quote || !range || !quote.contains(range.commonAncestorContainer)) return null
  for (const block of quote.querySelectorAll<HTMLElement>('[data-part]')) {
    if (!range.intersectsNode(block)) continue
    const text = block.textContent ?? ''
    const start = block.contains(range.startContainer) ? measureTo(block, range.startContainer, range.startOffset) : 0
    const end = block.contains(range.endContainer) ? measureTo(block, range.endContainer, range.endOffset) : text.length
    if (text.slice(start, end).trim() !== '') return { part: block.dataset.part as EvidenceSource, start, end }
  }
  return null
}

/** Counts the UTF-16 units of an element's text before a point in it. */
function measureTo(element: HTMLElement, node: Node, offset: number): number {
  const before = document.createRange()
  before.setStart(element, 0)
  before.setEnd(node, offset)
  return before.toString().length
}
