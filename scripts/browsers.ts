import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The two families the product is for. */
export type BrowserName = 'chromium' | 'firefox'

interface Family {
  /** The variable that names another program. */
  variable: string
  /** Program names looked for along PATH, best first. */
  commands: readonly string[]
  /** Where they are installed when not on PATH. */
  places: readonly string[]
  /** The package that Debian has it in. */
  debian: string
  download: string
}

const programFiles = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? [])
const inPrograms = (...paths: string[]) => programFiles.flatMap((base) => paths.map((path) => join(base, path)))

const FAMILIES: Record<BrowserName, Family> = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge-stable',
      'microsoft-edge',
    ],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ...inPrograms(
        'Chromium/Application/chrome.exe',
        'Google/Chrome/Application/chrome.exe',
        'Microsoft/Edge/Application/msedge.exe',
      ),
    ],
    debian: 'chromium',
    download: 'Chromium, Google Chrome, Microsoft Edge',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox', ...inPrograms('Mozilla Firefox/firefox.exe')],
    debian: 'firefox-esr',
    download: 'Firefox (140 trở lên / 140 or newer)',
  },
}

/** The browsers to work with: both, or the one that the variable BROWSER names. Throws when it names another. */
export function getWantedBrowsers(): readonly BrowserName[] {
  const both = Object.keys(FAMILIES) as BrowserName[]
  const asked = process.env.BROWSER
  if (!asked) return both
  const found = both.filter((name) => name === asked)
  if (found.length === 0) throw new Error(`BROWSER=${asked}: chỉ có chromium và firefox. / Only chromium and firefox.`)
  return found
}

/** Where a browser is, or undefined. CHROMIUM_PATH and FIREFOX_PATH name another one than the first found. */
export function detectBrowser(name: BrowserName): string | undefined {
  const family = FAMILIES[name]
  const named = process.env[family.variable]
  if (named) return existsSync(named) ? named : undefined
  const onPath = family.commands.flatMap((command) =>
    (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, command)),
  )
  return [...onPath, ...family.places].find((path) => existsSync(path))
}

/** Where a browser is. Throws, saying in two languages what to install, when there is none. */
export function findBrowser(name: BrowserName): string {
  const path = detectBrowser(name)
  if (path) return path
  const { download, variable } = FAMILIES[name]
  throw new Error(
    `Không tìm thấy trình duyệt. Cài một trong số: ${download}; hoặc đặt ${variable} là đường dẫn tới chương trình.\n` +
      `No browser found. Install one of: ${download}; or set ${variable} to the program's path.`,
  )
}

/**
 * Where a browser is; on Debian as root it is installed from Debian's packages first when there is none. Throws as
 * `findBrowser` does everywhere else, and with apt's own words when apt fails.
 */
export function ensureBrowser(name: BrowserName): string {
  if (!detectBrowser(name) && !process.env[FAMILIES[name].variable] && canInstall()) {
    const { debian } = FAMILIES[name]
    console.log(`Chưa có ${debian}, đang cài từ kho của Debian. / Installing ${debian} from Debian's packages.`)
    apt('update')
    apt('install', '-y', '--no-install-recommends', debian)
  }
  return findBrowser(name)
}

function canInstall(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/etc/debian_version')
}

function apt(...args: string[]): void {
  const run = spawnSync('apt-get', ['-q', ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  if (run.status !== 0) throw new Error(`apt-get ${args.join(' ')}: ${run.stderr || run.error?.message}`)
}
