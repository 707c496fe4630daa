// Generated from the schema by `npm run generate`. Do not edit.

/**
 * the beginning of an error code (P03: all of that subsystem; P0301: with any failure type; P030100: just that), or a type, or type:name
 *
 * This interface was referenced by `RuleFile`'s JSON-Schema
 * via the `definition` "Code".
 */
export type Code = string;
/**
 * This interface was referenced by `RuleFile`'s JSON-Schema
 * via the `definition` "Condition".
 */
export type Condition =
  | {
      /**
       * @minItems 1
       */
      all: [Condition, ...Condition[]];
    }
  | {
      /**
       * @minItems 1
       */
      any: [Condition, ...Condition[]];
    }
  | {
      not: Condition;
    }
  | {
      /**
       * @minItems 1
       */
      open: [Code, ...Code[]];
      /**
       * that many other open events match one of the codes (1)
       */
      atLeast?: number;
    }
  | Comparison;
/**
 * a VSS name
 *
 * This interface was referenced by `RuleFile`'s JSON-Schema
 * via the `definition` "Signal".
 */
export type Signal = string;
/**
 * This interface was referenced by `RuleFile`'s JSON-Schema
 * via the `definition` "DriveAdvice".
 */
export type DriveAdvice = 'driveOn' | 'driveGentlyToWorkshop' | 'stopNow';
/**
 * This interface was referenced by `RuleFile`'s JSON-Schema
 * via the `definition` "Urgency".
 */
export type Urgency = 'low' | 'medium' | 'high' | 'critical';

/**
 * A file of knowledge/rules/: the repair rules of one subject.
 */
export interface RuleFile {
  subject: string;
  /**
   * @minItems 1
   */
  rules: [Rule, ...Rule[]];
}
/**
 * This interface was referenced by `RuleFile`'s JSON-Schema
 * via the `definition` "Rule".
 */
export interface Rule {
  id: string;
  version: number;
  /**
   * faults that the rule looks at: it fires on each for which `when` holds
   *
   * @minItems 1
   */
  codes: [Code, ...Code[]];
  /**
   * faults of the same cause: they join the recommendation, and need none of their own
   */
  covers?: Code[];
  /**
   * 0 the fallback of a system, 10 the fallback of a subsystem, 50 one code, 70 a code with conditions, 90 a combination of faults
   */
  priority: number;
  when?: Condition;
  component: RuleTexts;
  repair: RuleTexts;
  parts: string[];
  /**
   * working days until the parts are there; 0 for what a workshop has in stock
   */
  partsDays: number;
  labourMinutes: number;
  driveAdvice: DriveAdvice;
  urgency: Urgency;
  noticeSubject: RuleTexts1;
  ownerText: RuleTexts2;
  workshopText: RuleTexts;
  examples: {
    /**
     * the rule makes a recommendation out of these
     *
     * @minItems 1
     */
    fires: [Example, ...Example[]];
    /**
     * @minItems 1
     */
    doesNotFire: [Example, ...Example[]];
  };
}
/**
 * A fact (event.… or vehicle.…), a live signal (a VSS name) or a window of its history, against a constant by one operator. What is not known fulfils only `exists: false`.
 *
 * This interface was referenced by `RuleFile`'s JSON-Schema
 * via the `definition` "Comparison".
 */
export interface Comparison {
  fact?:
    | 'event.count'
    | 'event.urgency'
    | 'event.ecu'
    | 'event.name'
    | 'event.ageDays'
    | 'vehicle.make'
    | 'vehicle.model'
    | 'vehicle.platform'
    | 'vehicle.engine'
    | 'vehicle.odometer'
    | 'vehicle.ageYears';
  signal?: Signal;
  window?: Window;
  eq?: string | number;
  /**
   * @minItems 1
   */
  in?: [string | number, ...(string | number)[]];
  lt?: number;
  lte?: number;
  gt?: number;
  gte?: number;
  /**
   * both ends included
   *
   * @minItems 2
   * @maxItems 2
   */
  between?: [number, number];
  exists?: boolean;
}
/**
 * How a signal went over the stretch of time that ends with the event's last occurrence; unknown where it was not told once in it.
 *
 * This interface was referenced by `RuleFile`'s JSON-Schema
 * via the `definition` "Window".
 */
export interface Window {
  signal: Signal;
  stat: 'min' | 'max' | 'mean';
  /**
   * 10m, 6h or 30d
   */
  over: string;
}
/**
 * This interface was referenced by `RuleFile`'s JSON-Schema
 * via the `definition` "Texts".
 */
export interface RuleTexts {
  en: string;
  da: string;
}
/**
 * what stands before "issue detected. Please text your autoshop for help."
 */
export interface RuleTexts1 {
  en: string;
  da: string;
}
/**
 * as the dialogue says it to the owner
 */
export interface RuleTexts2 {
  en: string;
  da: string;
}
/**
 * A car: its open events (codes of seven characters, or type:name), live signals, how they went, and what is known of it.
 *
 * This interface was referenced by `RuleFile`'s JSON-Schema
 * via the `definition` "Example".
 */
export interface Example {
  /**
   * @minItems 1
   */
  events: [string, ...string[]];
  count?: number;
  signals?: {
    [k: string]: number;
  };
  /**
   * what windows saw, by their words: "max of Vehicle.Speed over 1d"
   */
  history?: {
    [k: string]: number;
  };
  vehicle?: {
    make?: string;
    model?: string;
    platform?: string;
    modelYear?: number;
  };
}
