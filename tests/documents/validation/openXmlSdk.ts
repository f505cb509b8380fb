/**
 * Asks the Microsoft Open XML SDK about Word files; a process of its own, because it keeps one
 * processor busy. Arguments: files. Prints a line of JSON for each: `{ asked, failed: ['…'] }`,
 * `asked` being the file.
 */
import { readFileSync } from 'node:fs';
import validate from '@ooxml-tools/validate';

for (const file of process.argv.slice(2)) {
  const errors = await validate(Uint8Array.from(readFileSync(file)), 'docx', 'Microsoft365');
  const failed = errors.map(
    ({ id, description, path }) => `${id}: ${description} (${path.partUri} ${path.xpath})`,
  );
  console.log(JSON.stringify({ asked: file, failed }));
}
