/** Stops the shared homeserver and removes its data. */
export default async function teardown() {
  await globalThis.roundtableTestServer?.destroy();
}
