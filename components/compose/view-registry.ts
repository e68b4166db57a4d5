// Connects the composer and what it draws. The composer must run before the page's first script, in every page. The
// view is larger than all the rest and shows what was found, so it comes with the checks (entrypoints/layer.ts).

import type { PageView, PageViewHooks } from './page-view.tsx'

type CreateView = (hooks: PageViewHooks) => PageView

// Both scripts of a frame share the extension's isolated world, which the page cannot access.
const sharedGlobal = globalThis as typeof globalThis & { truocKhiDangView?: CreateView }

/** Gives the view to the composer of this frame, whichever script ran first. */
export function registerView(create: CreateView): void {
  sharedGlobal.truocKhiDangView = create
}

/** Creates the view; undefined until its script has run. */
export function createRegisteredView(hooks: PageViewHooks): PageView | undefined {
  // Only an own property counts: the window also exposes a frame that the page has given this name.
  return Object.hasOwn(sharedGlobal, 'truocKhiDangView') ? sharedGlobal.truocKhiDangView?.(hooks) : undefined
}
