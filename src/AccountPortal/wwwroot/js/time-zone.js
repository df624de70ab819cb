// Browsers send no time zone to the server.
export function timeZone() {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
