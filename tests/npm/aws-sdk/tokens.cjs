'use strict';

const assert = require('node:assert/strict');
const { createUser, signIn } = require('./people.cjs');
const { poolData: { ClientId } } = require('../helpers.cjs');

const Username = 'sdk-tokens@example.com';

module.exports = async ({ call, refuse }) => {
  await createUser(Username);
  await assert.rejects(signIn(call, Username, { PASSWORD: 'Wrong-Passw0rd!' }), { name: 'NotAuthorizedException' });
  const { AccessToken, RefreshToken } = await signIn(call, Username);

  const renewed = await call('InitiateAuth', { ClientId, AuthFlow: 'REFRESH_TOKEN_AUTH', AuthParameters: { REFRESH_TOKEN: RefreshToken } });
  assert.equal(renewed.AuthenticationResult.RefreshToken, undefined);
  const again = await call('GetTokensFromRefreshToken', { ClientId, RefreshToken });
  assert.notEqual(again.AuthenticationResult.AccessToken, AccessToken);

  await refuse('RevokeToken', { ClientId, Token: AccessToken }, 'UnsupportedTokenTypeException');
  await call('RevokeToken', { ClientId, Token: RefreshToken });
  await refuse('GetTokensFromRefreshToken', { ClientId, RefreshToken }, 'NotAuthorizedException');

  const other = await signIn(call, Username);
  await call('GlobalSignOut', { AccessToken: other.AccessToken });
  await refuse('GetUser', { AccessToken: other.AccessToken }, 'NotAuthorizedException');
};
