/**
 * Answers questions about what the extension reads and how it scores: JSON lines in, JSON lines out, in order.
 * A question that can't be answered gets {"error": "…"} and the next one is still answered.
 */
import { createInterface } from 'node:readline';
import { read } from './read.ts';
import { plan, score } from './score.ts';
import { labels, skills, titles } from './words.ts';

const answers: Record<string, (question: never) => unknown> = { read, plan, score, titles, labels, skills };

function answer(line: string): unknown {
  try {
    const question = JSON.parse(line);
    const answerer = answers[question.do];
    if (!answerer) return { error: `"do" must be one of ${Object.keys(answers).join(', ')}` };
    return answerer(question as never);
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  if (!line.trim()) continue;
  const text = JSON.stringify(answer(line));
  if (!process.stdout.write(`${text}\n`))
    await new Promise((drained) => process.stdout.once('drain', drained));
}
