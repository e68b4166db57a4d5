import { type FindingSource, LEVELS, type Level } from '../../draft.ts'

/** Checks that say of a whole file what it is. Other data in a name is another's than that in the contents. */
const OF_WHOLE_FILE: ReadonlySet<FindingSource> = new Set<FindingSource>(['internal-document', 'secret-marking'])

/**
 * Drops what was found in the name of a file where the same check has found as much in its contents: it would say once
 * more what the file is.
 *
 * @param isInName whether a finding is in the name
 */
export function dropRepeatedInName<F extends { check: FindingSource; level: Level }>(
  findings: readonly F[],
  isInName: (finding: F) => boolean,
): F[] {
  const inContents = findings.filter((finding) => !isInName(finding))
  const isRepeated = ({ check, level }: F) =>
    OF_WHOLE_FILE.has(check) &&
    inContents.some((each) => each.check === check && LEVELS.indexOf(each.level) >= LEVELS.indexOf(level))
  return findings.filter((finding) => !isInName(finding) || !isRepeated(finding))
}
