import { computeSha256Sync } from '../../lib/sha256-sync.ts'
import { maskPost, type PostNumber } from '../masking/mask-post.ts'
import { PRIVATE_NUMBER_KINDS } from '../masking/number-kinds.ts'
import { removeName } from '../masking/remove-name.ts'
import type { Picture } from '../picture/picture-schema.ts'
import { OutboxError } from './outbox-error.ts'
import type { OutboxItem } from './outbox-item.ts'
import { DEFAULT_URGENCY } from './report-categories.ts'
import { REPORT_VERSION, type Report, reportSchema } from './report-schema.ts'
import { toReporterField } from './reporter-field.ts'

/**
 * Builds the report of an outbox item. The result is the same at every call, so the preview shows exactly what is sent.
 *
 * Unless the user ticked the author's name, it is left out and also cut from the page title. Unless the user ticked
 * the reporter, it is left out. Other people's numbers are masked, except those the user shows. The hash is computed
 * over the masked text: a hash of the original text would let anyone recover a number by trying all of them.
 *
 * @param picture The picture attached to the draft.
 * @throws OutboxError 'no-category' while no category is chosen.
 */
export function buildReport(
  item: Pick<OutboxItem, 'id' | 'createdAt' | 'post' | 'form'>,
  picture: Picture | null = null,
): Report {
  const { form } = item
  if (!form.category) throw new OutboxError('no-category')
  const title = form.withAuthor ? item.post.title : redactTitle(item.post.title, item.post.author)
  const { post, author, comments, evidence, note, masked } = maskPost({ ...item.post, title }, form)
  const authorField = form.withAuthor && author ? { author } : {}
  const reporter = toReporterField(form.reporter)
  const report = {
    version: REPORT_VERSION,
    id: item.id,
    createdAt: new Date(item.createdAt).toISOString(),
    category: form.category,
    post: { ...post, textHash: computeSha256Sync(post.text), ...summarizeMasked(masked) },
    ...authorField,
    ...(form.reactions === undefined ? {} : { reactions: form.reactions }),
    ...(comments && { comments }),
    evidence,
    measures: form.measures,
    urgency: form.urgency ?? DEFAULT_URGENCY,
    ...(form.provisions?.length ? { provisions: form.provisions } : {}),
    note: note.trim(),
    ...(reporter ? { reporter } : {}),
    ...(picture ? { picture } : {}),
  }
  return reportSchema.parse(JSON.parse(JSON.stringify(report, toWellFormedValue)))
}

/**
 * Replaces half of a surrogate pair by U+FFFD: stores and databases refuse JSON that holds a lone surrogate. The hash
 * of the post's text counts it as U+FFFD, too.
 */
function toWellFormedValue(_name: string, value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed() : value
}

/** Counts the masked numbers by kind. */
function summarizeMasked(masked: readonly PostNumber[]): Pick<Report['post'], 'masked'> {
  if (masked.length === 0) return {}
  const counted = PRIVATE_NUMBER_KINDS.map((kind) => ({
    kind,
    count: masked.filter((each) => each.kind === kind).length,
  }))
  return { masked: counted.filter(({ count }) => count > 0) }
}

/** Removes a name from a title. The title of a conversation between two people is only the name. */
function redactTitle(title: string, name: string | null): string {
  return removeName(title, name).replace(/^…$/, '')
}
