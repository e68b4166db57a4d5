import { findAllElements, getTextContent } from '../../lib/dom-tree.ts'
import type { Site } from '../../sites/site-definition.ts'
import { TITLES } from '../../sites/zalo-conversation.ts'

/** Names the conversation that is open: the address, and on Zalo, whose address is always the same, the title. */
export function nameConversation({ id }: Site): string {
  const titles = id === 'zalo' ? findAllElements(document, TITLES.join()).map(getTextContent) : []
  return [location.pathname + location.search, ...titles].join('\n')
}
