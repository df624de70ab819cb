'use strict';

// What amazon-cognito-identity-js, unmodified, does with devices: it confirms them by itself, and its users choose.
const assert = require('node:assert/strict');
const { AuthenticationDetails, CognitoUser, CognitoUserPool } = require('amazon-cognito-identity-js');
const { poolData, totp, run } = require('./helpers.cjs');

const memory = new Map();
const Storage = {
  setItem: (key, value) => memory.set(key, value),
  getItem: (key) => memory.get(key) ?? null,
  removeItem: (key) => memory.delete(key),
  clear: () => memory.clear(),
};
const pool = new CognitoUserPool({ ...poolData, UserPoolId: 'local_devices', ClientId: 'devices', Storage });
const promise = (start) => new Promise((resolve, reject) => {
  start((error, result) => (error ? reject(error) : resolve(result)));
});
const step = (start) => new Promise((resolve, reject) => {
  const callbacks = { onFailure: reject };
  const names = ['onSuccess', 'totpRequired', 'associateSecretCode'];
  names.forEach((name) => { callbacks[name] = (...results) => resolve([name, ...results]); });
  start(callbacks);
});

const username = 'device-user';
const password = 'First-Passw0rd!';
let user;
let secret;

/** Signs in as a new object would after a new start: what it knows of the device comes from the storage. */
const signIn = () => {
  user = new CognitoUser({ Username: username, Pool: pool, Storage });
  return step((callbacks) => user.authenticateUser(new AuthenticationDetails({ Username: username, Password: password }), callbacks));
};
const devices = async () => (await step((callbacks) => user.listDevices(10, null, callbacks)))[1].Devices;
const status = async () => {
  const [, { Device }] = await step((callbacks) => user.getDevice(callbacks));
  return Device.DeviceAttributes.find(({ Name }) => Name === 'dev:device_remembered_status').Value;
};

run({
  async signUp() {
    assert.equal((await promise((done) => pool.signUp(username, password, [], null, done))).userConfirmed, true);
  },
  async signInConfirmsTheDevice() {
    const [name, session, confirmationNecessary] = await signIn();
    assert.equal(name, 'onSuccess');
    assert.equal(confirmationNecessary, true);
    assert.equal(session.getAccessToken().payload.device_key, user.deviceKey);
  },
  async listDevices() {
    const [device, ...others] = await devices();
    assert.equal(device.DeviceKey, user.deviceKey);
    assert.equal(others.length, 0);
    assert.equal(await status(), 'not_remembered');
  },
  async setDeviceStatusRemembered() {
    await step((callbacks) => user.setDeviceStatusRemembered(callbacks));
    assert.equal(await status(), 'remembered');
  },
  async deviceStandsInForTheSecondFactor() {
    [, secret] = await step((callbacks) => user.associateSoftwareToken(callbacks));
    await step((callbacks) => user.verifySoftwareToken(totp(secret), 'phone', callbacks));
    await promise((done) => user.setUserMfaPreference(null, { Enabled: true, PreferredMfa: true }, done));
    const [name, session] = await signIn();
    assert.equal(name, 'onSuccess');
    assert.equal(session.getAccessToken().payload.device_key, user.deviceKey);
    assert.equal((await devices()).length, 1);
  },
  async refresh() {
    const session = await promise((done) => user.getSession(done));
    const renewed = await promise((done) => user.refreshSession(session.getRefreshToken(), done));
    assert.equal(renewed.getAccessToken().payload.device_key, user.deviceKey);
  },
  async setDeviceStatusNotRemembered() {
    await step((callbacks) => user.setDeviceStatusNotRemembered(callbacks));
    assert.equal(await status(), 'not_remembered');
    assert.equal((await signIn())[0], 'totpRequired');
    assert.equal((await step((callbacks) => user.sendMFACode(totp(secret, 1), callbacks, 'SOFTWARE_TOKEN_MFA')))[0], 'onSuccess');
    assert.equal((await devices()).length, 1);
    await promise((done) => user.setUserMfaPreference(null, { Enabled: false }, done));
  },
  async forgetSpecificDevice() {
    const forgotten = user.deviceKey;
    await step((callbacks) => user.forgetSpecificDevice(forgotten, callbacks));
    assert.equal((await devices()).length, 0);
    assert.equal((await signIn())[0], 'onSuccess');
    assert.notEqual(user.deviceKey, forgotten);
    assert.equal((await devices()).length, 1);
  },
  async forgetDevice() {
    await step((callbacks) => user.forgetDevice(callbacks));
    assert.equal((await devices()).length, 0);
  },
});
