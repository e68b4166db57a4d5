import type { RegisteredChecks } from '../../utils/compose/checks-registry.ts'

/** Creates checks that run the given function. */
export function makeFakeChecks(run: RegisteredChecks['run'], forget: () => void = () => undefined): RegisteredChecks {
  const checks: RegisteredChecks = {
    run,
    warmUp: () => [][Symbol.iterator](),
    forget,
    withModel: () => checks,
  }
  return checks
}
