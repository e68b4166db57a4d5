import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sendBidiCommand } from './firefox-protocol.ts'
import type { Stage } from './launch-stage.ts'
import { waitFor } from './wait-for.ts'

/** Makes the browser save downloads into a folder without asking. */
export async function setDownloadFolder(stage: Stage, folder: string): Promise<void> {
  if (stage.name === 'firefox') {
    const downloadBehavior = { type: 'allowed', destinationFolder: folder }
    await sendBidiCommand(stage.browser, 'browser.setDownloadBehavior', { downloadBehavior })
    return
  }
  const session = await stage.browser.target().createCDPSession()
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder })
}

/** Waits for a complete file with a matching name in the folder. Returns its name and text. */
export async function waitForDownload(folder: string, name: RegExp): Promise<{ name: string; text: string }> {
  return waitFor(() => {
    const found = readdirSync(folder).find((file) => name.test(file))
    const text = found && readFileSync(join(folder, found), 'utf8')
    return text ? { name: found, text } : undefined
  }, `a file ${name} is saved`)
}
