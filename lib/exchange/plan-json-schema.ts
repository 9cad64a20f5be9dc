import { z } from 'zod';
import { planFileSchema } from './plan-file';

/** The form of a plan's file as a JSON Schema (draft 2020-12), for those who read or write such files elsewhere. */
export const planJsonSchema = (): string =>
  `${JSON.stringify({ title: 'A plan that Waymark has written', ...z.toJSONSchema(planFileSchema) }, null, 2)}\n`;
