import type { Page } from 'puppeteer-core/internal/api/Page.js';
import { z } from 'zod';

const eventSchema = z.object({
  name: z.string(),
  pid: z.number(),
  tid: z.number(),
  /** Microseconds of the machine's clock. */
  ts: z.number(),
  /** Microseconds that it lasted, and that its thread was at work in it. */
  dur: z.number().optional(),
  tdur: z.number().optional(),
  args: z.looseObject({
    name: z.string().optional(),
    data: z
      .looseObject({
        url: z.string().optional(),
        processId: z.number().optional(),
        frames: z
          .array(z.looseObject({ url: z.string().optional(), processId: z.number().optional() }))
          .optional(),
      })
      .optional(),
  }),
});
type TraceEvent = z.infer<typeof eventSchema>;

/** What a page's main thread did while something happened, in milliseconds of its own time. */
export interface Work {
  /** All its tasks together. */
  busy: number;
  largestTask: number;
  /** Of those that began when the page's own answer to it was over. */
  largestLaterTask: number;
  /** In scripts of an extension: their evaluation and every call into them. */
  extension: number;
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel', 'v8'];
/** How long a page is taken to answer by itself, in microseconds from its first task on; Waymark gathers for longer. */
const ITS_OWN = 130_000;
const OWN_TIME = new Set(['FunctionCall', 'EvaluateScript', 'v8.compile']);

/** Traces a page while something is done with it. */
export async function workOf(page: Page, doing: () => Promise<unknown>): Promise<Work> {
  await page.tracing.start({ categories: CATEGORIES });
  await doing();
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace));
  return workIn(z.array(z.unknown()).parse(traceEvents), page.url());
}

function workIn(raw: readonly unknown[], url: string): Work {
  const events: TraceEvent[] = raw.flatMap((event) => {
    const parsed = eventSchema.safeParse(event);
    return parsed.success ? [parsed.data] : [];
  });
  const pids = new Set(
    events.flatMap(({ args: { data } }) =>
      // pages there when tracing began, and those that came later
      [...(data?.frames ?? []), ...(data ? [data] : [])].flatMap((frame) =>
        frame.url === url && frame.processId !== undefined ? [frame.processId] : [],
      ),
    ),
  );
  const threads = new Set(
    events
      .filter(
        ({ name, pid, args }) => name === 'thread_name' && args.name === 'CrRendererMain' && pids.has(pid),
      )
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const own = events.filter(({ pid, tid }) => threads.has(`${pid} ${tid}`));
  const lasted = ({ dur = 0, tdur = dur }: TraceEvent) => tdur / 1000;
  const tasks = own.filter(({ name }) => name === 'RunTask');
  const first = Math.min(...tasks.map(({ ts }) => ts));
  const largest = (some: readonly TraceEvent[]) => Math.max(0, ...some.map(lasted));
  const scripts = own.filter(
    ({ name, args }) => OWN_TIME.has(name) && args.data?.url?.startsWith('chrome-extension:'),
  );
  return {
    busy: tasks.map(lasted).reduce((sum, time) => sum + time, 0),
    largestTask: largest(tasks),
    largestLaterTask: largest(tasks.filter(({ ts }) => ts > first + ITS_OWN)),
    extension: scripts.map(lasted).reduce((sum, time) => sum + time, 0),
  };
}
