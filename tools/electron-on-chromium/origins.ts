/**
 * Chromium cannot navigate to a scheme it does not know, so an address such as
 * `app://waymark/x` is shown to it as `https://waymark.app.electron-on-chromium.test/x`.
 * `.test` is reserved and never resolves (RFC 6761); the requests are answered before any
 * name is looked up.
 */
const SUFFIX = '.electron-on-chromium.test';

const schemes = new Set<string>();

/** Makes a scheme known as one of the app's own. */
export function addScheme(scheme: string): void {
  schemes.add(scheme);
}

/** Gives the address to use in Chromium; others stay as they are. */
export function toChromium(address: string): string {
  const parsed = URL.canParse(address) ? new URL(address) : null;
  const scheme = parsed?.protocol.slice(0, -1);
  if (parsed === null || scheme === undefined || !schemes.has(scheme)) {
    return address;
  }
  return `https://${parsed.host}.${scheme}${SUFFIX}${parsed.pathname}${parsed.search}${parsed.hash}`;
}

/** Gives the address as the app knows it; others stay as they are. */
export function toApp(address: string): string {
  const parsed = URL.canParse(address) ? new URL(address) : null;
  if (parsed === null || parsed.protocol !== 'https:' || !parsed.host.endsWith(SUFFIX)) {
    return address;
  }
  const [, host, scheme] = /^(.+)\.([^.]+)$/.exec(parsed.host.slice(0, -SUFFIX.length)) ?? [];
  if (host === undefined || scheme === undefined || !schemes.has(scheme)) {
    return address;
  }
  return `${scheme}://${host}${parsed.pathname}${parsed.search}${parsed.hash}`;
}
