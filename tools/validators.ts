/** Finds the programs that check made documents from outside: Java for veraPDF, and LibreOffice. */
import { join } from 'node:path';
import { firstThatExists, installByApt, onPath, run } from './programs.ts';

interface Validator {
  readonly name: string;
  /** What is left out without it. */
  readonly checks: string;
  readonly howToGetIt: string;
  readonly debianPackage: string;
  readonly find: (environment?: NodeJS.ProcessEnv) => string | null;
}

const JAVA_PROGRAM = process.platform === 'win32' ? 'java.exe' : 'java';

/** Gives the path of a Java that runs; null when there is none. */
export function findJava(environment: NodeJS.ProcessEnv = process.env): string | null {
  const { JAVA_HOME } = environment;
  const found = firstThatExists([
    JAVA_HOME && join(JAVA_HOME, 'bin', JAVA_PROGRAM),
    ...onPath(JAVA_PROGRAM, environment),
  ]);
  // On macOS a program of that name is always there, and only says where to get Java.
  return found !== null && run(found, ['-version']) ? found : null;
}

/** Gives the path of LibreOffice; null when there is none. */
export function findLibreOffice(environment: NodeJS.ProcessEnv = process.env): string | null {
  switch (process.platform) {
    case 'win32':
      return firstThatExists(
        [environment.PROGRAMFILES, environment['PROGRAMFILES(X86)']].map(
          (folder) => folder && join(folder, 'LibreOffice', 'program', 'soffice.com'),
        ),
      );
    case 'darwin':
      return firstThatExists(['/Applications/LibreOffice.app/Contents/MacOS/soffice']);
    default:
      return firstThatExists(onPath('soffice', environment));
  }
}

const VALIDATORS: readonly Validator[] = [
  {
    name: 'Java',
    checks: 'whether PDFs follow PDF/UA-1 (veraPDF)',
    howToGetIt: 'Install a Java runtime (version 11 or newer) or set JAVA_HOME',
    debianPackage: 'default-jre-headless',
    find: findJava,
  },
  {
    name: 'LibreOffice',
    checks: 'whether LibreOffice opens the Word files',
    howToGetIt: 'Install LibreOffice Writer',
    debianPackage: 'libreoffice-writer-nogui',
    find: findLibreOffice,
  },
];

/** Whether this is continuous integration, where nothing may be left out. */
export function mustHaveAll(environment: NodeJS.ProcessEnv = process.env): boolean {
  return !['', '0', 'false'].includes(environment.CI ?? '');
}

/** Gives a line for each program that is missing: what is left out, and how to get it. */
export function missingValidators(environment: NodeJS.ProcessEnv = process.env): string[] {
  return VALIDATORS.filter(({ find }) => find(environment) === null).map(
    ({ name, checks, howToGetIt }) => `No ${name}, so it is left out ${checks}. ${howToGetIt}.`,
  );
}

/**
 * Installs what is missing where that can be done, and says on the console what it installs and
 * what is then left out.
 * @throws Error on continuous integration when one can neither be found nor installed.
 */
export function ensureValidators(): void {
  for (const { name, find, debianPackage } of VALIDATORS) {
    if (find() !== null) continue;
    console.log(`No ${name} found.`);
    installByApt(debianPackage);
  }
  const missing = missingValidators();
  if (missing.length > 0 && mustHaveAll()) throw new Error(missing.join('\n'));
  for (const line of missing) console.log(line);
}
