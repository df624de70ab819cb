'use strict';

const assert = require('node:assert/strict');
const { Password, createUser, signIn } = require('./people.cjs');
const { totp, poolData: { ClientId } } = require('../helpers.cjs');

const Username = 'sdk-factors@example.com';

module.exports = async ({ call, refuse }) => {
  await createUser(Username);
  const { AccessToken } = await signIn(call, Username);
  const { SecretCode } = await call('AssociateSoftwareToken', { AccessToken });
  await refuse('VerifySoftwareToken', { AccessToken, UserCode: '000000' }, 'EnableSoftwareTokenMFAException');
  const { Status } = await call('VerifySoftwareToken', { AccessToken, UserCode: totp(SecretCode), FriendlyDeviceName: 'phone' });
  assert.equal(Status, 'SUCCESS');
  await refuse('SetUserMFAPreference', { AccessToken, SMSMfaSettings: { Enabled: true } }, 'InvalidParameterException');
  await call('SetUserMFAPreference', { AccessToken, SoftwareTokenMfaSettings: { Enabled: true, PreferredMfa: true } });
  assert.deepEqual((await call('GetUser', { AccessToken })).UserMFASettingList, ['SOFTWARE_TOKEN_MFA']);

  const challenge = await call('InitiateAuth', {
    ClientId, AuthFlow: 'USER_PASSWORD_AUTH', AuthParameters: { USERNAME: Username, PASSWORD: Password },
  });
  assert.equal(challenge.ChallengeName, 'SOFTWARE_TOKEN_MFA');
  assert.equal(challenge.ChallengeParameters.FRIENDLY_DEVICE_NAME, 'phone');
  const answer = (code) => ({
    ClientId,
    ChallengeName: challenge.ChallengeName,
    Session: challenge.Session,
    ChallengeResponses: { USERNAME: Username, SOFTWARE_TOKEN_MFA_CODE: code },
  });
  await refuse('RespondToAuthChallenge', answer('000000'), 'CodeMismatchException');
  const answered = await call('RespondToAuthChallenge', answer(totp(SecretCode, 1)));
  assert.ok(answered.AuthenticationResult.RefreshToken);

  await refuse('SetUserSettings', { AccessToken, MFAOptions: [{ DeliveryMedium: 'EMAIL', AttributeName: 'email' }] }, 'InvalidParameterException');
  await call('SetUserSettings', { AccessToken, MFAOptions: [] });
};
