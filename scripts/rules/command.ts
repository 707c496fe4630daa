import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { rulesFaults } from './check-rules.ts';
import { type RulesRead, readRuleFolder } from './read-rules.ts';

const IN_FORCE = join(import.meta.dirname, '../../knowledge/rules');

const HELP = `Repair rules: checked, tried on what cars did, and judged by what workshops found.

  npm run rules -- check [--rules DIR]

  check       checks all rule files (*.json) of DIR: schema, conditions, examples, and rules that can never fire, overlap or contradict

  --rules DIR   the rules (default knowledge/rules, the ones in force)
  --help        this text

Status 0: as it should be; 1: faults were found, each told as file:line: reason; 2: it could not be done. The rules in force are
those of the bundle that was deployed last: faulty ones are refused here and by the build, and change nothing.`;

const OPTIONS = {
  rules: { type: 'string', default: IN_FORCE },
  help: { type: 'boolean', default: false },
} as const;

/** Runs one command. @returns the exit status. Throws where the command can't be done. */
export async function runCommand(argv: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: argv, allowPositionals: true, options: OPTIONS });
  const [command, ...more] = positionals;
  if (values.help) {
    process.stdout.write(`${HELP}\n`);
    return 0;
  }
  if (command === 'check' && more.length === 0) return check(readRuleFolder(values.rules));
  throw new Error(`no such command: ${positionals.join(' ') || '(none)'}. --help tells what there is.`);
}

function check(read: RulesRead): number {
  const faults = rulesFaults(read);
  for (const { file, line, detail } of faults) process.stdout.write(`${relative('.', file)}:${line}: ${detail}\n`);
  const { length } = read.rules.rules;
  process.stdout.write(
    faults.length > 0
      ? `${faults.length} faults: these rules are refused, those in force stay in force\n`
      : `${length} rules are as they should be\n`,
  );
  return faults.length > 0 ? 1 : 0;
}
