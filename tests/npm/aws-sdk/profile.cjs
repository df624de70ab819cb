'use strict';

const assert = require('node:assert/strict');
const { createUser, signIn } = require('./people.cjs');
const { codeSentTo } = require('../helpers.cjs');

const Username = 'sdk-profile@example.com';
const phone = '+12025550166';

module.exports = async ({ call, refuse }) => {
  await createUser(Username);
  const { AccessToken } = await signIn(call, Username);
  const valueOf = async (name) => {
    const { UserAttributes } = await call('GetUser', { AccessToken });
    return UserAttributes.find(({ Name }) => Name === name)?.Value;
  };
  const update = (Name, Value) => ({ AccessToken, UserAttributes: [{ Name, Value }] });

  assert.deepEqual((await call('UpdateUserAttributes', update('family_name', 'Pool'))).CodeDeliveryDetailsList, []);
  assert.equal(await valueOf('family_name'), 'Pool');
  await call('DeleteUserAttributes', { AccessToken, UserAttributeNames: ['family_name'] });
  assert.equal(await valueOf('family_name'), undefined);
  await refuse('UpdateUserAttributes', update('phone_number', 'no number'), 'InvalidParameterException');
  await refuse('UpdateUserAttributes', update('custom:loyalty', '7'), 'NotAuthorizedException');

  const changed = await call('UpdateUserAttributes', update('phone_number', phone));
  assert.equal(changed.CodeDeliveryDetailsList[0].DeliveryMedium, 'SMS');
  const sent = await call('GetUserAttributeVerificationCode', { AccessToken, AttributeName: 'phone_number' });
  assert.equal(sent.CodeDeliveryDetails.AttributeName, 'phone_number');
  await refuse('VerifyUserAttribute', { AccessToken, AttributeName: 'phone_number', Code: 'wrong' }, 'CodeMismatchException');
  await call('VerifyUserAttribute', { AccessToken, AttributeName: 'phone_number', Code: await codeSentTo(phone) });
  assert.equal(await valueOf('phone_number_verified'), 'true');
};
