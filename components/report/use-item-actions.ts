import { useState } from 'preact/hooks'
import type { OutboxItem } from '../../utils/report/item.ts'
import { type Removed, remove, reopen, restore, withdraw } from '../../utils/report/outbox.ts'
import { asOutboxError } from '../../utils/report/outbox-error.ts'
import { pictureOf } from '../../utils/report/outbox-pictures.ts'
import { copyReport } from '../../utils/report/sinks/copy.ts'
import { saveReportFile } from '../../utils/report/sinks/file.ts'
import type { ReportWords } from '../../utils/words/report.ts'
import { attempt, type SendProblem, sendNow } from './actions.ts'
import type { ItemActions } from './OutboxList.tsx'
import { reportOf } from './report-of.ts'
import { aboutOf } from './state.ts'

/** The actions of the outbox, with what came of the last one in words, and the way back from a deletion. */
export interface ItemActionsInUse extends Omit<ItemActions, 'onOpen'> {
  problem: string
  notice: string
  undo: (() => void) | undefined
}

/** In: the words, and what to do with the draft a report was reopened as. */
export function useItemActions(words: ReportWords, onReopened: (draft: OutboxItem) => void): ItemActionsInUse {
  const [told, setTold] = useState<{ problem: string; notice: string; removed?: Removed }>({
    problem: '',
    notice: '',
  })
  const done = (notice: string, removed?: Removed) => setTold({ problem: '', notice, ...(removed ? { removed } : {}) })
  const wrong = (problem: string) => setTold({ problem, notice: '' })
  const run = (work: () => Promise<unknown>, notice = '') =>
    void attempt(work).then((problem) => (problem ? wrong(words.problems[problem]) : done(notice)))
  const { removed } = told
  return {
    problem: told.problem,
    notice: told.notice,
    undo: removed && (() => run(() => restore(removed))),
    onSendNow: (item) => {
      const host = item.recipient ? new URL(item.recipient.address).host : ''
      const say = (problem: SendProblem) =>
        problem === 'permission' ? words.permissionRefused(host) : words.problems[problem]
      void sendNow(item).then((problem) => (problem ? wrong(say(problem)) : done('')))
    },
    onWithdraw: (item) => run(() => withdraw(item.id)),
    onReopen: (item) => run(async () => onReopened(await reopen(item.id))),
    onCopy: (item) => {
      // Straight in the click, or the browser does not allow it.
      const report = reportOf(item)
      if (!report) return wrong(words.problems['no-category'])
      copyReport(report, words.text).then(
        () => done(words.outbox.copied),
        () => wrong(words.previewPage.notCopied),
      )
    },
    onFile: (item) =>
      void pictureOf(item.id).then(
        (picture) => {
          const report = reportOf(item, picture)
          if (!report) return wrong(words.problems['no-category'])
          saveReportFile(report, document)
          done(words.outbox.savedFile)
        },
        (error: unknown) => wrong(words.problems[asOutboxError(error).problem]),
      ),
    onRemove: (item) => {
      let gone: Removed | null = null
      void attempt(async () => {
        gone = await remove(item.id)
      }).then((problem) =>
        problem ? wrong(words.problems[problem]) : done(words.outbox.removed(aboutOf(item, words)), gone ?? undefined),
      )
    },
  }
}
