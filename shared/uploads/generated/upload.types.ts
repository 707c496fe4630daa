// Generated from the schema by `npm run generate`. Do not edit.

/**
 * This interface was referenced by `Upload`'s JSON-Schema
 * via the `definition` "Record".
 */
export type UploadRecord = ObdRecord | UdsRecord | CanRecord | GnssRecord | IoRecord | MotionRecord | SignalRecord;
/**
 * rises by one per record for as long as the unit lives
 *
 * This interface was referenced by `Upload`'s JSON-Schema
 * via the `definition` "Seq".
 */
export type Seq = number;
/**
 * RFC 3339, with any offset; up to nine digits of a fraction
 *
 * This interface was referenced by `Upload`'s JSON-Schema
 * via the `definition` "Instant".
 */
export type Instant = string;
/**
 * CAN id or bus address, hex
 *
 * This interface was referenced by `Upload`'s JSON-Schema
 * via the `definition` "Address".
 */
export type Address = string;
/**
 * whole reassembled payload, hex
 *
 * This interface was referenced by `Upload`'s JSON-Schema
 * via the `definition` "Payload".
 */
export type Payload = string;

/**
 * What a unit posts to /v1/uploads (contract section 3).
 */
export interface Upload {
  /**
   * the unit's name of this upload; sent again, it is the same
   */
  uploadId: string;
  /**
   * the unit's clock at sending
   */
  sentAt: string;
  records: UploadRecord[];
}
/**
 * An answer by SAE J1979.
 *
 * This interface was referenced by `Upload`'s JSON-Schema
 * via the `definition` "ObdRecord".
 */
export interface ObdRecord {
  seq: Seq;
  time: Instant;
  type: 'obd';
  /**
   * default can; only there do modes 03, 07 and 0A carry a count byte
   */
  bus?: 'can' | 'legacy';
  tx?: Address;
  rx?: Address;
  request?: Payload;
  response: Payload;
}
/**
 * An answer by ISO 14229.
 *
 * This interface was referenced by `Upload`'s JSON-Schema
 * via the `definition` "UdsRecord".
 */
export interface UdsRecord {
  seq: Seq;
  time: Instant;
  type: 'uds';
  /**
   * of the fault numbers; default j2012
   */
  encoding?: 'j2012' | 'vag';
  tx?: Address;
  rx: Address;
  request?: Payload;
  response: Payload;
}
/**
 * A raw frame.
 *
 * This interface was referenced by `Upload`'s JSON-Schema
 * via the `definition` "CanRecord".
 */
export interface CanRecord {
  seq: Seq;
  time: Instant;
  type: 'can';
  bus?: number;
  /**
   * hex; up to three digits: 11-bit, more: 29-bit
   */
  id: string;
  /**
   * hex
   */
  data: string;
}
/**
 * This interface was referenced by `Upload`'s JSON-Schema
 * via the `definition` "GnssRecord".
 */
export interface GnssRecord {
  seq: Seq;
  time: Instant;
  type: 'gnss';
  /**
   * degrees, WGS 84
   */
  latitude: number;
  /**
   * degrees, WGS 84
   */
  longitude: number;
  /**
   * km/h
   */
  speed?: number;
  /**
   * degrees from north
   */
  heading?: number;
  /**
   * m
   */
  altitude?: number;
  /**
   * horizontal, m
   */
  accuracy?: number;
  hdop?: number;
  satellites?: number;
}
/**
 * This interface was referenced by `Upload`'s JSON-Schema
 * via the `definition` "IoRecord".
 */
export interface IoRecord {
  seq: Seq;
  time: Instant;
  type: 'io';
  ignition?: boolean;
  /**
   * V
   */
  batteryVoltage?: number;
  /**
   * false: the unit runs on its own battery
   */
  externalPower?: boolean;
}
/**
 * This interface was referenced by `Upload`'s JSON-Schema
 * via the `definition` "MotionRecord".
 */
export interface MotionRecord {
  seq: Seq;
  time: Instant;
  type: 'motion';
  /**
   * multiples of standard gravity
   */
  gForce: number;
  /**
   * such as brake, accelerate, left, right, impact
   */
  direction?: string;
}
/**
 * A value that the unit has decoded itself.
 *
 * This interface was referenced by `Upload`'s JSON-Schema
 * via the `definition` "SignalRecord".
 */
export interface SignalRecord {
  seq: Seq;
  time: Instant;
  type: 'signal';
  /**
   * VSS 5.0 path
   */
  name: string;
  /**
   * in the unit that VSS gives the signal
   */
  value: number | boolean | string;
}
