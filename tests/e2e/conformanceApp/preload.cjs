const { contextBridge, ipcRenderer, webFrame } = require('electron');

const spelt = [];
webFrame.setSpellCheckProvider('en-GB', {
  spellCheck(words, tell) {
    spelt.push(...words);
    tell(words.filter((word) => word === 'wrods'));
  },
});

class Point {
  constructor() {
    this.x = 1;
  }
  length() {
    return this.x;
  }
}

function textOf(run) {
  try {
    run();
    return 'nothing thrown';
  } catch (error) {
    return error.message;
  }
}

contextBridge.exposeInMainWorld('bridge', {
  invoke: (channel, ...args) => ipcRenderer.invoke(channel, ...args),
  on: (channel, listener) => {
    const forward = (_event, ...args) => listener(...args);
    ipcRenderer.on(channel, forward);
    return () => ipcRenderer.removeListener(channel, forward);
  },
  isPromise: () => ipcRenderer.invoke('echo', 1) instanceof Promise,
  invokeFunction: () => textOf(() => ipcRenderer.invoke('echo', () => {})),
  invokePoint: () => ipcRenderer.invoke('echo', new Point()),
  describeBuffer: () => ipcRenderer.invoke('describe', new Uint8Array([1])),
  nested: { list: [1, { deep: true }], when: new Date(0), pairs: new Map([['a', 1]]) },
  point: new Point(),
  symbol: Symbol('dropped'),
  later: Promise.resolve('settled'),
  addAll: (numbers, add) => numbers.reduce((sum, number) => add(sum, number), 0),
  fail: () => {
    throw Object.assign(new RangeError('from preload'), { code: 'lost' });
  },
  again: () => textOf(() => contextBridge.exposeInMainWorld('bridge', {})),
  spelt: () => spelt,
  noProvider: () => textOf(() => webFrame.setSpellCheckProvider('en-GB', {})),
  modules: ['node:timers', 'url', 'fs', 'electron'].map((name) => textOf(() => require(name))),
  hasNode: typeof process.binding,
});
