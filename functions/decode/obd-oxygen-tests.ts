import mode06 from '../../knowledge/obd/mode06.json' with { type: 'json' };
import { tidy } from './can-frame.ts';
import { byteText, type Payload } from './hex.ts';
import { nameOfEcu, supportedText } from './obd-current-data.ts';
import { addUndecodable, addValue, type Run, type Source } from './run.ts';

const TESTS = new Map(mode06.oxygen.map(({ test, ...rest }) => [Number.parseInt(test, 16), rest]));
const PARTS = ['Value', 'Minimum', 'Maximum'];

/**
 * Mode 05 (SAE J1979; on older buses only, CAN has mode 06): test of an oxygen sensor, its number, and one byte: a constant, or a measured
 * value, after which its limits may come.
 */
export function decodeOxygenTests(run: Run, source: Source, { bytes, length }: Payload): void {
  const [, test = 0, sensor] = bytes;
  const known = TESTS.get(test);
  const name = (rest: string) => nameOfEcu(`Vehicle.OBD.OxygenTest.Sensor${byteText(sensor)}.${rest}`, source.ecu);
  if (length < 4) addUndecodable(run, source, 'truncated', 'no test with its sensor and value');
  else if (test % 0x20 === 0 && length >= 7)
    addValue(run, source, name(`Tests${byteText(test)}`), null, supportedText(bytes, 3, test), null);
  else if (!known) addUndecodable(run, source, 'unknown-pid', `05 ${byteText(test)}`);
  else
    for (const [i, part] of PARTS.slice(0, length >= 6 ? 3 : 1).entries())
      addValue(
        run,
        source,
        name(`${known.name}.${part}`),
        tidy((bytes[3 + i] ?? 0) * known.multiply),
        null,
        known.unit,
      );
}
