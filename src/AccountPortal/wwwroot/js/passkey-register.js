// Creates a passkey: takes the options as JSON, returns the credential as JSON, keeps neither.
const reasons = {
  AbortError: "cancelled",
  ConstraintError: "unsupported",
  InvalidStateError: "exists",
  NotAllowedError: "cancelled",
  NotSupportedError: "unsupported",
  SecurityError: "wrong-site",
};

// Older browsers lack parseCreationOptionsFromJSON and toJSON.
function toBytes(text) {
  return Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
}

function toText(buffer) {
  return btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function readOptions(options) {
  if (PublicKeyCredential.parseCreationOptionsFromJSON) return PublicKeyCredential.parseCreationOptionsFromJSON(options);
  return {
    ...options,
    challenge: toBytes(options.challenge),
    user: { ...options.user, id: toBytes(options.user.id) },
    excludeCredentials: (options.excludeCredentials ?? []).map((credential) => ({ ...credential, id: toBytes(credential.id) })),
  };
}

function writeCredential(credential) {
  if (credential.toJSON) return credential.toJSON();
  const { response } = credential;
  const key = response.getPublicKey();
  return {
    id: credential.id,
    rawId: toText(credential.rawId),
    type: credential.type,
    authenticatorAttachment: credential.authenticatorAttachment ?? undefined,
    clientExtensionResults: credential.getClientExtensionResults(),
    response: {
      clientDataJSON: toText(response.clientDataJSON),
      attestationObject: toText(response.attestationObject),
      authenticatorData: toText(response.getAuthenticatorData()),
      transports: response.getTransports(),
      publicKeyAlgorithm: response.getPublicKeyAlgorithm(),
      publicKey: key ? toText(key) : undefined,
    },
  };
}

export async function create(options) {
  if (!window.PublicKeyCredential || !navigator.credentials?.create) return { refusal: "unsupported" };
  try {
    const credential = await navigator.credentials.create({ publicKey: readOptions(JSON.parse(options)) });
    return { credential: JSON.stringify(writeCredential(credential)) };
  } catch (error) {
    return { refusal: reasons[error.name] ?? "unsupported" };
  }
}
