// A circuit cannot set a cookie: the response to this POST carries the session's new key.
export function submit(form) {
  form.requestSubmit();
}
