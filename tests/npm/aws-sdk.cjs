'use strict';

// Every operation of the pool, by the client of the AWS SDK for JavaScript, unmodified. What it did goes to the output as JSON.
const assert = require('node:assert/strict');
const http = require('node:http');
const sdk = require('@aws-sdk/client-cognito-identity-provider');
const { run } = require('./helpers.cjs');

const operations = new Set();
const errors = new Set();

/** A client; one that calls from another address of this machine is, to the pool, somebody elsewhere. */
function connect(localAddress) {
  const client = new sdk.CognitoIdentityProviderClient({
    endpoint: process.env.POOL_ENDPOINT,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'any', secretAccessKey: 'any' },
    maxAttempts: 1,
    requestHandler: { httpAgent: new http.Agent({ keepAlive: true, localAddress }) },
  });

  // Paginators send commands of their own, so what was answered is noted where every command passes.
  client.middlewareStack.add((next, context) => async (input) => {
    const output = await next(input);
    operations.add(context.commandName.slice(0, -'Command'.length));
    return output;
  }, { step: 'initialize' });
  return client;
}

const client = connect('127.0.0.1');
const callBy = (sender) => (operation, input) => sender.send(new sdk[`${operation}Command`](input));
const call = callBy(client);

/** Calls an operation that must fail, with the class of the SDK that the error has. */
async function refuse(operation, input, error) {
  await assert.rejects(call(operation, input), (thrown) => {
    assert.ok(thrown instanceof sdk[error], `${operation}: ${thrown.name}: ${thrown.message}, not ${error}`);
    assert.equal(thrown.$metadata.httpStatusCode, 400);
    errors.add(error);
    return true;
  });
}

const pool = { sdk, client, call, refuse, callFrom: (address) => callBy(connect(address)) };
const topics = [
  'registration', 'tokens', 'profile', 'passwords', 'factors',
  'pools', 'administration', 'groups', 'devices', 'passkeys', 'sessions', 'events', 'the-end',
];
const steps = topics.map((topic) => [topic, () => require(`./aws-sdk/${topic}.cjs`)(pool)]);

run(Object.fromEntries(steps)).then(() => {
  console.log(JSON.stringify({ operations: [...operations].sort(), errors: [...errors].sort() }));
});
