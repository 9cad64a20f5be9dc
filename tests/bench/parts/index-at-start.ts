import { openKnowledge } from '../../../lib/knowledge/knowledge';
import { openRoles } from '../../../lib/knowledge/titles/roles';
import { tokenise } from '../../../lib/text/tokens';
import { inChromium } from '../chromium';
import { knowledgeFile } from '../knowledge-file';
import { type Row, row } from '../row';
import { known } from '../texts';

/** The knowledge as one would keep it in JSON, with everything worked out beforehand that can be. */
export interface AsJson {
  /** Stems, whose skill it is, and how. */
  phrases: [stems: string, skill: number, by: number][];
  skills: { names: string[]; general: boolean; kin: string[] }[];
  roles: {
    names: string[];
    stems: string[];
    function: string;
    level: string;
    skills: Record<string, number>;
  }[];
  /** Of each role the related ones and how much. */
  kin: [role: number, kinship: number][][];
  rarities: Record<string, number>;
}

const stemsOf = (text: string) => tokenise(text).words.map(({ stem }) => stem);

function asJson(): AsJson {
  const knowledge = openKnowledge(knowledgeFile().buffer);
  const roles = openRoles(knowledge);
  const numbers = known.roles.map((_, role) => role);
  const words = [...known.skills.map(({ name }) => name), ...known.roles.map(({ title }) => title)];
  return {
    phrases: known.skills.flatMap(({ name, also = [], shows = [] }, skill) =>
      [name, ...also, ...shows].map((text, by): [string, number, number] => [
        stemsOf(text).join(' '),
        skill,
        by,
      ]),
    ),
    skills: known.skills.map(({ name, also = [], general, kin = [] }) => ({
      names: [name, ...also],
      general: general ?? false,
      kin,
    })),
    roles: known.roles.map(({ title, also = [], function: work, level, skills }) => ({
      names: [title, ...also],
      stems: [...new Set([title, ...also].flatMap(stemsOf))],
      function: work,
      level,
      skills,
    })),
    kin: numbers.map((role) =>
      numbers.flatMap((other): [number, number][] => {
        const kinship = other === role ? 0 : roles.kinship(role, other);
        return kinship ? [[other, Math.round(kinship * 255)]] : [];
      }),
    ),
    rarities: Object.fromEntries(
      words.flatMap((text) => tokenise(text).words).map((word) => [word.stem, knowledge.rarity(word)]),
    ),
  };
}

/** The knowledge made ready in a cold background. */
export async function indexAtStart(): Promise<Row[]> {
  const { compiled, json } = await inChromium('index-at-start', {
    'knowledge.bin': knowledgeFile(),
    'knowledge.json': JSON.stringify(asJson()),
  });
  return [
    row({
      name: 'index at start',
      value: compiled ?? 0,
      unit: 'ms',
      peer: 'JSON, parsed and built',
      peerValue: json ?? 0,
      target: { of: 'ratio', atMost: 1 / 3 },
    }),
  ];
}
