import { PageView } from './page-view.tsx'
import { registerView } from './view-registry.ts'

/** Registers the view for the composer of this frame or page. */
export function registerPageView(): void {
  registerView((hooks) => new PageView(hooks))
}
