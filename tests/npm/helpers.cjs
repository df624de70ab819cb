'use strict';

const crypto = require('node:crypto');

const endpoint = process.env.POOL_ENDPOINT;
const poolData = { UserPoolId: 'local_demo', ClientId: 'account-portal', endpoint };

/** The code of the newest message to an address. */
async function codeSentTo(address) {
  const response = await fetch(`${endpoint}/inbox?to=${encodeURIComponent(address)}`, { headers: { Accept: 'application/json' } });
  const messages = await response.json();
  return messages[0].code;
}

/** Calls an operation that these clients do not have. */
async function administer(operation, input) {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'X-Amz-Target': `AWSCognitoIdentityProviderService.${operation}` },
    body: JSON.stringify({ UserPoolId: 'local_demo', ...input }),
  });
  if (!response.ok) {
    throw new Error(await response.text());
  }
  return response.headers.get('content-length') === '0' ? {} : response.json();
}

/** What an authenticator app shows; steps says how many codes ahead of now. */
function totp(secret, steps = 0) {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = [...secret].map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const key = Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30000) + steps));
  const digest = crypto.createHmac('sha1', key).update(counter).digest();
  const offset = digest[19] & 15;
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1000000).padStart(6, '0');
}

/** Runs named steps one after the other; the name of each done goes to the output, the first failure ends the run. */
async function run(steps) {
  for (const [name, step] of Object.entries(steps)) {
    try {
      await step();
      console.log(`done ${name}`);
    } catch (error) {
      console.error(`failed ${name}:`, error);
      process.exit(1);
    }
  }
}

module.exports = { poolData, codeSentTo, administer, totp, run };
