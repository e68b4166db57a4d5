import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bidi } from './firefox.ts'
import type { Stage } from './launch.ts'
import { until } from './until.ts'

/** Has the browser save downloads into a folder without asking. */
export async function downloadInto(stage: Stage, folder: string): Promise<void> {
  if (stage.name === 'firefox') {
    const downloadBehavior = { type: 'allowed', destinationFolder: folder }
    await bidi(stage.browser, 'browser.setDownloadBehavior', { downloadBehavior })
    return
  }
  const session = await stage.browser.target().createCDPSession()
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder })
}

/** Waits for a whole file of that name in the folder. Returns its text. */
export async function downloaded(folder: string, name: RegExp): Promise<{ name: string; text: string }> {
  return until(() => {
    const found = readdirSync(folder).find((file) => name.test(file))
    const text = found && readFileSync(join(folder, found), 'utf8')
    return text ? { name: found, text } : undefined
  }, `a file ${name} is saved`)
}
