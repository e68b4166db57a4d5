import type { RegisteredChecks } from '../../utils/compose/checks-registry.ts'

/** Creates checks that run the given function and have no messages. */
export function makeFakeChecks(run: RegisteredChecks['run'], forget: () => void = () => undefined): RegisteredChecks {
  const checks: RegisteredChecks = {
    run,
    getMessages: () => ({ title: '', messages: {} }),
    cite: () => '',
    warmUp: () => [][Symbol.iterator](),
    forget,
    withModel: () => checks,
  }
  return checks
}
