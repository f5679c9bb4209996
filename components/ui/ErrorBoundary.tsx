// Shows something else when a part of the screen breaks, so that the person is never left with an empty page.
import { Component, type ReactNode } from 'react';

interface ErrorBoundaryProps {
  children: ReactNode;
  /** @param detail the error in its own words. */
  fallback: (detail: string) => ReactNode;
}

export class ErrorBoundary extends Component<ErrorBoundaryProps, { detail: string | null }> {
  override state = { detail: null };

  static getDerivedStateFromError(error: unknown): { detail: string } {
    return { detail: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }

  override render(): ReactNode {
    const { detail } = this.state;
    return detail === null ? this.props.children : this.props.fallback(detail);
  }
}
