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

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    function ucs2length(str) {
      let len = str.length, length = 0, pos = 0, value;
      for (; pos < len; )
        length++, value = str.charCodeAt(pos++), value >= 55296 && value <= 56319 && pos < len && (value = str.charCodeAt(pos), (value & 64512) === 56320 && pos++);
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

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
var compiledRequests = validate20;
var schema40 = { title: "RuleList", description: "How the rules in force have done, each since its version in force.", type: "object", required: ["rules"], additionalProperties: !1, properties: { rules: { type: "array", items: { type: "object", required: ["id", "version", "fired", "confirmed", "refuted", "undecided", "precision"], properties: { id: { type: "string" }, version: { type: "integer" }, component: { type: "object" }, fired: { type: "integer", description: "recommendations by it" }, confirmed: { type: "integer" }, refuted: { type: "integer" }, undecided: { type: "integer", description: "found something, without saying whether the rule was right" }, precision: { type: ["number", "null"], description: "confirmed of those confirmed or refuted" } } } } } }, func1 = require_ucs2length().default, schema34 = { title: "EventPatch", type: "object", required: ["status"], additionalProperties: !1, properties: { status: { enum: ["acknowledged", "closed"] }, reason: { type: "string", maxLength: 500 }, finding: { $ref: "#/$defs/WorkshopFinding" } } };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "status" || key0 === "reason" || key0 === "finding")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.status !== void 0) {
      let data0 = data.status;
      if (!(data0 === "acknowledged" || data0 === "closed")) {
        let err2 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema34.properties.status.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.reason !== void 0) {
      let data1 = data.reason;
      if (typeof data1 == "string") {
        if (func1(data1) > 500) {
          let err3 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.finding !== void 0) {
      let data2 = data.finding, _errs7 = errors, valid2 = !1, passing0 = null, _errs8 = errors;
      if (typeof data2 == "string") {
        if (func1(data2) > 2e3) {
          let err5 = { instancePath: instancePath + "/finding", schemaPath: "#/$defs/WorkshopFinding/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (func1(data2) < 1) {
          let err6 = { instancePath: instancePath + "/finding", schemaPath: "#/$defs/WorkshopFinding/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/finding", schemaPath: "#/$defs/WorkshopFinding/oneOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      var _valid0 = _errs8 === errors;
      _valid0 && (valid2 = !0, passing0 = 0);
      let _errs10 = errors;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (Object.keys(data2).length < 1) {
          let err8 = { instancePath: instancePath + "/finding", schemaPath: "#/$defs/WorkshopFinding/oneOf/1/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        for (let key1 in data2)
          if (!(key1 === "text" || key1 === "component" || key1 === "repair" || key1 === "confirmed")) {
            let err9 = { instancePath: instancePath + "/finding", schemaPath: "#/$defs/WorkshopFinding/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        if (data2.text !== void 0) {
          let data3 = data2.text;
          if (typeof data3 == "string") {
            if (func1(data3) > 2e3) {
              let err10 = { instancePath: instancePath + "/finding/text", schemaPath: "#/$defs/WorkshopFinding/oneOf/1/properties/text/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
          } else {
            let err11 = { instancePath: instancePath + "/finding/text", schemaPath: "#/$defs/WorkshopFinding/oneOf/1/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
        if (data2.component !== void 0) {
          let data4 = data2.component;
          if (typeof data4 == "string") {
            if (func1(data4) > 200) {
              let err12 = { instancePath: instancePath + "/finding/component", schemaPath: "#/$defs/WorkshopFinding/oneOf/1/properties/component/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
            if (func1(data4) < 1) {
              let err13 = { instancePath: instancePath + "/finding/component", schemaPath: "#/$defs/WorkshopFinding/oneOf/1/properties/component/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
          } else {
            let err14 = { instancePath: instancePath + "/finding/component", schemaPath: "#/$defs/WorkshopFinding/oneOf/1/properties/component/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
        if (data2.repair !== void 0) {
          let data5 = data2.repair;
          if (typeof data5 == "string") {
            if (func1(data5) > 500) {
              let err15 = { instancePath: instancePath + "/finding/repair", schemaPath: "#/$defs/WorkshopFinding/oneOf/1/properties/repair/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
          } else {
            let err16 = { instancePath: instancePath + "/finding/repair", schemaPath: "#/$defs/WorkshopFinding/oneOf/1/properties/repair/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
        if (data2.confirmed !== void 0 && typeof data2.confirmed != "boolean") {
          let err17 = { instancePath: instancePath + "/finding/confirmed", schemaPath: "#/$defs/WorkshopFinding/oneOf/1/properties/confirmed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        let err18 = { instancePath: instancePath + "/finding", schemaPath: "#/$defs/WorkshopFinding/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
      var _valid0 = _errs10 === errors;
      if (_valid0 && valid2 ? (valid2 = !1, passing0 = [passing0, 1]) : _valid0 && (valid2 = !0, passing0 = 1), valid2)
        errors = _errs7, vErrors !== null && (_errs7 ? vErrors.length = _errs7 : vErrors = null);
      else {
        let err19 = { instancePath: instancePath + "/finding", schemaPath: "#/$defs/WorkshopFinding/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
  } else {
    let err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema38 = { title: "AppointmentPatch", type: "object", minProperties: 1, additionalProperties: !1, properties: { status: { enum: ["confirmed", "completed", "noShow", "cancelled", "declined"] }, finding: { $ref: "#/$defs/WorkshopFinding", description: "only with status completed; judges all recommendations that the visit repaired" }, appointmentDate: { type: "string", format: "date-time" } } }, formats0 = require_formats().fullFormats["date-time"];
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      let err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "status" || key0 === "finding" || key0 === "appointmentDate")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.status !== void 0) {
      let data0 = data.status;
      if (!(data0 === "confirmed" || data0 === "completed" || data0 === "noShow" || data0 === "cancelled" || data0 === "declined")) {
        let err2 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema38.properties.status.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.finding !== void 0) {
      let data1 = data.finding, _errs5 = errors, valid2 = !1, passing0 = null, _errs6 = errors;
      if (typeof data1 == "string") {
        if (func1(data1) > 2e3) {
          let err3 = { instancePath: instancePath + "/finding", schemaPath: "#/$defs/WorkshopFinding/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (func1(data1) < 1) {
          let err4 = { instancePath: instancePath + "/finding", schemaPath: "#/$defs/WorkshopFinding/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/finding", schemaPath: "#/$defs/WorkshopFinding/oneOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      var _valid0 = _errs6 === errors;
      _valid0 && (valid2 = !0, passing0 = 0);
      let _errs8 = errors;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (Object.keys(data1).length < 1) {
          let err6 = { instancePath: instancePath + "/finding", schemaPath: "#/$defs/WorkshopFinding/oneOf/1/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        for (let key1 in data1)
          if (!(key1 === "text" || key1 === "component" || key1 === "repair" || key1 === "confirmed")) {
            let err7 = { instancePath: instancePath + "/finding", schemaPath: "#/$defs/WorkshopFinding/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        if (data1.text !== void 0) {
          let data2 = data1.text;
          if (typeof data2 == "string") {
            if (func1(data2) > 2e3) {
              let err8 = { instancePath: instancePath + "/finding/text", schemaPath: "#/$defs/WorkshopFinding/oneOf/1/properties/text/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
          } else {
            let err9 = { instancePath: instancePath + "/finding/text", schemaPath: "#/$defs/WorkshopFinding/oneOf/1/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
        if (data1.component !== void 0) {
          let data3 = data1.component;
          if (typeof data3 == "string") {
            if (func1(data3) > 200) {
              let err10 = { instancePath: instancePath + "/finding/component", schemaPath: "#/$defs/WorkshopFinding/oneOf/1/properties/component/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
            if (func1(data3) < 1) {
              let err11 = { instancePath: instancePath + "/finding/component", schemaPath: "#/$defs/WorkshopFinding/oneOf/1/properties/component/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
          } else {
            let err12 = { instancePath: instancePath + "/finding/component", schemaPath: "#/$defs/WorkshopFinding/oneOf/1/properties/component/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
        if (data1.repair !== void 0) {
          let data4 = data1.repair;
          if (typeof data4 == "string") {
            if (func1(data4) > 500) {
              let err13 = { instancePath: instancePath + "/finding/repair", schemaPath: "#/$defs/WorkshopFinding/oneOf/1/properties/repair/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
          } else {
            let err14 = { instancePath: instancePath + "/finding/repair", schemaPath: "#/$defs/WorkshopFinding/oneOf/1/properties/repair/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
        if (data1.confirmed !== void 0 && typeof data1.confirmed != "boolean") {
          let err15 = { instancePath: instancePath + "/finding/confirmed", schemaPath: "#/$defs/WorkshopFinding/oneOf/1/properties/confirmed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        let err16 = { instancePath: instancePath + "/finding", schemaPath: "#/$defs/WorkshopFinding/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
      var _valid0 = _errs8 === errors;
      if (_valid0 && valid2 ? (valid2 = !1, passing0 = [passing0, 1]) : _valid0 && (valid2 = !0, passing0 = 1), valid2)
        errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
      else {
        let err17 = { instancePath: instancePath + "/finding", schemaPath: "#/$defs/WorkshopFinding/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.appointmentDate !== void 0) {
      let data6 = data.appointmentDate;
      if (typeof data6 == "string") {
        if (!formats0.validate(data6)) {
          let err18 = { instancePath: instancePath + "/appointmentDate", schemaPath: "#/properties/appointmentDate/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        let err19 = { instancePath: instancePath + "/appointmentDate", schemaPath: "#/properties/appointmentDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
  } else {
    let err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
  }
  return validate23.errors = vErrors, errors === 0;
}
validate23.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var pattern4 = new RegExp("\\S", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "session" || key0 === "owner" || key0 === "event" || key0 === "message" || key0 === "newAppointment" || key0 === "appointment" || key0 === "rules")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.session !== void 0) {
      let data0 = data.session;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.email === void 0) {
          let err1 = { instancePath: instancePath + "/session", schemaPath: "#/$defs/NewSession/required", keyword: "required", params: { missingProperty: "email" }, message: "must have required property 'email'" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data0.password === void 0) {
          let err2 = { instancePath: instancePath + "/session", schemaPath: "#/$defs/NewSession/required", keyword: "required", params: { missingProperty: "password" }, message: "must have required property 'password'" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        for (let key1 in data0)
          if (!(key1 === "email" || key1 === "password")) {
            let err3 = { instancePath: instancePath + "/session", schemaPath: "#/$defs/NewSession/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        if (data0.email !== void 0) {
          let data1 = data0.email;
          if (typeof data1 == "string") {
            if (func1(data1) > 254) {
              let err4 = { instancePath: instancePath + "/session/email", schemaPath: "#/$defs/NewSession/properties/email/maxLength", keyword: "maxLength", params: { limit: 254 }, message: "must NOT have more than 254 characters" };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
          } else {
            let err5 = { instancePath: instancePath + "/session/email", schemaPath: "#/$defs/NewSession/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
        if (data0.password !== void 0) {
          let data2 = data0.password;
          if (typeof data2 == "string") {
            if (func1(data2) > 200) {
              let err6 = { instancePath: instancePath + "/session/password", schemaPath: "#/$defs/NewSession/properties/password/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
          } else {
            let err7 = { instancePath: instancePath + "/session/password", schemaPath: "#/$defs/NewSession/properties/password/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
      } else {
        let err8 = { instancePath: instancePath + "/session", schemaPath: "#/$defs/NewSession/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.owner !== void 0) {
      let data3 = data.owner;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.ownerId === void 0) {
          let err9 = { instancePath: instancePath + "/owner", schemaPath: "#/$defs/OwnerChange/required", keyword: "required", params: { missingProperty: "ownerId" }, message: "must have required property 'ownerId'" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        for (let key2 in data3)
          if (key2 !== "ownerId") {
            let err10 = { instancePath: instancePath + "/owner", schemaPath: "#/$defs/OwnerChange/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        if (data3.ownerId !== void 0) {
          let data4 = data3.ownerId;
          if (typeof data4 == "string") {
            if (func1(data4) > 128) {
              let err11 = { instancePath: instancePath + "/owner/ownerId", schemaPath: "#/$defs/OwnerChange/properties/ownerId/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
            if (func1(data4) < 1) {
              let err12 = { instancePath: instancePath + "/owner/ownerId", schemaPath: "#/$defs/OwnerChange/properties/ownerId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
          } else {
            let err13 = { instancePath: instancePath + "/owner/ownerId", schemaPath: "#/$defs/OwnerChange/properties/ownerId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
      } else {
        let err14 = { instancePath: instancePath + "/owner", schemaPath: "#/$defs/OwnerChange/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.event !== void 0 && (validate21(data.event, { instancePath: instancePath + "/event", parentData: data, parentDataProperty: "event", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length)), data.message !== void 0) {
      let data6 = data.message;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.text === void 0) {
          let err15 = { instancePath: instancePath + "/message", schemaPath: "#/$defs/StaffMessage/required", keyword: "required", params: { missingProperty: "text" }, message: "must have required property 'text'" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        for (let key3 in data6)
          if (key3 !== "text") {
            let err16 = { instancePath: instancePath + "/message", schemaPath: "#/$defs/StaffMessage/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        if (data6.text !== void 0) {
          let data7 = data6.text;
          if (typeof data7 == "string") {
            if (func1(data7) > 1e3) {
              let err17 = { instancePath: instancePath + "/message/text", schemaPath: "#/$defs/StaffMessage/properties/text/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
            if (func1(data7) < 1) {
              let err18 = { instancePath: instancePath + "/message/text", schemaPath: "#/$defs/StaffMessage/properties/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
            if (!pattern4.test(data7)) {
              let err19 = { instancePath: instancePath + "/message/text", schemaPath: "#/$defs/StaffMessage/properties/text/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            }
          } else {
            let err20 = { instancePath: instancePath + "/message/text", schemaPath: "#/$defs/StaffMessage/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        }
      } else {
        let err21 = { instancePath: instancePath + "/message", schemaPath: "#/$defs/StaffMessage/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.newAppointment !== void 0) {
      let data8 = data.newAppointment;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (data8.vin === void 0) {
          let err22 = { instancePath: instancePath + "/newAppointment", schemaPath: "#/$defs/NewAppointment/required", keyword: "required", params: { missingProperty: "vin" }, message: "must have required property 'vin'" };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        if (data8.workshopId === void 0) {
          let err23 = { instancePath: instancePath + "/newAppointment", schemaPath: "#/$defs/NewAppointment/required", keyword: "required", params: { missingProperty: "workshopId" }, message: "must have required property 'workshopId'" };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        if (data8.appointmentDate === void 0) {
          let err24 = { instancePath: instancePath + "/newAppointment", schemaPath: "#/$defs/NewAppointment/required", keyword: "required", params: { missingProperty: "appointmentDate" }, message: "must have required property 'appointmentDate'" };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
        for (let key4 in data8)
          if (!(key4 === "bookingId" || key4 === "bookingSource" || key4 === "vin" || key4 === "workshopId" || key4 === "appointmentDate" || key4 === "minutes" || key4 === "reasonKey")) {
            let err25 = { instancePath: instancePath + "/newAppointment", schemaPath: "#/$defs/NewAppointment/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
        if (data8.bookingId !== void 0) {
          let data9 = data8.bookingId;
          if (typeof data9 == "string") {
            if (func1(data9) > 200) {
              let err26 = { instancePath: instancePath + "/newAppointment/bookingId", schemaPath: "#/$defs/NewAppointment/properties/bookingId/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
              vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
            }
            if (func1(data9) < 1) {
              let err27 = { instancePath: instancePath + "/newAppointment/bookingId", schemaPath: "#/$defs/NewAppointment/properties/bookingId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
            }
          } else {
            let err28 = { instancePath: instancePath + "/newAppointment/bookingId", schemaPath: "#/$defs/NewAppointment/properties/bookingId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
          }
        }
        if (data8.bookingSource !== void 0) {
          let data10 = data8.bookingSource;
          if (typeof data10 == "string") {
            if (func1(data10) > 100) {
              let err29 = { instancePath: instancePath + "/newAppointment/bookingSource", schemaPath: "#/$defs/NewAppointment/properties/bookingSource/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
              vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
            }
            if (func1(data10) < 1) {
              let err30 = { instancePath: instancePath + "/newAppointment/bookingSource", schemaPath: "#/$defs/NewAppointment/properties/bookingSource/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
            }
          } else {
            let err31 = { instancePath: instancePath + "/newAppointment/bookingSource", schemaPath: "#/$defs/NewAppointment/properties/bookingSource/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
          }
        }
        if (data8.vin !== void 0) {
          let data11 = data8.vin;
          if (typeof data11 == "string") {
            if (func1(data11) > 17) {
              let err32 = { instancePath: instancePath + "/newAppointment/vin", schemaPath: "#/$defs/NewAppointment/properties/vin/maxLength", keyword: "maxLength", params: { limit: 17 }, message: "must NOT have more than 17 characters" };
              vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
            }
            if (func1(data11) < 1) {
              let err33 = { instancePath: instancePath + "/newAppointment/vin", schemaPath: "#/$defs/NewAppointment/properties/vin/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
            }
          } else {
            let err34 = { instancePath: instancePath + "/newAppointment/vin", schemaPath: "#/$defs/NewAppointment/properties/vin/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
          }
        }
        if (data8.workshopId !== void 0) {
          let data12 = data8.workshopId;
          if (typeof data12 == "string") {
            if (func1(data12) > 128) {
              let err35 = { instancePath: instancePath + "/newAppointment/workshopId", schemaPath: "#/$defs/NewAppointment/properties/workshopId/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
              vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
            }
            if (func1(data12) < 1) {
              let err36 = { instancePath: instancePath + "/newAppointment/workshopId", schemaPath: "#/$defs/NewAppointment/properties/workshopId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
            }
          } else {
            let err37 = { instancePath: instancePath + "/newAppointment/workshopId", schemaPath: "#/$defs/NewAppointment/properties/workshopId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
          }
        }
        if (data8.appointmentDate !== void 0) {
          let data13 = data8.appointmentDate;
          if (typeof data13 == "string") {
            if (!formats0.validate(data13)) {
              let err38 = { instancePath: instancePath + "/newAppointment/appointmentDate", schemaPath: "#/$defs/NewAppointment/properties/appointmentDate/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
              vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
            }
          } else {
            let err39 = { instancePath: instancePath + "/newAppointment/appointmentDate", schemaPath: "#/$defs/NewAppointment/properties/appointmentDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
          }
        }
        if (data8.minutes !== void 0) {
          let data14 = data8.minutes;
          if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14))) {
            let err40 = { instancePath: instancePath + "/newAppointment/minutes", schemaPath: "#/$defs/NewAppointment/properties/minutes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
          }
          if (typeof data14 == "number") {
            if (data14 > 2880 || isNaN(data14)) {
              let err41 = { instancePath: instancePath + "/newAppointment/minutes", schemaPath: "#/$defs/NewAppointment/properties/minutes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2880 }, message: "must be <= 2880" };
              vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
            }
            if (data14 < 5 || isNaN(data14)) {
              let err42 = { instancePath: instancePath + "/newAppointment/minutes", schemaPath: "#/$defs/NewAppointment/properties/minutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 5 }, message: "must be >= 5" };
              vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
            }
          }
        }
        if (data8.reasonKey !== void 0) {
          let data15 = data8.reasonKey;
          if (typeof data15 == "string") {
            if (func1(data15) > 200) {
              let err43 = { instancePath: instancePath + "/newAppointment/reasonKey", schemaPath: "#/$defs/NewAppointment/properties/reasonKey/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
              vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
            }
            if (func1(data15) < 1) {
              let err44 = { instancePath: instancePath + "/newAppointment/reasonKey", schemaPath: "#/$defs/NewAppointment/properties/reasonKey/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
            }
          } else {
            let err45 = { instancePath: instancePath + "/newAppointment/reasonKey", schemaPath: "#/$defs/NewAppointment/properties/reasonKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
          }
        }
      } else {
        let err46 = { instancePath: instancePath + "/newAppointment", schemaPath: "#/$defs/NewAppointment/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
      }
    }
    if (data.appointment !== void 0 && (validate23(data.appointment, { instancePath: instancePath + "/appointment", parentData: data, parentDataProperty: "appointment", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length)), data.rules !== void 0) {
      let data17 = data.rules;
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
        if (data17.rules === void 0) {
          let err47 = { instancePath: instancePath + "/rules", schemaPath: "#/$defs/RuleList/required", keyword: "required", params: { missingProperty: "rules" }, message: "must have required property 'rules'" };
          vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
        }
        for (let key5 in data17)
          if (key5 !== "rules") {
            let err48 = { instancePath: instancePath + "/rules", schemaPath: "#/$defs/RuleList/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
          }
        if (data17.rules !== void 0) {
          let data18 = data17.rules;
          if (Array.isArray(data18)) {
            let len0 = data18.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data19 = data18[i0];
              if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                if (data19.id === void 0) {
                  let err49 = { instancePath: instancePath + "/rules/rules/" + i0, schemaPath: "#/$defs/RuleList/properties/rules/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                  vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
                }
                if (data19.version === void 0) {
                  let err50 = { instancePath: instancePath + "/rules/rules/" + i0, schemaPath: "#/$defs/RuleList/properties/rules/items/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
                  vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
                }
                if (data19.fired === void 0) {
                  let err51 = { instancePath: instancePath + "/rules/rules/" + i0, schemaPath: "#/$defs/RuleList/properties/rules/items/required", keyword: "required", params: { missingProperty: "fired" }, message: "must have required property 'fired'" };
                  vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
                }
                if (data19.confirmed === void 0) {
                  let err52 = { instancePath: instancePath + "/rules/rules/" + i0, schemaPath: "#/$defs/RuleList/properties/rules/items/required", keyword: "required", params: { missingProperty: "confirmed" }, message: "must have required property 'confirmed'" };
                  vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
                }
                if (data19.refuted === void 0) {
                  let err53 = { instancePath: instancePath + "/rules/rules/" + i0, schemaPath: "#/$defs/RuleList/properties/rules/items/required", keyword: "required", params: { missingProperty: "refuted" }, message: "must have required property 'refuted'" };
                  vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
                }
                if (data19.undecided === void 0) {
                  let err54 = { instancePath: instancePath + "/rules/rules/" + i0, schemaPath: "#/$defs/RuleList/properties/rules/items/required", keyword: "required", params: { missingProperty: "undecided" }, message: "must have required property 'undecided'" };
                  vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
                }
                if (data19.precision === void 0) {
                  let err55 = { instancePath: instancePath + "/rules/rules/" + i0, schemaPath: "#/$defs/RuleList/properties/rules/items/required", keyword: "required", params: { missingProperty: "precision" }, message: "must have required property 'precision'" };
                  vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
                }
                if (data19.id !== void 0 && typeof data19.id != "string") {
                  let err56 = { instancePath: instancePath + "/rules/rules/" + i0 + "/id", schemaPath: "#/$defs/RuleList/properties/rules/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
                }
                if (data19.version !== void 0) {
                  let data21 = data19.version;
                  if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21))) {
                    let err57 = { instancePath: instancePath + "/rules/rules/" + i0 + "/version", schemaPath: "#/$defs/RuleList/properties/rules/items/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
                  }
                }
                if (data19.component !== void 0) {
                  let data22 = data19.component;
                  if (!(data22 && typeof data22 == "object" && !Array.isArray(data22))) {
                    let err58 = { instancePath: instancePath + "/rules/rules/" + i0 + "/component", schemaPath: "#/$defs/RuleList/properties/rules/items/properties/component/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
                  }
                }
                if (data19.fired !== void 0) {
                  let data23 = data19.fired;
                  if (!(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23))) {
                    let err59 = { instancePath: instancePath + "/rules/rules/" + i0 + "/fired", schemaPath: "#/$defs/RuleList/properties/rules/items/properties/fired/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
                  }
                }
                if (data19.confirmed !== void 0) {
                  let data24 = data19.confirmed;
                  if (!(typeof data24 == "number" && !(data24 % 1) && !isNaN(data24))) {
                    let err60 = { instancePath: instancePath + "/rules/rules/" + i0 + "/confirmed", schemaPath: "#/$defs/RuleList/properties/rules/items/properties/confirmed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
                  }
                }
                if (data19.refuted !== void 0) {
                  let data25 = data19.refuted;
                  if (!(typeof data25 == "number" && !(data25 % 1) && !isNaN(data25))) {
                    let err61 = { instancePath: instancePath + "/rules/rules/" + i0 + "/refuted", schemaPath: "#/$defs/RuleList/properties/rules/items/properties/refuted/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
                  }
                }
                if (data19.undecided !== void 0) {
                  let data26 = data19.undecided;
                  if (!(typeof data26 == "number" && !(data26 % 1) && !isNaN(data26))) {
                    let err62 = { instancePath: instancePath + "/rules/rules/" + i0 + "/undecided", schemaPath: "#/$defs/RuleList/properties/rules/items/properties/undecided/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
                  }
                }
                if (data19.precision !== void 0) {
                  let data27 = data19.precision;
                  if (typeof data27 != "number" && data27 !== null) {
                    let err63 = { instancePath: instancePath + "/rules/rules/" + i0 + "/precision", schemaPath: "#/$defs/RuleList/properties/rules/items/properties/precision/type", keyword: "type", params: { type: schema40.properties.rules.items.properties.precision.type }, message: "must be number,null" };
                    vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
                  }
                }
              } else {
                let err64 = { instancePath: instancePath + "/rules/rules/" + i0, schemaPath: "#/$defs/RuleList/properties/rules/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
              }
            }
          } else {
            let err65 = { instancePath: instancePath + "/rules/rules", schemaPath: "#/$defs/RuleList/properties/rules/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
          }
        }
      } else {
        let err66 = { instancePath: instancePath + "/rules", schemaPath: "#/$defs/RuleList/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
      }
    }
  } else {
    let err67 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var compiledNewSession = validate25;
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate25.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.email === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "email" }, message: "must have required property 'email'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.password === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "password" }, message: "must have required property 'password'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "email" || key0 === "password")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.email !== void 0) {
      let data0 = data.email;
      if (typeof data0 == "string") {
        if (func1(data0) > 254) {
          let err3 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/maxLength", keyword: "maxLength", params: { limit: 254 }, message: "must NOT have more than 254 characters" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.password !== void 0) {
      let data1 = data.password;
      if (typeof data1 == "string") {
        if (func1(data1) > 200) {
          let err5 = { instancePath: instancePath + "/password", schemaPath: "#/properties/password/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/password", schemaPath: "#/properties/password/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate25.errors = vErrors, errors === 0;
}
validate25.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var compiledOwnerChange = validate26;
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate26.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ownerId === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ownerId" }, message: "must have required property 'ownerId'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (key0 !== "ownerId") {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.ownerId !== void 0) {
      let data0 = data.ownerId;
      if (typeof data0 == "string") {
        if (func1(data0) > 128) {
          let err2 = { instancePath: instancePath + "/ownerId", schemaPath: "#/properties/ownerId/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (func1(data0) < 1) {
          let err3 = { instancePath: instancePath + "/ownerId", schemaPath: "#/properties/ownerId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/ownerId", schemaPath: "#/properties/ownerId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate26.errors = vErrors, errors === 0;
}
validate26.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var compiledEventPatch = validate27;
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate27.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "status" || key0 === "reason" || key0 === "finding")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.status !== void 0) {
      let data0 = data.status;
      if (!(data0 === "acknowledged" || data0 === "closed")) {
        let err2 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema34.properties.status.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.reason !== void 0) {
      let data1 = data.reason;
      if (typeof data1 == "string") {
        if (func1(data1) > 500) {
          let err3 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.finding !== void 0) {
      let data2 = data.finding, _errs7 = errors, valid2 = !1, passing0 = null, _errs8 = errors;
      if (typeof data2 == "string") {
        if (func1(data2) > 2e3) {
          let err5 = { instancePath: instancePath + "/finding", schemaPath: "#/$defs/WorkshopFinding/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (func1(data2) < 1) {
          let err6 = { instancePath: instancePath + "/finding", schemaPath: "#/$defs/WorkshopFinding/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/finding", schemaPath: "#/$defs/WorkshopFinding/oneOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      var _valid0 = _errs8 === errors;
      _valid0 && (valid2 = !0, passing0 = 0);
      let _errs10 = errors;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (Object.keys(data2).length < 1) {
          let err8 = { instancePath: instancePath + "/finding", schemaPath: "#/$defs/WorkshopFinding/oneOf/1/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        for (let key1 in data2)
          if (!(key1 === "text" || key1 === "component" || key1 === "repair" || key1 === "confirmed")) {
            let err9 = { instancePath: instancePath + "/finding", schemaPath: "#/$defs/WorkshopFinding/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        if (data2.text !== void 0) {
          let data3 = data2.text;
          if (typeof data3 == "string") {
            if (func1(data3) > 2e3) {
              let err10 = { instancePath: instancePath + "/finding/text", schemaPath: "#/$defs/WorkshopFinding/oneOf/1/properties/text/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
          } else {
            let err11 = { instancePath: instancePath + "/finding/text", schemaPath: "#/$defs/WorkshopFinding/oneOf/1/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
        if (data2.component !== void 0) {
          let data4 = data2.component;
          if (typeof data4 == "string") {
            if (func1(data4) > 200) {
              let err12 = { instancePath: instancePath + "/finding/component", schemaPath: "#/$defs/WorkshopFinding/oneOf/1/properties/component/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
            if (func1(data4) < 1) {
              let err13 = { instancePath: instancePath + "/finding/component", schemaPath: "#/$defs/WorkshopFinding/oneOf/1/properties/component/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
          } else {
            let err14 = { instancePath: instancePath + "/finding/component", schemaPath: "#/$defs/WorkshopFinding/oneOf/1/properties/component/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
        if (data2.repair !== void 0) {
          let data5 = data2.repair;
          if (typeof data5 == "string") {
            if (func1(data5) > 500) {
              let err15 = { instancePath: instancePath + "/finding/repair", schemaPath: "#/$defs/WorkshopFinding/oneOf/1/properties/repair/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
          } else {
            let err16 = { instancePath: instancePath + "/finding/repair", schemaPath: "#/$defs/WorkshopFinding/oneOf/1/properties/repair/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
        if (data2.confirmed !== void 0 && typeof data2.confirmed != "boolean") {
          let err17 = { instancePath: instancePath + "/finding/confirmed", schemaPath: "#/$defs/WorkshopFinding/oneOf/1/properties/confirmed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        let err18 = { instancePath: instancePath + "/finding", schemaPath: "#/$defs/WorkshopFinding/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
      var _valid0 = _errs10 === errors;
      if (_valid0 && valid2 ? (valid2 = !1, passing0 = [passing0, 1]) : _valid0 && (valid2 = !0, passing0 = 1), valid2)
        errors = _errs7, vErrors !== null && (_errs7 ? vErrors.length = _errs7 : vErrors = null);
      else {
        let err19 = { instancePath: instancePath + "/finding", schemaPath: "#/$defs/WorkshopFinding/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
  } else {
    let err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
  }
  return validate27.errors = vErrors, errors === 0;
}
validate27.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var compiledWorkshopFinding = validate28;
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate28.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  if (typeof data == "string") {
    if (func1(data) > 2e3) {
      let err0 = { instancePath, schemaPath: "#/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func1(data) < 1) {
      let err1 = { instancePath, schemaPath: "#/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      let err3 = { instancePath, schemaPath: "#/oneOf/1/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "text" || key0 === "component" || key0 === "repair" || key0 === "confirmed")) {
        let err4 = { instancePath, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.text !== void 0) {
      let data0 = data.text;
      if (typeof data0 == "string") {
        if (func1(data0) > 2e3) {
          let err5 = { instancePath: instancePath + "/text", schemaPath: "#/oneOf/1/properties/text/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/text", schemaPath: "#/oneOf/1/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.component !== void 0) {
      let data1 = data.component;
      if (typeof data1 == "string") {
        if (func1(data1) > 200) {
          let err7 = { instancePath: instancePath + "/component", schemaPath: "#/oneOf/1/properties/component/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (func1(data1) < 1) {
          let err8 = { instancePath: instancePath + "/component", schemaPath: "#/oneOf/1/properties/component/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/component", schemaPath: "#/oneOf/1/properties/component/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.repair !== void 0) {
      let data2 = data.repair;
      if (typeof data2 == "string") {
        if (func1(data2) > 500) {
          let err10 = { instancePath: instancePath + "/repair", schemaPath: "#/oneOf/1/properties/repair/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/repair", schemaPath: "#/oneOf/1/properties/repair/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.confirmed !== void 0 && typeof data.confirmed != "boolean") {
      let err12 = { instancePath: instancePath + "/confirmed", schemaPath: "#/oneOf/1/properties/confirmed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
  } else {
    let err13 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  var _valid0 = _errs3 === errors;
  if (_valid0 && valid0)
    valid0 = !1, passing0 = [passing0, 1];
  else if (_valid0) {
    valid0 = !0, passing0 = 1;
    var props0 = !0;
  }
  if (valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err14 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  return validate28.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate28.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var compiledRuleList = validate29;
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate29.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.rules === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rules" }, message: "must have required property 'rules'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (key0 !== "rules") {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.rules !== void 0) {
      let data0 = data.rules;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.id === void 0) {
              let err2 = { instancePath: instancePath + "/rules/" + i0, schemaPath: "#/properties/rules/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
            if (data1.version === void 0) {
              let err3 = { instancePath: instancePath + "/rules/" + i0, schemaPath: "#/properties/rules/items/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
            if (data1.fired === void 0) {
              let err4 = { instancePath: instancePath + "/rules/" + i0, schemaPath: "#/properties/rules/items/required", keyword: "required", params: { missingProperty: "fired" }, message: "must have required property 'fired'" };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            if (data1.confirmed === void 0) {
              let err5 = { instancePath: instancePath + "/rules/" + i0, schemaPath: "#/properties/rules/items/required", keyword: "required", params: { missingProperty: "confirmed" }, message: "must have required property 'confirmed'" };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            if (data1.refuted === void 0) {
              let err6 = { instancePath: instancePath + "/rules/" + i0, schemaPath: "#/properties/rules/items/required", keyword: "required", params: { missingProperty: "refuted" }, message: "must have required property 'refuted'" };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            if (data1.undecided === void 0) {
              let err7 = { instancePath: instancePath + "/rules/" + i0, schemaPath: "#/properties/rules/items/required", keyword: "required", params: { missingProperty: "undecided" }, message: "must have required property 'undecided'" };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            if (data1.precision === void 0) {
              let err8 = { instancePath: instancePath + "/rules/" + i0, schemaPath: "#/properties/rules/items/required", keyword: "required", params: { missingProperty: "precision" }, message: "must have required property 'precision'" };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
            if (data1.id !== void 0 && typeof data1.id != "string") {
              let err9 = { instancePath: instancePath + "/rules/" + i0 + "/id", schemaPath: "#/properties/rules/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
            if (data1.version !== void 0) {
              let data3 = data1.version;
              if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
                let err10 = { instancePath: instancePath + "/rules/" + i0 + "/version", schemaPath: "#/properties/rules/items/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
              }
            }
            if (data1.component !== void 0) {
              let data4 = data1.component;
              if (!(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
                let err11 = { instancePath: instancePath + "/rules/" + i0 + "/component", schemaPath: "#/properties/rules/items/properties/component/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
              }
            }
            if (data1.fired !== void 0) {
              let data5 = data1.fired;
              if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5))) {
                let err12 = { instancePath: instancePath + "/rules/" + i0 + "/fired", schemaPath: "#/properties/rules/items/properties/fired/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
              }
            }
            if (data1.confirmed !== void 0) {
              let data6 = data1.confirmed;
              if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6))) {
                let err13 = { instancePath: instancePath + "/rules/" + i0 + "/confirmed", schemaPath: "#/properties/rules/items/properties/confirmed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
              }
            }
            if (data1.refuted !== void 0) {
              let data7 = data1.refuted;
              if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7))) {
                let err14 = { instancePath: instancePath + "/rules/" + i0 + "/refuted", schemaPath: "#/properties/rules/items/properties/refuted/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
              }
            }
            if (data1.undecided !== void 0) {
              let data8 = data1.undecided;
              if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8))) {
                let err15 = { instancePath: instancePath + "/rules/" + i0 + "/undecided", schemaPath: "#/properties/rules/items/properties/undecided/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
              }
            }
            if (data1.precision !== void 0) {
              let data9 = data1.precision;
              if (typeof data9 != "number" && data9 !== null) {
                let err16 = { instancePath: instancePath + "/rules/" + i0 + "/precision", schemaPath: "#/properties/rules/items/properties/precision/type", keyword: "type", params: { type: schema40.properties.rules.items.properties.precision.type }, message: "must be number,null" };
                vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
              }
            }
          } else {
            let err17 = { instancePath: instancePath + "/rules/" + i0, schemaPath: "#/properties/rules/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
      } else {
        let err18 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
  } else {
    let err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
  }
  return validate29.errors = vErrors, errors === 0;
}
validate29.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var compiledStaffMessage = validate30;
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate30.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.text === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text" }, message: "must have required property 'text'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (key0 !== "text") {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.text !== void 0) {
      let data0 = data.text;
      if (typeof data0 == "string") {
        if (func1(data0) > 1e3) {
          let err2 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (func1(data0) < 1) {
          let err3 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (!pattern4.test(data0)) {
          let err4 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate30.errors = vErrors, errors === 0;
}
validate30.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var compiledNewAppointment = validate31;
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate31.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.vin === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vin" }, message: "must have required property 'vin'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.workshopId === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "workshopId" }, message: "must have required property 'workshopId'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.appointmentDate === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "appointmentDate" }, message: "must have required property 'appointmentDate'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "bookingId" || key0 === "bookingSource" || key0 === "vin" || key0 === "workshopId" || key0 === "appointmentDate" || key0 === "minutes" || key0 === "reasonKey")) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.bookingId !== void 0) {
      let data0 = data.bookingId;
      if (typeof data0 == "string") {
        if (func1(data0) > 200) {
          let err4 = { instancePath: instancePath + "/bookingId", schemaPath: "#/properties/bookingId/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (func1(data0) < 1) {
          let err5 = { instancePath: instancePath + "/bookingId", schemaPath: "#/properties/bookingId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/bookingId", schemaPath: "#/properties/bookingId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.bookingSource !== void 0) {
      let data1 = data.bookingSource;
      if (typeof data1 == "string") {
        if (func1(data1) > 100) {
          let err7 = { instancePath: instancePath + "/bookingSource", schemaPath: "#/properties/bookingSource/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (func1(data1) < 1) {
          let err8 = { instancePath: instancePath + "/bookingSource", schemaPath: "#/properties/bookingSource/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/bookingSource", schemaPath: "#/properties/bookingSource/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.vin !== void 0) {
      let data2 = data.vin;
      if (typeof data2 == "string") {
        if (func1(data2) > 17) {
          let err10 = { instancePath: instancePath + "/vin", schemaPath: "#/properties/vin/maxLength", keyword: "maxLength", params: { limit: 17 }, message: "must NOT have more than 17 characters" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (func1(data2) < 1) {
          let err11 = { instancePath: instancePath + "/vin", schemaPath: "#/properties/vin/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/vin", schemaPath: "#/properties/vin/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.workshopId !== void 0) {
      let data3 = data.workshopId;
      if (typeof data3 == "string") {
        if (func1(data3) > 128) {
          let err13 = { instancePath: instancePath + "/workshopId", schemaPath: "#/properties/workshopId/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (func1(data3) < 1) {
          let err14 = { instancePath: instancePath + "/workshopId", schemaPath: "#/properties/workshopId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        let err15 = { instancePath: instancePath + "/workshopId", schemaPath: "#/properties/workshopId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.appointmentDate !== void 0) {
      let data4 = data.appointmentDate;
      if (typeof data4 == "string") {
        if (!formats0.validate(data4)) {
          let err16 = { instancePath: instancePath + "/appointmentDate", schemaPath: "#/properties/appointmentDate/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        let err17 = { instancePath: instancePath + "/appointmentDate", schemaPath: "#/properties/appointmentDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.minutes !== void 0) {
      let data5 = data.minutes;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5))) {
        let err18 = { instancePath: instancePath + "/minutes", schemaPath: "#/properties/minutes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
      if (typeof data5 == "number") {
        if (data5 > 2880 || isNaN(data5)) {
          let err19 = { instancePath: instancePath + "/minutes", schemaPath: "#/properties/minutes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2880 }, message: "must be <= 2880" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (data5 < 5 || isNaN(data5)) {
          let err20 = { instancePath: instancePath + "/minutes", schemaPath: "#/properties/minutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 5 }, message: "must be >= 5" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      }
    }
    if (data.reasonKey !== void 0) {
      let data6 = data.reasonKey;
      if (typeof data6 == "string") {
        if (func1(data6) > 200) {
          let err21 = { instancePath: instancePath + "/reasonKey", schemaPath: "#/properties/reasonKey/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        if (func1(data6) < 1) {
          let err22 = { instancePath: instancePath + "/reasonKey", schemaPath: "#/properties/reasonKey/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
      } else {
        let err23 = { instancePath: instancePath + "/reasonKey", schemaPath: "#/properties/reasonKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
  } else {
    let err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
  }
  return validate31.errors = vErrors, errors === 0;
}
validate31.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var compiledAppointmentPatch = validate32;
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate32.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      let err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "status" || key0 === "finding" || key0 === "appointmentDate")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.status !== void 0) {
      let data0 = data.status;
      if (!(data0 === "confirmed" || data0 === "completed" || data0 === "noShow" || data0 === "cancelled" || data0 === "declined")) {
        let err2 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema38.properties.status.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.finding !== void 0) {
      let data1 = data.finding, _errs5 = errors, valid2 = !1, passing0 = null, _errs6 = errors;
      if (typeof data1 == "string") {
        if (func1(data1) > 2e3) {
          let err3 = { instancePath: instancePath + "/finding", schemaPath: "#/$defs/WorkshopFinding/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (func1(data1) < 1) {
          let err4 = { instancePath: instancePath + "/finding", schemaPath: "#/$defs/WorkshopFinding/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/finding", schemaPath: "#/$defs/WorkshopFinding/oneOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      var _valid0 = _errs6 === errors;
      _valid0 && (valid2 = !0, passing0 = 0);
      let _errs8 = errors;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (Object.keys(data1).length < 1) {
          let err6 = { instancePath: instancePath + "/finding", schemaPath: "#/$defs/WorkshopFinding/oneOf/1/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        for (let key1 in data1)
          if (!(key1 === "text" || key1 === "component" || key1 === "repair" || key1 === "confirmed")) {
            let err7 = { instancePath: instancePath + "/finding", schemaPath: "#/$defs/WorkshopFinding/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        if (data1.text !== void 0) {
          let data2 = data1.text;
          if (typeof data2 == "string") {
            if (func1(data2) > 2e3) {
              let err8 = { instancePath: instancePath + "/finding/text", schemaPath: "#/$defs/WorkshopFinding/oneOf/1/properties/text/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
          } else {
            let err9 = { instancePath: instancePath + "/finding/text", schemaPath: "#/$defs/WorkshopFinding/oneOf/1/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
        if (data1.component !== void 0) {
          let data3 = data1.component;
          if (typeof data3 == "string") {
            if (func1(data3) > 200) {
              let err10 = { instancePath: instancePath + "/finding/component", schemaPath: "#/$defs/WorkshopFinding/oneOf/1/properties/component/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
            if (func1(data3) < 1) {
              let err11 = { instancePath: instancePath + "/finding/component", schemaPath: "#/$defs/WorkshopFinding/oneOf/1/properties/component/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
          } else {
            let err12 = { instancePath: instancePath + "/finding/component", schemaPath: "#/$defs/WorkshopFinding/oneOf/1/properties/component/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
        if (data1.repair !== void 0) {
          let data4 = data1.repair;
          if (typeof data4 == "string") {
            if (func1(data4) > 500) {
              let err13 = { instancePath: instancePath + "/finding/repair", schemaPath: "#/$defs/WorkshopFinding/oneOf/1/properties/repair/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
          } else {
            let err14 = { instancePath: instancePath + "/finding/repair", schemaPath: "#/$defs/WorkshopFinding/oneOf/1/properties/repair/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
        if (data1.confirmed !== void 0 && typeof data1.confirmed != "boolean") {
          let err15 = { instancePath: instancePath + "/finding/confirmed", schemaPath: "#/$defs/WorkshopFinding/oneOf/1/properties/confirmed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        let err16 = { instancePath: instancePath + "/finding", schemaPath: "#/$defs/WorkshopFinding/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
      var _valid0 = _errs8 === errors;
      if (_valid0 && valid2 ? (valid2 = !1, passing0 = [passing0, 1]) : _valid0 && (valid2 = !0, passing0 = 1), valid2)
        errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
      else {
        let err17 = { instancePath: instancePath + "/finding", schemaPath: "#/$defs/WorkshopFinding/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.appointmentDate !== void 0) {
      let data6 = data.appointmentDate;
      if (typeof data6 == "string") {
        if (!formats0.validate(data6)) {
          let err18 = { instancePath: instancePath + "/appointmentDate", schemaPath: "#/properties/appointmentDate/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        let err19 = { instancePath: instancePath + "/appointmentDate", schemaPath: "#/properties/appointmentDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
  } else {
    let err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
  }
  return validate32.errors = vErrors, errors === 0;
}
validate32.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var faults = (compiled) => (data) => compiled(data) ? [] : compiled.errors.map(({ instancePath, keyword, params, message }) => ({
  pointer: instancePath + ["", ...[params.missingProperty ?? params.additionalProperty ?? params.unevaluatedProperty ?? (keyword === "discriminator" ? params.tag : void 0)].filter((name) => name !== void 0)].map((name) => name.replaceAll("~", "~0").replaceAll("/", "~1")).join("/"),
  detail: keyword === "required" ? "is missing" : keyword === "additionalProperties" || keyword === "unevaluatedProperties" ? "is not a known property" : keyword === "enum" ? "must be one of " + params.allowedValues.join(", ") : keyword === "discriminator" ? "is not one of the known ones" : keyword === "const" ? "must be " + JSON.stringify(params.allowedValue) : message
})), checkRequests = /* @__PURE__ */ faults(compiledRequests), checkNewSession = /* @__PURE__ */ faults(compiledNewSession), checkOwnerChange = /* @__PURE__ */ faults(compiledOwnerChange), checkEventPatch = /* @__PURE__ */ faults(compiledEventPatch), checkWorkshopFinding = /* @__PURE__ */ faults(compiledWorkshopFinding), checkRuleList = /* @__PURE__ */ faults(compiledRuleList), checkStaffMessage = /* @__PURE__ */ faults(compiledStaffMessage), checkNewAppointment = /* @__PURE__ */ faults(compiledNewAppointment), checkAppointmentPatch = /* @__PURE__ */ faults(compiledAppointmentPatch);

export const validateRequests: (data: unknown) => Fault[] = checkRequests;
export const validateNewSession: (data: unknown) => Fault[] = checkNewSession;
export const validateOwnerChange: (data: unknown) => Fault[] = checkOwnerChange;
export const validateEventPatch: (data: unknown) => Fault[] = checkEventPatch;
export const validateWorkshopFinding: (data: unknown) => Fault[] = checkWorkshopFinding;
export const validateRuleList: (data: unknown) => Fault[] = checkRuleList;
export const validateStaffMessage: (data: unknown) => Fault[] = checkStaffMessage;
export const validateNewAppointment: (data: unknown) => Fault[] = checkNewAppointment;
export const validateAppointmentPatch: (data: unknown) => Fault[] = checkAppointmentPatch;
