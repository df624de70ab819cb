'use strict';

const assert = require('node:assert/strict');
const crypto = require('node:crypto');
const { createUser, signIn } = require('./people.cjs');

module.exports = async ({ call, refuse, UserPoolId, ClientId }) => {
  const Username = 'dora@example.com';
  await createUser(Username, UserPoolId);
  const confirm = async (DeviceName) => {
    const { AccessToken, NewDeviceMetadata: { DeviceKey } } = await signIn(call, Username, { ClientId });
    // A number below the group's prime, as a verifier is; nobody signs in with this device.
    const verifier = Buffer.concat([Buffer.from([0x11]), crypto.randomBytes(383)]).toString('base64');
    const DeviceSecretVerifierConfig = { PasswordVerifier: verifier, Salt: crypto.randomBytes(16).toString('base64') };
    const input = { AccessToken, DeviceKey, DeviceName, DeviceSecretVerifierConfig };
    assert.equal((await call('ConfirmDevice', input)).UserConfirmationNecessary, true);
    return input;
  };

  const phone = await confirm('phone');
  const { AccessToken, DeviceKey } = phone;
  await refuse('ConfirmDevice', phone, 'DeviceKeyExistsException');
  await call('UpdateDeviceStatus', { AccessToken, DeviceKey, DeviceRememberedStatus: 'remembered' });
  const { Device } = await call('GetDevice', { AccessToken, DeviceKey });
  assert.ok(Device.DeviceCreateDate instanceof Date);
  assert.equal(Device.DeviceAttributes.find(({ Name }) => Name === 'device_name').Value, 'phone');
  assert.deepEqual((await call('ListDevices', { AccessToken })).Devices.map((device) => device.DeviceKey), [DeviceKey]);
  await call('ForgetDevice', { AccessToken, DeviceKey });
  await refuse('GetDevice', { AccessToken, DeviceKey }, 'ResourceNotFoundException');

  const laptop = { UserPoolId, Username, DeviceKey: (await confirm('laptop')).DeviceKey };
  await call('AdminUpdateDeviceStatus', { ...laptop, DeviceRememberedStatus: 'remembered' });
  assert.equal((await call('AdminGetDevice', laptop)).Device.DeviceKey, laptop.DeviceKey);
  assert.equal((await call('AdminListDevices', { UserPoolId, Username })).Devices.length, 1);
  await call('AdminForgetDevice', laptop);
  await refuse('AdminGetDevice', laptop, 'ResourceNotFoundException');
};
