// Prints the median, in milliseconds, of one sign-in's computations by amazon-cognito-identity-js.
const AuthenticationHelper = require('amazon-cognito-identity-js/lib/AuthenticationHelper').default;
const BigInteger = require('amazon-cognito-identity-js/lib/BigInteger').default;

const warmUps = 3;
const rounds = 15;
const serverPublic = new BigInteger('9'.repeat(760), 16);
const salt = new BigInteger('8ce8291892390f6b53a245933faf6164', 16);

function signIn() {
  return new Promise((resolve, reject) => {
    const start = process.hrtime.bigint();
    const helper = new AuthenticationHelper('EXAMPLE12');
    helper.getLargeAValue(generationError => {
      if (generationError) {
        reject(generationError);
        return;
      }
      helper.getPasswordAuthenticationKey('user', 'Passw0rd!', serverPublic, salt, keyError =>
        keyError ? reject(keyError) : resolve(Number(process.hrtime.bigint() - start) / 1e6));
    });
  });
}

(async () => {
  const times = [];
  for (let round = 0; round < warmUps + rounds; round++) {
    const time = await signIn();
    if (round >= warmUps) {
      times.push(time);
    }
  }
  console.log(times.sort((a, b) => a - b)[Math.floor(rounds / 2)]);
})();
