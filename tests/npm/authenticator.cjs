'use strict';

// A passkey provider in software: makes a key of its own for each registration and signs with it, as a browser would hand it over.
const crypto = require('node:crypto');

const UserPresent = 0x01;
const UserVerified = 0x04;
const KeyIncluded = 0x40;

const base64url = (bytes) => Buffer.from(bytes).toString('base64url');
const sha256 = (bytes) => crypto.createHash('sha256').update(bytes).digest();

/** The few kinds of CBOR that an attestation needs: small integers, short texts, byte strings and maps. */
function cbor(value) {
  const head = (kind, length) => (length < 24 ? Buffer.from([(kind << 5) | length])
    : length < 256 ? Buffer.from([(kind << 5) | 24, length])
      : Buffer.from([(kind << 5) | 25, length >> 8, length & 255]));
  if (typeof value === 'number') {
    return value >= 0 ? head(0, value) : head(1, -1 - value);
  }
  if (typeof value === 'string') {
    return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  }
  if (Buffer.isBuffer(value)) {
    return Buffer.concat([head(2, value.length), value]);
  }
  return Buffer.concat([head(5, value.size), ...[...value].flatMap(([key, member]) => [cbor(key), cbor(member)])]);
}

class Authenticator {
  constructor(relyingPartyId, origin) {
    this.relyingPartyId = relyingPartyId;
    this.origin = origin;
    this.id = crypto.randomBytes(16);
    this.key = crypto.generateKeyPairSync('ec', { namedCurve: 'P-256' });
  }

  /** What navigator.credentials.create() answers. */
  create(options) {
    const { x, y } = this.key.publicKey.export({ format: 'jwk' });
    const key = cbor(new Map([[1, 2], [3, -7], [-1, 1], [-2, Buffer.from(x, 'base64url')], [-3, Buffer.from(y, 'base64url')]]));
    const length = Buffer.from([this.id.length >> 8, this.id.length & 255]);
    const data = Buffer.concat([this.data(UserPresent | UserVerified | KeyIncluded), Buffer.alloc(16), length, this.id, key]);
    return this.credential({
      clientDataJSON: base64url(this.clientData('webauthn.create', options.challenge)),
      attestationObject: base64url(cbor(new Map([['fmt', 'none'], ['attStmt', new Map()], ['authData', data]]))),
      authenticatorData: base64url(data),
      publicKey: base64url(this.key.publicKey.export({ format: 'der', type: 'spki' })),
      publicKeyAlgorithm: -7,
      transports: ['internal'],
    });
  }

  /** What navigator.credentials.get() answers. */
  get(options, userHandle) {
    const data = this.data(UserPresent | UserVerified);
    const clientData = this.clientData('webauthn.get', options.challenge);
    return this.credential({
      clientDataJSON: base64url(clientData),
      authenticatorData: base64url(data),
      signature: base64url(crypto.sign('sha256', Buffer.concat([data, sha256(clientData)]), this.key.privateKey)),
      userHandle,
    });
  }

  data(flags) {
    return Buffer.concat([sha256(this.relyingPartyId), Buffer.from([flags, 0, 0, 0, 0])]);
  }

  clientData(type, challenge) {
    return Buffer.from(JSON.stringify({ type, challenge, origin: this.origin, crossOrigin: false }));
  }

  credential(response) {
    const id = base64url(this.id);
    return { id, rawId: id, type: 'public-key', authenticatorAttachment: 'platform', clientExtensionResults: {}, response };
  }
}

module.exports = { Authenticator };
