import type { SameSkill } from '../../lib/plan/duplicates';
import { mergeSkills } from '../../lib/store/merge-skills';
import { Button } from '../controls/button';
import { signalToast } from '../controls/toast-state';

/** Says that a skill stands in the plan twice, with a way to make one of the two. */
export function SkillTwice({ pair }: { pair: SameSkill }) {
  const { kept, again } = pair;
  const same = kept.name.trim().toLowerCase() === again.name.trim().toLowerCase();
  const merge = async () => {
    const takeBack = await mergeSkills(pair);
    signalToast({ text: `${again.name} is part of ${kept.name} now.`, undo: () => void takeBack() });
  };
  return (
    <div class="advice row">
      <p>
        {same
          ? `${again.name} stands here twice.`
          : `${again.name} is another name for ${kept.name}, as far as postings go.`}
      </p>
      <Button onClick={() => void merge()}>Merge them</Button>
    </div>
  );
}
