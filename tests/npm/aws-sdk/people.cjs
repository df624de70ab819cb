'use strict';

// People to call the operations as.
const { administer, poolData } = require('../helpers.cjs');

const Password = 'Demo-Passw0rd!';

/** A confirmed user of the demo pool, or of another one. */
async function createUser(Username, UserPoolId = poolData.UserPoolId) {
  const UserAttributes = [{ Name: 'email', Value: Username }, { Name: 'email_verified', Value: 'true' }];
  await administer('AdminCreateUser', { UserPoolId, Username, UserAttributes, MessageAction: 'SUPPRESS' });
  await administer('AdminSetUserPassword', { UserPoolId, Username, Password, Permanent: true });
}

/** The sign-in of someone who has no second factor. */
async function signIn(call, USERNAME, { ClientId = poolData.ClientId, PASSWORD = Password } = {}) {
  const output = await call('InitiateAuth', { ClientId, AuthFlow: 'USER_PASSWORD_AUTH', AuthParameters: { USERNAME, PASSWORD } });
  return output.AuthenticationResult;
}

module.exports = { Password, createUser, signIn };
