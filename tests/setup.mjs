// Google's clients ask a metadata server who they are; there is none where tests run.
process.env.METADATA_SERVER_DETECTION = 'none';

// Property tests draw the same cases in every run, so that a failure is of the change at hand; `FC_SEED=$RANDOM npm test` looks further.
// (This is where fast-check's configureGlobal keeps it; importing the library here would cost every test file.)
globalThis[Symbol.for('fast-check/GlobalParameters')] = { seed: Number(process.env.FC_SEED ?? 20261122) };
