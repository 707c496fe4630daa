SELECT vehicleKey, time, signal, value, text, unit, unitKey, seq, receivedAt
FROM `telemetry.datapoints_raw`
QUALIFY ROW_NUMBER() OVER (PARTITION BY vehicleKey, signal, time, unitKey, seq ORDER BY receivedAt) = 1
