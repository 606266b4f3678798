// Counts failures by script: the error of the server says which one it was.
const FAILED = /script: ([0-9a-f]{40}), on @user_script/;
const PATTERN = "script: ([0-9a-f]{40}), on @user_script";

async function run(client, sha, keys) {
  try {
    return await client.evalSha(sha, { keys });
  } catch (error) {
    const match = new RegExp(PATTERN).exec(error.message);
    if (match) failures.increment(match[1]);
    throw error;
  }
}
