// Generated from the schema by `npm run generate`. Do not edit.

/**
 * This interface was referenced by `Provisioning`'s JSON-Schema
 * via the `definition` "Name".
 */
export type Name = string;
/**
 * E.164
 *
 * This interface was referenced by `Provisioning`'s JSON-Schema
 * via the `definition` "Phone".
 */
export type Phone = string;
/**
 * This interface was referenced by `Provisioning`'s JSON-Schema
 * via the `definition` "Email".
 */
export type Email = string;
/**
 * IANA name, such as Europe/Copenhagen
 *
 * This interface was referenced by `Provisioning`'s JSON-Schema
 * via the `definition` "TimeZone".
 */
export type TimeZone = string;
/**
 * This interface was referenced by `Provisioning`'s JSON-Schema
 * via the `definition` "Language".
 */
export type Language = 'da' | 'en';
/**
 * ranges such as 08:00-12:00 in the workshop's zone, ascending, without overlap
 *
 * @maxItems 24
 *
 * This interface was referenced by `Provisioning`'s JSON-Schema
 * via the `definition` "Hours".
 */
export type Hours = string[];
/**
 * https, at a public address (locally http and any address)
 *
 * This interface was referenced by `Provisioning`'s JSON-Schema
 * via the `definition` "WebhookUrl".
 */
export type WebhookUrl = string;
/**
 * whsec_ and 24 to 64 bytes in base64; made where left out, and then returned once. Never read back.
 *
 * This interface was referenced by `Provisioning`'s JSON-Schema
 * via the `definition` "WebhookSecret".
 */
export type WebhookSecret = string;
/**
 * This interface was referenced by `Provisioning`'s JSON-Schema
 * via the `definition` "WebhookEventType".
 */
export type WebhookEventType =
  | 'event.opened'
  | 'event.escalated'
  | 'event.closed'
  | 'recommendation.created'
  | 'message.received'
  | 'appointment.proposed'
  | 'appointment.booked'
  | 'appointment.changed'
  | 'appointment.cancelled'
  | 'vehicle.datapoints'
  | 'access.granted'
  | 'access.removed';
/**
 * all where left out
 */
export type EventTypes = WebhookEventType[];
/**
 * This interface was referenced by `Provisioning`'s JSON-Schema
 * via the `definition` "Id".
 */
export type Id = string;
/**
 * ISO 3779: 17 capital letters and digits without I, O and Q
 *
 * This interface was referenced by `Provisioning`'s JSON-Schema
 * via the `definition` "Vin".
 */
export type Vin = string;
/**
 * all where left out
 */
export type EventTypes1 = WebhookEventType[];
/**
 * This interface was referenced by `Provisioning`'s JSON-Schema
 * via the `definition` "EventTypes".
 */
export type EventTypes2 = WebhookEventType[];

/**
 * What is provisioned through the API: the bodies of PUT, and what PATCH must come to.
 */
export interface Provisioning {
  workshop?: Workshop;
  staff?: Staff;
  owner?: Owner;
  vehicle?: Vehicle;
  unit?: Unit;
  integration?: Integration;
}
/**
 * This interface was referenced by `Provisioning`'s JSON-Schema
 * via the `definition` "Workshop".
 */
export interface Workshop {
  name: Name;
  phone: Phone;
  email: Email;
  timeZone: TimeZone;
  language: Language;
  bays: number;
  /**
   * a day that is left out is closed
   */
  openingHours: {
    mon?: Hours;
    tue?: Hours;
    wed?: Hours;
    thu?: Hours;
    fri?: Hours;
    sat?: Hours;
    sun?: Hours;
  };
  /**
   * closed all day; none where left out
   *
   * @maxItems 1000
   */
  holidays?: string[];
  /**
   * 60 where left out
   */
  minNoticeMinutes?: number;
  webhook?: {
    url: WebhookUrl;
    secret?: WebhookSecret;
    eventTypes?: EventTypes;
  };
}
/**
 * This interface was referenced by `Provisioning`'s JSON-Schema
 * via the `definition` "Staff".
 */
export interface Staff {
  workshopId: Id;
  role: 'staff' | 'manager' | 'admin';
  name?: Name;
  language?: Language;
  /**
   * taken locally only; in production people sign in with their identity provider. Never read back.
   */
  password?: string;
}
/**
 * This interface was referenced by `Provisioning`'s JSON-Schema
 * via the `definition` "Owner".
 */
export interface Owner {
  name: Name;
  phone: Phone;
  email: Email;
  language: Language;
  timeZone: TimeZone;
  /**
   * such as 22:00-07:00 in the owner's zone: only what is critical is sent then
   */
  quietHours?: string;
  /**
   * @minItems 1
   */
  channels?: ['sms' | 'mail', ...('sms' | 'mail')[]];
  consents: {
    /**
     * the workshop may see the car's state, faults and appointments
     */
    workshop: boolean;
    /**
     * positions and trips may be shown
     */
    trips: boolean;
    /**
     * by integration: VSS names or branches, and event types, that it may have
     */
    integrations?: {
      /**
       * @maxItems 500
       */
      [k: string]: string[];
    };
  };
}
/**
 * This interface was referenced by `Provisioning`'s JSON-Schema
 * via the `definition` "Vehicle".
 */
export interface Vehicle {
  /**
   * changes only by :changeOwner
   */
  ownerId: string;
  workshopId: Id;
  licensePlate?: string;
  fleetId?: Id;
  /**
   * from the VIN where left out
   */
  make?: string;
  model?: Name;
  /**
   * signal catalogue; from the VIN where left out
   */
  platform?: string;
}
/**
 * This interface was referenced by `Provisioning`'s JSON-Schema
 * via the `definition` "Unit".
 */
export interface Unit {
  vin: Vin;
  /**
   * cc where left out
   */
  kind?: 'cc' | 'osmand' | 'owntracks' | 'wican' | 'freematics';
  publicKey?: PublicKey;
  /**
   * of a bought kind. Never read back.
   */
  secret?: string;
  /**
   * active where left out
   */
  status?: 'active' | 'revoked';
  firmware?: string;
  /**
   * handed to the unit in the answer to its next upload
   */
  configuration?: {};
  uploadsPerSecond?: number;
}
/**
 * of a cc unit
 */
export interface PublicKey {
  kty: 'OKP' | 'EC';
  crv: 'Ed25519' | 'P-256';
  x: string;
  y?: string;
  kid?: string;
  alg?: string;
  use?: string;
  ext?: boolean;
  key_ops?: string[];
}
/**
 * This interface was referenced by `Provisioning`'s JSON-Schema
 * via the `definition` "Integration".
 */
export interface Integration {
  name: Name;
  kind: 'leasing' | 'fleet' | 'insurance' | 'other';
  webhook: {
    url: WebhookUrl;
    secret?: WebhookSecret;
  };
  eventTypes?: EventTypes1;
  /**
   * @maxItems 500
   */
  fleetIds?: Id[];
}
/**
 * JWK (RFC 7517), Ed25519 or P-256
 *
 * This interface was referenced by `Provisioning`'s JSON-Schema
 * via the `definition` "PublicKey".
 */
export interface PublicKey1 {
  kty: 'OKP' | 'EC';
  crv: 'Ed25519' | 'P-256';
  x: string;
  y?: string;
  kid?: string;
  alg?: string;
  use?: string;
  ext?: boolean;
  key_ops?: string[];
}
