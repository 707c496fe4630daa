// Generated from the schema by `npm run generate`. Do not edit.

/**
 * What was really wrong: words, or an object that also says whether the recommendation was right. An object counts in the precision of the rule (GET /v1/rules): by confirmed, or, where that is left out, by whether component is the one recommended. Words alone are kept and count for neither side.
 *
 * This interface was referenced by `Requests`'s JSON-Schema
 * via the `definition` "WorkshopFinding".
 */
export type WorkshopFinding =
  | string
  | {
      text?: string;
      /**
       * what was broken
       */
      component?: string;
      /**
       * what was done
       */
      repair?: string;
      /**
       * whether the recommendation was right
       */
      confirmed?: boolean;
    };
/**
 * What was really wrong: words, or an object that also says whether the recommendation was right. An object counts in the precision of the rule (GET /v1/rules): by confirmed, or, where that is left out, by whether component is the one recommended. Words alone are kept and count for neither side.
 */
export type WorkshopFinding1 =
  | string
  | {
      text?: string;
      /**
       * what was broken
       */
      component?: string;
      /**
       * what was done
       */
      repair?: string;
      /**
       * whether the recommendation was right
       */
      confirmed?: boolean;
    };

/**
 * Bodies of the API's requests other than provisioning, and of answers that have no schema elsewhere.
 */
export interface Requests {
  session?: NewSession;
  owner?: OwnerChange;
  event?: EventPatch;
  message?: StaffMessage;
  newAppointment?: NewAppointment;
  appointment?: AppointmentPatch;
  rules?: RuleList;
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
  finding?: WorkshopFinding;
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
  finding?: WorkshopFinding1;
  appointmentDate?: string;
}
/**
 * How the rules in force have done, each since its version in force.
 *
 * This interface was referenced by `Requests`'s JSON-Schema
 * via the `definition` "RuleList".
 */
export interface RuleList {
  rules: {
    id: string;
    version: number;
    component?: {};
    /**
     * recommendations by it
     */
    fired: number;
    confirmed: number;
    refuted: number;
    /**
     * found something, without saying whether the rule was right
     */
    undecided: number;
    /**
     * confirmed of those confirmed or refuted
     */
    precision: number | null;
  }[];
}
