/**
 * Writes `docs/record.schema.json`, the published format of a record file, from the schema the app
 * itself reads with. With `--check` it only says whether the published one is current.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { recordFileSchema } from '#shared/record/file.ts';

const PLACE = new URL('../docs/record.schema.json', import.meta.url);

/** Gives the text of the published schema as it should be. */
export function schemaText(): string {
  return `${JSON.stringify(z.toJSONSchema(recordFileSchema, { io: 'input' }), null, 2)}\n`;
}

/** Gives the text of the published schema as it is, or an empty text when there is none. */
export async function publishedSchema(): Promise<string> {
  return readFile(PLACE, 'utf8').catch(() => '');
}

if (import.meta.main) {
  if (!process.argv.includes('--check')) await writeFile(PLACE, schemaText());
  else if ((await publishedSchema()) !== schemaText()) {
    console.error('docs/record.schema.json is out of date. Run: npm run schema');
    process.exitCode = 1;
  }
}
