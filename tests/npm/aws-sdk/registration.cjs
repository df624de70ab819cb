'use strict';

const assert = require('node:assert/strict');
const { codeSentTo, poolData: { ClientId } } = require('../helpers.cjs');

const Username = 'sdk-new@example.com';
const Password = 'First-Passw0rd!';

module.exports = async ({ call, refuse }) => {
  const signIn = { ClientId, AuthFlow: 'USER_PASSWORD_AUTH', AuthParameters: { USERNAME: Username, PASSWORD: Password } };

  await refuse('SignUp', { ClientId, Username, Password: 'short' }, 'InvalidPasswordException');
  await refuse('SignUp', { ClientId: 'nobody', Username, Password }, 'ResourceNotFoundException');
  const signedUp = await call('SignUp', {
    ClientId,
    Username,
    Password,
    UserAttributes: [{ Name: 'given_name', Value: 'Sida' }],
    AnalyticsMetadata: { AnalyticsEndpointId: 'none' },
    UserContextData: { EncodedData: 'bm9uZQ==', IpAddress: '192.0.2.1' },
  });
  assert.equal(signedUp.UserConfirmed, false);
  assert.deepEqual(signedUp.CodeDeliveryDetails, { AttributeName: 'email', DeliveryMedium: 'EMAIL', Destination: 's***@e***' });
  await refuse('SignUp', { ClientId, Username, Password }, 'UsernameExistsException');
  await refuse('InitiateAuth', signIn, 'UserNotConfirmedException');

  const resent = await call('ResendConfirmationCode', { ClientId, Username });
  assert.equal(resent.CodeDeliveryDetails.Destination, 's***@e***');
  await refuse('ConfirmSignUp', { ClientId, Username, ConfirmationCode: 'wrong' }, 'CodeMismatchException');
  await call('ConfirmSignUp', { ClientId, Username, ConfirmationCode: await codeSentTo(Username) });
  await refuse('ResendConfirmationCode', { ClientId, Username }, 'InvalidParameterException');

  const { AuthenticationResult } = await call('InitiateAuth', signIn);
  assert.equal(AuthenticationResult.TokenType, 'Bearer');
};
