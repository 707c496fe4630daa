// What tests get as fast-check (jest.config.mjs): property tests draw the same cases in every run, so that a failure is of the change at
// hand. `FC_SEED=$RANDOM npm test` looks further.
const fastCheck = require('../node_modules/fast-check/lib/cjs/fast-check.js');

fastCheck.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20261122) });
module.exports = fastCheck;
