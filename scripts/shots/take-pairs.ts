import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Page } from 'puppeteer-core'
import { launchStage } from '../../tests/e2e/harness/launch-stage.ts'
import { setTheme, waitForStillness } from './page-look.ts'
import type { PairScene, SceneRoom } from './pair-scenes.ts'

const SCREEN = { width: 1366, height: 650 }

/**
 * Takes the pictures of some scenes with the build of an older commit, into `shots/before/`, and with the present
 * build, into `shots/after/`: in Chromium, light, at 1366 x 650. A scene that fails does not end the others.
 * @returns the scenes that failed, with why
 * @throws Error when the older commit does not build
 */
export async function takePairs(commit: string, scenes: readonly PairScene[]): Promise<string[]> {
  const checkout = mkdtempSync(join(tmpdir(), 'truoc-khi-dang-before-'))
  const faults: string[] = []
  try {
    run('git', ['worktree', 'add', '--detach', checkout, commit])
    // Dependencies have only been added since: an older commit builds with those of today.
    symlinkSync(resolve('node_modules'), join(checkout, 'node_modules'))
    run('npx', ['wxt', 'build', '-b', 'chrome'], checkout)
    for (const scene of scenes) {
      for (const [set, folder] of [['before', join(checkout, '.output', 'chrome-mv3')], ['after']] as const) {
        await takeScene(scene, set, folder).catch((error: Error) =>
          faults.push(`${set}/${scene.name}: ${error.message}`),
        )
      }
    }
  } finally {
    spawnSync('git', ['worktree', 'remove', '--force', checkout])
    rmSync(checkout, { recursive: true, force: true })
  }
  return faults
}

/** Takes the pictures of one scene in a new profile. */
async function takeScene(scene: PairScene, set: 'before' | 'after', folder?: string): Promise<void> {
  const stage = await launchStage('chromium', { ...(folder && { folder }), extension: false })
  try {
    const show = async (page: Page) => {
      await page.setViewport(SCREEN)
      await setTheme(page, 'light')
      await page.bringToFront()
      return page
    }
    const room: SceneRoom = {
      stage,
      isBefore: set === 'before',
      open: async (...where) => show(await stage.open(...where)),
      openOwn: async (path) => show(await stage.openOwn(path)),
      shoot: async (page, part) => {
        await waitForStillness(page)
        mkdirSync(join('shots', set), { recursive: true })
        const path = join('shots', set, `${scene.name}${part ? `-${part}` : ''}.png`)
        await page.screenshot({ path })
        console.log(path)
      },
    }
    const early = scene.isOpenBeforeInstall ? await room.open('facebook') : undefined
    await stage.install()
    await scene.take(room, early)
  } finally {
    await stage.close()
  }
}

function run(command: string, args: readonly string[], cwd?: string): void {
  const { status, stderr } = spawnSync(command, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`)
}
