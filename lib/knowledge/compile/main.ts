/** Compiles `fields/*.ts` into `public/knowledge.bin`: `npm run knowledge`. Runs in Node, at build time only. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { compileKnowledge } from './knowledge';
import { readFields } from './read-fields';

const target = new URL('../../../public/knowledge.bin', import.meta.url);
const { buffer, problems } = compileKnowledge(await readFields());
mkdirSync(new URL('.', target), { recursive: true });
writeFileSync(target, new Uint8Array(buffer));
for (const problem of problems) console.error(problem);
console.log(`knowledge.bin: ${Math.round(buffer.byteLength / 1024)} kB, ${problems.length} problems`);
if (problems.length) process.exitCode = 1;
