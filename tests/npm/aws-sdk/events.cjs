'use strict';

const assert = require('node:assert/strict');
const { createUser, signIn } = require('./people.cjs');
const { codeSentTo } = require('../helpers.cjs');

module.exports = async ({ call, callFrom, refuse, client, sdk, UserPoolId, ClientId }) => {
  const Username = 'eva@example.com';
  const eva = { UserPoolId, Username };
  await createUser(Username, UserPoolId);
  const { UserPool: { Id } } = await call('CreateUserPool', { PoolName: 'Without threat protection' });
  await refuse('AdminListUserAuthEvents', { UserPoolId: Id, Username }, 'UserPoolAddOnNotEnabledException');
  await call('DeleteUserPool', { UserPoolId: Id });
  await signIn(call, Username, { ClientId });
  await signIn(callFrom('127.0.0.2'), Username, { ClientId });

  // The paginator writes its place into the input that it is given.
  const read = async () => {
    const events = [];
    for await (const page of sdk.paginateAdminListUserAuthEvents({ client, pageSize: 1 }, { ...eva })) {
      events.push(...page.AuthEvents);
    }
    return events;
  };
  const [away, home] = await read();
  assert.deepEqual([away.EventType, away.EventResponse], ['SignIn', 'Pass']);
  assert.deepEqual([away, home].map(({ EventContextData }) => EventContextData.IpAddress), ['127.0.0.2', '127.0.0.1']);

  await call('AdminUpdateAuthEventFeedback', { ...eva, EventId: home.EventId, FeedbackValue: 'Valid' });
  const feedback = { ...eva, EventId: away.EventId, FeedbackValue: 'Invalid' };
  await refuse('UpdateAuthEventFeedback', { ...feedback, FeedbackToken: 'wrong' }, 'NotAuthorizedException');
  await call('UpdateAuthEventFeedback', { ...feedback, FeedbackToken: await codeSentTo(Username) });
  assert.deepEqual((await read()).map(({ EventFeedback }) => EventFeedback.FeedbackValue), ['Invalid', 'Valid']);
};
