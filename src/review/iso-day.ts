/** The day of a date where the writer is, as an ISO date such as 2026-11-25: late in the evening it is not yet tomorrow. */
export function isoDay(date: Date): string {
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
