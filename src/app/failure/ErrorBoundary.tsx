import { Component, type ComponentType, type ReactNode } from 'react';

export interface FallbackProps {
  readonly error: unknown;
  readonly retry: () => void;
}

interface ErrorBoundaryProps {
  /** Another value is another try. */
  readonly resetOn: string;
  readonly fallback: ComponentType<FallbackProps>;
  readonly children: ReactNode;
}

interface State {
  readonly resetOn: string;
  readonly failure: { readonly error: unknown } | null;
}

export class ErrorBoundary extends Component<ErrorBoundaryProps, State> {
  override state: State = { resetOn: this.props.resetOn, failure: null };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { failure: { error } };
  }

  static getDerivedStateFromProps({ resetOn }: ErrorBoundaryProps, state: State): State | null {
    return resetOn === state.resetOn ? null : { resetOn, failure: null };
  }

  private readonly retry = (): void => this.setState({ failure: null });

  override render(): ReactNode {
    const { fallback: Fallback, children } = this.props;
    return this.state.failure ? <Fallback error={this.state.failure.error} retry={this.retry} /> : children;
  }
}
