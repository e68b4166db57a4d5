import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'

const tagger = openShippedTagger()

/** Finds which checks warn of a text, or hold it, with the model; one entry for each finding. */
export function findLoudChecks(text: string): string[] {
  return checkDraft(createTextDraft(text), {}, { tagger })
    .filter(({ level }) => level !== 'note')
    .map(({ check }) => check)
}
