import { Component, type ReactNode } from 'react';
import { ignore } from '../../lib/ignored-errors';

interface Props {
  /** Shown in place of a part that failed to load or render. */
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

/** Keeps the rest of the pane alive when a part of it fails. React catches such errors only in a class component. */
export class PartBoundary extends Component<Props, { readonly hasFailed: boolean }> {
  override readonly state = { hasFailed: false };

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  override componentDidCatch(error: unknown): void {
    ignore('show a part', error);
  }

  override render(): ReactNode {
    return this.state.hasFailed ? this.props.fallback : this.props.children;
  }
}
