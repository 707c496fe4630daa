// Generated from the schema by `npm run generate`. Do not edit.

/**
 * RFC 3339, UTC
 *
 * This interface was referenced by `Messages`'s JSON-Schema
 * via the `definition` "Time".
 */
export type Time = string;
/**
 * This interface was referenced by `Messages`'s JSON-Schema
 * via the `definition` "EventType".
 */
export type EventType =
  | 'errorCode'
  | 'warningLight'
  | 'serviceReminder'
  | 'batteryWarning'
  | 'unitUnplugged'
  | 'unitSilent'
  | 'impactWhileParked';
/**
 * as the ECU numbers what it stored
 *
 * This interface was referenced by `Messages`'s JSON-Schema
 * via the `definition` "RecordNumber".
 */
export type RecordNumber = number;
/**
 * This interface was referenced by `Messages`'s JSON-Schema
 * via the `definition` "Urgency".
 */
export type Urgency = 'low' | 'medium' | 'high' | 'critical';
/**
 * This interface was referenced by `Messages`'s JSON-Schema
 * via the `definition` "EventStatus".
 */
export type EventStatus = 'open' | 'acknowledged' | 'booked' | 'closed';
/**
 * This interface was referenced by `Messages`'s JSON-Schema
 * via the `definition` "AppointmentStatus".
 */
export type AppointmentStatus =
  'proposed' | 'booked' | 'confirmed' | 'completed' | 'noShow' | 'cancelled' | 'declined' | 'expired';

/**
 * Every message that travels between functions over Pub/Sub. v is the version of the message's schema.
 */
export interface Messages {
  rawUploads?: RawUploads;
  vehicleReport?: VehicleReport;
  eventChanges?: EventChanges;
  recommendationsMade?: RecommendationsMade;
  ownerMessage?: OwnerMessage;
  outboundMessage?: OutboundMessage;
  appointmentChange?: AppointmentChange;
  undecodableRecords?: UndecodableRecords;
  webhookAttempt?: WebhookAttempt;
}
/**
 * Topic raw-uploads: uploads of one or several units that arrived together, taken by ingest, each already authenticated and validated.
 *
 * This interface was referenced by `Messages`'s JSON-Schema
 * via the `definition` "RawUploads".
 */
export interface RawUploads {
  v: 1;
  /**
   * @minItems 1
   */
  uploads: [RawUpload, ...RawUpload[]];
}
/**
 * This interface was referenced by `Messages`'s JSON-Schema
 * via the `definition` "RawUpload".
 */
export interface RawUpload {
  unitId: string;
  /**
   * pseudonym of the unit, the only name BigQuery knows
   */
  unitKey: string;
  vin: string;
  /**
   * pseudonym of the vehicle, the only name BigQuery knows
   */
  vehicleKey: string;
  workshopId?: string;
  /**
   * signal catalogue of the vehicle, e.g. vw-mqb
   */
  platform?: string;
  uploadId: string;
  sentAt: Time;
  receivedAt: Time;
  /**
   * records of upload.schema.json
   */
  records: {}[];
}
/**
 * Topic vehicle-events: what the records of one upload say of faults, lamps and the like.
 *
 * This interface was referenced by `Messages`'s JSON-Schema
 * via the `definition` "VehicleReport".
 */
export interface VehicleReport {
  v: 1;
  /**
   * derived from the unit and the seqs of the reports: the same for the same content
   */
  reportId: string;
  vin: string;
  vehicleKey: string;
  workshopId: string | null;
  unitId: string;
  receivedAt: Time;
  /**
   * @minItems 1
   */
  reports: [FaultReport, ...FaultReport[]];
}
/**
 * What one record (unitId, seq) says: faults of one ECU by one service. The same seq is the same record for ever.
 *
 * This interface was referenced by `Messages`'s JSON-Schema
 * via the `definition` "FaultReport".
 */
export interface FaultReport {
  /**
   * of an ISO-TP message: the seq of its first frame
   */
  seq: number;
  time: Time;
  /**
   * the service that reported: a complete scan closes only what the same source had reported
   */
  source:
    'obd01' | 'obd02' | 'obd03' | 'obd07' | 'obd0A' | 'uds19' | 'kwp18' | 'can' | 'signal' | 'io' | 'motion' | 'unit';
  /**
   * engine, transmission, abs …, else the answering id in hex; null for what has no ECU
   */
  ecu: string | null;
  /**
   * a complete scan of that ECU by that source: whatever the same source had reported for the ECU and is not in faults is gone
   */
  complete: boolean;
  faults: ReportedFault[];
  /**
   * VSS name to value: what the car was doing around the record (speed, engine speed, coolant, voltage, odometer …)
   */
  signals?: {
    [k: string]: number;
  };
  /**
   * what the ECU stored with the one fault that is named; where none is, another record tells whose it is
   */
  freezeFrames?: FreezeFrame[];
  /**
   * counters and the like of the one fault that is named (UDS 19 06)
   */
  extendedData?: ExtendedData[];
}
/**
 * This interface was referenced by `Messages`'s JSON-Schema
 * via the `definition` "ReportedFault".
 */
export interface ReportedFault {
  type: EventType;
  name: string;
  /**
   * failed: an occurrence, opens and counts. stored: opens or keeps open, not counted. gone: closes. untested: neither open nor gone.
   */
  state: 'failed' | 'stored' | 'gone' | 'untested';
  /**
   * UDS status byte, two hex digits
   */
  status?: string;
  blinking?: boolean;
  colour?: 'red' | 'yellow' | 'green';
}
export interface FreezeFrame {
  record: RecordNumber;
  /**
   * VSS name to value; texts are what has no number, and hex digits of what only the maker knows
   */
  values: {
    [k: string]: number | string;
  };
}
export interface ExtendedData {
  record: RecordNumber;
  /**
   * hex digits
   */
  data: string;
}
/**
 * Topic event-changes: what one cause (an upload, a workshop, a repair) changed in the events of one vehicle. Counting alone is no change.
 *
 * This interface was referenced by `Messages`'s JSON-Schema
 * via the `definition` "EventChanges".
 */
export interface EventChanges {
  v: 1;
  changeId: string;
  vin: string;
  vehicleKey: string;
  workshopId: string | null;
  at: Time;
  /**
   * @minItems 1
   */
  changes: [EventChange, ...EventChange[]];
}
/**
 * This interface was referenced by `Messages`'s JSON-Schema
 * via the `definition` "EventChange".
 */
export interface EventChange {
  kind: 'opened' | 'escalated' | 'acknowledged' | 'booked' | 'reopened' | 'closed';
  event: VehicleEvent;
  signals?: {
    [k: string]: number;
  };
}
/**
 * An event as the API shows it (contract section 5).
 *
 * This interface was referenced by `Messages`'s JSON-Schema
 * via the `definition` "VehicleEvent".
 */
export interface VehicleEvent {
  id: string;
  vin: string;
  type: EventType;
  name: string;
  lamp?: LampLook;
  urgency: Urgency;
  status: EventStatus;
  count: number;
  ecu: string | null;
  firstOccurredAt: Time;
  lastOccurredAt: Time;
  previousEventId: string | null;
  description: Texts;
  recommendationId: string | null;
}
/**
 * only of a warning light: how it looked; blinking where any report saw it blink
 */
export interface LampLook {
  /**
   * null where the car does not tell
   */
  colour: 'red' | 'yellow' | 'green' | null;
  blinking: boolean;
}
/**
 * This interface was referenced by `Messages`'s JSON-Schema
 * via the `definition` "Texts".
 */
export interface Texts {
  en: string;
  da: string;
}
/**
 * Topic recommendations: made or changed from one EventChanges message; their content stands in Firestore recommendations/{id}.
 *
 * This interface was referenced by `Messages`'s JSON-Schema
 * via the `definition` "RecommendationsMade".
 */
export interface RecommendationsMade {
  v: 1;
  changeId: string;
  vin: string;
  vehicleKey: string;
  workshopId: string | null;
  at: Time;
  /**
   * @minItems 1
   */
  recommendations: [
    {
      id: string;
      kind: 'created' | 'changed' | 'withdrawn';
      urgency: Urgency;
    },
    ...{
      id: string;
      kind: 'created' | 'changed' | 'withdrawn';
      urgency: Urgency;
    }[]
  ];
}
/**
 * Topic owner-messages: one text from an owner, its signature verified.
 *
 * This interface was referenced by `Messages`'s JSON-Schema
 * via the `definition` "OwnerMessage".
 */
export interface OwnerMessage {
  v: 1;
  /**
   * Twilio's MessageSid
   */
  messageId: string;
  from: string;
  to: string;
  body: string;
  receivedAt: Time;
  optOutType?: 'STOP' | 'START' | 'HELP';
  media?: {
    url: string;
    contentType: string;
  }[];
}
/**
 * Topic outbound: a text or mail to send to an owner, once. notify-owner keeps its state in notifications/{notificationId}.
 *
 * This interface was referenced by `Messages`'s JSON-Schema
 * via the `definition` "OutboundMessage".
 */
export interface OutboundMessage {
  v: 1;
  /**
   * derived from the cause
   */
  notificationId: string;
  channel: 'sms' | 'mail';
  purpose: 'notification' | 'reply' | 'confirmation' | 'reminder' | 'staff' | 'system';
  ownerId?: string | null;
  /**
   * phone number (E.164) of one who is no owner, for channel sms
   */
  to?: string;
  vin?: string | null;
  /**
   * the booking whose state the message tells: it is not sent where that is no longer so
   */
  booking?: {
    appointmentId: string;
    /**
     * entries of the appointment's history when it was said
     */
    step: number;
  };
  text?: string;
  mail?: {
    subject: string;
    text: string;
    html: string;
    attachments?: {
      filename: string;
      type: string;
      /**
       * base64
       */
      content: string;
    }[];
  };
  at: Time;
}
/**
 * Topic appointment-changes.
 *
 * This interface was referenced by `Messages`'s JSON-Schema
 * via the `definition` "AppointmentChange".
 */
export interface AppointmentChange {
  v: 1;
  changeId: string;
  kind: 'proposed' | 'booked' | 'changed' | 'cancelled';
  at: Time;
  by?: 'owner' | 'workshop' | 'import' | 'system';
  appointment: Appointment;
}
/**
 * An appointment as the API shows it (contract section 7).
 *
 * This interface was referenced by `Messages`'s JSON-Schema
 * via the `definition` "Appointment".
 */
export interface Appointment {
  id: string;
  vin: string;
  workshopId: string;
  appointmentDate: Time;
  minutes: number;
  /**
   * from 1
   */
  bay: number;
  status: AppointmentStatus;
  /**
   * recommendation id, service reminder or free key of an import
   */
  reasonKey: string;
  recommendationId?: string | null;
  bookingSource?: string;
  bookingId?: string;
  /**
   * of a completed appointment that repaired faults: whether it has held since
   */
  repair?: {
    outcome: 'pending' | 'verified' | 'cameBack' | 'unproven';
    /**
     * days on which the car was driven since
     */
    drivenDays: number;
    /**
     * the fault that opened again
     */
    cameBackEventId: string | null;
    decidedAt: string | null;
  };
}
/**
 * Topic undecodable-records: records that were kept with their bytes and the reason, per unit and upload.
 *
 * This interface was referenced by `Messages`'s JSON-Schema
 * via the `definition` "UndecodableRecords".
 */
export interface UndecodableRecords {
  v: 1;
  unitId: string;
  unitKey: string;
  vehicleKey: string;
  receivedAt: Time;
  records: {
    seq: number;
    time: string;
    ecu?: string | null;
    /**
     * a short key such as clock, truncated, lost-frame, negative-response
     */
    reason: string;
    detail?: string;
    record: {};
  }[];
}
/**
 * Topic webhook-attempts: try delivery deliveries/{deliveryId} now or when it is due.
 *
 * This interface was referenced by `Messages`'s JSON-Schema
 * via the `definition` "WebhookAttempt".
 */
export interface WebhookAttempt {
  v: 1;
  deliveryId: string;
}
