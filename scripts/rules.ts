/** `npm run rules -- COMMAND`: checks, back-tests and reports repair rules. What it does stands in scripts/rules/. */
import { messageOf } from '../shared/errors.ts';
import { runCommand } from './rules/command.ts';

runCommand(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    process.stderr.write(`${messageOf(error)}\n`);
    process.exitCode = 2;
  },
);
