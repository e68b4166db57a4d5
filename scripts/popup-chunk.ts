// Puts what the popup begins with into one file, which the other pages share, and with it the small parts that build on
// it. By itself, the bundler cuts the shared modules by who uses them: a page then opens thirty files, some of a few
// hundred bytes, and each costs a request.

import { resolve } from 'node:path'

const POPUP = resolve(import.meta.dirname, '../entrypoints/popup/index.html')

/** What is asked of the bundler about its modules. */
interface ModuleGraph {
  getModuleInfo(id: string): { importedIds: readonly string[] } | null
}

/** Where the small parts are that many pages share, but for what the popup needs only once it shows a provision. */
const SMALL_PARTS = new RegExp(
  `/(${[
    'components/(hooks/(?!use-copy\\.)[^/]+|ui/[^/]+|evidence/picture-attached)',
    'utils/((lib|settings)/[^/]+|i18n/pages/page-bar-messages|report/model/outbox-error)',
  ].join('|')})\\.tsx?$`,
)

/** What is used together, wherever one of it is used, by so many pages and parts: it makes one file for each name. */
const PARTNERS: readonly [name: string, modules: RegExp, users: number][] = [
  ['database', /\/(node_modules\/dexie\/.+|utils\/(lib\/live-query|report\/outbox\/outbox-db)\.ts)$/, 2],
  [
    'letters-and-citations',
    new RegExp(
      `/(${[
        'components/hooks/use-copy',
        'utils/library/citation-table',
        'utils/text/(character-folding|tone-placement|find-all-matches)',
        'utils/text/regexp/(letter-classes|tokenize|compact)',
      ].join('|')})\\.ts$`,
    ),
    2,
  ],
  // Without what belongs to pictures, which has a page that needs little of this.
  [
    'report',
    new RegExp(
      `/(${[
        'node_modules/@noble/hashes/.+',
        'utils/lib/sha256-sync.ts',
        'utils/report/(sinks|model|export)/.+',
        'utils/i18n/report/(?!evidence).+',
      ].join('|')})$`,
    ),
    3,
  ],
]

/** What reads stored values while the other scripts are loaded. The first is on every page; the second uses it. */
const EARLY_SCRIPTS: readonly [name: string, modules: RegExp][] = [
  ['early-settings', /\/components\/hooks\/early-settings\.ts$/],
  ['early-item', /\/entrypoints\/outbox\/early-item\.ts$/],
]

let popupModules: ReadonlySet<string> | undefined

/**
 * The bundler's option that makes one file of what the popup and some other page begin with, and one of each set of
 * partners.
 */
export const POPUP_CHUNK = {
  groups: [
    // Each with what it imports, because it has to run before all others are loaded (first-frame.ts).
    ...EARLY_SCRIPTS.map(([name, test]) => ({ name, test })),
    {
      minShareCount: 2,
      name: (id: string, graph: ModuleGraph) => {
        popupModules ??= collectImports(POPUP, graph)
        return isInBase(id, popupModules, graph) ? 'base' : null
      },
    },
    ...PARTNERS.map(([name, test, users]) => ({ name, test, minShareCount: users })),
  ],
}

/** Whether a module is the popup's, or a small part that imports only what is in the file anyway. */
function isInBase(id: string, ofPopup: ReadonlySet<string>, graph: ModuleGraph): boolean {
  if (ofPopup.has(id)) return true
  const imports = SMALL_PARTS.test(id) ? graph.getModuleInfo(id)?.importedIds : undefined
  return imports?.every((each) => isInBase(each, ofPopup, graph)) ?? false
}

/** Collects the modules that are loaded with one, without those that it loads later. */
function collectImports(entry: string, graph: ModuleGraph): Set<string> {
  const modules = new Set([entry])
  // A set that grows while it is walked is walked to its end.
  for (const id of modules) for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) modules.add(imported)
  return modules
}
