/** What a test has arranged, and what happened. Only a driven run has one. */
export type DialogAnswer = { readonly folder: string | null } | { readonly button: number };

export interface DialogCall {
  readonly method: 'showOpenDialog' | 'showSaveDialog' | 'showMessageBox' | 'showErrorBox';
  readonly title: string;
  readonly message: string;
  readonly detail: string;
  readonly answered: boolean;
}

const answers: DialogAnswer[] = [];
const calls: DialogCall[] = [];
const opened: string[] = [];
const printed: string[] = [];

export function queueAnswer(answer: DialogAnswer): void {
  answers.push(answer);
}

export function takeAnswer(): DialogAnswer | undefined {
  return answers.shift();
}

export function recordDialog(call: DialogCall): void {
  calls.push(call);
}

export function recordedDialogs(): readonly DialogCall[] {
  return calls;
}

/** Files, folders and addresses that the app handed to the system. */
export function recordOpened(what: string): void {
  opened.push(what);
}

export function recordedOpened(): readonly string[] {
  return opened;
}

/** What the app asked to print, in base 64. */
export function recordPrinted(bytes: string): void {
  printed.push(bytes);
}

export function recordedPrinted(): readonly string[] {
  return printed;
}
