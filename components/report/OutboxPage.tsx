import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Recipient, Settings } from '../../utils/settings/schema.ts'
import { type Language, say } from '../../utils/words/language.ts'
import type { PageId } from '../../utils/words/page-bar.ts'
import { reportWords } from '../../utils/words/report.ts'
import { PageBar } from '../ui/PageBar.tsx'
import { Still } from '../ui/Still.tsx'
import { OneReport } from './OneReport.tsx'
import { type Filter, OutboxFilters, passes } from './OutboxFilters.tsx'
import { type ItemActions, OutboxList } from './OutboxList.tsx'
import { Told } from './Told.tsx'
import { useHash } from './use-hash.ts'
import { useItemActions } from './use-item-actions.ts'
import { useLastCapture, useOutbox } from './use-outbox.ts'
import '../library/library.css'
import './outbox.css'
import './report.css'

interface OutboxPageProps {
  language: Language
  recipients: readonly Recipient[]
  /** The recipient of each category, by its id. */
  defaults: Settings['defaultRecipients']
  hrefs: Readonly<Record<PageId, string>>
  onProvision(id: string): void
}

/** The outbox page: the list, or with "#<id>" in the address one report. */
export function OutboxPage({ language, recipients, defaults, hrefs, onProvision }: OutboxPageProps): JSX.Element {
  const words = say(reportWords, language)
  const { items, problem, reload } = useOutbox()
  const capture = useLastCapture()
  const [id, open] = useHash()
  const [filter, setFilter] = useState<Filter>('all')
  const done = useItemActions(language, (draft) => open(draft.id))
  const actions: ItemActions = { ...done, onOpen: (item) => open(item.id) }
  const problems = [(!id && capture && capture.state !== 'taking' && words.captures[capture.state]) || '', done.problem]
  const told = <Told problems={problems} notice={done.notice} undo={done.undo} language={language} />
  const frame = (content: JSX.Element) => (
    <div class="page" lang={language}>
      <PageBar current="outbox" language={language} hrefs={hrefs} />
      <main class="page-main outbox">{content}</main>
    </div>
  )
  if (problem) {
    return frame(
      <Still glyph="tray" title={words.outbox.unreadable} text={words.problems[problem]}>
        <button type="button" class="btn main" onClick={reload}>
          {words.outbox.reload}
        </button>
      </Still>,
    )
  }
  if (!items) return frame(<h2>{words.outbox.title}</h2>)
  if (id) {
    return frame(
      <OneReport
        item={items.find((each) => each.id === id)}
        {...{ language, recipients, defaults, onProvision, actions, told }}
        settingsHref={`${hrefs.options}#recipients`}
        onBack={() => open('')}
      />,
    )
  }
  const shown = items.filter((item) => passes(item, filter))
  return frame(
    <>
      <h2>{words.outbox.title}</h2>
      <p class="intro">{words.outbox.intro}</p>
      {told}
      {items.length === 0 ? (
        <Still glyph="tray" title={words.outbox.emptyTitle} text={words.outbox.emptyText} />
      ) : (
        <>
          <OutboxFilters items={items} filter={filter} language={language} onFilter={setFilter} />
          {shown.length === 0 && <p class="muted">{words.outbox.noneHere}</p>}
          {shown.length > 0 && <OutboxList items={shown} language={language} {...actions} />}
          <p class="meta muted kept">{words.outbox.kept}</p>
        </>
      )}
    </>,
  )
}
