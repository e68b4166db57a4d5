import type { FileReaderService } from '../../utils/compose/files/file-reading-queue.ts'
import { PageView } from './page-view.tsx'
import { registerView } from './view-registry.ts'

/**
 * Registers the view for the composer of this frame or page.
 * @param service what reads files. Absent on our own pages.
 * @returns what finds the view that was created last; undefined until there is one.
 */
export function registerPageView(service?: FileReaderService): () => PageView | undefined {
  let view: PageView | undefined
  registerView((hooks) => (view = new PageView(hooks, service)))
  return () => view
}
