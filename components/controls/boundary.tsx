import { Component, type ComponentChildren } from 'preact';
import { troubleOf } from '../../lib/shell/trouble';
import { lazily } from './lazily';
import { Failed } from './state';

const NewerData = lazily(() => import('../settings/newer-data').then((view) => view.NewerData));

/** Catches what fails while its content is drawn, so that the rest of the surface stays usable. */
export class Boundary extends Component<{ children: ComponentChildren }, { error: unknown }> {
  override state: { error: unknown } = { error: null };

  static override getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override componentDidCatch(error: unknown) {
    if (troubleOf(error) !== 'other') return;
    // a record that no view can show is set aside, and the view tries again without it
    void import('../../lib/store/damaged')
      .then(({ setAsideDamaged }) => setAsideDamaged())
      .then(
        (count) => count > 0 && this.setState({ error: null }),
        () => undefined,
      );
  }

  render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    if (troubleOf(error) === 'newer') return <NewerData />;
    const why = error instanceof Error ? error.message : String(error);
    return <Failed why={why} onRetry={() => this.setState({ error: null })} />;
  }
}
