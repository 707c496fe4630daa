/** `npm run rules -- COMMAND`: checks, back-tests and reports repair rules. What it does stands in scripts/rules/. */
import { messageOf } from '../shared/errors.ts';
import { runCommand } from './rules/command.ts';

/** Ends by itself: the clients' open connections would keep the process. */
const end = (status: number) => process.exit(status);

runCommand(process.argv.slice(2)).then(end, (error: unknown) => {
  process.stderr.write(`${messageOf(error)}\n`);
  end(2);
});
