// What forms cannot do by themselves. Every page works without it; it stores nothing that the user types.
const root = document.documentElement;
root.classList.add("scripted");

// Shows and hides a password.
function toggleReveal(button) {
  const input = button.closest(".box")?.querySelector("input");
  if (!input) return;
  const reveal = input.type === "password";
  input.type = reveal ? "text" : "password";
  button.setAttribute("aria-pressed", String(reveal));
  button.textContent = reveal ? button.dataset.hide : button.dataset.show;
  input.focus();
}

// Ticks off the pool's password rules while typing; the server checks them again.
const rules = {
  MinimumLength: (text, value) => text.length >= value,
  MaximumLength: (text, value) => text.length <= value,
  Uppercase: (text) => /[A-Z]/.test(text),
  Lowercase: (text) => /[a-z]/.test(text),
  Number: (text) => /[0-9]/.test(text),
  Symbol: (text) => /[\^$*.[\]{}()?"!@#%&/\\,><':;|_~`=+\- ]/.test(text),
};

function tickRules(input) {
  const list = input.closest("[data-password-rules]");
  for (const item of list?.querySelectorAll("[data-rule]") ?? []) {
    const met = rules[item.dataset.rule](input.value, Number(item.dataset.value));
    item.classList.toggle("met", met);
    item.querySelector("[data-state]").textContent = met ? list.dataset.met : "";
  }
}

// Clears an error when its field changes. Interactive pages do it themselves.
function withdrawError(input) {
  if (window.Blazor) return;
  input.removeAttribute("aria-invalid");
  input.removeAttribute("aria-describedby");
  const field = input.closest(".field");
  field.querySelector(".mud-input-helper-text.mud-input-error")?.remove();
  for (const marked of field.querySelectorAll(".mud-input-error")) marked.classList.remove("mud-input-error");
}

// On an interactive page, leaving a field can move the button under the pointer (a hint comes, an error goes), and the click is
// lost. So pressing leaves the focus in the field, and the click moves it before the form is submitted. Enter in a field is no
// press: its click has no detail.
function liveSubmit(event) {
  return window.Blazor ? event.target.closest?.("form button[type=submit]") : null;
}

// Ignores a second click while the first submit is under way.
function guardSubmit(event) {
  const form = event.target;
  if (event.defaultPrevented || form.method !== "post" || form.hasAttribute("data-download")) return;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = "true";
  event.submitter?.setAttribute("aria-busy", "true");
}

// Enables "Send again" when the server would accept it.
function countDown(button) {
  const end = performance.now() + Number(button.dataset.wait) * 1000;
  const label = button.textContent;
  const tick = () => {
    const left = Math.ceil((end - performance.now()) / 1000);
    button.disabled = left > 0;
    button.textContent = left > 0 ? button.dataset.waiting.replace("{0}", left) : label;
    if (left > 0) setTimeout(tick, 250);
  };
  tick();
}

// Shows the minutes left in a sign-in step, and that it has expired.
function watchClock(note) {
  const end = performance.now() + Number(note.dataset.clock) * 1000;
  const over = document.querySelector("[data-clock-over]");
  const tick = () => {
    const left = end - performance.now();
    const minutes = Math.max(1, Math.ceil(left / 60000));
    note.hidden = left <= 0;
    over.hidden = left > 0;
    note.textContent = minutes > 1 ? note.dataset.minutes.replace("{0}", minutes) : note.dataset.minute;
    if (left > 0) setTimeout(tick, Math.min(left, 1000));
  };
  tick();
}

document.addEventListener("click", (event) => {
  const button = event.target.closest?.("[data-show]");
  if (button) toggleReveal(button);
  if (event.target.closest?.("[data-print]")) print();
  for (const menu of document.querySelectorAll("details.person[open]")) {
    if (!menu.contains(event.target)) menu.open = false;
  }
});
document.addEventListener("mousedown", (event) => {
  if (liveSubmit(event)) event.preventDefault();
});
document.addEventListener("click", (event) => {
  if (event.detail > 0) liveSubmit(event)?.focus();
}, true);
document.addEventListener("keydown", (event) => {
  const menu = event.key === "Escape" && document.querySelector("details.person[open]");
  if (menu) {
    menu.open = false;
    menu.querySelector("summary").focus();
  }
});
document.addEventListener("input", (event) => {
  if (event.target.matches?.("[data-password-rules] input")) tickRules(event.target);
  if (event.target.matches?.(".field [aria-invalid=true]")) withdrawError(event.target);
});
document.addEventListener("change", (event) => {
  if (event.target.matches?.("[data-autosubmit]")) event.target.form.requestSubmit();
});
document.addEventListener("submit", guardSubmit);

// The server no longer has the circuit, or refuses it to this session: reload the page.
document.getElementById("components-reconnect-modal")?.addEventListener("components-reconnect-state-changed", (event) => {
  if (event.detail.state === "rejected") location.reload();
});

// A page restored from the back/forward cache can be submitted again.
addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form[data-sent]")) {
    delete form.dataset.sent;
    form.querySelector("[aria-busy]")?.removeAttribute("aria-busy");
  }
});

// Offers a passkey only where this device can create one.
window.PublicKeyCredential?.isUserVerifyingPlatformAuthenticatorAvailable?.().then((can) => root.classList.toggle("passkeys", can));

for (const button of document.querySelectorAll("[data-wait]")) countDown(button);
for (const note of document.querySelectorAll("[data-clock]")) watchClock(note);
document.querySelector("[data-focus]")?.focus();
