/**
 * What `import … from 'electron'` gives here. A name that is missing fails when the app is
 * linked; a member that is missing throws when it is read (strict.ts). The types of the
 * members are held to Electron's own.
 */
export { app } from './shim/app.ts';
export { BrowserWindow } from './shim/browserWindow.ts';
export { dialog } from './shim/dialog.ts';
export { ipcMain } from './shim/ipcMain.ts';
export { Menu, MenuItem } from './shim/menu.ts';
export { protocol } from './shim/protocol.ts';
export { safeStorage } from './shim/safeStorage.ts';
export { session } from './shim/session.ts';
export { shell } from './shim/shell.ts';
export { nativeTheme, powerMonitor, screen } from './shim/surroundings.ts';
