import type { FileReaderService } from '../../utils/compose/files/file-reading-queue.ts'
import { PageView } from './page-view.tsx'
import { registerView } from './view-registry.ts'

/**
 * Registers the view for the composer of this frame or page.
 * @param service what reads files. Absent on our own pages.
 */
export function registerPageView(service?: FileReaderService): void {
  registerView((hooks) => new PageView(hooks, service))
}
