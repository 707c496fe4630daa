import bmwE9x from './bmw-e9x.json' with { type: 'json' };
import fordFd1 from './ford-fd1.json' with { type: 'json' };
import gmGlobalA from './gm-global-a.json' with { type: 'json' };
import hondaBosch from './honda-bosch.json' with { type: 'json' };
import hyundaiKiaCan from './hyundai-kia-can.json' with { type: 'json' };
import hyundaiKiaEv from './hyundai-kia-ev.json' with { type: 'json' };
import mazdaSkyactiv from './mazda-skyactiv.json' with { type: 'json' };
import nissanLeafZe1 from './nissan-leaf-ze1.json' with { type: 'json' };
import psaAee2010 from './psa-aee2010.json' with { type: 'json' };
import subaruGlobal from './subaru-global.json' with { type: 'json' };
import teslaModel3y from './tesla-model-3y.json' with { type: 'json' };
import toyotaTnga from './toyota-tnga.json' with { type: 'json' };
import vwMeb from './vw-meb.json' with { type: 'json' };
import vwMlb from './vw-mlb.json' with { type: 'json' };
import vwMqb from './vw-mqb.json' with { type: 'json' };
import vwPq from './vw-pq.json' with { type: 'json' };
import vwUp from './vw-up.json' with { type: 'json' };

/** All catalogues of this folder; `npm run catalogue -- import` writes this file. */
export const catalogues: unknown[] = [
  bmwE9x,
  fordFd1,
  gmGlobalA,
  hondaBosch,
  hyundaiKiaCan,
  hyundaiKiaEv,
  mazdaSkyactiv,
  nissanLeafZe1,
  psaAee2010,
  subaruGlobal,
  teslaModel3y,
  toyotaTnga,
  vwMeb,
  vwMlb,
  vwMqb,
  vwPq,
  vwUp,
];
