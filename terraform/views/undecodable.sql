SELECT vehicleKey, unitKey, seq, time, receivedAt, ecu, reason, detail, record
FROM `telemetry.undecodable_raw`
QUALIFY ROW_NUMBER() OVER (PARTITION BY unitKey, seq, reason ORDER BY receivedAt) = 1
  AND COUNT(resolvedAt) OVER (PARTITION BY unitKey, seq, reason) = 0
