import { type Example, examples } from './examples';

interface Props {
  /** Which part of the examples is shown. */
  of: Exclude<keyof Example, 'field'>;
}

/** How others put it, folded away until asked for. */
export function AsOthersPutIt({ of }: Props) {
  return (
    <details class="as-others">
      <summary>As others put it</summary>
      <dl>
        {examples.map((example) => (
          <div key={example.field}>
            <dt>{example.field}</dt>
            <dd>{example[of]}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
