import { scrubbed } from '../../shared/log.ts';
import type { Arguments } from './arguments.ts';
import { type Platform, wired } from './connect.ts';
import type { DeadLetter } from './dead-letter.ts';
import { listDeadLetters } from './dead-letters.ts';
import { span } from './stored-rows.ts';

const MOST_LINES = 200;

/** What the dead-letter subscription holds, as text: a line each, without content unless asked for. */
export async function showDeadLetters({ deadLetters }: Platform, { filter, payloads }: Arguments): Promise<string> {
  const lines: string[] = [];
  const counts = new Map<string, number>();
  await listDeadLetters(deadLetters, filter, (letter) => {
    const group = `${letter.subscription ?? 'unknown subscription'}  ${letter.reason}`;
    counts.set(group, (counts.get(group) ?? 0) + 1);
    if (lines.length < MOST_LINES) lines.push(lineOf(letter, payloads));
  });
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (total === 0) return 'Dead letters: none.';
  return [
    `Dead letters: ${total}`,
    ...[...counts].sort(([, a], [, b]) => b - a).map(([group, count]) => `  ${String(count).padStart(6)}  ${group}`),
    '',
    ...lines,
    ...(total > lines.length ? [`… and ${total - lines.length} more.`] : []),
  ].join('\n');
}

function lineOf(letter: DeadLetter, payloads: boolean): string {
  const { messageId, deadAt, subscription, reason, detail, attempts, publishedAt, ids, original } = letter;
  const target = subscription === undefined ? undefined : wired(subscription);
  const parts = [
    `${messageId}  ${deadAt.toISOString()}  ${subscription ?? '?'} (function ${target?.function ?? '?'})  ${reason}`,
    attempts === undefined ? '' : `  attempts ${attempts}`,
    publishedAt === undefined ? '' : `  published ${publishedAt}`,
    ids.length > 0 ? `\n    ids ${ids.join(' ')}` : '',
    detail === undefined ? '' : `\n    ${payloads ? detail : scrubbed(detail)}`,
    payloads && original ? `\n    ${original.data.toString()}` : '',
  ];
  return parts.join('');
}

type Group = { reason: string; unitKey: string; ecu: string | null; records: number | string; latest: string };

/** What could not be decoded, counted by reason, unit and ECU. */
export async function showUndecodable(platform: Platform, { filter }: Arguments, now: Date): Promise<string> {
  const { from, to } = span(filter.from, filter.to, now);
  const unitKey = await unitKeyOf(platform, filter.unit);
  const groups = await platform.warehouse.query<Group>(
    `SELECT reason, unitKey, ecu, COUNT(*) AS records, MAX(receivedAt) AS latest FROM undecodable
     WHERE receivedAt >= CAST(@from AS TIMESTAMP) AND receivedAt < CAST(@to AS TIMESTAMP)
     ${unitKey === undefined ? '' : 'AND unitKey = @unitKey'} ${filter.reason === undefined ? '' : 'AND reason = @reason'}
     GROUP BY reason, unitKey, ecu ORDER BY records DESC, reason, unitKey, ecu`.replaceAll(/\s+/g, ' '),
    {
      from: from.toISOString(),
      to: to.toISOString(),
      ...(unitKey === undefined ? {} : { unitKey }),
      ...(filter.reason === undefined ? {} : { reason: filter.reason }),
    },
  );
  if (groups.length === 0) return 'Undecodable records: none.';
  const shown = groups.slice(0, MOST_LINES);
  const keys = [...new Set(shown.map((group) => group.unitKey))];
  const units = await platform.store.getAll<{ unitId: string }>(keys.map((key) => `unitKeys/${key}`));
  const nameOf = new Map(keys.map((key, i) => [key, units[i]?.unitId ?? 'erased unit']));
  const total = groups.reduce((sum, { records }) => sum + Number(records), 0);
  return [
    `Undecodable records: ${total}`,
    '',
    table([
      ['records', 'reason', 'unit', 'ECU', 'latest'],
      ...shown.map(({ records, reason, unitKey: key, ecu, latest }) => [
        String(records),
        reason,
        nameOf.get(key) ?? key,
        ecu ?? '-',
        new Date(latest).toISOString(),
      ]),
    ]),
    ...(groups.length > shown.length
      ? [`… and ${groups.length - shown.length} more lines; narrow it with --unit or --reason.`]
      : []),
  ].join('\n');
}

/** The pseudonym of a unit, by which BigQuery knows it. @throws Error for an unknown unit */
export async function unitKeyOf({ store }: Platform, unitId: string | undefined): Promise<string | undefined> {
  if (unitId === undefined) return undefined;
  const unit = await store.get<{ unitKey: string }>(`units/${unitId}`);
  if (!unit) throw new Error(`There is no unit ${unitId}.`);
  return unit.unitKey;
}

/** Rows of cells in columns of one width each. */
export function table(rows: string[][]): string {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  return rows.map((row) => `  ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  ')}`.trimEnd()).join('\n');
}
