import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sendBidiCommand } from './firefox-protocol.ts'
import type { Stage } from './launch-stage.ts'
import { waitFor } from './wait-for.ts'

/** Makes the browser save downloads into a folder without asking; for null, as it does by default. */
export async function setDownloadFolder(stage: Stage, folder: string | null): Promise<void> {
  if (stage.name === 'firefox') {
    const downloadBehavior = folder === null ? null : { type: 'allowed', destinationFolder: folder }
    await sendBidiCommand(stage.browser, 'browser.setDownloadBehavior', { downloadBehavior })
    return
  }
  const session = await stage.browser.target().createCDPSession()
  const how = folder === null ? { behavior: 'default' as const } : { behavior: 'allow' as const, downloadPath: folder }
  await session.send('Browser.setDownloadBehavior', how)
}

/** Waits for a complete file with a matching name in the folder. Returns its name and text. */
export async function waitForDownload(folder: string, name: RegExp): Promise<{ name: string; text: string }> {
  return waitFor(() => {
    const found = readdirSync(folder).find((file) => name.test(file))
    const text = found && readFileSync(join(folder, found), 'utf8')
    return text ? { name: found, text } : undefined
  }, `a file ${name} is saved`)
}
