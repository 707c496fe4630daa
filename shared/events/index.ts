/** The events of cars, for the functions that read or change them. Only dedupe-events takes the car's own reports in. */
export { activeEventsOf, loadCar } from './car-events.ts';
export { type CarEvents, type ChangeRequest, changeEvents, type EventRequest, loadCarEvents } from './change-events.ts';
export { vehicleKeyOf } from './event-view.ts';
export { getEvent } from './get-event.ts';
export { listEvents } from './list-events.ts';
export type { ClosedEventDocument } from './types.ts';
