// Processor time of this thread: other work on the machine does not count.

/** Starts a clock. Returns a function that returns the processor ms since the start. */
export function startThreadClock(): () => number {
  const started = process.threadCpuUsage()
  return () => {
    const { user, system } = process.threadCpuUsage(started)
    return (user + system) / 1000
  }
}
