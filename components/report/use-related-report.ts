import { useEffect, useState } from 'preact/hooks'
import type { OutboxItem } from '../../utils/report/model/outbox-item.ts'

/** Finds another report about the post of a draft, once: the post never changes. Undefined until it is found. */
export function useRelatedReport(
  item: OutboxItem,
  find: (item: OutboxItem) => Promise<OutboxItem | undefined>,
): OutboxItem | undefined {
  const [related, setRelated] = useState<OutboxItem>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the post of a draft never changes
  useEffect(() => {
    find(item).then(setRelated, (error: unknown) => console.warn('report: not looked for related ones', error))
  }, [item.id])
  return related
}
