/** The events of cars, for the functions that read or change them. Only dedupe-events takes the car's own reports in. */
export { activeEventsOf, type CarEventsDocument, loadCar } from './car-events.ts';
export { type CarEvents, type ChangeRequest, changeEvents, type EventRequest, loadCarEvents } from './change-events.ts';
export { vehicleKeyOf } from './event-view.ts';
export { describeFault, severityOf } from './fault-texts.ts';
export { getEvent } from './get-event.ts';
export { type EventListRequest, type EventPage, listEvents } from './list-events.ts';
export type { Actor, ClosedEventDocument, EventDetail } from './types.ts';
