import vwMqb from './vw-mqb.json' with { type: 'json' };

/** All catalogues of this folder; `npm run catalogue -- import` writes this file. */
export const catalogues: unknown[] = [vwMqb];
