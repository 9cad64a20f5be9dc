import { useEffect, useState } from 'preact/hooks';
import { builtInKnowledge } from '../../lib/background/built-in-knowledge';
import type { Knowledge } from '../../lib/knowledge/knowledge';

/** The built-in knowledge in this page; undefined until it is there, a moment later. */
export function useKnowledge(): Knowledge | undefined {
  const [knowledge, setKnowledge] = useState<Knowledge>();
  useEffect(() => void builtInKnowledge().then(setKnowledge), []);
  return knowledge;
}
