/** Mean radius of the earth in metres (IUGG). */
const EARTH_RADIUS_M = 6_371_008.8;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

export type Place = { latitude: number; longitude: number };

/** Great-circle distance in metres (haversine formula). */
export function distanceM(a: Place, b: Place): number {
  const [phi1, phi2] = [radians(a.latitude), radians(b.latitude)];
  const h =
    Math.sin((phi2 - phi1) / 2) ** 2 +
    Math.cos(phi1) * Math.cos(phi2) * Math.sin(radians(b.longitude - a.longitude) / 2) ** 2;
  return 2 * EARTH_RADIUS_M * Math.asin(Math.min(1, Math.sqrt(h)));
}
