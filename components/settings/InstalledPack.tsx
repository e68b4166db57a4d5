import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import type { UpdatesWords } from '../../utils/i18n/library/updates.ts'
import type { Language } from '../../utils/i18n/translate.ts'
import { isoDate, shownDate } from '../../utils/library/dates.ts'
import { citeDocument, citeProvision } from '../../utils/library/packs/cite-record.ts'
import type { Changes } from '../../utils/library/packs/diff.ts'
import { withPack } from '../../utils/library/packs/overlay.ts'
import type { StoredPack } from '../../utils/library/packs/pack-db.ts'
import { changesOf, countsOf } from '../library/pack-changes.ts'
import { when } from '../ui/format-time.ts'
import { Rich } from '../ui/HighlightedText.tsx'
import { useFingerprint } from './use-fingerprint.ts'
import type { Updates } from './use-updates.ts'

/** How many of one sort are listed: more than anybody reads at once would only make the page slow. */
const MOST_LISTED = 200

/** The pack in use: who published it, what it holds, and what it changed. */
export function InstalledPack(props: {
  updates: Updates
  current: StoredPack
  language: Language
  words: UpdatesWords
}): JSX.Element {
  const { updates, current, language } = props
  const { installed, inUse, bundle } = updates
  const { pack, key } = current
  const words = props.words.inUse
  const fingerprint = useFingerprint(key)
  const expired = pack.expires !== undefined && pack.expires < isoDate(new Date())
  const until = pack.expires === undefined ? '' : `, ${words.expires(shownDate(pack.expires))}`
  return (
    <div class="sheet-card pack">
      <h3>{words.title(pack.publisher, pack.sequence)}</h3>
      {installed.problem && <p class="banner warn">{words.problem(props.words.refused[installed.problem.refusal])}</p>}
      {expired && <p class="banner warn">{words.expired(shownDate(pack.expires!))}</p>}
      {inUse.source && inUse.source.key !== key && <p class="banner warn">{words.otherKey}</p>}
      <ul class="meta muted">
        <li>
          {words.published(shownDate(pack.published))}
          {until}. {words.installed(when(current.installedAt))}.
        </li>
        <li>{words.holds(pack.documents.length, pack.provisions.length, pack.removed.length)}.</li>
        <li>{words.signed(fingerprint ?? '')}</li>
      </ul>
      <PackChanges {...{ installed, bundle, language }} words={props.words} />
    </div>
  )
}

function PackChanges(
  props: Pick<Updates, 'installed' | 'bundle'> & { language: Language; words: UpdatesWords },
): JSX.Element {
  const { installed, bundle, language } = props
  const words = props.words.changes
  const changes = useMemo(() => changesOf(installed, bundle), [installed, bundle])
  const counts = countsOf(changes)
  const named = useMemo(() => namesOf(changes, installed, bundle, language), [changes, installed, bundle, language])
  const sorts = Object.keys(words.lists) as (keyof Changes)[]
  return (
    <div class="changes">
      <p>
        <span class="muted">{installed.previous ? words.sincePrevious : words.sinceBundle}:</span>{' '}
        <strong>{words.summary(counts)}</strong>
      </p>
      {sorts.some((sort) => counts[sort] > 0) && (
        <details>
          <summary>{words.list}</summary>
          {sorts
            .filter((sort) => counts[sort] > 0)
            .map((sort) => (
              <div key={sort}>
                <h4>{words.lists[sort]}</h4>
                <ul>
                  {named[sort].slice(0, MOST_LISTED).map((name) => (
                    <li key={name}>
                      <Rich text={name} />
                    </li>
                  ))}
                  {named[sort].length > MOST_LISTED && <li>{words.more(named[sort].length - MOST_LISTED)}</li>}
                </ul>
              </div>
            ))}
        </details>
      )}
    </div>
  )
}

function namesOf(
  changes: Changes,
  { current }: Updates['installed'],
  bundle: Updates['bundle'],
  language: Language,
): Record<keyof Changes, string[]> {
  const { documents } = current ? withPack(bundle, current.pack) : bundle
  const byId = new Map(documents.map((document) => [document.id as string, document]))
  const ofDocuments = (list: Changes['newDocuments']) => list.map((document) => citeDocument(document, language))
  const ofProvisions = (list: Changes['newProvisions']) =>
    list.map((provision) => capital(citeProvision(provision, byId.get(provision.document), language)))
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

/** A citation that stands alone in a line. */
function capital(citation: string): string {
  return citation.charAt(0).toLocaleUpperCase('vi') + citation.slice(1)
}
