// Generated from the schema by `npm run generate`. Do not edit.

/**
 * Bodies of the API's requests other than provisioning.
 */
export interface Requests {
  session?: NewSession;
  owner?: OwnerChange;
  event?: EventPatch;
  message?: StaffMessage;
  newAppointment?: NewAppointment;
  appointment?: AppointmentPatch;
}
/**
 * This interface was referenced by `Requests`'s JSON-Schema
 * via the `definition` "NewSession".
 */
export interface NewSession {
  email: string;
  password: string;
}
/**
 * This interface was referenced by `Requests`'s JSON-Schema
 * via the `definition` "OwnerChange".
 */
export interface OwnerChange {
  ownerId: string;
}
/**
 * This interface was referenced by `Requests`'s JSON-Schema
 * via the `definition` "EventPatch".
 */
export interface EventPatch {
  status: 'acknowledged' | 'closed';
  reason?: string;
  /**
   * what was really wrong
   */
  finding?: string;
}
/**
 * This interface was referenced by `Requests`'s JSON-Schema
 * via the `definition` "StaffMessage".
 */
export interface StaffMessage {
  text: string;
}
/**
 * This interface was referenced by `Requests`'s JSON-Schema
 * via the `definition` "NewAppointment".
 */
export interface NewAppointment {
  /**
   * id in the workshop's own system
   */
  bookingId?: string;
  /**
   * which system that is
   */
  bookingSource?: string;
  vin: string;
  workshopId: string;
  appointmentDate: string;
  minutes?: number;
  reasonKey?: string;
}
/**
 * This interface was referenced by `Requests`'s JSON-Schema
 * via the `definition` "AppointmentPatch".
 */
export interface AppointmentPatch {
  status?: 'confirmed' | 'completed' | 'noShow' | 'cancelled' | 'declined';
  appointmentDate?: string;
}
