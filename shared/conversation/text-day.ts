/**
 * `textDays/{date}_{country}_{shard}`: texts that went to a country on a day (UTC), and the segments that are paid for. A day has several
 * parts, so that many messages at once don't wait for one document; its figure is their sum.
 */
export type TextDay = {
  /** yyyy-mm-dd */
  date: string;
  /** ISO 3166-1 alpha-2; ZZ: none */
  country: string;
  shard: number;
  texts: number;
  segments: number;
  expireAt: Date;
};

export const textDayShard = { count: 8 };

export const textDayPath = (date: string, country: string, shard: number) => `textDays/${date}_${country}_${shard}`;
