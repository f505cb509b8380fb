/** Enters and works on a planted conference and is killed: `plantAlone.ts <folder> <copies>`. */
import { plantConference, workOnPlanted } from './plantedConference.ts';
import { askOf, openAlone } from './waymarkAlone.ts';

const [dataFolder = '', copies = ''] = process.argv.slice(2);
const ask = askOf(await openAlone(dataFolder, { chooseFolder: async () => copies }));
await workOnPlanted(ask, await plantConference(ask));
process.kill(process.pid, 'SIGKILL');
