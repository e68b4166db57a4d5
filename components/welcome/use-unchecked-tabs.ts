import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { isScriptRunning } from '../../utils/site-access/site-scripts.ts'
import { SITE_MATCH_PATTERNS } from '../../utils/sites/index.ts'

/** A tab of a supported site that was open before the installation. */
export interface UncheckedTab {
  id: number
  title: string
  host: string
}

/** The unchecked tabs, and what reloads some of them. */
export interface UncheckedTabsState {
  /** Undefined until they are read. */
  tabs: readonly UncheckedTab[] | undefined
  /** Reloads tabs; resolves to how many began to load. Each leaves the list, and returns if it stays unchecked. */
  reload(ids: readonly number[]): Promise<number>
}

/** Lists the tabs of supported sites in which no script of ours runs, kept up to date. */
export function useUncheckedTabs(): UncheckedTabsState {
  const [tabs, setTabs] = useState<readonly UncheckedTab[]>()
  const [loading, setLoading] = useState<ReadonlySet<number>>(new Set())
  useEffect(() => {
    let isStopped = false
    const read = async () => {
      const found = await readUncheckedTabs().catch((error: unknown) => {
        console.warn('welcome: the open tabs cannot be read', error)
        return []
      })
      if (!isStopped) setTabs(found)
    }
    const onUpdated = (id: number, { status }: { status?: string }) => {
      if (status !== 'complete') return
      void read().then(() => setLoading((before) => new Set([...before].filter((each) => each !== id))))
    }
    const onRemoved = () => void read()
    void read()
    browser.tabs.onUpdated.addListener(onUpdated)
    browser.tabs.onRemoved.addListener(onRemoved)
    return () => {
      isStopped = true
      browser.tabs.onUpdated.removeListener(onUpdated)
      browser.tabs.onRemoved.removeListener(onRemoved)
    }
  }, [])
  const reload = async (ids: readonly number[]) => {
    setLoading((before) => new Set([...before, ...ids]))
    const results = await Promise.allSettled(ids.map((id) => browser.tabs.reload(id)))
    const failed = ids.filter((_, index) => results[index]!.status === 'rejected')
    setLoading((before) => new Set([...before].filter((id) => !failed.includes(id))))
    return ids.length - failed.length
  }
  return { tabs: tabs?.filter(({ id }) => !loading.has(id)), reload }
}

async function readUncheckedTabs(): Promise<UncheckedTab[]> {
  const open = await browser.tabs.query({ url: [...SITE_MATCH_PATTERNS] })
  // A discarded tab loads again, with our script, when it is shown.
  const loaded = open.flatMap(({ id, title, url, discarded }) =>
    id === undefined || url === undefined || discarded ? [] : [{ id, title: title ?? '', host: new URL(url).hostname }],
  )
  const running = await Promise.all(loaded.map(({ id }) => isScriptRunning(id)))
  return loaded.filter((_, index) => !running[index])
}
