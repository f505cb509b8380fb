/** Asked for by language and tooling, not by an app. */
const HARMLESS = new Set(['then', 'toJSON', 'constructor', 'domain', 'inspect', 'asymmetricMatch']);

/**
 * Gives an object that throws when an app asks for something it does not have. Without this
 * a missing piece of Electron would read as `undefined` here and work in Electron, or the
 * other way round.
 */
export function strict<T extends object>(name: string, target: T): T {
  const isKnown = (key: string | symbol) =>
    typeof key === 'symbol' || key in target || key.startsWith('_') || HARMLESS.has(key);
  return new Proxy(target, {
    get(object, key, receiver) {
      if (!isKnown(key)) {
        throw notImplemented(`${name}.${String(key)}`);
      }
      return Reflect.get(object, key, receiver);
    },
    set(object, key, value, receiver) {
      if (!isKnown(key)) {
        throw notImplemented(`${name}.${String(key)}`);
      }
      return Reflect.set(object, key, value, receiver);
    },
  });
}

export function notImplemented(what: string): Error {
  return new Error(`electron-on-chromium does not implement electron.${what}`);
}
