'use strict';

module.exports = async ({ call, refuse, UserPoolId }) => {
  await call('UpdateUserPool', { UserPoolId, DeletionProtection: 'INACTIVE' });
  await call('DeleteUserPool', { UserPoolId });
  await refuse('ListUsers', { UserPoolId }, 'ResourceNotFoundException');
};
