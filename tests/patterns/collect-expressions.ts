// Records the regular expressions that are executed.

/** The source and flags of an expression. */
export interface Expression {
  source: string
  flags: string
}

/**
 * Runs a function and returns the expressions executed meanwhile, without duplicates. All RegExp methods go through
 * `exec`, so it is replaced on the prototype and restored afterwards.
 */
export function collectExpressions(run: () => void): Expression[] {
  const seen = new Map<string, Expression>()
  // An expression runs thousands of times, and its flags take longer to read than most texts to search.
  const noted = new WeakSet<RegExp>()
  const originalExec = RegExp.prototype.exec
  RegExp.prototype.exec = function (this: RegExp, text: string) {
    if (!noted.has(this)) {
      noted.add(this)
      const { source, flags } = this
      seen.set(`${flags}/${source}`, { source, flags })
    }
    return originalExec.call(this, text)
  }
  try {
    run()
  } finally {
    RegExp.prototype.exec = originalExec
  }
  return [...seen.values()]
}
