import mode01 from '../../knowledge/obd/mode01.json' with { type: 'json' };
import uds from '../../knowledge/uds-identifiers.json' with { type: 'json' };
import { CATALOGUES, type Catalogue } from './platform.ts';

type Formula = {
  at: number;
  bytes: number;
  multiply?: number;
  divide?: number;
  add?: number;
  signed?: boolean;
  mask?: number;
  bit?: number;
  kind?: string;
  min?: number;
  max?: number;
  overlay?: boolean;
};

const INTRODUCTION = `# Signals

Made by \`npm run generate\` from \`knowledge/\`. Do not edit.

Names are COVESA VSS 5.0 paths with VSS units. These rules decide between several that would do:

1. Where VSS has a signal of the car itself for what a PID measures (\`Vehicle.Speed\`, \`Vehicle.Powertrain.CombustionEngine.Speed\`, …), it has that name,
   whatever it was read by: mode 01, a CAN frame, or the unit. So one quantity has one name.
2. Otherwise it has the name in \`Vehicle.OBD\`, which VSS 5.0 still has. What VSS lacks there is marked "overlay"; what makers broadcast and VSS
   lacks is \`Vehicle.Private\`.
3. Values are not narrowed to the integer types that VSS proposes: 666.75 rpm stays 666.75.
4. Flags are 0 and 1; enumerations are a number with a text.
5. A GNSS receiver's speed is \`Vehicle.Private.GNSS.Speed\`: it is never written to \`Vehicle.Speed\`, which is what the car says.
6. Values of a freeze frame are past ones: \`Vehicle.OBD.FreezeFrame.\` and the rest of the signal's name. On the event that the frame belongs to
   (\`freezeFrame\`, \`freezeFrames\`) they have the signal's own name.
7. What an ECU tells of itself (supported PIDs, monitor status) has, of another ECU than the engine's, its name in the path: \`Vehicle.OBD.EcuTransmission.Status.IsMILOn\`.
8. \`Vehicle.VehicleIdentification.VIN\` as a data point is 1 or 0: whether the car names the VIN that it is provisioned with. BigQuery holds no VIN: the API adds the text, of other VINs the latest 50 that the car named.
`;

const OWN = `## The unit's own records

| record | signal | unit |
| --- | --- | --- |
| gnss latitude, longitude, heading | Vehicle.CurrentLocation.Latitude, .Longitude, .Heading | degrees |
| gnss altitude, accuracy | Vehicle.CurrentLocation.Altitude, .HorizontalAccuracy | m |
| gnss speed | Vehicle.Private.GNSS.Speed (overlay) | km/h |
| gnss hdop, satellites | Vehicle.Private.GNSS.HDOP (overlay), .Satellites (overlay) | ratio, none |
| io ignition | Vehicle.LowVoltageSystemState: 1 ON, 0 OFF | none |
| io batteryVoltage | Vehicle.LowVoltageBattery.CurrentVoltage | V |
| io externalPower | Vehicle.Private.Unit.IsExternallyPowered (overlay) | none |
| motion gForce, direction | Vehicle.Private.Unit.GForce (overlay), the direction as its text | ratio |
| signal | as the unit names it | as VSS has it |

Positions of 0,0, and values beyond the limits of \`knowledge/plausible.json\`, are no values: they are kept as undecodable.

## OBD-II, modes 05, 06 and 09

XX are hex digits: of the monitor, test, sensor or information type. Of another ECU than the engine's the name stands in the path, as with mode 01.

| answer | signal | value |
| --- | --- | --- |
| 45, test, sensor | Vehicle.OBD.OxygenTest.SensorXX.(name of the test).Value, .Minimum, .Maximum (overlay) | V or s; knowledge/obd/mode06.json has the tests |
| 46, monitor, test | Vehicle.OBD.MonitorXX.TestXX.Value, .Minimum, .Maximum (overlay) | as the answer's scaling says; knowledge/obd/mode06.json has the scalings |
| 46, monitor, test | Vehicle.OBD.MonitorXX.TestXX.IsPassed (overlay) | 1 where the value lies within the limits |
| 46 on older buses: test, component | Vehicle.OBD.LegacyMonitorXX.ComponentXX.Value, .Minimum or .Maximum, .IsPassed (overlay) | raw numbers: the maker alone knows their scaling |
| 45 00, 46 00, 49 00 … | Vehicle.OBD.OxygenTest.SensorXX.TestsXX, .MonitorsXX, .LegacyMonitorsXX, .InformationTypesXX (overlay) | text: which there are |
| 49 04, 06, 0A, 0D, 0F, 11 | Vehicle.Private.Ecu.(name of the ECU).CalibrationId, .CalibrationVerificationNumber, .Name, .EngineSerialNumber, .ExhaustRegulationNumber, .GlobalTechnicalRegulation | text |
| 49 08, 0B | Vehicle.OBD.InUsePerformance.(counter) (overlay) | knowledge/obd/mode09.json has the counters |
| 49 12, 14 | Vehicle.OBD.FueledEngineIgnitionCycles, .DistanceSinceEvapDecision (overlay) | ignition cycles, km |

## What UDS 19 tells beside faults

| answer | signal | value | text |
| --- | --- | --- | --- |
| 59 01, 07, 12 | Vehicle.Diagnostics.DTCCount | number of codes | |
| 59 03 | Vehicle.Private.Diagnostics.Snapshots | how many | code and record of each |
| 59 04, 05 | Vehicle.Private.Diagnostics.Snapshot | number of the record | code, record, number of identifiers, bytes |
| 59 06 | Vehicle.Private.Diagnostics.ExtendedData(record) | its byte, where it is one | code, bytes |
| 59 14 | Vehicle.Private.Diagnostics.FaultDetectionCounters | how many | code and counter of each |

A snapshot also stands on its event (\`freezeFrames\`), with a value for each identifier that the catalogue or a standard knows, else its bytes as hex digits
under \`Vehicle.Private.Diagnostics.Did\` and the identifier; where several could end in several places, their bytes stay together as \`.Snapshot\`. Extended
data stands there as \`extendedData\`.

A negative response (7F) is \`Vehicle.Private.Ecu.(name of the ECU).NegativeResponse\`: its code, with the service and the reason as text.
`;

const LETTERS = (at: number, bytes: number) =>
  Array.from({ length: bytes }, (_, i) => (at + i < 26 ? String.fromCharCode(65 + at + i) : `byte ${at + i}`)).join('');

function formula({ at, bytes, multiply = 1, divide = 1, add = 0, signed, mask, bit, kind }: Formula): string {
  const raw = `${LETTERS(at, bytes)}${bit === undefined ? '' : ` bit ${bit}`}${mask === undefined ? '' : ` & ${mask.toString(16).toUpperCase()}h`}${signed ? ' signed' : ''}`;
  if (kind === 'dtc') return `${raw}, a code`;
  if (kind) return kind === 'supported' ? `${raw}, a bitmap` : `${raw}, how many monitors, and their names`;
  const scaled = `${raw}${multiply === 1 ? '' : ` × ${multiply}`}${divide === 1 ? '' : ` / ${divide}`}`;
  return add === 0 ? scaled : `${scaled} ${add < 0 ? '−' : '+'} ${Math.abs(add)}`;
}

const range = (min: number | undefined, max: number | undefined) =>
  min === undefined || max === undefined ? '' : `${min} to ${max}`;

type Bits = {
  start: number;
  length: number;
  factor?: number;
  offset?: number;
  values?: [raw: number, value: number][];
};
const scaleOf = ({ start, length, factor = 1, offset = 0, values }: Bits) =>
  values
    ? `${start}\\|${length}: ${values.map(([raw, value]) => `${raw} is ${value}`).join(', ')}`
    : `${start}\\|${length}${factor === 1 ? '' : ` × ${factor}`}${offset === 0 ? '' : ` ${offset < 0 ? '−' : '+'} ${Math.abs(offset)}`}`;

function catalogueTables({ platform, about, source, frames, identifiers = [] }: Catalogue): string[] {
  const broadcast = frames.flatMap(({ id, name, signals = [], text, e2eDataIds }) => [
    ...signals.map(({ lamp = '', colour, unit, ...signal }) => {
      const light = `${lamp}${colour ? `, ${colour}` : ''}`;
      const frame = `${id} ${name}${e2eDataIds ? ' (checksum)' : ''}`;
      return `| ${frame} | ${signal.name} | ${signal.signal} | ${scaleOf(signal)} | ${unit ?? ''} | ${light} |`;
    }),
    ...(text ? [`| ${id} ${name} | | ${text.signal} | in ${text.parts.length} parts | | |`] : []),
  ]);
  const asked = identifiers.map(
    ({ id, name, signal, unit, ...bits }) => `| ${id} | ${name} | ${signal} | ${scaleOf(bits)} | ${unit ?? ''} |`,
  );
  const heads = [
    '',
    `## UDS 22 on ${platform}`,
    '',
    '| identifier | what | signal | bits | unit |',
    '| --- | --- | --- | --- | --- |',
  ];
  return [
    `## Broadcast on ${platform}: ${about}`,
    '',
    `${source}.`,
    '',
    '| frame | name | signal | bits | unit | warning light |',
    '| --- | --- | --- | --- | --- | --- |',
    ...broadcast,
    ...(asked.length > 0 ? [...heads, ...asked] : []),
    '',
  ];
}

/** docs/signals.md: all that is decoded, from the tables that decode it. */
export function signalsTable(): string {
  const pids = mode01.flatMap(({ pid, about, values }) =>
    (values as (Formula & { signal: string; unit: string | null })[]).map(
      (value) =>
        `| ${pid} | ${about} | ${value.signal}${value.overlay ? ' (overlay)' : ''} | ${formula(value)} | ${value.unit ?? ''} | ${range(value.min, value.max)} |`,
    ),
  );
  const withoutValues = mode01.filter(({ values }) => values.length === 0);
  const unsure = withoutValues.filter((pid) => 'lengthUnsure' in pid).map(({ pid }) => pid);
  const known = withoutValues.map(({ pid }) => pid).filter((pid) => !unsure.includes(pid));
  return [
    INTRODUCTION,
    `## OBD-II, mode 01 (${mode01.length} PIDs, ${pids.length} values)`,
    '',
    '| PID | what | signal | formula | unit | range |',
    '| --- | --- | --- | --- | --- | --- |',
    ...pids,
    '',
    `Of these PIDs only the length is public, so that what stands behind them in an answer is found: ${known.join(', ')}. Of these not even that is sure, so that`,
    `the answer ends with them: ${unsure.join(', ')}. All of them are kept as undecodable.`,
    '',
    ...CATALOGUES.flatMap(catalogueTables),
    '## UDS 22 in every car (KWP2000 1A: the low byte), as texts',
    '',
    ...Object.entries(uds.identifiers).map(([id, name]) => `- ${id}: Vehicle.Private.Ecu.(name of the ECU).${name}`),
    '- F190, F802: the VIN',
    '- F400 to F4FF: the PIDs of mode 01 (SAE J1979-2)',
    '',
    OWN,
  ].join('\n');
}
