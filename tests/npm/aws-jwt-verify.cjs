'use strict';

// Tokens of the pool, verified by AWS's own library against the keys that the pool publishes.
const assert = require('node:assert/strict');
const { CognitoJwtVerifier, JwtRsaVerifier } = require('aws-jwt-verify');
const { JwtExpiredError, JwtInvalidAudienceError, JwtInvalidSignatureError, CognitoJwtInvalidTokenUseError } = require('aws-jwt-verify/error');
const { SimpleJwksCache } = require('aws-jwt-verify/jwk');
const { run } = require('./helpers.cjs');

const { POOL_ENDPOINT, COGNITO_ENDPOINT, COGNITO_POOL_ID, COGNITO_CLIENT_ID } = process.env;
const password = 'Demo-Passw0rd!';

async function call(endpoint, operation, input) {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'X-Amz-Target': `AWSCognitoIdentityProviderService.${operation}` },
    body: JSON.stringify(input),
  });
  assert.ok(response.ok, `${operation}: ${response.status}`);
  return response.json();
}

const signIn = async (endpoint, ClientId, USERNAME) => (await call(endpoint, 'InitiateAuth', {
  ClientId, AuthFlow: 'USER_PASSWORD_AUTH', AuthParameters: { USERNAME, PASSWORD: password },
})).AuthenticationResult;

/** Keys from the pool, which has neither TLS nor, where it stands in for a region, the region's address. */
const keysOf = (publicAddress, endpoint) => new SimpleJwksCache({
  fetcher: { fetch: async (uri) => (await fetch(uri.replace(publicAddress, endpoint))).arrayBuffer() },
});

/** The same token with another subject, and the signature of the first. */
function forged(token) {
  const [header, payload, signature] = token.split('.');
  const claims = { ...JSON.parse(Buffer.from(payload, 'base64url')), sub: 'someone-else' };
  return [header, Buffer.from(JSON.stringify(claims)).toString('base64url'), signature].join('.');
}

run({
  async rsaVerifier() {
    const described = await fetch(`${POOL_ENDPOINT}/local_demo/.well-known/openid-configuration`);
    const { issuer, jwks_uri: jwksUri } = await described.json();
    const verifier = JwtRsaVerifier.create({ issuer, jwksUri, audience: null }, { jwksCache: keysOf('', '') });
    const { IdToken, AccessToken } = await signIn(POOL_ENDPOINT, 'account-portal', 'demo@example.com');

    const identity = await verifier.verify(IdToken, { audience: 'account-portal' });
    assert.equal(identity.email, 'demo@example.com');
    assert.equal((await verifier.verify(AccessToken)).client_id, 'account-portal');
    await assert.rejects(verifier.verify(IdToken, { audience: 'another-application' }), JwtInvalidAudienceError);
    await assert.rejects(verifier.verify(forged(AccessToken)), JwtInvalidSignatureError);
  },
  async cognitoVerifier() {
    const UserPoolId = COGNITO_POOL_ID;
    const Username = 'verified';
    await call(COGNITO_ENDPOINT, 'AdminCreateUser', { UserPoolId, Username, MessageAction: 'SUPPRESS' });
    await call(COGNITO_ENDPOINT, 'AdminSetUserPassword', { UserPoolId, Username, Password: password, Permanent: true });
    const { IdToken, AccessToken } = await signIn(COGNITO_ENDPOINT, COGNITO_CLIENT_ID, Username);

    const region = UserPoolId.split('_')[0];
    const jwksCache = keysOf(`https://cognito-idp.${region}.amazonaws.com`, COGNITO_ENDPOINT);
    const create = (tokenUse) => CognitoJwtVerifier.create({ userPoolId: UserPoolId, clientId: COGNITO_CLIENT_ID, tokenUse }, { jwksCache });
    assert.equal((await create('access').verify(AccessToken)).username, Username);
    assert.equal((await create('id').verify(IdToken))['cognito:username'], Username);
    await assert.rejects(create('id').verify(AccessToken), CognitoJwtInvalidTokenUseError);
    await assert.rejects(create('access').verify(forged(AccessToken)), JwtInvalidSignatureError);
    await assert.rejects(create('access').verify(AccessToken, { graceSeconds: -7200 }), JwtExpiredError);
  },
});
