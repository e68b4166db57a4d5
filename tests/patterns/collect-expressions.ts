// Every regular expression the checks run, caught while they run.

/** An expression: what it says and its flags. */
export interface Expression {
  source: string
  flags: string
}

/**
 * Runs something and returns the expressions that were executed meanwhile, each once. All of RegExp's methods go through
 * `exec`, so it is watched on the prototype; it is put back afterwards.
 */
export function collectExpressions(run: () => void): Expression[] {
  const seen = new Map<string, Expression>()
  const own = RegExp.prototype.exec
  RegExp.prototype.exec = function (this: RegExp, text: string) {
    const { source, flags } = this
    seen.set(`${flags}/${source}`, { source, flags })
    return own.call(this, text)
  }
  try {
    run()
  } finally {
    RegExp.prototype.exec = own
  }
  return [...seen.values()]
}
