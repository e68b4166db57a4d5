// Functions that run in an extension page, so they may not use anything from this module at run time.

interface Alarm {
  name: string
}
interface BrowserEvent<T> {
  addListener: (listener: (about: T) => void) => void
  removeListener: (listener: (about: T) => void) => void
}
interface ExtensionApi {
  runtime: { sendMessage: (message: object) => Promise<unknown> }
  alarms: { create: (name: string, about: object) => Promise<void>; onAlarm: BrowserEvent<Alarm> }
  storage: { onChanged: BrowserEvent<Record<string, unknown>> }
}

/** Sends a message, and resolves to the ms until it was answered or refused. */
export async function timeMessage(message: object): Promise<number> {
  const world = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi }
  const start = performance.now()
  await Promise.allSettled([(world.browser ?? world.chrome).runtime.sendMessage(message)])
  return performance.now() - start
}

/**
 * Makes the alarm of the outbox ring, and resolves to the ms from the ringing to the end of the drain. The page holds
 * the drain's lock meanwhile: a short drain would otherwise be over before it is seen.
 */
export async function timeOutboxAlarm(): Promise<number> {
  const world = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi }
  const { alarms } = world.browser ?? world.chrome
  const { promise: finish, resolve: release } = Promise.withResolvers<void>()
  const { promise: held, resolve: hold } = Promise.withResolvers<void>()
  void navigator.locks.request('outbox-drain', () => {
    hold()
    return finish
  })
  await held
  const rang = new Promise<number>((resolve) => {
    const listener = ({ name }: Alarm) => {
      if (name !== 'outbox') return
      alarms.onAlarm.removeListener(listener)
      resolve(performance.now())
    }
    alarms.onAlarm.addListener(listener)
  })
  await alarms.create('outbox', { when: Date.now() })
  const start = await rang
  while (!(await navigator.locks.query()).pending?.some(({ name }) => name === 'outbox-drain'))
    await new Promise((again) => setTimeout(again, 1))
  release()
  // Locks are granted in the order of the requests.
  await navigator.locks.request('outbox-drain', () => undefined)
  return performance.now() - start
}

/** Makes the alarm of library updates ring, and resolves to the ms until the outcome of the check is announced. */
export async function timeUpdateAlarm(): Promise<number> {
  const world = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi }
  const { alarms, storage } = world.browser ?? world.chrome
  const waitFor = <T>(event: BrowserEvent<T>, wanted: (about: T) => boolean) =>
    new Promise<number>((resolve) => {
      const listener = (about: T) => {
        if (!wanted(about)) return
        event.removeListener(listener)
        resolve(performance.now())
      }
      event.addListener(listener)
    })
  const rang = waitFor(alarms.onAlarm, ({ name }) => name === 'library-update')
  const stored = waitFor(storage.onChanged, (changes) => 'changed:update-look' in changes)
  await alarms.create('library-update', { when: Date.now() })
  return (await Promise.all([stored, rang])).reduce((end, start) => end - start)
}
