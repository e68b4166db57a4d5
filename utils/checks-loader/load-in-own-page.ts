import { registerBundledChecks } from '../compose/bundled-checks.ts'
import { attachModel, registerTaggerOpener } from '../compose/checks-registry.ts'
import { openTagger } from '../tagger/open-tagger.ts'
import { loadPackedWeights } from './packed-weights.ts'

/** Registers the checks in an extension page, then attaches their model. When that fails, the rules work without it. */
export function loadChecksInOwnPage(): void {
  registerBundledChecks()
  registerTaggerOpener(openTagger)
  loadPackedWeights()
    .then(attachModel)
    .catch((error: unknown) => console.warn('Trước khi đăng:', error))
}
