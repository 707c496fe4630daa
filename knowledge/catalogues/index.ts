import bmwE9x from './bmw-e9x.json' with { type: 'json' };
import hyundaiKiaEv from './hyundai-kia-ev.json' with { type: 'json' };
import psaAee2010 from './psa-aee2010.json' with { type: 'json' };
import vwMqb from './vw-mqb.json' with { type: 'json' };
import vwPq from './vw-pq.json' with { type: 'json' };

/** All catalogues of this folder; `npm run catalogue -- import` writes this file. */
export const catalogues: unknown[] = [bmwE9x, hyundaiKiaEv, psaAee2010, vwMqb, vwPq];
