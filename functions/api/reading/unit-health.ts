import type { Answer } from '../../../shared/http/answer.ts';
import { loadLiveState } from '../../../shared/vehicles/live-state.ts';
import { visible } from '../access.ts';
import type { UnitDocument } from '../provisioning/documents.ts';
import { units } from '../provisioning/units.ts';
import { type Context, param } from '../route.ts';

const DAYS = 61;

/** GET /v1/units/{unitId}/health: when it was last heard of, what could not be decoded, and whether it has its configuration. */
export async function readUnitHealth(context: Context): Promise<Answer> {
  const { deps } = context;
  const { store, warehouse, clock } = deps;
  const id = units.idOf(param(context, 'unitId'));
  const unit = visible(
    context.principal,
    id === undefined ? undefined : await store.get<UnitDocument>(`units/${id}`),
    'unit',
  );
  const params = {
    unitKey: unit.unitKey,
    vehicleKey: unit.vehicleKey,
    since: new Date(clock.now().getTime() - DAYS * 86_400_000).toISOString(),
  };
  const [[last], groups, state] = await Promise.all([
    warehouse.query<Last>(LAST, params),
    warehouse.query<Group>(UNDECODABLE, { unitKey: unit.unitKey, since: params.since }),
    loadLiveState(store, unit.vehicleKey),
  ]);
  const byReason: Record<string, number> = {};
  for (const { reason, records } of groups) byReason[reason] = (byReason[reason] ?? 0) + Number(records);
  // an upload of faults alone leaves its time in the live state only
  const heard = state?.habit?.unitId === id ? new Date(state?.habit?.at ?? 0).toISOString() : null;
  const uploads = [heard, last?.uploadedAt, ...groups.map(({ uploadedAt }) => uploadedAt)].map(isoOf);
  const { unitId, vin, kind, status, firmware, configuration, configurationOffered } = unit;
  return {
    status: 200,
    body: {
      unitId,
      vin,
      kind,
      status,
      firmware: firmware ?? null,
      lastUploadAt: uploads.reduce((latest, at) => (at !== null && at > (latest ?? '') ? at : latest), null),
      lastRecordAt: isoOf(last?.recordedAt),
      dataPoints: Number(last?.points ?? 0),
      undecodable: byReason,
      undecodableByEcu: groups.map(({ ecu, reason, records }) => ({ ecu, reason, records: Number(records) })),
      countedDays: DAYS,
      configuration: configuration ? { wanted: configuration, offered: configurationOffered ?? null } : null,
    },
  };
}

type Last = { uploadedAt: string | null; recordedAt: string | null; points: number | string };

const LAST = `SELECT MAX(receivedAt) AS uploadedAt, MAX(time) AS recordedAt, COUNT(*) AS points FROM datapoints
 WHERE vehicleKey = @vehicleKey AND unitKey = @unitKey AND time >= CAST(@since AS TIMESTAMP)`.replaceAll(/\s+/g, ' ');

type Group = { ecu: string | null; reason: string; records: number | string; uploadedAt: string | null };

const UNDECODABLE = `SELECT ecu, reason, COUNT(*) AS records, MAX(receivedAt) AS uploadedAt FROM undecodable
 WHERE unitKey = @unitKey AND receivedAt >= CAST(@since AS TIMESTAMP) GROUP BY ecu, reason ORDER BY reason, ecu`.replaceAll(
  /\s+/g,
  ' ',
);

const isoOf = (time: string | null | undefined) => (time ? new Date(time).toISOString() : null);
