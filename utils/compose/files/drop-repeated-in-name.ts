import { type FindingSource, LEVELS, type Level } from '../../draft.ts'

/**
 * Drops what was found in the name of a file where the same check has found as much in its contents: it would say the
 * same once more.
 *
 * @param isInName whether a finding is in the name
 */
export function dropRepeatedInName<F extends { check: FindingSource; level: Level }>(
  findings: readonly F[],
  isInName: (finding: F) => boolean,
): F[] {
  const inContents = findings.filter((finding) => !isInName(finding))
  const isRepeated = ({ check, level }: F) =>
    inContents.some((each) => each.check === check && LEVELS.indexOf(each.level) >= LEVELS.indexOf(level))
  return findings.filter((finding) => !isInName(finding) || !isRepeated(finding))
}
