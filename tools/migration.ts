/**
 * `npm run migration -- <name>`: writes the SQL of a new migration from what changed in the
 * tables, as `src/main/store/migrations/NNNN_name.ts`, to be reviewed, extended by hand and
 * listed in `index.ts` there. drizzle-kit works out the SQL; what drizzle cannot say is added:
 * tables are STRICT, and foreign keys are checked at the end of the transaction.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const MIGRATIONS = 'src/main/store/migrations';
const DRIZZLE = join(MIGRATIONS, 'drizzle');

/** Gives drizzle-kit's SQL with what drizzle cannot say. */
export function extendSql(sql: string): string {
  return sql
    .replaceAll(/--> statement-breakpoint\n/g, '')
    .replaceAll(/;(?=[A-Z])/g, ';\n')
    .replaceAll('\t', '  ')
    .replaceAll('`', '"')
    .replaceAll(' ON UPDATE no action ON DELETE no action', ' DEFERRABLE INITIALLY DEFERRED')
    .replaceAll(/^\);$/gm, ') STRICT;')
    .trimEnd();
}

function generate(name: string): void {
  const kit = spawnSync(
    join('node_modules', '.bin', 'drizzle-kit'),
    ['generate', '--config', 'src/main/store/drizzle.config.ts', '--name', name],
    { stdio: 'inherit', shell: process.platform === 'win32' },
  );
  if (kit.status !== 0) process.exit(kit.status ?? 1);
  for (const file of readdirSync(DRIZZLE).filter((entry) => entry.endsWith('.sql'))) {
    const number = String(Number.parseInt(file, 10) + 1).padStart(4, '0');
    const sql = extendSql(readFileSync(join(DRIZZLE, file), 'utf8'));
    const target = join(MIGRATIONS, `${number}_${name}.ts`);
    writeFileSync(target, `export const sql = \`\n${sql}\n\`;\n`, { flag: 'wx' });
    rmSync(join(DRIZZLE, file));
    console.log(`Wrote ${target}. Review it, then list it in ${join(MIGRATIONS, 'index.ts')}.`);
  }
}

if (import.meta.main) {
  const [name = ''] = process.argv.slice(2);
  if (!/^[a-zA-Z]+$/.test(name)) {
    console.error('Name the migration in letters only: npm run migration -- addHearings');
    process.exit(2);
  }
  generate(name);
}
