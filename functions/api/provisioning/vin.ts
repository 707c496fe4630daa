/** ISO 3779. */
export const isVin = (vin: string): boolean => /^[A-HJ-NPR-Z0-9]{17}$/.test(vin);
export const describeVin = (_: string): { make?: string; platform?: string } => ({});
