import { type Frame, isSet, signalValue } from './can-frame.ts';
import { isProtected } from './e2e.ts';
import type { Payload } from './hex.ts';
import { addVinText, VIN_SIGNAL } from './identification.ts';
import { addUndecodable, addValue, type LampState, type Run, type Source } from './run.ts';

/** Texts that come in parts, by frame: characters so far, and which parts are there. */
export type TextsUnderWay = Map<string, { characters: string[]; parts: Set<number> }>;

/** Decodes a frame that an ECU sends unasked, by the catalogue of the car's platform. */
export function decodeBroadcast(run: Run, texts: TextsUnderWay, source: Source, frame: Frame, payload: Payload): void {
  const { bytes, length } = payload;
  if (length < frame.bytes) {
    addUndecodable(run, source, 'truncated', `${frame.name} has ${frame.bytes} bytes`);
    return;
  }
  if (frame.e2eDataIds && !isProtected(bytes, length, frame.e2eDataIds)) {
    addUndecodable(run, source, 'checksum', frame.name);
    return;
  }
  const mux = frame.mux?.(bytes);
  for (const signal of frame.signals) {
    if (signal.mux !== undefined && signal.mux !== mux) continue;
    const value = signalValue(signal, payload);
    if (value === undefined) continue;
    addValue(run, source, signal.signal, value, null, signal.unit);
    const { lamp, colour, blinkBit } = signal;
    if (!lamp) continue;
    const state: LampState = { source, via: 'can', lamp, lit: value === 1, colour };
    if (blinkBit !== undefined && isSet(bytes, blinkBit)) state.blinking = true;
    run.lamps.push(state);
  }
  if (frame.text && mux !== undefined) takePart(run, texts, source, frame, mux, bytes);
}

function takePart(
  run: Run,
  texts: TextsUnderWay,
  source: Source,
  { name, text }: Frame,
  mux: number,
  bytes: Uint8Array,
): void {
  const part = text?.parts.find((candidate) => candidate.mux === mux);
  if (!text || !part) return;
  const underWay = texts.get(name) ?? { characters: [], parts: new Set() };
  texts.set(name, underWay);
  underWay.parts.add(mux);
  for (let i = 0; i < part.bytes; i += 1)
    underWay.characters[part.at + i] = String.fromCharCode(bytes[part.from + i] ?? 0);
  if (underWay.parts.size < text.parts.length) return;
  texts.delete(name);
  const whole = underWay.characters.join('');
  if (text.signal === VIN_SIGNAL) addVinText(run, source, whole);
  else addValue(run, source, text.signal, null, whole, null);
}
