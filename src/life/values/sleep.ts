/** Nobody is taken to have slept longer, in hours: then one of the two times is mistyped. */
const longestSleep = 18;

/** Minutes after midnight of a time `HH:mm`. */
export function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** Hours from going to bed to getting up, across midnight if need be; null when nobody sleeps that long. */
export function sleepLength(bedtime: string, wake: string): number | null {
  const minutes = (minutesOf(wake) - minutesOf(bedtime) + 24 * 60) % (24 * 60);
  const hours = Math.round((minutes / 60) * 100) / 100;
  return hours === 0 || hours > longestSleep ? null : hours;
}
