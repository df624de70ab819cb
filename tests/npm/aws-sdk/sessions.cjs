'use strict';

const assert = require('node:assert/strict');
const { createUser, signIn } = require('./people.cjs');

module.exports = async ({ call, refuse, UserPoolId, ClientId }) => {
  const Username = 'sam@example.com';
  await createUser(Username, UserPoolId);
  const tracking = { UserPoolId, UserSessionTracking: 'ENABLED', TokenSession: { MaxPerUser: 5 } };
  await refuse('SetUserPoolSessionConfiguration', { ...tracking, TokenSession: { MaxPerUser: 101 } }, 'InvalidParameterException');
  await call('SetUserPoolSessionConfiguration', tracking);
  assert.deepEqual((await call('GetUserPoolSessionConfiguration', { UserPoolId })).TokenSession, { MaxPerUser: 5 });

  const there = await signIn(call, Username, { ClientId });
  const { AccessToken } = await signIn(call, Username, { ClientId });
  const { Sessions } = await call('ListUserSessions', { AccessToken });
  const [here, elsewhere] = [true, false].map((current) => Sessions.find(({ IsCurrentSession }) => IsCurrentSession === current));
  assert.equal(Sessions.length, 2);
  assert.ok(here.CreateDate instanceof Date);
  assert.equal(here.ClientId, ClientId);
  await refuse('RevokeUserSession', { AccessToken, SessionId: here.SessionId }, 'InvalidParameterException');
  await call('RevokeUserSession', { AccessToken, SessionId: elsewhere.SessionId });
  await refuse('GetTokensFromRefreshToken', { ClientId, RefreshToken: there.RefreshToken }, 'NotAuthorizedException');
};
