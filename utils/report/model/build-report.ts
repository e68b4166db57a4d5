import { computeSha256Sync } from '../../lib/sha256.ts'
import { PRIVATE_NUMBER_KINDS } from '../masking/mask-numbers.ts'
import { maskPost, type PostNumber } from '../masking/mask-post.ts'
import { removeName } from '../masking/remove-name.ts'
import type { Picture } from '../picture/picture-schema.ts'
import { OutboxError } from './outbox-error.ts'
import type { OutboxItem } from './outbox-item.ts'
import { DEFAULT_URGENCY } from './report-categories.ts'
import { REPORT_VERSION, type Report, reportSchema } from './report-schema.ts'
import { toReporterField } from './reporter-field.ts'

/**
 * The report an item makes, the same at every call, so that what is previewed is what is sent. Without the tick the author's
 * name is not in it, and is cut from the page's title, too; without theirs, who reports is not. Numbers of others are masked but
 * for those the user shows, and the hash is of the masked words: of the words before, it would give a number away to whoever
 * tries them all. In: the item, and the picture attached to it. Throws OutboxError 'no-category' while none is chosen.
 */
export function buildReport(
  item: Pick<OutboxItem, 'id' | 'createdAt' | 'post' | 'form'>,
  picture: Picture | null = null,
): Report {
  const { form } = item
  if (!form.category) throw new OutboxError('no-category')
  const title = form.withAuthor ? item.post.title : redactTitle(item.post.title, item.post.author)
  const { post, author, comments, evidence, note, masked } = maskPost({ ...item.post, title }, form)
  const named = form.withAuthor && author ? { author } : {}
  const reporter = toReporterField(form.reporter)
  const report = {
    version: REPORT_VERSION,
    id: item.id,
    createdAt: new Date(item.createdAt).toISOString(),
    category: form.category,
    post: { ...post, textHash: computeSha256Sync(post.text), ...summarizeMasked(masked) },
    ...named,
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

/** Half of a surrogate pair becomes U+FFFD, as it counts in the hash of the post's words: stores and databases refuse JSON that holds one. */
function toWellFormedValue(_name: string, value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed() : value
}

/** What a report says of what it masks: how many of which kind. */
function summarizeMasked(masked: readonly PostNumber[]): Pick<Report['post'], 'masked'> {
  if (masked.length === 0) return {}
  const counted = PRIVATE_NUMBER_KINDS.map((kind) => ({
    kind,
    count: masked.filter((each) => each.kind === kind).length,
  }))
  return { masked: counted.filter(({ count }) => count > 0) }
}

/** A title without a name: in a conversation of two the title is nothing but the name. */
function redactTitle(title: string, name: string | null): string {
  return removeName(title, name).replace(/^…$/, '')
}
