// What must hold within one record besides the shape of its fields.

import { headingOf, pathOf } from '../citations.ts'
import type { PackDocument, PackProvision } from './pack.ts'
import { isSafeAddress } from './text-safety.ts'

/** The field of a document that cannot be so, or undefined. */
export function faultOfDocument(document: PackDocument): string | undefined {
  const { issued, inForceFrom, inForceTo, standing, replacedBy, source } = document
  if (issued !== null && inForceFrom !== null && inForceFrom < issued) return 'inForceFrom'
  const start = inForceFrom ?? issued
  if (start !== null && inForceTo !== null && inForceTo <= start) return 'inForceTo'
  // What ended is kept as history and names its successor; what has a successor is not shown as law.
  if ((standing === 'ended') !== replacedBy.length > 0) return 'replacedBy'
  if (inForceTo !== null && standing !== 'ended') return 'standing'
  if (source.url !== null && !isSafeAddress(source.url)) return 'source.url'
  return undefined
}

/** The field of a provision that cannot be so, or undefined. */
export function faultOfProvision(provision: PackProvision): string | undefined {
  const { id, document, path, heading, fines, verification } = provision
  if (!id.startsWith(`${document}.`)) return 'document'
  const { article, clause, point, slug } = pathOf(id)
  if (path.article !== article || path.clause !== clause || path.point !== point || path.slug !== slug) return 'path'
  // What is not checked well enough is shown without the number of an article.
  if (verification === 'partial' && article !== undefined) return 'verification'
  if (slug !== undefined && !heading && headingOf(id, 'vi') === undefined) return 'heading'
  if (fines.some(({ from, to }) => from >= to)) return 'fines'
  return undefined
}
