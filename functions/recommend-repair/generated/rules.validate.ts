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

// <stdin>
var compiledRules = validate20;
var func1 = require_ucs2length().default, schema32 = { title: "Rule", type: "object", required: ["id", "version", "codes", "priority", "component", "repair", "parts", "partsDays", "labourMinutes", "driveAdvice", "urgency", "noticeSubject", "ownerText", "workshopText", "examples"], additionalProperties: !1, properties: { id: { type: "string", pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, version: { type: "integer", minimum: 1 }, codes: { type: "array", minItems: 1, items: { $ref: "#/$defs/Code" }, description: "faults that the rule looks at: it fires on each for which `when` holds" }, covers: { type: "array", items: { $ref: "#/$defs/Code" }, description: "faults of the same cause: they join the recommendation, and need none of their own" }, priority: { type: "integer", minimum: 0, maximum: 100, description: "0 the fallback of a system, 10 the fallback of a subsystem, 50 one code, 70 a code with conditions, 90 a combination of faults" }, when: { $ref: "#/$defs/Condition" }, component: { $ref: "#/$defs/Texts" }, repair: { $ref: "#/$defs/Texts" }, parts: { type: "array", items: { type: "string" } }, partsDays: { type: "integer", minimum: 0, maximum: 60, description: "working days until the parts are there; 0 for what a workshop has in stock" }, labourMinutes: { type: "integer", minimum: 10, maximum: 960 }, driveAdvice: { $ref: "#/$defs/DriveAdvice" }, urgency: { $ref: "#/$defs/Urgency" }, noticeSubject: { $ref: "#/$defs/Texts", description: 'what stands before "issue detected. Please text your autoshop for help."' }, ownerText: { $ref: "#/$defs/Texts", description: "as the dialogue says it to the owner" }, workshopText: { $ref: "#/$defs/Texts" }, examples: { type: "object", required: ["fires", "doesNotFire"], additionalProperties: !1, properties: { fires: { type: "array", minItems: 1, items: { $ref: "#/$defs/Example" }, description: "the rule makes a recommendation out of these" }, doesNotFire: { type: "array", minItems: 1, items: { $ref: "#/$defs/Example" } } } } } };
var schema43 = { title: "DriveAdvice", enum: ["driveOn", "driveGentlyToWorkshop", "stopNow"] }, schema44 = { enum: ["low", "medium", "high", "critical"] };
var func2 = Object.prototype.hasOwnProperty, pattern4 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u"), pattern5 = new RegExp("^([PCBU]([0-3]([0-9A-F]{1,2}|[0-9A-F]{3}|[0-9A-F]{5})?)?|VAG([0-9A-F]{6})?|(warningLight|serviceReminder|batteryWarning|unitUnplugged|unitSilent|impactWhileParked)(:[A-Za-z]+)?)$", "u");
var wrapper0 = { validate: validate22 }, schema37 = { title: "Comparison", description: "A fact (event.\u2026 or vehicle.\u2026), a live signal (a VSS name) or a window of its history, against a constant by one operator. What is not known fulfils only `exists: false`.", type: "object", minProperties: 2, maxProperties: 2, additionalProperties: !1, properties: { fact: { enum: ["event.count", "event.urgency", "event.ecu", "event.name", "event.ageDays", "vehicle.make", "vehicle.model", "vehicle.platform", "vehicle.engine", "vehicle.odometer", "vehicle.ageYears"] }, signal: { $ref: "#/$defs/Signal" }, window: { $ref: "#/$defs/Window" }, eq: { type: ["string", "number"] }, in: { type: "array", minItems: 1, items: { type: ["string", "number"] } }, lt: { type: "number" }, lte: { type: "number" }, gt: { type: "number" }, gte: { type: "number" }, between: { type: "array", minItems: 2, maxItems: 2, items: { type: "number" }, description: "both ends included" }, exists: { type: "boolean" } } };
var pattern8 = new RegExp("^Vehicle\\.[A-Za-z0-9.]+$", "u"), schema39 = { title: "Window", description: "How a signal went over the stretch of time that ends with the event's last occurrence; unknown where it was not told once in it.", type: "object", required: ["signal", "stat", "over"], additionalProperties: !1, properties: { signal: { $ref: "#/$defs/Signal" }, stat: { enum: ["min", "max", "mean"] }, over: { type: "string", pattern: "^[1-9][0-9]{0,3}[mhd]$", description: "10m, 6h or 30d" } } }, pattern10 = new RegExp("^[1-9][0-9]{0,3}[mhd]$", "u");
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.signal === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "signal" }, message: "must have required property 'signal'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.stat === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stat" }, message: "must have required property 'stat'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.over === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "over" }, message: "must have required property 'over'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "signal" || key0 === "stat" || key0 === "over")) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.signal !== void 0) {
      let data0 = data.signal;
      if (typeof data0 == "string") {
        if (!pattern8.test(data0)) {
          let err4 = { instancePath: instancePath + "/signal", schemaPath: "#/$defs/Signal/pattern", keyword: "pattern", params: { pattern: "^Vehicle\\.[A-Za-z0-9.]+$" }, message: 'must match pattern "^Vehicle\\.[A-Za-z0-9.]+$"' };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/signal", schemaPath: "#/$defs/Signal/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.stat !== void 0) {
      let data1 = data.stat;
      if (!(data1 === "min" || data1 === "max" || data1 === "mean")) {
        let err6 = { instancePath: instancePath + "/stat", schemaPath: "#/properties/stat/enum", keyword: "enum", params: { allowedValues: schema39.properties.stat.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.over !== void 0) {
      let data2 = data.over;
      if (typeof data2 == "string") {
        if (!pattern10.test(data2)) {
          let err7 = { instancePath: instancePath + "/over", schemaPath: "#/properties/over/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,3}[mhd]$" }, message: 'must match pattern "^[1-9][0-9]{0,3}[mhd]$"' };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/over", schemaPath: "#/properties/over/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate24.errors = vErrors, errors === 0;
}
validate24.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length > 2) {
      let err0 = { instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 2 }, message: "must NOT have more than 2 properties" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (Object.keys(data).length < 2) {
      let err1 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 2 }, message: "must NOT have fewer than 2 properties" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema37.properties, key0)) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.fact !== void 0) {
      let data0 = data.fact;
      if (!(data0 === "event.count" || data0 === "event.urgency" || data0 === "event.ecu" || data0 === "event.name" || data0 === "event.ageDays" || data0 === "vehicle.make" || data0 === "vehicle.model" || data0 === "vehicle.platform" || data0 === "vehicle.engine" || data0 === "vehicle.odometer" || data0 === "vehicle.ageYears")) {
        let err3 = { instancePath: instancePath + "/fact", schemaPath: "#/properties/fact/enum", keyword: "enum", params: { allowedValues: schema37.properties.fact.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.signal !== void 0) {
      let data1 = data.signal;
      if (typeof data1 == "string") {
        if (!pattern8.test(data1)) {
          let err4 = { instancePath: instancePath + "/signal", schemaPath: "#/$defs/Signal/pattern", keyword: "pattern", params: { pattern: "^Vehicle\\.[A-Za-z0-9.]+$" }, message: 'must match pattern "^Vehicle\\.[A-Za-z0-9.]+$"' };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/signal", schemaPath: "#/$defs/Signal/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.window !== void 0 && (validate24(data.window, { instancePath: instancePath + "/window", parentData: data, parentDataProperty: "window", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.eq !== void 0) {
      let data3 = data.eq;
      if (typeof data3 != "string" && typeof data3 != "number") {
        let err6 = { instancePath: instancePath + "/eq", schemaPath: "#/properties/eq/type", keyword: "type", params: { type: schema37.properties.eq.type }, message: "must be string,number" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.in !== void 0) {
      let data4 = data.in;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          let err7 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (typeof data5 != "string" && typeof data5 != "number") {
            let err8 = { instancePath: instancePath + "/in/" + i0, schemaPath: "#/properties/in/items/type", keyword: "type", params: { type: schema37.properties.in.items.type }, message: "must be string,number" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      } else {
        let err9 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.lt !== void 0 && typeof data.lt != "number") {
      let err10 = { instancePath: instancePath + "/lt", schemaPath: "#/properties/lt/type", keyword: "type", params: { type: "number" }, message: "must be number" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.lte !== void 0 && typeof data.lte != "number") {
      let err11 = { instancePath: instancePath + "/lte", schemaPath: "#/properties/lte/type", keyword: "type", params: { type: "number" }, message: "must be number" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.gt !== void 0 && typeof data.gt != "number") {
      let err12 = { instancePath: instancePath + "/gt", schemaPath: "#/properties/gt/type", keyword: "type", params: { type: "number" }, message: "must be number" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.gte !== void 0 && typeof data.gte != "number") {
      let err13 = { instancePath: instancePath + "/gte", schemaPath: "#/properties/gte/type", keyword: "type", params: { type: "number" }, message: "must be number" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.between !== void 0) {
      let data10 = data.between;
      if (Array.isArray(data10)) {
        if (data10.length > 2) {
          let err14 = { instancePath: instancePath + "/between", schemaPath: "#/properties/between/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (data10.length < 2) {
          let err15 = { instancePath: instancePath + "/between", schemaPath: "#/properties/between/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        let len1 = data10.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data10[i1] != "number") {
            let err16 = { instancePath: instancePath + "/between/" + i1, schemaPath: "#/properties/between/items/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
      } else {
        let err17 = { instancePath: instancePath + "/between", schemaPath: "#/properties/between/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.exists !== void 0 && typeof data.exists != "boolean") {
      let err18 = { instancePath: instancePath + "/exists", schemaPath: "#/properties/exists/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
  } else {
    let err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
  }
  return validate23.errors = vErrors, errors === 0;
}
validate23.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate22.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.all === void 0) {
      let err0 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "all" }, message: "must have required property 'all'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (key0 !== "all") {
        let err1 = { instancePath, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.all !== void 0) {
      let data0 = data.all;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          let err2 = { instancePath: instancePath + "/all", schemaPath: "#/oneOf/0/properties/all/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          wrapper0.validate(data0[i0], { instancePath: instancePath + "/all/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors), errors = vErrors.length);
      } else {
        let err3 = { instancePath: instancePath + "/all", schemaPath: "#/oneOf/0/properties/all/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = !0, passing0 = 0;
    var props1 = !0;
  }
  let _errs7 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.any === void 0) {
      let err5 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "any" }, message: "must have required property 'any'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    for (let key1 in data)
      if (key1 !== "any") {
        let err6 = { instancePath, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    if (data.any !== void 0) {
      let data2 = data.any;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          let err7 = { instancePath: instancePath + "/any", schemaPath: "#/oneOf/1/properties/any/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        let len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++)
          wrapper0.validate(data2[i1], { instancePath: instancePath + "/any/" + i1, parentData: data2, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors), errors = vErrors.length);
      } else {
        let err8 = { instancePath: instancePath + "/any", schemaPath: "#/oneOf/1/properties/any/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  var _valid0 = _errs7 === errors;
  if (_valid0 && valid0)
    valid0 = !1, passing0 = [passing0, 1];
  else {
    _valid0 && (valid0 = !0, passing0 = 1, props1 !== !0 && (props1 = !0));
    let _errs13 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.not === void 0) {
        let err10 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "not" }, message: "must have required property 'not'" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      for (let key2 in data)
        if (key2 !== "not") {
          let err11 = { instancePath, schemaPath: "#/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      data.not !== void 0 && (wrapper0.validate(data.not, { instancePath: instancePath + "/not", parentData: data, parentDataProperty: "not", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors), errors = vErrors.length));
    } else {
      let err12 = { instancePath, schemaPath: "#/oneOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    var _valid0 = _errs13 === errors;
    if (_valid0 && valid0)
      valid0 = !1, passing0 = [passing0, 2];
    else {
      _valid0 && (valid0 = !0, passing0 = 2, props1 !== !0 && (props1 = !0));
      let _errs17 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.open === void 0) {
          let err13 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "open" }, message: "must have required property 'open'" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        for (let key3 in data)
          if (!(key3 === "open" || key3 === "atLeast")) {
            let err14 = { instancePath, schemaPath: "#/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        if (data.open !== void 0) {
          let data5 = data.open;
          if (Array.isArray(data5)) {
            if (data5.length < 1) {
              let err15 = { instancePath: instancePath + "/open", schemaPath: "#/oneOf/3/properties/open/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
            let len2 = data5.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data6 = data5[i2];
              if (typeof data6 == "string") {
                if (!pattern5.test(data6)) {
                  let err16 = { instancePath: instancePath + "/open/" + i2, schemaPath: "#/$defs/Code/pattern", keyword: "pattern", params: { pattern: "^([PCBU]([0-3]([0-9A-F]{1,2}|[0-9A-F]{3}|[0-9A-F]{5})?)?|VAG([0-9A-F]{6})?|(warningLight|serviceReminder|batteryWarning|unitUnplugged|unitSilent|impactWhileParked)(:[A-Za-z]+)?)$" }, message: 'must match pattern "^([PCBU]([0-3]([0-9A-F]{1,2}|[0-9A-F]{3}|[0-9A-F]{5})?)?|VAG([0-9A-F]{6})?|(warningLight|serviceReminder|batteryWarning|unitUnplugged|unitSilent|impactWhileParked)(:[A-Za-z]+)?)$"' };
                  vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                }
              } else {
                let err17 = { instancePath: instancePath + "/open/" + i2, schemaPath: "#/$defs/Code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
              }
            }
          } else {
            let err18 = { instancePath: instancePath + "/open", schemaPath: "#/oneOf/3/properties/open/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        }
        if (data.atLeast !== void 0) {
          let data7 = data.atLeast;
          if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7))) {
            let err19 = { instancePath: instancePath + "/atLeast", schemaPath: "#/oneOf/3/properties/atLeast/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
          if (typeof data7 == "number" && (data7 < 1 || isNaN(data7))) {
            let err20 = { instancePath: instancePath + "/atLeast", schemaPath: "#/oneOf/3/properties/atLeast/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        }
      } else {
        let err21 = { instancePath, schemaPath: "#/oneOf/3/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
      var _valid0 = _errs17 === errors;
      if (_valid0 && valid0)
        valid0 = !1, passing0 = [passing0, 3];
      else {
        _valid0 && (valid0 = !0, passing0 = 3, props1 !== !0 && (props1 = !0));
        let _errs27 = errors;
        validate23(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
        var _valid0 = _errs27 === errors;
        _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 4]) : _valid0 && (valid0 = !0, passing0 = 4, props1 !== !0 && (props1 = !0));
      }
    }
  }
  if (valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err22 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
    vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
  }
  return validate22.errors = vErrors, evaluated0.props = props1, errors === 0;
}
validate22.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.version === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.codes === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "codes" }, message: "must have required property 'codes'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.priority === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "priority" }, message: "must have required property 'priority'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.component === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "component" }, message: "must have required property 'component'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.repair === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "repair" }, message: "must have required property 'repair'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.parts === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "parts" }, message: "must have required property 'parts'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.partsDays === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "partsDays" }, message: "must have required property 'partsDays'" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.labourMinutes === void 0) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "labourMinutes" }, message: "must have required property 'labourMinutes'" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.driveAdvice === void 0) {
      let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "driveAdvice" }, message: "must have required property 'driveAdvice'" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.urgency === void 0) {
      let err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "urgency" }, message: "must have required property 'urgency'" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.noticeSubject === void 0) {
      let err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "noticeSubject" }, message: "must have required property 'noticeSubject'" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.ownerText === void 0) {
      let err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ownerText" }, message: "must have required property 'ownerText'" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.workshopText === void 0) {
      let err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "workshopText" }, message: "must have required property 'workshopText'" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.examples === void 0) {
      let err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "examples" }, message: "must have required property 'examples'" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema32.properties, key0)) {
        let err15 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (!pattern4.test(data0)) {
          let err16 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        let err17 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.version !== void 0) {
      let data1 = data.version;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
        let err18 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
      if (typeof data1 == "number" && (data1 < 1 || isNaN(data1))) {
        let err19 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.codes !== void 0) {
      let data2 = data.codes;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          let err20 = { instancePath: instancePath + "/codes", schemaPath: "#/properties/codes/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 == "string") {
            if (!pattern5.test(data3)) {
              let err21 = { instancePath: instancePath + "/codes/" + i0, schemaPath: "#/$defs/Code/pattern", keyword: "pattern", params: { pattern: "^([PCBU]([0-3]([0-9A-F]{1,2}|[0-9A-F]{3}|[0-9A-F]{5})?)?|VAG([0-9A-F]{6})?|(warningLight|serviceReminder|batteryWarning|unitUnplugged|unitSilent|impactWhileParked)(:[A-Za-z]+)?)$" }, message: 'must match pattern "^([PCBU]([0-3]([0-9A-F]{1,2}|[0-9A-F]{3}|[0-9A-F]{5})?)?|VAG([0-9A-F]{6})?|(warningLight|serviceReminder|batteryWarning|unitUnplugged|unitSilent|impactWhileParked)(:[A-Za-z]+)?)$"' };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            }
          } else {
            let err22 = { instancePath: instancePath + "/codes/" + i0, schemaPath: "#/$defs/Code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
        }
      } else {
        let err23 = { instancePath: instancePath + "/codes", schemaPath: "#/properties/codes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.covers !== void 0) {
      let data4 = data.covers;
      if (Array.isArray(data4)) {
        let len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data5 = data4[i1];
          if (typeof data5 == "string") {
            if (!pattern5.test(data5)) {
              let err24 = { instancePath: instancePath + "/covers/" + i1, schemaPath: "#/$defs/Code/pattern", keyword: "pattern", params: { pattern: "^([PCBU]([0-3]([0-9A-F]{1,2}|[0-9A-F]{3}|[0-9A-F]{5})?)?|VAG([0-9A-F]{6})?|(warningLight|serviceReminder|batteryWarning|unitUnplugged|unitSilent|impactWhileParked)(:[A-Za-z]+)?)$" }, message: 'must match pattern "^([PCBU]([0-3]([0-9A-F]{1,2}|[0-9A-F]{3}|[0-9A-F]{5})?)?|VAG([0-9A-F]{6})?|(warningLight|serviceReminder|batteryWarning|unitUnplugged|unitSilent|impactWhileParked)(:[A-Za-z]+)?)$"' };
              vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
            }
          } else {
            let err25 = { instancePath: instancePath + "/covers/" + i1, schemaPath: "#/$defs/Code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
        }
      } else {
        let err26 = { instancePath: instancePath + "/covers", schemaPath: "#/properties/covers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.priority !== void 0) {
      let data6 = data.priority;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6))) {
        let err27 = { instancePath: instancePath + "/priority", schemaPath: "#/properties/priority/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
      if (typeof data6 == "number") {
        if (data6 > 100 || isNaN(data6)) {
          let err28 = { instancePath: instancePath + "/priority", schemaPath: "#/properties/priority/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
        if (data6 < 0 || isNaN(data6)) {
          let err29 = { instancePath: instancePath + "/priority", schemaPath: "#/properties/priority/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
      }
    }
    if (data.when !== void 0 && (validate22(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data.component !== void 0) {
      let data8 = data.component;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (data8.en === void 0) {
          let err30 = { instancePath: instancePath + "/component", schemaPath: "#/$defs/Texts/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'" };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
        if (data8.da === void 0) {
          let err31 = { instancePath: instancePath + "/component", schemaPath: "#/$defs/Texts/required", keyword: "required", params: { missingProperty: "da" }, message: "must have required property 'da'" };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
        for (let key1 in data8)
          if (!(key1 === "en" || key1 === "da")) {
            let err32 = { instancePath: instancePath + "/component", schemaPath: "#/$defs/Texts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
          }
        if (data8.en !== void 0) {
          let data9 = data8.en;
          if (typeof data9 == "string") {
            if (func1(data9) < 2) {
              let err33 = { instancePath: instancePath + "/component/en", schemaPath: "#/$defs/Texts/properties/en/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
              vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
            }
          } else {
            let err34 = { instancePath: instancePath + "/component/en", schemaPath: "#/$defs/Texts/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
          }
        }
        if (data8.da !== void 0) {
          let data10 = data8.da;
          if (typeof data10 == "string") {
            if (func1(data10) < 2) {
              let err35 = { instancePath: instancePath + "/component/da", schemaPath: "#/$defs/Texts/properties/da/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
              vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
            }
          } else {
            let err36 = { instancePath: instancePath + "/component/da", schemaPath: "#/$defs/Texts/properties/da/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
          }
        }
      } else {
        let err37 = { instancePath: instancePath + "/component", schemaPath: "#/$defs/Texts/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
    }
    if (data.repair !== void 0) {
      let data11 = data.repair;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        if (data11.en === void 0) {
          let err38 = { instancePath: instancePath + "/repair", schemaPath: "#/$defs/Texts/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'" };
          vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
        }
        if (data11.da === void 0) {
          let err39 = { instancePath: instancePath + "/repair", schemaPath: "#/$defs/Texts/required", keyword: "required", params: { missingProperty: "da" }, message: "must have required property 'da'" };
          vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
        }
        for (let key2 in data11)
          if (!(key2 === "en" || key2 === "da")) {
            let err40 = { instancePath: instancePath + "/repair", schemaPath: "#/$defs/Texts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
          }
        if (data11.en !== void 0) {
          let data12 = data11.en;
          if (typeof data12 == "string") {
            if (func1(data12) < 2) {
              let err41 = { instancePath: instancePath + "/repair/en", schemaPath: "#/$defs/Texts/properties/en/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
              vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
            }
          } else {
            let err42 = { instancePath: instancePath + "/repair/en", schemaPath: "#/$defs/Texts/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
          }
        }
        if (data11.da !== void 0) {
          let data13 = data11.da;
          if (typeof data13 == "string") {
            if (func1(data13) < 2) {
              let err43 = { instancePath: instancePath + "/repair/da", schemaPath: "#/$defs/Texts/properties/da/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
              vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
            }
          } else {
            let err44 = { instancePath: instancePath + "/repair/da", schemaPath: "#/$defs/Texts/properties/da/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
          }
        }
      } else {
        let err45 = { instancePath: instancePath + "/repair", schemaPath: "#/$defs/Texts/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
      }
    }
    if (data.parts !== void 0) {
      let data14 = data.parts;
      if (Array.isArray(data14)) {
        let len2 = data14.length;
        for (let i2 = 0; i2 < len2; i2++)
          if (typeof data14[i2] != "string") {
            let err46 = { instancePath: instancePath + "/parts/" + i2, schemaPath: "#/properties/parts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
          }
      } else {
        let err47 = { instancePath: instancePath + "/parts", schemaPath: "#/properties/parts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
      }
    }
    if (data.partsDays !== void 0) {
      let data16 = data.partsDays;
      if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16))) {
        let err48 = { instancePath: instancePath + "/partsDays", schemaPath: "#/properties/partsDays/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
      }
      if (typeof data16 == "number") {
        if (data16 > 60 || isNaN(data16)) {
          let err49 = { instancePath: instancePath + "/partsDays", schemaPath: "#/properties/partsDays/maximum", keyword: "maximum", params: { comparison: "<=", limit: 60 }, message: "must be <= 60" };
          vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
        }
        if (data16 < 0 || isNaN(data16)) {
          let err50 = { instancePath: instancePath + "/partsDays", schemaPath: "#/properties/partsDays/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
        }
      }
    }
    if (data.labourMinutes !== void 0) {
      let data17 = data.labourMinutes;
      if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17))) {
        let err51 = { instancePath: instancePath + "/labourMinutes", schemaPath: "#/properties/labourMinutes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
      }
      if (typeof data17 == "number") {
        if (data17 > 960 || isNaN(data17)) {
          let err52 = { instancePath: instancePath + "/labourMinutes", schemaPath: "#/properties/labourMinutes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 960 }, message: "must be <= 960" };
          vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
        }
        if (data17 < 10 || isNaN(data17)) {
          let err53 = { instancePath: instancePath + "/labourMinutes", schemaPath: "#/properties/labourMinutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 10 }, message: "must be >= 10" };
          vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
        }
      }
    }
    if (data.driveAdvice !== void 0) {
      let data18 = data.driveAdvice;
      if (!(data18 === "driveOn" || data18 === "driveGentlyToWorkshop" || data18 === "stopNow")) {
        let err54 = { instancePath: instancePath + "/driveAdvice", schemaPath: "#/$defs/DriveAdvice/enum", keyword: "enum", params: { allowedValues: schema43.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
      }
    }
    if (data.urgency !== void 0) {
      let data19 = data.urgency;
      if (!(data19 === "low" || data19 === "medium" || data19 === "high" || data19 === "critical")) {
        let err55 = { instancePath: instancePath + "/urgency", schemaPath: "#/$defs/Urgency/enum", keyword: "enum", params: { allowedValues: schema44.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
      }
    }
    if (data.noticeSubject !== void 0) {
      let data20 = data.noticeSubject;
      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
        if (data20.en === void 0) {
          let err56 = { instancePath: instancePath + "/noticeSubject", schemaPath: "#/$defs/Texts/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'" };
          vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
        }
        if (data20.da === void 0) {
          let err57 = { instancePath: instancePath + "/noticeSubject", schemaPath: "#/$defs/Texts/required", keyword: "required", params: { missingProperty: "da" }, message: "must have required property 'da'" };
          vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
        }
        for (let key3 in data20)
          if (!(key3 === "en" || key3 === "da")) {
            let err58 = { instancePath: instancePath + "/noticeSubject", schemaPath: "#/$defs/Texts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
          }
        if (data20.en !== void 0) {
          let data21 = data20.en;
          if (typeof data21 == "string") {
            if (func1(data21) < 2) {
              let err59 = { instancePath: instancePath + "/noticeSubject/en", schemaPath: "#/$defs/Texts/properties/en/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
              vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
            }
          } else {
            let err60 = { instancePath: instancePath + "/noticeSubject/en", schemaPath: "#/$defs/Texts/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
          }
        }
        if (data20.da !== void 0) {
          let data22 = data20.da;
          if (typeof data22 == "string") {
            if (func1(data22) < 2) {
              let err61 = { instancePath: instancePath + "/noticeSubject/da", schemaPath: "#/$defs/Texts/properties/da/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
              vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
            }
          } else {
            let err62 = { instancePath: instancePath + "/noticeSubject/da", schemaPath: "#/$defs/Texts/properties/da/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
          }
        }
      } else {
        let err63 = { instancePath: instancePath + "/noticeSubject", schemaPath: "#/$defs/Texts/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
      }
    }
    if (data.ownerText !== void 0) {
      let data23 = data.ownerText;
      if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
        if (data23.en === void 0) {
          let err64 = { instancePath: instancePath + "/ownerText", schemaPath: "#/$defs/Texts/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'" };
          vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
        }
        if (data23.da === void 0) {
          let err65 = { instancePath: instancePath + "/ownerText", schemaPath: "#/$defs/Texts/required", keyword: "required", params: { missingProperty: "da" }, message: "must have required property 'da'" };
          vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
        }
        for (let key4 in data23)
          if (!(key4 === "en" || key4 === "da")) {
            let err66 = { instancePath: instancePath + "/ownerText", schemaPath: "#/$defs/Texts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
          }
        if (data23.en !== void 0) {
          let data24 = data23.en;
          if (typeof data24 == "string") {
            if (func1(data24) < 2) {
              let err67 = { instancePath: instancePath + "/ownerText/en", schemaPath: "#/$defs/Texts/properties/en/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
              vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
            }
          } else {
            let err68 = { instancePath: instancePath + "/ownerText/en", schemaPath: "#/$defs/Texts/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
          }
        }
        if (data23.da !== void 0) {
          let data25 = data23.da;
          if (typeof data25 == "string") {
            if (func1(data25) < 2) {
              let err69 = { instancePath: instancePath + "/ownerText/da", schemaPath: "#/$defs/Texts/properties/da/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
              vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
            }
          } else {
            let err70 = { instancePath: instancePath + "/ownerText/da", schemaPath: "#/$defs/Texts/properties/da/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
          }
        }
      } else {
        let err71 = { instancePath: instancePath + "/ownerText", schemaPath: "#/$defs/Texts/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
      }
    }
    if (data.workshopText !== void 0) {
      let data26 = data.workshopText;
      if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
        if (data26.en === void 0) {
          let err72 = { instancePath: instancePath + "/workshopText", schemaPath: "#/$defs/Texts/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'" };
          vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
        }
        if (data26.da === void 0) {
          let err73 = { instancePath: instancePath + "/workshopText", schemaPath: "#/$defs/Texts/required", keyword: "required", params: { missingProperty: "da" }, message: "must have required property 'da'" };
          vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
        }
        for (let key5 in data26)
          if (!(key5 === "en" || key5 === "da")) {
            let err74 = { instancePath: instancePath + "/workshopText", schemaPath: "#/$defs/Texts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
          }
        if (data26.en !== void 0) {
          let data27 = data26.en;
          if (typeof data27 == "string") {
            if (func1(data27) < 2) {
              let err75 = { instancePath: instancePath + "/workshopText/en", schemaPath: "#/$defs/Texts/properties/en/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
              vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
            }
          } else {
            let err76 = { instancePath: instancePath + "/workshopText/en", schemaPath: "#/$defs/Texts/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
          }
        }
        if (data26.da !== void 0) {
          let data28 = data26.da;
          if (typeof data28 == "string") {
            if (func1(data28) < 2) {
              let err77 = { instancePath: instancePath + "/workshopText/da", schemaPath: "#/$defs/Texts/properties/da/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
              vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
            }
          } else {
            let err78 = { instancePath: instancePath + "/workshopText/da", schemaPath: "#/$defs/Texts/properties/da/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
          }
        }
      } else {
        let err79 = { instancePath: instancePath + "/workshopText", schemaPath: "#/$defs/Texts/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
      }
    }
    if (data.examples !== void 0) {
      let data29 = data.examples;
      if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
        if (data29.fires === void 0) {
          let err80 = { instancePath: instancePath + "/examples", schemaPath: "#/properties/examples/required", keyword: "required", params: { missingProperty: "fires" }, message: "must have required property 'fires'" };
          vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
        }
        if (data29.doesNotFire === void 0) {
          let err81 = { instancePath: instancePath + "/examples", schemaPath: "#/properties/examples/required", keyword: "required", params: { missingProperty: "doesNotFire" }, message: "must have required property 'doesNotFire'" };
          vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
        }
        for (let key6 in data29)
          if (!(key6 === "fires" || key6 === "doesNotFire")) {
            let err82 = { instancePath: instancePath + "/examples", schemaPath: "#/properties/examples/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
          }
        if (data29.fires !== void 0) {
          let data30 = data29.fires;
          if (Array.isArray(data30)) {
            if (data30.length < 1) {
              let err83 = { instancePath: instancePath + "/examples/fires", schemaPath: "#/properties/examples/properties/fires/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
            }
            let len3 = data30.length;
            for (let i3 = 0; i3 < len3; i3++) {
              let data31 = data30[i3];
              if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
                if (data31.events === void 0) {
                  let err84 = { instancePath: instancePath + "/examples/fires/" + i3, schemaPath: "#/$defs/Example/required", keyword: "required", params: { missingProperty: "events" }, message: "must have required property 'events'" };
                  vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
                }
                for (let key7 in data31)
                  if (!(key7 === "events" || key7 === "count" || key7 === "signals" || key7 === "history" || key7 === "vehicle")) {
                    let err85 = { instancePath: instancePath + "/examples/fires/" + i3, schemaPath: "#/$defs/Example/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
                    vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
                  }
                if (data31.events !== void 0) {
                  let data32 = data31.events;
                  if (Array.isArray(data32)) {
                    if (data32.length < 1) {
                      let err86 = { instancePath: instancePath + "/examples/fires/" + i3 + "/events", schemaPath: "#/$defs/Example/properties/events/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
                    }
                    let len4 = data32.length;
                    for (let i4 = 0; i4 < len4; i4++)
                      if (typeof data32[i4] != "string") {
                        let err87 = { instancePath: instancePath + "/examples/fires/" + i3 + "/events/" + i4, schemaPath: "#/$defs/Example/properties/events/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
                      }
                  } else {
                    let err88 = { instancePath: instancePath + "/examples/fires/" + i3 + "/events", schemaPath: "#/$defs/Example/properties/events/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
                  }
                }
                if (data31.count !== void 0) {
                  let data34 = data31.count;
                  if (!(typeof data34 == "number" && !(data34 % 1) && !isNaN(data34))) {
                    let err89 = { instancePath: instancePath + "/examples/fires/" + i3 + "/count", schemaPath: "#/$defs/Example/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
                  }
                }
                if (data31.signals !== void 0) {
                  let data35 = data31.signals;
                  if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
                    for (let key8 in data35)
                      if (typeof data35[key8] != "number") {
                        let err90 = { instancePath: instancePath + "/examples/fires/" + i3 + "/signals/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/Example/properties/signals/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
                      }
                  } else {
                    let err91 = { instancePath: instancePath + "/examples/fires/" + i3 + "/signals", schemaPath: "#/$defs/Example/properties/signals/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
                  }
                }
                if (data31.history !== void 0) {
                  let data37 = data31.history;
                  if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
                    for (let key9 in data37)
                      if (typeof data37[key9] != "number") {
                        let err92 = { instancePath: instancePath + "/examples/fires/" + i3 + "/history/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/Example/properties/history/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
                      }
                  } else {
                    let err93 = { instancePath: instancePath + "/examples/fires/" + i3 + "/history", schemaPath: "#/$defs/Example/properties/history/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
                  }
                }
                if (data31.vehicle !== void 0) {
                  let data39 = data31.vehicle;
                  if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
                    for (let key10 in data39)
                      if (!(key10 === "make" || key10 === "model" || key10 === "platform" || key10 === "modelYear")) {
                        let err94 = { instancePath: instancePath + "/examples/fires/" + i3 + "/vehicle", schemaPath: "#/$defs/Example/properties/vehicle/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" };
                        vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
                      }
                    if (data39.make !== void 0 && typeof data39.make != "string") {
                      let err95 = { instancePath: instancePath + "/examples/fires/" + i3 + "/vehicle/make", schemaPath: "#/$defs/Example/properties/vehicle/properties/make/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
                    }
                    if (data39.model !== void 0 && typeof data39.model != "string") {
                      let err96 = { instancePath: instancePath + "/examples/fires/" + i3 + "/vehicle/model", schemaPath: "#/$defs/Example/properties/vehicle/properties/model/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
                    }
                    if (data39.platform !== void 0 && typeof data39.platform != "string") {
                      let err97 = { instancePath: instancePath + "/examples/fires/" + i3 + "/vehicle/platform", schemaPath: "#/$defs/Example/properties/vehicle/properties/platform/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
                    }
                    if (data39.modelYear !== void 0) {
                      let data43 = data39.modelYear;
                      if (!(typeof data43 == "number" && !(data43 % 1) && !isNaN(data43))) {
                        let err98 = { instancePath: instancePath + "/examples/fires/" + i3 + "/vehicle/modelYear", schemaPath: "#/$defs/Example/properties/vehicle/properties/modelYear/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
                      }
                    }
                  } else {
                    let err99 = { instancePath: instancePath + "/examples/fires/" + i3 + "/vehicle", schemaPath: "#/$defs/Example/properties/vehicle/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
                  }
                }
              } else {
                let err100 = { instancePath: instancePath + "/examples/fires/" + i3, schemaPath: "#/$defs/Example/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
              }
            }
          } else {
            let err101 = { instancePath: instancePath + "/examples/fires", schemaPath: "#/properties/examples/properties/fires/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
          }
        }
        if (data29.doesNotFire !== void 0) {
          let data44 = data29.doesNotFire;
          if (Array.isArray(data44)) {
            if (data44.length < 1) {
              let err102 = { instancePath: instancePath + "/examples/doesNotFire", schemaPath: "#/properties/examples/properties/doesNotFire/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              vErrors === null ? vErrors = [err102] : vErrors.push(err102), errors++;
            }
            let len5 = data44.length;
            for (let i5 = 0; i5 < len5; i5++) {
              let data45 = data44[i5];
              if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
                if (data45.events === void 0) {
                  let err103 = { instancePath: instancePath + "/examples/doesNotFire/" + i5, schemaPath: "#/$defs/Example/required", keyword: "required", params: { missingProperty: "events" }, message: "must have required property 'events'" };
                  vErrors === null ? vErrors = [err103] : vErrors.push(err103), errors++;
                }
                for (let key11 in data45)
                  if (!(key11 === "events" || key11 === "count" || key11 === "signals" || key11 === "history" || key11 === "vehicle")) {
                    let err104 = { instancePath: instancePath + "/examples/doesNotFire/" + i5, schemaPath: "#/$defs/Example/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" };
                    vErrors === null ? vErrors = [err104] : vErrors.push(err104), errors++;
                  }
                if (data45.events !== void 0) {
                  let data46 = data45.events;
                  if (Array.isArray(data46)) {
                    if (data46.length < 1) {
                      let err105 = { instancePath: instancePath + "/examples/doesNotFire/" + i5 + "/events", schemaPath: "#/$defs/Example/properties/events/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      vErrors === null ? vErrors = [err105] : vErrors.push(err105), errors++;
                    }
                    let len6 = data46.length;
                    for (let i6 = 0; i6 < len6; i6++)
                      if (typeof data46[i6] != "string") {
                        let err106 = { instancePath: instancePath + "/examples/doesNotFire/" + i5 + "/events/" + i6, schemaPath: "#/$defs/Example/properties/events/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        vErrors === null ? vErrors = [err106] : vErrors.push(err106), errors++;
                      }
                  } else {
                    let err107 = { instancePath: instancePath + "/examples/doesNotFire/" + i5 + "/events", schemaPath: "#/$defs/Example/properties/events/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    vErrors === null ? vErrors = [err107] : vErrors.push(err107), errors++;
                  }
                }
                if (data45.count !== void 0) {
                  let data48 = data45.count;
                  if (!(typeof data48 == "number" && !(data48 % 1) && !isNaN(data48))) {
                    let err108 = { instancePath: instancePath + "/examples/doesNotFire/" + i5 + "/count", schemaPath: "#/$defs/Example/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    vErrors === null ? vErrors = [err108] : vErrors.push(err108), errors++;
                  }
                }
                if (data45.signals !== void 0) {
                  let data49 = data45.signals;
                  if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
                    for (let key12 in data49)
                      if (typeof data49[key12] != "number") {
                        let err109 = { instancePath: instancePath + "/examples/doesNotFire/" + i5 + "/signals/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/Example/properties/signals/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        vErrors === null ? vErrors = [err109] : vErrors.push(err109), errors++;
                      }
                  } else {
                    let err110 = { instancePath: instancePath + "/examples/doesNotFire/" + i5 + "/signals", schemaPath: "#/$defs/Example/properties/signals/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    vErrors === null ? vErrors = [err110] : vErrors.push(err110), errors++;
                  }
                }
                if (data45.history !== void 0) {
                  let data51 = data45.history;
                  if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
                    for (let key13 in data51)
                      if (typeof data51[key13] != "number") {
                        let err111 = { instancePath: instancePath + "/examples/doesNotFire/" + i5 + "/history/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/Example/properties/history/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        vErrors === null ? vErrors = [err111] : vErrors.push(err111), errors++;
                      }
                  } else {
                    let err112 = { instancePath: instancePath + "/examples/doesNotFire/" + i5 + "/history", schemaPath: "#/$defs/Example/properties/history/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    vErrors === null ? vErrors = [err112] : vErrors.push(err112), errors++;
                  }
                }
                if (data45.vehicle !== void 0) {
                  let data53 = data45.vehicle;
                  if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
                    for (let key14 in data53)
                      if (!(key14 === "make" || key14 === "model" || key14 === "platform" || key14 === "modelYear")) {
                        let err113 = { instancePath: instancePath + "/examples/doesNotFire/" + i5 + "/vehicle", schemaPath: "#/$defs/Example/properties/vehicle/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties" };
                        vErrors === null ? vErrors = [err113] : vErrors.push(err113), errors++;
                      }
                    if (data53.make !== void 0 && typeof data53.make != "string") {
                      let err114 = { instancePath: instancePath + "/examples/doesNotFire/" + i5 + "/vehicle/make", schemaPath: "#/$defs/Example/properties/vehicle/properties/make/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      vErrors === null ? vErrors = [err114] : vErrors.push(err114), errors++;
                    }
                    if (data53.model !== void 0 && typeof data53.model != "string") {
                      let err115 = { instancePath: instancePath + "/examples/doesNotFire/" + i5 + "/vehicle/model", schemaPath: "#/$defs/Example/properties/vehicle/properties/model/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      vErrors === null ? vErrors = [err115] : vErrors.push(err115), errors++;
                    }
                    if (data53.platform !== void 0 && typeof data53.platform != "string") {
                      let err116 = { instancePath: instancePath + "/examples/doesNotFire/" + i5 + "/vehicle/platform", schemaPath: "#/$defs/Example/properties/vehicle/properties/platform/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      vErrors === null ? vErrors = [err116] : vErrors.push(err116), errors++;
                    }
                    if (data53.modelYear !== void 0) {
                      let data57 = data53.modelYear;
                      if (!(typeof data57 == "number" && !(data57 % 1) && !isNaN(data57))) {
                        let err117 = { instancePath: instancePath + "/examples/doesNotFire/" + i5 + "/vehicle/modelYear", schemaPath: "#/$defs/Example/properties/vehicle/properties/modelYear/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        vErrors === null ? vErrors = [err117] : vErrors.push(err117), errors++;
                      }
                    }
                  } else {
                    let err118 = { instancePath: instancePath + "/examples/doesNotFire/" + i5 + "/vehicle", schemaPath: "#/$defs/Example/properties/vehicle/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    vErrors === null ? vErrors = [err118] : vErrors.push(err118), errors++;
                  }
                }
              } else {
                let err119 = { instancePath: instancePath + "/examples/doesNotFire/" + i5, schemaPath: "#/$defs/Example/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                vErrors === null ? vErrors = [err119] : vErrors.push(err119), errors++;
              }
            }
          } else {
            let err120 = { instancePath: instancePath + "/examples/doesNotFire", schemaPath: "#/properties/examples/properties/doesNotFire/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err120] : vErrors.push(err120), errors++;
          }
        }
      } else {
        let err121 = { instancePath: instancePath + "/examples", schemaPath: "#/properties/examples/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err121] : vErrors.push(err121), errors++;
      }
    }
  } else {
    let err122 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err122] : vErrors.push(err122), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.subject === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "subject" }, message: "must have required property 'subject'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.rules === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rules" }, message: "must have required property 'rules'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "subject" || key0 === "rules")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.subject !== void 0) {
      let data0 = data.subject;
      if (typeof data0 == "string") {
        if (func1(data0) < 3) {
          let err3 = { instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.rules !== void 0) {
      let data1 = data.rules;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          let err5 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate21(data1[i0], { instancePath: instancePath + "/rules/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length);
      } else {
        let err6 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "array" }, message: "must be array" };
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
var compiledRule = validate29;
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate29.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.version === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.codes === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "codes" }, message: "must have required property 'codes'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.priority === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "priority" }, message: "must have required property 'priority'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.component === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "component" }, message: "must have required property 'component'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.repair === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "repair" }, message: "must have required property 'repair'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.parts === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "parts" }, message: "must have required property 'parts'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.partsDays === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "partsDays" }, message: "must have required property 'partsDays'" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.labourMinutes === void 0) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "labourMinutes" }, message: "must have required property 'labourMinutes'" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.driveAdvice === void 0) {
      let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "driveAdvice" }, message: "must have required property 'driveAdvice'" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.urgency === void 0) {
      let err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "urgency" }, message: "must have required property 'urgency'" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.noticeSubject === void 0) {
      let err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "noticeSubject" }, message: "must have required property 'noticeSubject'" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.ownerText === void 0) {
      let err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ownerText" }, message: "must have required property 'ownerText'" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.workshopText === void 0) {
      let err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "workshopText" }, message: "must have required property 'workshopText'" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.examples === void 0) {
      let err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "examples" }, message: "must have required property 'examples'" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema32.properties, key0)) {
        let err15 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (!pattern4.test(data0)) {
          let err16 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        let err17 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.version !== void 0) {
      let data1 = data.version;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
        let err18 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
      if (typeof data1 == "number" && (data1 < 1 || isNaN(data1))) {
        let err19 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.codes !== void 0) {
      let data2 = data.codes;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          let err20 = { instancePath: instancePath + "/codes", schemaPath: "#/properties/codes/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 == "string") {
            if (!pattern5.test(data3)) {
              let err21 = { instancePath: instancePath + "/codes/" + i0, schemaPath: "#/$defs/Code/pattern", keyword: "pattern", params: { pattern: "^([PCBU]([0-3]([0-9A-F]{1,2}|[0-9A-F]{3}|[0-9A-F]{5})?)?|VAG([0-9A-F]{6})?|(warningLight|serviceReminder|batteryWarning|unitUnplugged|unitSilent|impactWhileParked)(:[A-Za-z]+)?)$" }, message: 'must match pattern "^([PCBU]([0-3]([0-9A-F]{1,2}|[0-9A-F]{3}|[0-9A-F]{5})?)?|VAG([0-9A-F]{6})?|(warningLight|serviceReminder|batteryWarning|unitUnplugged|unitSilent|impactWhileParked)(:[A-Za-z]+)?)$"' };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            }
          } else {
            let err22 = { instancePath: instancePath + "/codes/" + i0, schemaPath: "#/$defs/Code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
        }
      } else {
        let err23 = { instancePath: instancePath + "/codes", schemaPath: "#/properties/codes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.covers !== void 0) {
      let data4 = data.covers;
      if (Array.isArray(data4)) {
        let len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data5 = data4[i1];
          if (typeof data5 == "string") {
            if (!pattern5.test(data5)) {
              let err24 = { instancePath: instancePath + "/covers/" + i1, schemaPath: "#/$defs/Code/pattern", keyword: "pattern", params: { pattern: "^([PCBU]([0-3]([0-9A-F]{1,2}|[0-9A-F]{3}|[0-9A-F]{5})?)?|VAG([0-9A-F]{6})?|(warningLight|serviceReminder|batteryWarning|unitUnplugged|unitSilent|impactWhileParked)(:[A-Za-z]+)?)$" }, message: 'must match pattern "^([PCBU]([0-3]([0-9A-F]{1,2}|[0-9A-F]{3}|[0-9A-F]{5})?)?|VAG([0-9A-F]{6})?|(warningLight|serviceReminder|batteryWarning|unitUnplugged|unitSilent|impactWhileParked)(:[A-Za-z]+)?)$"' };
              vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
            }
          } else {
            let err25 = { instancePath: instancePath + "/covers/" + i1, schemaPath: "#/$defs/Code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
        }
      } else {
        let err26 = { instancePath: instancePath + "/covers", schemaPath: "#/properties/covers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.priority !== void 0) {
      let data6 = data.priority;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6))) {
        let err27 = { instancePath: instancePath + "/priority", schemaPath: "#/properties/priority/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
      if (typeof data6 == "number") {
        if (data6 > 100 || isNaN(data6)) {
          let err28 = { instancePath: instancePath + "/priority", schemaPath: "#/properties/priority/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
        if (data6 < 0 || isNaN(data6)) {
          let err29 = { instancePath: instancePath + "/priority", schemaPath: "#/properties/priority/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
      }
    }
    if (data.when !== void 0 && (validate22(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data.component !== void 0) {
      let data8 = data.component;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (data8.en === void 0) {
          let err30 = { instancePath: instancePath + "/component", schemaPath: "#/$defs/Texts/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'" };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
        if (data8.da === void 0) {
          let err31 = { instancePath: instancePath + "/component", schemaPath: "#/$defs/Texts/required", keyword: "required", params: { missingProperty: "da" }, message: "must have required property 'da'" };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
        for (let key1 in data8)
          if (!(key1 === "en" || key1 === "da")) {
            let err32 = { instancePath: instancePath + "/component", schemaPath: "#/$defs/Texts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
          }
        if (data8.en !== void 0) {
          let data9 = data8.en;
          if (typeof data9 == "string") {
            if (func1(data9) < 2) {
              let err33 = { instancePath: instancePath + "/component/en", schemaPath: "#/$defs/Texts/properties/en/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
              vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
            }
          } else {
            let err34 = { instancePath: instancePath + "/component/en", schemaPath: "#/$defs/Texts/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
          }
        }
        if (data8.da !== void 0) {
          let data10 = data8.da;
          if (typeof data10 == "string") {
            if (func1(data10) < 2) {
              let err35 = { instancePath: instancePath + "/component/da", schemaPath: "#/$defs/Texts/properties/da/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
              vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
            }
          } else {
            let err36 = { instancePath: instancePath + "/component/da", schemaPath: "#/$defs/Texts/properties/da/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
          }
        }
      } else {
        let err37 = { instancePath: instancePath + "/component", schemaPath: "#/$defs/Texts/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
    }
    if (data.repair !== void 0) {
      let data11 = data.repair;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        if (data11.en === void 0) {
          let err38 = { instancePath: instancePath + "/repair", schemaPath: "#/$defs/Texts/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'" };
          vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
        }
        if (data11.da === void 0) {
          let err39 = { instancePath: instancePath + "/repair", schemaPath: "#/$defs/Texts/required", keyword: "required", params: { missingProperty: "da" }, message: "must have required property 'da'" };
          vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
        }
        for (let key2 in data11)
          if (!(key2 === "en" || key2 === "da")) {
            let err40 = { instancePath: instancePath + "/repair", schemaPath: "#/$defs/Texts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
          }
        if (data11.en !== void 0) {
          let data12 = data11.en;
          if (typeof data12 == "string") {
            if (func1(data12) < 2) {
              let err41 = { instancePath: instancePath + "/repair/en", schemaPath: "#/$defs/Texts/properties/en/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
              vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
            }
          } else {
            let err42 = { instancePath: instancePath + "/repair/en", schemaPath: "#/$defs/Texts/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
          }
        }
        if (data11.da !== void 0) {
          let data13 = data11.da;
          if (typeof data13 == "string") {
            if (func1(data13) < 2) {
              let err43 = { instancePath: instancePath + "/repair/da", schemaPath: "#/$defs/Texts/properties/da/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
              vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
            }
          } else {
            let err44 = { instancePath: instancePath + "/repair/da", schemaPath: "#/$defs/Texts/properties/da/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
          }
        }
      } else {
        let err45 = { instancePath: instancePath + "/repair", schemaPath: "#/$defs/Texts/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
      }
    }
    if (data.parts !== void 0) {
      let data14 = data.parts;
      if (Array.isArray(data14)) {
        let len2 = data14.length;
        for (let i2 = 0; i2 < len2; i2++)
          if (typeof data14[i2] != "string") {
            let err46 = { instancePath: instancePath + "/parts/" + i2, schemaPath: "#/properties/parts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
          }
      } else {
        let err47 = { instancePath: instancePath + "/parts", schemaPath: "#/properties/parts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
      }
    }
    if (data.partsDays !== void 0) {
      let data16 = data.partsDays;
      if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16))) {
        let err48 = { instancePath: instancePath + "/partsDays", schemaPath: "#/properties/partsDays/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
      }
      if (typeof data16 == "number") {
        if (data16 > 60 || isNaN(data16)) {
          let err49 = { instancePath: instancePath + "/partsDays", schemaPath: "#/properties/partsDays/maximum", keyword: "maximum", params: { comparison: "<=", limit: 60 }, message: "must be <= 60" };
          vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
        }
        if (data16 < 0 || isNaN(data16)) {
          let err50 = { instancePath: instancePath + "/partsDays", schemaPath: "#/properties/partsDays/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
        }
      }
    }
    if (data.labourMinutes !== void 0) {
      let data17 = data.labourMinutes;
      if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17))) {
        let err51 = { instancePath: instancePath + "/labourMinutes", schemaPath: "#/properties/labourMinutes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
      }
      if (typeof data17 == "number") {
        if (data17 > 960 || isNaN(data17)) {
          let err52 = { instancePath: instancePath + "/labourMinutes", schemaPath: "#/properties/labourMinutes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 960 }, message: "must be <= 960" };
          vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
        }
        if (data17 < 10 || isNaN(data17)) {
          let err53 = { instancePath: instancePath + "/labourMinutes", schemaPath: "#/properties/labourMinutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 10 }, message: "must be >= 10" };
          vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
        }
      }
    }
    if (data.driveAdvice !== void 0) {
      let data18 = data.driveAdvice;
      if (!(data18 === "driveOn" || data18 === "driveGentlyToWorkshop" || data18 === "stopNow")) {
        let err54 = { instancePath: instancePath + "/driveAdvice", schemaPath: "#/$defs/DriveAdvice/enum", keyword: "enum", params: { allowedValues: schema43.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
      }
    }
    if (data.urgency !== void 0) {
      let data19 = data.urgency;
      if (!(data19 === "low" || data19 === "medium" || data19 === "high" || data19 === "critical")) {
        let err55 = { instancePath: instancePath + "/urgency", schemaPath: "#/$defs/Urgency/enum", keyword: "enum", params: { allowedValues: schema44.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
      }
    }
    if (data.noticeSubject !== void 0) {
      let data20 = data.noticeSubject;
      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
        if (data20.en === void 0) {
          let err56 = { instancePath: instancePath + "/noticeSubject", schemaPath: "#/$defs/Texts/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'" };
          vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
        }
        if (data20.da === void 0) {
          let err57 = { instancePath: instancePath + "/noticeSubject", schemaPath: "#/$defs/Texts/required", keyword: "required", params: { missingProperty: "da" }, message: "must have required property 'da'" };
          vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
        }
        for (let key3 in data20)
          if (!(key3 === "en" || key3 === "da")) {
            let err58 = { instancePath: instancePath + "/noticeSubject", schemaPath: "#/$defs/Texts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
          }
        if (data20.en !== void 0) {
          let data21 = data20.en;
          if (typeof data21 == "string") {
            if (func1(data21) < 2) {
              let err59 = { instancePath: instancePath + "/noticeSubject/en", schemaPath: "#/$defs/Texts/properties/en/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
              vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
            }
          } else {
            let err60 = { instancePath: instancePath + "/noticeSubject/en", schemaPath: "#/$defs/Texts/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
          }
        }
        if (data20.da !== void 0) {
          let data22 = data20.da;
          if (typeof data22 == "string") {
            if (func1(data22) < 2) {
              let err61 = { instancePath: instancePath + "/noticeSubject/da", schemaPath: "#/$defs/Texts/properties/da/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
              vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
            }
          } else {
            let err62 = { instancePath: instancePath + "/noticeSubject/da", schemaPath: "#/$defs/Texts/properties/da/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
          }
        }
      } else {
        let err63 = { instancePath: instancePath + "/noticeSubject", schemaPath: "#/$defs/Texts/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
      }
    }
    if (data.ownerText !== void 0) {
      let data23 = data.ownerText;
      if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
        if (data23.en === void 0) {
          let err64 = { instancePath: instancePath + "/ownerText", schemaPath: "#/$defs/Texts/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'" };
          vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
        }
        if (data23.da === void 0) {
          let err65 = { instancePath: instancePath + "/ownerText", schemaPath: "#/$defs/Texts/required", keyword: "required", params: { missingProperty: "da" }, message: "must have required property 'da'" };
          vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
        }
        for (let key4 in data23)
          if (!(key4 === "en" || key4 === "da")) {
            let err66 = { instancePath: instancePath + "/ownerText", schemaPath: "#/$defs/Texts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
          }
        if (data23.en !== void 0) {
          let data24 = data23.en;
          if (typeof data24 == "string") {
            if (func1(data24) < 2) {
              let err67 = { instancePath: instancePath + "/ownerText/en", schemaPath: "#/$defs/Texts/properties/en/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
              vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
            }
          } else {
            let err68 = { instancePath: instancePath + "/ownerText/en", schemaPath: "#/$defs/Texts/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
          }
        }
        if (data23.da !== void 0) {
          let data25 = data23.da;
          if (typeof data25 == "string") {
            if (func1(data25) < 2) {
              let err69 = { instancePath: instancePath + "/ownerText/da", schemaPath: "#/$defs/Texts/properties/da/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
              vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
            }
          } else {
            let err70 = { instancePath: instancePath + "/ownerText/da", schemaPath: "#/$defs/Texts/properties/da/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
          }
        }
      } else {
        let err71 = { instancePath: instancePath + "/ownerText", schemaPath: "#/$defs/Texts/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
      }
    }
    if (data.workshopText !== void 0) {
      let data26 = data.workshopText;
      if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
        if (data26.en === void 0) {
          let err72 = { instancePath: instancePath + "/workshopText", schemaPath: "#/$defs/Texts/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'" };
          vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
        }
        if (data26.da === void 0) {
          let err73 = { instancePath: instancePath + "/workshopText", schemaPath: "#/$defs/Texts/required", keyword: "required", params: { missingProperty: "da" }, message: "must have required property 'da'" };
          vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
        }
        for (let key5 in data26)
          if (!(key5 === "en" || key5 === "da")) {
            let err74 = { instancePath: instancePath + "/workshopText", schemaPath: "#/$defs/Texts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
          }
        if (data26.en !== void 0) {
          let data27 = data26.en;
          if (typeof data27 == "string") {
            if (func1(data27) < 2) {
              let err75 = { instancePath: instancePath + "/workshopText/en", schemaPath: "#/$defs/Texts/properties/en/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
              vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
            }
          } else {
            let err76 = { instancePath: instancePath + "/workshopText/en", schemaPath: "#/$defs/Texts/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
          }
        }
        if (data26.da !== void 0) {
          let data28 = data26.da;
          if (typeof data28 == "string") {
            if (func1(data28) < 2) {
              let err77 = { instancePath: instancePath + "/workshopText/da", schemaPath: "#/$defs/Texts/properties/da/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
              vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
            }
          } else {
            let err78 = { instancePath: instancePath + "/workshopText/da", schemaPath: "#/$defs/Texts/properties/da/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
          }
        }
      } else {
        let err79 = { instancePath: instancePath + "/workshopText", schemaPath: "#/$defs/Texts/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
      }
    }
    if (data.examples !== void 0) {
      let data29 = data.examples;
      if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
        if (data29.fires === void 0) {
          let err80 = { instancePath: instancePath + "/examples", schemaPath: "#/properties/examples/required", keyword: "required", params: { missingProperty: "fires" }, message: "must have required property 'fires'" };
          vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
        }
        if (data29.doesNotFire === void 0) {
          let err81 = { instancePath: instancePath + "/examples", schemaPath: "#/properties/examples/required", keyword: "required", params: { missingProperty: "doesNotFire" }, message: "must have required property 'doesNotFire'" };
          vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
        }
        for (let key6 in data29)
          if (!(key6 === "fires" || key6 === "doesNotFire")) {
            let err82 = { instancePath: instancePath + "/examples", schemaPath: "#/properties/examples/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
          }
        if (data29.fires !== void 0) {
          let data30 = data29.fires;
          if (Array.isArray(data30)) {
            if (data30.length < 1) {
              let err83 = { instancePath: instancePath + "/examples/fires", schemaPath: "#/properties/examples/properties/fires/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
            }
            let len3 = data30.length;
            for (let i3 = 0; i3 < len3; i3++) {
              let data31 = data30[i3];
              if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
                if (data31.events === void 0) {
                  let err84 = { instancePath: instancePath + "/examples/fires/" + i3, schemaPath: "#/$defs/Example/required", keyword: "required", params: { missingProperty: "events" }, message: "must have required property 'events'" };
                  vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
                }
                for (let key7 in data31)
                  if (!(key7 === "events" || key7 === "count" || key7 === "signals" || key7 === "history" || key7 === "vehicle")) {
                    let err85 = { instancePath: instancePath + "/examples/fires/" + i3, schemaPath: "#/$defs/Example/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
                    vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
                  }
                if (data31.events !== void 0) {
                  let data32 = data31.events;
                  if (Array.isArray(data32)) {
                    if (data32.length < 1) {
                      let err86 = { instancePath: instancePath + "/examples/fires/" + i3 + "/events", schemaPath: "#/$defs/Example/properties/events/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
                    }
                    let len4 = data32.length;
                    for (let i4 = 0; i4 < len4; i4++)
                      if (typeof data32[i4] != "string") {
                        let err87 = { instancePath: instancePath + "/examples/fires/" + i3 + "/events/" + i4, schemaPath: "#/$defs/Example/properties/events/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
                      }
                  } else {
                    let err88 = { instancePath: instancePath + "/examples/fires/" + i3 + "/events", schemaPath: "#/$defs/Example/properties/events/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
                  }
                }
                if (data31.count !== void 0) {
                  let data34 = data31.count;
                  if (!(typeof data34 == "number" && !(data34 % 1) && !isNaN(data34))) {
                    let err89 = { instancePath: instancePath + "/examples/fires/" + i3 + "/count", schemaPath: "#/$defs/Example/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
                  }
                }
                if (data31.signals !== void 0) {
                  let data35 = data31.signals;
                  if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
                    for (let key8 in data35)
                      if (typeof data35[key8] != "number") {
                        let err90 = { instancePath: instancePath + "/examples/fires/" + i3 + "/signals/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/Example/properties/signals/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
                      }
                  } else {
                    let err91 = { instancePath: instancePath + "/examples/fires/" + i3 + "/signals", schemaPath: "#/$defs/Example/properties/signals/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
                  }
                }
                if (data31.history !== void 0) {
                  let data37 = data31.history;
                  if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
                    for (let key9 in data37)
                      if (typeof data37[key9] != "number") {
                        let err92 = { instancePath: instancePath + "/examples/fires/" + i3 + "/history/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/Example/properties/history/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
                      }
                  } else {
                    let err93 = { instancePath: instancePath + "/examples/fires/" + i3 + "/history", schemaPath: "#/$defs/Example/properties/history/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
                  }
                }
                if (data31.vehicle !== void 0) {
                  let data39 = data31.vehicle;
                  if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
                    for (let key10 in data39)
                      if (!(key10 === "make" || key10 === "model" || key10 === "platform" || key10 === "modelYear")) {
                        let err94 = { instancePath: instancePath + "/examples/fires/" + i3 + "/vehicle", schemaPath: "#/$defs/Example/properties/vehicle/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" };
                        vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
                      }
                    if (data39.make !== void 0 && typeof data39.make != "string") {
                      let err95 = { instancePath: instancePath + "/examples/fires/" + i3 + "/vehicle/make", schemaPath: "#/$defs/Example/properties/vehicle/properties/make/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
                    }
                    if (data39.model !== void 0 && typeof data39.model != "string") {
                      let err96 = { instancePath: instancePath + "/examples/fires/" + i3 + "/vehicle/model", schemaPath: "#/$defs/Example/properties/vehicle/properties/model/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
                    }
                    if (data39.platform !== void 0 && typeof data39.platform != "string") {
                      let err97 = { instancePath: instancePath + "/examples/fires/" + i3 + "/vehicle/platform", schemaPath: "#/$defs/Example/properties/vehicle/properties/platform/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
                    }
                    if (data39.modelYear !== void 0) {
                      let data43 = data39.modelYear;
                      if (!(typeof data43 == "number" && !(data43 % 1) && !isNaN(data43))) {
                        let err98 = { instancePath: instancePath + "/examples/fires/" + i3 + "/vehicle/modelYear", schemaPath: "#/$defs/Example/properties/vehicle/properties/modelYear/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
                      }
                    }
                  } else {
                    let err99 = { instancePath: instancePath + "/examples/fires/" + i3 + "/vehicle", schemaPath: "#/$defs/Example/properties/vehicle/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
                  }
                }
              } else {
                let err100 = { instancePath: instancePath + "/examples/fires/" + i3, schemaPath: "#/$defs/Example/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
              }
            }
          } else {
            let err101 = { instancePath: instancePath + "/examples/fires", schemaPath: "#/properties/examples/properties/fires/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
          }
        }
        if (data29.doesNotFire !== void 0) {
          let data44 = data29.doesNotFire;
          if (Array.isArray(data44)) {
            if (data44.length < 1) {
              let err102 = { instancePath: instancePath + "/examples/doesNotFire", schemaPath: "#/properties/examples/properties/doesNotFire/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              vErrors === null ? vErrors = [err102] : vErrors.push(err102), errors++;
            }
            let len5 = data44.length;
            for (let i5 = 0; i5 < len5; i5++) {
              let data45 = data44[i5];
              if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
                if (data45.events === void 0) {
                  let err103 = { instancePath: instancePath + "/examples/doesNotFire/" + i5, schemaPath: "#/$defs/Example/required", keyword: "required", params: { missingProperty: "events" }, message: "must have required property 'events'" };
                  vErrors === null ? vErrors = [err103] : vErrors.push(err103), errors++;
                }
                for (let key11 in data45)
                  if (!(key11 === "events" || key11 === "count" || key11 === "signals" || key11 === "history" || key11 === "vehicle")) {
                    let err104 = { instancePath: instancePath + "/examples/doesNotFire/" + i5, schemaPath: "#/$defs/Example/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" };
                    vErrors === null ? vErrors = [err104] : vErrors.push(err104), errors++;
                  }
                if (data45.events !== void 0) {
                  let data46 = data45.events;
                  if (Array.isArray(data46)) {
                    if (data46.length < 1) {
                      let err105 = { instancePath: instancePath + "/examples/doesNotFire/" + i5 + "/events", schemaPath: "#/$defs/Example/properties/events/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      vErrors === null ? vErrors = [err105] : vErrors.push(err105), errors++;
                    }
                    let len6 = data46.length;
                    for (let i6 = 0; i6 < len6; i6++)
                      if (typeof data46[i6] != "string") {
                        let err106 = { instancePath: instancePath + "/examples/doesNotFire/" + i5 + "/events/" + i6, schemaPath: "#/$defs/Example/properties/events/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        vErrors === null ? vErrors = [err106] : vErrors.push(err106), errors++;
                      }
                  } else {
                    let err107 = { instancePath: instancePath + "/examples/doesNotFire/" + i5 + "/events", schemaPath: "#/$defs/Example/properties/events/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    vErrors === null ? vErrors = [err107] : vErrors.push(err107), errors++;
                  }
                }
                if (data45.count !== void 0) {
                  let data48 = data45.count;
                  if (!(typeof data48 == "number" && !(data48 % 1) && !isNaN(data48))) {
                    let err108 = { instancePath: instancePath + "/examples/doesNotFire/" + i5 + "/count", schemaPath: "#/$defs/Example/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    vErrors === null ? vErrors = [err108] : vErrors.push(err108), errors++;
                  }
                }
                if (data45.signals !== void 0) {
                  let data49 = data45.signals;
                  if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
                    for (let key12 in data49)
                      if (typeof data49[key12] != "number") {
                        let err109 = { instancePath: instancePath + "/examples/doesNotFire/" + i5 + "/signals/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/Example/properties/signals/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        vErrors === null ? vErrors = [err109] : vErrors.push(err109), errors++;
                      }
                  } else {
                    let err110 = { instancePath: instancePath + "/examples/doesNotFire/" + i5 + "/signals", schemaPath: "#/$defs/Example/properties/signals/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    vErrors === null ? vErrors = [err110] : vErrors.push(err110), errors++;
                  }
                }
                if (data45.history !== void 0) {
                  let data51 = data45.history;
                  if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
                    for (let key13 in data51)
                      if (typeof data51[key13] != "number") {
                        let err111 = { instancePath: instancePath + "/examples/doesNotFire/" + i5 + "/history/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/Example/properties/history/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        vErrors === null ? vErrors = [err111] : vErrors.push(err111), errors++;
                      }
                  } else {
                    let err112 = { instancePath: instancePath + "/examples/doesNotFire/" + i5 + "/history", schemaPath: "#/$defs/Example/properties/history/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    vErrors === null ? vErrors = [err112] : vErrors.push(err112), errors++;
                  }
                }
                if (data45.vehicle !== void 0) {
                  let data53 = data45.vehicle;
                  if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
                    for (let key14 in data53)
                      if (!(key14 === "make" || key14 === "model" || key14 === "platform" || key14 === "modelYear")) {
                        let err113 = { instancePath: instancePath + "/examples/doesNotFire/" + i5 + "/vehicle", schemaPath: "#/$defs/Example/properties/vehicle/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties" };
                        vErrors === null ? vErrors = [err113] : vErrors.push(err113), errors++;
                      }
                    if (data53.make !== void 0 && typeof data53.make != "string") {
                      let err114 = { instancePath: instancePath + "/examples/doesNotFire/" + i5 + "/vehicle/make", schemaPath: "#/$defs/Example/properties/vehicle/properties/make/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      vErrors === null ? vErrors = [err114] : vErrors.push(err114), errors++;
                    }
                    if (data53.model !== void 0 && typeof data53.model != "string") {
                      let err115 = { instancePath: instancePath + "/examples/doesNotFire/" + i5 + "/vehicle/model", schemaPath: "#/$defs/Example/properties/vehicle/properties/model/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      vErrors === null ? vErrors = [err115] : vErrors.push(err115), errors++;
                    }
                    if (data53.platform !== void 0 && typeof data53.platform != "string") {
                      let err116 = { instancePath: instancePath + "/examples/doesNotFire/" + i5 + "/vehicle/platform", schemaPath: "#/$defs/Example/properties/vehicle/properties/platform/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      vErrors === null ? vErrors = [err116] : vErrors.push(err116), errors++;
                    }
                    if (data53.modelYear !== void 0) {
                      let data57 = data53.modelYear;
                      if (!(typeof data57 == "number" && !(data57 % 1) && !isNaN(data57))) {
                        let err117 = { instancePath: instancePath + "/examples/doesNotFire/" + i5 + "/vehicle/modelYear", schemaPath: "#/$defs/Example/properties/vehicle/properties/modelYear/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        vErrors === null ? vErrors = [err117] : vErrors.push(err117), errors++;
                      }
                    }
                  } else {
                    let err118 = { instancePath: instancePath + "/examples/doesNotFire/" + i5 + "/vehicle", schemaPath: "#/$defs/Example/properties/vehicle/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    vErrors === null ? vErrors = [err118] : vErrors.push(err118), errors++;
                  }
                }
              } else {
                let err119 = { instancePath: instancePath + "/examples/doesNotFire/" + i5, schemaPath: "#/$defs/Example/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                vErrors === null ? vErrors = [err119] : vErrors.push(err119), errors++;
              }
            }
          } else {
            let err120 = { instancePath: instancePath + "/examples/doesNotFire", schemaPath: "#/properties/examples/properties/doesNotFire/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err120] : vErrors.push(err120), errors++;
          }
        }
      } else {
        let err121 = { instancePath: instancePath + "/examples", schemaPath: "#/properties/examples/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err121] : vErrors.push(err121), errors++;
      }
    }
  } else {
    let err122 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err122] : vErrors.push(err122), errors++;
  }
  return validate29.errors = vErrors, errors === 0;
}
validate29.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var compiledCondition = validate31;
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate31.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.all === void 0) {
      let err0 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "all" }, message: "must have required property 'all'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (key0 !== "all") {
        let err1 = { instancePath, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.all !== void 0) {
      let data0 = data.all;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          let err2 = { instancePath: instancePath + "/all", schemaPath: "#/oneOf/0/properties/all/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate22(data0[i0], { instancePath: instancePath + "/all/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
      } else {
        let err3 = { instancePath: instancePath + "/all", schemaPath: "#/oneOf/0/properties/all/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = !0, passing0 = 0;
    var props1 = !0;
  }
  let _errs7 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.any === void 0) {
      let err5 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "any" }, message: "must have required property 'any'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    for (let key1 in data)
      if (key1 !== "any") {
        let err6 = { instancePath, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    if (data.any !== void 0) {
      let data2 = data.any;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          let err7 = { instancePath: instancePath + "/any", schemaPath: "#/oneOf/1/properties/any/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        let len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate22(data2[i1], { instancePath: instancePath + "/any/" + i1, parentData: data2, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
      } else {
        let err8 = { instancePath: instancePath + "/any", schemaPath: "#/oneOf/1/properties/any/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  var _valid0 = _errs7 === errors;
  if (_valid0 && valid0)
    valid0 = !1, passing0 = [passing0, 1];
  else {
    _valid0 && (valid0 = !0, passing0 = 1, props1 !== !0 && (props1 = !0));
    let _errs13 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.not === void 0) {
        let err10 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "not" }, message: "must have required property 'not'" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      for (let key2 in data)
        if (key2 !== "not") {
          let err11 = { instancePath, schemaPath: "#/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      data.not !== void 0 && (validate22(data.not, { instancePath: instancePath + "/not", parentData: data, parentDataProperty: "not", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length));
    } else {
      let err12 = { instancePath, schemaPath: "#/oneOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    var _valid0 = _errs13 === errors;
    if (_valid0 && valid0)
      valid0 = !1, passing0 = [passing0, 2];
    else {
      _valid0 && (valid0 = !0, passing0 = 2, props1 !== !0 && (props1 = !0));
      let _errs17 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.open === void 0) {
          let err13 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "open" }, message: "must have required property 'open'" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        for (let key3 in data)
          if (!(key3 === "open" || key3 === "atLeast")) {
            let err14 = { instancePath, schemaPath: "#/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        if (data.open !== void 0) {
          let data5 = data.open;
          if (Array.isArray(data5)) {
            if (data5.length < 1) {
              let err15 = { instancePath: instancePath + "/open", schemaPath: "#/oneOf/3/properties/open/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
            let len2 = data5.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data6 = data5[i2];
              if (typeof data6 == "string") {
                if (!pattern5.test(data6)) {
                  let err16 = { instancePath: instancePath + "/open/" + i2, schemaPath: "#/$defs/Code/pattern", keyword: "pattern", params: { pattern: "^([PCBU]([0-3]([0-9A-F]{1,2}|[0-9A-F]{3}|[0-9A-F]{5})?)?|VAG([0-9A-F]{6})?|(warningLight|serviceReminder|batteryWarning|unitUnplugged|unitSilent|impactWhileParked)(:[A-Za-z]+)?)$" }, message: 'must match pattern "^([PCBU]([0-3]([0-9A-F]{1,2}|[0-9A-F]{3}|[0-9A-F]{5})?)?|VAG([0-9A-F]{6})?|(warningLight|serviceReminder|batteryWarning|unitUnplugged|unitSilent|impactWhileParked)(:[A-Za-z]+)?)$"' };
                  vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                }
              } else {
                let err17 = { instancePath: instancePath + "/open/" + i2, schemaPath: "#/$defs/Code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
              }
            }
          } else {
            let err18 = { instancePath: instancePath + "/open", schemaPath: "#/oneOf/3/properties/open/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        }
        if (data.atLeast !== void 0) {
          let data7 = data.atLeast;
          if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7))) {
            let err19 = { instancePath: instancePath + "/atLeast", schemaPath: "#/oneOf/3/properties/atLeast/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
          if (typeof data7 == "number" && (data7 < 1 || isNaN(data7))) {
            let err20 = { instancePath: instancePath + "/atLeast", schemaPath: "#/oneOf/3/properties/atLeast/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        }
      } else {
        let err21 = { instancePath, schemaPath: "#/oneOf/3/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
      var _valid0 = _errs17 === errors;
      if (_valid0 && valid0)
        valid0 = !1, passing0 = [passing0, 3];
      else {
        _valid0 && (valid0 = !0, passing0 = 3, props1 !== !0 && (props1 = !0));
        let _errs27 = errors;
        validate23(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
        var _valid0 = _errs27 === errors;
        _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 4]) : _valid0 && (valid0 = !0, passing0 = 4, props1 !== !0 && (props1 = !0));
      }
    }
  }
  if (valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err22 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
    vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
  }
  return validate31.errors = vErrors, evaluated0.props = props1, errors === 0;
}
validate31.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var compiledComparison = validate36;
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate36.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length > 2) {
      let err0 = { instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 2 }, message: "must NOT have more than 2 properties" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (Object.keys(data).length < 2) {
      let err1 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 2 }, message: "must NOT have fewer than 2 properties" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema37.properties, key0)) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.fact !== void 0) {
      let data0 = data.fact;
      if (!(data0 === "event.count" || data0 === "event.urgency" || data0 === "event.ecu" || data0 === "event.name" || data0 === "event.ageDays" || data0 === "vehicle.make" || data0 === "vehicle.model" || data0 === "vehicle.platform" || data0 === "vehicle.engine" || data0 === "vehicle.odometer" || data0 === "vehicle.ageYears")) {
        let err3 = { instancePath: instancePath + "/fact", schemaPath: "#/properties/fact/enum", keyword: "enum", params: { allowedValues: schema37.properties.fact.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.signal !== void 0) {
      let data1 = data.signal;
      if (typeof data1 == "string") {
        if (!pattern8.test(data1)) {
          let err4 = { instancePath: instancePath + "/signal", schemaPath: "#/$defs/Signal/pattern", keyword: "pattern", params: { pattern: "^Vehicle\\.[A-Za-z0-9.]+$" }, message: 'must match pattern "^Vehicle\\.[A-Za-z0-9.]+$"' };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/signal", schemaPath: "#/$defs/Signal/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.window !== void 0 && (validate24(data.window, { instancePath: instancePath + "/window", parentData: data, parentDataProperty: "window", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.eq !== void 0) {
      let data3 = data.eq;
      if (typeof data3 != "string" && typeof data3 != "number") {
        let err6 = { instancePath: instancePath + "/eq", schemaPath: "#/properties/eq/type", keyword: "type", params: { type: schema37.properties.eq.type }, message: "must be string,number" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.in !== void 0) {
      let data4 = data.in;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          let err7 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (typeof data5 != "string" && typeof data5 != "number") {
            let err8 = { instancePath: instancePath + "/in/" + i0, schemaPath: "#/properties/in/items/type", keyword: "type", params: { type: schema37.properties.in.items.type }, message: "must be string,number" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      } else {
        let err9 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.lt !== void 0 && typeof data.lt != "number") {
      let err10 = { instancePath: instancePath + "/lt", schemaPath: "#/properties/lt/type", keyword: "type", params: { type: "number" }, message: "must be number" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.lte !== void 0 && typeof data.lte != "number") {
      let err11 = { instancePath: instancePath + "/lte", schemaPath: "#/properties/lte/type", keyword: "type", params: { type: "number" }, message: "must be number" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.gt !== void 0 && typeof data.gt != "number") {
      let err12 = { instancePath: instancePath + "/gt", schemaPath: "#/properties/gt/type", keyword: "type", params: { type: "number" }, message: "must be number" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.gte !== void 0 && typeof data.gte != "number") {
      let err13 = { instancePath: instancePath + "/gte", schemaPath: "#/properties/gte/type", keyword: "type", params: { type: "number" }, message: "must be number" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.between !== void 0) {
      let data10 = data.between;
      if (Array.isArray(data10)) {
        if (data10.length > 2) {
          let err14 = { instancePath: instancePath + "/between", schemaPath: "#/properties/between/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (data10.length < 2) {
          let err15 = { instancePath: instancePath + "/between", schemaPath: "#/properties/between/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        let len1 = data10.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data10[i1] != "number") {
            let err16 = { instancePath: instancePath + "/between/" + i1, schemaPath: "#/properties/between/items/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
      } else {
        let err17 = { instancePath: instancePath + "/between", schemaPath: "#/properties/between/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.exists !== void 0 && typeof data.exists != "boolean") {
      let err18 = { instancePath: instancePath + "/exists", schemaPath: "#/properties/exists/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
  } else {
    let err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
  }
  return validate36.errors = vErrors, errors === 0;
}
validate36.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var compiledWindow = validate38;
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate38.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.signal === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "signal" }, message: "must have required property 'signal'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.stat === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stat" }, message: "must have required property 'stat'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.over === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "over" }, message: "must have required property 'over'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "signal" || key0 === "stat" || key0 === "over")) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.signal !== void 0) {
      let data0 = data.signal;
      if (typeof data0 == "string") {
        if (!pattern8.test(data0)) {
          let err4 = { instancePath: instancePath + "/signal", schemaPath: "#/$defs/Signal/pattern", keyword: "pattern", params: { pattern: "^Vehicle\\.[A-Za-z0-9.]+$" }, message: 'must match pattern "^Vehicle\\.[A-Za-z0-9.]+$"' };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/signal", schemaPath: "#/$defs/Signal/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.stat !== void 0) {
      let data1 = data.stat;
      if (!(data1 === "min" || data1 === "max" || data1 === "mean")) {
        let err6 = { instancePath: instancePath + "/stat", schemaPath: "#/properties/stat/enum", keyword: "enum", params: { allowedValues: schema39.properties.stat.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.over !== void 0) {
      let data2 = data.over;
      if (typeof data2 == "string") {
        if (!pattern10.test(data2)) {
          let err7 = { instancePath: instancePath + "/over", schemaPath: "#/properties/over/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,3}[mhd]$" }, message: 'must match pattern "^[1-9][0-9]{0,3}[mhd]$"' };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/over", schemaPath: "#/properties/over/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate38.errors = vErrors, errors === 0;
}
validate38.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var compiledExample = validate39;
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate39.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.events === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "events" }, message: "must have required property 'events'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "events" || key0 === "count" || key0 === "signals" || key0 === "history" || key0 === "vehicle")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.events !== void 0) {
      let data0 = data.events;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          let err2 = { instancePath: instancePath + "/events", schemaPath: "#/properties/events/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data0[i0] != "string") {
            let err3 = { instancePath: instancePath + "/events/" + i0, schemaPath: "#/properties/events/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
      } else {
        let err4 = { instancePath: instancePath + "/events", schemaPath: "#/properties/events/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.count !== void 0) {
      let data2 = data.count;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
        let err5 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.signals !== void 0) {
      let data3 = data.signals;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (let key1 in data3)
          if (typeof data3[key1] != "number") {
            let err6 = { instancePath: instancePath + "/signals/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/signals/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
      } else {
        let err7 = { instancePath: instancePath + "/signals", schemaPath: "#/properties/signals/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.history !== void 0) {
      let data5 = data.history;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (let key2 in data5)
          if (typeof data5[key2] != "number") {
            let err8 = { instancePath: instancePath + "/history/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/history/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
      } else {
        let err9 = { instancePath: instancePath + "/history", schemaPath: "#/properties/history/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.vehicle !== void 0) {
      let data7 = data.vehicle;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        for (let key3 in data7)
          if (!(key3 === "make" || key3 === "model" || key3 === "platform" || key3 === "modelYear")) {
            let err10 = { instancePath: instancePath + "/vehicle", schemaPath: "#/properties/vehicle/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        if (data7.make !== void 0 && typeof data7.make != "string") {
          let err11 = { instancePath: instancePath + "/vehicle/make", schemaPath: "#/properties/vehicle/properties/make/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data7.model !== void 0 && typeof data7.model != "string") {
          let err12 = { instancePath: instancePath + "/vehicle/model", schemaPath: "#/properties/vehicle/properties/model/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (data7.platform !== void 0 && typeof data7.platform != "string") {
          let err13 = { instancePath: instancePath + "/vehicle/platform", schemaPath: "#/properties/vehicle/properties/platform/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (data7.modelYear !== void 0) {
          let data11 = data7.modelYear;
          if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11))) {
            let err14 = { instancePath: instancePath + "/vehicle/modelYear", schemaPath: "#/properties/vehicle/properties/modelYear/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
      } else {
        let err15 = { instancePath: instancePath + "/vehicle", schemaPath: "#/properties/vehicle/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
  } else {
    let err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
  }
  return validate39.errors = vErrors, errors === 0;
}
validate39.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var compiledRuleTexts = validate40;
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate40.evaluated;
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
    if (data.en !== void 0) {
      let data0 = data.en;
      if (typeof data0 == "string") {
        if (func1(data0) < 2) {
          let err3 = { instancePath: instancePath + "/en", schemaPath: "#/properties/en/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/en", schemaPath: "#/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.da !== void 0) {
      let data1 = data.da;
      if (typeof data1 == "string") {
        if (func1(data1) < 2) {
          let err5 = { instancePath: instancePath + "/da", schemaPath: "#/properties/da/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/da", schemaPath: "#/properties/da/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate40.errors = vErrors, errors === 0;
}
validate40.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var compiledDriveAdvice = validate41;
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate41.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data === "driveOn" || data === "driveGentlyToWorkshop" || data === "stopNow")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema43.enum }, message: "must be equal to one of the allowed values" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate41.errors = vErrors, errors === 0;
}
validate41.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var faults = (compiled) => (data) => compiled(data) ? [] : compiled.errors.map(({ instancePath, keyword, params, message }) => ({
  pointer: instancePath + ["", ...[params.missingProperty ?? params.additionalProperty ?? params.unevaluatedProperty ?? (keyword === "discriminator" ? params.tag : void 0)].filter((name) => name !== void 0)].map((name) => name.replaceAll("~", "~0").replaceAll("/", "~1")).join("/"),
  detail: keyword === "required" ? "is missing" : keyword === "additionalProperties" || keyword === "unevaluatedProperties" ? "is not a known property" : keyword === "enum" ? "must be one of " + params.allowedValues.join(", ") : keyword === "discriminator" ? "is not one of the known ones" : keyword === "const" ? "must be " + JSON.stringify(params.allowedValue) : message
})), checkRules = /* @__PURE__ */ faults(compiledRules), checkRule = /* @__PURE__ */ faults(compiledRule), checkCondition = /* @__PURE__ */ faults(compiledCondition), checkComparison = /* @__PURE__ */ faults(compiledComparison), checkWindow = /* @__PURE__ */ faults(compiledWindow), checkExample = /* @__PURE__ */ faults(compiledExample), checkRuleTexts = /* @__PURE__ */ faults(compiledRuleTexts), checkDriveAdvice = /* @__PURE__ */ faults(compiledDriveAdvice);

export const validateRules: (data: unknown) => Fault[] = checkRules;
export const validateRule: (data: unknown) => Fault[] = checkRule;
export const validateCondition: (data: unknown) => Fault[] = checkCondition;
export const validateComparison: (data: unknown) => Fault[] = checkComparison;
export const validateWindow: (data: unknown) => Fault[] = checkWindow;
export const validateExample: (data: unknown) => Fault[] = checkExample;
export const validateRuleTexts: (data: unknown) => Fault[] = checkRuleTexts;
export const validateDriveAdvice: (data: unknown) => Fault[] = checkDriveAdvice;
