'use strict';

const assert = require('node:assert/strict');

// The pool that the topics after this one use; the last of them deletes it.
module.exports = async (pool) => {
  const { call, refuse, client, sdk } = pool;
  await refuse('CreateUserPool', { PoolName: 'Both', AliasAttributes: ['email'], UsernameAttributes: ['email'] }, 'InvalidParameterException');
  const { UserPool } = await call('CreateUserPool', {
    PoolName: 'Compatibility',
    AutoVerifiedAttributes: ['email'],
    DeletionProtection: 'ACTIVE',
    DeviceConfiguration: { ChallengeRequiredOnNewDevice: false, DeviceOnlyRememberedOnUserPrompt: true },
    Policies: { PasswordPolicy: { MinimumLength: 10 }, SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'WEB_AUTHN'] } },
    Schema: [{ Name: 'badge', AttributeDataType: 'String', Mutable: true, StringAttributeConstraints: { MaxLength: '8' } }],
    UserPoolAddOns: { AdvancedSecurityMode: 'ENFORCED' },
    UserPoolTags: { team: 'blue' },
    UserPoolTier: 'PLUS',
  });
  const UserPoolId = UserPool.Id;
  pool.UserPoolId = UserPoolId;
  assert.match(UserPoolId, /^[\w-]+_[0-9a-zA-Z]+$/);
  assert.ok(UserPool.CreationDate instanceof Date);

  const listed = [];
  for await (const page of sdk.paginateListUserPools({ client, pageSize: 1 }, {})) {
    listed.push(...page.UserPools.map(({ Id }) => Id));
  }
  assert.ok(listed.includes('local_demo') && listed.includes(UserPoolId));

  await call('AddCustomAttributes', { UserPoolId, CustomAttributes: [{ Name: 'floor', AttributeDataType: 'Number', Mutable: true }] });
  await refuse('DescribeUserPool', { UserPoolId: 'local_nowhere' }, 'ResourceNotFoundException');
  await refuse('DeleteUserPool', { UserPoolId }, 'InvalidParameterException');
  await call('UpdateUserPool', {
    UserPoolId,
    AutoVerifiedAttributes: ['email'],
    DeviceConfiguration: UserPool.DeviceConfiguration,
    Policies: { ...UserPool.Policies, PasswordPolicy: { MinimumLength: 8 } },
    UserPoolAddOns: { AdvancedSecurityMode: 'ENFORCED' },
    UserPoolTier: 'PLUS',
  });
  const described = (await call('DescribeUserPool', { UserPoolId })).UserPool;
  assert.equal(described.Policies.PasswordPolicy.MinimumLength, 8);
  assert.deepEqual(described.SchemaAttributes.map(({ Name }) => Name).filter((name) => name.startsWith('custom:')), ['custom:badge', 'custom:floor']);

  const mfa = {
    UserPoolId,
    MfaConfiguration: 'OPTIONAL',
    SoftwareTokenMfaConfiguration: { Enabled: true },
    WebAuthnConfiguration: { RelyingPartyId: 'localhost', UserVerification: 'required' },
  };
  await refuse('SetUserPoolMfaConfig', { UserPoolId, MfaConfiguration: 'ON' }, 'InvalidParameterException');
  assert.equal((await call('SetUserPoolMfaConfig', mfa)).MfaConfiguration, 'OPTIONAL');
  assert.equal((await call('GetUserPoolMfaConfig', { UserPoolId })).WebAuthnConfiguration.RelyingPartyId, 'localhost');

  await refuse('CreateUserPoolClient', { UserPoolId, ClientName: 'Short', AuthSessionValidity: 1 }, 'InvalidParameterException');
  const { UserPoolClient } = await call('CreateUserPoolClient', { UserPoolId, ClientName: 'Secretive', GenerateSecret: true });
  assert.ok(UserPoolClient.ClientSecret);
  const { ClientId } = UserPoolClient;
  await refuse('UpdateUserPoolClient', { UserPoolId, ClientId: 'nobody' }, 'ResourceNotFoundException');
  await call('UpdateUserPoolClient', { UserPoolId, ClientId, ClientName: 'Renamed' });
  assert.equal((await call('DescribeUserPoolClient', { UserPoolId, ClientId })).UserPoolClient.ClientName, 'Renamed');

  const open = await call('CreateUserPoolClient', {
    UserPoolId,
    ClientName: 'Open',
    ExplicitAuthFlows: ['ALLOW_USER_AUTH', 'ALLOW_USER_PASSWORD_AUTH', 'ALLOW_ADMIN_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
    ReadAttributes: ['email', 'custom:badge'],
    WriteAttributes: ['email', 'custom:badge'],
  });
  pool.ClientId = open.UserPoolClient.ClientId;
  const clients = (await call('ListUserPoolClients', { UserPoolId, MaxResults: 60 })).UserPoolClients;
  assert.deepEqual(clients.map(({ ClientName }) => ClientName).sort(), ['Open', 'Renamed']);
  await call('DeleteUserPoolClient', { UserPoolId, ClientId });
  await refuse('DescribeUserPoolClient', { UserPoolId, ClientId }, 'ResourceNotFoundException');
};
