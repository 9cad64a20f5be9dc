import { writeFileSync } from 'node:fs';
import { planJsonSchema } from '../../lib/exchange/plan-json-schema';

// npm run plan-schema
writeFileSync(new URL('../../lib/exchange/plan-file.schema.json', import.meta.url), planJsonSchema());
