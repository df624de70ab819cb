'use strict';

// What amazon-cognito-identity-js, unmodified, can do beyond the functions of cognito-user-pool.
const assert = require('node:assert/strict');
const {
  AuthenticationDetails, CognitoUser, CognitoUserAttribute, CognitoUserPool,
} = require('amazon-cognito-identity-js');
const { poolData, codeSentTo, administer, totp, run } = require('./helpers.cjs');

const memory = new Map();
const Storage = {
  setItem: (key, value) => memory.set(key, value),
  getItem: (key) => memory.get(key) ?? null,
  removeItem: (key) => memory.delete(key),
  clear: () => memory.clear(),
};
const pool = new CognitoUserPool({ ...poolData, Storage });
const userNamed = (Username) => new CognitoUser({ Username, Pool: pool, Storage });
const promise = (start) => new Promise((resolve, reject) => {
  start((error, result) => (error ? reject(error) : resolve(result)));
});

/** Calls a method that takes named callbacks; resolves with the name of the one called and its arguments. */
const step = (start) => new Promise((resolve, reject) => {
  const callbacks = { onFailure: reject };
  const names = ['onSuccess', 'mfaRequired', 'totpRequired', 'selectMFAType', 'newPasswordRequired', 'associateSecretCode', 'inputVerificationCode', 'mfaSetup', 'customChallenge'];
  names.forEach((name) => { callbacks[name] = (...results) => resolve([name, ...results]); });
  start(callbacks);
});
const signIn = (user, Password) => step((callbacks) =>
  user.authenticateUser(new AuthenticationDetails({ Username: user.getUsername(), Password }), callbacks));

const username = 'identity-js@example.com';
const phone = '+12025550188';
let password = 'First-Passw0rd!';
let user;
let secret;

run({
  async signUp() {
    const attributes = [new CognitoUserAttribute({ Name: 'name', Value: 'Ida' })];
    const result = await promise((done) => pool.signUp(username, password, attributes, null, done));
    assert.equal(result.userConfirmed, false);
    await promise((done) => result.user.resendConfirmationCode(done));
    assert.equal(await promise(async (done) => result.user.confirmRegistration(await codeSentTo(username), true, done)), 'SUCCESS');
  },
  async wrongPassword() {
    await assert.rejects(signIn(userNamed(username), 'Wrong-Passw0rd!'), { code: 'NotAuthorizedException' });
    await assert.rejects(signIn(userNamed('nobody@example.com'), password), { code: 'NotAuthorizedException' });
  },
  async srpSignIn() {
    user = userNamed(username);
    const [name, session] = await signIn(user, password);
    assert.equal(name, 'onSuccess');
    assert.equal(session.getIdToken().payload.email, username);
    assert.equal(session.getIdToken().payload.email_verified, true);
    assert.equal(user.getUsername(), session.getAccessToken().payload.username);
  },
  async refresh() {
    const session = await promise((done) => user.getSession(done));
    const renewed = await promise((done) => user.refreshSession(session.getRefreshToken(), done));
    assert.ok(renewed.isValid());
  },
  async attributes() {
    await promise((done) => user.updateAttributes([new CognitoUserAttribute({ Name: 'phone_number', Value: phone })], done));
    await step((callbacks) => user.getAttributeVerificationCode('phone_number', callbacks));
    const code = await codeSentTo(phone);
    await step((callbacks) => user.verifyAttribute('phone_number', code, callbacks));
    const attributes = await promise((done) => user.getUserAttributes(done));
    assert.equal(attributes.find(({ Name }) => Name === 'phone_number_verified').Value, 'true');
    await promise((done) => user.deleteAttributes(['name'], done));
  },
  async totpSetUp() {
    [, secret] = await step((callbacks) => user.associateSoftwareToken(callbacks));
    await assert.rejects(step((callbacks) => user.verifySoftwareToken('000000', 'phone', callbacks)), { code: 'EnableSoftwareTokenMFAException' });
    await step((callbacks) => user.verifySoftwareToken(totp(secret), 'phone', callbacks));
    await promise((done) => user.setUserMfaPreference(null, { Enabled: true, PreferredMfa: true }, done));
    const data = await promise((done) => user.getUserData(done, { bypassCache: true }));
    assert.equal(data.PreferredMfaSetting, 'SOFTWARE_TOKEN_MFA');
  },
  async totpSignIn() {
    user = userNamed(username);
    assert.equal((await signIn(user, password))[0], 'totpRequired');
    const [name] = await step((callbacks) => user.sendMFACode(totp(secret, 1), callbacks, 'SOFTWARE_TOKEN_MFA'));
    assert.equal(name, 'onSuccess');
  },
  async selectMfaType() {
    await promise((done) => user.setUserMfaPreference({ Enabled: true, PreferredMfa: false }, { Enabled: true, PreferredMfa: false }, done));
    user = userNamed(username);
    assert.equal((await signIn(user, password))[0], 'selectMFAType');
    assert.equal((await step((callbacks) => user.sendMFASelectionAnswer('SMS_MFA', callbacks)))[0], 'mfaRequired');
    const code = await codeSentTo(phone);
    assert.equal((await step((callbacks) => user.sendMFACode(code, callbacks)))[0], 'onSuccess');
    await promise((done) => user.setUserMfaPreference({ Enabled: false }, { Enabled: false }, done));
  },
  async legacyMfa() {
    await promise((done) => user.enableMFA(done));
    assert.equal((await promise((done) => user.getMFAOptions(done)))[0].DeliveryMedium, 'SMS');
    await promise((done) => user.disableMFA(done));
  },
  async changePassword() {
    await promise((done) => user.changePassword(password, 'Second-Passw0rd!', done));
    password = 'Second-Passw0rd!';
  },
  async forgotPassword() {
    user = userNamed(username);
    assert.equal((await step((callbacks) => user.forgotPassword(callbacks)))[0], 'inputVerificationCode');
    const code = await codeSentTo(username);
    password = 'Third-Passw0rd!';
    await step((callbacks) => user.confirmPassword(code, password, callbacks));
    assert.equal((await signIn(user, password))[0], 'onSuccess');
  },
  async newPassword() {
    const invited = 'identity-js-invited@example.com';
    await administer('AdminCreateUser', { Username: invited, TemporaryPassword: 'Temp-Passw0rd!', MessageAction: 'SUPPRESS' });
    const guest = userNamed(invited);
    assert.equal((await signIn(guest, 'Temp-Passw0rd!'))[0], 'newPasswordRequired');
    const [name] = await step((callbacks) => guest.completeNewPasswordChallenge('Fourth-Passw0rd!', {}, callbacks));
    assert.equal(name, 'onSuccess');
  },
  async mfaSetUp() {
    const { UserPool: { Id } } = await administer('CreateUserPool', { PoolName: 'Two steps' });
    await administer('SetUserPoolMfaConfig', { UserPoolId: Id, MfaConfiguration: 'ON', SoftwareTokenMfaConfiguration: { Enabled: true } });
    const { UserPoolClient } = await administer('CreateUserPoolClient', { UserPoolId: Id, ClientName: 'identity-js' });
    const Pool = new CognitoUserPool({ ...poolData, UserPoolId: Id, ClientId: UserPoolClient.ClientId, Storage });
    await administer('AdminCreateUser', { UserPoolId: Id, Username: 'mia', MessageAction: 'SUPPRESS' });
    await administer('AdminSetUserPassword', { UserPoolId: Id, Username: 'mia', Password: password, Permanent: true });

    const mia = new CognitoUser({ Username: 'mia', Pool, Storage });
    assert.equal((await signIn(mia, password))[0], 'mfaSetup');
    const [, secretCode] = await step((callbacks) => mia.associateSoftwareToken(callbacks));
    const [name, session] = await step((callbacks) => mia.verifySoftwareToken(totp(secretCode), 'phone', callbacks));
    assert.equal(name, 'onSuccess');
    assert.ok(session.isValid());
  },
  async customChallenge() {
    const Pool = new CognitoUserPool({ ...poolData, UserPoolId: 'local_custom', ClientId: 'custom', Storage });
    await promise((done) => Pool.signUp('carl', password, [], null, done));
    const carl = new CognitoUser({ Username: 'carl', Pool, Storage });
    const answer = (text) => step((callbacks) => carl.sendCustomChallengeAnswer(text, callbacks));

    const details = new AuthenticationDetails({ Username: 'carl' });
    const [asked, parameters] = await step((callbacks) => carl.initiateAuth(details, callbacks));
    assert.deepEqual([asked, parameters.question], ['customChallenge', 'Which colour?']);
    assert.equal((await answer('red'))[0], 'customChallenge');
    assert.equal((await answer('blue'))[0], 'onSuccess');

    carl.setAuthenticationFlowType('CUSTOM_AUTH');
    assert.equal((await signIn(carl, password))[0], 'customChallenge');
    assert.equal((await answer('blue'))[0], 'onSuccess');
  },
  async passwordSignIn() {
    user = userNamed(username);
    user.setAuthenticationFlowType('USER_PASSWORD_AUTH');
    assert.equal((await signIn(user, password))[0], 'onSuccess');
  },
  async revokeAndSignOut() {
    await new Promise((resolve) => user.signOut(resolve));
    assert.equal((await signIn(user, password))[0], 'onSuccess');
    const { accessToken } = user.getSignInUserSession();
    await step((callbacks) => user.globalSignOut(callbacks));
    user.signInUserSession = { isValid: () => true, getAccessToken: () => accessToken, accessToken };
    await assert.rejects(promise((done) => user.getUserData(done, { bypassCache: true })));
  },
  async deleteUser() {
    user = userNamed(username);
    await signIn(user, password);
    assert.equal(await promise((done) => user.deleteUser(done)), 'SUCCESS');
    await assert.rejects(signIn(userNamed(username), password), { code: 'NotAuthorizedException' });
  },
});
