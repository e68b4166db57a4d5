import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import type { LibraryUpdateMessages } from '../../utils/i18n/library/library-update-messages.ts'
import { packChangeMessages } from '../../utils/i18n/library/pack-change-messages.ts'
import { updateOutcomeMessages } from '../../utils/i18n/library/update-outcome-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { formatDate, toIsoDate } from '../../utils/library/iso-dates.ts'
import type { LibraryChanges } from '../../utils/library/packs/library-diff.ts'
import { mergePack } from '../../utils/library/packs/merge-pack.ts'
import type { StoredPack } from '../../utils/library/packs/pack-db.ts'
import { formatDocumentTitle, formatProvisionTitle } from '../../utils/library/packs/record-titles.ts'
import { computePackChanges, countChanges } from '../library/pack-changes.ts'
import { formatTime } from '../ui/format-time.ts'
import { HighlightedText } from '../ui/HighlightedText.tsx'
import { useFingerprint } from './use-fingerprint.ts'
import type { UseUpdatesResult } from './use-updates.ts'

/** Most changes listed of one kind: a longer list would make the page slow. */
const MAX_LISTED = 200

/** Shows the pack in use: its publisher, its content and its changes. */
export function InstalledPack(props: {
  updates: UseUpdatesResult
  current: StoredPack
  language: Language
  messages: LibraryUpdateMessages
}): JSX.Element {
  const { updates, current, language } = props
  const { installed, inUse, bundle } = updates
  const { pack, key } = current
  const messages = props.messages.inUse
  const fingerprint = useFingerprint(key)
  const expired = pack.expires !== undefined && pack.expires < toIsoDate(new Date())
  const until = pack.expires === undefined ? '' : `, ${messages.expires(formatDate(pack.expires))}`
  return (
    <div class="sheet-card pack">
      <h3>{messages.title(pack.publisher, pack.sequence)}</h3>
      {installed.problem && (
        <p class="banner warn">
          {messages.problem(translate(updateOutcomeMessages, language).refused[installed.problem.refusal])}
        </p>
      )}
      {expired && <p class="banner warn">{messages.expired(formatDate(pack.expires!))}</p>}
      {inUse.source && inUse.source.key !== key && <p class="banner warn">{messages.otherKey}</p>}
      <ul class="meta muted">
        <li>
          {messages.published(formatDate(pack.published))}
          {until}. {messages.installed(formatTime(current.installedAt))}.
        </li>
        <li>{messages.holds(pack.documents.length, pack.provisions.length, pack.removed.length)}.</li>
        <li>{messages.signed(fingerprint ?? '')}</li>
      </ul>
      <PackChanges {...{ installed, bundle, language }} />
    </div>
  )
}

function PackChanges(props: Pick<UseUpdatesResult, 'installed' | 'bundle'> & { language: Language }): JSX.Element {
  const { installed, bundle, language } = props
  const messages = translate(packChangeMessages, language)
  const changes = useMemo(() => computePackChanges(installed, bundle), [installed, bundle])
  const counts = countChanges(changes)
  const named = useMemo(
    () => listChangeNames(changes, installed, bundle, language),
    [changes, installed, bundle, language],
  )
  const sorts = Object.keys(messages.lists) as (keyof LibraryChanges)[]
  return (
    <div class="changes">
      <p>
        <span class="muted">{installed.previous ? messages.sincePrevious : messages.sinceBundle}:</span>{' '}
        <strong>{messages.summary(counts)}</strong>
      </p>
      {sorts.some((sort) => counts[sort] > 0) && (
        <details>
          <summary>{messages.list}</summary>
          {sorts
            .filter((sort) => counts[sort] > 0)
            .map((sort) => (
              <div key={sort}>
                <h4>{messages.lists[sort]}</h4>
                <ul>
                  {named[sort].slice(0, MAX_LISTED).map((name) => (
                    <li key={name}>
                      <HighlightedText text={name} />
                    </li>
                  ))}
                  {named[sort].length > MAX_LISTED && <li>{messages.more(named[sort].length - MAX_LISTED)}</li>}
                </ul>
              </div>
            ))}
        </details>
      )}
    </div>
  )
}

function listChangeNames(
  changes: LibraryChanges,
  { current }: UseUpdatesResult['installed'],
  bundle: UseUpdatesResult['bundle'],
  language: Language,
): Record<keyof LibraryChanges, string[]> {
  const { documents } = current ? mergePack(bundle, current.pack) : bundle
  const byId = new Map(documents.map((document) => [document.id as string, document]))
  const ofDocuments = (list: LibraryChanges['newDocuments']) =>
    list.map((document) => formatDocumentTitle(document, language))
  const ofProvisions = (list: LibraryChanges['newProvisions']) =>
    list.map((provision) => capitalizeFirst(formatProvisionTitle(provision, byId.get(provision.document), language)))
  return {
    newDocuments: ofDocuments(changes.newDocuments),
    endedDocuments: ofDocuments(changes.endedDocuments),
    changedDocuments: ofDocuments(changes.changedDocuments),
    goneDocuments: ofDocuments(changes.goneDocuments),
    newProvisions: ofProvisions(changes.newProvisions),
    changedProvisions: ofProvisions(changes.changedProvisions),
    goneProvisions: ofProvisions(changes.goneProvisions),
  }
}

/** Capitalizes a citation that begins a line. */
function capitalizeFirst(citation: string): string {
  return citation.charAt(0).toLocaleUpperCase('vi') + citation.slice(1)
}
