import { Component, type ComponentChildren, type JSX } from 'preact'

interface ErrorBoundaryProps {
  /** Shown instead of the children. */
  fallback: JSX.Element
  children: ComponentChildren
}

/** Shows its fallback when its children throw while they are drawn: the rest of the page stays usable. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { failed: boolean }> {
  static override getDerivedStateFromError(): { failed: boolean } {
    return { failed: true }
  }

  override componentDidCatch(error: unknown): void {
    console.error('page: a part cannot be drawn', error)
  }

  override render(): ComponentChildren {
    return this.state.failed ? this.props.fallback : this.props.children
  }
}
