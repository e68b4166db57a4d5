import { spawn } from 'node:child_process'

/**
 * Runs a command of the project, with its output on ours.
 * @param env variables added to ours
 * @returns its exit code; 1 when it could not be started or was killed
 */
export function runCommand([command, ...args]: readonly string[], env: Record<string, string> = {}): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command!, args, {
      stdio: 'inherit',
      env: { ...process.env, ...env },
      shell: process.platform === 'win32',
    })
    child.on('error', (error) => {
      console.error(error.message)
      resolve(1)
    })
    child.on('exit', (code) => resolve(code ?? 1))
  })
}
