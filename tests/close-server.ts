/** A server of `node:http` or `node:https`. */
interface ClosableServer {
  close(onClosed: () => void): unknown
  closeAllConnections(): void
}

/** Closes a server with its connections, also those that a browser keeps. */
export function closeServer(server: ClosableServer): Promise<void> {
  return new Promise((closed) => {
    server.close(() => closed())
    server.closeAllConnections()
  })
}
