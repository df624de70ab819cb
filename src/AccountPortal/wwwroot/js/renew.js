// A circuit cannot set a cookie: the session's new key comes with the answer to this post.
export function submit(form) {
  form.requestSubmit();
}
