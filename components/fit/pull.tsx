import { Choice } from '../controls/choice';

const pulls = [0, 1, 2, 3, 4, 5].map((value) => ({ value, label: String(value) }));

interface Props {
  value: number | null;
  onChange: (value: number) => void;
}

/** How much a posting pulls the person, whatever its score says. */
export function Pull({ value, onChange }: Props) {
  return <Choice label="How much it pulls you" options={pulls} value={value} onChange={onChange} />;
}
