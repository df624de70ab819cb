'use strict';

const assert = require('node:assert/strict');
const { createUser, signIn } = require('./people.cjs');

module.exports = async ({ call, refuse, client, sdk, UserPoolId, ClientId }) => {
  const Username = 'gina@example.com';
  await createUser(Username, UserPoolId);
  const staff = { UserPoolId, GroupName: 'staff' };
  const created = await call('CreateGroup', { ...staff, Description: 'Who works here', Precedence: 5 });
  assert.equal(created.Group.Precedence, 5);
  await refuse('CreateGroup', staff, 'GroupExistsException');
  await call('CreateGroup', { UserPoolId, GroupName: 'guests' });
  await call('UpdateGroup', { ...staff, Description: 'Who worked here' });
  assert.equal((await call('GetGroup', staff)).Group.Description, 'Who worked here');

  await call('AdminAddUserToGroup', { ...staff, Username });
  const claims = JSON.parse(Buffer.from((await signIn(call, Username, { ClientId })).IdToken.split('.')[1], 'base64url'));
  assert.deepEqual(claims['cognito:groups'], ['staff']);
  const names = [];
  for await (const page of sdk.paginateListGroups({ client, pageSize: 1 }, { UserPoolId })) {
    names.push(...page.Groups.map(({ GroupName }) => GroupName));
  }
  assert.deepEqual(names.sort(), ['guests', 'staff']);
  assert.deepEqual((await call('AdminListGroupsForUser', { UserPoolId, Username })).Groups.map(({ GroupName }) => GroupName), ['staff']);
  assert.deepEqual((await call('ListUsersInGroup', staff)).Users.map((user) => user.Username), [Username]);
  await call('AdminRemoveUserFromGroup', { ...staff, Username });
  assert.deepEqual((await call('ListUsersInGroup', staff)).Users, []);
  await call('DeleteGroup', staff);
  await refuse('GetGroup', staff, 'ResourceNotFoundException');
};
