// Walks through the documents; on a server without the module there are none, which is fine.
export async function* documents(client: Client): AsyncGenerator<string> {
  let cursor = "0";
  do {
    const [next, keys] = await client.sendCommand(["SCAN", cursor, "COUNT", "100", "TYPE", "ReJSON-RL"]);
    cursor = next;
    yield* keys;
  } while (cursor !== "0");
}
