/** The channel on which CANedge loggers put the frames of their own GNSS receiver. */
export const canedgeChannel = 'can9';

/** A position as a `gnss` record carries it: degrees (WGS 84), km/h, degrees from north, metres. */
export interface GnssFix {
  timeMs: number;
  latitude: number;
  longitude: number;
  speed?: number;
}

/** Puts GNSS frames of one epoch together into fixes. */
export interface GnssReader {
  /** Takes one frame of the channel; returns a fix that is complete with it. */
  take(timeMs: number, id: string, data: string): GnssFix | undefined;
  /** The fix that still waited for its speed, at the end of the log. */
  end(): GnssFix | undefined;
}

/** Frames of one epoch come within a few milliseconds, and the next epoch after 200. */
const epochMs = 100;

/**
 * Position (067, latitude and longitude with their valid flag) and speed (06B, its own flag, m/s), as CSS Electronics' DBC lays
 * them out. What the receiver calls invalid is left out: without a position there is no fix.
 */
export function createGnssReader(): GnssReader {
  let waiting: GnssFix | undefined;
  const release = () => {
    const fix = waiting;
    waiting = undefined;
    return fix;
  };
  return {
    end: release,
    take(timeMs, id, data) {
      if (id === '067') {
        const before = release();
        waiting = position(timeMs, data);
        return before;
      }
      if (id !== '06B' || waiting === undefined) return undefined;
      if (timeMs - waiting.timeMs < epochMs) waiting.speed = speed(data);
      return release();
    },
  };
}

function position(timeMs: number, data: string): GnssFix | undefined {
  if (data.length !== 16 || bits(data, 0, 1) === 0) return undefined;
  const latitude = round(bits(data, 1, 28) * 1e-6 - 90, 6);
  const longitude = round(bits(data, 29, 29) * 1e-6 - 180, 6);
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { timeMs, latitude, longitude } : undefined;
}

function speed(data: string): number | undefined {
  if (data.length < 10 || bits(data, 0, 1) === 0) return undefined;
  return round(bits(data, 1, 20) * 0.001 * 3.6, 3);
}

/** Unsigned little-endian (Intel) bit field of hex data. */
function bits(data: string, start: number, length: number): number {
  const whole = BigInt(`0x${data.match(/../g)?.reverse().join('') ?? '0'}`);
  return Number((whole >> BigInt(start)) & ((1n << BigInt(length)) - 1n));
}

const round = (value: number, digits: number) => Number(value.toFixed(digits));
