import { Component, type ComponentChildren } from 'preact';
import { Failed } from './state';

/** Catches what fails while its content is drawn, so that the rest of the surface stays usable. */
export class Boundary extends Component<{ children: ComponentChildren }, { error: unknown }> {
  override state: { error: unknown } = { error: null };

  static override getDerivedStateFromError(error: unknown) {
    return { error };
  }

  render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    const why = error instanceof Error ? error.message : String(error);
    return <Failed why={why} onRetry={() => this.setState({ error: null })} />;
  }
}
