import { useState } from 'preact/hooks'
import type { OutboxItem } from '../../utils/report/item.ts'
import { remove, reopen, restore, withdraw } from '../../utils/report/outbox.ts'
import type { Report } from '../../utils/report/report.ts'
import { copyReport } from '../../utils/report/sinks/copy.ts'
import { saveReportFile } from '../../utils/report/sinks/file.ts'
import { type Language, say } from '../../utils/words/language.ts'
import { reportWords } from '../../utils/words/report.ts'
import { paperWords } from '../../utils/words/report-paper.ts'
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

/** In: the language, and what to do with the draft a report was reopened as. */
export function useItemActions(language: Language, onReopened: (draft: OutboxItem) => void): ItemActionsInUse {
  const words = say(reportWords, language)
  const [told, setTold] = useState<{ problem: string; notice: string; removed?: OutboxItem }>({
    problem: '',
    notice: '',
  })
  const done = (notice: string, removed?: OutboxItem) =>
    setTold({ problem: '', notice, ...(removed ? { removed } : {}) })
  const wrong = (problem: string) => setTold({ problem, notice: '' })
  const run = (work: () => Promise<unknown>, notice = '') =>
    void attempt(work).then((problem) => (problem ? wrong(words.problems[problem]) : done(notice)))
  const withReport = (item: OutboxItem, use: (report: Report) => void) => {
    const report = reportOf(item)
    if (report) use(report)
    else wrong(words.problems['no-category'])
  }
  const { removed } = told
  return {
    problem: told.problem,
    notice: told.notice,
    undo: removed && (() => run(() => restore(removed))),
    onSendNow: (item) => {
      const host = item.recipient ? new URL(item.recipient.address).host : ''
      const inWords = (problem: SendProblem) =>
        problem === 'permission' ? words.permissionRefused(host) : words.problems[problem]
      void sendNow(item).then((problem) => (problem ? wrong(inWords(problem)) : done('')))
    },
    onWithdraw: (item) => run(() => withdraw(item.id)),
    onReopen: (item) => run(async () => onReopened(await reopen(item.id))),
    onCopy: (item) =>
      withReport(item, (report) => {
        copyReport(report, words.text).then(
          () => done(words.outbox.copied),
          () => wrong(words.previewPage.notCopied),
        )
      }),
    onFile: (item, format) =>
      withReport(item, (report) => {
        const context = {
          words: { text: words.text, paper: say(paperWords, language) },
          language,
          recipient: item.recipient,
        }
        saveReportFile(report, format, context, document).then(
          () => done(words.outbox.savedFile),
          (error: unknown) => {
            console.error('report: no file was made', error)
            wrong(words.notFile)
          },
        )
      }),
    onRemove: (item) =>
      void attempt(() => remove(item.id)).then((problem) =>
        problem ? wrong(words.problems[problem]) : done(words.outbox.removed(aboutOf(item, words)), item),
      ),
  }
}
