import { useMemo, useState } from 'preact/hooks'
import { reportMessages } from '../../utils/i18n/report/report-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { copyReport } from '../../utils/report/export/copy-report.ts'
import { OutboxError } from '../../utils/report/model/outbox-error.ts'
import type { OutboxItem } from '../../utils/report/model/outbox-item.ts'
import { readDraftPicture } from '../../utils/report/outbox/draft-pictures.ts'
import {
  type RemovedItem,
  recordHandoff,
  removeItem,
  reopenReport,
  restoreItem,
  withdrawReport,
} from '../../utils/report/outbox/outbox-store.ts'
import { downloadReport } from './download-report.ts'
import { getItemReport } from './item-report.ts'
import { getItemCategoryName } from './item-state.ts'
import type { ItemActions } from './OutboxList.tsx'
import { runOutboxAction, type SendProblem, sendItemNow } from './send-actions.ts'

/** The actions of the outbox, with what came of the last one in words, and the way back from a deletion. */
export interface UseItemActionsResult extends Omit<ItemActions, 'onOpen'> {
  problem: string
  notice: string
  undo: (() => void) | undefined
}

/** In: the language, and what to do with the draft a report was reopened as. */
export function useItemActions(language: Language, onReopened: (draft: OutboxItem) => void): UseItemActionsResult {
  const messages = translate(reportMessages, language)
  const [told, setTold] = useState<{ problem: string; notice: string; removed?: RemovedItem }>({
    problem: '',
    notice: '',
  })
  const done = (notice: string, removed?: RemovedItem) =>
    setTold({ problem: '', notice, ...(removed ? { removed } : {}) })
  const wrong = (problem: string) => setTold({ problem, notice: '' })
  const run = (work: () => Promise<unknown>, notice = '') =>
    void runOutboxAction(work).then((problem) => (problem ? wrong(messages.problems[problem]) : done(notice)))
  const { removed } = told
  // biome-ignore lint/correctness/useExhaustiveDependencies: one way back for one deletion
  const undo = useMemo(() => removed && (() => run(() => restoreItem(removed))), [removed])
  return {
    problem: told.problem,
    notice: told.notice,
    undo,
    onSendNow: (item) => {
      const host = item.recipient ? new URL(item.recipient.address).host : ''
      const inWords = (problem: SendProblem) =>
        problem === 'permission' ? messages.permissionRefused(host) : messages.problems[problem]
      void sendItemNow(item).then((problem) => (problem ? wrong(inWords(problem)) : done('')))
    },
    onWithdraw: (item) => run(() => withdrawReport(item.id), messages.outbox.takenBack),
    onReopen: (item) => run(async () => onReopened(await reopenReport(item.id))),
    onCopy: (item) => {
      // Straight in the click, or the browser does not allow it.
      const report = getItemReport(item)
      if (!report) return wrong(messages.problems['no-category'])
      const copied = async () => {
        const picture = report.picture ?? (await readDraftPicture(item.id))
        done(picture ? `${messages.outbox.copied} ${messages.previewPage.pictureStays}` : messages.outbox.copied)
        if (item.state === 'draft') await recordHandoff(item.id, 'copy')
      }
      copyReport(report, messages.text).then(
        () => copied().catch((error: unknown) => console.warn('report: not noted as handed over', error)),
        () => wrong(messages.previewPage.notCopied),
      )
    },
    onFile: (item, format) => {
      const save = async () => {
        const report = getItemReport(item, await readDraftPicture(item.id))
        if (!report) return wrong(messages.problems['no-category'])
        await downloadReport(report, format, language, item.recipient)
        done(messages.outbox.savedFile)
        if (item.state === 'draft') {
          await recordHandoff(item.id, 'file').catch((error: unknown) =>
            console.warn('report: not noted as handed over', error),
          )
        }
      }
      save().catch((error: unknown) => {
        console.error('report: no file was made', error)
        wrong(error instanceof OutboxError ? messages.problems[error.problem] : messages.notFile)
      })
    },
    onRemove: (item) => {
      let gone: RemovedItem | null = null
      void runOutboxAction(async () => {
        gone = await removeItem(item.id)
      }).then((problem) =>
        problem
          ? wrong(messages.problems[problem])
          : done(messages.outbox.removed(item.form.category && getItemCategoryName(item, messages)), gone ?? undefined),
      )
    },
  }
}
