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

// node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = __commonJS({
  "node_modules/fast-deep-equal/index.js"(exports, module) {
    "use strict";
    module.exports = function equal(a, b) {
      if (a === b) return !0;
      if (a && b && typeof a == "object" && typeof b == "object") {
        if (a.constructor !== b.constructor) return !1;
        var length, i, keys;
        if (Array.isArray(a)) {
          if (length = a.length, length != b.length) return !1;
          for (i = length; i-- !== 0; )
            if (!equal(a[i], b[i])) return !1;
          return !0;
        }
        if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
        if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
        if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
        if (keys = Object.keys(a), length = keys.length, length !== Object.keys(b).length) return !1;
        for (i = length; i-- !== 0; )
          if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return !1;
        for (i = length; i-- !== 0; ) {
          var key = keys[i];
          if (!equal(a[key], b[key])) return !1;
        }
        return !0;
      }
      return a !== a && b !== b;
    };
  }
});

// node_modules/ajv/dist/runtime/equal.js
var require_equal = __commonJS({
  "node_modules/ajv/dist/runtime/equal.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    var equal = require_fast_deep_equal();
    equal.code = 'require("ajv/dist/runtime/equal").default';
    exports.default = equal;
  }
});

// <stdin>
var compiledProvisioning = validate20;
var schema32 = { title: "Workshop", type: "object", required: ["name", "phone", "email", "timeZone", "language", "bays", "openingHours"], additionalProperties: !1, properties: { name: { $ref: "#/$defs/Name" }, phone: { $ref: "#/$defs/Phone" }, email: { $ref: "#/$defs/Email" }, timeZone: { $ref: "#/$defs/TimeZone" }, language: { $ref: "#/$defs/Language" }, bays: { type: "integer", minimum: 1, maximum: 100 }, openingHours: { type: "object", additionalProperties: !1, properties: { mon: { $ref: "#/$defs/Hours" }, tue: { $ref: "#/$defs/Hours" }, wed: { $ref: "#/$defs/Hours" }, thu: { $ref: "#/$defs/Hours" }, fri: { $ref: "#/$defs/Hours" }, sat: { $ref: "#/$defs/Hours" }, sun: { $ref: "#/$defs/Hours" } }, description: "a day that is left out is closed" }, holidays: { type: "array", maxItems: 1e3, uniqueItems: !0, items: { type: "string", format: "date" }, description: "closed all day; none where left out" }, minNoticeMinutes: { type: "integer", minimum: 0, maximum: 43200, description: "60 where left out" }, webhook: { type: "object", required: ["url"], additionalProperties: !1, properties: { url: { $ref: "#/$defs/WebhookUrl" }, secret: { $ref: "#/$defs/WebhookSecret" }, eventTypes: { $ref: "#/$defs/EventTypes", description: "all where left out" } } } } };
var schema37 = { enum: ["da", "en"] };
var func1 = Object.prototype.hasOwnProperty, func2 = require_ucs2length().default, pattern4 = new RegExp("^\\+[1-9][0-9]{6,14}$", "u"), pattern5 = new RegExp("^([01][0-9]|2[0-3]):[0-5][0-9]-(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$", "u"), pattern12 = new RegExp("^whsec_[A-Za-z0-9+/]+={0,2}$", "u"), formats0 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i, formats2 = require_formats().fullFormats.date;
var schema48 = { title: "WebhookEventType", enum: ["event.opened", "event.escalated", "event.closed", "recommendation.created", "message.received", "appointment.proposed", "appointment.booked", "appointment.changed", "appointment.cancelled", "vehicle.datapoints", "access.granted", "access.removed"] }, func0 = require_equal().default;
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (!(data0 === "event.opened" || data0 === "event.escalated" || data0 === "event.closed" || data0 === "recommendation.created" || data0 === "message.received" || data0 === "appointment.proposed" || data0 === "appointment.booked" || data0 === "appointment.changed" || data0 === "appointment.cancelled" || data0 === "vehicle.datapoints" || data0 === "access.granted" || data0 === "access.removed")) {
        let err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/WebhookEventType/enum", keyword: "enum", params: { allowedValues: schema48.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    let i1 = data.length, j0;
    if (i1 > 1) {
      outer0:
        for (; i1--; )
          for (j0 = i1; j0--; )
            if (func0(data[i1], data[j0])) {
              let err1 = { instancePath, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
              break outer0;
            }
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
validate22.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.phone === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phone" }, message: "must have required property 'phone'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.email === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "email" }, message: "must have required property 'email'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.timeZone === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "timeZone" }, message: "must have required property 'timeZone'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.language === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "language" }, message: "must have required property 'language'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.bays === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bays" }, message: "must have required property 'bays'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.openingHours === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "openingHours" }, message: "must have required property 'openingHours'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    for (let key0 in data)
      if (!func1.call(schema32.properties, key0)) {
        let err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 == "string") {
        if (func2(data0) > 200) {
          let err8 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/Name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (func2(data0) < 1) {
          let err9 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/Name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/Name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.phone !== void 0) {
      let data1 = data.phone;
      if (typeof data1 == "string") {
        if (!pattern4.test(data1)) {
          let err11 = { instancePath: instancePath + "/phone", schemaPath: "#/$defs/Phone/pattern", keyword: "pattern", params: { pattern: "^\\+[1-9][0-9]{6,14}$" }, message: 'must match pattern "^\\+[1-9][0-9]{6,14}$"' };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/phone", schemaPath: "#/$defs/Phone/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.email !== void 0) {
      let data2 = data.email;
      if (typeof data2 == "string") {
        if (func2(data2) > 254) {
          let err13 = { instancePath: instancePath + "/email", schemaPath: "#/$defs/Email/maxLength", keyword: "maxLength", params: { limit: 254 }, message: "must NOT have more than 254 characters" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (!formats0.test(data2)) {
          let err14 = { instancePath: instancePath + "/email", schemaPath: "#/$defs/Email/format", keyword: "format", params: { format: "email" }, message: 'must match format "email"' };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        let err15 = { instancePath: instancePath + "/email", schemaPath: "#/$defs/Email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.timeZone !== void 0) {
      let data3 = data.timeZone;
      if (typeof data3 == "string") {
        if (func2(data3) > 64) {
          let err16 = { instancePath: instancePath + "/timeZone", schemaPath: "#/$defs/TimeZone/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (func2(data3) < 1) {
          let err17 = { instancePath: instancePath + "/timeZone", schemaPath: "#/$defs/TimeZone/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        let err18 = { instancePath: instancePath + "/timeZone", schemaPath: "#/$defs/TimeZone/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.language !== void 0) {
      let data4 = data.language;
      if (!(data4 === "da" || data4 === "en")) {
        let err19 = { instancePath: instancePath + "/language", schemaPath: "#/$defs/Language/enum", keyword: "enum", params: { allowedValues: schema37.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.bays !== void 0) {
      let data5 = data.bays;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5))) {
        let err20 = { instancePath: instancePath + "/bays", schemaPath: "#/properties/bays/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
      if (typeof data5 == "number") {
        if (data5 > 100 || isNaN(data5)) {
          let err21 = { instancePath: instancePath + "/bays", schemaPath: "#/properties/bays/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        if (data5 < 1 || isNaN(data5)) {
          let err22 = { instancePath: instancePath + "/bays", schemaPath: "#/properties/bays/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
      }
    }
    if (data.openingHours !== void 0) {
      let data6 = data.openingHours;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (let key1 in data6)
          if (!(key1 === "mon" || key1 === "tue" || key1 === "wed" || key1 === "thu" || key1 === "fri" || key1 === "sat" || key1 === "sun")) {
            let err23 = { instancePath: instancePath + "/openingHours", schemaPath: "#/properties/openingHours/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
        if (data6.mon !== void 0) {
          let data7 = data6.mon;
          if (Array.isArray(data7)) {
            if (data7.length > 24) {
              let err24 = { instancePath: instancePath + "/openingHours/mon", schemaPath: "#/$defs/Hours/maxItems", keyword: "maxItems", params: { limit: 24 }, message: "must NOT have more than 24 items" };
              vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
            }
            let len0 = data7.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data8 = data7[i0];
              if (typeof data8 == "string") {
                if (!pattern5.test(data8)) {
                  let err25 = { instancePath: instancePath + "/openingHours/mon/" + i0, schemaPath: "#/$defs/Hours/items/pattern", keyword: "pattern", params: { pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]-(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$" }, message: 'must match pattern "^([01][0-9]|2[0-3]):[0-5][0-9]-(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"' };
                  vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
                }
              } else {
                let err26 = { instancePath: instancePath + "/openingHours/mon/" + i0, schemaPath: "#/$defs/Hours/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
              }
            }
          } else {
            let err27 = { instancePath: instancePath + "/openingHours/mon", schemaPath: "#/$defs/Hours/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
          }
        }
        if (data6.tue !== void 0) {
          let data9 = data6.tue;
          if (Array.isArray(data9)) {
            if (data9.length > 24) {
              let err28 = { instancePath: instancePath + "/openingHours/tue", schemaPath: "#/$defs/Hours/maxItems", keyword: "maxItems", params: { limit: 24 }, message: "must NOT have more than 24 items" };
              vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
            }
            let len1 = data9.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data10 = data9[i1];
              if (typeof data10 == "string") {
                if (!pattern5.test(data10)) {
                  let err29 = { instancePath: instancePath + "/openingHours/tue/" + i1, schemaPath: "#/$defs/Hours/items/pattern", keyword: "pattern", params: { pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]-(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$" }, message: 'must match pattern "^([01][0-9]|2[0-3]):[0-5][0-9]-(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"' };
                  vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
                }
              } else {
                let err30 = { instancePath: instancePath + "/openingHours/tue/" + i1, schemaPath: "#/$defs/Hours/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
              }
            }
          } else {
            let err31 = { instancePath: instancePath + "/openingHours/tue", schemaPath: "#/$defs/Hours/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
          }
        }
        if (data6.wed !== void 0) {
          let data11 = data6.wed;
          if (Array.isArray(data11)) {
            if (data11.length > 24) {
              let err32 = { instancePath: instancePath + "/openingHours/wed", schemaPath: "#/$defs/Hours/maxItems", keyword: "maxItems", params: { limit: 24 }, message: "must NOT have more than 24 items" };
              vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
            }
            let len2 = data11.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data12 = data11[i2];
              if (typeof data12 == "string") {
                if (!pattern5.test(data12)) {
                  let err33 = { instancePath: instancePath + "/openingHours/wed/" + i2, schemaPath: "#/$defs/Hours/items/pattern", keyword: "pattern", params: { pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]-(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$" }, message: 'must match pattern "^([01][0-9]|2[0-3]):[0-5][0-9]-(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"' };
                  vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                }
              } else {
                let err34 = { instancePath: instancePath + "/openingHours/wed/" + i2, schemaPath: "#/$defs/Hours/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
              }
            }
          } else {
            let err35 = { instancePath: instancePath + "/openingHours/wed", schemaPath: "#/$defs/Hours/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
          }
        }
        if (data6.thu !== void 0) {
          let data13 = data6.thu;
          if (Array.isArray(data13)) {
            if (data13.length > 24) {
              let err36 = { instancePath: instancePath + "/openingHours/thu", schemaPath: "#/$defs/Hours/maxItems", keyword: "maxItems", params: { limit: 24 }, message: "must NOT have more than 24 items" };
              vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
            }
            let len3 = data13.length;
            for (let i3 = 0; i3 < len3; i3++) {
              let data14 = data13[i3];
              if (typeof data14 == "string") {
                if (!pattern5.test(data14)) {
                  let err37 = { instancePath: instancePath + "/openingHours/thu/" + i3, schemaPath: "#/$defs/Hours/items/pattern", keyword: "pattern", params: { pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]-(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$" }, message: 'must match pattern "^([01][0-9]|2[0-3]):[0-5][0-9]-(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"' };
                  vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                }
              } else {
                let err38 = { instancePath: instancePath + "/openingHours/thu/" + i3, schemaPath: "#/$defs/Hours/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
              }
            }
          } else {
            let err39 = { instancePath: instancePath + "/openingHours/thu", schemaPath: "#/$defs/Hours/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
          }
        }
        if (data6.fri !== void 0) {
          let data15 = data6.fri;
          if (Array.isArray(data15)) {
            if (data15.length > 24) {
              let err40 = { instancePath: instancePath + "/openingHours/fri", schemaPath: "#/$defs/Hours/maxItems", keyword: "maxItems", params: { limit: 24 }, message: "must NOT have more than 24 items" };
              vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
            }
            let len4 = data15.length;
            for (let i4 = 0; i4 < len4; i4++) {
              let data16 = data15[i4];
              if (typeof data16 == "string") {
                if (!pattern5.test(data16)) {
                  let err41 = { instancePath: instancePath + "/openingHours/fri/" + i4, schemaPath: "#/$defs/Hours/items/pattern", keyword: "pattern", params: { pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]-(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$" }, message: 'must match pattern "^([01][0-9]|2[0-3]):[0-5][0-9]-(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"' };
                  vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
                }
              } else {
                let err42 = { instancePath: instancePath + "/openingHours/fri/" + i4, schemaPath: "#/$defs/Hours/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
              }
            }
          } else {
            let err43 = { instancePath: instancePath + "/openingHours/fri", schemaPath: "#/$defs/Hours/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
          }
        }
        if (data6.sat !== void 0) {
          let data17 = data6.sat;
          if (Array.isArray(data17)) {
            if (data17.length > 24) {
              let err44 = { instancePath: instancePath + "/openingHours/sat", schemaPath: "#/$defs/Hours/maxItems", keyword: "maxItems", params: { limit: 24 }, message: "must NOT have more than 24 items" };
              vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
            }
            let len5 = data17.length;
            for (let i5 = 0; i5 < len5; i5++) {
              let data18 = data17[i5];
              if (typeof data18 == "string") {
                if (!pattern5.test(data18)) {
                  let err45 = { instancePath: instancePath + "/openingHours/sat/" + i5, schemaPath: "#/$defs/Hours/items/pattern", keyword: "pattern", params: { pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]-(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$" }, message: 'must match pattern "^([01][0-9]|2[0-3]):[0-5][0-9]-(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"' };
                  vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
                }
              } else {
                let err46 = { instancePath: instancePath + "/openingHours/sat/" + i5, schemaPath: "#/$defs/Hours/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
              }
            }
          } else {
            let err47 = { instancePath: instancePath + "/openingHours/sat", schemaPath: "#/$defs/Hours/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
          }
        }
        if (data6.sun !== void 0) {
          let data19 = data6.sun;
          if (Array.isArray(data19)) {
            if (data19.length > 24) {
              let err48 = { instancePath: instancePath + "/openingHours/sun", schemaPath: "#/$defs/Hours/maxItems", keyword: "maxItems", params: { limit: 24 }, message: "must NOT have more than 24 items" };
              vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
            }
            let len6 = data19.length;
            for (let i6 = 0; i6 < len6; i6++) {
              let data20 = data19[i6];
              if (typeof data20 == "string") {
                if (!pattern5.test(data20)) {
                  let err49 = { instancePath: instancePath + "/openingHours/sun/" + i6, schemaPath: "#/$defs/Hours/items/pattern", keyword: "pattern", params: { pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]-(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$" }, message: 'must match pattern "^([01][0-9]|2[0-3]):[0-5][0-9]-(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"' };
                  vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
                }
              } else {
                let err50 = { instancePath: instancePath + "/openingHours/sun/" + i6, schemaPath: "#/$defs/Hours/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
              }
            }
          } else {
            let err51 = { instancePath: instancePath + "/openingHours/sun", schemaPath: "#/$defs/Hours/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
          }
        }
      } else {
        let err52 = { instancePath: instancePath + "/openingHours", schemaPath: "#/properties/openingHours/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
      }
    }
    if (data.holidays !== void 0) {
      let data21 = data.holidays;
      if (Array.isArray(data21)) {
        if (data21.length > 1e3) {
          let err53 = { instancePath: instancePath + "/holidays", schemaPath: "#/properties/holidays/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
          vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
        }
        let len7 = data21.length;
        for (let i7 = 0; i7 < len7; i7++) {
          let data22 = data21[i7];
          if (typeof data22 == "string") {
            if (!formats2.validate(data22)) {
              let err54 = { instancePath: instancePath + "/holidays/" + i7, schemaPath: "#/properties/holidays/items/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
              vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
            }
          } else {
            let err55 = { instancePath: instancePath + "/holidays/" + i7, schemaPath: "#/properties/holidays/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
          }
        }
        let i8 = data21.length, j0;
        if (i8 > 1) {
          let indices0 = {};
          for (; i8--; ) {
            let item0 = data21[i8];
            if (typeof item0 == "string") {
              if (typeof indices0[item0] == "number") {
                j0 = indices0[item0];
                let err56 = { instancePath: instancePath + "/holidays", schemaPath: "#/properties/holidays/uniqueItems", keyword: "uniqueItems", params: { i: i8, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i8 + " are identical)" };
                vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
                break;
              }
              indices0[item0] = i8;
            }
          }
        }
      } else {
        let err57 = { instancePath: instancePath + "/holidays", schemaPath: "#/properties/holidays/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
      }
    }
    if (data.minNoticeMinutes !== void 0) {
      let data23 = data.minNoticeMinutes;
      if (!(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23))) {
        let err58 = { instancePath: instancePath + "/minNoticeMinutes", schemaPath: "#/properties/minNoticeMinutes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
      }
      if (typeof data23 == "number") {
        if (data23 > 43200 || isNaN(data23)) {
          let err59 = { instancePath: instancePath + "/minNoticeMinutes", schemaPath: "#/properties/minNoticeMinutes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 43200 }, message: "must be <= 43200" };
          vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
        }
        if (data23 < 0 || isNaN(data23)) {
          let err60 = { instancePath: instancePath + "/minNoticeMinutes", schemaPath: "#/properties/minNoticeMinutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
        }
      }
    }
    if (data.webhook !== void 0) {
      let data24 = data.webhook;
      if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
        if (data24.url === void 0) {
          let err61 = { instancePath: instancePath + "/webhook", schemaPath: "#/properties/webhook/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
          vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
        }
        for (let key2 in data24)
          if (!(key2 === "url" || key2 === "secret" || key2 === "eventTypes")) {
            let err62 = { instancePath: instancePath + "/webhook", schemaPath: "#/properties/webhook/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
          }
        if (data24.url !== void 0) {
          let data25 = data24.url;
          if (typeof data25 == "string") {
            if (func2(data25) > 2e3) {
              let err63 = { instancePath: instancePath + "/webhook/url", schemaPath: "#/$defs/WebhookUrl/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
              vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
            }
          } else {
            let err64 = { instancePath: instancePath + "/webhook/url", schemaPath: "#/$defs/WebhookUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
          }
        }
        if (data24.secret !== void 0) {
          let data26 = data24.secret;
          if (typeof data26 == "string") {
            if (!pattern12.test(data26)) {
              let err65 = { instancePath: instancePath + "/webhook/secret", schemaPath: "#/$defs/WebhookSecret/pattern", keyword: "pattern", params: { pattern: "^whsec_[A-Za-z0-9+/]+={0,2}$" }, message: 'must match pattern "^whsec_[A-Za-z0-9+/]+={0,2}$"' };
              vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
            }
          } else {
            let err66 = { instancePath: instancePath + "/webhook/secret", schemaPath: "#/$defs/WebhookSecret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
          }
        }
        data24.eventTypes !== void 0 && (validate22(data24.eventTypes, { instancePath: instancePath + "/webhook/eventTypes", parentData: data24, parentDataProperty: "eventTypes", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length));
      } else {
        let err67 = { instancePath: instancePath + "/webhook", schemaPath: "#/properties/webhook/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
      }
    }
  } else {
    let err68 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema49 = { title: "Staff", type: "object", required: ["workshopId", "role"], additionalProperties: !1, properties: { workshopId: { $ref: "#/$defs/Id" }, role: { enum: ["staff", "manager", "admin"] }, name: { $ref: "#/$defs/Name" }, language: { $ref: "#/$defs/Language" }, password: { type: "string", minLength: 8, maxLength: 200, description: "taken locally only; in production people sign in with their identity provider. Never read back." } } };
var pattern13 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._~-]{0,127}$", "u");
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate25.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.workshopId === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "workshopId" }, message: "must have required property 'workshopId'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.role === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "role" }, message: "must have required property 'role'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "workshopId" || key0 === "role" || key0 === "name" || key0 === "language" || key0 === "password")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.workshopId !== void 0) {
      let data0 = data.workshopId;
      if (typeof data0 == "string") {
        if (!pattern13.test(data0)) {
          let err3 = { instancePath: instancePath + "/workshopId", schemaPath: "#/$defs/Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._~-]{0,127}$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._~-]{0,127}$"' };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/workshopId", schemaPath: "#/$defs/Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.role !== void 0) {
      let data1 = data.role;
      if (!(data1 === "staff" || data1 === "manager" || data1 === "admin")) {
        let err5 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/enum", keyword: "enum", params: { allowedValues: schema49.properties.role.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.name !== void 0) {
      let data2 = data.name;
      if (typeof data2 == "string") {
        if (func2(data2) > 200) {
          let err6 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/Name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (func2(data2) < 1) {
          let err7 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/Name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/Name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.language !== void 0) {
      let data3 = data.language;
      if (!(data3 === "da" || data3 === "en")) {
        let err9 = { instancePath: instancePath + "/language", schemaPath: "#/$defs/Language/enum", keyword: "enum", params: { allowedValues: schema37.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.password !== void 0) {
      let data4 = data.password;
      if (typeof data4 == "string") {
        if (func2(data4) > 200) {
          let err10 = { instancePath: instancePath + "/password", schemaPath: "#/properties/password/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (func2(data4) < 8) {
          let err11 = { instancePath: instancePath + "/password", schemaPath: "#/properties/password/minLength", keyword: "minLength", params: { limit: 8 }, message: "must NOT have fewer than 8 characters" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/password", schemaPath: "#/properties/password/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
  } else {
    let err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate25.errors = vErrors, errors === 0;
}
validate25.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema53 = { title: "Owner", type: "object", required: ["name", "phone", "email", "language", "timeZone", "consents"], additionalProperties: !1, properties: { name: { $ref: "#/$defs/Name" }, phone: { $ref: "#/$defs/Phone" }, email: { $ref: "#/$defs/Email" }, language: { $ref: "#/$defs/Language" }, timeZone: { $ref: "#/$defs/TimeZone" }, quietHours: { type: "string", pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]-([01][0-9]|2[0-3]):[0-5][0-9]$", description: "such as 22:00-07:00 in the owner's zone: only what is critical is sent then" }, channels: { type: "array", minItems: 1, uniqueItems: !0, items: { enum: ["sms", "mail"] } }, consents: { type: "object", required: ["workshop", "trips"], additionalProperties: !1, properties: { workshop: { type: "boolean", description: "the workshop may see the car's state, faults and appointments" }, trips: { type: "boolean", description: "positions and trips may be shown" }, integrations: { type: "object", maxProperties: 100, propertyNames: { $ref: "#/$defs/Id" }, additionalProperties: { type: "array", uniqueItems: !0, maxItems: 500, items: { type: "string", minLength: 1, maxLength: 200 } }, description: "by integration: VSS names or branches, and event types, that it may have" } } } } }, pattern15 = new RegExp("^([01][0-9]|2[0-3]):[0-5][0-9]-([01][0-9]|2[0-3]):[0-5][0-9]$", "u");
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate27.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.phone === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phone" }, message: "must have required property 'phone'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.email === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "email" }, message: "must have required property 'email'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.language === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "language" }, message: "must have required property 'language'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.timeZone === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "timeZone" }, message: "must have required property 'timeZone'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.consents === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "consents" }, message: "must have required property 'consents'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "name" || key0 === "phone" || key0 === "email" || key0 === "language" || key0 === "timeZone" || key0 === "quietHours" || key0 === "channels" || key0 === "consents")) {
        let err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 == "string") {
        if (func2(data0) > 200) {
          let err7 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/Name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (func2(data0) < 1) {
          let err8 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/Name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/Name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.phone !== void 0) {
      let data1 = data.phone;
      if (typeof data1 == "string") {
        if (!pattern4.test(data1)) {
          let err10 = { instancePath: instancePath + "/phone", schemaPath: "#/$defs/Phone/pattern", keyword: "pattern", params: { pattern: "^\\+[1-9][0-9]{6,14}$" }, message: 'must match pattern "^\\+[1-9][0-9]{6,14}$"' };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/phone", schemaPath: "#/$defs/Phone/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.email !== void 0) {
      let data2 = data.email;
      if (typeof data2 == "string") {
        if (func2(data2) > 254) {
          let err12 = { instancePath: instancePath + "/email", schemaPath: "#/$defs/Email/maxLength", keyword: "maxLength", params: { limit: 254 }, message: "must NOT have more than 254 characters" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (!formats0.test(data2)) {
          let err13 = { instancePath: instancePath + "/email", schemaPath: "#/$defs/Email/format", keyword: "format", params: { format: "email" }, message: 'must match format "email"' };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        let err14 = { instancePath: instancePath + "/email", schemaPath: "#/$defs/Email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.language !== void 0) {
      let data3 = data.language;
      if (!(data3 === "da" || data3 === "en")) {
        let err15 = { instancePath: instancePath + "/language", schemaPath: "#/$defs/Language/enum", keyword: "enum", params: { allowedValues: schema37.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.timeZone !== void 0) {
      let data4 = data.timeZone;
      if (typeof data4 == "string") {
        if (func2(data4) > 64) {
          let err16 = { instancePath: instancePath + "/timeZone", schemaPath: "#/$defs/TimeZone/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (func2(data4) < 1) {
          let err17 = { instancePath: instancePath + "/timeZone", schemaPath: "#/$defs/TimeZone/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        let err18 = { instancePath: instancePath + "/timeZone", schemaPath: "#/$defs/TimeZone/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.quietHours !== void 0) {
      let data5 = data.quietHours;
      if (typeof data5 == "string") {
        if (!pattern15.test(data5)) {
          let err19 = { instancePath: instancePath + "/quietHours", schemaPath: "#/properties/quietHours/pattern", keyword: "pattern", params: { pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]-([01][0-9]|2[0-3]):[0-5][0-9]$" }, message: 'must match pattern "^([01][0-9]|2[0-3]):[0-5][0-9]-([01][0-9]|2[0-3]):[0-5][0-9]$"' };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      } else {
        let err20 = { instancePath: instancePath + "/quietHours", schemaPath: "#/properties/quietHours/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.channels !== void 0) {
      let data6 = data.channels;
      if (Array.isArray(data6)) {
        if (data6.length < 1) {
          let err21 = { instancePath: instancePath + "/channels", schemaPath: "#/properties/channels/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        let len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (!(data7 === "sms" || data7 === "mail")) {
            let err22 = { instancePath: instancePath + "/channels/" + i0, schemaPath: "#/properties/channels/items/enum", keyword: "enum", params: { allowedValues: schema53.properties.channels.items.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
        }
        let i1 = data6.length, j0;
        if (i1 > 1) {
          outer0:
            for (; i1--; )
              for (j0 = i1; j0--; )
                if (func0(data6[i1], data6[j0])) {
                  let err23 = { instancePath: instancePath + "/channels", schemaPath: "#/properties/channels/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
                  vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
                  break outer0;
                }
        }
      } else {
        let err24 = { instancePath: instancePath + "/channels", schemaPath: "#/properties/channels/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.consents !== void 0) {
      let data8 = data.consents;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (data8.workshop === void 0) {
          let err25 = { instancePath: instancePath + "/consents", schemaPath: "#/properties/consents/required", keyword: "required", params: { missingProperty: "workshop" }, message: "must have required property 'workshop'" };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
        if (data8.trips === void 0) {
          let err26 = { instancePath: instancePath + "/consents", schemaPath: "#/properties/consents/required", keyword: "required", params: { missingProperty: "trips" }, message: "must have required property 'trips'" };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
        for (let key1 in data8)
          if (!(key1 === "workshop" || key1 === "trips" || key1 === "integrations")) {
            let err27 = { instancePath: instancePath + "/consents", schemaPath: "#/properties/consents/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
          }
        if (data8.workshop !== void 0 && typeof data8.workshop != "boolean") {
          let err28 = { instancePath: instancePath + "/consents/workshop", schemaPath: "#/properties/consents/properties/workshop/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
        if (data8.trips !== void 0 && typeof data8.trips != "boolean") {
          let err29 = { instancePath: instancePath + "/consents/trips", schemaPath: "#/properties/consents/properties/trips/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
        if (data8.integrations !== void 0) {
          let data11 = data8.integrations;
          if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
            if (Object.keys(data11).length > 100) {
              let err30 = { instancePath: instancePath + "/consents/integrations", schemaPath: "#/properties/consents/properties/integrations/maxProperties", keyword: "maxProperties", params: { limit: 100 }, message: "must NOT have more than 100 properties" };
              vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
            }
            for (let key2 in data11) {
              let _errs30 = errors;
              if (typeof key2 == "string") {
                if (!pattern13.test(key2)) {
                  let err31 = { instancePath: instancePath + "/consents/integrations", schemaPath: "#/$defs/Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._~-]{0,127}$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._~-]{0,127}$"', propertyName: key2 };
                  vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
                }
              } else {
                let err32 = { instancePath: instancePath + "/consents/integrations", schemaPath: "#/$defs/Id/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: key2 };
                vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
              }
              var valid10 = _errs30 === errors;
              if (!valid10) {
                let err33 = { instancePath: instancePath + "/consents/integrations", schemaPath: "#/properties/consents/properties/integrations/propertyNames", keyword: "propertyNames", params: { propertyName: key2 }, message: "property name must be valid" };
                vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
              }
            }
            for (let key3 in data11) {
              let data12 = data11[key3];
              if (Array.isArray(data12)) {
                if (data12.length > 500) {
                  let err34 = { instancePath: instancePath + "/consents/integrations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/consents/properties/integrations/additionalProperties/maxItems", keyword: "maxItems", params: { limit: 500 }, message: "must NOT have more than 500 items" };
                  vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
                }
                let len1 = data12.length;
                for (let i2 = 0; i2 < len1; i2++) {
                  let data13 = data12[i2];
                  if (typeof data13 == "string") {
                    if (func2(data13) > 200) {
                      let err35 = { instancePath: instancePath + "/consents/integrations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i2, schemaPath: "#/properties/consents/properties/integrations/additionalProperties/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                      vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                    }
                    if (func2(data13) < 1) {
                      let err36 = { instancePath: instancePath + "/consents/integrations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i2, schemaPath: "#/properties/consents/properties/integrations/additionalProperties/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
                    }
                  } else {
                    let err37 = { instancePath: instancePath + "/consents/integrations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i2, schemaPath: "#/properties/consents/properties/integrations/additionalProperties/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                  }
                }
                let i3 = data12.length, j1;
                if (i3 > 1) {
                  let indices0 = {};
                  for (; i3--; ) {
                    let item0 = data12[i3];
                    if (typeof item0 == "string") {
                      if (typeof indices0[item0] == "number") {
                        j1 = indices0[item0];
                        let err38 = { instancePath: instancePath + "/consents/integrations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/consents/properties/integrations/additionalProperties/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)" };
                        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
                        break;
                      }
                      indices0[item0] = i3;
                    }
                  }
                }
              } else {
                let err39 = { instancePath: instancePath + "/consents/integrations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/consents/properties/integrations/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
              }
            }
          } else {
            let err40 = { instancePath: instancePath + "/consents/integrations", schemaPath: "#/properties/consents/properties/integrations/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
          }
        }
      } else {
        let err41 = { instancePath: instancePath + "/consents", schemaPath: "#/properties/consents/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
      }
    }
  } else {
    let err42 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
  }
  return validate27.errors = vErrors, errors === 0;
}
validate27.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate29.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ownerId === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ownerId" }, message: "must have required property 'ownerId'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.workshopId === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "workshopId" }, message: "must have required property 'workshopId'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "ownerId" || key0 === "workshopId" || key0 === "licensePlate" || key0 === "fleetId" || key0 === "make" || key0 === "model" || key0 === "platform")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.ownerId !== void 0) {
      let data0 = data.ownerId;
      if (typeof data0 == "string") {
        if (!pattern13.test(data0)) {
          let err3 = { instancePath: instancePath + "/ownerId", schemaPath: "#/$defs/Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._~-]{0,127}$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._~-]{0,127}$"' };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/ownerId", schemaPath: "#/$defs/Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.workshopId !== void 0) {
      let data1 = data.workshopId;
      if (typeof data1 == "string") {
        if (!pattern13.test(data1)) {
          let err5 = { instancePath: instancePath + "/workshopId", schemaPath: "#/$defs/Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._~-]{0,127}$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._~-]{0,127}$"' };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/workshopId", schemaPath: "#/$defs/Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.licensePlate !== void 0) {
      let data2 = data.licensePlate;
      if (typeof data2 == "string") {
        if (func2(data2) > 20) {
          let err7 = { instancePath: instancePath + "/licensePlate", schemaPath: "#/properties/licensePlate/maxLength", keyword: "maxLength", params: { limit: 20 }, message: "must NOT have more than 20 characters" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (func2(data2) < 1) {
          let err8 = { instancePath: instancePath + "/licensePlate", schemaPath: "#/properties/licensePlate/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/licensePlate", schemaPath: "#/properties/licensePlate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.fleetId !== void 0) {
      let data3 = data.fleetId;
      if (typeof data3 == "string") {
        if (!pattern13.test(data3)) {
          let err10 = { instancePath: instancePath + "/fleetId", schemaPath: "#/$defs/Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._~-]{0,127}$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._~-]{0,127}$"' };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/fleetId", schemaPath: "#/$defs/Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.make !== void 0) {
      let data4 = data.make;
      if (typeof data4 == "string") {
        if (func2(data4) > 200) {
          let err12 = { instancePath: instancePath + "/make", schemaPath: "#/$defs/Name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (func2(data4) < 1) {
          let err13 = { instancePath: instancePath + "/make", schemaPath: "#/$defs/Name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        let err14 = { instancePath: instancePath + "/make", schemaPath: "#/$defs/Name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.model !== void 0) {
      let data5 = data.model;
      if (typeof data5 == "string") {
        if (func2(data5) > 200) {
          let err15 = { instancePath: instancePath + "/model", schemaPath: "#/$defs/Name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (func2(data5) < 1) {
          let err16 = { instancePath: instancePath + "/model", schemaPath: "#/$defs/Name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        let err17 = { instancePath: instancePath + "/model", schemaPath: "#/$defs/Name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.platform !== void 0) {
      let data6 = data.platform;
      if (typeof data6 == "string") {
        if (!pattern13.test(data6)) {
          let err18 = { instancePath: instancePath + "/platform", schemaPath: "#/$defs/Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._~-]{0,127}$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._~-]{0,127}$"' };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        let err19 = { instancePath: instancePath + "/platform", schemaPath: "#/$defs/Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
  } else {
    let err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
  }
  return validate29.errors = vErrors, errors === 0;
}
validate29.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema67 = { title: "Unit", type: "object", required: ["vin"], additionalProperties: !1, properties: { vin: { $ref: "#/$defs/Vin" }, kind: { enum: ["cc", "osmand", "owntracks", "wican", "freematics"], description: "cc where left out" }, publicKey: { $ref: "#/$defs/PublicKey", description: "of a cc unit" }, secret: { type: "string", minLength: 8, maxLength: 200, description: "of a bought kind. Never read back." }, status: { enum: ["active", "revoked"], description: "active where left out" }, firmware: { type: "string", maxLength: 100 }, configuration: { type: "object", description: "handed to the unit in the answer to its next upload" }, uploadsPerSecond: { type: "number", exclusiveMinimum: 0, maximum: 1e4 } } };
var schema69 = { type: "object", required: ["kty", "crv", "x"], properties: { kty: { enum: ["OKP", "EC"] }, crv: { enum: ["Ed25519", "P-256"] }, x: { type: "string" }, y: { type: "string" }, kid: { type: "string" }, alg: { type: "string" }, use: { type: "string" }, ext: { type: "boolean" }, key_ops: { type: "array", items: { type: "string" } } }, additionalProperties: !1, description: "JWK (RFC 7517), Ed25519 or P-256" }, pattern21 = new RegExp("^[A-HJ-NPR-Z0-9]{17}$", "u");
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate31.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.vin === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vin" }, message: "must have required property 'vin'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "vin" || key0 === "kind" || key0 === "publicKey" || key0 === "secret" || key0 === "status" || key0 === "firmware" || key0 === "configuration" || key0 === "uploadsPerSecond")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.vin !== void 0) {
      let data0 = data.vin;
      if (typeof data0 == "string") {
        if (!pattern21.test(data0)) {
          let err2 = { instancePath: instancePath + "/vin", schemaPath: "#/$defs/Vin/pattern", keyword: "pattern", params: { pattern: "^[A-HJ-NPR-Z0-9]{17}$" }, message: 'must match pattern "^[A-HJ-NPR-Z0-9]{17}$"' };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/vin", schemaPath: "#/$defs/Vin/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if (!(data1 === "cc" || data1 === "osmand" || data1 === "owntracks" || data1 === "wican" || data1 === "freematics")) {
        let err4 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema67.properties.kind.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.publicKey !== void 0) {
      let data2 = data.publicKey;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.kty === void 0) {
          let err5 = { instancePath: instancePath + "/publicKey", schemaPath: "#/$defs/PublicKey/required", keyword: "required", params: { missingProperty: "kty" }, message: "must have required property 'kty'" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data2.crv === void 0) {
          let err6 = { instancePath: instancePath + "/publicKey", schemaPath: "#/$defs/PublicKey/required", keyword: "required", params: { missingProperty: "crv" }, message: "must have required property 'crv'" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data2.x === void 0) {
          let err7 = { instancePath: instancePath + "/publicKey", schemaPath: "#/$defs/PublicKey/required", keyword: "required", params: { missingProperty: "x" }, message: "must have required property 'x'" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        for (let key1 in data2)
          if (!func1.call(schema69.properties, key1)) {
            let err8 = { instancePath: instancePath + "/publicKey", schemaPath: "#/$defs/PublicKey/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        if (data2.kty !== void 0) {
          let data3 = data2.kty;
          if (!(data3 === "OKP" || data3 === "EC")) {
            let err9 = { instancePath: instancePath + "/publicKey/kty", schemaPath: "#/$defs/PublicKey/properties/kty/enum", keyword: "enum", params: { allowedValues: schema69.properties.kty.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
        if (data2.crv !== void 0) {
          let data4 = data2.crv;
          if (!(data4 === "Ed25519" || data4 === "P-256")) {
            let err10 = { instancePath: instancePath + "/publicKey/crv", schemaPath: "#/$defs/PublicKey/properties/crv/enum", keyword: "enum", params: { allowedValues: schema69.properties.crv.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
        if (data2.x !== void 0 && typeof data2.x != "string") {
          let err11 = { instancePath: instancePath + "/publicKey/x", schemaPath: "#/$defs/PublicKey/properties/x/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data2.y !== void 0 && typeof data2.y != "string") {
          let err12 = { instancePath: instancePath + "/publicKey/y", schemaPath: "#/$defs/PublicKey/properties/y/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (data2.kid !== void 0 && typeof data2.kid != "string") {
          let err13 = { instancePath: instancePath + "/publicKey/kid", schemaPath: "#/$defs/PublicKey/properties/kid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (data2.alg !== void 0 && typeof data2.alg != "string") {
          let err14 = { instancePath: instancePath + "/publicKey/alg", schemaPath: "#/$defs/PublicKey/properties/alg/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (data2.use !== void 0 && typeof data2.use != "string") {
          let err15 = { instancePath: instancePath + "/publicKey/use", schemaPath: "#/$defs/PublicKey/properties/use/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (data2.ext !== void 0 && typeof data2.ext != "boolean") {
          let err16 = { instancePath: instancePath + "/publicKey/ext", schemaPath: "#/$defs/PublicKey/properties/ext/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (data2.key_ops !== void 0) {
          let data11 = data2.key_ops;
          if (Array.isArray(data11)) {
            let len0 = data11.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (typeof data11[i0] != "string") {
                let err17 = { instancePath: instancePath + "/publicKey/key_ops/" + i0, schemaPath: "#/$defs/PublicKey/properties/key_ops/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
              }
          } else {
            let err18 = { instancePath: instancePath + "/publicKey/key_ops", schemaPath: "#/$defs/PublicKey/properties/key_ops/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        }
      } else {
        let err19 = { instancePath: instancePath + "/publicKey", schemaPath: "#/$defs/PublicKey/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.secret !== void 0) {
      let data13 = data.secret;
      if (typeof data13 == "string") {
        if (func2(data13) > 200) {
          let err20 = { instancePath: instancePath + "/secret", schemaPath: "#/properties/secret/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        if (func2(data13) < 8) {
          let err21 = { instancePath: instancePath + "/secret", schemaPath: "#/properties/secret/minLength", keyword: "minLength", params: { limit: 8 }, message: "must NOT have fewer than 8 characters" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      } else {
        let err22 = { instancePath: instancePath + "/secret", schemaPath: "#/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.status !== void 0) {
      let data14 = data.status;
      if (!(data14 === "active" || data14 === "revoked")) {
        let err23 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema67.properties.status.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.firmware !== void 0) {
      let data15 = data.firmware;
      if (typeof data15 == "string") {
        if (func2(data15) > 100) {
          let err24 = { instancePath: instancePath + "/firmware", schemaPath: "#/properties/firmware/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
      } else {
        let err25 = { instancePath: instancePath + "/firmware", schemaPath: "#/properties/firmware/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.configuration !== void 0) {
      let data16 = data.configuration;
      if (!(data16 && typeof data16 == "object" && !Array.isArray(data16))) {
        let err26 = { instancePath: instancePath + "/configuration", schemaPath: "#/properties/configuration/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.uploadsPerSecond !== void 0) {
      let data17 = data.uploadsPerSecond;
      if (typeof data17 == "number") {
        if (data17 > 1e4 || isNaN(data17)) {
          let err27 = { instancePath: instancePath + "/uploadsPerSecond", schemaPath: "#/properties/uploadsPerSecond/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
        if (data17 <= 0 || isNaN(data17)) {
          let err28 = { instancePath: instancePath + "/uploadsPerSecond", schemaPath: "#/properties/uploadsPerSecond/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
      } else {
        let err29 = { instancePath: instancePath + "/uploadsPerSecond", schemaPath: "#/properties/uploadsPerSecond/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
  } else {
    let err30 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
  }
  return validate31.errors = vErrors, errors === 0;
}
validate31.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema70 = { title: "Integration", type: "object", required: ["name", "kind", "webhook"], additionalProperties: !1, properties: { name: { $ref: "#/$defs/Name" }, kind: { enum: ["leasing", "fleet", "insurance", "other"] }, webhook: { type: "object", required: ["url"], additionalProperties: !1, properties: { url: { $ref: "#/$defs/WebhookUrl" }, secret: { $ref: "#/$defs/WebhookSecret" } } }, eventTypes: { $ref: "#/$defs/EventTypes", description: "all where left out" }, fleetIds: { type: "array", uniqueItems: !0, maxItems: 500, items: { $ref: "#/$defs/Id" } } } };
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate33.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.kind === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.webhook === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "webhook" }, message: "must have required property 'webhook'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "name" || key0 === "kind" || key0 === "webhook" || key0 === "eventTypes" || key0 === "fleetIds")) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 == "string") {
        if (func2(data0) > 200) {
          let err4 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/Name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (func2(data0) < 1) {
          let err5 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/Name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/Name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if (!(data1 === "leasing" || data1 === "fleet" || data1 === "insurance" || data1 === "other")) {
        let err7 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema70.properties.kind.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.webhook !== void 0) {
      let data2 = data.webhook;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.url === void 0) {
          let err8 = { instancePath: instancePath + "/webhook", schemaPath: "#/properties/webhook/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        for (let key1 in data2)
          if (!(key1 === "url" || key1 === "secret")) {
            let err9 = { instancePath: instancePath + "/webhook", schemaPath: "#/properties/webhook/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        if (data2.url !== void 0) {
          let data3 = data2.url;
          if (typeof data3 == "string") {
            if (func2(data3) > 2e3) {
              let err10 = { instancePath: instancePath + "/webhook/url", schemaPath: "#/$defs/WebhookUrl/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
          } else {
            let err11 = { instancePath: instancePath + "/webhook/url", schemaPath: "#/$defs/WebhookUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
        if (data2.secret !== void 0) {
          let data4 = data2.secret;
          if (typeof data4 == "string") {
            if (!pattern12.test(data4)) {
              let err12 = { instancePath: instancePath + "/webhook/secret", schemaPath: "#/$defs/WebhookSecret/pattern", keyword: "pattern", params: { pattern: "^whsec_[A-Za-z0-9+/]+={0,2}$" }, message: 'must match pattern "^whsec_[A-Za-z0-9+/]+={0,2}$"' };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
          } else {
            let err13 = { instancePath: instancePath + "/webhook/secret", schemaPath: "#/$defs/WebhookSecret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
      } else {
        let err14 = { instancePath: instancePath + "/webhook", schemaPath: "#/properties/webhook/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.eventTypes !== void 0 && (validate22(data.eventTypes, { instancePath: instancePath + "/eventTypes", parentData: data, parentDataProperty: "eventTypes", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data.fleetIds !== void 0) {
      let data6 = data.fleetIds;
      if (Array.isArray(data6)) {
        if (data6.length > 500) {
          let err15 = { instancePath: instancePath + "/fleetIds", schemaPath: "#/properties/fleetIds/maxItems", keyword: "maxItems", params: { limit: 500 }, message: "must NOT have more than 500 items" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        let len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (typeof data7 == "string") {
            if (!pattern13.test(data7)) {
              let err16 = { instancePath: instancePath + "/fleetIds/" + i0, schemaPath: "#/$defs/Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._~-]{0,127}$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._~-]{0,127}$"' };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
          } else {
            let err17 = { instancePath: instancePath + "/fleetIds/" + i0, schemaPath: "#/$defs/Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
        let i1 = data6.length, j0;
        if (i1 > 1) {
          outer0:
            for (; i1--; )
              for (j0 = i1; j0--; )
                if (func0(data6[i1], data6[j0])) {
                  let err18 = { instancePath: instancePath + "/fleetIds", schemaPath: "#/properties/fleetIds/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
                  vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                  break outer0;
                }
        }
      } else {
        let err19 = { instancePath: instancePath + "/fleetIds", schemaPath: "#/properties/fleetIds/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
  } else {
    let err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
  }
  return validate33.errors = vErrors, errors === 0;
}
validate33.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "workshop" || key0 === "staff" || key0 === "owner" || key0 === "vehicle" || key0 === "unit" || key0 === "integration")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    data.workshop !== void 0 && (validate21(data.workshop, { instancePath: instancePath + "/workshop", parentData: data, parentDataProperty: "workshop", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length)), data.staff !== void 0 && (validate25(data.staff, { instancePath: instancePath + "/staff", parentData: data, parentDataProperty: "staff", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length)), data.owner !== void 0 && (validate27(data.owner, { instancePath: instancePath + "/owner", parentData: data, parentDataProperty: "owner", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length)), data.vehicle !== void 0 && (validate29(data.vehicle, { instancePath: instancePath + "/vehicle", parentData: data, parentDataProperty: "vehicle", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length)), data.unit !== void 0 && (validate31(data.unit, { instancePath: instancePath + "/unit", parentData: data, parentDataProperty: "unit", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length)), data.integration !== void 0 && (validate33(data.integration, { instancePath: instancePath + "/integration", parentData: data, parentDataProperty: "integration", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var compiledWebhookEventType = validate36;
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate36.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data === "event.opened" || data === "event.escalated" || data === "event.closed" || data === "recommendation.created" || data === "message.received" || data === "appointment.proposed" || data === "appointment.booked" || data === "appointment.changed" || data === "appointment.cancelled" || data === "vehicle.datapoints" || data === "access.granted" || data === "access.removed")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema48.enum }, message: "must be equal to one of the allowed values" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate36.errors = vErrors, errors === 0;
}
validate36.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var compiledWorkshop = validate37;
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate37.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.phone === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phone" }, message: "must have required property 'phone'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.email === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "email" }, message: "must have required property 'email'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.timeZone === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "timeZone" }, message: "must have required property 'timeZone'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.language === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "language" }, message: "must have required property 'language'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.bays === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bays" }, message: "must have required property 'bays'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.openingHours === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "openingHours" }, message: "must have required property 'openingHours'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    for (let key0 in data)
      if (!func1.call(schema32.properties, key0)) {
        let err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 == "string") {
        if (func2(data0) > 200) {
          let err8 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/Name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (func2(data0) < 1) {
          let err9 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/Name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/Name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.phone !== void 0) {
      let data1 = data.phone;
      if (typeof data1 == "string") {
        if (!pattern4.test(data1)) {
          let err11 = { instancePath: instancePath + "/phone", schemaPath: "#/$defs/Phone/pattern", keyword: "pattern", params: { pattern: "^\\+[1-9][0-9]{6,14}$" }, message: 'must match pattern "^\\+[1-9][0-9]{6,14}$"' };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/phone", schemaPath: "#/$defs/Phone/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.email !== void 0) {
      let data2 = data.email;
      if (typeof data2 == "string") {
        if (func2(data2) > 254) {
          let err13 = { instancePath: instancePath + "/email", schemaPath: "#/$defs/Email/maxLength", keyword: "maxLength", params: { limit: 254 }, message: "must NOT have more than 254 characters" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (!formats0.test(data2)) {
          let err14 = { instancePath: instancePath + "/email", schemaPath: "#/$defs/Email/format", keyword: "format", params: { format: "email" }, message: 'must match format "email"' };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        let err15 = { instancePath: instancePath + "/email", schemaPath: "#/$defs/Email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.timeZone !== void 0) {
      let data3 = data.timeZone;
      if (typeof data3 == "string") {
        if (func2(data3) > 64) {
          let err16 = { instancePath: instancePath + "/timeZone", schemaPath: "#/$defs/TimeZone/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (func2(data3) < 1) {
          let err17 = { instancePath: instancePath + "/timeZone", schemaPath: "#/$defs/TimeZone/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        let err18 = { instancePath: instancePath + "/timeZone", schemaPath: "#/$defs/TimeZone/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.language !== void 0) {
      let data4 = data.language;
      if (!(data4 === "da" || data4 === "en")) {
        let err19 = { instancePath: instancePath + "/language", schemaPath: "#/$defs/Language/enum", keyword: "enum", params: { allowedValues: schema37.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.bays !== void 0) {
      let data5 = data.bays;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5))) {
        let err20 = { instancePath: instancePath + "/bays", schemaPath: "#/properties/bays/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
      if (typeof data5 == "number") {
        if (data5 > 100 || isNaN(data5)) {
          let err21 = { instancePath: instancePath + "/bays", schemaPath: "#/properties/bays/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        if (data5 < 1 || isNaN(data5)) {
          let err22 = { instancePath: instancePath + "/bays", schemaPath: "#/properties/bays/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
      }
    }
    if (data.openingHours !== void 0) {
      let data6 = data.openingHours;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (let key1 in data6)
          if (!(key1 === "mon" || key1 === "tue" || key1 === "wed" || key1 === "thu" || key1 === "fri" || key1 === "sat" || key1 === "sun")) {
            let err23 = { instancePath: instancePath + "/openingHours", schemaPath: "#/properties/openingHours/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
        if (data6.mon !== void 0) {
          let data7 = data6.mon;
          if (Array.isArray(data7)) {
            if (data7.length > 24) {
              let err24 = { instancePath: instancePath + "/openingHours/mon", schemaPath: "#/$defs/Hours/maxItems", keyword: "maxItems", params: { limit: 24 }, message: "must NOT have more than 24 items" };
              vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
            }
            let len0 = data7.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data8 = data7[i0];
              if (typeof data8 == "string") {
                if (!pattern5.test(data8)) {
                  let err25 = { instancePath: instancePath + "/openingHours/mon/" + i0, schemaPath: "#/$defs/Hours/items/pattern", keyword: "pattern", params: { pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]-(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$" }, message: 'must match pattern "^([01][0-9]|2[0-3]):[0-5][0-9]-(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"' };
                  vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
                }
              } else {
                let err26 = { instancePath: instancePath + "/openingHours/mon/" + i0, schemaPath: "#/$defs/Hours/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
              }
            }
          } else {
            let err27 = { instancePath: instancePath + "/openingHours/mon", schemaPath: "#/$defs/Hours/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
          }
        }
        if (data6.tue !== void 0) {
          let data9 = data6.tue;
          if (Array.isArray(data9)) {
            if (data9.length > 24) {
              let err28 = { instancePath: instancePath + "/openingHours/tue", schemaPath: "#/$defs/Hours/maxItems", keyword: "maxItems", params: { limit: 24 }, message: "must NOT have more than 24 items" };
              vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
            }
            let len1 = data9.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data10 = data9[i1];
              if (typeof data10 == "string") {
                if (!pattern5.test(data10)) {
                  let err29 = { instancePath: instancePath + "/openingHours/tue/" + i1, schemaPath: "#/$defs/Hours/items/pattern", keyword: "pattern", params: { pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]-(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$" }, message: 'must match pattern "^([01][0-9]|2[0-3]):[0-5][0-9]-(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"' };
                  vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
                }
              } else {
                let err30 = { instancePath: instancePath + "/openingHours/tue/" + i1, schemaPath: "#/$defs/Hours/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
              }
            }
          } else {
            let err31 = { instancePath: instancePath + "/openingHours/tue", schemaPath: "#/$defs/Hours/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
          }
        }
        if (data6.wed !== void 0) {
          let data11 = data6.wed;
          if (Array.isArray(data11)) {
            if (data11.length > 24) {
              let err32 = { instancePath: instancePath + "/openingHours/wed", schemaPath: "#/$defs/Hours/maxItems", keyword: "maxItems", params: { limit: 24 }, message: "must NOT have more than 24 items" };
              vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
            }
            let len2 = data11.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data12 = data11[i2];
              if (typeof data12 == "string") {
                if (!pattern5.test(data12)) {
                  let err33 = { instancePath: instancePath + "/openingHours/wed/" + i2, schemaPath: "#/$defs/Hours/items/pattern", keyword: "pattern", params: { pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]-(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$" }, message: 'must match pattern "^([01][0-9]|2[0-3]):[0-5][0-9]-(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"' };
                  vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                }
              } else {
                let err34 = { instancePath: instancePath + "/openingHours/wed/" + i2, schemaPath: "#/$defs/Hours/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
              }
            }
          } else {
            let err35 = { instancePath: instancePath + "/openingHours/wed", schemaPath: "#/$defs/Hours/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
          }
        }
        if (data6.thu !== void 0) {
          let data13 = data6.thu;
          if (Array.isArray(data13)) {
            if (data13.length > 24) {
              let err36 = { instancePath: instancePath + "/openingHours/thu", schemaPath: "#/$defs/Hours/maxItems", keyword: "maxItems", params: { limit: 24 }, message: "must NOT have more than 24 items" };
              vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
            }
            let len3 = data13.length;
            for (let i3 = 0; i3 < len3; i3++) {
              let data14 = data13[i3];
              if (typeof data14 == "string") {
                if (!pattern5.test(data14)) {
                  let err37 = { instancePath: instancePath + "/openingHours/thu/" + i3, schemaPath: "#/$defs/Hours/items/pattern", keyword: "pattern", params: { pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]-(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$" }, message: 'must match pattern "^([01][0-9]|2[0-3]):[0-5][0-9]-(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"' };
                  vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                }
              } else {
                let err38 = { instancePath: instancePath + "/openingHours/thu/" + i3, schemaPath: "#/$defs/Hours/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
              }
            }
          } else {
            let err39 = { instancePath: instancePath + "/openingHours/thu", schemaPath: "#/$defs/Hours/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
          }
        }
        if (data6.fri !== void 0) {
          let data15 = data6.fri;
          if (Array.isArray(data15)) {
            if (data15.length > 24) {
              let err40 = { instancePath: instancePath + "/openingHours/fri", schemaPath: "#/$defs/Hours/maxItems", keyword: "maxItems", params: { limit: 24 }, message: "must NOT have more than 24 items" };
              vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
            }
            let len4 = data15.length;
            for (let i4 = 0; i4 < len4; i4++) {
              let data16 = data15[i4];
              if (typeof data16 == "string") {
                if (!pattern5.test(data16)) {
                  let err41 = { instancePath: instancePath + "/openingHours/fri/" + i4, schemaPath: "#/$defs/Hours/items/pattern", keyword: "pattern", params: { pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]-(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$" }, message: 'must match pattern "^([01][0-9]|2[0-3]):[0-5][0-9]-(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"' };
                  vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
                }
              } else {
                let err42 = { instancePath: instancePath + "/openingHours/fri/" + i4, schemaPath: "#/$defs/Hours/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
              }
            }
          } else {
            let err43 = { instancePath: instancePath + "/openingHours/fri", schemaPath: "#/$defs/Hours/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
          }
        }
        if (data6.sat !== void 0) {
          let data17 = data6.sat;
          if (Array.isArray(data17)) {
            if (data17.length > 24) {
              let err44 = { instancePath: instancePath + "/openingHours/sat", schemaPath: "#/$defs/Hours/maxItems", keyword: "maxItems", params: { limit: 24 }, message: "must NOT have more than 24 items" };
              vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
            }
            let len5 = data17.length;
            for (let i5 = 0; i5 < len5; i5++) {
              let data18 = data17[i5];
              if (typeof data18 == "string") {
                if (!pattern5.test(data18)) {
                  let err45 = { instancePath: instancePath + "/openingHours/sat/" + i5, schemaPath: "#/$defs/Hours/items/pattern", keyword: "pattern", params: { pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]-(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$" }, message: 'must match pattern "^([01][0-9]|2[0-3]):[0-5][0-9]-(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"' };
                  vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
                }
              } else {
                let err46 = { instancePath: instancePath + "/openingHours/sat/" + i5, schemaPath: "#/$defs/Hours/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
              }
            }
          } else {
            let err47 = { instancePath: instancePath + "/openingHours/sat", schemaPath: "#/$defs/Hours/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
          }
        }
        if (data6.sun !== void 0) {
          let data19 = data6.sun;
          if (Array.isArray(data19)) {
            if (data19.length > 24) {
              let err48 = { instancePath: instancePath + "/openingHours/sun", schemaPath: "#/$defs/Hours/maxItems", keyword: "maxItems", params: { limit: 24 }, message: "must NOT have more than 24 items" };
              vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
            }
            let len6 = data19.length;
            for (let i6 = 0; i6 < len6; i6++) {
              let data20 = data19[i6];
              if (typeof data20 == "string") {
                if (!pattern5.test(data20)) {
                  let err49 = { instancePath: instancePath + "/openingHours/sun/" + i6, schemaPath: "#/$defs/Hours/items/pattern", keyword: "pattern", params: { pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]-(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$" }, message: 'must match pattern "^([01][0-9]|2[0-3]):[0-5][0-9]-(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"' };
                  vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
                }
              } else {
                let err50 = { instancePath: instancePath + "/openingHours/sun/" + i6, schemaPath: "#/$defs/Hours/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
              }
            }
          } else {
            let err51 = { instancePath: instancePath + "/openingHours/sun", schemaPath: "#/$defs/Hours/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
          }
        }
      } else {
        let err52 = { instancePath: instancePath + "/openingHours", schemaPath: "#/properties/openingHours/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
      }
    }
    if (data.holidays !== void 0) {
      let data21 = data.holidays;
      if (Array.isArray(data21)) {
        if (data21.length > 1e3) {
          let err53 = { instancePath: instancePath + "/holidays", schemaPath: "#/properties/holidays/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
          vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
        }
        let len7 = data21.length;
        for (let i7 = 0; i7 < len7; i7++) {
          let data22 = data21[i7];
          if (typeof data22 == "string") {
            if (!formats2.validate(data22)) {
              let err54 = { instancePath: instancePath + "/holidays/" + i7, schemaPath: "#/properties/holidays/items/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
              vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
            }
          } else {
            let err55 = { instancePath: instancePath + "/holidays/" + i7, schemaPath: "#/properties/holidays/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
          }
        }
        let i8 = data21.length, j0;
        if (i8 > 1) {
          let indices0 = {};
          for (; i8--; ) {
            let item0 = data21[i8];
            if (typeof item0 == "string") {
              if (typeof indices0[item0] == "number") {
                j0 = indices0[item0];
                let err56 = { instancePath: instancePath + "/holidays", schemaPath: "#/properties/holidays/uniqueItems", keyword: "uniqueItems", params: { i: i8, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i8 + " are identical)" };
                vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
                break;
              }
              indices0[item0] = i8;
            }
          }
        }
      } else {
        let err57 = { instancePath: instancePath + "/holidays", schemaPath: "#/properties/holidays/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
      }
    }
    if (data.minNoticeMinutes !== void 0) {
      let data23 = data.minNoticeMinutes;
      if (!(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23))) {
        let err58 = { instancePath: instancePath + "/minNoticeMinutes", schemaPath: "#/properties/minNoticeMinutes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
      }
      if (typeof data23 == "number") {
        if (data23 > 43200 || isNaN(data23)) {
          let err59 = { instancePath: instancePath + "/minNoticeMinutes", schemaPath: "#/properties/minNoticeMinutes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 43200 }, message: "must be <= 43200" };
          vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
        }
        if (data23 < 0 || isNaN(data23)) {
          let err60 = { instancePath: instancePath + "/minNoticeMinutes", schemaPath: "#/properties/minNoticeMinutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
        }
      }
    }
    if (data.webhook !== void 0) {
      let data24 = data.webhook;
      if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
        if (data24.url === void 0) {
          let err61 = { instancePath: instancePath + "/webhook", schemaPath: "#/properties/webhook/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
          vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
        }
        for (let key2 in data24)
          if (!(key2 === "url" || key2 === "secret" || key2 === "eventTypes")) {
            let err62 = { instancePath: instancePath + "/webhook", schemaPath: "#/properties/webhook/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
          }
        if (data24.url !== void 0) {
          let data25 = data24.url;
          if (typeof data25 == "string") {
            if (func2(data25) > 2e3) {
              let err63 = { instancePath: instancePath + "/webhook/url", schemaPath: "#/$defs/WebhookUrl/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
              vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
            }
          } else {
            let err64 = { instancePath: instancePath + "/webhook/url", schemaPath: "#/$defs/WebhookUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
          }
        }
        if (data24.secret !== void 0) {
          let data26 = data24.secret;
          if (typeof data26 == "string") {
            if (!pattern12.test(data26)) {
              let err65 = { instancePath: instancePath + "/webhook/secret", schemaPath: "#/$defs/WebhookSecret/pattern", keyword: "pattern", params: { pattern: "^whsec_[A-Za-z0-9+/]+={0,2}$" }, message: 'must match pattern "^whsec_[A-Za-z0-9+/]+={0,2}$"' };
              vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
            }
          } else {
            let err66 = { instancePath: instancePath + "/webhook/secret", schemaPath: "#/$defs/WebhookSecret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
          }
        }
        data24.eventTypes !== void 0 && (validate22(data24.eventTypes, { instancePath: instancePath + "/webhook/eventTypes", parentData: data24, parentDataProperty: "eventTypes", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length));
      } else {
        let err67 = { instancePath: instancePath + "/webhook", schemaPath: "#/properties/webhook/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
      }
    }
  } else {
    let err68 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
  }
  return validate37.errors = vErrors, errors === 0;
}
validate37.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var compiledStaff = validate39;
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate39.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.workshopId === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "workshopId" }, message: "must have required property 'workshopId'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.role === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "role" }, message: "must have required property 'role'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "workshopId" || key0 === "role" || key0 === "name" || key0 === "language" || key0 === "password")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.workshopId !== void 0) {
      let data0 = data.workshopId;
      if (typeof data0 == "string") {
        if (!pattern13.test(data0)) {
          let err3 = { instancePath: instancePath + "/workshopId", schemaPath: "#/$defs/Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._~-]{0,127}$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._~-]{0,127}$"' };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/workshopId", schemaPath: "#/$defs/Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.role !== void 0) {
      let data1 = data.role;
      if (!(data1 === "staff" || data1 === "manager" || data1 === "admin")) {
        let err5 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/enum", keyword: "enum", params: { allowedValues: schema49.properties.role.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.name !== void 0) {
      let data2 = data.name;
      if (typeof data2 == "string") {
        if (func2(data2) > 200) {
          let err6 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/Name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (func2(data2) < 1) {
          let err7 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/Name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/Name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.language !== void 0) {
      let data3 = data.language;
      if (!(data3 === "da" || data3 === "en")) {
        let err9 = { instancePath: instancePath + "/language", schemaPath: "#/$defs/Language/enum", keyword: "enum", params: { allowedValues: schema37.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.password !== void 0) {
      let data4 = data.password;
      if (typeof data4 == "string") {
        if (func2(data4) > 200) {
          let err10 = { instancePath: instancePath + "/password", schemaPath: "#/properties/password/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (func2(data4) < 8) {
          let err11 = { instancePath: instancePath + "/password", schemaPath: "#/properties/password/minLength", keyword: "minLength", params: { limit: 8 }, message: "must NOT have fewer than 8 characters" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/password", schemaPath: "#/properties/password/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
  } else {
    let err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate39.errors = vErrors, errors === 0;
}
validate39.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var compiledOwner = validate40;
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate40.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.phone === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phone" }, message: "must have required property 'phone'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.email === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "email" }, message: "must have required property 'email'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.language === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "language" }, message: "must have required property 'language'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.timeZone === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "timeZone" }, message: "must have required property 'timeZone'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.consents === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "consents" }, message: "must have required property 'consents'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "name" || key0 === "phone" || key0 === "email" || key0 === "language" || key0 === "timeZone" || key0 === "quietHours" || key0 === "channels" || key0 === "consents")) {
        let err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 == "string") {
        if (func2(data0) > 200) {
          let err7 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/Name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (func2(data0) < 1) {
          let err8 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/Name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/Name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.phone !== void 0) {
      let data1 = data.phone;
      if (typeof data1 == "string") {
        if (!pattern4.test(data1)) {
          let err10 = { instancePath: instancePath + "/phone", schemaPath: "#/$defs/Phone/pattern", keyword: "pattern", params: { pattern: "^\\+[1-9][0-9]{6,14}$" }, message: 'must match pattern "^\\+[1-9][0-9]{6,14}$"' };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/phone", schemaPath: "#/$defs/Phone/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.email !== void 0) {
      let data2 = data.email;
      if (typeof data2 == "string") {
        if (func2(data2) > 254) {
          let err12 = { instancePath: instancePath + "/email", schemaPath: "#/$defs/Email/maxLength", keyword: "maxLength", params: { limit: 254 }, message: "must NOT have more than 254 characters" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (!formats0.test(data2)) {
          let err13 = { instancePath: instancePath + "/email", schemaPath: "#/$defs/Email/format", keyword: "format", params: { format: "email" }, message: 'must match format "email"' };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        let err14 = { instancePath: instancePath + "/email", schemaPath: "#/$defs/Email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.language !== void 0) {
      let data3 = data.language;
      if (!(data3 === "da" || data3 === "en")) {
        let err15 = { instancePath: instancePath + "/language", schemaPath: "#/$defs/Language/enum", keyword: "enum", params: { allowedValues: schema37.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.timeZone !== void 0) {
      let data4 = data.timeZone;
      if (typeof data4 == "string") {
        if (func2(data4) > 64) {
          let err16 = { instancePath: instancePath + "/timeZone", schemaPath: "#/$defs/TimeZone/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (func2(data4) < 1) {
          let err17 = { instancePath: instancePath + "/timeZone", schemaPath: "#/$defs/TimeZone/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        let err18 = { instancePath: instancePath + "/timeZone", schemaPath: "#/$defs/TimeZone/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.quietHours !== void 0) {
      let data5 = data.quietHours;
      if (typeof data5 == "string") {
        if (!pattern15.test(data5)) {
          let err19 = { instancePath: instancePath + "/quietHours", schemaPath: "#/properties/quietHours/pattern", keyword: "pattern", params: { pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]-([01][0-9]|2[0-3]):[0-5][0-9]$" }, message: 'must match pattern "^([01][0-9]|2[0-3]):[0-5][0-9]-([01][0-9]|2[0-3]):[0-5][0-9]$"' };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      } else {
        let err20 = { instancePath: instancePath + "/quietHours", schemaPath: "#/properties/quietHours/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.channels !== void 0) {
      let data6 = data.channels;
      if (Array.isArray(data6)) {
        if (data6.length < 1) {
          let err21 = { instancePath: instancePath + "/channels", schemaPath: "#/properties/channels/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        let len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (!(data7 === "sms" || data7 === "mail")) {
            let err22 = { instancePath: instancePath + "/channels/" + i0, schemaPath: "#/properties/channels/items/enum", keyword: "enum", params: { allowedValues: schema53.properties.channels.items.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
        }
        let i1 = data6.length, j0;
        if (i1 > 1) {
          outer0:
            for (; i1--; )
              for (j0 = i1; j0--; )
                if (func0(data6[i1], data6[j0])) {
                  let err23 = { instancePath: instancePath + "/channels", schemaPath: "#/properties/channels/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
                  vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
                  break outer0;
                }
        }
      } else {
        let err24 = { instancePath: instancePath + "/channels", schemaPath: "#/properties/channels/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.consents !== void 0) {
      let data8 = data.consents;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (data8.workshop === void 0) {
          let err25 = { instancePath: instancePath + "/consents", schemaPath: "#/properties/consents/required", keyword: "required", params: { missingProperty: "workshop" }, message: "must have required property 'workshop'" };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
        if (data8.trips === void 0) {
          let err26 = { instancePath: instancePath + "/consents", schemaPath: "#/properties/consents/required", keyword: "required", params: { missingProperty: "trips" }, message: "must have required property 'trips'" };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
        for (let key1 in data8)
          if (!(key1 === "workshop" || key1 === "trips" || key1 === "integrations")) {
            let err27 = { instancePath: instancePath + "/consents", schemaPath: "#/properties/consents/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
          }
        if (data8.workshop !== void 0 && typeof data8.workshop != "boolean") {
          let err28 = { instancePath: instancePath + "/consents/workshop", schemaPath: "#/properties/consents/properties/workshop/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
        if (data8.trips !== void 0 && typeof data8.trips != "boolean") {
          let err29 = { instancePath: instancePath + "/consents/trips", schemaPath: "#/properties/consents/properties/trips/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
        if (data8.integrations !== void 0) {
          let data11 = data8.integrations;
          if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
            if (Object.keys(data11).length > 100) {
              let err30 = { instancePath: instancePath + "/consents/integrations", schemaPath: "#/properties/consents/properties/integrations/maxProperties", keyword: "maxProperties", params: { limit: 100 }, message: "must NOT have more than 100 properties" };
              vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
            }
            for (let key2 in data11) {
              let _errs30 = errors;
              if (typeof key2 == "string") {
                if (!pattern13.test(key2)) {
                  let err31 = { instancePath: instancePath + "/consents/integrations", schemaPath: "#/$defs/Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._~-]{0,127}$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._~-]{0,127}$"', propertyName: key2 };
                  vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
                }
              } else {
                let err32 = { instancePath: instancePath + "/consents/integrations", schemaPath: "#/$defs/Id/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: key2 };
                vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
              }
              var valid10 = _errs30 === errors;
              if (!valid10) {
                let err33 = { instancePath: instancePath + "/consents/integrations", schemaPath: "#/properties/consents/properties/integrations/propertyNames", keyword: "propertyNames", params: { propertyName: key2 }, message: "property name must be valid" };
                vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
              }
            }
            for (let key3 in data11) {
              let data12 = data11[key3];
              if (Array.isArray(data12)) {
                if (data12.length > 500) {
                  let err34 = { instancePath: instancePath + "/consents/integrations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/consents/properties/integrations/additionalProperties/maxItems", keyword: "maxItems", params: { limit: 500 }, message: "must NOT have more than 500 items" };
                  vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
                }
                let len1 = data12.length;
                for (let i2 = 0; i2 < len1; i2++) {
                  let data13 = data12[i2];
                  if (typeof data13 == "string") {
                    if (func2(data13) > 200) {
                      let err35 = { instancePath: instancePath + "/consents/integrations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i2, schemaPath: "#/properties/consents/properties/integrations/additionalProperties/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                      vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                    }
                    if (func2(data13) < 1) {
                      let err36 = { instancePath: instancePath + "/consents/integrations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i2, schemaPath: "#/properties/consents/properties/integrations/additionalProperties/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
                    }
                  } else {
                    let err37 = { instancePath: instancePath + "/consents/integrations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i2, schemaPath: "#/properties/consents/properties/integrations/additionalProperties/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                  }
                }
                let i3 = data12.length, j1;
                if (i3 > 1) {
                  let indices0 = {};
                  for (; i3--; ) {
                    let item0 = data12[i3];
                    if (typeof item0 == "string") {
                      if (typeof indices0[item0] == "number") {
                        j1 = indices0[item0];
                        let err38 = { instancePath: instancePath + "/consents/integrations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/consents/properties/integrations/additionalProperties/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)" };
                        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
                        break;
                      }
                      indices0[item0] = i3;
                    }
                  }
                }
              } else {
                let err39 = { instancePath: instancePath + "/consents/integrations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/consents/properties/integrations/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
              }
            }
          } else {
            let err40 = { instancePath: instancePath + "/consents/integrations", schemaPath: "#/properties/consents/properties/integrations/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
          }
        }
      } else {
        let err41 = { instancePath: instancePath + "/consents", schemaPath: "#/properties/consents/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
      }
    }
  } else {
    let err42 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
  }
  return validate40.errors = vErrors, errors === 0;
}
validate40.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var compiledVehicle = validate41;
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate41.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ownerId === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ownerId" }, message: "must have required property 'ownerId'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.workshopId === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "workshopId" }, message: "must have required property 'workshopId'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "ownerId" || key0 === "workshopId" || key0 === "licensePlate" || key0 === "fleetId" || key0 === "make" || key0 === "model" || key0 === "platform")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.ownerId !== void 0) {
      let data0 = data.ownerId;
      if (typeof data0 == "string") {
        if (!pattern13.test(data0)) {
          let err3 = { instancePath: instancePath + "/ownerId", schemaPath: "#/$defs/Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._~-]{0,127}$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._~-]{0,127}$"' };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/ownerId", schemaPath: "#/$defs/Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.workshopId !== void 0) {
      let data1 = data.workshopId;
      if (typeof data1 == "string") {
        if (!pattern13.test(data1)) {
          let err5 = { instancePath: instancePath + "/workshopId", schemaPath: "#/$defs/Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._~-]{0,127}$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._~-]{0,127}$"' };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/workshopId", schemaPath: "#/$defs/Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.licensePlate !== void 0) {
      let data2 = data.licensePlate;
      if (typeof data2 == "string") {
        if (func2(data2) > 20) {
          let err7 = { instancePath: instancePath + "/licensePlate", schemaPath: "#/properties/licensePlate/maxLength", keyword: "maxLength", params: { limit: 20 }, message: "must NOT have more than 20 characters" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (func2(data2) < 1) {
          let err8 = { instancePath: instancePath + "/licensePlate", schemaPath: "#/properties/licensePlate/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/licensePlate", schemaPath: "#/properties/licensePlate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.fleetId !== void 0) {
      let data3 = data.fleetId;
      if (typeof data3 == "string") {
        if (!pattern13.test(data3)) {
          let err10 = { instancePath: instancePath + "/fleetId", schemaPath: "#/$defs/Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._~-]{0,127}$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._~-]{0,127}$"' };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/fleetId", schemaPath: "#/$defs/Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.make !== void 0) {
      let data4 = data.make;
      if (typeof data4 == "string") {
        if (func2(data4) > 200) {
          let err12 = { instancePath: instancePath + "/make", schemaPath: "#/$defs/Name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (func2(data4) < 1) {
          let err13 = { instancePath: instancePath + "/make", schemaPath: "#/$defs/Name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        let err14 = { instancePath: instancePath + "/make", schemaPath: "#/$defs/Name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.model !== void 0) {
      let data5 = data.model;
      if (typeof data5 == "string") {
        if (func2(data5) > 200) {
          let err15 = { instancePath: instancePath + "/model", schemaPath: "#/$defs/Name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (func2(data5) < 1) {
          let err16 = { instancePath: instancePath + "/model", schemaPath: "#/$defs/Name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        let err17 = { instancePath: instancePath + "/model", schemaPath: "#/$defs/Name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.platform !== void 0) {
      let data6 = data.platform;
      if (typeof data6 == "string") {
        if (!pattern13.test(data6)) {
          let err18 = { instancePath: instancePath + "/platform", schemaPath: "#/$defs/Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._~-]{0,127}$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._~-]{0,127}$"' };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        let err19 = { instancePath: instancePath + "/platform", schemaPath: "#/$defs/Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
  } else {
    let err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
  }
  return validate41.errors = vErrors, errors === 0;
}
validate41.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var compiledUnit = validate42;
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate42.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.vin === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vin" }, message: "must have required property 'vin'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "vin" || key0 === "kind" || key0 === "publicKey" || key0 === "secret" || key0 === "status" || key0 === "firmware" || key0 === "configuration" || key0 === "uploadsPerSecond")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.vin !== void 0) {
      let data0 = data.vin;
      if (typeof data0 == "string") {
        if (!pattern21.test(data0)) {
          let err2 = { instancePath: instancePath + "/vin", schemaPath: "#/$defs/Vin/pattern", keyword: "pattern", params: { pattern: "^[A-HJ-NPR-Z0-9]{17}$" }, message: 'must match pattern "^[A-HJ-NPR-Z0-9]{17}$"' };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/vin", schemaPath: "#/$defs/Vin/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if (!(data1 === "cc" || data1 === "osmand" || data1 === "owntracks" || data1 === "wican" || data1 === "freematics")) {
        let err4 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema67.properties.kind.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.publicKey !== void 0) {
      let data2 = data.publicKey;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.kty === void 0) {
          let err5 = { instancePath: instancePath + "/publicKey", schemaPath: "#/$defs/PublicKey/required", keyword: "required", params: { missingProperty: "kty" }, message: "must have required property 'kty'" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data2.crv === void 0) {
          let err6 = { instancePath: instancePath + "/publicKey", schemaPath: "#/$defs/PublicKey/required", keyword: "required", params: { missingProperty: "crv" }, message: "must have required property 'crv'" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data2.x === void 0) {
          let err7 = { instancePath: instancePath + "/publicKey", schemaPath: "#/$defs/PublicKey/required", keyword: "required", params: { missingProperty: "x" }, message: "must have required property 'x'" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        for (let key1 in data2)
          if (!func1.call(schema69.properties, key1)) {
            let err8 = { instancePath: instancePath + "/publicKey", schemaPath: "#/$defs/PublicKey/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        if (data2.kty !== void 0) {
          let data3 = data2.kty;
          if (!(data3 === "OKP" || data3 === "EC")) {
            let err9 = { instancePath: instancePath + "/publicKey/kty", schemaPath: "#/$defs/PublicKey/properties/kty/enum", keyword: "enum", params: { allowedValues: schema69.properties.kty.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
        if (data2.crv !== void 0) {
          let data4 = data2.crv;
          if (!(data4 === "Ed25519" || data4 === "P-256")) {
            let err10 = { instancePath: instancePath + "/publicKey/crv", schemaPath: "#/$defs/PublicKey/properties/crv/enum", keyword: "enum", params: { allowedValues: schema69.properties.crv.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
        if (data2.x !== void 0 && typeof data2.x != "string") {
          let err11 = { instancePath: instancePath + "/publicKey/x", schemaPath: "#/$defs/PublicKey/properties/x/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data2.y !== void 0 && typeof data2.y != "string") {
          let err12 = { instancePath: instancePath + "/publicKey/y", schemaPath: "#/$defs/PublicKey/properties/y/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (data2.kid !== void 0 && typeof data2.kid != "string") {
          let err13 = { instancePath: instancePath + "/publicKey/kid", schemaPath: "#/$defs/PublicKey/properties/kid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (data2.alg !== void 0 && typeof data2.alg != "string") {
          let err14 = { instancePath: instancePath + "/publicKey/alg", schemaPath: "#/$defs/PublicKey/properties/alg/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (data2.use !== void 0 && typeof data2.use != "string") {
          let err15 = { instancePath: instancePath + "/publicKey/use", schemaPath: "#/$defs/PublicKey/properties/use/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (data2.ext !== void 0 && typeof data2.ext != "boolean") {
          let err16 = { instancePath: instancePath + "/publicKey/ext", schemaPath: "#/$defs/PublicKey/properties/ext/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (data2.key_ops !== void 0) {
          let data11 = data2.key_ops;
          if (Array.isArray(data11)) {
            let len0 = data11.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (typeof data11[i0] != "string") {
                let err17 = { instancePath: instancePath + "/publicKey/key_ops/" + i0, schemaPath: "#/$defs/PublicKey/properties/key_ops/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
              }
          } else {
            let err18 = { instancePath: instancePath + "/publicKey/key_ops", schemaPath: "#/$defs/PublicKey/properties/key_ops/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        }
      } else {
        let err19 = { instancePath: instancePath + "/publicKey", schemaPath: "#/$defs/PublicKey/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.secret !== void 0) {
      let data13 = data.secret;
      if (typeof data13 == "string") {
        if (func2(data13) > 200) {
          let err20 = { instancePath: instancePath + "/secret", schemaPath: "#/properties/secret/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        if (func2(data13) < 8) {
          let err21 = { instancePath: instancePath + "/secret", schemaPath: "#/properties/secret/minLength", keyword: "minLength", params: { limit: 8 }, message: "must NOT have fewer than 8 characters" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      } else {
        let err22 = { instancePath: instancePath + "/secret", schemaPath: "#/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.status !== void 0) {
      let data14 = data.status;
      if (!(data14 === "active" || data14 === "revoked")) {
        let err23 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema67.properties.status.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.firmware !== void 0) {
      let data15 = data.firmware;
      if (typeof data15 == "string") {
        if (func2(data15) > 100) {
          let err24 = { instancePath: instancePath + "/firmware", schemaPath: "#/properties/firmware/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
      } else {
        let err25 = { instancePath: instancePath + "/firmware", schemaPath: "#/properties/firmware/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.configuration !== void 0) {
      let data16 = data.configuration;
      if (!(data16 && typeof data16 == "object" && !Array.isArray(data16))) {
        let err26 = { instancePath: instancePath + "/configuration", schemaPath: "#/properties/configuration/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.uploadsPerSecond !== void 0) {
      let data17 = data.uploadsPerSecond;
      if (typeof data17 == "number") {
        if (data17 > 1e4 || isNaN(data17)) {
          let err27 = { instancePath: instancePath + "/uploadsPerSecond", schemaPath: "#/properties/uploadsPerSecond/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
        if (data17 <= 0 || isNaN(data17)) {
          let err28 = { instancePath: instancePath + "/uploadsPerSecond", schemaPath: "#/properties/uploadsPerSecond/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
      } else {
        let err29 = { instancePath: instancePath + "/uploadsPerSecond", schemaPath: "#/properties/uploadsPerSecond/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
  } else {
    let err30 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
  }
  return validate42.errors = vErrors, errors === 0;
}
validate42.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var compiledIntegration = validate43;
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate43.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.kind === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.webhook === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "webhook" }, message: "must have required property 'webhook'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "name" || key0 === "kind" || key0 === "webhook" || key0 === "eventTypes" || key0 === "fleetIds")) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 == "string") {
        if (func2(data0) > 200) {
          let err4 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/Name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (func2(data0) < 1) {
          let err5 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/Name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/Name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if (!(data1 === "leasing" || data1 === "fleet" || data1 === "insurance" || data1 === "other")) {
        let err7 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema70.properties.kind.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.webhook !== void 0) {
      let data2 = data.webhook;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.url === void 0) {
          let err8 = { instancePath: instancePath + "/webhook", schemaPath: "#/properties/webhook/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        for (let key1 in data2)
          if (!(key1 === "url" || key1 === "secret")) {
            let err9 = { instancePath: instancePath + "/webhook", schemaPath: "#/properties/webhook/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        if (data2.url !== void 0) {
          let data3 = data2.url;
          if (typeof data3 == "string") {
            if (func2(data3) > 2e3) {
              let err10 = { instancePath: instancePath + "/webhook/url", schemaPath: "#/$defs/WebhookUrl/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
          } else {
            let err11 = { instancePath: instancePath + "/webhook/url", schemaPath: "#/$defs/WebhookUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
        if (data2.secret !== void 0) {
          let data4 = data2.secret;
          if (typeof data4 == "string") {
            if (!pattern12.test(data4)) {
              let err12 = { instancePath: instancePath + "/webhook/secret", schemaPath: "#/$defs/WebhookSecret/pattern", keyword: "pattern", params: { pattern: "^whsec_[A-Za-z0-9+/]+={0,2}$" }, message: 'must match pattern "^whsec_[A-Za-z0-9+/]+={0,2}$"' };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
          } else {
            let err13 = { instancePath: instancePath + "/webhook/secret", schemaPath: "#/$defs/WebhookSecret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
      } else {
        let err14 = { instancePath: instancePath + "/webhook", schemaPath: "#/properties/webhook/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.eventTypes !== void 0 && (validate22(data.eventTypes, { instancePath: instancePath + "/eventTypes", parentData: data, parentDataProperty: "eventTypes", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data.fleetIds !== void 0) {
      let data6 = data.fleetIds;
      if (Array.isArray(data6)) {
        if (data6.length > 500) {
          let err15 = { instancePath: instancePath + "/fleetIds", schemaPath: "#/properties/fleetIds/maxItems", keyword: "maxItems", params: { limit: 500 }, message: "must NOT have more than 500 items" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        let len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (typeof data7 == "string") {
            if (!pattern13.test(data7)) {
              let err16 = { instancePath: instancePath + "/fleetIds/" + i0, schemaPath: "#/$defs/Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._~-]{0,127}$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._~-]{0,127}$"' };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
          } else {
            let err17 = { instancePath: instancePath + "/fleetIds/" + i0, schemaPath: "#/$defs/Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
        let i1 = data6.length, j0;
        if (i1 > 1) {
          outer0:
            for (; i1--; )
              for (j0 = i1; j0--; )
                if (func0(data6[i1], data6[j0])) {
                  let err18 = { instancePath: instancePath + "/fleetIds", schemaPath: "#/properties/fleetIds/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
                  vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                  break outer0;
                }
        }
      } else {
        let err19 = { instancePath: instancePath + "/fleetIds", schemaPath: "#/properties/fleetIds/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
  } else {
    let err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
  }
  return validate43.errors = vErrors, errors === 0;
}
validate43.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var faults = (compiled) => (data) => compiled(data) ? [] : compiled.errors.map(({ instancePath, keyword, params, message }) => ({
  pointer: instancePath + ["", ...[params.missingProperty ?? params.additionalProperty ?? params.unevaluatedProperty ?? (keyword === "discriminator" ? params.tag : void 0)].filter((name) => name !== void 0)].map((name) => name.replaceAll("~", "~0").replaceAll("/", "~1")).join("/"),
  detail: keyword === "required" ? "is missing" : keyword === "additionalProperties" || keyword === "unevaluatedProperties" ? "is not a known property" : keyword === "enum" ? "must be one of " + params.allowedValues.join(", ") : keyword === "discriminator" ? "is not one of the known ones" : keyword === "const" ? "must be " + JSON.stringify(params.allowedValue) : message
})), checkProvisioning = /* @__PURE__ */ faults(compiledProvisioning), checkWebhookEventType = /* @__PURE__ */ faults(compiledWebhookEventType), checkWorkshop = /* @__PURE__ */ faults(compiledWorkshop), checkStaff = /* @__PURE__ */ faults(compiledStaff), checkOwner = /* @__PURE__ */ faults(compiledOwner), checkVehicle = /* @__PURE__ */ faults(compiledVehicle), checkUnit = /* @__PURE__ */ faults(compiledUnit), checkIntegration = /* @__PURE__ */ faults(compiledIntegration);

export const validateProvisioning: (data: unknown) => Fault[] = checkProvisioning;
export const validateWebhookEventType: (data: unknown) => Fault[] = checkWebhookEventType;
export const validateWorkshop: (data: unknown) => Fault[] = checkWorkshop;
export const validateStaff: (data: unknown) => Fault[] = checkStaff;
export const validateOwner: (data: unknown) => Fault[] = checkOwner;
export const validateVehicle: (data: unknown) => Fault[] = checkVehicle;
export const validateUnit: (data: unknown) => Fault[] = checkUnit;
export const validateIntegration: (data: unknown) => Fault[] = checkIntegration;
