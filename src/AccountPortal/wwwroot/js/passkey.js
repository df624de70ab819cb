// Gets an assertion from the browser and puts it into a form; the pool verifies it.
const form = document.querySelector("[data-passkey]");
const message = document.querySelector("[data-passkey-message]");
const name = document.querySelector("input[autocomplete~=webauthn]");
let waiting = null;

const bytes = (text) => Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
const text = (buffer) =>
  buffer && btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");

function request() {
  const options = JSON.parse(form.dataset.options);
  return {
    ...options,
    challenge: bytes(options.challenge),
    allowCredentials: (options.allowCredentials ?? []).map((credential) => ({ ...credential, id: bytes(credential.id) })),
  };
}

// Not every browser's credential has toJSON.
const written = ({ id, rawId, type, authenticatorAttachment, response }) => ({
  id,
  rawId: text(rawId),
  type,
  authenticatorAttachment: authenticatorAttachment ?? undefined,
  clientExtensionResults: {},
  response: {
    clientDataJSON: text(response.clientDataJSON),
    authenticatorData: text(response.authenticatorData),
    signature: text(response.signature),
    userHandle: text(response.userHandle) ?? undefined,
  },
});

function send(credential) {
  if (form.dataset.passkey === "pick") {
    form.elements["Pick.UserHandle"].value = text(credential.response.userHandle) ?? "";
    form.elements["Pick.CredentialId"].value = credential.id;
  } else {
    form.elements["Input.Credential"].value = JSON.stringify(written(credential));
  }
  form.requestSubmit();
}

// "Cancelled" and "none found" are one error, so that pages cannot tell them apart.
const reasonOf = (error) => (error.name === "SecurityError" ? "wrongSite" : error.name === "NotSupportedError" ? "unsupported" : "none");

function say(reason) {
  message.hidden = false;
  message.textContent = message.dataset[reason];
}

async function ask() {
  waiting?.abort();
  message.hidden = true;
  if (!window.PublicKeyCredential) return say("unsupported");
  try {
    send(await navigator.credentials.get({ publicKey: request() }));
  } catch (error) {
    say(reasonOf(error));
  }
}

// Conditional mediation: the browser lists passkeys at the username. Its failure shows no message.
async function offer() {
  if (!(await window.PublicKeyCredential?.isConditionalMediationAvailable?.())) return;
  waiting = new AbortController();
  const found = await navigator.credentials.get({ publicKey: request(), mediation: "conditional", signal: waiting.signal }).catch(() => null);
  if (found) send(found);
}

// With a username, the next page asks for a passkey of that account.
document.querySelector("[data-passkey-pick]")?.addEventListener("click", (event) => {
  if (name?.value.trim()) return;
  event.preventDefault();
  ask();
});
document.querySelector("[data-passkey-start]")?.addEventListener("click", ask);

if (form.dataset.passkey === "pick") offer();
else if ("atOnce" in form.dataset) ask();
