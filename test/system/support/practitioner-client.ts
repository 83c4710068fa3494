import {
  ClientEvent,
  createClient,
  Direction,
  Filter,
  type MatrixClient,
  type MatrixEvent,
  MatrixEventEvent,
  PendingEventOrdering,
  Preset,
  type Room,
  RoomEvent,
  RoomMemberEvent,
  RoomStateEvent,
  SyncState,
  Visibility,
} from 'matrix-js-sdk';
import { AllDevicesIsolationMode, type CryptoApi, OnlySignedDevicesIsolationMode } from 'matrix-js-sdk/lib/crypto-api/index.js';

import type { ClientOptions, PractitionerApi, RoomMatcher, SeenRoom, SendOptions } from './practitioner-api.ts';
import { editContent, encryptFile, locationContent, mentionContent, pollContent, textContent } from './practitioner-content.ts';
import { fits, seenEvent, seenRoom } from './practitioner-view.ts';
import { quiet, silenceSdk } from './quiet.ts';
import { bodyOf, type Matcher, relationsOf, type SeenEvent, Sightings } from './seen.ts';

const ENCRYPTION = { type: 'm.room.encryption', state_key: '', content: { algorithm: 'm.megolm.v1.aes-sha2' } };
const TIMEOUT = 30_000;

/** A practitioner: an encrypted matrix-js-sdk client that behaves as Element does. Lives in a process of its own, see practitioner-process.ts. */
export class PractitionerClient implements PractitionerApi {
  readonly #client: MatrixClient;
  readonly #options: ClientOptions;
  readonly #sightings = new Sightings();
  #autoJoin: boolean;
  #onSeen: ((event: SeenEvent) => void) | undefined;

  private constructor(client: MatrixClient, options: ClientOptions) {
    this.#client = client;
    this.#options = options;
    this.#autoJoin = options.autoJoin ?? true;
  }

  /** Logs in on a new device, and resolves when the first sync is done. */
  static async start(options: ClientOptions): Promise<PractitionerClient> {
    silenceSdk();
    const login = await createClient({ baseUrl: options.url, logger: quiet }).loginRequest({
      type: 'm.login.password',
      identifier: { type: 'm.id.user', user: options.userId },
      password: options.password,
      initial_device_display_name: 'Practitioner',
    });
    const client = createClient({
      baseUrl: options.url,
      userId: login.user_id,
      deviceId: login.device_id,
      accessToken: login.access_token,
      logger: quiet,
    });
    await client.initRustCrypto({ useIndexedDB: false });
    const practitioner = new PractitionerClient(client, options);
    await practitioner.setIsolation(options.isolation ?? 'all');
    if (options.sign ?? true) await practitioner.sign();
    practitioner.#listen();
    await practitioner.#startSync();
    return practitioner;
  }

  async device() {
    const keys = await this.#crypto.getOwnDeviceKeys();
    const userId = this.#client.getSafeUserId();
    return { userId, deviceId: this.#client.getDeviceId()!, ed25519: keys.ed25519, accessToken: this.#client.getAccessToken()! };
  }

  async sign({ reset = false } = {}) {
    const identifier = { type: 'm.id.user', user: this.#options.userId };
    await this.#crypto.bootstrapCrossSigning({
      setupNewCrossSigning: reset,
      authUploadDeviceSigningKeys: async (request) => {
        await request(null).catch(async (error: { data?: { session?: string } }) => {
          await request({ type: 'm.login.password', identifier, password: this.#options.password, session: error.data?.session });
        });
      },
    });
  }

  async crossSignDevice(deviceId: string) {
    const userId = this.#client.getSafeUserId();
    await until(`device ${deviceId} is known`, async () =>
      Boolean((await this.#crypto.getUserDeviceInfo([userId], true)).get(userId)?.has(deviceId)),
    );
    await this.#crypto.crossSignDevice(deviceId);
  }

  async setIsolation(mode: 'all' | 'signed') {
    this.#crypto.setDeviceIsolationMode(mode === 'signed' ? new OnlySignedDevicesIsolationMode() : new AllDevicesIsolationMode(false));
  }

  async setAutoJoin(on: boolean) {
    this.#autoJoin = on;
    if (on) for (const room of this.#client.getRooms()) this.#joinIfInvited(room);
  }

  async isSigned(userId: string, deviceId: string) {
    await this.#crypto.getUserDeviceInfo([userId], true);
    return (await this.#crypto.getDeviceVerificationStatus(userId, deviceId))?.signedByOwner ?? false;
  }

  async waitUntilSigned(userId: string, deviceId: string, timeoutMs = TIMEOUT) {
    await until(`device ${deviceId} of ${userId} is signed`, () => this.isSigned(userId, deviceId), timeoutMs);
  }

  async rooms(): Promise<SeenRoom[]> {
    return this.#client.getRooms().map(seenRoom);
  }

  async waitForRoom(wanted: RoomMatcher, timeoutMs = TIMEOUT) {
    const find = () =>
      this.#client
        .getRooms()
        .map(seenRoom)
        .find((room) => fits(room, wanted));
    await until(
      `a room like ${JSON.stringify(wanted)}`,
      async () => find() !== undefined,
      timeoutMs,
      () =>
        this.#client
          .getRooms()
          .map((room) => `${room.name} (${room.getMyMembership()})`)
          .join(', '),
    );
    return find()!;
  }

  async waitForMember(roomId: string, userId: string, membership = 'join', timeoutMs = TIMEOUT) {
    const now = () => this.#client.getRoom(roomId)?.getMember(userId)?.membership;
    await until(
      `${userId} has membership ${membership}`,
      async () => now() === membership,
      timeoutMs,
      () => String(now()),
    );
  }

  async state(roomId: string, type: string, stateKey = '') {
    return this.#room(roomId).getLiveTimeline().getState(Direction.Forward)?.getStateEvents(type, stateKey)?.getContent() ?? null;
  }

  async createRoom({ name, invite = [], encrypted = true, direct = false, extra = {} }: Parameters<PractitionerApi['createRoom']>[0] = {}) {
    const { room_id: roomId } = await this.#client.createRoom({
      name,
      invite,
      is_direct: direct,
      preset: direct ? Preset.TrustedPrivateChat : Preset.PrivateChat,
      visibility: Visibility.Private,
      initial_state: encrypted ? [ENCRYPTION] : [],
      ...extra,
    });
    await this.waitForRoom({ roomId });
    return roomId;
  }

  async createDirectChat(userId: string) {
    const roomId = await this.createRoom({ direct: true, invite: [userId] });
    const direct = this.#client.getAccountData('m.direct' as never)?.getContent() ?? {};
    await this.#client.setAccountData('m.direct' as never, { ...direct, [userId]: [...(direct[userId] ?? []), roomId] } as never);
    return roomId;
  }

  async join(roomId: string) {
    await this.#client.joinRoom(roomId);
    await this.waitForRoom({ roomId });
  }

  async invite(roomId: string, userId: string) {
    await this.#client.invite(roomId, userId);
  }

  async leave(roomId: string) {
    await this.#client.leave(roomId);
  }

  async kick(roomId: string, userId: string, reason?: string) {
    await this.#client.kick(roomId, userId, reason);
  }

  async setState(roomId: string, type: string, content: Record<string, unknown>, stateKey = '') {
    return (await this.#client.sendStateEvent(roomId, type as never, content as never, stateKey)).event_id;
  }

  say(roomId: string, text: string, options: SendOptions = {}) {
    return this.sendRaw(roomId, 'm.room.message', textContent(text, options), options);
  }

  mention(roomId: string, userId: string, displayName: string, text: string, options: SendOptions = {}) {
    return this.sendRaw(roomId, 'm.room.message', mentionContent(userId, displayName, text, options), options);
  }

  edit(roomId: string, eventId: string, text: string) {
    return this.sendRaw(roomId, 'm.room.message', editContent(eventId, text));
  }

  async redact(roomId: string, eventId: string, reason?: string) {
    return (await this.#client.redactEvent(roomId, eventId, undefined, { reason })).event_id;
  }

  react(roomId: string, eventId: string, key: string) {
    const content = { 'm.relates_to': { rel_type: 'm.annotation', event_id: eventId, key } };
    return this.sendRaw(roomId, 'm.reaction', content, { plain: true });
  }

  async sendFile(roomId: string, fileName: string, text: string) {
    const { data, file } = await encryptFile(new TextEncoder().encode(text));
    const { content_uri: url } = await this.#client.uploadContent(new Blob([data]), {
      includeFilename: false,
      type: 'application/octet-stream',
    });
    const info = { mimetype: 'text/plain', size: data.length };
    return this.sendRaw(roomId, 'm.room.message', { msgtype: 'm.file', body: fileName, filename: fileName, info, file: { ...file, url } });
  }

  sendLocation(roomId: string, geoUri: string, description: string) {
    return this.sendRaw(roomId, 'm.room.message', locationContent(geoUri, description));
  }

  sendPoll(roomId: string, question: string, answers: string[]) {
    return this.sendRaw(roomId, 'org.matrix.msc3381.poll.start', pollContent(question, answers));
  }

  async sendRaw(roomId: string, type: string, content: Record<string, unknown>, { plain = false } = {}) {
    await this.waitForRoom({ roomId });
    const room = this.#room(roomId);
    await room.loadMembersIfNeeded();
    // The SDK sends in clear into a room whose encryption it does not know: that must never look like a test that passed.
    if (!plain && !room.hasEncryptionStateEvent()) throw new Error(`room ${room.name} is not encrypted`);
    return (await this.#client.sendEvent(roomId, type as never, content as never)).event_id;
  }

  waitFor(wanted: Matcher, timeoutMs = TIMEOUT) {
    return this.#sightings.waitFor(wanted, timeoutMs, this.#options.userId);
  }

  async seen(wanted: Matcher = {}) {
    return this.#sightings.all(wanted);
  }

  async roundTrips(roomId: string, from: string, texts: string[], { pauseMs = 0, timeoutMs = TIMEOUT } = {}) {
    await this.#room(roomId).loadMembersIfNeeded();
    const took: number[] = [];
    for (const text of texts) {
      if (pauseMs) await new Promise((resolve) => setTimeout(resolve, pauseMs));
      took.push(await this.#roundTrip(roomId, from, text, timeoutMs));
    }
    return took;
  }

  async #roundTrip(roomId: string, from: string, text: string, timeoutMs: number): Promise<number> {
    const said: { event: SeenEvent; at: number }[] = [];
    let look = (): void => undefined;
    this.#onSeen = (event) => {
      if (event.roomId !== roomId || event.sender !== from || event.type !== 'm.room.message') return;
      said.push({ event, at: performance.now() });
      look();
    };
    const start = performance.now();
    const { event_id: eventId } = await this.#client.sendEvent(
      roomId,
      'm.room.message' as never,
      { msgtype: 'm.text', body: text } as never,
    );
    try {
      return await new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error(`no answer of ${from} to ${JSON.stringify(text)} in ${timeoutMs} ms`)), timeoutMs);
        look = () => {
          const answer = said.find(({ event }) => bodyOf(event) === text || relationsOf(event).includes(eventId));
          if (!answer) return;
          clearTimeout(timer);
          resolve(answer.at - start);
        };
        look();
      });
    } finally {
      this.#onSeen = undefined;
    }
  }

  async shield(roomId: string, eventId: string) {
    const event = this.#room(roomId).findEventById(eventId);
    const info = event && (await this.#crypto.getEncryptionInfoForEvent(event));
    return info ? { colour: info.shieldColour, reason: info.shieldReason } : null;
  }

  async forgetRoomKey(roomId: string) {
    await this.#crypto.forceDiscardSession(roomId);
  }

  async pause() {
    this.#client.stopClient();
  }

  async resume() {
    await this.#startSync();
  }

  get #crypto(): CryptoApi {
    return this.#client.getCrypto()!;
  }

  #room(roomId: string): Room {
    const room = this.#client.getRoom(roomId);
    if (!room) throw new Error(`${this.#options.userId} does not know room ${roomId}`);
    return room;
  }

  #listen(): void {
    const note = (event: MatrixEvent) => void this.#note(event);
    this.#client.on(RoomEvent.Timeline, note);
    this.#client.on(RoomEvent.LocalEchoUpdated, note);
    this.#client.on(MatrixEventEvent.Decrypted, note);
    this.#client.on(RoomEvent.Redaction, (redaction, room) => {
      const target = room.findEventById(redaction.getAssociatedId() ?? '');
      note(redaction);
      if (target) note(target);
    });
    this.#client.on(RoomEvent.MyMembership, (room) => this.#joinIfInvited(room));
    this.#client.on(RoomMemberEvent.Membership, poke);
    this.#client.on(RoomStateEvent.Events, poke);
    this.#client.on(ClientEvent.Room, poke);
    this.#client.on(ClientEvent.Sync, poke);
  }

  async #note(event: MatrixEvent): Promise<void> {
    if (event.status !== null || event.getId()?.startsWith('~')) return;
    if (event.isBeingDecrypted()) await event.getDecryptionPromise();
    // An encrypted event that nobody has tried yet is noted once it is decrypted or failed.
    if (event.isEncrypted() && !event.isRedacted() && !event.getClearContent() && !event.isDecryptionFailure()) return;
    const seen = seenEvent(event);
    this.#onSeen?.(seen);
    this.#sightings.note(seen);
  }

  #joinIfInvited(room: Room): void {
    poke();
    if (!this.#autoJoin || room.getMyMembership() !== 'invite') return;
    this.#client
      .joinRoom(room.roomId)
      .catch((error: Error) => process.stderr.write(`${this.#options.userId} cannot join: ${error.message}\n`));
  }

  async #startSync(): Promise<void> {
    const ready = new Promise<void>((resolve) => {
      const listener = (state: SyncState) => {
        if (state !== SyncState.Prepared && state !== SyncState.Syncing) return;
        this.#client.off(ClientEvent.Sync, listener);
        resolve();
      };
      this.#client.on(ClientEvent.Sync, listener);
    });
    const filter = new Filter(this.#client.getSafeUserId());
    // Without it the server cuts a burst after ten events and the client would have to page back.
    filter.setDefinition({ room: { timeline: { limit: 1000 } } });
    await this.#client.startClient({ initialSyncLimit: 200, filter, pendingEventOrdering: PendingEventOrdering.Detached });
    await ready;
  }
}

const pokes = new Set<() => void>();

/** Something changed: whoever waits for a condition looks again. */
function poke(): void {
  for (const look of pokes) look();
}

/** Waits until a condition holds; it is looked at when something changes, and now and then. */
async function until(what: string, holds: () => Promise<boolean>, timeoutMs = TIMEOUT, instead = () => ''): Promise<void> {
  const end = Date.now() + timeoutMs;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`waited ${timeoutMs} ms in vain until ${what}; instead: ${instead()}`);
    await new Promise<void>((resolve) => {
      const look = () => {
        clearTimeout(timer);
        pokes.delete(look);
        // The SDK tells first and finishes the change after: look when it is done.
        setImmediate(resolve);
      };
      const timer = setTimeout(look, 250);
      pokes.add(look);
    });
  }
}
