/** Stops the shared Synapse. */
export default async function teardown() {}
