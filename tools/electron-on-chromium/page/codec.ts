/**
 * Structured clone as text. Chromium's bindings carry strings only, while Electron carries
 * structured clones; this makes one out of the other without losing anything.
 *
 * `createCodec` is also sent into the page as source text, so it may not use anything from
 * outside its own body.
 */
export interface Bytes {
  toBase64(bytes: Uint8Array): string;
  fromBase64(text: string): Uint8Array;
}

export interface Codec {
  /** @throws Error `An object could not be cloned.` as Electron does. */
  encode(value: unknown): string;
  decode(text: string): unknown;
}

type Reference = string | number | boolean | null | [tag: string, value?: string | number];
type Entries = [Reference, Reference][];
type Node =
  | { t: 'Object' | 'Array' | 'Map' | 'Set'; e: Entries; n?: number }
  | { t: 'Date'; v: number | null }
  | { t: 'RegExp'; s: string; f: string }
  | { t: 'Error'; n: string; e: Entries }
  | { t: 'Boxed'; v: Reference }
  | { t: 'ArrayBuffer'; b: string; m: number | null }
  | { t: 'View'; k: string; b: Reference; o: number; l: number };

export function createCodec(bytes: Bytes): Codec {
  const ERRORS = [
    'EvalError',
    'RangeError',
    'ReferenceError',
    'SyntaxError',
    'TypeError',
    'URIError',
  ];
  const realm = globalThis as unknown as Record<string, unknown>;
  const JSON_MARK = 'json:';

  function encode(value: unknown): string {
    let copy: unknown;
    try {
      copy = structuredClone(value);
    } catch {
      throw refusal();
    }
    // Nearly all that is sent is what JSON can say, and JSON says it many times as fast.
    if (isJson(copy, new Set())) return `${JSON_MARK}${JSON.stringify(copy)}`;
    const nodes: (Node | null)[] = [];
    const known = new Map<object, number>();
    const root = refer(copy);
    return JSON.stringify([root, nodes]);

    function refer(part: unknown): Reference {
      if (part === null || typeof part === 'string' || typeof part === 'boolean') {
        return part;
      }
      if (part === undefined) {
        return ['u'];
      }
      if (typeof part === 'bigint') {
        return ['b', String(part)];
      }
      if (typeof part === 'number') {
        return Number.isFinite(part) && !Object.is(part, -0)
          ? part
          : ['n', Object.is(part, -0) ? '-0' : String(part)];
      }
      const object = part as object;
      const index = known.get(object) ?? nodes.length;
      if (!known.has(object)) {
        known.set(object, index);
        nodes.push(null);
        nodes[index] = describe(object);
      }
      return ['r', index];
    }

    function properties(object: object): Entries {
      return Object.entries(object).map(([key, item]) => [key, refer(item)]);
    }

    function describe(object: object): Node {
      const kind = Object.prototype.toString.call(object).slice(8, -1);
      if (ArrayBuffer.isView(object)) {
        const length = object instanceof DataView ? object.byteLength : lengthOf(object);
        return { t: 'View', k: kind, b: refer(object.buffer), o: object.byteOffset, l: length };
      }
      switch (kind) {
        case 'Object':
          return { t: 'Object', e: properties(object) };
        case 'Array':
          return { t: 'Array', e: properties(object), n: (object as unknown[]).length };
        case 'Map':
          return {
            t: 'Map',
            e: [...(object as Map<unknown, unknown>)].map(([k, v]) => [refer(k), refer(v)]),
          };
        case 'Set':
          return { t: 'Set', e: [...(object as Set<unknown>)].map((item) => [refer(item), null]) };
        case 'Date':
          return { t: 'Date', v: (object as Date).getTime() };
        case 'RegExp':
          return { t: 'RegExp', s: (object as RegExp).source, f: (object as RegExp).flags };
        case 'Error': {
          const error = object as Error;
          const own = ['message', 'stack', 'cause'].filter((key) => Object.hasOwn(error, key));
          return {
            t: 'Error',
            n: error.name,
            e: own.map((key) => [key, refer((error as unknown as Record<string, unknown>)[key])]),
          };
        }
        case 'Number':
        case 'String':
        case 'Boolean':
        case 'BigInt':
          return { t: 'Boxed', v: refer(object.valueOf()) };
        case 'ArrayBuffer': {
          const buffer = object as ArrayBuffer;
          return {
            t: 'ArrayBuffer',
            b: bytes.toBase64(new Uint8Array(buffer)),
            m: buffer.resizable ? buffer.maxByteLength : null,
          };
        }
        default:
          throw refusal();
      }
    }
  }

  /** Says whether JSON gives the same back: no reference twice, nothing it leaves out or changes. */
  function isJson(part: unknown, seen: Set<object>): boolean {
    switch (typeof part) {
      case 'string':
      case 'boolean':
        return true;
      case 'number':
        return Number.isFinite(part) && !Object.is(part, -0);
      case 'object':
        break;
      default:
        return false;
    }
    if (part === null) return true;
    if (seen.has(part)) return false;
    seen.add(part);
    if (Array.isArray(part)) {
      const items = part as unknown[];
      const isList = Object.keys(items).join() === [...items.keys()].join();
      return isList && items.every((item) => isJson(item, seen));
    }
    if (Object.getPrototypeOf(part) !== Object.prototype) return false;
    return Object.entries(part).every(([key, item]) => key !== '__proto__' && isJson(item, seen));
  }

  function decode(text: string): unknown {
    if (text.startsWith(JSON_MARK)) return JSON.parse(text.slice(JSON_MARK.length));
    const [root, nodes] = JSON.parse(text) as [Reference, Node[]];
    const made: object[] = [];
    return resolve(root);

    function resolve(reference: Reference): unknown {
      if (!Array.isArray(reference)) {
        return reference;
      }
      const [tag, value] = reference;
      switch (tag) {
        case 'u':
          return undefined;
        case 'b':
          return BigInt(value as string);
        case 'n':
          return Number(value);
        default:
          return made[value as number] ?? make(value as number);
      }
    }

    function make(index: number): object {
      const node = nodes[index] as Node;
      switch (node.t) {
        case 'Date':
          return keep(index, new Date(node.v ?? Number.NaN));
        case 'RegExp':
          return keep(index, new RegExp(node.s, node.f));
        case 'Boxed':
          return keep(index, Object(resolve(node.v)));
        case 'ArrayBuffer':
          return keep(index, makeBuffer(node.b, node.m));
        case 'View': {
          const View = realm[node.k] as new (b: unknown, o: number, l: number) => object;
          return keep(index, new View(resolve(node.b), node.o, node.l));
        }
        case 'Map': {
          const map = keep(index, new Map());
          for (const [key, item] of node.e) {
            map.set(resolve(key), resolve(item));
          }
          return map;
        }
        case 'Set': {
          const set = keep(index, new Set());
          for (const [item] of node.e) {
            set.add(resolve(item));
          }
          return set;
        }
        case 'Error': {
          const Kind = (ERRORS.includes(node.n) ? realm[node.n] : Error) as ErrorConstructor;
          const error = keep(index, new Kind());
          for (const [key, item] of node.e) {
            define(error, key as string, resolve(item), false);
          }
          return error;
        }
        case 'Array':
        case 'Object': {
          const object = keep(index, node.t === 'Array' ? new Array(node.n) : {});
          for (const [key, item] of node.e) {
            define(object, key as string, resolve(item), true);
          }
          return object;
        }
      }
    }

    function keep<T extends object>(index: number, object: T): T {
      made[index] = object;
      return object;
    }
  }

  // `__proto__` as a key is data here, so it is defined and not assigned.
  function define(object: object, key: string, value: unknown, enumerable: boolean): void {
    Object.defineProperty(object, key, { value, enumerable, writable: true, configurable: true });
  }

  function lengthOf(view: ArrayBufferView): number {
    return (view as Uint8Array).length;
  }

  function makeBuffer(text: string, maximum: number | null): ArrayBuffer {
    const content = bytes.fromBase64(text);
    const buffer =
      maximum === null
        ? new ArrayBuffer(content.length)
        : new ArrayBuffer(content.length, { maxByteLength: maximum });
    new Uint8Array(buffer).set(content);
    return buffer;
  }

  function refusal(): Error {
    return new Error('An object could not be cloned.');
  }

  return { encode, decode };
}
