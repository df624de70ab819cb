'use strict';

const assert = require('node:assert/strict');
const { Password, createUser, signIn } = require('./people.cjs');
const { codeSentTo, poolData: { ClientId } } = require('../helpers.cjs');

const Username = 'sdk-passwords@example.com';

module.exports = async ({ call, refuse }) => {
  await createUser(Username);
  const { AccessToken } = await signIn(call, Username);
  const change = { AccessToken, PreviousPassword: Password, ProposedPassword: 'Second-Passw0rd!' };
  await refuse('ChangePassword', { ...change, PreviousPassword: 'Wrong-Passw0rd!' }, 'NotAuthorizedException');
  await refuse('ChangePassword', { ...change, ProposedPassword: 'simple' }, 'InvalidPasswordException');
  await call('ChangePassword', change);

  const reset = { ClientId, Username, Password: 'Third-Passw0rd!', ConfirmationCode: 'wrong' };
  await refuse('ConfirmForgotPassword', reset, 'ExpiredCodeException');
  const { CodeDeliveryDetails } = await call('ForgotPassword', { ClientId, Username });
  assert.equal(CodeDeliveryDetails.DeliveryMedium, 'EMAIL');
  await refuse('ConfirmForgotPassword', reset, 'CodeMismatchException');
  await call('ConfirmForgotPassword', { ...reset, ConfirmationCode: await codeSentTo(Username) });
  assert.ok((await signIn(call, Username, { PASSWORD: 'Third-Passw0rd!' })).IdToken);
};
