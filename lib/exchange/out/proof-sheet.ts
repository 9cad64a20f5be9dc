import { levelOf } from '../../plan/audit';
import { levelWords } from '../../plan/plan-words';
import type { Plan, Proof } from '../../plan/schema';
import { list, paragraph, type Sheet, section } from './sheet';

/**
 * What the person has shown, skill by skill, for the next appraisal. In: the plan, the day as "2026-11-22". Each
 * proof stands under every skill that it builds; the newest first.
 */
export function proofSheet(plan: Plan, day: string): Sheet {
  const { profile, skills, capabilityTargets, proofs } = plan;
  const newest = proofs
    .filter(({ what, result }) => what.trim() || result.trim())
    .toSorted((a, b) => (a.on < b.on ? 1 : -1));
  const under = (id: string) => newest.filter(({ buildsIds }) => buildsIds.includes(id));
  const built = new Set([...skills, ...capabilityTargets].map(({ id }) => id));
  const loose = newest.filter(({ buildsIds }) => !buildsIds.some((id) => built.has(id)));
  return {
    title: 'What I have shown',
    under: [profile.currentTitle, profile.currentCompany, day].filter(Boolean).join(' · '),
    blocks: [
      ...skills.flatMap((skill) => {
        const level = levelOf(skill);
        const own = under(skill.id);
        return own.length
          ? section(level === null ? skill.name : `${skill.name}: ${levelWords[level]}`, [
              list(own.map(sayProof)),
            ])
          : [];
      }),
      ...capabilityTargets.flatMap(({ id, name }) => section(name, [list(under(id).map(sayProof))])),
      ...section(built.size ? 'More' : 'Proof', [list(loose.map(sayProof))]),
      ...(newest.length
        ? []
        : section('Nothing yet', [
            paragraph(
              'An action that is done becomes a proof: tick one on the roadmap and say what came of it.',
            ),
          ])),
    ],
  };
}

const sayProof = ({ what, result, figure, on, link }: Proof) =>
  [`${what.replace(/\.$/, '')}${result ? ` → ${result.replace(/\.$/, '')}` : ''}`, figure, on, link]
    .filter((text) => text.trim())
    .join(' · ');
