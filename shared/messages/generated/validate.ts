// @ts-nocheck
// Generated from the schema by `npm run generate`. Do not edit.
/** What is wrong, and where (JSON Pointer; '' is the whole). */
export type Fault = { pointer: string; detail: string };

var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv-formats/dist/formats.js
var require_formats = __commonJS({
  "node_modules/ajv-formats/dist/formats.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.formatNames = exports.fastFormats = exports.fullFormats = void 0;
    function fmtDef(validate, compare) {
      return { validate, compare };
    }
    exports.fullFormats = {
      // date: http://tools.ietf.org/html/rfc3339#section-5.6
      date: fmtDef(date, compareDate),
      // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
      time: fmtDef(getTime(!0), compareTime),
      "date-time": fmtDef(getDateTime(!0), compareDateTime),
      "iso-time": fmtDef(getTime(), compareIsoTime),
      "iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
      // duration: https://tools.ietf.org/html/rfc3339#appendix-A
      duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
      uri,
      "uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
      // uri-template: https://tools.ietf.org/html/rfc6570
      "uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
      // For the source: https://gist.github.com/dperini/729294
      // For test cases: https://mathiasbynens.be/demo/url-regex
      url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
      email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
      hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
      // optimized https://www.safaribooksonline.com/library/view/regular-expressions-cookbook/9780596802837/ch07s16.html
      ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
      ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
      regex,
      // uuid: http://tools.ietf.org/html/rfc4122
      uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
      // JSON-pointer: https://tools.ietf.org/html/rfc6901
      // uri fragment: https://tools.ietf.org/html/rfc3986#appendix-A
      "json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
      "json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
      // relative JSON-pointer: http://tools.ietf.org/html/draft-luff-relative-json-pointer-00
      "relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
      // the following formats are used by the openapi specification: https://spec.openapis.org/oas/v3.0.0#data-types
      // byte: https://github.com/miguelmota/is-base64
      byte,
      // signed 32 bit integer
      int32: { type: "number", validate: validateInt32 },
      // signed 64 bit integer
      int64: { type: "number", validate: validateInt64 },
      // C-type float
      float: { type: "number", validate: validateNumber },
      // C-type double
      double: { type: "number", validate: validateNumber },
      // hint to the UI to hide input strings
      password: !0,
      // unchecked string payload
      binary: !0
    };
    exports.fastFormats = {
      ...exports.fullFormats,
      date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
      time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
      "date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
      "iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
      "iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
      // uri: https://github.com/mafintosh/is-my-json-valid/blob/master/formats.js
      uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
      "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
      // email (sources from jsen validator):
      // http://stackoverflow.com/questions/201323/using-a-regular-expression-to-validate-an-email-address#answer-8829363
      // http://www.w3.org/TR/html5/forms.html#valid-e-mail-address (search for 'wilful violation')
      email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
    };
    exports.formatNames = Object.keys(exports.fullFormats);
    function isLeapYear(year) {
      return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    }
    var DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/, DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    function date(str) {
      let matches = DATE.exec(str);
      if (!matches)
        return !1;
      let year = +matches[1], month = +matches[2], day = +matches[3];
      return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]);
    }
    function compareDate(d1, d2) {
      if (d1 && d2)
        return d1 > d2 ? 1 : d1 < d2 ? -1 : 0;
    }
    var TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
    function getTime(strictTimeZone) {
      return function(str) {
        let matches = TIME.exec(str);
        if (!matches)
          return !1;
        let hr = +matches[1], min = +matches[2], sec = +matches[3], tz = matches[4], tzSign = matches[5] === "-" ? -1 : 1, tzH = +(matches[6] || 0), tzM = +(matches[7] || 0);
        if (tzH > 23 || tzM > 59 || strictTimeZone && !tz)
          return !1;
        if (hr <= 23 && min <= 59 && sec < 60)
          return !0;
        let utcMin = min - tzM * tzSign, utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);
        return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
      };
    }
    function compareTime(s1, s2) {
      if (!(s1 && s2))
        return;
      let t1 = (/* @__PURE__ */ new Date("2020-01-01T" + s1)).valueOf(), t2 = (/* @__PURE__ */ new Date("2020-01-01T" + s2)).valueOf();
      if (t1 && t2)
        return t1 - t2;
    }
    function compareIsoTime(t1, t2) {
      if (!(t1 && t2))
        return;
      let a1 = TIME.exec(t1), a2 = TIME.exec(t2);
      if (a1 && a2)
        return t1 = a1[1] + a1[2] + a1[3], t2 = a2[1] + a2[2] + a2[3], t1 > t2 ? 1 : t1 < t2 ? -1 : 0;
    }
    var DATE_TIME_SEPARATOR = /t|\s/i;
    function getDateTime(strictTimeZone) {
      let time = getTime(strictTimeZone);
      return function(str) {
        let dateTime = str.split(DATE_TIME_SEPARATOR);
        return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
      };
    }
    function compareDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return;
      let d1 = new Date(dt1).valueOf(), d2 = new Date(dt2).valueOf();
      if (d1 && d2)
        return d1 - d2;
    }
    function compareIsoDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return;
      let [d1, t1] = dt1.split(DATE_TIME_SEPARATOR), [d2, t2] = dt2.split(DATE_TIME_SEPARATOR), res = compareDate(d1, d2);
      if (res !== void 0)
        return res || compareTime(t1, t2);
    }
    var NOT_URI_FRAGMENT = /\/|:/, URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
    function uri(str) {
      return NOT_URI_FRAGMENT.test(str) && URI.test(str);
    }
    var BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
    function byte(str) {
      return BYTE.lastIndex = 0, BYTE.test(str);
    }
    var MIN_INT32 = -(2 ** 31), MAX_INT32 = 2 ** 31 - 1;
    function validateInt32(value) {
      return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
    }
    function validateInt64(value) {
      return Number.isInteger(value);
    }
    function validateNumber() {
      return !0;
    }
    var Z_ANCHOR = /[^\\]\\Z/;
    function regex(str) {
      if (Z_ANCHOR.test(str))
        return !1;
      try {
        return new RegExp(str), !0;
      } catch {
        return !1;
      }
    }
  }
});

// <stdin>
var compiledMessages = validate20, schema31 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "messages.schema.json", title: "Messages", description: "Every message that travels between functions over Pub/Sub. v is the version of the message's schema.", type: "object", additionalProperties: !1, properties: { rawUploads: { $ref: "#/$defs/RawUploads" }, vehicleReport: { $ref: "#/$defs/VehicleReport" }, eventChanges: { $ref: "#/$defs/EventChanges" }, recommendationsMade: { $ref: "#/$defs/RecommendationsMade" }, ownerMessage: { $ref: "#/$defs/OwnerMessage" }, outboundMessage: { $ref: "#/$defs/OutboundMessage" }, appointmentChange: { $ref: "#/$defs/AppointmentChange" }, undecodableRecords: { $ref: "#/$defs/UndecodableRecords" }, webhookAttempt: { $ref: "#/$defs/WebhookAttempt" } }, $defs: { Time: { type: "string", format: "date-time", description: "RFC 3339, UTC" }, RawUploads: { title: "RawUploads", description: "Topic raw-uploads: uploads of one or several units that arrived together, taken by ingest, each already authenticated and validated.", type: "object", required: ["v", "uploads"], additionalProperties: !1, properties: { v: { const: 1 }, uploads: { type: "array", minItems: 1, items: { $ref: "#/$defs/RawUpload" } } } }, RawUpload: { title: "RawUpload", type: "object", required: ["unitId", "unitKey", "vin", "vehicleKey", "uploadId", "sentAt", "receivedAt", "records"], additionalProperties: !1, properties: { unitId: { type: "string" }, unitKey: { type: "string", description: "pseudonym of the unit, the only name BigQuery knows" }, vin: { type: "string" }, vehicleKey: { type: "string", description: "pseudonym of the vehicle, the only name BigQuery knows" }, workshopId: { type: "string" }, platform: { type: "string", description: "signal catalogue of the vehicle, e.g. vw-mqb" }, uploadId: { type: "string" }, sentAt: { $ref: "#/$defs/Time" }, receivedAt: { $ref: "#/$defs/Time" }, records: { type: "array", items: { type: "object" }, description: "records of upload.schema.json" } } }, VehicleReport: { title: "VehicleReport", description: "Topic vehicle-events: what the records of one upload say of faults, lamps and the like.", type: "object", required: ["v", "reportId", "vin", "vehicleKey", "workshopId", "unitId", "receivedAt", "reports"], additionalProperties: !1, properties: { v: { const: 1 }, reportId: { type: "string", description: "derived from the unit and the seqs of the reports: the same for the same content" }, vin: { type: "string" }, vehicleKey: { type: "string" }, workshopId: { type: ["string", "null"] }, unitId: { type: "string" }, receivedAt: { $ref: "#/$defs/Time" }, reports: { type: "array", minItems: 1, items: { $ref: "#/$defs/FaultReport" } } } }, FaultReport: { title: "FaultReport", description: "What one record (unitId, seq) says: faults of one ECU by one service. The same seq is the same record for ever.", type: "object", required: ["seq", "time", "source", "ecu", "complete", "faults"], additionalProperties: !1, properties: { seq: { type: "integer", description: "of an ISO-TP message: the seq of its first frame" }, time: { $ref: "#/$defs/Time" }, source: { enum: ["obd01", "obd02", "obd03", "obd07", "obd0A", "uds19", "kwp18", "can", "signal", "io", "motion", "unit"], description: "the service that reported: a complete scan closes only what the same source had reported" }, ecu: { type: ["string", "null"], description: "engine, transmission, abs \u2026, else the answering id in hex; null for what has no ECU" }, complete: { type: "boolean", description: "a complete scan of that ECU by that source: whatever the same source had reported for the ECU and is not in faults is gone" }, faults: { type: "array", items: { $ref: "#/$defs/ReportedFault" } }, signals: { type: "object", description: "VSS name to value: what the car was doing around the record (speed, engine speed, coolant, voltage, odometer \u2026)", additionalProperties: { type: "number" } }, freezeFrames: { type: "array", description: "what the ECU stored with the one fault that is named; where none is, another record tells whose it is", items: { title: "FreezeFrame", type: "object", required: ["record", "values"], additionalProperties: !1, properties: { record: { $ref: "#/$defs/RecordNumber" }, values: { type: "object", description: "VSS name to value; texts are what has no number, and hex digits of what only the maker knows", additionalProperties: { type: ["number", "string"] } } } } }, extendedData: { type: "array", description: "counters and the like of the one fault that is named (UDS 19 06)", items: { title: "ExtendedData", type: "object", required: ["record", "data"], additionalProperties: !1, properties: { record: { $ref: "#/$defs/RecordNumber" }, data: { type: "string", description: "hex digits" } } } } } }, RecordNumber: { type: "integer", minimum: 0, maximum: 255, description: "as the ECU numbers what it stored" }, ReportedFault: { title: "ReportedFault", type: "object", required: ["type", "name", "state"], additionalProperties: !1, properties: { type: { $ref: "#/$defs/EventType" }, name: { type: "string" }, state: { enum: ["failed", "stored", "gone", "untested"], description: "failed: an occurrence, opens and counts. stored: opens or keeps open, not counted. gone: closes. untested: neither open nor gone." }, status: { type: "string", description: "UDS status byte, two hex digits" }, blinking: { type: "boolean" }, colour: { enum: ["red", "yellow", "green"] } } }, EventType: { title: "EventType", enum: ["errorCode", "warningLight", "serviceReminder", "batteryWarning", "unitUnplugged", "unitSilent", "impactWhileParked"] }, Urgency: { title: "Urgency", enum: ["low", "medium", "high", "critical"] }, EventStatus: { title: "EventStatus", enum: ["open", "acknowledged", "booked", "closed"] }, VehicleEvent: { title: "VehicleEvent", description: "An event as the API shows it (contract section 5).", type: "object", required: ["id", "vin", "type", "name", "urgency", "status", "count", "ecu", "firstOccurredAt", "lastOccurredAt", "previousEventId", "description", "recommendationId"], additionalProperties: !1, properties: { id: { type: "string" }, vin: { type: "string" }, type: { $ref: "#/$defs/EventType" }, name: { type: "string" }, lamp: { title: "LampLook", description: "only of a warning light: how it looked; blinking where any report saw it blink", type: "object", required: ["colour", "blinking"], additionalProperties: !1, properties: { colour: { enum: ["red", "yellow", "green", null], description: "null where the car does not tell" }, blinking: { type: "boolean" } } }, urgency: { $ref: "#/$defs/Urgency" }, status: { $ref: "#/$defs/EventStatus" }, count: { type: "integer" }, ecu: { type: ["string", "null"] }, firstOccurredAt: { $ref: "#/$defs/Time" }, lastOccurredAt: { $ref: "#/$defs/Time" }, previousEventId: { type: ["string", "null"] }, description: { $ref: "#/$defs/Texts" }, recommendationId: { type: ["string", "null"] } } }, Texts: { title: "Texts", type: "object", required: ["en", "da"], additionalProperties: !1, properties: { en: { type: "string" }, da: { type: "string" } } }, EventChanges: { title: "EventChanges", description: "Topic event-changes: what one cause (an upload, a workshop, a repair) changed in the events of one vehicle. Counting alone is no change.", type: "object", required: ["v", "changeId", "vin", "vehicleKey", "workshopId", "at", "changes"], additionalProperties: !1, properties: { v: { const: 1 }, changeId: { type: "string" }, vin: { type: "string" }, vehicleKey: { type: "string" }, workshopId: { type: ["string", "null"] }, at: { $ref: "#/$defs/Time" }, changes: { type: "array", minItems: 1, items: { $ref: "#/$defs/EventChange" } } } }, EventChange: { title: "EventChange", type: "object", required: ["kind", "event"], additionalProperties: !1, properties: { kind: { enum: ["opened", "escalated", "acknowledged", "booked", "reopened", "closed"] }, event: { $ref: "#/$defs/VehicleEvent" }, signals: { type: "object", additionalProperties: { type: "number" } } } }, RecommendationsMade: { title: "RecommendationsMade", description: "Topic recommendations: made or changed from one EventChanges message; their content stands in Firestore recommendations/{id}.", type: "object", required: ["v", "changeId", "vin", "vehicleKey", "workshopId", "at", "recommendations"], additionalProperties: !1, properties: { v: { const: 1 }, changeId: { type: "string" }, vin: { type: "string" }, vehicleKey: { type: "string" }, workshopId: { type: ["string", "null"] }, at: { $ref: "#/$defs/Time" }, recommendations: { type: "array", minItems: 1, items: { type: "object", required: ["id", "kind", "urgency"], additionalProperties: !1, properties: { id: { type: "string" }, kind: { enum: ["created", "changed", "withdrawn"] }, urgency: { $ref: "#/$defs/Urgency" } } } } } }, OwnerMessage: { title: "OwnerMessage", description: "Topic owner-messages: one text from an owner, its signature verified.", type: "object", required: ["v", "messageId", "from", "to", "body", "receivedAt"], additionalProperties: !1, properties: { v: { const: 1 }, messageId: { type: "string", description: "Twilio's MessageSid" }, from: { type: "string" }, to: { type: "string" }, body: { type: "string" }, receivedAt: { $ref: "#/$defs/Time" }, optOutType: { enum: ["STOP", "START", "HELP"] }, media: { type: "array", items: { type: "object", required: ["url", "contentType"], properties: { url: { type: "string" }, contentType: { type: "string" } } } } } }, OutboundMessage: { title: "OutboundMessage", description: "Topic outbound: a text or mail to send to an owner, once. notify-owner keeps its state in notifications/{notificationId}.", type: "object", required: ["v", "notificationId", "channel", "purpose", "at"], additionalProperties: !1, properties: { v: { const: 1 }, notificationId: { type: "string", description: "derived from the cause" }, channel: { enum: ["sms", "mail"] }, purpose: { enum: ["notification", "reply", "confirmation", "reminder", "staff", "system"] }, ownerId: { type: ["string", "null"] }, to: { type: "string", description: "phone number (E.164) of one who is no owner, for channel sms" }, vin: { type: ["string", "null"] }, booking: { description: "the booking whose state the message tells: it is not sent where that is no longer so", type: "object", required: ["appointmentId", "step"], additionalProperties: !1, properties: { appointmentId: { type: "string" }, step: { type: "integer", minimum: 1, description: "entries of the appointment's history when it was said" } } }, text: { type: "string" }, mail: { type: "object", required: ["subject", "text", "html"], additionalProperties: !1, properties: { subject: { type: "string" }, text: { type: "string" }, html: { type: "string" }, attachments: { type: "array", items: { type: "object", required: ["filename", "type", "content"], additionalProperties: !1, properties: { filename: { type: "string" }, type: { type: "string" }, content: { type: "string", description: "base64" } } } } } }, at: { $ref: "#/$defs/Time" } } }, AppointmentStatus: { title: "AppointmentStatus", enum: ["proposed", "booked", "confirmed", "completed", "noShow", "cancelled", "declined", "expired"] }, Appointment: { title: "Appointment", description: "An appointment as the API shows it (contract section 7).", type: "object", required: ["id", "vin", "workshopId", "appointmentDate", "minutes", "bay", "status", "reasonKey"], additionalProperties: !1, properties: { id: { type: "string" }, vin: { type: "string" }, workshopId: { type: "string" }, appointmentDate: { $ref: "#/$defs/Time" }, minutes: { type: "integer" }, bay: { type: "integer", description: "from 1" }, status: { $ref: "#/$defs/AppointmentStatus" }, reasonKey: { type: "string", description: "recommendation id, service reminder or free key of an import" }, recommendationId: { type: ["string", "null"] }, bookingSource: { type: "string" }, bookingId: { type: "string" }, repair: { type: "object", description: "of a completed appointment that repaired faults: whether it has held since", required: ["outcome", "drivenDays", "cameBackEventId", "decidedAt"], additionalProperties: !1, properties: { outcome: { enum: ["pending", "verified", "cameBack", "unproven"] }, drivenDays: { type: "integer", description: "days on which the car was driven since" }, cameBackEventId: { type: ["string", "null"], description: "the fault that opened again" }, decidedAt: { type: ["string", "null"], format: "date-time" } } } } }, AppointmentChange: { title: "AppointmentChange", description: "Topic appointment-changes.", type: "object", required: ["v", "changeId", "kind", "at", "appointment"], additionalProperties: !1, properties: { v: { const: 1 }, changeId: { type: "string" }, kind: { enum: ["proposed", "booked", "changed", "cancelled"] }, at: { $ref: "#/$defs/Time" }, by: { enum: ["owner", "workshop", "import", "system"] }, appointment: { $ref: "#/$defs/Appointment" } } }, UndecodableRecords: { title: "UndecodableRecords", description: "Topic undecodable-records: records that were kept with their bytes and the reason, per unit and upload.", type: "object", required: ["v", "unitId", "unitKey", "vehicleKey", "receivedAt", "records"], additionalProperties: !1, properties: { v: { const: 1 }, unitId: { type: "string" }, unitKey: { type: "string" }, vehicleKey: { type: "string" }, receivedAt: { $ref: "#/$defs/Time" }, records: { type: "array", items: { type: "object", required: ["seq", "time", "reason", "record"], properties: { seq: { type: "integer" }, time: { type: "string" }, ecu: { type: ["string", "null"] }, reason: { type: "string", description: "a short key such as clock, truncated, lost-frame, negative-response" }, detail: { type: "string" }, record: { type: "object" } } } } } }, WebhookAttempt: { title: "WebhookAttempt", description: "Topic webhook-attempts: try delivery deliveries/{deliveryId} now or when it is due.", type: "object", required: ["v", "deliveryId"], additionalProperties: !1, properties: { v: { const: 1 }, deliveryId: { type: "string" } } } } };
var func1 = Object.prototype.hasOwnProperty;
var schema33 = { title: "RawUpload", type: "object", required: ["unitId", "unitKey", "vin", "vehicleKey", "uploadId", "sentAt", "receivedAt", "records"], additionalProperties: !1, properties: { unitId: { type: "string" }, unitKey: { type: "string", description: "pseudonym of the unit, the only name BigQuery knows" }, vin: { type: "string" }, vehicleKey: { type: "string", description: "pseudonym of the vehicle, the only name BigQuery knows" }, workshopId: { type: "string" }, platform: { type: "string", description: "signal catalogue of the vehicle, e.g. vw-mqb" }, uploadId: { type: "string" }, sentAt: { $ref: "#/$defs/Time" }, receivedAt: { $ref: "#/$defs/Time" }, records: { type: "array", items: { type: "object" }, description: "records of upload.schema.json" } } };
var formats0 = require_formats().fullFormats["date-time"];
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.unitId === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unitId" }, message: "must have required property 'unitId'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.unitKey === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unitKey" }, message: "must have required property 'unitKey'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.vin === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vin" }, message: "must have required property 'vin'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.vehicleKey === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vehicleKey" }, message: "must have required property 'vehicleKey'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.uploadId === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uploadId" }, message: "must have required property 'uploadId'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.sentAt === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sentAt" }, message: "must have required property 'sentAt'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.receivedAt === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "receivedAt" }, message: "must have required property 'receivedAt'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.records === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "records" }, message: "must have required property 'records'" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    for (let key0 in data)
      if (!func1.call(schema33.properties, key0)) {
        let err8 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    if (data.unitId !== void 0 && typeof data.unitId != "string") {
      let err9 = { instancePath: instancePath + "/unitId", schemaPath: "#/properties/unitId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.unitKey !== void 0 && typeof data.unitKey != "string") {
      let err10 = { instancePath: instancePath + "/unitKey", schemaPath: "#/properties/unitKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.vin !== void 0 && typeof data.vin != "string") {
      let err11 = { instancePath: instancePath + "/vin", schemaPath: "#/properties/vin/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.vehicleKey !== void 0 && typeof data.vehicleKey != "string") {
      let err12 = { instancePath: instancePath + "/vehicleKey", schemaPath: "#/properties/vehicleKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.workshopId !== void 0 && typeof data.workshopId != "string") {
      let err13 = { instancePath: instancePath + "/workshopId", schemaPath: "#/properties/workshopId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.platform !== void 0 && typeof data.platform != "string") {
      let err14 = { instancePath: instancePath + "/platform", schemaPath: "#/properties/platform/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.uploadId !== void 0 && typeof data.uploadId != "string") {
      let err15 = { instancePath: instancePath + "/uploadId", schemaPath: "#/properties/uploadId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.sentAt !== void 0) {
      let data7 = data.sentAt;
      if (typeof data7 == "string") {
        if (!formats0.validate(data7)) {
          let err16 = { instancePath: instancePath + "/sentAt", schemaPath: "#/$defs/Time/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        let err17 = { instancePath: instancePath + "/sentAt", schemaPath: "#/$defs/Time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.receivedAt !== void 0) {
      let data8 = data.receivedAt;
      if (typeof data8 == "string") {
        if (!formats0.validate(data8)) {
          let err18 = { instancePath: instancePath + "/receivedAt", schemaPath: "#/$defs/Time/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        let err19 = { instancePath: instancePath + "/receivedAt", schemaPath: "#/$defs/Time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.records !== void 0) {
      let data9 = data.records;
      if (Array.isArray(data9)) {
        let len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data10 = data9[i0];
          if (!(data10 && typeof data10 == "object" && !Array.isArray(data10))) {
            let err20 = { instancePath: instancePath + "/records/" + i0, schemaPath: "#/properties/records/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        }
      } else {
        let err21 = { instancePath: instancePath + "/records", schemaPath: "#/properties/records/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
  } else {
    let err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
validate22.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.v === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "v" }, message: "must have required property 'v'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.uploads === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uploads" }, message: "must have required property 'uploads'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "v" || key0 === "uploads")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.v !== void 0 && data.v !== 1) {
      let err3 = { instancePath: instancePath + "/v", schemaPath: "#/properties/v/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.uploads !== void 0) {
      let data1 = data.uploads;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          let err4 = { instancePath: instancePath + "/uploads", schemaPath: "#/properties/uploads/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate22(data1[i0], { instancePath: instancePath + "/uploads/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
      } else {
        let err5 = { instancePath: instancePath + "/uploads", schemaPath: "#/properties/uploads/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema36 = { title: "VehicleReport", description: "Topic vehicle-events: what the records of one upload say of faults, lamps and the like.", type: "object", required: ["v", "reportId", "vin", "vehicleKey", "workshopId", "unitId", "receivedAt", "reports"], additionalProperties: !1, properties: { v: { const: 1 }, reportId: { type: "string", description: "derived from the unit and the seqs of the reports: the same for the same content" }, vin: { type: "string" }, vehicleKey: { type: "string" }, workshopId: { type: ["string", "null"] }, unitId: { type: "string" }, receivedAt: { $ref: "#/$defs/Time" }, reports: { type: "array", minItems: 1, items: { $ref: "#/$defs/FaultReport" } } } }, schema38 = { title: "FaultReport", description: "What one record (unitId, seq) says: faults of one ECU by one service. The same seq is the same record for ever.", type: "object", required: ["seq", "time", "source", "ecu", "complete", "faults"], additionalProperties: !1, properties: { seq: { type: "integer", description: "of an ISO-TP message: the seq of its first frame" }, time: { $ref: "#/$defs/Time" }, source: { enum: ["obd01", "obd02", "obd03", "obd07", "obd0A", "uds19", "kwp18", "can", "signal", "io", "motion", "unit"], description: "the service that reported: a complete scan closes only what the same source had reported" }, ecu: { type: ["string", "null"], description: "engine, transmission, abs \u2026, else the answering id in hex; null for what has no ECU" }, complete: { type: "boolean", description: "a complete scan of that ECU by that source: whatever the same source had reported for the ECU and is not in faults is gone" }, faults: { type: "array", items: { $ref: "#/$defs/ReportedFault" } }, signals: { type: "object", description: "VSS name to value: what the car was doing around the record (speed, engine speed, coolant, voltage, odometer \u2026)", additionalProperties: { type: "number" } }, freezeFrames: { type: "array", description: "what the ECU stored with the one fault that is named; where none is, another record tells whose it is", items: { title: "FreezeFrame", type: "object", required: ["record", "values"], additionalProperties: !1, properties: { record: { $ref: "#/$defs/RecordNumber" }, values: { type: "object", description: "VSS name to value; texts are what has no number, and hex digits of what only the maker knows", additionalProperties: { type: ["number", "string"] } } } } }, extendedData: { type: "array", description: "counters and the like of the one fault that is named (UDS 19 06)", items: { title: "ExtendedData", type: "object", required: ["record", "data"], additionalProperties: !1, properties: { record: { $ref: "#/$defs/RecordNumber" }, data: { type: "string", description: "hex digits" } } } } } };
var schema40 = { title: "ReportedFault", type: "object", required: ["type", "name", "state"], additionalProperties: !1, properties: { type: { $ref: "#/$defs/EventType" }, name: { type: "string" }, state: { enum: ["failed", "stored", "gone", "untested"], description: "failed: an occurrence, opens and counts. stored: opens or keeps open, not counted. gone: closes. untested: neither open nor gone." }, status: { type: "string", description: "UDS status byte, two hex digits" }, blinking: { type: "boolean" }, colour: { enum: ["red", "yellow", "green"] } } }, schema41 = { title: "EventType", enum: ["errorCode", "warningLight", "serviceReminder", "batteryWarning", "unitUnplugged", "unitSilent", "impactWhileParked"] };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate27.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.name === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.state === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "type" || key0 === "name" || key0 === "state" || key0 === "status" || key0 === "blinking" || key0 === "colour")) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (!(data0 === "errorCode" || data0 === "warningLight" || data0 === "serviceReminder" || data0 === "batteryWarning" || data0 === "unitUnplugged" || data0 === "unitSilent" || data0 === "impactWhileParked")) {
        let err4 = { instancePath: instancePath + "/type", schemaPath: "#/$defs/EventType/enum", keyword: "enum", params: { allowedValues: schema41.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.state !== void 0) {
      let data2 = data.state;
      if (!(data2 === "failed" || data2 === "stored" || data2 === "gone" || data2 === "untested")) {
        let err6 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema40.properties.state.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.status !== void 0 && typeof data.status != "string") {
      let err7 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.blinking !== void 0 && typeof data.blinking != "boolean") {
      let err8 = { instancePath: instancePath + "/blinking", schemaPath: "#/properties/blinking/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.colour !== void 0) {
      let data5 = data.colour;
      if (!(data5 === "red" || data5 === "yellow" || data5 === "green")) {
        let err9 = { instancePath: instancePath + "/colour", schemaPath: "#/properties/colour/enum", keyword: "enum", params: { allowedValues: schema40.properties.colour.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate27.errors = vErrors, errors === 0;
}
validate27.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate26.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.seq === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "seq" }, message: "must have required property 'seq'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.time === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "time" }, message: "must have required property 'time'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.source === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.ecu === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ecu" }, message: "must have required property 'ecu'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.complete === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "complete" }, message: "must have required property 'complete'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.faults === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "faults" }, message: "must have required property 'faults'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    for (let key0 in data)
      if (!func1.call(schema38.properties, key0)) {
        let err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    if (data.seq !== void 0) {
      let data0 = data.seq;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
        let err7 = { instancePath: instancePath + "/seq", schemaPath: "#/properties/seq/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.time !== void 0) {
      let data1 = data.time;
      if (typeof data1 == "string") {
        if (!formats0.validate(data1)) {
          let err8 = { instancePath: instancePath + "/time", schemaPath: "#/$defs/Time/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/time", schemaPath: "#/$defs/Time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.source !== void 0) {
      let data2 = data.source;
      if (!(data2 === "obd01" || data2 === "obd02" || data2 === "obd03" || data2 === "obd07" || data2 === "obd0A" || data2 === "uds19" || data2 === "kwp18" || data2 === "can" || data2 === "signal" || data2 === "io" || data2 === "motion" || data2 === "unit")) {
        let err10 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/enum", keyword: "enum", params: { allowedValues: schema38.properties.source.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.ecu !== void 0) {
      let data3 = data.ecu;
      if (typeof data3 != "string" && data3 !== null) {
        let err11 = { instancePath: instancePath + "/ecu", schemaPath: "#/properties/ecu/type", keyword: "type", params: { type: schema38.properties.ecu.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.complete !== void 0 && typeof data.complete != "boolean") {
      let err12 = { instancePath: instancePath + "/complete", schemaPath: "#/properties/complete/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.faults !== void 0) {
      let data5 = data.faults;
      if (Array.isArray(data5)) {
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate27(data5[i0], { instancePath: instancePath + "/faults/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length);
      } else {
        let err13 = { instancePath: instancePath + "/faults", schemaPath: "#/properties/faults/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.signals !== void 0) {
      let data7 = data.signals;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        for (let key1 in data7)
          if (typeof data7[key1] != "number") {
            let err14 = { instancePath: instancePath + "/signals/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/signals/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
      } else {
        let err15 = { instancePath: instancePath + "/signals", schemaPath: "#/properties/signals/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.freezeFrames !== void 0) {
      let data9 = data.freezeFrames;
      if (Array.isArray(data9)) {
        let len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data10 = data9[i1];
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            if (data10.record === void 0) {
              let err16 = { instancePath: instancePath + "/freezeFrames/" + i1, schemaPath: "#/properties/freezeFrames/items/required", keyword: "required", params: { missingProperty: "record" }, message: "must have required property 'record'" };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
            if (data10.values === void 0) {
              let err17 = { instancePath: instancePath + "/freezeFrames/" + i1, schemaPath: "#/properties/freezeFrames/items/required", keyword: "required", params: { missingProperty: "values" }, message: "must have required property 'values'" };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
            for (let key2 in data10)
              if (!(key2 === "record" || key2 === "values")) {
                let err18 = { instancePath: instancePath + "/freezeFrames/" + i1, schemaPath: "#/properties/freezeFrames/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
              }
            if (data10.record !== void 0) {
              let data11 = data10.record;
              if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11))) {
                let err19 = { instancePath: instancePath + "/freezeFrames/" + i1 + "/record", schemaPath: "#/$defs/RecordNumber/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
              }
              if (typeof data11 == "number") {
                if (data11 > 255 || isNaN(data11)) {
                  let err20 = { instancePath: instancePath + "/freezeFrames/" + i1 + "/record", schemaPath: "#/$defs/RecordNumber/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 }, message: "must be <= 255" };
                  vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                }
                if (data11 < 0 || isNaN(data11)) {
                  let err21 = { instancePath: instancePath + "/freezeFrames/" + i1 + "/record", schemaPath: "#/$defs/RecordNumber/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                }
              }
            }
            if (data10.values !== void 0) {
              let data12 = data10.values;
              if (data12 && typeof data12 == "object" && !Array.isArray(data12))
                for (let key3 in data12) {
                  let data13 = data12[key3];
                  if (typeof data13 != "number" && typeof data13 != "string") {
                    let err22 = { instancePath: instancePath + "/freezeFrames/" + i1 + "/values/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/freezeFrames/items/properties/values/additionalProperties/type", keyword: "type", params: { type: schema38.properties.freezeFrames.items.properties.values.additionalProperties.type }, message: "must be number,string" };
                    vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                  }
                }
              else {
                let err23 = { instancePath: instancePath + "/freezeFrames/" + i1 + "/values", schemaPath: "#/properties/freezeFrames/items/properties/values/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
              }
            }
          } else {
            let err24 = { instancePath: instancePath + "/freezeFrames/" + i1, schemaPath: "#/properties/freezeFrames/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
        }
      } else {
        let err25 = { instancePath: instancePath + "/freezeFrames", schemaPath: "#/properties/freezeFrames/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.extendedData !== void 0) {
      let data14 = data.extendedData;
      if (Array.isArray(data14)) {
        let len2 = data14.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data15 = data14[i2];
          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            if (data15.record === void 0) {
              let err26 = { instancePath: instancePath + "/extendedData/" + i2, schemaPath: "#/properties/extendedData/items/required", keyword: "required", params: { missingProperty: "record" }, message: "must have required property 'record'" };
              vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
            }
            if (data15.data === void 0) {
              let err27 = { instancePath: instancePath + "/extendedData/" + i2, schemaPath: "#/properties/extendedData/items/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
              vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
            }
            for (let key4 in data15)
              if (!(key4 === "record" || key4 === "data")) {
                let err28 = { instancePath: instancePath + "/extendedData/" + i2, schemaPath: "#/properties/extendedData/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
              }
            if (data15.record !== void 0) {
              let data16 = data15.record;
              if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16))) {
                let err29 = { instancePath: instancePath + "/extendedData/" + i2 + "/record", schemaPath: "#/$defs/RecordNumber/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
              }
              if (typeof data16 == "number") {
                if (data16 > 255 || isNaN(data16)) {
                  let err30 = { instancePath: instancePath + "/extendedData/" + i2 + "/record", schemaPath: "#/$defs/RecordNumber/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 }, message: "must be <= 255" };
                  vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
                }
                if (data16 < 0 || isNaN(data16)) {
                  let err31 = { instancePath: instancePath + "/extendedData/" + i2 + "/record", schemaPath: "#/$defs/RecordNumber/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
                }
              }
            }
            if (data15.data !== void 0 && typeof data15.data != "string") {
              let err32 = { instancePath: instancePath + "/extendedData/" + i2 + "/data", schemaPath: "#/properties/extendedData/items/properties/data/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
            }
          } else {
            let err33 = { instancePath: instancePath + "/extendedData/" + i2, schemaPath: "#/properties/extendedData/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
          }
        }
      } else {
        let err34 = { instancePath: instancePath + "/extendedData", schemaPath: "#/properties/extendedData/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
    }
  } else {
    let err35 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
  }
  return validate26.errors = vErrors, errors === 0;
}
validate26.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate25.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.v === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "v" }, message: "must have required property 'v'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.reportId === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reportId" }, message: "must have required property 'reportId'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.vin === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vin" }, message: "must have required property 'vin'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.vehicleKey === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vehicleKey" }, message: "must have required property 'vehicleKey'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.workshopId === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "workshopId" }, message: "must have required property 'workshopId'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.unitId === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unitId" }, message: "must have required property 'unitId'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.receivedAt === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "receivedAt" }, message: "must have required property 'receivedAt'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.reports === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reports" }, message: "must have required property 'reports'" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "v" || key0 === "reportId" || key0 === "vin" || key0 === "vehicleKey" || key0 === "workshopId" || key0 === "unitId" || key0 === "receivedAt" || key0 === "reports")) {
        let err8 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    if (data.v !== void 0 && data.v !== 1) {
      let err9 = { instancePath: instancePath + "/v", schemaPath: "#/properties/v/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.reportId !== void 0 && typeof data.reportId != "string") {
      let err10 = { instancePath: instancePath + "/reportId", schemaPath: "#/properties/reportId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.vin !== void 0 && typeof data.vin != "string") {
      let err11 = { instancePath: instancePath + "/vin", schemaPath: "#/properties/vin/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.vehicleKey !== void 0 && typeof data.vehicleKey != "string") {
      let err12 = { instancePath: instancePath + "/vehicleKey", schemaPath: "#/properties/vehicleKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.workshopId !== void 0) {
      let data4 = data.workshopId;
      if (typeof data4 != "string" && data4 !== null) {
        let err13 = { instancePath: instancePath + "/workshopId", schemaPath: "#/properties/workshopId/type", keyword: "type", params: { type: schema36.properties.workshopId.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.unitId !== void 0 && typeof data.unitId != "string") {
      let err14 = { instancePath: instancePath + "/unitId", schemaPath: "#/properties/unitId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.receivedAt !== void 0) {
      let data6 = data.receivedAt;
      if (typeof data6 == "string") {
        if (!formats0.validate(data6)) {
          let err15 = { instancePath: instancePath + "/receivedAt", schemaPath: "#/$defs/Time/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        let err16 = { instancePath: instancePath + "/receivedAt", schemaPath: "#/$defs/Time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.reports !== void 0) {
      let data7 = data.reports;
      if (Array.isArray(data7)) {
        if (data7.length < 1) {
          let err17 = { instancePath: instancePath + "/reports", schemaPath: "#/properties/reports/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        let len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate26(data7[i0], { instancePath: instancePath + "/reports/" + i0, parentData: data7, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length);
      } else {
        let err18 = { instancePath: instancePath + "/reports", schemaPath: "#/properties/reports/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
  } else {
    let err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
  }
  return validate25.errors = vErrors, errors === 0;
}
validate25.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema44 = { title: "EventChanges", description: "Topic event-changes: what one cause (an upload, a workshop, a repair) changed in the events of one vehicle. Counting alone is no change.", type: "object", required: ["v", "changeId", "vin", "vehicleKey", "workshopId", "at", "changes"], additionalProperties: !1, properties: { v: { const: 1 }, changeId: { type: "string" }, vin: { type: "string" }, vehicleKey: { type: "string" }, workshopId: { type: ["string", "null"] }, at: { $ref: "#/$defs/Time" }, changes: { type: "array", minItems: 1, items: { $ref: "#/$defs/EventChange" } } } }, schema46 = { title: "EventChange", type: "object", required: ["kind", "event"], additionalProperties: !1, properties: { kind: { enum: ["opened", "escalated", "acknowledged", "booked", "reopened", "closed"] }, event: { $ref: "#/$defs/VehicleEvent" }, signals: { type: "object", additionalProperties: { type: "number" } } } }, schema47 = { title: "VehicleEvent", description: "An event as the API shows it (contract section 5).", type: "object", required: ["id", "vin", "type", "name", "urgency", "status", "count", "ecu", "firstOccurredAt", "lastOccurredAt", "previousEventId", "description", "recommendationId"], additionalProperties: !1, properties: { id: { type: "string" }, vin: { type: "string" }, type: { $ref: "#/$defs/EventType" }, name: { type: "string" }, lamp: { title: "LampLook", description: "only of a warning light: how it looked; blinking where any report saw it blink", type: "object", required: ["colour", "blinking"], additionalProperties: !1, properties: { colour: { enum: ["red", "yellow", "green", null], description: "null where the car does not tell" }, blinking: { type: "boolean" } } }, urgency: { $ref: "#/$defs/Urgency" }, status: { $ref: "#/$defs/EventStatus" }, count: { type: "integer" }, ecu: { type: ["string", "null"] }, firstOccurredAt: { $ref: "#/$defs/Time" }, lastOccurredAt: { $ref: "#/$defs/Time" }, previousEventId: { type: ["string", "null"] }, description: { $ref: "#/$defs/Texts" }, recommendationId: { type: ["string", "null"] } } }, schema49 = { title: "Urgency", enum: ["low", "medium", "high", "critical"] }, schema50 = { title: "EventStatus", enum: ["open", "acknowledged", "booked", "closed"] };
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate33.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.vin === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vin" }, message: "must have required property 'vin'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.type === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.name === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.urgency === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "urgency" }, message: "must have required property 'urgency'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.status === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.count === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "count" }, message: "must have required property 'count'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.ecu === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ecu" }, message: "must have required property 'ecu'" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.firstOccurredAt === void 0) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "firstOccurredAt" }, message: "must have required property 'firstOccurredAt'" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.lastOccurredAt === void 0) {
      let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lastOccurredAt" }, message: "must have required property 'lastOccurredAt'" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.previousEventId === void 0) {
      let err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "previousEventId" }, message: "must have required property 'previousEventId'" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.description === void 0) {
      let err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "description" }, message: "must have required property 'description'" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.recommendationId === void 0) {
      let err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "recommendationId" }, message: "must have required property 'recommendationId'" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    for (let key0 in data)
      if (!func1.call(schema47.properties, key0)) {
        let err13 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    if (data.id !== void 0 && typeof data.id != "string") {
      let err14 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.vin !== void 0 && typeof data.vin != "string") {
      let err15 = { instancePath: instancePath + "/vin", schemaPath: "#/properties/vin/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.type !== void 0) {
      let data2 = data.type;
      if (!(data2 === "errorCode" || data2 === "warningLight" || data2 === "serviceReminder" || data2 === "batteryWarning" || data2 === "unitUnplugged" || data2 === "unitSilent" || data2 === "impactWhileParked")) {
        let err16 = { instancePath: instancePath + "/type", schemaPath: "#/$defs/EventType/enum", keyword: "enum", params: { allowedValues: schema41.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err17 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    if (data.lamp !== void 0) {
      let data4 = data.lamp;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.colour === void 0) {
          let err18 = { instancePath: instancePath + "/lamp", schemaPath: "#/properties/lamp/required", keyword: "required", params: { missingProperty: "colour" }, message: "must have required property 'colour'" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        if (data4.blinking === void 0) {
          let err19 = { instancePath: instancePath + "/lamp", schemaPath: "#/properties/lamp/required", keyword: "required", params: { missingProperty: "blinking" }, message: "must have required property 'blinking'" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        for (let key1 in data4)
          if (!(key1 === "colour" || key1 === "blinking")) {
            let err20 = { instancePath: instancePath + "/lamp", schemaPath: "#/properties/lamp/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        if (data4.colour !== void 0) {
          let data5 = data4.colour;
          if (!(data5 === "red" || data5 === "yellow" || data5 === "green" || data5 === null)) {
            let err21 = { instancePath: instancePath + "/lamp/colour", schemaPath: "#/properties/lamp/properties/colour/enum", keyword: "enum", params: { allowedValues: schema47.properties.lamp.properties.colour.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        }
        if (data4.blinking !== void 0 && typeof data4.blinking != "boolean") {
          let err22 = { instancePath: instancePath + "/lamp/blinking", schemaPath: "#/properties/lamp/properties/blinking/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
      } else {
        let err23 = { instancePath: instancePath + "/lamp", schemaPath: "#/properties/lamp/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.urgency !== void 0) {
      let data7 = data.urgency;
      if (!(data7 === "low" || data7 === "medium" || data7 === "high" || data7 === "critical")) {
        let err24 = { instancePath: instancePath + "/urgency", schemaPath: "#/$defs/Urgency/enum", keyword: "enum", params: { allowedValues: schema49.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.status !== void 0) {
      let data8 = data.status;
      if (!(data8 === "open" || data8 === "acknowledged" || data8 === "booked" || data8 === "closed")) {
        let err25 = { instancePath: instancePath + "/status", schemaPath: "#/$defs/EventStatus/enum", keyword: "enum", params: { allowedValues: schema50.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.count !== void 0) {
      let data9 = data.count;
      if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9))) {
        let err26 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.ecu !== void 0) {
      let data10 = data.ecu;
      if (typeof data10 != "string" && data10 !== null) {
        let err27 = { instancePath: instancePath + "/ecu", schemaPath: "#/properties/ecu/type", keyword: "type", params: { type: schema47.properties.ecu.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.firstOccurredAt !== void 0) {
      let data11 = data.firstOccurredAt;
      if (typeof data11 == "string") {
        if (!formats0.validate(data11)) {
          let err28 = { instancePath: instancePath + "/firstOccurredAt", schemaPath: "#/$defs/Time/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
      } else {
        let err29 = { instancePath: instancePath + "/firstOccurredAt", schemaPath: "#/$defs/Time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.lastOccurredAt !== void 0) {
      let data12 = data.lastOccurredAt;
      if (typeof data12 == "string") {
        if (!formats0.validate(data12)) {
          let err30 = { instancePath: instancePath + "/lastOccurredAt", schemaPath: "#/$defs/Time/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
      } else {
        let err31 = { instancePath: instancePath + "/lastOccurredAt", schemaPath: "#/$defs/Time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
    if (data.previousEventId !== void 0) {
      let data13 = data.previousEventId;
      if (typeof data13 != "string" && data13 !== null) {
        let err32 = { instancePath: instancePath + "/previousEventId", schemaPath: "#/properties/previousEventId/type", keyword: "type", params: { type: schema47.properties.previousEventId.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
    if (data.description !== void 0) {
      let data14 = data.description;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        if (data14.en === void 0) {
          let err33 = { instancePath: instancePath + "/description", schemaPath: "#/$defs/Texts/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'" };
          vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
        }
        if (data14.da === void 0) {
          let err34 = { instancePath: instancePath + "/description", schemaPath: "#/$defs/Texts/required", keyword: "required", params: { missingProperty: "da" }, message: "must have required property 'da'" };
          vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
        }
        for (let key2 in data14)
          if (!(key2 === "en" || key2 === "da")) {
            let err35 = { instancePath: instancePath + "/description", schemaPath: "#/$defs/Texts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
          }
        if (data14.en !== void 0 && typeof data14.en != "string") {
          let err36 = { instancePath: instancePath + "/description/en", schemaPath: "#/$defs/Texts/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
        }
        if (data14.da !== void 0 && typeof data14.da != "string") {
          let err37 = { instancePath: instancePath + "/description/da", schemaPath: "#/$defs/Texts/properties/da/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
        }
      } else {
        let err38 = { instancePath: instancePath + "/description", schemaPath: "#/$defs/Texts/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
      }
    }
    if (data.recommendationId !== void 0) {
      let data17 = data.recommendationId;
      if (typeof data17 != "string" && data17 !== null) {
        let err39 = { instancePath: instancePath + "/recommendationId", schemaPath: "#/properties/recommendationId/type", keyword: "type", params: { type: schema47.properties.recommendationId.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
    }
  } else {
    let err40 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
  }
  return validate33.errors = vErrors, errors === 0;
}
validate33.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate32.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.event === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event" }, message: "must have required property 'event'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "kind" || key0 === "event" || key0 === "signals")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if (!(data0 === "opened" || data0 === "escalated" || data0 === "acknowledged" || data0 === "booked" || data0 === "reopened" || data0 === "closed")) {
        let err3 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema46.properties.kind.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.event !== void 0 && (validate33(data.event, { instancePath: instancePath + "/event", parentData: data, parentDataProperty: "event", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length)), data.signals !== void 0) {
      let data2 = data.signals;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (let key1 in data2)
          if (typeof data2[key1] != "number") {
            let err4 = { instancePath: instancePath + "/signals/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/signals/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
      } else {
        let err5 = { instancePath: instancePath + "/signals", schemaPath: "#/properties/signals/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate32.errors = vErrors, errors === 0;
}
validate32.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate31.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.v === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "v" }, message: "must have required property 'v'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.changeId === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "changeId" }, message: "must have required property 'changeId'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.vin === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vin" }, message: "must have required property 'vin'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.vehicleKey === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vehicleKey" }, message: "must have required property 'vehicleKey'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.workshopId === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "workshopId" }, message: "must have required property 'workshopId'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.at === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.changes === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "changes" }, message: "must have required property 'changes'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "v" || key0 === "changeId" || key0 === "vin" || key0 === "vehicleKey" || key0 === "workshopId" || key0 === "at" || key0 === "changes")) {
        let err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    if (data.v !== void 0 && data.v !== 1) {
      let err8 = { instancePath: instancePath + "/v", schemaPath: "#/properties/v/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.changeId !== void 0 && typeof data.changeId != "string") {
      let err9 = { instancePath: instancePath + "/changeId", schemaPath: "#/properties/changeId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.vin !== void 0 && typeof data.vin != "string") {
      let err10 = { instancePath: instancePath + "/vin", schemaPath: "#/properties/vin/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.vehicleKey !== void 0 && typeof data.vehicleKey != "string") {
      let err11 = { instancePath: instancePath + "/vehicleKey", schemaPath: "#/properties/vehicleKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.workshopId !== void 0) {
      let data4 = data.workshopId;
      if (typeof data4 != "string" && data4 !== null) {
        let err12 = { instancePath: instancePath + "/workshopId", schemaPath: "#/properties/workshopId/type", keyword: "type", params: { type: schema44.properties.workshopId.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.at !== void 0) {
      let data5 = data.at;
      if (typeof data5 == "string") {
        if (!formats0.validate(data5)) {
          let err13 = { instancePath: instancePath + "/at", schemaPath: "#/$defs/Time/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        let err14 = { instancePath: instancePath + "/at", schemaPath: "#/$defs/Time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.changes !== void 0) {
      let data6 = data.changes;
      if (Array.isArray(data6)) {
        if (data6.length < 1) {
          let err15 = { instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        let len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate32(data6[i0], { instancePath: instancePath + "/changes/" + i0, parentData: data6, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length);
      } else {
        let err16 = { instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
  } else {
    let err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
  }
  return validate31.errors = vErrors, errors === 0;
}
validate31.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema54 = { title: "RecommendationsMade", description: "Topic recommendations: made or changed from one EventChanges message; their content stands in Firestore recommendations/{id}.", type: "object", required: ["v", "changeId", "vin", "vehicleKey", "workshopId", "at", "recommendations"], additionalProperties: !1, properties: { v: { const: 1 }, changeId: { type: "string" }, vin: { type: "string" }, vehicleKey: { type: "string" }, workshopId: { type: ["string", "null"] }, at: { $ref: "#/$defs/Time" }, recommendations: { type: "array", minItems: 1, items: { type: "object", required: ["id", "kind", "urgency"], additionalProperties: !1, properties: { id: { type: "string" }, kind: { enum: ["created", "changed", "withdrawn"] }, urgency: { $ref: "#/$defs/Urgency" } } } } } };
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate37.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.v === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "v" }, message: "must have required property 'v'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.changeId === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "changeId" }, message: "must have required property 'changeId'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.vin === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vin" }, message: "must have required property 'vin'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.vehicleKey === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vehicleKey" }, message: "must have required property 'vehicleKey'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.workshopId === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "workshopId" }, message: "must have required property 'workshopId'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.at === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.recommendations === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "recommendations" }, message: "must have required property 'recommendations'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "v" || key0 === "changeId" || key0 === "vin" || key0 === "vehicleKey" || key0 === "workshopId" || key0 === "at" || key0 === "recommendations")) {
        let err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    if (data.v !== void 0 && data.v !== 1) {
      let err8 = { instancePath: instancePath + "/v", schemaPath: "#/properties/v/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.changeId !== void 0 && typeof data.changeId != "string") {
      let err9 = { instancePath: instancePath + "/changeId", schemaPath: "#/properties/changeId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.vin !== void 0 && typeof data.vin != "string") {
      let err10 = { instancePath: instancePath + "/vin", schemaPath: "#/properties/vin/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.vehicleKey !== void 0 && typeof data.vehicleKey != "string") {
      let err11 = { instancePath: instancePath + "/vehicleKey", schemaPath: "#/properties/vehicleKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.workshopId !== void 0) {
      let data4 = data.workshopId;
      if (typeof data4 != "string" && data4 !== null) {
        let err12 = { instancePath: instancePath + "/workshopId", schemaPath: "#/properties/workshopId/type", keyword: "type", params: { type: schema54.properties.workshopId.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.at !== void 0) {
      let data5 = data.at;
      if (typeof data5 == "string") {
        if (!formats0.validate(data5)) {
          let err13 = { instancePath: instancePath + "/at", schemaPath: "#/$defs/Time/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        let err14 = { instancePath: instancePath + "/at", schemaPath: "#/$defs/Time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.recommendations !== void 0) {
      let data6 = data.recommendations;
      if (Array.isArray(data6)) {
        if (data6.length < 1) {
          let err15 = { instancePath: instancePath + "/recommendations", schemaPath: "#/properties/recommendations/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        let len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.id === void 0) {
              let err16 = { instancePath: instancePath + "/recommendations/" + i0, schemaPath: "#/properties/recommendations/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
            if (data7.kind === void 0) {
              let err17 = { instancePath: instancePath + "/recommendations/" + i0, schemaPath: "#/properties/recommendations/items/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
            if (data7.urgency === void 0) {
              let err18 = { instancePath: instancePath + "/recommendations/" + i0, schemaPath: "#/properties/recommendations/items/required", keyword: "required", params: { missingProperty: "urgency" }, message: "must have required property 'urgency'" };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
            for (let key1 in data7)
              if (!(key1 === "id" || key1 === "kind" || key1 === "urgency")) {
                let err19 = { instancePath: instancePath + "/recommendations/" + i0, schemaPath: "#/properties/recommendations/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
              }
            if (data7.id !== void 0 && typeof data7.id != "string") {
              let err20 = { instancePath: instancePath + "/recommendations/" + i0 + "/id", schemaPath: "#/properties/recommendations/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
            if (data7.kind !== void 0) {
              let data9 = data7.kind;
              if (!(data9 === "created" || data9 === "changed" || data9 === "withdrawn")) {
                let err21 = { instancePath: instancePath + "/recommendations/" + i0 + "/kind", schemaPath: "#/properties/recommendations/items/properties/kind/enum", keyword: "enum", params: { allowedValues: schema54.properties.recommendations.items.properties.kind.enum }, message: "must be equal to one of the allowed values" };
                vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
              }
            }
            if (data7.urgency !== void 0) {
              let data10 = data7.urgency;
              if (!(data10 === "low" || data10 === "medium" || data10 === "high" || data10 === "critical")) {
                let err22 = { instancePath: instancePath + "/recommendations/" + i0 + "/urgency", schemaPath: "#/$defs/Urgency/enum", keyword: "enum", params: { allowedValues: schema49.enum }, message: "must be equal to one of the allowed values" };
                vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
              }
            }
          } else {
            let err23 = { instancePath: instancePath + "/recommendations/" + i0, schemaPath: "#/properties/recommendations/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
        }
      } else {
        let err24 = { instancePath: instancePath + "/recommendations", schemaPath: "#/properties/recommendations/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
  } else {
    let err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
  }
  return validate37.errors = vErrors, errors === 0;
}
validate37.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema57 = { title: "OwnerMessage", description: "Topic owner-messages: one text from an owner, its signature verified.", type: "object", required: ["v", "messageId", "from", "to", "body", "receivedAt"], additionalProperties: !1, properties: { v: { const: 1 }, messageId: { type: "string", description: "Twilio's MessageSid" }, from: { type: "string" }, to: { type: "string" }, body: { type: "string" }, receivedAt: { $ref: "#/$defs/Time" }, optOutType: { enum: ["STOP", "START", "HELP"] }, media: { type: "array", items: { type: "object", required: ["url", "contentType"], properties: { url: { type: "string" }, contentType: { type: "string" } } } } } };
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate39.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.v === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "v" }, message: "must have required property 'v'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.messageId === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "messageId" }, message: "must have required property 'messageId'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.from === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.to === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property 'to'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.body === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "body" }, message: "must have required property 'body'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.receivedAt === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "receivedAt" }, message: "must have required property 'receivedAt'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "v" || key0 === "messageId" || key0 === "from" || key0 === "to" || key0 === "body" || key0 === "receivedAt" || key0 === "optOutType" || key0 === "media")) {
        let err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    if (data.v !== void 0 && data.v !== 1) {
      let err7 = { instancePath: instancePath + "/v", schemaPath: "#/properties/v/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.messageId !== void 0 && typeof data.messageId != "string") {
      let err8 = { instancePath: instancePath + "/messageId", schemaPath: "#/properties/messageId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.from !== void 0 && typeof data.from != "string") {
      let err9 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.to !== void 0 && typeof data.to != "string") {
      let err10 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.body !== void 0 && typeof data.body != "string") {
      let err11 = { instancePath: instancePath + "/body", schemaPath: "#/properties/body/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.receivedAt !== void 0) {
      let data5 = data.receivedAt;
      if (typeof data5 == "string") {
        if (!formats0.validate(data5)) {
          let err12 = { instancePath: instancePath + "/receivedAt", schemaPath: "#/$defs/Time/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { instancePath: instancePath + "/receivedAt", schemaPath: "#/$defs/Time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.optOutType !== void 0) {
      let data6 = data.optOutType;
      if (!(data6 === "STOP" || data6 === "START" || data6 === "HELP")) {
        let err14 = { instancePath: instancePath + "/optOutType", schemaPath: "#/properties/optOutType/enum", keyword: "enum", params: { allowedValues: schema57.properties.optOutType.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.media !== void 0) {
      let data7 = data.media;
      if (Array.isArray(data7)) {
        let len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (data8.url === void 0) {
              let err15 = { instancePath: instancePath + "/media/" + i0, schemaPath: "#/properties/media/items/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
            if (data8.contentType === void 0) {
              let err16 = { instancePath: instancePath + "/media/" + i0, schemaPath: "#/properties/media/items/required", keyword: "required", params: { missingProperty: "contentType" }, message: "must have required property 'contentType'" };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
            if (data8.url !== void 0 && typeof data8.url != "string") {
              let err17 = { instancePath: instancePath + "/media/" + i0 + "/url", schemaPath: "#/properties/media/items/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
            if (data8.contentType !== void 0 && typeof data8.contentType != "string") {
              let err18 = { instancePath: instancePath + "/media/" + i0 + "/contentType", schemaPath: "#/properties/media/items/properties/contentType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
          } else {
            let err19 = { instancePath: instancePath + "/media/" + i0, schemaPath: "#/properties/media/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        }
      } else {
        let err20 = { instancePath: instancePath + "/media", schemaPath: "#/properties/media/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
  } else {
    let err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
  }
  return validate39.errors = vErrors, errors === 0;
}
validate39.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema59 = { title: "OutboundMessage", description: "Topic outbound: a text or mail to send to an owner, once. notify-owner keeps its state in notifications/{notificationId}.", type: "object", required: ["v", "notificationId", "channel", "purpose", "at"], additionalProperties: !1, properties: { v: { const: 1 }, notificationId: { type: "string", description: "derived from the cause" }, channel: { enum: ["sms", "mail"] }, purpose: { enum: ["notification", "reply", "confirmation", "reminder", "staff", "system"] }, ownerId: { type: ["string", "null"] }, to: { type: "string", description: "phone number (E.164) of one who is no owner, for channel sms" }, vin: { type: ["string", "null"] }, booking: { description: "the booking whose state the message tells: it is not sent where that is no longer so", type: "object", required: ["appointmentId", "step"], additionalProperties: !1, properties: { appointmentId: { type: "string" }, step: { type: "integer", minimum: 1, description: "entries of the appointment's history when it was said" } } }, text: { type: "string" }, mail: { type: "object", required: ["subject", "text", "html"], additionalProperties: !1, properties: { subject: { type: "string" }, text: { type: "string" }, html: { type: "string" }, attachments: { type: "array", items: { type: "object", required: ["filename", "type", "content"], additionalProperties: !1, properties: { filename: { type: "string" }, type: { type: "string" }, content: { type: "string", description: "base64" } } } } } }, at: { $ref: "#/$defs/Time" } } };
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate41.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.v === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "v" }, message: "must have required property 'v'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.notificationId === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "notificationId" }, message: "must have required property 'notificationId'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.channel === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "channel" }, message: "must have required property 'channel'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.purpose === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "purpose" }, message: "must have required property 'purpose'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.at === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    for (let key0 in data)
      if (!func1.call(schema59.properties, key0)) {
        let err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    if (data.v !== void 0 && data.v !== 1) {
      let err6 = { instancePath: instancePath + "/v", schemaPath: "#/properties/v/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.notificationId !== void 0 && typeof data.notificationId != "string") {
      let err7 = { instancePath: instancePath + "/notificationId", schemaPath: "#/properties/notificationId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.channel !== void 0) {
      let data2 = data.channel;
      if (!(data2 === "sms" || data2 === "mail")) {
        let err8 = { instancePath: instancePath + "/channel", schemaPath: "#/properties/channel/enum", keyword: "enum", params: { allowedValues: schema59.properties.channel.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.purpose !== void 0) {
      let data3 = data.purpose;
      if (!(data3 === "notification" || data3 === "reply" || data3 === "confirmation" || data3 === "reminder" || data3 === "staff" || data3 === "system")) {
        let err9 = { instancePath: instancePath + "/purpose", schemaPath: "#/properties/purpose/enum", keyword: "enum", params: { allowedValues: schema59.properties.purpose.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.ownerId !== void 0) {
      let data4 = data.ownerId;
      if (typeof data4 != "string" && data4 !== null) {
        let err10 = { instancePath: instancePath + "/ownerId", schemaPath: "#/properties/ownerId/type", keyword: "type", params: { type: schema59.properties.ownerId.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.to !== void 0 && typeof data.to != "string") {
      let err11 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.vin !== void 0) {
      let data6 = data.vin;
      if (typeof data6 != "string" && data6 !== null) {
        let err12 = { instancePath: instancePath + "/vin", schemaPath: "#/properties/vin/type", keyword: "type", params: { type: schema59.properties.vin.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.booking !== void 0) {
      let data7 = data.booking;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.appointmentId === void 0) {
          let err13 = { instancePath: instancePath + "/booking", schemaPath: "#/properties/booking/required", keyword: "required", params: { missingProperty: "appointmentId" }, message: "must have required property 'appointmentId'" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (data7.step === void 0) {
          let err14 = { instancePath: instancePath + "/booking", schemaPath: "#/properties/booking/required", keyword: "required", params: { missingProperty: "step" }, message: "must have required property 'step'" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        for (let key1 in data7)
          if (!(key1 === "appointmentId" || key1 === "step")) {
            let err15 = { instancePath: instancePath + "/booking", schemaPath: "#/properties/booking/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        if (data7.appointmentId !== void 0 && typeof data7.appointmentId != "string") {
          let err16 = { instancePath: instancePath + "/booking/appointmentId", schemaPath: "#/properties/booking/properties/appointmentId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (data7.step !== void 0) {
          let data9 = data7.step;
          if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9))) {
            let err17 = { instancePath: instancePath + "/booking/step", schemaPath: "#/properties/booking/properties/step/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
          if (typeof data9 == "number" && (data9 < 1 || isNaN(data9))) {
            let err18 = { instancePath: instancePath + "/booking/step", schemaPath: "#/properties/booking/properties/step/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        }
      } else {
        let err19 = { instancePath: instancePath + "/booking", schemaPath: "#/properties/booking/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.text !== void 0 && typeof data.text != "string") {
      let err20 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
    }
    if (data.mail !== void 0) {
      let data11 = data.mail;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        if (data11.subject === void 0) {
          let err21 = { instancePath: instancePath + "/mail", schemaPath: "#/properties/mail/required", keyword: "required", params: { missingProperty: "subject" }, message: "must have required property 'subject'" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        if (data11.text === void 0) {
          let err22 = { instancePath: instancePath + "/mail", schemaPath: "#/properties/mail/required", keyword: "required", params: { missingProperty: "text" }, message: "must have required property 'text'" };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        if (data11.html === void 0) {
          let err23 = { instancePath: instancePath + "/mail", schemaPath: "#/properties/mail/required", keyword: "required", params: { missingProperty: "html" }, message: "must have required property 'html'" };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        for (let key2 in data11)
          if (!(key2 === "subject" || key2 === "text" || key2 === "html" || key2 === "attachments")) {
            let err24 = { instancePath: instancePath + "/mail", schemaPath: "#/properties/mail/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
        if (data11.subject !== void 0 && typeof data11.subject != "string") {
          let err25 = { instancePath: instancePath + "/mail/subject", schemaPath: "#/properties/mail/properties/subject/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
        if (data11.text !== void 0 && typeof data11.text != "string") {
          let err26 = { instancePath: instancePath + "/mail/text", schemaPath: "#/properties/mail/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
        if (data11.html !== void 0 && typeof data11.html != "string") {
          let err27 = { instancePath: instancePath + "/mail/html", schemaPath: "#/properties/mail/properties/html/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
        if (data11.attachments !== void 0) {
          let data15 = data11.attachments;
          if (Array.isArray(data15)) {
            let len0 = data15.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data16 = data15[i0];
              if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                if (data16.filename === void 0) {
                  let err28 = { instancePath: instancePath + "/mail/attachments/" + i0, schemaPath: "#/properties/mail/properties/attachments/items/required", keyword: "required", params: { missingProperty: "filename" }, message: "must have required property 'filename'" };
                  vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
                }
                if (data16.type === void 0) {
                  let err29 = { instancePath: instancePath + "/mail/attachments/" + i0, schemaPath: "#/properties/mail/properties/attachments/items/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
                  vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
                }
                if (data16.content === void 0) {
                  let err30 = { instancePath: instancePath + "/mail/attachments/" + i0, schemaPath: "#/properties/mail/properties/attachments/items/required", keyword: "required", params: { missingProperty: "content" }, message: "must have required property 'content'" };
                  vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
                }
                for (let key3 in data16)
                  if (!(key3 === "filename" || key3 === "type" || key3 === "content")) {
                    let err31 = { instancePath: instancePath + "/mail/attachments/" + i0, schemaPath: "#/properties/mail/properties/attachments/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                    vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
                  }
                if (data16.filename !== void 0 && typeof data16.filename != "string") {
                  let err32 = { instancePath: instancePath + "/mail/attachments/" + i0 + "/filename", schemaPath: "#/properties/mail/properties/attachments/items/properties/filename/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
                }
                if (data16.type !== void 0 && typeof data16.type != "string") {
                  let err33 = { instancePath: instancePath + "/mail/attachments/" + i0 + "/type", schemaPath: "#/properties/mail/properties/attachments/items/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                }
                if (data16.content !== void 0 && typeof data16.content != "string") {
                  let err34 = { instancePath: instancePath + "/mail/attachments/" + i0 + "/content", schemaPath: "#/properties/mail/properties/attachments/items/properties/content/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
                }
              } else {
                let err35 = { instancePath: instancePath + "/mail/attachments/" + i0, schemaPath: "#/properties/mail/properties/attachments/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
              }
            }
          } else {
            let err36 = { instancePath: instancePath + "/mail/attachments", schemaPath: "#/properties/mail/properties/attachments/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
          }
        }
      } else {
        let err37 = { instancePath: instancePath + "/mail", schemaPath: "#/properties/mail/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
    }
    if (data.at !== void 0) {
      let data20 = data.at;
      if (typeof data20 == "string") {
        if (!formats0.validate(data20)) {
          let err38 = { instancePath: instancePath + "/at", schemaPath: "#/$defs/Time/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
        }
      } else {
        let err39 = { instancePath: instancePath + "/at", schemaPath: "#/$defs/Time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
    }
  } else {
    let err40 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
  }
  return validate41.errors = vErrors, errors === 0;
}
validate41.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema61 = { title: "AppointmentChange", description: "Topic appointment-changes.", type: "object", required: ["v", "changeId", "kind", "at", "appointment"], additionalProperties: !1, properties: { v: { const: 1 }, changeId: { type: "string" }, kind: { enum: ["proposed", "booked", "changed", "cancelled"] }, at: { $ref: "#/$defs/Time" }, by: { enum: ["owner", "workshop", "import", "system"] }, appointment: { $ref: "#/$defs/Appointment" } } }, schema63 = { title: "Appointment", description: "An appointment as the API shows it (contract section 7).", type: "object", required: ["id", "vin", "workshopId", "appointmentDate", "minutes", "bay", "status", "reasonKey"], additionalProperties: !1, properties: { id: { type: "string" }, vin: { type: "string" }, workshopId: { type: "string" }, appointmentDate: { $ref: "#/$defs/Time" }, minutes: { type: "integer" }, bay: { type: "integer", description: "from 1" }, status: { $ref: "#/$defs/AppointmentStatus" }, reasonKey: { type: "string", description: "recommendation id, service reminder or free key of an import" }, recommendationId: { type: ["string", "null"] }, bookingSource: { type: "string" }, bookingId: { type: "string" }, repair: { type: "object", description: "of a completed appointment that repaired faults: whether it has held since", required: ["outcome", "drivenDays", "cameBackEventId", "decidedAt"], additionalProperties: !1, properties: { outcome: { enum: ["pending", "verified", "cameBack", "unproven"] }, drivenDays: { type: "integer", description: "days on which the car was driven since" }, cameBackEventId: { type: ["string", "null"], description: "the fault that opened again" }, decidedAt: { type: ["string", "null"], format: "date-time" } } } } }, schema65 = { title: "AppointmentStatus", enum: ["proposed", "booked", "confirmed", "completed", "noShow", "cancelled", "declined", "expired"] };
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate44.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.vin === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vin" }, message: "must have required property 'vin'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.workshopId === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "workshopId" }, message: "must have required property 'workshopId'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.appointmentDate === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "appointmentDate" }, message: "must have required property 'appointmentDate'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.minutes === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "minutes" }, message: "must have required property 'minutes'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.bay === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bay" }, message: "must have required property 'bay'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.status === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.reasonKey === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reasonKey" }, message: "must have required property 'reasonKey'" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    for (let key0 in data)
      if (!func1.call(schema63.properties, key0)) {
        let err8 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    if (data.id !== void 0 && typeof data.id != "string") {
      let err9 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.vin !== void 0 && typeof data.vin != "string") {
      let err10 = { instancePath: instancePath + "/vin", schemaPath: "#/properties/vin/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.workshopId !== void 0 && typeof data.workshopId != "string") {
      let err11 = { instancePath: instancePath + "/workshopId", schemaPath: "#/properties/workshopId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.appointmentDate !== void 0) {
      let data3 = data.appointmentDate;
      if (typeof data3 == "string") {
        if (!formats0.validate(data3)) {
          let err12 = { instancePath: instancePath + "/appointmentDate", schemaPath: "#/$defs/Time/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { instancePath: instancePath + "/appointmentDate", schemaPath: "#/$defs/Time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.minutes !== void 0) {
      let data4 = data.minutes;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4))) {
        let err14 = { instancePath: instancePath + "/minutes", schemaPath: "#/properties/minutes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.bay !== void 0) {
      let data5 = data.bay;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5))) {
        let err15 = { instancePath: instancePath + "/bay", schemaPath: "#/properties/bay/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.status !== void 0) {
      let data6 = data.status;
      if (!(data6 === "proposed" || data6 === "booked" || data6 === "confirmed" || data6 === "completed" || data6 === "noShow" || data6 === "cancelled" || data6 === "declined" || data6 === "expired")) {
        let err16 = { instancePath: instancePath + "/status", schemaPath: "#/$defs/AppointmentStatus/enum", keyword: "enum", params: { allowedValues: schema65.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.reasonKey !== void 0 && typeof data.reasonKey != "string") {
      let err17 = { instancePath: instancePath + "/reasonKey", schemaPath: "#/properties/reasonKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    if (data.recommendationId !== void 0) {
      let data8 = data.recommendationId;
      if (typeof data8 != "string" && data8 !== null) {
        let err18 = { instancePath: instancePath + "/recommendationId", schemaPath: "#/properties/recommendationId/type", keyword: "type", params: { type: schema63.properties.recommendationId.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.bookingSource !== void 0 && typeof data.bookingSource != "string") {
      let err19 = { instancePath: instancePath + "/bookingSource", schemaPath: "#/properties/bookingSource/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
    }
    if (data.bookingId !== void 0 && typeof data.bookingId != "string") {
      let err20 = { instancePath: instancePath + "/bookingId", schemaPath: "#/properties/bookingId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
    }
    if (data.repair !== void 0) {
      let data11 = data.repair;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        if (data11.outcome === void 0) {
          let err21 = { instancePath: instancePath + "/repair", schemaPath: "#/properties/repair/required", keyword: "required", params: { missingProperty: "outcome" }, message: "must have required property 'outcome'" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        if (data11.drivenDays === void 0) {
          let err22 = { instancePath: instancePath + "/repair", schemaPath: "#/properties/repair/required", keyword: "required", params: { missingProperty: "drivenDays" }, message: "must have required property 'drivenDays'" };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        if (data11.cameBackEventId === void 0) {
          let err23 = { instancePath: instancePath + "/repair", schemaPath: "#/properties/repair/required", keyword: "required", params: { missingProperty: "cameBackEventId" }, message: "must have required property 'cameBackEventId'" };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        if (data11.decidedAt === void 0) {
          let err24 = { instancePath: instancePath + "/repair", schemaPath: "#/properties/repair/required", keyword: "required", params: { missingProperty: "decidedAt" }, message: "must have required property 'decidedAt'" };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
        for (let key1 in data11)
          if (!(key1 === "outcome" || key1 === "drivenDays" || key1 === "cameBackEventId" || key1 === "decidedAt")) {
            let err25 = { instancePath: instancePath + "/repair", schemaPath: "#/properties/repair/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
        if (data11.outcome !== void 0) {
          let data12 = data11.outcome;
          if (!(data12 === "pending" || data12 === "verified" || data12 === "cameBack" || data12 === "unproven")) {
            let err26 = { instancePath: instancePath + "/repair/outcome", schemaPath: "#/properties/repair/properties/outcome/enum", keyword: "enum", params: { allowedValues: schema63.properties.repair.properties.outcome.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
        }
        if (data11.drivenDays !== void 0) {
          let data13 = data11.drivenDays;
          if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13))) {
            let err27 = { instancePath: instancePath + "/repair/drivenDays", schemaPath: "#/properties/repair/properties/drivenDays/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
          }
        }
        if (data11.cameBackEventId !== void 0) {
          let data14 = data11.cameBackEventId;
          if (typeof data14 != "string" && data14 !== null) {
            let err28 = { instancePath: instancePath + "/repair/cameBackEventId", schemaPath: "#/properties/repair/properties/cameBackEventId/type", keyword: "type", params: { type: schema63.properties.repair.properties.cameBackEventId.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
          }
        }
        if (data11.decidedAt !== void 0) {
          let data15 = data11.decidedAt;
          if (typeof data15 != "string" && data15 !== null) {
            let err29 = { instancePath: instancePath + "/repair/decidedAt", schemaPath: "#/properties/repair/properties/decidedAt/type", keyword: "type", params: { type: schema63.properties.repair.properties.decidedAt.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
          }
          if (typeof data15 == "string" && !formats0.validate(data15)) {
            let err30 = { instancePath: instancePath + "/repair/decidedAt", schemaPath: "#/properties/repair/properties/decidedAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
          }
        }
      } else {
        let err31 = { instancePath: instancePath + "/repair", schemaPath: "#/properties/repair/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
  } else {
    let err32 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
  }
  return validate44.errors = vErrors, errors === 0;
}
validate44.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate43.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.v === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "v" }, message: "must have required property 'v'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.changeId === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "changeId" }, message: "must have required property 'changeId'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.kind === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.at === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.appointment === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "appointment" }, message: "must have required property 'appointment'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "v" || key0 === "changeId" || key0 === "kind" || key0 === "at" || key0 === "by" || key0 === "appointment")) {
        let err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    if (data.v !== void 0 && data.v !== 1) {
      let err6 = { instancePath: instancePath + "/v", schemaPath: "#/properties/v/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.changeId !== void 0 && typeof data.changeId != "string") {
      let err7 = { instancePath: instancePath + "/changeId", schemaPath: "#/properties/changeId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.kind !== void 0) {
      let data2 = data.kind;
      if (!(data2 === "proposed" || data2 === "booked" || data2 === "changed" || data2 === "cancelled")) {
        let err8 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema61.properties.kind.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.at !== void 0) {
      let data3 = data.at;
      if (typeof data3 == "string") {
        if (!formats0.validate(data3)) {
          let err9 = { instancePath: instancePath + "/at", schemaPath: "#/$defs/Time/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/at", schemaPath: "#/$defs/Time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.by !== void 0) {
      let data4 = data.by;
      if (!(data4 === "owner" || data4 === "workshop" || data4 === "import" || data4 === "system")) {
        let err11 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/enum", keyword: "enum", params: { allowedValues: schema61.properties.by.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    data.appointment !== void 0 && (validate44(data.appointment, { instancePath: instancePath + "/appointment", parentData: data, parentDataProperty: "appointment", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors), errors = vErrors.length));
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate43.errors = vErrors, errors === 0;
}
validate43.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema66 = { title: "UndecodableRecords", description: "Topic undecodable-records: records that were kept with their bytes and the reason, per unit and upload.", type: "object", required: ["v", "unitId", "unitKey", "vehicleKey", "receivedAt", "records"], additionalProperties: !1, properties: { v: { const: 1 }, unitId: { type: "string" }, unitKey: { type: "string" }, vehicleKey: { type: "string" }, receivedAt: { $ref: "#/$defs/Time" }, records: { type: "array", items: { type: "object", required: ["seq", "time", "reason", "record"], properties: { seq: { type: "integer" }, time: { type: "string" }, ecu: { type: ["string", "null"] }, reason: { type: "string", description: "a short key such as clock, truncated, lost-frame, negative-response" }, detail: { type: "string" }, record: { type: "object" } } } } } };
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate47.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.v === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "v" }, message: "must have required property 'v'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.unitId === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unitId" }, message: "must have required property 'unitId'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.unitKey === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unitKey" }, message: "must have required property 'unitKey'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.vehicleKey === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vehicleKey" }, message: "must have required property 'vehicleKey'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.receivedAt === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "receivedAt" }, message: "must have required property 'receivedAt'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.records === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "records" }, message: "must have required property 'records'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "v" || key0 === "unitId" || key0 === "unitKey" || key0 === "vehicleKey" || key0 === "receivedAt" || key0 === "records")) {
        let err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    if (data.v !== void 0 && data.v !== 1) {
      let err7 = { instancePath: instancePath + "/v", schemaPath: "#/properties/v/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.unitId !== void 0 && typeof data.unitId != "string") {
      let err8 = { instancePath: instancePath + "/unitId", schemaPath: "#/properties/unitId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.unitKey !== void 0 && typeof data.unitKey != "string") {
      let err9 = { instancePath: instancePath + "/unitKey", schemaPath: "#/properties/unitKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.vehicleKey !== void 0 && typeof data.vehicleKey != "string") {
      let err10 = { instancePath: instancePath + "/vehicleKey", schemaPath: "#/properties/vehicleKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.receivedAt !== void 0) {
      let data4 = data.receivedAt;
      if (typeof data4 == "string") {
        if (!formats0.validate(data4)) {
          let err11 = { instancePath: instancePath + "/receivedAt", schemaPath: "#/$defs/Time/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/receivedAt", schemaPath: "#/$defs/Time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.records !== void 0) {
      let data5 = data.records;
      if (Array.isArray(data5)) {
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            if (data6.seq === void 0) {
              let err13 = { instancePath: instancePath + "/records/" + i0, schemaPath: "#/properties/records/items/required", keyword: "required", params: { missingProperty: "seq" }, message: "must have required property 'seq'" };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
            if (data6.time === void 0) {
              let err14 = { instancePath: instancePath + "/records/" + i0, schemaPath: "#/properties/records/items/required", keyword: "required", params: { missingProperty: "time" }, message: "must have required property 'time'" };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
            if (data6.reason === void 0) {
              let err15 = { instancePath: instancePath + "/records/" + i0, schemaPath: "#/properties/records/items/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
            if (data6.record === void 0) {
              let err16 = { instancePath: instancePath + "/records/" + i0, schemaPath: "#/properties/records/items/required", keyword: "required", params: { missingProperty: "record" }, message: "must have required property 'record'" };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
            if (data6.seq !== void 0) {
              let data7 = data6.seq;
              if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7))) {
                let err17 = { instancePath: instancePath + "/records/" + i0 + "/seq", schemaPath: "#/properties/records/items/properties/seq/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
              }
            }
            if (data6.time !== void 0 && typeof data6.time != "string") {
              let err18 = { instancePath: instancePath + "/records/" + i0 + "/time", schemaPath: "#/properties/records/items/properties/time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
            if (data6.ecu !== void 0) {
              let data9 = data6.ecu;
              if (typeof data9 != "string" && data9 !== null) {
                let err19 = { instancePath: instancePath + "/records/" + i0 + "/ecu", schemaPath: "#/properties/records/items/properties/ecu/type", keyword: "type", params: { type: schema66.properties.records.items.properties.ecu.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
              }
            }
            if (data6.reason !== void 0 && typeof data6.reason != "string") {
              let err20 = { instancePath: instancePath + "/records/" + i0 + "/reason", schemaPath: "#/properties/records/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
            if (data6.detail !== void 0 && typeof data6.detail != "string") {
              let err21 = { instancePath: instancePath + "/records/" + i0 + "/detail", schemaPath: "#/properties/records/items/properties/detail/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            }
            if (data6.record !== void 0) {
              let data12 = data6.record;
              if (!(data12 && typeof data12 == "object" && !Array.isArray(data12))) {
                let err22 = { instancePath: instancePath + "/records/" + i0 + "/record", schemaPath: "#/properties/records/items/properties/record/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
              }
            }
          } else {
            let err23 = { instancePath: instancePath + "/records/" + i0, schemaPath: "#/properties/records/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
        }
      } else {
        let err24 = { instancePath: instancePath + "/records", schemaPath: "#/properties/records/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
  } else {
    let err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
  }
  return validate47.errors = vErrors, errors === 0;
}
validate47.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!func1.call(schema31.properties, key0)) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.rawUploads !== void 0 && (validate21(data.rawUploads, { instancePath: instancePath + "/rawUploads", parentData: data, parentDataProperty: "rawUploads", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length)), data.vehicleReport !== void 0 && (validate25(data.vehicleReport, { instancePath: instancePath + "/vehicleReport", parentData: data, parentDataProperty: "vehicleReport", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length)), data.eventChanges !== void 0 && (validate31(data.eventChanges, { instancePath: instancePath + "/eventChanges", parentData: data, parentDataProperty: "eventChanges", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length)), data.recommendationsMade !== void 0 && (validate37(data.recommendationsMade, { instancePath: instancePath + "/recommendationsMade", parentData: data, parentDataProperty: "recommendationsMade", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors), errors = vErrors.length)), data.ownerMessage !== void 0 && (validate39(data.ownerMessage, { instancePath: instancePath + "/ownerMessage", parentData: data, parentDataProperty: "ownerMessage", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors), errors = vErrors.length)), data.outboundMessage !== void 0 && (validate41(data.outboundMessage, { instancePath: instancePath + "/outboundMessage", parentData: data, parentDataProperty: "outboundMessage", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length)), data.appointmentChange !== void 0 && (validate43(data.appointmentChange, { instancePath: instancePath + "/appointmentChange", parentData: data, parentDataProperty: "appointmentChange", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length)), data.undecodableRecords !== void 0 && (validate47(data.undecodableRecords, { instancePath: instancePath + "/undecodableRecords", parentData: data, parentDataProperty: "undecodableRecords", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors), errors = vErrors.length)), data.webhookAttempt !== void 0) {
      let data8 = data.webhookAttempt;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (data8.v === void 0) {
          let err1 = { instancePath: instancePath + "/webhookAttempt", schemaPath: "#/$defs/WebhookAttempt/required", keyword: "required", params: { missingProperty: "v" }, message: "must have required property 'v'" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data8.deliveryId === void 0) {
          let err2 = { instancePath: instancePath + "/webhookAttempt", schemaPath: "#/$defs/WebhookAttempt/required", keyword: "required", params: { missingProperty: "deliveryId" }, message: "must have required property 'deliveryId'" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        for (let key1 in data8)
          if (!(key1 === "v" || key1 === "deliveryId")) {
            let err3 = { instancePath: instancePath + "/webhookAttempt", schemaPath: "#/$defs/WebhookAttempt/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        if (data8.v !== void 0 && data8.v !== 1) {
          let err4 = { instancePath: instancePath + "/webhookAttempt/v", schemaPath: "#/$defs/WebhookAttempt/properties/v/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data8.deliveryId !== void 0 && typeof data8.deliveryId != "string") {
          let err5 = { instancePath: instancePath + "/webhookAttempt/deliveryId", schemaPath: "#/$defs/WebhookAttempt/properties/deliveryId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/webhookAttempt", schemaPath: "#/$defs/WebhookAttempt/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var compiledRawUploads = validate49;
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate49.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.v === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "v" }, message: "must have required property 'v'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.uploads === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uploads" }, message: "must have required property 'uploads'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "v" || key0 === "uploads")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.v !== void 0 && data.v !== 1) {
      let err3 = { instancePath: instancePath + "/v", schemaPath: "#/properties/v/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.uploads !== void 0) {
      let data1 = data.uploads;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          let err4 = { instancePath: instancePath + "/uploads", schemaPath: "#/properties/uploads/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate22(data1[i0], { instancePath: instancePath + "/uploads/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
      } else {
        let err5 = { instancePath: instancePath + "/uploads", schemaPath: "#/properties/uploads/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate49.errors = vErrors, errors === 0;
}
validate49.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var compiledRawUpload = validate51;
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate51.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.unitId === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unitId" }, message: "must have required property 'unitId'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.unitKey === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unitKey" }, message: "must have required property 'unitKey'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.vin === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vin" }, message: "must have required property 'vin'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.vehicleKey === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vehicleKey" }, message: "must have required property 'vehicleKey'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.uploadId === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uploadId" }, message: "must have required property 'uploadId'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.sentAt === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sentAt" }, message: "must have required property 'sentAt'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.receivedAt === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "receivedAt" }, message: "must have required property 'receivedAt'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.records === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "records" }, message: "must have required property 'records'" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    for (let key0 in data)
      if (!func1.call(schema33.properties, key0)) {
        let err8 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    if (data.unitId !== void 0 && typeof data.unitId != "string") {
      let err9 = { instancePath: instancePath + "/unitId", schemaPath: "#/properties/unitId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.unitKey !== void 0 && typeof data.unitKey != "string") {
      let err10 = { instancePath: instancePath + "/unitKey", schemaPath: "#/properties/unitKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.vin !== void 0 && typeof data.vin != "string") {
      let err11 = { instancePath: instancePath + "/vin", schemaPath: "#/properties/vin/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.vehicleKey !== void 0 && typeof data.vehicleKey != "string") {
      let err12 = { instancePath: instancePath + "/vehicleKey", schemaPath: "#/properties/vehicleKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.workshopId !== void 0 && typeof data.workshopId != "string") {
      let err13 = { instancePath: instancePath + "/workshopId", schemaPath: "#/properties/workshopId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.platform !== void 0 && typeof data.platform != "string") {
      let err14 = { instancePath: instancePath + "/platform", schemaPath: "#/properties/platform/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.uploadId !== void 0 && typeof data.uploadId != "string") {
      let err15 = { instancePath: instancePath + "/uploadId", schemaPath: "#/properties/uploadId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.sentAt !== void 0) {
      let data7 = data.sentAt;
      if (typeof data7 == "string") {
        if (!formats0.validate(data7)) {
          let err16 = { instancePath: instancePath + "/sentAt", schemaPath: "#/$defs/Time/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        let err17 = { instancePath: instancePath + "/sentAt", schemaPath: "#/$defs/Time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.receivedAt !== void 0) {
      let data8 = data.receivedAt;
      if (typeof data8 == "string") {
        if (!formats0.validate(data8)) {
          let err18 = { instancePath: instancePath + "/receivedAt", schemaPath: "#/$defs/Time/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        let err19 = { instancePath: instancePath + "/receivedAt", schemaPath: "#/$defs/Time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.records !== void 0) {
      let data9 = data.records;
      if (Array.isArray(data9)) {
        let len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data10 = data9[i0];
          if (!(data10 && typeof data10 == "object" && !Array.isArray(data10))) {
            let err20 = { instancePath: instancePath + "/records/" + i0, schemaPath: "#/properties/records/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        }
      } else {
        let err21 = { instancePath: instancePath + "/records", schemaPath: "#/properties/records/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
  } else {
    let err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
  }
  return validate51.errors = vErrors, errors === 0;
}
validate51.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var compiledVehicleReport = validate52;
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.v === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "v" }, message: "must have required property 'v'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.reportId === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reportId" }, message: "must have required property 'reportId'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.vin === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vin" }, message: "must have required property 'vin'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.vehicleKey === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vehicleKey" }, message: "must have required property 'vehicleKey'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.workshopId === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "workshopId" }, message: "must have required property 'workshopId'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.unitId === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unitId" }, message: "must have required property 'unitId'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.receivedAt === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "receivedAt" }, message: "must have required property 'receivedAt'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.reports === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reports" }, message: "must have required property 'reports'" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "v" || key0 === "reportId" || key0 === "vin" || key0 === "vehicleKey" || key0 === "workshopId" || key0 === "unitId" || key0 === "receivedAt" || key0 === "reports")) {
        let err8 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    if (data.v !== void 0 && data.v !== 1) {
      let err9 = { instancePath: instancePath + "/v", schemaPath: "#/properties/v/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.reportId !== void 0 && typeof data.reportId != "string") {
      let err10 = { instancePath: instancePath + "/reportId", schemaPath: "#/properties/reportId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.vin !== void 0 && typeof data.vin != "string") {
      let err11 = { instancePath: instancePath + "/vin", schemaPath: "#/properties/vin/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.vehicleKey !== void 0 && typeof data.vehicleKey != "string") {
      let err12 = { instancePath: instancePath + "/vehicleKey", schemaPath: "#/properties/vehicleKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.workshopId !== void 0) {
      let data4 = data.workshopId;
      if (typeof data4 != "string" && data4 !== null) {
        let err13 = { instancePath: instancePath + "/workshopId", schemaPath: "#/properties/workshopId/type", keyword: "type", params: { type: schema36.properties.workshopId.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.unitId !== void 0 && typeof data.unitId != "string") {
      let err14 = { instancePath: instancePath + "/unitId", schemaPath: "#/properties/unitId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.receivedAt !== void 0) {
      let data6 = data.receivedAt;
      if (typeof data6 == "string") {
        if (!formats0.validate(data6)) {
          let err15 = { instancePath: instancePath + "/receivedAt", schemaPath: "#/$defs/Time/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        let err16 = { instancePath: instancePath + "/receivedAt", schemaPath: "#/$defs/Time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.reports !== void 0) {
      let data7 = data.reports;
      if (Array.isArray(data7)) {
        if (data7.length < 1) {
          let err17 = { instancePath: instancePath + "/reports", schemaPath: "#/properties/reports/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        let len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate26(data7[i0], { instancePath: instancePath + "/reports/" + i0, parentData: data7, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length);
      } else {
        let err18 = { instancePath: instancePath + "/reports", schemaPath: "#/properties/reports/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
  } else {
    let err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
  }
  return validate52.errors = vErrors, errors === 0;
}
validate52.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var compiledFaultReport = validate54;
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate54.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.seq === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "seq" }, message: "must have required property 'seq'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.time === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "time" }, message: "must have required property 'time'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.source === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.ecu === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ecu" }, message: "must have required property 'ecu'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.complete === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "complete" }, message: "must have required property 'complete'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.faults === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "faults" }, message: "must have required property 'faults'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    for (let key0 in data)
      if (!func1.call(schema38.properties, key0)) {
        let err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    if (data.seq !== void 0) {
      let data0 = data.seq;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
        let err7 = { instancePath: instancePath + "/seq", schemaPath: "#/properties/seq/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.time !== void 0) {
      let data1 = data.time;
      if (typeof data1 == "string") {
        if (!formats0.validate(data1)) {
          let err8 = { instancePath: instancePath + "/time", schemaPath: "#/$defs/Time/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/time", schemaPath: "#/$defs/Time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.source !== void 0) {
      let data2 = data.source;
      if (!(data2 === "obd01" || data2 === "obd02" || data2 === "obd03" || data2 === "obd07" || data2 === "obd0A" || data2 === "uds19" || data2 === "kwp18" || data2 === "can" || data2 === "signal" || data2 === "io" || data2 === "motion" || data2 === "unit")) {
        let err10 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/enum", keyword: "enum", params: { allowedValues: schema38.properties.source.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.ecu !== void 0) {
      let data3 = data.ecu;
      if (typeof data3 != "string" && data3 !== null) {
        let err11 = { instancePath: instancePath + "/ecu", schemaPath: "#/properties/ecu/type", keyword: "type", params: { type: schema38.properties.ecu.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.complete !== void 0 && typeof data.complete != "boolean") {
      let err12 = { instancePath: instancePath + "/complete", schemaPath: "#/properties/complete/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.faults !== void 0) {
      let data5 = data.faults;
      if (Array.isArray(data5)) {
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate27(data5[i0], { instancePath: instancePath + "/faults/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length);
      } else {
        let err13 = { instancePath: instancePath + "/faults", schemaPath: "#/properties/faults/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.signals !== void 0) {
      let data7 = data.signals;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        for (let key1 in data7)
          if (typeof data7[key1] != "number") {
            let err14 = { instancePath: instancePath + "/signals/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/signals/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
      } else {
        let err15 = { instancePath: instancePath + "/signals", schemaPath: "#/properties/signals/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.freezeFrames !== void 0) {
      let data9 = data.freezeFrames;
      if (Array.isArray(data9)) {
        let len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data10 = data9[i1];
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            if (data10.record === void 0) {
              let err16 = { instancePath: instancePath + "/freezeFrames/" + i1, schemaPath: "#/properties/freezeFrames/items/required", keyword: "required", params: { missingProperty: "record" }, message: "must have required property 'record'" };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
            if (data10.values === void 0) {
              let err17 = { instancePath: instancePath + "/freezeFrames/" + i1, schemaPath: "#/properties/freezeFrames/items/required", keyword: "required", params: { missingProperty: "values" }, message: "must have required property 'values'" };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
            for (let key2 in data10)
              if (!(key2 === "record" || key2 === "values")) {
                let err18 = { instancePath: instancePath + "/freezeFrames/" + i1, schemaPath: "#/properties/freezeFrames/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
              }
            if (data10.record !== void 0) {
              let data11 = data10.record;
              if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11))) {
                let err19 = { instancePath: instancePath + "/freezeFrames/" + i1 + "/record", schemaPath: "#/$defs/RecordNumber/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
              }
              if (typeof data11 == "number") {
                if (data11 > 255 || isNaN(data11)) {
                  let err20 = { instancePath: instancePath + "/freezeFrames/" + i1 + "/record", schemaPath: "#/$defs/RecordNumber/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 }, message: "must be <= 255" };
                  vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                }
                if (data11 < 0 || isNaN(data11)) {
                  let err21 = { instancePath: instancePath + "/freezeFrames/" + i1 + "/record", schemaPath: "#/$defs/RecordNumber/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                }
              }
            }
            if (data10.values !== void 0) {
              let data12 = data10.values;
              if (data12 && typeof data12 == "object" && !Array.isArray(data12))
                for (let key3 in data12) {
                  let data13 = data12[key3];
                  if (typeof data13 != "number" && typeof data13 != "string") {
                    let err22 = { instancePath: instancePath + "/freezeFrames/" + i1 + "/values/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/freezeFrames/items/properties/values/additionalProperties/type", keyword: "type", params: { type: schema38.properties.freezeFrames.items.properties.values.additionalProperties.type }, message: "must be number,string" };
                    vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                  }
                }
              else {
                let err23 = { instancePath: instancePath + "/freezeFrames/" + i1 + "/values", schemaPath: "#/properties/freezeFrames/items/properties/values/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
              }
            }
          } else {
            let err24 = { instancePath: instancePath + "/freezeFrames/" + i1, schemaPath: "#/properties/freezeFrames/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
        }
      } else {
        let err25 = { instancePath: instancePath + "/freezeFrames", schemaPath: "#/properties/freezeFrames/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.extendedData !== void 0) {
      let data14 = data.extendedData;
      if (Array.isArray(data14)) {
        let len2 = data14.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data15 = data14[i2];
          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            if (data15.record === void 0) {
              let err26 = { instancePath: instancePath + "/extendedData/" + i2, schemaPath: "#/properties/extendedData/items/required", keyword: "required", params: { missingProperty: "record" }, message: "must have required property 'record'" };
              vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
            }
            if (data15.data === void 0) {
              let err27 = { instancePath: instancePath + "/extendedData/" + i2, schemaPath: "#/properties/extendedData/items/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
              vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
            }
            for (let key4 in data15)
              if (!(key4 === "record" || key4 === "data")) {
                let err28 = { instancePath: instancePath + "/extendedData/" + i2, schemaPath: "#/properties/extendedData/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
              }
            if (data15.record !== void 0) {
              let data16 = data15.record;
              if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16))) {
                let err29 = { instancePath: instancePath + "/extendedData/" + i2 + "/record", schemaPath: "#/$defs/RecordNumber/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
              }
              if (typeof data16 == "number") {
                if (data16 > 255 || isNaN(data16)) {
                  let err30 = { instancePath: instancePath + "/extendedData/" + i2 + "/record", schemaPath: "#/$defs/RecordNumber/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 }, message: "must be <= 255" };
                  vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
                }
                if (data16 < 0 || isNaN(data16)) {
                  let err31 = { instancePath: instancePath + "/extendedData/" + i2 + "/record", schemaPath: "#/$defs/RecordNumber/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
                }
              }
            }
            if (data15.data !== void 0 && typeof data15.data != "string") {
              let err32 = { instancePath: instancePath + "/extendedData/" + i2 + "/data", schemaPath: "#/properties/extendedData/items/properties/data/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
            }
          } else {
            let err33 = { instancePath: instancePath + "/extendedData/" + i2, schemaPath: "#/properties/extendedData/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
          }
        }
      } else {
        let err34 = { instancePath: instancePath + "/extendedData", schemaPath: "#/properties/extendedData/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
    }
  } else {
    let err35 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
  }
  return validate54.errors = vErrors, errors === 0;
}
validate54.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var compiledReportedFault = validate56;
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate56.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.name === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.state === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "type" || key0 === "name" || key0 === "state" || key0 === "status" || key0 === "blinking" || key0 === "colour")) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (!(data0 === "errorCode" || data0 === "warningLight" || data0 === "serviceReminder" || data0 === "batteryWarning" || data0 === "unitUnplugged" || data0 === "unitSilent" || data0 === "impactWhileParked")) {
        let err4 = { instancePath: instancePath + "/type", schemaPath: "#/$defs/EventType/enum", keyword: "enum", params: { allowedValues: schema41.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.state !== void 0) {
      let data2 = data.state;
      if (!(data2 === "failed" || data2 === "stored" || data2 === "gone" || data2 === "untested")) {
        let err6 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema40.properties.state.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.status !== void 0 && typeof data.status != "string") {
      let err7 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.blinking !== void 0 && typeof data.blinking != "boolean") {
      let err8 = { instancePath: instancePath + "/blinking", schemaPath: "#/properties/blinking/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.colour !== void 0) {
      let data5 = data.colour;
      if (!(data5 === "red" || data5 === "yellow" || data5 === "green")) {
        let err9 = { instancePath: instancePath + "/colour", schemaPath: "#/properties/colour/enum", keyword: "enum", params: { allowedValues: schema40.properties.colour.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate56.errors = vErrors, errors === 0;
}
validate56.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var compiledEventType = validate57;
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate57.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data === "errorCode" || data === "warningLight" || data === "serviceReminder" || data === "batteryWarning" || data === "unitUnplugged" || data === "unitSilent" || data === "impactWhileParked")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema41.enum }, message: "must be equal to one of the allowed values" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate57.errors = vErrors, errors === 0;
}
validate57.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var compiledUrgency = validate58;
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate58.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data === "low" || data === "medium" || data === "high" || data === "critical")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema49.enum }, message: "must be equal to one of the allowed values" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate58.errors = vErrors, errors === 0;
}
validate58.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var compiledEventStatus = validate59;
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate59.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data === "open" || data === "acknowledged" || data === "booked" || data === "closed")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema50.enum }, message: "must be equal to one of the allowed values" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate59.errors = vErrors, errors === 0;
}
validate59.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var compiledVehicleEvent = validate60;
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate60.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.vin === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vin" }, message: "must have required property 'vin'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.type === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.name === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.urgency === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "urgency" }, message: "must have required property 'urgency'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.status === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.count === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "count" }, message: "must have required property 'count'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.ecu === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ecu" }, message: "must have required property 'ecu'" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.firstOccurredAt === void 0) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "firstOccurredAt" }, message: "must have required property 'firstOccurredAt'" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.lastOccurredAt === void 0) {
      let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lastOccurredAt" }, message: "must have required property 'lastOccurredAt'" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.previousEventId === void 0) {
      let err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "previousEventId" }, message: "must have required property 'previousEventId'" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.description === void 0) {
      let err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "description" }, message: "must have required property 'description'" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.recommendationId === void 0) {
      let err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "recommendationId" }, message: "must have required property 'recommendationId'" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    for (let key0 in data)
      if (!func1.call(schema47.properties, key0)) {
        let err13 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    if (data.id !== void 0 && typeof data.id != "string") {
      let err14 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.vin !== void 0 && typeof data.vin != "string") {
      let err15 = { instancePath: instancePath + "/vin", schemaPath: "#/properties/vin/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.type !== void 0) {
      let data2 = data.type;
      if (!(data2 === "errorCode" || data2 === "warningLight" || data2 === "serviceReminder" || data2 === "batteryWarning" || data2 === "unitUnplugged" || data2 === "unitSilent" || data2 === "impactWhileParked")) {
        let err16 = { instancePath: instancePath + "/type", schemaPath: "#/$defs/EventType/enum", keyword: "enum", params: { allowedValues: schema41.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err17 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    if (data.lamp !== void 0) {
      let data4 = data.lamp;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.colour === void 0) {
          let err18 = { instancePath: instancePath + "/lamp", schemaPath: "#/properties/lamp/required", keyword: "required", params: { missingProperty: "colour" }, message: "must have required property 'colour'" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        if (data4.blinking === void 0) {
          let err19 = { instancePath: instancePath + "/lamp", schemaPath: "#/properties/lamp/required", keyword: "required", params: { missingProperty: "blinking" }, message: "must have required property 'blinking'" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        for (let key1 in data4)
          if (!(key1 === "colour" || key1 === "blinking")) {
            let err20 = { instancePath: instancePath + "/lamp", schemaPath: "#/properties/lamp/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        if (data4.colour !== void 0) {
          let data5 = data4.colour;
          if (!(data5 === "red" || data5 === "yellow" || data5 === "green" || data5 === null)) {
            let err21 = { instancePath: instancePath + "/lamp/colour", schemaPath: "#/properties/lamp/properties/colour/enum", keyword: "enum", params: { allowedValues: schema47.properties.lamp.properties.colour.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        }
        if (data4.blinking !== void 0 && typeof data4.blinking != "boolean") {
          let err22 = { instancePath: instancePath + "/lamp/blinking", schemaPath: "#/properties/lamp/properties/blinking/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
      } else {
        let err23 = { instancePath: instancePath + "/lamp", schemaPath: "#/properties/lamp/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.urgency !== void 0) {
      let data7 = data.urgency;
      if (!(data7 === "low" || data7 === "medium" || data7 === "high" || data7 === "critical")) {
        let err24 = { instancePath: instancePath + "/urgency", schemaPath: "#/$defs/Urgency/enum", keyword: "enum", params: { allowedValues: schema49.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.status !== void 0) {
      let data8 = data.status;
      if (!(data8 === "open" || data8 === "acknowledged" || data8 === "booked" || data8 === "closed")) {
        let err25 = { instancePath: instancePath + "/status", schemaPath: "#/$defs/EventStatus/enum", keyword: "enum", params: { allowedValues: schema50.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.count !== void 0) {
      let data9 = data.count;
      if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9))) {
        let err26 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.ecu !== void 0) {
      let data10 = data.ecu;
      if (typeof data10 != "string" && data10 !== null) {
        let err27 = { instancePath: instancePath + "/ecu", schemaPath: "#/properties/ecu/type", keyword: "type", params: { type: schema47.properties.ecu.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.firstOccurredAt !== void 0) {
      let data11 = data.firstOccurredAt;
      if (typeof data11 == "string") {
        if (!formats0.validate(data11)) {
          let err28 = { instancePath: instancePath + "/firstOccurredAt", schemaPath: "#/$defs/Time/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
      } else {
        let err29 = { instancePath: instancePath + "/firstOccurredAt", schemaPath: "#/$defs/Time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.lastOccurredAt !== void 0) {
      let data12 = data.lastOccurredAt;
      if (typeof data12 == "string") {
        if (!formats0.validate(data12)) {
          let err30 = { instancePath: instancePath + "/lastOccurredAt", schemaPath: "#/$defs/Time/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
      } else {
        let err31 = { instancePath: instancePath + "/lastOccurredAt", schemaPath: "#/$defs/Time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
    if (data.previousEventId !== void 0) {
      let data13 = data.previousEventId;
      if (typeof data13 != "string" && data13 !== null) {
        let err32 = { instancePath: instancePath + "/previousEventId", schemaPath: "#/properties/previousEventId/type", keyword: "type", params: { type: schema47.properties.previousEventId.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
    if (data.description !== void 0) {
      let data14 = data.description;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        if (data14.en === void 0) {
          let err33 = { instancePath: instancePath + "/description", schemaPath: "#/$defs/Texts/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'" };
          vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
        }
        if (data14.da === void 0) {
          let err34 = { instancePath: instancePath + "/description", schemaPath: "#/$defs/Texts/required", keyword: "required", params: { missingProperty: "da" }, message: "must have required property 'da'" };
          vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
        }
        for (let key2 in data14)
          if (!(key2 === "en" || key2 === "da")) {
            let err35 = { instancePath: instancePath + "/description", schemaPath: "#/$defs/Texts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
          }
        if (data14.en !== void 0 && typeof data14.en != "string") {
          let err36 = { instancePath: instancePath + "/description/en", schemaPath: "#/$defs/Texts/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
        }
        if (data14.da !== void 0 && typeof data14.da != "string") {
          let err37 = { instancePath: instancePath + "/description/da", schemaPath: "#/$defs/Texts/properties/da/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
        }
      } else {
        let err38 = { instancePath: instancePath + "/description", schemaPath: "#/$defs/Texts/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
      }
    }
    if (data.recommendationId !== void 0) {
      let data17 = data.recommendationId;
      if (typeof data17 != "string" && data17 !== null) {
        let err39 = { instancePath: instancePath + "/recommendationId", schemaPath: "#/properties/recommendationId/type", keyword: "type", params: { type: schema47.properties.recommendationId.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
    }
  } else {
    let err40 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
  }
  return validate60.errors = vErrors, errors === 0;
}
validate60.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var compiledTexts = validate61;
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate61.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.en === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.da === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "da" }, message: "must have required property 'da'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "en" || key0 === "da")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.en !== void 0 && typeof data.en != "string") {
      let err3 = { instancePath: instancePath + "/en", schemaPath: "#/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.da !== void 0 && typeof data.da != "string") {
      let err4 = { instancePath: instancePath + "/da", schemaPath: "#/properties/da/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate61.errors = vErrors, errors === 0;
}
validate61.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var compiledEventChanges = validate62;
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate62.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.v === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "v" }, message: "must have required property 'v'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.changeId === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "changeId" }, message: "must have required property 'changeId'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.vin === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vin" }, message: "must have required property 'vin'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.vehicleKey === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vehicleKey" }, message: "must have required property 'vehicleKey'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.workshopId === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "workshopId" }, message: "must have required property 'workshopId'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.at === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.changes === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "changes" }, message: "must have required property 'changes'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "v" || key0 === "changeId" || key0 === "vin" || key0 === "vehicleKey" || key0 === "workshopId" || key0 === "at" || key0 === "changes")) {
        let err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    if (data.v !== void 0 && data.v !== 1) {
      let err8 = { instancePath: instancePath + "/v", schemaPath: "#/properties/v/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.changeId !== void 0 && typeof data.changeId != "string") {
      let err9 = { instancePath: instancePath + "/changeId", schemaPath: "#/properties/changeId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.vin !== void 0 && typeof data.vin != "string") {
      let err10 = { instancePath: instancePath + "/vin", schemaPath: "#/properties/vin/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.vehicleKey !== void 0 && typeof data.vehicleKey != "string") {
      let err11 = { instancePath: instancePath + "/vehicleKey", schemaPath: "#/properties/vehicleKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.workshopId !== void 0) {
      let data4 = data.workshopId;
      if (typeof data4 != "string" && data4 !== null) {
        let err12 = { instancePath: instancePath + "/workshopId", schemaPath: "#/properties/workshopId/type", keyword: "type", params: { type: schema44.properties.workshopId.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.at !== void 0) {
      let data5 = data.at;
      if (typeof data5 == "string") {
        if (!formats0.validate(data5)) {
          let err13 = { instancePath: instancePath + "/at", schemaPath: "#/$defs/Time/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        let err14 = { instancePath: instancePath + "/at", schemaPath: "#/$defs/Time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.changes !== void 0) {
      let data6 = data.changes;
      if (Array.isArray(data6)) {
        if (data6.length < 1) {
          let err15 = { instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        let len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate32(data6[i0], { instancePath: instancePath + "/changes/" + i0, parentData: data6, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length);
      } else {
        let err16 = { instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
  } else {
    let err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
  }
  return validate62.errors = vErrors, errors === 0;
}
validate62.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var compiledEventChange = validate64;
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate64.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.event === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event" }, message: "must have required property 'event'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "kind" || key0 === "event" || key0 === "signals")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if (!(data0 === "opened" || data0 === "escalated" || data0 === "acknowledged" || data0 === "booked" || data0 === "reopened" || data0 === "closed")) {
        let err3 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema46.properties.kind.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.event !== void 0 && (validate33(data.event, { instancePath: instancePath + "/event", parentData: data, parentDataProperty: "event", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length)), data.signals !== void 0) {
      let data2 = data.signals;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (let key1 in data2)
          if (typeof data2[key1] != "number") {
            let err4 = { instancePath: instancePath + "/signals/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/signals/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
      } else {
        let err5 = { instancePath: instancePath + "/signals", schemaPath: "#/properties/signals/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate64.errors = vErrors, errors === 0;
}
validate64.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var compiledRecommendationsMade = validate66;
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate66.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.v === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "v" }, message: "must have required property 'v'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.changeId === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "changeId" }, message: "must have required property 'changeId'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.vin === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vin" }, message: "must have required property 'vin'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.vehicleKey === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vehicleKey" }, message: "must have required property 'vehicleKey'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.workshopId === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "workshopId" }, message: "must have required property 'workshopId'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.at === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.recommendations === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "recommendations" }, message: "must have required property 'recommendations'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "v" || key0 === "changeId" || key0 === "vin" || key0 === "vehicleKey" || key0 === "workshopId" || key0 === "at" || key0 === "recommendations")) {
        let err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    if (data.v !== void 0 && data.v !== 1) {
      let err8 = { instancePath: instancePath + "/v", schemaPath: "#/properties/v/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.changeId !== void 0 && typeof data.changeId != "string") {
      let err9 = { instancePath: instancePath + "/changeId", schemaPath: "#/properties/changeId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.vin !== void 0 && typeof data.vin != "string") {
      let err10 = { instancePath: instancePath + "/vin", schemaPath: "#/properties/vin/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.vehicleKey !== void 0 && typeof data.vehicleKey != "string") {
      let err11 = { instancePath: instancePath + "/vehicleKey", schemaPath: "#/properties/vehicleKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.workshopId !== void 0) {
      let data4 = data.workshopId;
      if (typeof data4 != "string" && data4 !== null) {
        let err12 = { instancePath: instancePath + "/workshopId", schemaPath: "#/properties/workshopId/type", keyword: "type", params: { type: schema54.properties.workshopId.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.at !== void 0) {
      let data5 = data.at;
      if (typeof data5 == "string") {
        if (!formats0.validate(data5)) {
          let err13 = { instancePath: instancePath + "/at", schemaPath: "#/$defs/Time/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        let err14 = { instancePath: instancePath + "/at", schemaPath: "#/$defs/Time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.recommendations !== void 0) {
      let data6 = data.recommendations;
      if (Array.isArray(data6)) {
        if (data6.length < 1) {
          let err15 = { instancePath: instancePath + "/recommendations", schemaPath: "#/properties/recommendations/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        let len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.id === void 0) {
              let err16 = { instancePath: instancePath + "/recommendations/" + i0, schemaPath: "#/properties/recommendations/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
            if (data7.kind === void 0) {
              let err17 = { instancePath: instancePath + "/recommendations/" + i0, schemaPath: "#/properties/recommendations/items/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
            if (data7.urgency === void 0) {
              let err18 = { instancePath: instancePath + "/recommendations/" + i0, schemaPath: "#/properties/recommendations/items/required", keyword: "required", params: { missingProperty: "urgency" }, message: "must have required property 'urgency'" };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
            for (let key1 in data7)
              if (!(key1 === "id" || key1 === "kind" || key1 === "urgency")) {
                let err19 = { instancePath: instancePath + "/recommendations/" + i0, schemaPath: "#/properties/recommendations/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
              }
            if (data7.id !== void 0 && typeof data7.id != "string") {
              let err20 = { instancePath: instancePath + "/recommendations/" + i0 + "/id", schemaPath: "#/properties/recommendations/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
            if (data7.kind !== void 0) {
              let data9 = data7.kind;
              if (!(data9 === "created" || data9 === "changed" || data9 === "withdrawn")) {
                let err21 = { instancePath: instancePath + "/recommendations/" + i0 + "/kind", schemaPath: "#/properties/recommendations/items/properties/kind/enum", keyword: "enum", params: { allowedValues: schema54.properties.recommendations.items.properties.kind.enum }, message: "must be equal to one of the allowed values" };
                vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
              }
            }
            if (data7.urgency !== void 0) {
              let data10 = data7.urgency;
              if (!(data10 === "low" || data10 === "medium" || data10 === "high" || data10 === "critical")) {
                let err22 = { instancePath: instancePath + "/recommendations/" + i0 + "/urgency", schemaPath: "#/$defs/Urgency/enum", keyword: "enum", params: { allowedValues: schema49.enum }, message: "must be equal to one of the allowed values" };
                vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
              }
            }
          } else {
            let err23 = { instancePath: instancePath + "/recommendations/" + i0, schemaPath: "#/properties/recommendations/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
        }
      } else {
        let err24 = { instancePath: instancePath + "/recommendations", schemaPath: "#/properties/recommendations/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
  } else {
    let err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
  }
  return validate66.errors = vErrors, errors === 0;
}
validate66.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var compiledOwnerMessage = validate67;
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate67.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.v === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "v" }, message: "must have required property 'v'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.messageId === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "messageId" }, message: "must have required property 'messageId'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.from === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.to === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property 'to'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.body === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "body" }, message: "must have required property 'body'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.receivedAt === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "receivedAt" }, message: "must have required property 'receivedAt'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "v" || key0 === "messageId" || key0 === "from" || key0 === "to" || key0 === "body" || key0 === "receivedAt" || key0 === "optOutType" || key0 === "media")) {
        let err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    if (data.v !== void 0 && data.v !== 1) {
      let err7 = { instancePath: instancePath + "/v", schemaPath: "#/properties/v/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.messageId !== void 0 && typeof data.messageId != "string") {
      let err8 = { instancePath: instancePath + "/messageId", schemaPath: "#/properties/messageId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.from !== void 0 && typeof data.from != "string") {
      let err9 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.to !== void 0 && typeof data.to != "string") {
      let err10 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.body !== void 0 && typeof data.body != "string") {
      let err11 = { instancePath: instancePath + "/body", schemaPath: "#/properties/body/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.receivedAt !== void 0) {
      let data5 = data.receivedAt;
      if (typeof data5 == "string") {
        if (!formats0.validate(data5)) {
          let err12 = { instancePath: instancePath + "/receivedAt", schemaPath: "#/$defs/Time/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { instancePath: instancePath + "/receivedAt", schemaPath: "#/$defs/Time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.optOutType !== void 0) {
      let data6 = data.optOutType;
      if (!(data6 === "STOP" || data6 === "START" || data6 === "HELP")) {
        let err14 = { instancePath: instancePath + "/optOutType", schemaPath: "#/properties/optOutType/enum", keyword: "enum", params: { allowedValues: schema57.properties.optOutType.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.media !== void 0) {
      let data7 = data.media;
      if (Array.isArray(data7)) {
        let len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (data8.url === void 0) {
              let err15 = { instancePath: instancePath + "/media/" + i0, schemaPath: "#/properties/media/items/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
            if (data8.contentType === void 0) {
              let err16 = { instancePath: instancePath + "/media/" + i0, schemaPath: "#/properties/media/items/required", keyword: "required", params: { missingProperty: "contentType" }, message: "must have required property 'contentType'" };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
            if (data8.url !== void 0 && typeof data8.url != "string") {
              let err17 = { instancePath: instancePath + "/media/" + i0 + "/url", schemaPath: "#/properties/media/items/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
            if (data8.contentType !== void 0 && typeof data8.contentType != "string") {
              let err18 = { instancePath: instancePath + "/media/" + i0 + "/contentType", schemaPath: "#/properties/media/items/properties/contentType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
          } else {
            let err19 = { instancePath: instancePath + "/media/" + i0, schemaPath: "#/properties/media/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        }
      } else {
        let err20 = { instancePath: instancePath + "/media", schemaPath: "#/properties/media/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
  } else {
    let err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
  }
  return validate67.errors = vErrors, errors === 0;
}
validate67.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var compiledOutboundMessage = validate68;
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate68.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.v === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "v" }, message: "must have required property 'v'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.notificationId === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "notificationId" }, message: "must have required property 'notificationId'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.channel === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "channel" }, message: "must have required property 'channel'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.purpose === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "purpose" }, message: "must have required property 'purpose'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.at === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    for (let key0 in data)
      if (!func1.call(schema59.properties, key0)) {
        let err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    if (data.v !== void 0 && data.v !== 1) {
      let err6 = { instancePath: instancePath + "/v", schemaPath: "#/properties/v/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.notificationId !== void 0 && typeof data.notificationId != "string") {
      let err7 = { instancePath: instancePath + "/notificationId", schemaPath: "#/properties/notificationId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.channel !== void 0) {
      let data2 = data.channel;
      if (!(data2 === "sms" || data2 === "mail")) {
        let err8 = { instancePath: instancePath + "/channel", schemaPath: "#/properties/channel/enum", keyword: "enum", params: { allowedValues: schema59.properties.channel.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.purpose !== void 0) {
      let data3 = data.purpose;
      if (!(data3 === "notification" || data3 === "reply" || data3 === "confirmation" || data3 === "reminder" || data3 === "staff" || data3 === "system")) {
        let err9 = { instancePath: instancePath + "/purpose", schemaPath: "#/properties/purpose/enum", keyword: "enum", params: { allowedValues: schema59.properties.purpose.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.ownerId !== void 0) {
      let data4 = data.ownerId;
      if (typeof data4 != "string" && data4 !== null) {
        let err10 = { instancePath: instancePath + "/ownerId", schemaPath: "#/properties/ownerId/type", keyword: "type", params: { type: schema59.properties.ownerId.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.to !== void 0 && typeof data.to != "string") {
      let err11 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.vin !== void 0) {
      let data6 = data.vin;
      if (typeof data6 != "string" && data6 !== null) {
        let err12 = { instancePath: instancePath + "/vin", schemaPath: "#/properties/vin/type", keyword: "type", params: { type: schema59.properties.vin.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.booking !== void 0) {
      let data7 = data.booking;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.appointmentId === void 0) {
          let err13 = { instancePath: instancePath + "/booking", schemaPath: "#/properties/booking/required", keyword: "required", params: { missingProperty: "appointmentId" }, message: "must have required property 'appointmentId'" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (data7.step === void 0) {
          let err14 = { instancePath: instancePath + "/booking", schemaPath: "#/properties/booking/required", keyword: "required", params: { missingProperty: "step" }, message: "must have required property 'step'" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        for (let key1 in data7)
          if (!(key1 === "appointmentId" || key1 === "step")) {
            let err15 = { instancePath: instancePath + "/booking", schemaPath: "#/properties/booking/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        if (data7.appointmentId !== void 0 && typeof data7.appointmentId != "string") {
          let err16 = { instancePath: instancePath + "/booking/appointmentId", schemaPath: "#/properties/booking/properties/appointmentId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (data7.step !== void 0) {
          let data9 = data7.step;
          if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9))) {
            let err17 = { instancePath: instancePath + "/booking/step", schemaPath: "#/properties/booking/properties/step/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
          if (typeof data9 == "number" && (data9 < 1 || isNaN(data9))) {
            let err18 = { instancePath: instancePath + "/booking/step", schemaPath: "#/properties/booking/properties/step/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        }
      } else {
        let err19 = { instancePath: instancePath + "/booking", schemaPath: "#/properties/booking/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.text !== void 0 && typeof data.text != "string") {
      let err20 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
    }
    if (data.mail !== void 0) {
      let data11 = data.mail;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        if (data11.subject === void 0) {
          let err21 = { instancePath: instancePath + "/mail", schemaPath: "#/properties/mail/required", keyword: "required", params: { missingProperty: "subject" }, message: "must have required property 'subject'" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        if (data11.text === void 0) {
          let err22 = { instancePath: instancePath + "/mail", schemaPath: "#/properties/mail/required", keyword: "required", params: { missingProperty: "text" }, message: "must have required property 'text'" };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        if (data11.html === void 0) {
          let err23 = { instancePath: instancePath + "/mail", schemaPath: "#/properties/mail/required", keyword: "required", params: { missingProperty: "html" }, message: "must have required property 'html'" };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        for (let key2 in data11)
          if (!(key2 === "subject" || key2 === "text" || key2 === "html" || key2 === "attachments")) {
            let err24 = { instancePath: instancePath + "/mail", schemaPath: "#/properties/mail/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
        if (data11.subject !== void 0 && typeof data11.subject != "string") {
          let err25 = { instancePath: instancePath + "/mail/subject", schemaPath: "#/properties/mail/properties/subject/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
        if (data11.text !== void 0 && typeof data11.text != "string") {
          let err26 = { instancePath: instancePath + "/mail/text", schemaPath: "#/properties/mail/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
        if (data11.html !== void 0 && typeof data11.html != "string") {
          let err27 = { instancePath: instancePath + "/mail/html", schemaPath: "#/properties/mail/properties/html/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
        if (data11.attachments !== void 0) {
          let data15 = data11.attachments;
          if (Array.isArray(data15)) {
            let len0 = data15.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data16 = data15[i0];
              if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                if (data16.filename === void 0) {
                  let err28 = { instancePath: instancePath + "/mail/attachments/" + i0, schemaPath: "#/properties/mail/properties/attachments/items/required", keyword: "required", params: { missingProperty: "filename" }, message: "must have required property 'filename'" };
                  vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
                }
                if (data16.type === void 0) {
                  let err29 = { instancePath: instancePath + "/mail/attachments/" + i0, schemaPath: "#/properties/mail/properties/attachments/items/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
                  vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
                }
                if (data16.content === void 0) {
                  let err30 = { instancePath: instancePath + "/mail/attachments/" + i0, schemaPath: "#/properties/mail/properties/attachments/items/required", keyword: "required", params: { missingProperty: "content" }, message: "must have required property 'content'" };
                  vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
                }
                for (let key3 in data16)
                  if (!(key3 === "filename" || key3 === "type" || key3 === "content")) {
                    let err31 = { instancePath: instancePath + "/mail/attachments/" + i0, schemaPath: "#/properties/mail/properties/attachments/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                    vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
                  }
                if (data16.filename !== void 0 && typeof data16.filename != "string") {
                  let err32 = { instancePath: instancePath + "/mail/attachments/" + i0 + "/filename", schemaPath: "#/properties/mail/properties/attachments/items/properties/filename/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
                }
                if (data16.type !== void 0 && typeof data16.type != "string") {
                  let err33 = { instancePath: instancePath + "/mail/attachments/" + i0 + "/type", schemaPath: "#/properties/mail/properties/attachments/items/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                }
                if (data16.content !== void 0 && typeof data16.content != "string") {
                  let err34 = { instancePath: instancePath + "/mail/attachments/" + i0 + "/content", schemaPath: "#/properties/mail/properties/attachments/items/properties/content/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
                }
              } else {
                let err35 = { instancePath: instancePath + "/mail/attachments/" + i0, schemaPath: "#/properties/mail/properties/attachments/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
              }
            }
          } else {
            let err36 = { instancePath: instancePath + "/mail/attachments", schemaPath: "#/properties/mail/properties/attachments/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
          }
        }
      } else {
        let err37 = { instancePath: instancePath + "/mail", schemaPath: "#/properties/mail/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
    }
    if (data.at !== void 0) {
      let data20 = data.at;
      if (typeof data20 == "string") {
        if (!formats0.validate(data20)) {
          let err38 = { instancePath: instancePath + "/at", schemaPath: "#/$defs/Time/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
        }
      } else {
        let err39 = { instancePath: instancePath + "/at", schemaPath: "#/$defs/Time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
    }
  } else {
    let err40 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
  }
  return validate68.errors = vErrors, errors === 0;
}
validate68.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var compiledAppointmentStatus = validate69;
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate69.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data === "proposed" || data === "booked" || data === "confirmed" || data === "completed" || data === "noShow" || data === "cancelled" || data === "declined" || data === "expired")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema65.enum }, message: "must be equal to one of the allowed values" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate69.errors = vErrors, errors === 0;
}
validate69.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var compiledAppointment = validate70;
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate70.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.vin === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vin" }, message: "must have required property 'vin'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.workshopId === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "workshopId" }, message: "must have required property 'workshopId'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.appointmentDate === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "appointmentDate" }, message: "must have required property 'appointmentDate'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.minutes === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "minutes" }, message: "must have required property 'minutes'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.bay === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bay" }, message: "must have required property 'bay'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.status === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.reasonKey === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reasonKey" }, message: "must have required property 'reasonKey'" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    for (let key0 in data)
      if (!func1.call(schema63.properties, key0)) {
        let err8 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    if (data.id !== void 0 && typeof data.id != "string") {
      let err9 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.vin !== void 0 && typeof data.vin != "string") {
      let err10 = { instancePath: instancePath + "/vin", schemaPath: "#/properties/vin/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.workshopId !== void 0 && typeof data.workshopId != "string") {
      let err11 = { instancePath: instancePath + "/workshopId", schemaPath: "#/properties/workshopId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.appointmentDate !== void 0) {
      let data3 = data.appointmentDate;
      if (typeof data3 == "string") {
        if (!formats0.validate(data3)) {
          let err12 = { instancePath: instancePath + "/appointmentDate", schemaPath: "#/$defs/Time/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { instancePath: instancePath + "/appointmentDate", schemaPath: "#/$defs/Time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.minutes !== void 0) {
      let data4 = data.minutes;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4))) {
        let err14 = { instancePath: instancePath + "/minutes", schemaPath: "#/properties/minutes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.bay !== void 0) {
      let data5 = data.bay;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5))) {
        let err15 = { instancePath: instancePath + "/bay", schemaPath: "#/properties/bay/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.status !== void 0) {
      let data6 = data.status;
      if (!(data6 === "proposed" || data6 === "booked" || data6 === "confirmed" || data6 === "completed" || data6 === "noShow" || data6 === "cancelled" || data6 === "declined" || data6 === "expired")) {
        let err16 = { instancePath: instancePath + "/status", schemaPath: "#/$defs/AppointmentStatus/enum", keyword: "enum", params: { allowedValues: schema65.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.reasonKey !== void 0 && typeof data.reasonKey != "string") {
      let err17 = { instancePath: instancePath + "/reasonKey", schemaPath: "#/properties/reasonKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    if (data.recommendationId !== void 0) {
      let data8 = data.recommendationId;
      if (typeof data8 != "string" && data8 !== null) {
        let err18 = { instancePath: instancePath + "/recommendationId", schemaPath: "#/properties/recommendationId/type", keyword: "type", params: { type: schema63.properties.recommendationId.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.bookingSource !== void 0 && typeof data.bookingSource != "string") {
      let err19 = { instancePath: instancePath + "/bookingSource", schemaPath: "#/properties/bookingSource/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
    }
    if (data.bookingId !== void 0 && typeof data.bookingId != "string") {
      let err20 = { instancePath: instancePath + "/bookingId", schemaPath: "#/properties/bookingId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
    }
    if (data.repair !== void 0) {
      let data11 = data.repair;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        if (data11.outcome === void 0) {
          let err21 = { instancePath: instancePath + "/repair", schemaPath: "#/properties/repair/required", keyword: "required", params: { missingProperty: "outcome" }, message: "must have required property 'outcome'" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        if (data11.drivenDays === void 0) {
          let err22 = { instancePath: instancePath + "/repair", schemaPath: "#/properties/repair/required", keyword: "required", params: { missingProperty: "drivenDays" }, message: "must have required property 'drivenDays'" };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        if (data11.cameBackEventId === void 0) {
          let err23 = { instancePath: instancePath + "/repair", schemaPath: "#/properties/repair/required", keyword: "required", params: { missingProperty: "cameBackEventId" }, message: "must have required property 'cameBackEventId'" };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        if (data11.decidedAt === void 0) {
          let err24 = { instancePath: instancePath + "/repair", schemaPath: "#/properties/repair/required", keyword: "required", params: { missingProperty: "decidedAt" }, message: "must have required property 'decidedAt'" };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
        for (let key1 in data11)
          if (!(key1 === "outcome" || key1 === "drivenDays" || key1 === "cameBackEventId" || key1 === "decidedAt")) {
            let err25 = { instancePath: instancePath + "/repair", schemaPath: "#/properties/repair/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
        if (data11.outcome !== void 0) {
          let data12 = data11.outcome;
          if (!(data12 === "pending" || data12 === "verified" || data12 === "cameBack" || data12 === "unproven")) {
            let err26 = { instancePath: instancePath + "/repair/outcome", schemaPath: "#/properties/repair/properties/outcome/enum", keyword: "enum", params: { allowedValues: schema63.properties.repair.properties.outcome.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
        }
        if (data11.drivenDays !== void 0) {
          let data13 = data11.drivenDays;
          if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13))) {
            let err27 = { instancePath: instancePath + "/repair/drivenDays", schemaPath: "#/properties/repair/properties/drivenDays/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
          }
        }
        if (data11.cameBackEventId !== void 0) {
          let data14 = data11.cameBackEventId;
          if (typeof data14 != "string" && data14 !== null) {
            let err28 = { instancePath: instancePath + "/repair/cameBackEventId", schemaPath: "#/properties/repair/properties/cameBackEventId/type", keyword: "type", params: { type: schema63.properties.repair.properties.cameBackEventId.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
          }
        }
        if (data11.decidedAt !== void 0) {
          let data15 = data11.decidedAt;
          if (typeof data15 != "string" && data15 !== null) {
            let err29 = { instancePath: instancePath + "/repair/decidedAt", schemaPath: "#/properties/repair/properties/decidedAt/type", keyword: "type", params: { type: schema63.properties.repair.properties.decidedAt.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
          }
          if (typeof data15 == "string" && !formats0.validate(data15)) {
            let err30 = { instancePath: instancePath + "/repair/decidedAt", schemaPath: "#/properties/repair/properties/decidedAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
          }
        }
      } else {
        let err31 = { instancePath: instancePath + "/repair", schemaPath: "#/properties/repair/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
  } else {
    let err32 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
  }
  return validate70.errors = vErrors, errors === 0;
}
validate70.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var compiledAppointmentChange = validate71;
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate71.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.v === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "v" }, message: "must have required property 'v'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.changeId === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "changeId" }, message: "must have required property 'changeId'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.kind === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.at === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.appointment === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "appointment" }, message: "must have required property 'appointment'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "v" || key0 === "changeId" || key0 === "kind" || key0 === "at" || key0 === "by" || key0 === "appointment")) {
        let err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    if (data.v !== void 0 && data.v !== 1) {
      let err6 = { instancePath: instancePath + "/v", schemaPath: "#/properties/v/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.changeId !== void 0 && typeof data.changeId != "string") {
      let err7 = { instancePath: instancePath + "/changeId", schemaPath: "#/properties/changeId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.kind !== void 0) {
      let data2 = data.kind;
      if (!(data2 === "proposed" || data2 === "booked" || data2 === "changed" || data2 === "cancelled")) {
        let err8 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema61.properties.kind.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.at !== void 0) {
      let data3 = data.at;
      if (typeof data3 == "string") {
        if (!formats0.validate(data3)) {
          let err9 = { instancePath: instancePath + "/at", schemaPath: "#/$defs/Time/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/at", schemaPath: "#/$defs/Time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.by !== void 0) {
      let data4 = data.by;
      if (!(data4 === "owner" || data4 === "workshop" || data4 === "import" || data4 === "system")) {
        let err11 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/enum", keyword: "enum", params: { allowedValues: schema61.properties.by.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    data.appointment !== void 0 && (validate44(data.appointment, { instancePath: instancePath + "/appointment", parentData: data, parentDataProperty: "appointment", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors), errors = vErrors.length));
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate71.errors = vErrors, errors === 0;
}
validate71.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var compiledUndecodableRecords = validate73;
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate73.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.v === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "v" }, message: "must have required property 'v'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.unitId === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unitId" }, message: "must have required property 'unitId'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.unitKey === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unitKey" }, message: "must have required property 'unitKey'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.vehicleKey === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vehicleKey" }, message: "must have required property 'vehicleKey'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.receivedAt === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "receivedAt" }, message: "must have required property 'receivedAt'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.records === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "records" }, message: "must have required property 'records'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "v" || key0 === "unitId" || key0 === "unitKey" || key0 === "vehicleKey" || key0 === "receivedAt" || key0 === "records")) {
        let err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    if (data.v !== void 0 && data.v !== 1) {
      let err7 = { instancePath: instancePath + "/v", schemaPath: "#/properties/v/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.unitId !== void 0 && typeof data.unitId != "string") {
      let err8 = { instancePath: instancePath + "/unitId", schemaPath: "#/properties/unitId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.unitKey !== void 0 && typeof data.unitKey != "string") {
      let err9 = { instancePath: instancePath + "/unitKey", schemaPath: "#/properties/unitKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.vehicleKey !== void 0 && typeof data.vehicleKey != "string") {
      let err10 = { instancePath: instancePath + "/vehicleKey", schemaPath: "#/properties/vehicleKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.receivedAt !== void 0) {
      let data4 = data.receivedAt;
      if (typeof data4 == "string") {
        if (!formats0.validate(data4)) {
          let err11 = { instancePath: instancePath + "/receivedAt", schemaPath: "#/$defs/Time/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/receivedAt", schemaPath: "#/$defs/Time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.records !== void 0) {
      let data5 = data.records;
      if (Array.isArray(data5)) {
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            if (data6.seq === void 0) {
              let err13 = { instancePath: instancePath + "/records/" + i0, schemaPath: "#/properties/records/items/required", keyword: "required", params: { missingProperty: "seq" }, message: "must have required property 'seq'" };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
            if (data6.time === void 0) {
              let err14 = { instancePath: instancePath + "/records/" + i0, schemaPath: "#/properties/records/items/required", keyword: "required", params: { missingProperty: "time" }, message: "must have required property 'time'" };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
            if (data6.reason === void 0) {
              let err15 = { instancePath: instancePath + "/records/" + i0, schemaPath: "#/properties/records/items/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
            if (data6.record === void 0) {
              let err16 = { instancePath: instancePath + "/records/" + i0, schemaPath: "#/properties/records/items/required", keyword: "required", params: { missingProperty: "record" }, message: "must have required property 'record'" };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
            if (data6.seq !== void 0) {
              let data7 = data6.seq;
              if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7))) {
                let err17 = { instancePath: instancePath + "/records/" + i0 + "/seq", schemaPath: "#/properties/records/items/properties/seq/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
              }
            }
            if (data6.time !== void 0 && typeof data6.time != "string") {
              let err18 = { instancePath: instancePath + "/records/" + i0 + "/time", schemaPath: "#/properties/records/items/properties/time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
            if (data6.ecu !== void 0) {
              let data9 = data6.ecu;
              if (typeof data9 != "string" && data9 !== null) {
                let err19 = { instancePath: instancePath + "/records/" + i0 + "/ecu", schemaPath: "#/properties/records/items/properties/ecu/type", keyword: "type", params: { type: schema66.properties.records.items.properties.ecu.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
              }
            }
            if (data6.reason !== void 0 && typeof data6.reason != "string") {
              let err20 = { instancePath: instancePath + "/records/" + i0 + "/reason", schemaPath: "#/properties/records/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
            if (data6.detail !== void 0 && typeof data6.detail != "string") {
              let err21 = { instancePath: instancePath + "/records/" + i0 + "/detail", schemaPath: "#/properties/records/items/properties/detail/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            }
            if (data6.record !== void 0) {
              let data12 = data6.record;
              if (!(data12 && typeof data12 == "object" && !Array.isArray(data12))) {
                let err22 = { instancePath: instancePath + "/records/" + i0 + "/record", schemaPath: "#/properties/records/items/properties/record/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
              }
            }
          } else {
            let err23 = { instancePath: instancePath + "/records/" + i0, schemaPath: "#/properties/records/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
        }
      } else {
        let err24 = { instancePath: instancePath + "/records", schemaPath: "#/properties/records/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
  } else {
    let err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
  }
  return validate73.errors = vErrors, errors === 0;
}
validate73.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var compiledWebhookAttempt = validate74;
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate74.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.v === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "v" }, message: "must have required property 'v'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.deliveryId === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "deliveryId" }, message: "must have required property 'deliveryId'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "v" || key0 === "deliveryId")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.v !== void 0 && data.v !== 1) {
      let err3 = { instancePath: instancePath + "/v", schemaPath: "#/properties/v/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.deliveryId !== void 0 && typeof data.deliveryId != "string") {
      let err4 = { instancePath: instancePath + "/deliveryId", schemaPath: "#/properties/deliveryId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate74.errors = vErrors, errors === 0;
}
validate74.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var faults = (compiled) => (data) => compiled(data) ? [] : compiled.errors.map(({ instancePath, keyword, params, message }) => ({
  pointer: instancePath + ["", ...[params.missingProperty ?? params.additionalProperty ?? params.unevaluatedProperty ?? (keyword === "discriminator" ? params.tag : void 0)].filter((name) => name !== void 0)].map((name) => name.replaceAll("~", "~0").replaceAll("/", "~1")).join("/"),
  detail: keyword === "required" ? "is missing" : keyword === "additionalProperties" || keyword === "unevaluatedProperties" ? "is not a known property" : keyword === "enum" ? "must be one of " + params.allowedValues.join(", ") : keyword === "discriminator" ? "is not one of the known ones" : keyword === "const" ? "must be " + JSON.stringify(params.allowedValue) : message
})), checkMessages = /* @__PURE__ */ faults(compiledMessages), checkRawUploads = /* @__PURE__ */ faults(compiledRawUploads), checkRawUpload = /* @__PURE__ */ faults(compiledRawUpload), checkVehicleReport = /* @__PURE__ */ faults(compiledVehicleReport), checkFaultReport = /* @__PURE__ */ faults(compiledFaultReport), checkReportedFault = /* @__PURE__ */ faults(compiledReportedFault), checkEventType = /* @__PURE__ */ faults(compiledEventType), checkUrgency = /* @__PURE__ */ faults(compiledUrgency), checkEventStatus = /* @__PURE__ */ faults(compiledEventStatus), checkVehicleEvent = /* @__PURE__ */ faults(compiledVehicleEvent), checkTexts = /* @__PURE__ */ faults(compiledTexts), checkEventChanges = /* @__PURE__ */ faults(compiledEventChanges), checkEventChange = /* @__PURE__ */ faults(compiledEventChange), checkRecommendationsMade = /* @__PURE__ */ faults(compiledRecommendationsMade), checkOwnerMessage = /* @__PURE__ */ faults(compiledOwnerMessage), checkOutboundMessage = /* @__PURE__ */ faults(compiledOutboundMessage), checkAppointmentStatus = /* @__PURE__ */ faults(compiledAppointmentStatus), checkAppointment = /* @__PURE__ */ faults(compiledAppointment), checkAppointmentChange = /* @__PURE__ */ faults(compiledAppointmentChange), checkUndecodableRecords = /* @__PURE__ */ faults(compiledUndecodableRecords), checkWebhookAttempt = /* @__PURE__ */ faults(compiledWebhookAttempt);

export const validateMessages: (data: unknown) => Fault[] = checkMessages;
export const validateRawUploads: (data: unknown) => Fault[] = checkRawUploads;
export const validateRawUpload: (data: unknown) => Fault[] = checkRawUpload;
export const validateVehicleReport: (data: unknown) => Fault[] = checkVehicleReport;
export const validateFaultReport: (data: unknown) => Fault[] = checkFaultReport;
export const validateReportedFault: (data: unknown) => Fault[] = checkReportedFault;
export const validateEventType: (data: unknown) => Fault[] = checkEventType;
export const validateUrgency: (data: unknown) => Fault[] = checkUrgency;
export const validateEventStatus: (data: unknown) => Fault[] = checkEventStatus;
export const validateVehicleEvent: (data: unknown) => Fault[] = checkVehicleEvent;
export const validateTexts: (data: unknown) => Fault[] = checkTexts;
export const validateEventChanges: (data: unknown) => Fault[] = checkEventChanges;
export const validateEventChange: (data: unknown) => Fault[] = checkEventChange;
export const validateRecommendationsMade: (data: unknown) => Fault[] = checkRecommendationsMade;
export const validateOwnerMessage: (data: unknown) => Fault[] = checkOwnerMessage;
export const validateOutboundMessage: (data: unknown) => Fault[] = checkOutboundMessage;
export const validateAppointmentStatus: (data: unknown) => Fault[] = checkAppointmentStatus;
export const validateAppointment: (data: unknown) => Fault[] = checkAppointment;
export const validateAppointmentChange: (data: unknown) => Fault[] = checkAppointmentChange;
export const validateUndecodableRecords: (data: unknown) => Fault[] = checkUndecodableRecords;
export const validateWebhookAttempt: (data: unknown) => Fault[] = checkWebhookAttempt;
