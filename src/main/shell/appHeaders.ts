/**
 * What the page may load and run: its own files only. `'self'` and never `app:`, so that no
 * other host under the scheme is included.
 *
 * The nonce is for the style elements that React Aria inserts; it takes the nonce from
 * `<meta property="csp-nonce">`.
 */
export function contentSecurityPolicy(nonce: string | null): string {
  const styleNonce = nonce === null ? '' : ` 'nonce-${nonce}'`;
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self'${styleNonce}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; ');
}

/** The headers of every answer. `nonce` only for a page. */
export function responseHeaders(mimeType: string, nonce: string | null): Record<string, string> {
  return {
    'Content-Type': mimeType,
    'Content-Security-Policy': contentSecurityPolicy(nonce),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-store',
  };
}

const NONCE_META = /<meta\s+property="csp-nonce"[^>]*>/i;
const HEAD = /<head(?:\s[^>]*)?>/i;

/** Gives the page with this answer's nonce in its `csp-nonce` element, added when absent. */
export function withNonce(html: string, nonce: string): string {
  const meta = `<meta property="csp-nonce" nonce="${nonce}">`;
  return NONCE_META.test(html)
    ? html.replace(NONCE_META, meta)
    : html.replace(HEAD, (head) => `${head}${meta}`);
}
