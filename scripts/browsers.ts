import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The two browser families that the product supports. */
export type BrowserName = 'chromium' | 'firefox'

/** The environment variable of a run in which tests of what is the same in both browsers are divided between them. */
export const DIVIDED_TESTS = 'DIVIDED_TESTS'

interface Family {
  /** Environment variable that names another program. */
  variable: string
  /** Program names to look for on PATH, best first. */
  commands: readonly string[]
  /** Where the programs are installed when they are not on PATH. */
  places: readonly string[]
  /** Debian's package name. */
  debian: string
  download: string
}

const programFiles = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? [])
const inProgramFiles = (...paths: string[]) => programFiles.flatMap((base) => paths.map((path) => join(base, path)))

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
      ...inProgramFiles(
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
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox', ...inProgramFiles('Mozilla Firefox/firefox.exe')],
    debian: 'firefox-esr',
    download: 'Firefox (140 or newer)',
  },
}

/**
 * Returns the browsers to work with: both, or the one that the variable BROWSER names.
 * @throws Error when BROWSER names an unknown browser
 */
export function getWantedBrowsers(): readonly BrowserName[] {
  const both = Object.keys(FAMILIES) as BrowserName[]
  const requested = process.env.BROWSER
  if (!requested) return both
  const found = both.filter((name) => name === requested)
  if (found.length === 0) throw new Error(`BROWSER=${requested}: only chromium and firefox are supported.`)
  return found
}

/** Finds a browser's program; undefined when it is missing. CHROMIUM_PATH and FIREFOX_PATH override the search. */
export function detectBrowser(name: BrowserName): string | undefined {
  const family = FAMILIES[name]
  const named = process.env[family.variable]
  if (named) return existsSync(named) ? named : undefined
  const onPath = family.commands.flatMap((command) =>
    (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, command)),
  )
  return [...onPath, ...family.places].find((path) => existsSync(path))
}

/**
 * Finds a browser's program.
 * @throws Error that says what to install
 */
export function findBrowser(name: BrowserName): string {
  const path = detectBrowser(name)
  if (path) return path
  const { download, variable } = FAMILIES[name]
  throw new Error(`No browser found. Install one of: ${download}; or set ${variable} to the program's path.`)
}

/**
 * Finds a browser's program; as root on Debian it first installs a missing browser from Debian's packages.
 * @throws Error that says what to install, or with apt's message when apt fails
 */
export function ensureBrowser(name: BrowserName): string {
  if (!detectBrowser(name) && !process.env[FAMILIES[name].variable] && canInstall()) {
    const { debian } = FAMILIES[name]
    console.log(`Installing ${debian} from Debian's packages.`)
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
