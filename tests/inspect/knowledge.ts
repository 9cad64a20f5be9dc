import { compileKnowledge } from '../../lib/knowledge/compile/knowledge';
import { readFields } from '../../lib/knowledge/compile/read-fields';
import { openKnowledge } from '../../lib/knowledge/knowledge';

/**
 * The knowledge as its files stand now, so that a change to them is measured without a build.
 * KNOWLEDGE=none in the environment measures the mechanism alone.
 */
export const knowledge = openKnowledge(
  compileKnowledge(process.env.KNOWLEDGE === 'none' ? {} : await readFields()).buffer,
);
