'use strict';

const assert = require('node:assert/strict');
const { createUser, signIn } = require('./people.cjs');
const { codeSentTo, totp } = require('../helpers.cjs');

const Password = 'Admin-Passw0rd!';

module.exports = async ({ call, refuse, client, sdk, UserPoolId, ClientId }) => {
  const Username = 'ada';
  const ada = { UserPoolId, Username };
  const email = 'ada@example.com';

  await refuse('AdminGetUser', ada, 'UserNotFoundException');
  const { User } = await call('AdminCreateUser', {
    ...ada,
    UserAttributes: [{ Name: 'email', Value: email }, { Name: 'email_verified', Value: 'true' }, { Name: 'custom:badge', Value: 'A1' }],
    DesiredDeliveryMediums: ['EMAIL'],
  });
  assert.equal(User.UserStatus, 'FORCE_CHANGE_PASSWORD');
  await refuse('AdminCreateUser', ada, 'UsernameExistsException');

  const temporary = await codeSentTo(email);
  const asked = await call('AdminInitiateAuth', {
    UserPoolId, ClientId, AuthFlow: 'ADMIN_USER_PASSWORD_AUTH', AuthParameters: { USERNAME: Username, PASSWORD: temporary },
  });
  assert.equal(asked.ChallengeName, 'NEW_PASSWORD_REQUIRED');
  const answer = (NEW_PASSWORD) => ({
    UserPoolId, ClientId, ChallengeName: asked.ChallengeName, Session: asked.Session, ChallengeResponses: { USERNAME: Username, NEW_PASSWORD },
  });
  await refuse('AdminRespondToAuthChallenge', answer('simple'), 'InvalidPasswordException');
  const { AccessToken } = (await call('AdminRespondToAuthChallenge', answer(Password))).AuthenticationResult;
  await refuse('AdminCreateUser', { ...ada, MessageAction: 'RESEND' }, 'UnsupportedUserStateException');

  await call('AdminUpdateUserAttributes', { ...ada, UserAttributes: [{ Name: 'custom:badge', Value: 'B2' }] });
  await refuse('AdminUpdateUserAttributes', { ...ada, UserAttributes: [{ Name: 'custom:badge', Value: 'too long by far' }] }, 'InvalidParameterException');
  const read = await call('AdminGetUser', ada);
  assert.equal(read.UserStatus, 'CONFIRMED');
  assert.ok(read.Enabled && read.UserCreateDate instanceof Date);
  assert.equal(read.UserAttributes.find(({ Name }) => Name === 'custom:badge').Value, 'B2');
  await call('AdminDeleteUserAttributes', { ...ada, UserAttributeNames: ['custom:badge'] });

  const { SecretCode } = await call('AssociateSoftwareToken', { AccessToken });
  await call('VerifySoftwareToken', { AccessToken, UserCode: totp(SecretCode) });
  await call('AdminSetUserMFAPreference', { ...ada, SoftwareTokenMfaSettings: { Enabled: true, PreferredMfa: true } });
  assert.equal((await call('AdminGetUser', ada)).PreferredMfaSetting, 'SOFTWARE_TOKEN_MFA');
  await call('AdminDeleteSoftwareToken', ada);
  assert.equal((await call('AdminGetUser', ada)).PreferredMfaSetting, undefined);
  await call('AdminSetUserSettings', { ...ada, MFAOptions: [] });

  await call('AdminUserGlobalSignOut', ada);
  await refuse('GetUser', { AccessToken }, 'NotAuthorizedException');
  await call('AdminDisableUser', ada);
  await assert.rejects(signIn(call, Username, { ClientId, PASSWORD: Password }), { name: 'NotAuthorizedException' });
  await call('AdminEnableUser', ada);
  await call('AdminResetUserPassword', ada);
  await assert.rejects(signIn(call, Username, { ClientId, PASSWORD: Password }), sdk.PasswordResetRequiredException);
  await refuse('AdminSetUserPassword', { ...ada, Password: 'short', Permanent: true }, 'InvalidPasswordException');
  await call('AdminSetUserPassword', { ...ada, Password, Permanent: true });

  await call('SignUp', { ClientId, Username: 'bob', Password, UserAttributes: [{ Name: 'email', Value: 'bob@example.com' }] });
  await call('AdminConfirmSignUp', { UserPoolId, Username: 'bob' });
  await refuse('AdminConfirmSignUp', { UserPoolId, Username: 'bob' }, 'NotAuthorizedException');
  await createUser('carol@example.com', UserPoolId);

  await refuse('ListUsers', { UserPoolId, Filter: 'nonsense' }, 'InvalidParameterException');
  const found = await call('ListUsers', { UserPoolId, Filter: 'email ^= "bob"', AttributesToGet: ['email'] });
  assert.deepEqual(found.Users.map((user) => [user.Username, user.Attributes]), [['bob', [{ Name: 'email', Value: 'bob@example.com' }]]]);
  const everyone = [];
  for await (const page of sdk.paginateListUsers({ client, pageSize: 2 }, { UserPoolId })) {
    everyone.push(...page.Users.map((user) => user.Username));
  }
  assert.deepEqual(everyone.sort(), ['ada', 'bob', 'carol@example.com']);

  await call('AdminDeleteUser', { UserPoolId, Username: 'bob' });
  const carol = await signIn(call, 'carol@example.com', { ClientId });
  await call('DeleteUser', { AccessToken: carol.AccessToken });
  await refuse('GetUser', { AccessToken: carol.AccessToken }, 'UserNotFoundException');
};
