// Time as this thread spends it on the processor: what else runs on the machine does not count.

/** Starts a clock; call what it returns for the ms since then. */
export function startThreadClock(): () => number {
  const started = process.threadCpuUsage()
  return () => {
    const { user, system } = process.threadCpuUsage(started)
    return (user + system) / 1000
  }
}
