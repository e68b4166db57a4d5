// Puts what the popup begins with into one file, which the other pages share. By itself, the bundler cuts the shared
// modules by who uses them: the popup then opens thirty files, some of a hundred bytes, and each costs a request.

import { resolve } from 'node:path'

const POPUP = resolve(import.meta.dirname, '../entrypoints/popup/index.html')

/** What is asked of the bundler about its modules. */
interface ModuleGraph {
  getModuleInfo(id: string): { importedIds: readonly string[] } | null
}

let popupModules: ReadonlySet<string> | undefined

/** The bundler's option that makes one file of what the popup and some other page begin with. */
export const POPUP_CHUNK = {
  groups: [
    {
      minShareCount: 2,
      name: (id: string, graph: ModuleGraph) => {
        popupModules ??= collectImports(POPUP, graph)
        // The sheet of the popup stays apart: other pages have it after page.css, and that order counts.
        return popupModules.has(id) && !id.endsWith('/popup.css') ? 'base' : null
      },
    },
  ],
}

/** Collects the modules that are loaded with one, without those that it loads later. */
function collectImports(entry: string, graph: ModuleGraph): Set<string> {
  const modules = new Set([entry])
  // A set that grows while it is walked is walked to its end.
  for (const id of modules) for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) modules.add(imported)
  return modules
}
