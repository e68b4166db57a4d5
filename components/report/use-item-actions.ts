import { useMemo, useState } from 'preact/hooks'
import { reportMessages } from '../../utils/i18n/report/report-messages.ts'
import { reportPreviewMessages } from '../../utils/i18n/report/report-preview-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { copyReport } from '../../utils/report/export/copy-report.ts'
import { OutboxError, runOutboxAction } from '../../utils/report/model/outbox-error.ts'
import { isLetterOpen, type OutboxItem } from '../../utils/report/model/outbox-item.ts'
import { readDraftPicture } from '../../utils/report/outbox/draft-pictures.ts'
import {
  recordHandoff,
  removeItem,
  reopenReport,
  restoreItem,
  withdrawReport,
} from '../../utils/report/outbox/outbox-store.ts'
import {
  clearHandoff,
  markSentElsewhere,
  restoreHandoff,
  undoSentMark,
} from '../../utils/report/outbox/settle-handoff.ts'
import { downloadReport } from './download-report.ts'
import { getItemReport } from './item-report.ts'
import { getItemCategoryName } from './item-state.ts'
import type { ItemActions } from './OutboxList.tsx'
import { requestDrain } from './request-drain.ts'
import { type SendProblem, sendItemNow } from './send-actions.ts'

type TakeBack = () => Promise<unknown>

/** Actions of the outbox, the text of the last result, and the undo of a deletion or a mark. */
export interface UseItemActionsResult extends Omit<ItemActions, 'onOpen'> {
  problem: string
  notice: string
  undo: (() => void) | undefined
}

/**
 * Provides the actions on outbox items.
 *
 * @param onReopened Called with the draft that a report was reopened as.
 */
export function useItemActions(language: Language, onReopened: (draft: OutboxItem) => void): UseItemActionsResult {
  const messages = translate(reportMessages, language)
  const previewMessages = translate(reportPreviewMessages, language)
  const [status, setStatus] = useState<{ problem: string; notice: string; takeBack?: TakeBack }>({
    problem: '',
    notice: '',
  })
  const showNotice = (notice: string, takeBack?: TakeBack) =>
    setStatus({ problem: '', notice, ...(takeBack ? { takeBack } : {}) })
  const showProblem = (problem: string) => setStatus({ problem, notice: '' })
  const run = (work: () => Promise<unknown>, notice = '') =>
    void runOutboxAction(work).then((problem) =>
      problem ? showProblem(messages.problems[problem]) : showNotice(notice),
    )
  const settle = (work: () => Promise<TakeBack>, notice: string) => {
    let takeBack: TakeBack | undefined
    void runOutboxAction(async () => {
      takeBack = await work()
    }).then((problem) => (problem ? showProblem(messages.problems[problem]) : showNotice(notice, takeBack)))
  }
  const { takeBack } = status
  // biome-ignore lint/correctness/useExhaustiveDependencies: one undo function per change
  const undo = useMemo(() => takeBack && (() => run(takeBack)), [takeBack])
  return {
    problem: status.problem,
    notice: status.notice,
    undo,
    onSendNow: (item) => {
      const host = item.recipient ? new URL(item.recipient.address).host : ''
      const describeProblem = (problem: SendProblem) =>
        problem === 'permission' ? messages.permissionRefused(host) : messages.problems[problem]
      void sendItemNow(item).then((problem) => (problem ? showProblem(describeProblem(problem)) : showNotice('')))
    },
    onMarkSent: (item) =>
      settle(async () => {
        const before = await markSentElsewhere(item.id)
        return () => undoSentMark(before)
      }, messages.outbox.markedSent),
    onMarkNotSent: (item) =>
      settle(async () => {
        const before = await clearHandoff(item.id)
        return () => restoreHandoff(before)
      }, messages.outbox.markedNotSent),
    onWithdraw: (item) => run(() => withdrawReport(item.id), messages.outbox.takenBack),
    onReopen: (item) => run(async () => onReopened(await reopenReport(item.id))),
    onCopy: (item) => {
      // The browser allows clipboard access only synchronously in the click.
      const report = getItemReport(item)
      if (!report) return showProblem(messages.problems['no-category'])
      const copied = async () => {
        const picture = report.picture ?? (await readDraftPicture(item.id))
        showNotice(picture ? `${messages.outbox.copied} ${previewMessages.pictureStays}` : messages.outbox.copied)
        // Where no mail program opened, the text of a letter is copied to be sent as one.
        if (item.state === 'draft' && !isLetterOpen(item)) await recordHandoff(item.id, 'copy')
      }
      copyReport(report, messages.text).then(
        () => copied().catch((error: unknown) => console.warn('report: not noted as handed over', error)),
        () => showProblem(previewMessages.notCopied),
      )
    },
    onCopyAddress: (item) =>
      // Async, so that it rejects instead of throwing where there is no clipboard.
      void (async () => navigator.clipboard.writeText(item.handed?.to?.address ?? ''))().then(
        () => showNotice(messages.outbox.copiedAddress),
        () => showProblem(previewMessages.notCopied),
      ),
    onFile: (item, format) => {
      const save = async () => {
        const report = getItemReport(item, await readDraftPicture(item.id))
        if (!report) return showProblem(messages.problems['no-category'])
        await downloadReport(report, format, language, item.recipient)
        showNotice(format === 'eml' ? previewMessages.savedLetter : messages.outbox.savedFile)
        if (item.state === 'draft') {
          await recordHandoff(item.id, 'file').catch((error: unknown) =>
            console.warn('report: not noted as handed over', error),
          )
        }
      }
      save().catch((error: unknown) => {
        console.error('report: no file was made', error)
        showProblem(error instanceof OutboxError ? messages.problems[error.problem] : messages.notFile)
      })
    },
    onRemove: (item) => {
      let restore: TakeBack | undefined
      void runOutboxAction(async () => {
        const deleted = await removeItem(item.id)
        // A report that waited waits again.
        if (deleted) restore = () => restoreItem(deleted).then(() => void requestDrain())
      }).then((problem) =>
        problem
          ? showProblem(messages.problems[problem])
          : showNotice(
              // A damaged report may have no form.
              messages.outbox.removed(item.form?.category ? getItemCategoryName(item, messages) : null),
              restore,
            ),
      )
    },
  }
}
