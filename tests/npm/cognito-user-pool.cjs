'use strict';

// Every function of cognito-user-pool, unmodified, in the order in which a person would come across them.
const assert = require('node:assert/strict');
const createClient = require('cognito-user-pool');
const { poolData, codeSentTo, administer, run } = require('./helpers.cjs');

const client = createClient(poolData);
const call = (name, body) => new Promise((resolve, reject) => {
  client[name](body, (error, result) => (error ? reject(error) : resolve(result)));
});

const username = 'npm@example.com';
const phone = '+12025550177';
let password = 'First-Passw0rd!';
let session;
const asUser = (body = {}) => ({ username, ...session, ...body });
const asHolder = (body = {}) => ({ username, accessToken: session.accessToken, idToken: session.idToken, ...body });
const valueOf = (attributes, name) => attributes.find((attribute) => attribute.getName() === name)?.getValue();

run({
  async signup() {
    const result = await call('signup', { username, password, attributes: [{ Name: 'given_name', Value: 'Nora' }] });
    assert.equal(result.username, username);
  },
  async signupResend() {
    const result = await call('signupResend', { username });
    assert.equal(result.CodeDeliveryDetails.Destination, 'n***@e***');
  },
  async signupConfirm() {
    assert.equal(await call('signupConfirm', { username, confirmationCode: await codeSentTo(username) }), 'SUCCESS');
  },
  async login() {
    session = await call('login', { username, password });
    assert.ok(session.refreshToken && session.accessTokenExpiresAt > Date.now() / 1000);
  },
  async refreshSession() {
    const renewed = await call('refreshSession', { username, refreshToken: session.refreshToken });
    assert.notEqual(renewed.accessToken, session.accessToken);
  },
  async profile() {
    assert.equal(valueOf(await call('profile', asUser()), 'given_name'), 'Nora');
  },
  async profileEdit() {
    const attributes = [{ Name: 'family_name', Value: 'Pool' }, { Name: 'given_name', Value: null }, { Name: 'phone_number', Value: '+12025550100' }];
    await call('profileEdit', asUser({ attributes }));
    await call('profileEdit', asUser({ attributes: [{ Name: 'nickname', Value: 'npm' }] }));
    const profile = await call('profile', asHolder());
    assert.deepEqual(['family_name', 'given_name', 'nickname', 'phone_number'].map((name) => valueOf(profile, name)), ['Pool', undefined, 'npm', undefined]);
  },
  async profileEditPhoneNumber() {
    await call('profileEditPhoneNumber', asUser({ phone_number: phone }));
    assert.equal(valueOf(await call('profile', asUser()), 'phone_number_verified'), 'false');
  },
  async profileAttributeConfirm() {
    await call('profileAttributeConfirm', asUser({ attribute: 'phone_number', confirmationCode: await codeSentTo(phone) }));
    assert.equal(valueOf(await call('profile', asUser()), 'phone_number_verified'), 'true');
  },
  async getMfa() {
    assert.equal(await call('getMfa', asUser()), null);
  },
  async setMfa() {
    await call('setMfa', asUser({ enableMfa: true }));
    assert.deepEqual(await call('getMfa', asUser()), [{ DeliveryMedium: 'SMS', AttributeName: 'phone_number' }]);
  },
  async loginMfa() {
    const step = await call('login', { username, password });
    assert.equal(step.nextStep, 'MFA_AUTH');
    await assert.rejects(call('loginMfa', { username, mfaCode: '000000x', loginSession: step.loginSession }), { code: 'CodeMismatchException' });
    session = await call('loginMfa', { username, mfaCode: await codeSentTo(phone), loginSession: step.loginSession });
    assert.ok(session.idToken);
  },
  async profileRemovePhoneNumber() {
    await call('profileEditPhoneNumber', asUser({ phone_number: null }));
    assert.equal(await call('getMfa', asUser()), null);
    assert.equal(valueOf(await call('profile', asUser()), 'phone_number'), undefined);
  },
  async passwordChange() {
    const body = asUser({ oldPassword: password, newPassword: 'Second-Passw0rd!' });
    await assert.rejects(call('passwordChange', { ...body, oldPassword: 'wrong' }), { code: 'NotAuthorizedException' });
    await call('passwordChange', body);
    password = 'Second-Passw0rd!';
    await call('login', { username, password });
  },
  async passwordForgot() {
    const result = await call('passwordForgot', { username });
    assert.equal(result.CodeDeliveryDetails.DeliveryMedium, 'EMAIL');
  },
  async passwordReset() {
    password = 'Third-Passw0rd!';
    const body = { username, passwordResetCode: await codeSentTo(username), newPassword: password };
    assert.equal(await call('passwordReset', body), 'SUCCESS');
    session = await call('login', { username, password });
  },
  async loginNewPasswordRequired() {
    const invited = 'npm-invited@example.com';
    await administer('AdminCreateUser', { Username: invited, TemporaryPassword: 'Temp-Passw0rd!', MessageAction: 'SUPPRESS' });
    const step = await call('login', { username: invited, password: 'Temp-Passw0rd!' });
    assert.equal(step.nextStep, 'NEW_PASSWORD_REQUIRED');
    const result = await call('loginNewPasswordRequired', {
      username: invited, loginSession: step.loginSession, newPassword: 'Fourth-Passw0rd!', attributes: { given_name: 'Ivy' },
    });
    assert.ok(result.accessToken);
  },
  async logout() {
    assert.equal(await call('logout', asUser()), 'SUCCESS');
    await assert.rejects(call('refreshSession', { username, refreshToken: session.refreshToken }), { code: 'NotAuthorizedException' });
    await assert.rejects(call('profile', asHolder()), { code: 'NotAuthorizedException' });
  },
});
