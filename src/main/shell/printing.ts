/**
 * Printing: a window of its own shows the PDF and asks the system to print it. The bytes come from
 * memory by Waymark's own scheme, so that no plain text reaches the disk.
 */
import { randomUUID } from 'node:crypto';
import { BrowserWindow } from 'electron';
import { WaymarkError } from '#shared/errors.ts';
import { wording } from '#shared/wording/index.ts';
import { PRINT_URL } from './origin.ts';
import { closedPreferences } from './security.ts';

export interface Printing {
  /** Shows a PDF and asks to print it. Resolves when it has been asked for, whatever becomes of it. */
  printPdf(pdf: Uint8Array): Promise<void>;
  /** Answers a request for a PDF that is shown now; null when it is for something else. */
  answer(request: Request): Response | null;
  /** Closes every window that shows one. */
  closeAll(): void;
}

/** Gives the printing of one session, nothing shown yet. */
export function createPrinting(partition: string): Printing {
  const shown = new Map<string, { readonly pdf: Uint8Array; readonly window: BrowserWindow }>();
  return {
    async printPdf(pdf) {
      const url = `${PRINT_URL}${randomUUID()}.pdf`;
      const window = makeWindow(partition);
      shown.set(url, { pdf, window });
      window.on('closed', () => shown.delete(url));
      await window.loadURL(url).catch((cause) => {
        if (window.isDestroyed()) return;
        window.destroy();
        throw notShown(cause);
      });
      if (window.isDestroyed()) return;
      // Whoever cancels reads on, and may print from the window itself.
      window.webContents.print({}, (isPrinted) => {
        if (isPrinted && !window.isDestroyed()) window.close();
      });
    },
    answer(request) {
      const found = shown.get(request.url);
      if (found === undefined || request.method !== 'GET') return null;
      return new Response(Buffer.from(found.pdf), { headers: PDF_HEADERS });
    },
    closeAll() {
      for (const { window } of shown.values()) if (!window.isDestroyed()) window.destroy();
    },
  };
}

function notShown(cause: unknown): WaymarkError {
  return new WaymarkError(
    'internal',
    'The copy could not be shown to be printed. Nothing was printed.',
    {},
    cause,
  );
}

/** No policy: it would forbid Chromium's own viewer. A PDF runs nothing outside of that. */
const PDF_HEADERS = {
  'Content-Type': 'application/pdf',
  'Content-Disposition': 'inline',
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-store',
};

function makeWindow(partition: string): BrowserWindow {
  const window = new BrowserWindow({
    width: 900,
    height: 1000,
    title: wording().shell('printWindow'),
    webPreferences: {
      partition,
      ...closedPreferences(),
      // Chromium's viewer for PDF is one.
      plugins: true,
      devTools: false,
    },
  });
  window.setMenuBarVisibility(false);
  return window;
}
