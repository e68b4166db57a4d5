import { useMemo, useState } from 'preact/hooks'
import { reportWords } from '../../utils/i18n/report/report.ts'
import { type Language, say } from '../../utils/i18n/translate.ts'
import { copyReport } from '../../utils/report/export/copy.ts'
import { OutboxError } from '../../utils/report/model/outbox-error.ts'
import type { OutboxItem } from '../../utils/report/model/outbox-item.ts'
import { noteHanded, type Removed, remove, reopen, restore, withdraw } from '../../utils/report/outbox/outbox.ts'
import { pictureOf } from '../../utils/report/outbox/pictures.ts'
import { attempt, type SendProblem, sendNow } from './actions.ts'
import type { ItemActions } from './OutboxList.tsx'
import { reportOf } from './report-of.ts'
import { saveReport } from './save-report.ts'
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
  const [told, setTold] = useState<{ problem: string; notice: string; removed?: Removed }>({
    problem: '',
    notice: '',
  })
  const done = (notice: string, removed?: Removed) => setTold({ problem: '', notice, ...(removed ? { removed } : {}) })
  const wrong = (problem: string) => setTold({ problem, notice: '' })
  const run = (work: () => Promise<unknown>, notice = '') =>
    void attempt(work).then((problem) => (problem ? wrong(words.problems[problem]) : done(notice)))
  const { removed } = told
  // biome-ignore lint/correctness/useExhaustiveDependencies: one way back for one deletion
  const undo = useMemo(() => removed && (() => run(() => restore(removed))), [removed])
  return {
    problem: told.problem,
    notice: told.notice,
    undo,
    onSendNow: (item) => {
      const host = item.recipient ? new URL(item.recipient.address).host : ''
      const inWords = (problem: SendProblem) =>
        problem === 'permission' ? words.permissionRefused(host) : words.problems[problem]
      void sendNow(item).then((problem) => (problem ? wrong(inWords(problem)) : done('')))
    },
    onWithdraw: (item) => run(() => withdraw(item.id), words.outbox.takenBack),
    onReopen: (item) => run(async () => onReopened(await reopen(item.id))),
    onCopy: (item) => {
      // Straight in the click, or the browser does not allow it.
      const report = reportOf(item)
      if (!report) return wrong(words.problems['no-category'])
      const copied = async () => {
        const picture = report.picture ?? (await pictureOf(item.id))
        done(picture ? `${words.outbox.copied} ${words.previewPage.pictureStays}` : words.outbox.copied)
        if (item.state === 'draft') await noteHanded(item.id, 'copy')
      }
      copyReport(report, words.text).then(
        () => copied().catch((error: unknown) => console.warn('report: not noted as handed over', error)),
        () => wrong(words.previewPage.notCopied),
      )
    },
    onFile: (item, format) => {
      const save = async () => {
        const report = reportOf(item, await pictureOf(item.id))
        if (!report) return wrong(words.problems['no-category'])
        await saveReport(report, format, language, item.recipient)
        done(words.outbox.savedFile)
        if (item.state === 'draft') {
          await noteHanded(item.id, 'file').catch((error: unknown) =>
            console.warn('report: not noted as handed over', error),
          )
        }
      }
      save().catch((error: unknown) => {
        console.error('report: no file was made', error)
        wrong(error instanceof OutboxError ? words.problems[error.problem] : words.notFile)
      })
    },
    onRemove: (item) => {
      let gone: Removed | null = null
      void attempt(async () => {
        gone = await remove(item.id)
      }).then((problem) =>
        problem
          ? wrong(words.problems[problem])
          : done(words.outbox.removed(item.form.category && aboutOf(item, words)), gone ?? undefined),
      )
    },
  }
}
