// The server knows no time zone of its visitors.
export function timeZone() {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
