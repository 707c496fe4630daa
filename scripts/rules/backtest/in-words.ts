import type { BackTest } from './back-test.ts';

const number = (value: number) => value.toLocaleString('en', { maximumFractionDigits: 1 });

/** A back-test for people. */
export function backTestInWords(report: BackTest): string {
  const { from, to, days, carsSeen, carsInPeriod, moments, inForce, tried, carsChanged, rules, failed } = report;
  const row = (name: string, key: keyof typeof inForce) =>
    `${name.padEnd(28)}${number(inForce[key]).padStart(10)}${number(tried[key]).padStart(10)}${number(tried[key] - inForce[key]).padStart(12)}`;
  return [
    `${from.slice(0, 16)} to ${to.slice(0, 16)} (${number(days)} days): ${number(carsSeen)} cars with events,`,
    `${number(carsInPeriod)} of them in the period; ${number(moments)} times something opened, closed or grew worse.`,
    ...(report.carsShortened > 0
      ? [`Of ${number(report.carsShortened)} cars what closed early in the period is not known any more.`]
      : []),
    '',
    `${''.padEnd(28)}${'in force'.padStart(10)}${'tried'.padStart(10)}${'difference'.padStart(12)}`,
    row('cars with a recommendation', 'cars'),
    row('recommendations', 'recommendations'),
    row('messages to owners', 'messages'),
    row('messages a day', 'messagesADay'),
    '',
    rules.length === 0 ? 'Nothing would have been otherwise.' : `Otherwise on ${number(carsChanged)} cars:`,
    ...rules.flatMap(({ ruleId, gained, lost, examples }) => [
      `  ${ruleId.padEnd(44)} gained ${number(gained)}, lost ${number(lost)}`,
      ...examples.map(
        ({ kind, vin, at, faults }) =>
          `    ${kind}: ${vin} at ${new Date(at).toISOString().slice(0, 16)}, ${faults.join(' ')}`,
      ),
    ]),
    ...failed.map(({ ruleId, count, reason }) => `${ruleId} failed ${number(count)} times on odd data: ${reason}`),
  ].join('\n');
}
