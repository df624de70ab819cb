'use strict';

const assert = require('node:assert/strict');
const { Authenticator } = require('../authenticator.cjs');
const { createUser, signIn } = require('./people.cjs');

module.exports = async ({ call, refuse, UserPoolId, ClientId }) => {
  const Username = 'pia@example.com';
  await createUser(Username, UserPoolId);
  const { AccessToken } = await signIn(call, Username, { ClientId });
  const authenticator = new Authenticator('localhost', 'http://localhost:5080');
  const elsewhere = new Authenticator('localhost', 'https://evil.example');

  const { CredentialCreationOptions: options } = await call('StartWebAuthnRegistration', { AccessToken });
  assert.equal(options.rp.id, 'localhost');
  assert.deepEqual(options.pubKeyCredParams.map(({ alg }) => alg), [-7, -257]);
  await refuse('CompleteWebAuthnRegistration', { AccessToken, Credential: { id: 'nothing' } }, 'InvalidParameterException');
  await refuse('CompleteWebAuthnRegistration', { AccessToken, Credential: elsewhere.create(options) }, 'WebAuthnOriginNotAllowedException');
  await call('CompleteWebAuthnRegistration', { AccessToken, Credential: authenticator.create(options) });
  const { Credentials } = await call('ListWebAuthnCredentials', { AccessToken });
  assert.equal(Credentials[0].RelyingPartyId, 'localhost');
  assert.ok(Credentials[0].CreatedAt instanceof Date);
  assert.ok((await call('GetUserAuthFactors', { AccessToken })).ConfiguredUserAuthFactors.includes('WEB_AUTHN'));

  const challenge = await call('InitiateAuth', {
    ClientId, AuthFlow: 'USER_AUTH', AuthParameters: { USERNAME: Username, PREFERRED_CHALLENGE: 'WEB_AUTHN' },
  });
  assert.equal(challenge.ChallengeName, 'WEB_AUTHN');
  const credential = authenticator.get(JSON.parse(challenge.ChallengeParameters.CREDENTIAL_REQUEST_OPTIONS), options.user.id);
  const answered = await call('RespondToAuthChallenge', {
    ClientId,
    ChallengeName: challenge.ChallengeName,
    Session: challenge.Session,
    ChallengeResponses: { USERNAME: Username, CREDENTIAL: JSON.stringify(credential) },
  });
  assert.ok(answered.AuthenticationResult.AccessToken);

  const { CredentialId } = Credentials[0];
  await call('DeleteWebAuthnCredential', { AccessToken, CredentialId });
  await refuse('DeleteWebAuthnCredential', { AccessToken, CredentialId }, 'ResourceNotFoundException');
};
